# Artigos da ajuda, em português: carregados assim que há tempo.

help-search = Buscar na ajuda
help-found = { $count ->
    [one] { $count } artigo encontrado
   *[other] { $count } artigos encontrados
}
help-none = Nada foi encontrado. Tente outra palavra ou fale com uma pessoa.

article-answer = Uma resposta não foi aceita
article-answer-text = Compare o que você digitou com o seu documento, caractere por caractere. Muitas vezes um número está trocado ou falta uma parte do nome. Toque em Alterar ao lado da resposta para corrigir.
article-document = O documento venceu ou não é aceito
article-document-text = Só vale um documento dentro da validade e de um dos tipos da lista. Escolha outro que você tenha. Se não tiver, volte com o novo.
article-light = A luz não está boa
article-light-text = Vire-se para ter uma janela ou uma lâmpada na sua frente, e não atrás. À noite, acenda a luz. Evite luz forte de um lado só.
article-blur = A foto não está nítida
article-blur-text = Limpe a lente com um pano macio. Segure o celular com as duas mãos, apoie os cotovelos e fique parado por um momento.
article-framing = Meu rosto não é reconhecido
article-framing-text = Segure a câmera na altura dos olhos e coloque o rosto inteiro no oval. Tire óculos escuros, máscara e chapéu, e abra os olhos. Ninguém mais pode aparecer na foto, nem em um cartaz. Se o guia não funcionar para você, toque no botão redondo.
article-movements = Os movimentos não foram vistos
article-movements-text = Faça cada movimento devagar e volte ao centro a cada vez. Se você não pode virar a cabeça, tire a foto sem movimentos: uma pessoa vai analisar.
article-match = Meu rosto não corresponde ao documento
article-match-text = Use o seu próprio documento. Tire a foto de novo com boa luz, olhando para a frente. Se você mudou muito, o suporte pode pedir que uma pessoa verifique.
article-code = O código não chega ou não é aceito
article-code-text = Confira o número, o sinal e as mensagens bloqueadas. Só o código mais recente vale, e por poucos minutos. Você pode pedir o envio de novo ou usar outro número. Nunca diga o código a ninguém.
article-lock = Meu aparelho não confirma
article-lock-text = Quando o aparelho pedir, desbloqueie como sempre: com o dedo, o rosto ou o PIN. Se nada acontecer, tente de novo.
article-service = O serviço está fechado ou com problema
article-service-text = Isso é do lado do provedor; seu aparelho está bem. A hora em que termina uma manutenção prevista aparece na página. Você pode deixar a página aberta ou voltar depois.
article-tries = Tentativas demais
article-tries-text = Para sua segurança, só algumas tentativas são permitidas em pouco tempo. Espere alguns minutos e tente de novo. Suas respostas continuam nesta página.
article-network = Sem conexão, ou com conexão fraca
article-network-text = Alterne entre Wi-Fi e dados móveis, ou vá para um lugar com sinal melhor. Em uma rede Wi-Fi pública, abra primeiro qualquer site para fazer login. Se você usa VPN, desative e tente de novo.
article-sent = Meu pedido foi enviado?
article-sent-text = Se a conexão caiu durante o envio, a página descobre sozinha. Pode tentar de novo sem medo: nada é aberto duas vezes.
article-registered = O número já tem uma carteira
article-registered-text = Cada número de telefone pode ter uma carteira. Se for sua, entre na conta. Se o número era de outra pessoa, use outro ou fale com o suporte.
article-review = Uma pessoa está analisando
article-review-text = Alguns pedidos são analisados por pessoas, e isso demora mais. Você não precisa esperar nesta página. Guarde o número do pedido para suas perguntas.
article-elsewhere = Está aberto em outro lugar
article-elsewhere-text = Seu pedido está aberto em outra janela ou em outro aparelho. Se você continuar aqui, o outro para. O que foi salvo fica guardado.
article-over = Preciso começar de novo
article-over-text = Um pedido termina depois de um tempo sem uso, e um link para outro aparelho só vale uma vez. Comece de novo: o que você digitou nesta página continua enquanto ela estiver aberta.
article-insecure = A página não é segura
article-insecure-text = O endereço dela não começa com https. Não digite nada aqui. Vá ao site oficial do provedor.
article-camera = A câmera não existe, está ocupada ou parou
article-camera-text = Feche chamadas de vídeo e outros aplicativos que usam a câmera. Desconecte uma câmera externa e conecte de novo. Sem câmera, você pode continuar em outro aparelho.
article-permission = A câmera não está liberada
article-permission-text = Escolha Permitir quando o navegador perguntar. Se ele não pergunta mais, libere a câmera nas configurações do site, ao lado do endereço. No celular, o próprio navegador também precisa da câmera nas configurações do sistema.
article-policy = A página bloqueia a câmera
article-policy-text = A página do provedor não libera a câmera, e isso não pode ser mudado aqui. Continue em outro aparelho ou avise o suporte.
article-app = A página está aberta dentro de outro aplicativo
article-app-text = O navegador de aplicativos de conversa ou notícias muitas vezes não tem câmera. Abra o menu do aplicativo, geralmente ···, e escolha abrir a página no navegador.
article-blocks = O navegador bloqueia alguma coisa
article-blocks-text = Desative o modo privado ou a proteção rigorosa para este site, ou use outro navegador atual.
article-fault = Algo deu errado
article-fault-text = Não é culpa sua. Tente de novo. Se continuar, informe ao suporte o código da página.
article-device = Continuar em outro aparelho
article-device-text = Leia o código com o outro aparelho ou abra o link lá. O link vale uma vez e por pouco tempo. O que você salvou também está lá; nada é digitado duas vezes.
article-clock = O relógio do aparelho está errado
article-clock-text = Uma conexão segura precisa da hora certa. Abra as configurações, procure data e hora e ative o ajuste automático. Depois tente de novo.
article-battery = A bateria está fraca
article-battery-text = Se o aparelho desligar no caminho, o que foi enviado fica guardado e você pode continuar depois. É melhor conectar o carregador antes: leva uns três minutos. Você também pode continuar em outro aparelho.
article-authenticator = App autenticador e códigos de recuperação
article-authenticator-text = Um app autenticador gera números novos a cada 30 segundos, mesmo sem internet. Adicione a chave lendo o código ou digitando. Os códigos de recuperação servem se você perder ou trocar o celular; guarde separado dele. Não passe a ninguém a chave, os números nem os códigos.
article-password = O que é uma boa senha?
article-password-text = O tamanho importa mais que sinais e números. Junte quatro ou cinco palavras sem relação; vale qualquer caractere e também espaços. Evite seus nomes, datas e números, e o que você usa em outros lugares. Você pode colar, ou deixar um gerenciador de senhas criar e lembrar. Para saber se vazou, só uma pequena parte da impressão digital dela é enviada.
