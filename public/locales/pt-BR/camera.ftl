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
password-heading = Escolha uma senha
password-lead = Use uma que você não usa em nenhum outro lugar. Algumas palavras sem relação são fáceis de lembrar e difíceis de adivinhar.
password-hint = Pelo menos { $length } caracteres de qualquer tipo, espaços também
password-missing = Digite uma senha
password-too-short = Ainda não chega a { $length } caracteres. Acrescente algumas palavras.
password-too-long = No máximo { $length } caracteres
password-leaked = É muito comum ou apareceu em um vazamento. Escolha outra ou acrescente algumas palavras.
password-own-data = Quase tudo são dados seus ou nossos, como um nome, uma data ou um número. Acrescente palavras sem relação com isso.
password-keyboard-run = Quase tudo são teclas vizinhas. Acrescente algumas palavras.
password-sequence = Quase tudo são letras ou números em sequência. Acrescente algumas palavras.
password-repeats = Quase tudo se repete. Acrescente algumas palavras.
password-guessable = É fácil demais de adivinhar. Acrescente algumas palavras.
password-nothing-against = Nada contra
password-strength-0 = Muito fácil de adivinhar
password-strength-1 = Fácil de adivinhar
password-strength-2 = Não tão fácil de adivinhar
password-strength-3 = Difícil de adivinhar
password-strength-4 = Muito difícil de adivinhar
cause-password = Esta senha é fácil demais de adivinhar
cause-password-why = É curta, comum ou quase toda feita do que se pensa primeiro. Algumas palavras sem relação funcionam bem.
