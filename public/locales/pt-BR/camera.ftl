# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Escolher uma foto
file-chosen = Escolher outra
face-heading = Tire uma foto do seu rosto
face-lead = Assim sabemos que é mesmo você. Vamos orientar cada passo e tirar a foto quando tudo estiver certo.
face-tip-light = Fique de frente para uma janela ou luminária
face-tip-height = Segure a câmera na altura dos olhos
face-tip-clear = Tire óculos escuros, máscara e boné
face-permission = O navegador vai pedir para usar a câmera. Escolha “Permitir”.
face-button = Abrir a câmera
camera-heading = Olhe para a câmera
camera-video = Imagem ao vivo da sua câmera
sound-button = Som
next-camera-button = Câmera
camera-switched = Outra câmera foi aberta
shutter-button = Tirar a foto
prompt-starting = Abrindo a câmera…
prompt-allow = Se o navegador perguntar, escolha Permitir
prompt-manual = Centralize o rosto e aperte o botão
prompt-restarting = Abrindo a câmera de novo…
prompt-uncover-lens = Descubra a lente ou limpe-a
prompt-light-in-front = Vire-se para ficar com a luz à sua frente
prompt-more-light = Vire-se para a luz
prompt-less-light = Afaste-se da luz forte
prompt-even-light = Fique de frente para a luz, para iluminar os dois lados
prompt-show-face = Coloque o rosto dentro do oval
prompt-one-face = Só você na foto, por favor
prompt-closer = Chegue um pouco mais perto
prompt-farther = Afaste-se um pouco
prompt-centre = Centralize o rosto
prompt-face-forward = Olhe para a frente
prompt-eye-level = Segure a câmera na altura dos olhos
prompt-upright = Mantenha a cabeça reta
prompt-open-eyes = Abra os olhos
prompt-close-mouth = Feche a boca
prompt-steady = Mantenha a câmera firme
prompt-wipe-lens = Limpe a lente e não se mexa
prompt-hold-still = Perfeito, não se mexa
picture-heading = Dá para ver bem o seu rosto?
picture-alt = A foto do seu rosto
picture-good = A foto ficou boa.
picture-check-yourself = Veja se o seu rosto está nítido, bem iluminado e sem nada na frente.
picture-dark = Está um pouco escura. Com mais luz, a chance de ser aceita é maior.
picture-bright = Está clara demais. Com uma luz mais suave, a chance de ser aceita é maior.
picture-uneven = Um lado está na sombra. Tente de frente para a luz.
picture-no-face = Não conseguimos ver um rosto. Vale tentar de novo.
picture-several-faces = Parece que há mais alguém na foto. Tire uma só com você.
picture-far = Seu rosto está um pouco pequeno. Tente mais de perto.
picture-near = Seu rosto está muito perto. Tente um pouco mais de longe.
picture-off-centre = Seu rosto não está no centro. Vale tentar de novo.
picture-angle = Sua cabeça está um pouco virada. Tente olhando para a frente.
picture-eyes = Seus olhos parecem fechados. Vale tentar de novo.
picture-blurred = Está um pouco tremida. Tente sem se mexer.
picture-use = Usar esta foto
picture-retake = Tirar outra
picture-sending = Enviando sua foto…
picture-checking = Conferindo sua foto…
picture-again = Quase lá. Tire mais uma, por favor.
picture-tried = Não está perfeita, mas você pode enviar assim.
measured-light = A luz está boa
measured-place = O rosto está no tamanho e no lugar certos
measured-angle = Você olha para a frente
measured-features = Seus olhos estão abertos
measured-sharp = A foto está nítida
picture-file-heading = Escolha uma foto do seu rosto
picture-file-lead = Tire com outro aplicativo ou escolha uma recente. Uma pessoa vai conferir, então a resposta pode demorar mais.
picture-file-label = Foto do seu rosto
picture-file-hint = O rosto inteiro, de frente, com boa luz e sem mais ninguém
picture-unreadable = Não foi possível abrir o arquivo como foto. Escolha uma foto em JPEG ou PNG.
picture-use-camera = Usar a câmera
directions-permission = { $place ->
    [safari-ios] Toque no menu à esquerda do endereço e escolha Ajustes do Site, Câmera, Permitir. Seguimos sozinhos; se não, tente de novo.
    [ios] Abra Ajustes, procure este navegador em Apps e ative Câmera. Depois volte e tente de novo.
    [safari] No menu Safari escolha Ajustes para Este Site e ponha Câmera em Permitir. Depois tente de novo.
    [firefox-android] Toque no cadeado ao lado do endereço e permita a câmera. Depois tente de novo.
    [firefox] Clique na câmera riscada ao lado do endereço e remova o bloqueio. Depois tente de novo.
    [chrome-android] Toque no ícone à esquerda do endereço e escolha Permissões, Câmera, Permitir. Depois tente de novo.
    [chrome] Clique no ícone à esquerda do endereço e ative Câmera. Depois tente de novo.
   *[other] Permita a câmera nas configurações do navegador para este site. Depois tente de novo.
}
directions-system = { $system ->
    [android] Abra Configurações, Apps, este navegador, Permissões, Câmera, Permitir. Depois tente de novo.
    [ios] Abra Ajustes, procure este navegador em Apps e ative Câmera. Depois tente de novo.
    [macos] Abra Ajustes do Sistema, Privacidade e Segurança, Câmera, e ative este navegador. Depois tente de novo.
    [windows] Abra Configurações, Privacidade e segurança, Câmera, e permita os aplicativos da área de trabalho. Depois tente de novo.
   *[other] Permita a câmera para este navegador nas configurações de privacidade do aparelho. Depois tente de novo.
}
face-movements = Vamos pedir que você mova um pouco a cabeça. Se não puder, há outro jeito.
prompt-turn-left = Vire a cabeça para a esquerda
prompt-turn-right = Vire a cabeça para a direita
prompt-look-up = Levante o queixo
prompt-nod = Acene que sim, devagar
movements-count = { $nth } de { $of }
movements-cannot = Não consigo virar a cabeça
movements-back = Fazer os movimentos
challenge-again = O tempo acabou; aqui estão outros movimentos. Sem pressa.
challenge-again-or-without = Aqui estão outros movimentos. Você também pode seguir sem eles: toque em “Não consigo virar a cabeça”.
without-heading = Uma foto sem movimentos
without-lead = Você não precisa mexer a cabeça. Uma pessoa da nossa equipe vai olhar a foto, por isso abrir a carteira pode demorar mais.
without-button = Continuar sem movimentos
hand-over-heading = Continuar em outro aparelho
hand-over-lead = O que você preencheu vai junto. Não precisa digitar de novo.
hand-over-scan = Leia o código com a câmera do celular ou abra o link nele.
hand-over-stay = Deixe esta página aberta: ela mostra o andamento e o resultado.
hand-over-ends = Expira em { $minutes } min
hand-over-link = Link
hand-over-copy = Copiar o link
hand-over-copied = Copiado. Envie só para o seu outro aparelho.
hand-over-not-copied = Não foi possível copiar. Leia o código.
hand-over-over = Este código expirou. Crie outro.
hand-over-again = Novo código
hand-over-back = Ficar neste aparelho
hand-over-taken-heading = Continue no outro aparelho
hand-over-taken-lead = Os aparelhos estão conectados. O resultado também aparece aqui.
hand-over-following = Seu andamento
qr-alt = Código QR com o link
percent-done = { $percent }%
support-heading = Falar com o suporte
support-lead = O suporte recebe exatamente o que você vê aqui. Não há nomes, números, códigos nem endereços.
support-description = Descrição para o suporte
support-what = Problema
support-where = Página
support-when = Hora
support-device = Aparelho
support-before = O que aconteceu
support-tried = você tentou
support-refused = não aceito
support-message-label = Com suas palavras (opcional)
support-message-hint = O que você fez e o que apareceu? Não escreva senhas, códigos nem números de documento.
support-message-long = Escreva no máximo 1000 caracteres
support-reply-legend = Como o suporte deve responder?
support-reply-case = Vou consultar com o número do caso
support-reply-phone = Ligar para o número que informei
support-reply-email = Escrever para o e-mail que informei
support-send = Enviar ao suporte
support-copy = Copiar a descrição
support-save = Salvar como arquivo
support-mail = Escrever um e-mail
support-copied = Copiada. Você pode colar onde quiser.
support-not-copied = Não foi possível copiar. Salve como arquivo.
support-failed = Não foi possível enviar. Tente de novo, copie, escreva um e-mail ou ligue.
support-too-often = Você já escreveu várias vezes. Aguarde a resposta ou ligue.
support-sent-heading = O suporte recebeu sua descrição
support-sent-lead = Guarde o número do caso. Com ele, você não precisa explicar de novo.
support-case-label = Número do caso
support-answer-by = Você terá resposta até: { $when }.
support-back = Voltar para onde eu estava
support-mail-subject = Abrir minha carteira: { $code }
support-mail-cut = (Resumido. Cole também a descrição copiada.)
code-look-time = Costuma chegar em um minuto, às vezes em cinco.
code-look-signal = Há sinal? Ligar e desligar o modo avião costuma ajudar.
code-look-blocked = Veja nas mensagens bloqueadas e na pasta de spam.
code-look-number = O número ou endereço está certo? Você pode mudar abaixo.
code-delayed = O serviço está funcionando só em parte: os códigos podem demorar mais.
why-no-answer = { $tries ->
    [one] Seu aparelho está on-line, mas o provedor não respondeu.
    [many] Seu aparelho está on-line, mas o provedor não respondeu { $tries } vezes seguidas.
   *[other] Seu aparelho está on-line, mas o provedor não respondeu { $tries } vezes seguidas.
}
why-offline = Seu próprio aparelho informa que está sem rede.
why-intercepted = No lugar da resposta do provedor veio outra página.
why-announced = O provedor avisou sobre isso.
why-provider-fault = Sua conexão funciona: o provedor respondeu e informou uma falha dele.
why-proven = Seu código estava certo, por isso avisamos você. Sem ele, ninguém fica sabendo.
why-compared = O provedor comparou o que você informou, e este é o resultado.
why-bounced = A rede deste número, ou o servidor de e-mail, não aceitou a mensagem.
why-picture = Foi o que a verificação da sua foto mostrou.
why-no-camera = Seu navegador não encontra câmera neste aparelho.
why-busy = O navegador encontrou a câmera, mas não conseguiu iniciá-la.
why-blocked = O navegador recusou o que esta página precisa para funcionar.
why-not-understood = A página e o provedor não se entenderam.
cause-battery = A bateria está fraca
cause-battery-why = Conecte o carregador ou continue em outro aparelho.
passkey-heading = Configure uma chave de acesso
passkey-lead = Entre com sua digital, seu rosto ou o bloqueio de tela, sem senha para lembrar.
passkey-how = Toque no botão e confirme uma vez no seu aparelho
passkey-private = Sua digital e seu rosto nunca saem do aparelho
passkey-phishing = Um site falso não consegue usá-la
passkey-button = Configurar chave de acesso
passkey-waiting = Seu aparelho está pedindo a confirmação…
passkey-is-there = Sua chave de acesso já está configurada.
passkey-done = Sua chave de acesso está configurada
passkey-elsewhere = Este aparelho não tem bloqueio de tela que possa ser usado. Um celular por perto ou uma chave de segurança serve.
passkey-unsupported = Este navegador não aceita chaves de acesso. Use outro jeito.
passkey-not-allowed = Não foi confirmado. Tente de novo ou use outro jeito.
passkey-timed-out = O tempo acabou. Tente de novo.
passkey-blocked = Esta página não consegue criar uma chave de acesso. Use outro jeito.
passkey-already-there = Este aparelho já tem sua chave de acesso.
passkey-no-lock = Primeiro configure bloqueio de tela, digital ou rosto no aparelho. Depois tente de novo.
passkey-failed = Não deu certo desta vez. Tente de novo ou use outro jeito.
factor-app = Usar um app autenticador
factor-passkey = Usar uma chave de acesso
factor-later = Configurar depois
app-heading = Configure um app autenticador
app-lead = Leia este código com seu app autenticador e digite os números que ele mostrar.
app-lead-phone = Adicione esta chave ao seu app autenticador e digite os números que ele mostrar.
app-secret-label = Chave para digitar
app-code-hint = Os números mudam a cada 30 segundos
app-which = Ainda não tem um app autenticador?
app-which-text = Procure “autenticador” na loja de apps do celular e escolha um de desenvolvedor conhecido. Muitos gerenciadores de senhas também servem.
app-refused = Os números não são aceitos?
app-refused-text = Deixe o celular ajustar a hora automaticamente e digite os números mais recentes. Cada código vale uma vez.
app-open = Abrir no app autenticador
app-copy = Copiar chave
app-new-secret = Gerar outra chave
app-over = Esta chave não vale mais. Gere outra e adicione de novo.
app-done = Seu app autenticador está configurado
secret-copied = Copiado. Não envie a ninguém
secret-not-copied = Não deu para copiar. Anote à mão
recovery-heading = Guarde seus códigos de recuperação
recovery-lead = Se você perder ou trocar o celular, um código de recuperação vale no lugar dos números. Cada um serve uma vez.
recovery-list = Códigos de recuperação
recovery-once = Eles aparecem só desta vez. Guarde onde só você possa ver e não envie a ninguém.
recovery-saved = Já guardei
recovery-save = Baixar arquivo
recovery-copy = Copiar códigos
