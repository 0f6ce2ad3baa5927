# Words of the wizard, in Brazilian Portuguese.
# "Você", short, no blame: what to do comes before what went wrong.

## The frame around every page

back-button = Voltar
help-button = Ajuda
help-close = Fechar a ajuda
leave-button = Sair sem concluir
progress = Etapa { $step } de { $of }
loading-heading = Preparando tudo
working-announcement = Um momento, por favor
waiting-long = Está demorando mais que o normal. Nada do que você digitou se perde.
waiting-again = Continuamos tentando automaticamente.
waiting-stop = Parar de esperar
opens-in-new-tab = (abre em outra aba)
error-summary-heading = Confira os itens abaixo
error-prefix = Erro:
continue-button = Continuar
save-button = Salvar e voltar
change-button = Alterar
change-answer = Alterar: { $what }
password-show = Mostrar
password-hide = Ocultar
upload-sent = { $sent } de { $all } kB enviados

## Start

start-heading = Abra sua carteira
start-lead = Leva cerca de três minutos. Antes de enviar, você pode voltar e alterar o que quiser.
start-need-evidence = O documento de identidade que você quer usar
start-need-phone = Um celular que possa receber um código
start-need-camera = Um lugar bem iluminado para a foto do seu rosto
start-no-camera = Este navegador não tem acesso a uma câmera. Você pode começar aqui, mas para a foto do rosto vai precisar de um celular ou computador com câmera.
start-in-app = O navegador deste aplicativo não deixa usar a câmera. Abra a página no seu navegador de sempre antes de começar.
start-in-app-may = O navegador deste aplicativo talvez não deixe usar a câmera. Se não deixar, abra a página no seu navegador de sempre.
start-camera-policy = Esta página não libera o uso da câmera. Avise o provedor, por favor; até lá, não dá para tirar a foto do rosto aqui.
readiness-more = Mais sobre este aparelho ({ $count })
readiness-ready = Seu aparelho está pronto
readiness-ready-why = Pelo que este navegador informa, não falta nada do que você vai precisar aqui.
start-shared-network = Em um Wi-Fi público? Prefira os dados móveis
start-shared-network-why = O que você envia vai sempre cifrado. Mesmo assim, em um café ou estação, use dados móveis ou uma rede de confiança e cuide de quem vê sua tela.
start-no-camera-files = Este navegador não tem acesso a uma câmera. Você pode começar aqui e depois escolher uma foto do seu rosto neste aparelho.
start-camera-denied = Este navegador está configurado para não deixar a página usar a câmera. Você pode começar aqui. Antes da foto do rosto, libere a câmera nas configurações do navegador para este site, ou continue em outro aparelho.
start-maintenance = A partir de { $when } o serviço estará fechado para manutenção. Termine antes ou volte depois.
start-degraded = O serviço está funcionando só em parte no momento. Você pode começar; algumas etapas podem demorar mais.
start-slow = Sua conexão parece lenta. Você pode começar; algumas etapas podem demorar, e o que você digitar fica guardado.
start-battery = Sua bateria está em { $percent }%. Conecte o carregador se puder: leva cerca de três minutos.
start-no-storage = Este navegador não guarda nada para a página. Não recarregue nem feche antes de terminar.
start-data-saver = A economia de dados está ativada. A foto do rosto usa mais dados do que as outras etapas. Se estiver lento, desative-a ou use o Wi-Fi.
start-no-passkey = Não dá para criar uma chave de acesso aqui. Você pode abrir a carteira mesmo assim e entrar com um código.
start-button = Começar
provider-operator = Operada por
provider-licence = Licença
provider-domain = Site oficial

## Consent

consent-heading = Antes de começar
consent-lead = Leia cada texto e marque a caixa se concordar. Antes disso, não pedimos nenhum dado pessoal.
consent-withdraw = Você pode voltar atrás a qualquer momento: na ajuda dá para apagar tudo o que enviou.
consent-without-face = Prefere que não haja foto do seu rosto? Deixe essa caixa vazia: há outro jeito.
consent-missing = Marque esta caixa para continuar
consent-button = Concordar e continuar
read-document = Ler o texto completo

## Name

name-heading = Qual é o seu nome completo?
name-label = Nome completo
name-hint = Exatamente como está no seu documento
name-missing = Digite seu nome completo
name-too-long = Digite um nome com até 100 caracteres
name-digit = Digite seu nome sem números
name-link = Digite só o seu nome, sem site nem e-mail
name-characters = Digite seu nome só com letras

## Identity evidence

evidence-heading = Qual documento você vai usar?
evidence-kind-label = Tipo de documento
evidence-kind-missing = Escolha o tipo de documento que você vai usar
evidence-cn-resident-id = Cartão de identidade de residente (China continental)
evidence-cn-resident-id-hint = Você vai precisar do número, com 18 caracteres
evidence-passport = Passaporte
evidence-passport-hint = De qualquer país ou região
evidence-country-label = País ou região de emissão
evidence-country-missing = Escolha o país ou a região que emitiu seu documento
country-choose = Escolha um país ou região
country-common = Mais escolhidos
country-others = Todos os outros
resident-id-label = Número do cartão de identidade
resident-id-hint = 18 caracteres; o último pode ser X
resident-id-missing = Digite o número do seu cartão de identidade
resident-id-too-short = Digite os 18 caracteres: faltam alguns
resident-id-too-long = Digite 18 caracteres: há alguns a mais
resident-id-characters = Digite só números; o último caractere pode ser X
resident-id-checksum = Compare o número com o seu cartão: pelo menos um dígito está diferente
resident-id-region = Compare os seis primeiros dígitos com o seu cartão: essa região não existe
resident-id-date = Compare os dígitos 7 a 14 com o seu cartão: eles não formam uma data de nascimento possível
resident-id-obsolete = Digite o número de 18 caracteres do seu cartão atual: os de 15 dígitos não são mais usados
resident-id-other-document = Digite o número de um cartão de identidade de residente: este é de outro documento
passport-label = Número do passaporte
passport-hint = Na página com a sua foto, em geral no canto superior direito
passport-missing = Digite o número do seu passaporte
passport-length = Compare o número com o seu passaporte: o tamanho não corresponde ao país escolhido
passport-characters = Digite só letras e números
evidence-residence-permit = Autorização de residência para residentes de Hong Kong, Macau e Taiwan
evidence-residence-permit-hint = Você vai precisar do número, com 18 caracteres
evidence-hk-mo-permit = Permissão de viagem à China continental para residentes de Hong Kong e Macau
evidence-hk-mo-permit-hint = O número começa com H ou M
evidence-taiwan-permit = Permissão de viagem à China continental para residentes de Taiwan
evidence-taiwan-permit-hint = Você vai precisar do número, com 8 dígitos
evidence-permanent-resident = Cartão de identidade de residente permanente estrangeiro (China)
evidence-permanent-resident-hint = Você vai precisar do número, com 18 ou 15 caracteres
evidence-personal-number = Documento nacional ou número de identificação
evidence-personal-number-hint = De outro país ou região
residence-permit-label = Número da autorização de residência
residence-permit-hint = 18 caracteres; começa com 81, 82 ou 83
permit-label = Número da permissão
hk-mo-permit-hint = Na frente, ao lado de 证件号码: H ou M e 8 dígitos, às vezes com mais 2
taiwan-permit-hint = Na frente, ao lado de 证件号码: 8 dígitos, às vezes com mais 2
permanent-resident-label = Número do cartão
permanent-resident-hint = Ao lado de 证件号码: 18 caracteres nos cartões novos, 15 nos antigos
personal-number-label = Número de identificação
personal-number-hint = Escolha primeiro o país ou a região
personal-number-known = Nome usado lá: { $names }
personal-number-unknown = Como está no seu documento
document-missing = Digite o número do seu documento
document-too-short = Digite o número inteiro: faltam caracteres
document-too-long = Compare o número com o seu documento: há caracteres a mais
document-characters = Digite só as letras e os dígitos do número
document-format = Compare o número com o seu documento: as letras e os dígitos ficam em outras posições
document-checksum = Compare o número com o seu documento: pelo menos um caractere está diferente
document-date = Compare o número com o seu documento: a data de nascimento dentro dele não existe
document-component = Compare o número com o seu documento: números assim não são emitidos lá
document-obsolete = Digite o número do seu documento atual: este formato não é mais usado
document-other = Confira o tipo de documento escolhido: este número é de outro
zone-filled-in = Preenchemos com as linhas na parte de baixo do passaporte. Confira se está tudo certo.
note-resident-id = Os seis primeiros dígitos não eram de nenhuma região na época. Se estiverem certos, continue.
note-name-zone = O nome na parte de baixo do passaporte não é o que você digitou. Se os dois estiverem certos, continue.
note-name-latin = No passaporte, o nome fica em letras latinas, e o que você digitou não está. Se estiver certo, continue.
note-name-chinese = No cartão de identidade, o nome fica em caracteres chineses, e o que você digitou não está. Se estiver certo, continue.
note-change-name = Alterar o nome

## Last day of the ID

expiry-heading = Até quando seu documento é válido?
expiry-label = Válido até
expiry-hint = A data de validade do documento, por exemplo 27 3 2030
expiry-never = Validade indeterminada
expiry-missing = Digite a data de validade do seu documento
expiry-format = Digite a data em números, por exemplo 27 3 2030
expiry-past = Use um documento válido: este venceu nesse dia
expiry-mismatch = Compare a data com o seu passaporte: as linhas de baixo indicam outro dia
other-evidence-button = Usar outro documento

## Date of birth

birth-heading = Quando você nasceu?
birth-label = Data de nascimento
birth-hint = Por exemplo, 27 3 1990
birth-hint-filled-in = Veio do número do seu documento. Confira se está certa.
birth-missing = Digite sua data de nascimento
birth-format = Digite a data em números, por exemplo 27 3 1990
birth-no-such-date = Confira o dia e o mês: esta data não existe
birth-in-future = Confira o ano: esta data ainda não chegou
birth-too-long-ago = Confira o ano: esta data é antiga demais
birth-too-young = Para abrir uma carteira, você precisa ter pelo menos { $age } anos
birth-mismatch = Compare a data com o número do seu documento: os dois não coincidem
year-label = Ano
month-label = Mês
day-label = Dia

## Sex

sex-heading = Sexo como está no seu documento
sex-label = Sexo
sex-female = Feminino
sex-male = Masculino
sex-unspecified = Não especificado (X)
sex-missing = Escolha o que está no seu documento
sex-mismatch = Compare sua resposta com o documento: as duas informações não coincidem

## Phone and e-mail

contact-heading = Como podemos falar com você?
phone-country-label = Código do país ou região
phone-country-unknown = Escolha o país ou a região do seu número
phone-label = Número de celular
phone-hint = Vamos enviar um código para este número
phone-missing = Digite seu número de celular
phone-too-short = Digite o número inteiro: faltam dígitos
phone-too-long = Confira o número: há dígitos a mais
phone-format = Digite só os números do celular
email-label = E-mail
email-hint = Para a sua confirmação e avisos importantes
email-missing = Digite seu e-mail
email-format = Digite um e-mail como nome@example.com
email-too-long = Confira o e-mail: está longo demais
note-email = Você quis dizer { $email }?
note-email-use = Usar { $email }
note-name = Há letras parecidas de dois alfabetos. Se o nome estiver certo, continue.
note-landline = Parece um telefone fixo. O código pode não chegar.
note-phone = Ainda não conhecemos esse tipo de número. Se estiver certo, continue.
note-document = Os números desse lugar costumam ser diferentes. Se estiver certo, continue.

## One-time code

code-heading = Digite o código
code-sending = Enviando seu código…
code-lead = Enviamos para { $to }.
code-lead-voice = Estamos ligando para { $to }. O código será falado.
code-by-voice = Receber por ligação
code-by-email = Receber por e-mail
code-by-sms = Receber por SMS
code-label = Código de { $length } dígitos
code-hint = Não passe este código para ninguém. Nunca vamos pedir por telefone.
code-time-left = O código expira em { $time }
code-resend-in = { $seconds ->
    [one] Você poderá pedir um novo código em { $seconds } segundo
   *[other] Você poderá pedir um novo código em { $seconds } segundos
}
code-over = Este código não vale mais. Peça um novo.
code-resend = Enviar novo código
code-no-code = O código não chegou?
code-still-none = Ainda sem código? Confira se { $to } está certo e veja entre as mensagens bloqueadas. Ou escolha outro meio abaixo.
code-change-number = Usar outro número
code-missing = Digite o código que enviamos
code-length = Digite todos os { $length } dígitos do código
code-wrong = Confira o código: não é o que enviamos
code-wrong-left = { $left ->
    [one] Confira o código: não é o que enviamos. Você tem mais uma tentativa
   *[other] Confira o código: não é o que enviamos. Você tem mais { $left } tentativas
}
code-expired = Peça um novo código: este já expirou
code-exhausted = Peça um novo código: houve tentativas demais com este
code-sent-announcement = Código enviado
code-ends-soon = { $seconds ->
    [one] O código expira em { $seconds } segundo. Precisa de mais tempo? Peça outro.
   *[other] O código expira em { $seconds } segundos. Precisa de mais tempo? Peça outro.
}

## Check your answers

check-heading = Confira seus dados
check-lead = Compare mais uma vez com o seu documento.
check-promise = Ao enviar, você confirma que estes dados são verdadeiros e completos.
check-button = Confirmar e enviar
picture-label = Foto do rosto
answer-missing = Falta preencher
answer-picture-sent = Enviada
noface-answer = Nenhuma: uma pessoa confere

## What comes after

pending-heading = Estamos conferindo seus dados
pending-lead = Em geral leva menos de um minuto. Você pode esperar nesta página.
pending-working = Conferindo…
review-heading = Uma pessoa está analisando
review-lead = Sua solicitação está com a nossa equipe. Não precisa esperar aqui: vamos avisar você.
unknown-heading = Estamos confirmando o resultado
unknown-lead = A conexão caiu antes de a resposta chegar. Estamos consultando de novo; nada será aberto duas vezes.
opened-heading = Sua carteira está pronta
opened-lead = Boas-vindas! Você já pode usar.
opened-next-sign-in = Entre com o seu número de celular
opened-next-look = Ative os avisos de pagamento e confira suas transações
opened-next-never-share = Não passe códigos nem sua senha para ninguém
opened-next-factor = Guarde os códigos de recuperação onde só você os encontre
opened-next-official = Use só o endereço oficial, { $domain }
opened-report = Algo parece errado? Avise-nos
rejected-heading = Não foi possível abrir sua carteira
rejected-lead = Este é o resultado da nossa análise. O suporte pode explicar melhor e olhar seu caso de novo.
application-label = Número da solicitação
leaving-heading = Quer mesmo sair?
leaving-lead = Se você sair, seus dados serão apagados desta página. Se ficar, tudo continua como você deixou.
leaving-stay = Ficar aqui
leaving-leave = Limpar a página e sair
left-heading = Você saiu
left-lead = Nada mais será enviado. Você pode fechar esta página ou recarregá-la para continuar.
erase-ask = Apagar tudo o que enviei

## Help

help-heading = Ajuda
help-general = Sem pressa: nada é enviado sem você. Se uma página não carregar, confira sua conexão e tente de novo.
help-consent = Estes textos dizem o que o provedor faz com os seus dados. Abra o texto completo para ler tudo. Sem o seu consentimento, não podemos pedir seus dados.
help-name = Escreva seu nome como está no documento, com todos os nomes e sobrenomes. No passaporte, ele também aparece em letras latinas.
help-evidence = Use um documento válido que esteja com você. Nos cartões, o número fica na frente; nos passaportes, na página com a sua foto.
help-expiry = A data fica ao lado de “Válido até” ou “Validade” ou, se houver duas datas, depois do traço. Se o documento disser “validade indeterminada” ou 长期, marque “Validade indeterminada”.
help-birth-date = Escreva a data como está no documento. Se ela veio do número do documento e está errada, pode haver um erro nesse número.
help-sex = Escolha o que está no seu documento. Se não houver nenhum, escolha a opção X.
help-contact = Use um número que esteja com você: o código vai para ele. Cada número pode ter uma carteira.
help-code = O código não chegou? Confira o sinal e as mensagens bloqueadas e espere um minuto. Depois, envie um novo código ou use outro número.
help-face = Fique de frente para uma janela ou luminária, segure a câmera na altura dos olhos e tire o que cobre o rosto. Se o guia não funcionar, aperte o botão redondo para tirar a foto.
help-movements = Olhe para a frente, faça um movimento e volte ao centro a cada vez. Se não puder, toque em “Não consigo virar a cabeça”.
help-check-answers = Aperte “Alterar” ao lado de um dado para corrigir. Depois você volta direto para cá.
help-outcome = Guarde o número da solicitação: com ele, o suporte encontra seu caso na hora.
help-person = Ou fale com uma pessoa:
help-no-channels = O provedor não informou nenhum contato. Procure no site oficial dele.
support-help-centre = Central de ajuda
support-phone = Telefone
support-email = E-mail
contact-support = Falar com o suporte
support-chat = Chat
support-social = Conta oficial
support-complaint = Reclamação
support-opens = Abre: { $when }
support-closes = Aberto até { $when }
notice-warning = Serviço limitado:
notice-critical = Importante:

## What the provider's check did not take

refused-missing = Preencha este campo, por favor
refused-invalid = Confira este dado: ele não foi aceito
refused-mismatch = Confira este dado: ele não bate com os outros
refused-expired = Use um documento válido: este já venceu
refused-unsupported = Use outro documento: este tipo não é aceito
refused-in-use = Use outro: este já tem uma carteira

## Failures: what happened, and why and what helps

problem-keeps-trying = Continuamos tentando. Assim que funcionar, esta página segue sozinha.
problem-kept = Seus dados continuam aqui. Você não vai precisar digitar de novo.
problem-code-label = Código para o suporte
maintenance-minutes = { $minutes ->
    [one] Previsão de volta: cerca de um minuto
   *[other] Previsão de volta: cerca de { $minutes } minutos
}
remedy-try-again = Tentar de novo
remedy-start-over = Começar de novo
remedy-take-over = Continuar aqui
remedy-hand-over = Continuar em outro aparelho
remedy-go-back = Voltar
remedy-change-phone = Usar outro número
remedy-choose-picture = Escolher uma foto
remedy-open-in-browser = Abrir no navegador
remedy-copy-address = Copiar o endereço
remedy-open-securely = Abrir o endereço seguro
address-copied = Endereço copiado. Cole no seu navegador.
address-not-copied = Não foi possível copiar o endereço. Use o menu do aplicativo.
welcome-back = Que bom que você voltou. Suas respostas continuam aqui.
remedy-change-evidence = Usar outro documento
remedy-check-answers = Conferir meus dados
remedy-retake-picture = Tirar outra foto
remedy-resend-code = Enviar novo código
remedy-sign-in = Entrar na minha carteira
remedy-recover = Recuperar minha carteira
remedy-use-email = Usar meu e-mail
remedy-not-me = Essa carteira não é minha
remedy-reload = Carregar a nova versão
version-out = Há uma nova versão desta página. Você pode carregá-la agora; o que já foi enviado fica guardado.
remedy-get-help = Pedir ajuda
remedy-leave = Sair por enquanto

## Falhas: o que a verificação da conexão encontrou

network-checking = Verificando sua conexão…
network-check-again = Verificar a conexão de novo
network-no-internet = Conectado, mas nada passa
network-no-internet-why = Seu aparelho tem rede, mas não tem internet. Em uma rede Wi-Fi pública, faça o login primeiro. Se não for o caso, alterne entre Wi-Fi e dados móveis.
network-service = O provedor não está respondendo
network-service-why = Sua conexão funciona; o serviço do provedor não responde. Você não precisa mudar nada.
network-weak = Sua conexão está fraca
network-weak-why = As respostas demoram ou se perdem. Vá para um lugar com sinal melhor ou alterne entre Wi-Fi e dados móveis.
network-clock = O relógio do seu aparelho está errado
network-clock-why = A diferença passa de cinco minutos, e uma conexão segura precisa da hora certa. Ative data e hora automáticas nas configurações e tente de novo.
network-fine = Sua conexão está funcionando
network-fine-why = Foi só uma interrupção curta. Tente de novo.
network-online = Seu aparelho: conectado
network-not-online = Seu aparelho: sem rede
network-page = Esta página: { $answered } de { $of } tentativas com resposta, em cerca de { $ms } ms
network-page-silent = Esta página: sem resposta
network-provider = Provedor: { $answered } de { $of } tentativas com resposta, em cerca de { $ms } ms
network-provider-silent = Provedor: sem resposta
network-clock-right = Relógio: certo
network-clock-off = Relógio: mais de 5 minutos de diferença

## Falhas: causas

cause-answer = Um dado precisa ser revisto
cause-answer-why = Ele não foi aceito como está. Compare seus dados com o documento e corrija o que estiver diferente.
cause-document-expired = Seu documento venceu
cause-document-expired-why = Só um documento válido pode ser usado. Tente com outro ou volte quando tiver o novo.
cause-document-unsupported = Este documento não pode ser usado aqui
cause-document-unsupported-why = O provedor não aceita este tipo. Tente com outro documento.
cause-light = A luz não estava boa
cause-light-why = Fique de frente para uma janela ou luminária, sem luz forte atrás de você, e tire outra foto.
cause-blur = A foto não está nítida
cause-blur-why = Limpe a lente, segure o celular com as duas mãos e fique um instante sem se mexer.
cause-framing = Seu rosto não ficou bem enquadrado
cause-framing-why = Segure a câmera na altura dos olhos, olhe para a frente e preencha o oval.
cause-no-face = Nenhum rosto apareceu
cause-no-face-why = Coloque o rosto inteiro dentro do oval, com boa luz.
cause-several-faces = Apareceu mais de um rosto
cause-several-faces-why = Na foto só pode aparecer você, sem ninguém nem retratos ao fundo.
cause-covered = Parte do seu rosto estava coberta
cause-covered-why = Tire óculos escuros, máscara ou boné e fique de olhos abertos.
cause-same-picture = Esta foto já foi enviada
cause-same-picture-why = Tire uma nova com a câmera, por favor.
cause-challenge = Não vimos os movimentos a tempo
cause-challenge-why = Tente mais uma vez e siga as orientações um pouco mais devagar.
cause-face-match = Não conseguimos relacionar a foto ao documento
cause-face-match-why = Boa luz e olhar direto para a câmera costumam resolver. Veja também se escolheu o documento certo.
cause-one-time-code = Este código não vale mais
cause-one-time-code-why = Ele não era o certo, expirou ou teve tentativas demais. Peça um novo.
cause-code-undelivered = Não foi possível entregar o código
cause-code-undelivered-why = Confira o número e o sinal. Outro número também pode funcionar.
cause-authenticator = Seu aparelho não confirmou
cause-authenticator-why = Quando o aparelho pedir, desbloqueie como sempre e tente de novo.
cause-maintenance = Estamos em manutenção
cause-maintenance-why = O serviço está sendo melhorado e já volta. Não há nada de errado do seu lado.
cause-service-down = O serviço está com um problema
cause-service-down-why = O problema é do provedor, não seu. Tente de novo em alguns minutos.
cause-too-many-tries = Faça uma pequena pausa
cause-too-many-tries-why = Foram muitas tentativas em pouco tempo. Espere alguns minutos e tente de novo.
cause-offline = Você está sem internet
cause-offline-why = Ative o Wi-Fi ou os dados móveis e tente de novo.
cause-unreachable = Não foi possível acessar o serviço
cause-unreachable-why = A conexão pode estar fraca. Alterne entre Wi-Fi e dados móveis e tente de novo.
cause-intercepted = Esta rede pede algo antes de conectar
cause-intercepted-why = Redes Wi-Fi públicas costumam pedir um login. Faça isso ou use os dados móveis e tente de novo.
cause-outcome-unknown = Ainda não sabemos se deu certo
cause-outcome-unknown-why = A conexão caiu antes de a resposta chegar. Pode tentar de novo sem medo: nada será aberto duas vezes.
cause-already-registered = Este número já tem uma carteira
cause-already-registered-why = Se ela for sua, entre nela. Se você tem um número novo, use-o aqui.
cause-needs-review = Uma pessoa precisa ver isto
cause-needs-review-why = Não dá para concluir por aqui. Fale com o suporte, que pode ajudar no seu caso.
cause-session-elsewhere = Isto está aberto em outro lugar
cause-session-elsewhere-why = A solicitação foi aberta em outra janela ou outro aparelho. Se você continuar aqui, ela para por lá. O que foi salvo não se perde.
cause-session-ended = Seu tempo aqui acabou
cause-session-ended-why = Por segurança, a sessão termina depois de um tempo. Comece de novo; o que você digitou fica guardado enquanto esta página estiver aberta.
cause-link-ended = Este link não funciona mais
cause-link-ended-why = Cada link serve uma vez, por dez minutos. Crie outro no outro aparelho ou comece de novo aqui.
cause-out-of-order = Falta fazer algo antes
cause-out-of-order-why = Uma etapa ficou em aberto ou mudou. Comece de novo, e levamos você até ela.
cause-insecure-page = Esta página não é segura
cause-insecure-page-why = O endereço não começa com https, por isso nenhum dado pessoal pode ser enviado. Abra o endereço seguro ou o site oficial do provedor.
cause-no-camera = Nenhuma câmera foi encontrada
cause-no-camera-why = Conecte uma câmera ou abra esta página no celular. Depois, tente de novo.
cause-camera-denied = Falta permitir a câmera
cause-camera-denied-why = Este navegador não deixa a página usar a câmera.
cause-camera-dismissed = A câmera ainda não foi permitida
cause-camera-dismissed-why = A pergunta do navegador foi fechada. Tente de novo e escolha Permitir.
cause-camera-system = Seu aparelho não libera a câmera para o navegador
cause-camera-system-why = A página tem permissão, mas o sistema não a dá a este navegador.
cause-camera-policy = Esta página bloqueia a câmera
cause-camera-policy-why = A página do provedor não libera a câmera aqui. Continue em outro aparelho ou avise o suporte.
cause-camera-busy = Outro app está usando a câmera
cause-camera-busy-why = Feche chamadas de vídeo e outros apps que usam a câmera e tente de novo.
cause-camera-lost = A câmera parou
cause-camera-lost-why = Ela foi desconectada ou está em uso por outro app. Confira e tente de novo.
cause-in-app-browser = Continue no seu navegador
cause-in-app-browser-why = Ele não deixa a página usar a câmera.
directions-app = { $app ->
    [wechat] No WeChat, toque em ··· no alto à direita e em Abrir no navegador.
    [alipay] No Alipay, toque em ··· no alto à direita e em Abrir no navegador.
    [weibo] No Weibo, toque em ··· no alto à direita e em Abrir no navegador.
    [qq] No QQ, toque em ··· no alto à direita e em Abrir no navegador.
    [dingtalk] No DingTalk, toque em ··· no alto à direita e em Abrir no navegador.
    [douyin] No Douyin, toque em ··· no alto à direita e em Abrir no navegador.
    [instagram] No Instagram, toque em ··· no alto à direita e em Abrir no navegador externo.
    [facebook] No Facebook, toque em ··· no alto à direita e em Abrir no navegador externo.
    [line] No LINE, toque em ··· no alto à direita e em Abrir no navegador.
   *[other] Procure Abrir no navegador no menu do aplicativo, em geral ··· ou ⋮.
}
cause-browser-blocks = Seu navegador bloqueia algo necessário
cause-browser-blocks-why = Desative a navegação anônima ou a proteção rigorosa nesta página, ou use outro navegador.
cause-our-fault = Algo deu errado do nosso lado
cause-our-fault-why = Você não fez nada de errado. Tente de novo; se continuar, envie ao suporte o código abaixo.
stopped-heading = A página parou no meio
stopped-why = Você não fez nada de errado. O que você confirmou está guardado e a câmera está desligada. Continue de onde parou.
stopped-button = Continuar
password-label = Senha
password-set = Criada
password-reminder = A cada { $months } meses, pense se mais alguém sabe sua senha. Se não, não é preciso trocá-la.
