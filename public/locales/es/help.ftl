# Artículos de la ayuda, en español: se cargan en cuanto hay tiempo.

help-search = Buscar en la ayuda
help-found = { $count ->
    [one] { $count } artículo encontrado
   *[other] { $count } artículos encontrados
}
help-none = No se encontró nada. Prueba con otra palabra o habla con una persona.

article-answer = No se aceptó una respuesta
article-answer-text = Compara lo que escribiste con tu documento, carácter por carácter. A menudo hay una cifra cambiada o falta una parte del nombre. Pulsa Cambiar junto a la respuesta para corregirla.
article-document = El documento está vencido o no se acepta
article-document-text = Solo sirve un documento vigente de los tipos de la lista. Elige otro que tengas. Si no tienes ninguno, vuelve con el nuevo.
article-light = La luz no es adecuada
article-light-text = Gírate para tener una ventana o una lámpara delante y no detrás. Por la noche enciende la luz. Evita la luz fuerte de un solo lado.
article-blur = La foto no es nítida
article-blur-text = Limpia la lente con un paño suave. Sujeta el teléfono con las dos manos, apoya los codos y quédate quieto un momento.
article-framing = No se reconoce mi rostro
article-framing-text = Sostén la cámara a la altura de los ojos y pon todo el rostro dentro del óvalo. Quítate las gafas de sol, la mascarilla y el sombrero, y abre los ojos. No puede salir nadie más, ni siquiera en un cartel. Si la guía no te funciona, pulsa tú el botón redondo.
article-movements = No se vieron los movimientos
article-movements-text = Haz cada movimiento despacio y vuelve al centro cada vez. Si no puedes girar la cabeza, toma la foto sin movimientos: una persona la revisará.
article-match = Mi rostro no coincide con mi documento
article-match-text = Usa tu propio documento. Toma la foto otra vez con buena luz y mirando al frente. Si has cambiado mucho, soporte puede pedir que lo revise una persona.
article-code = El código no llega o no se acepta
article-code-text = Revisa el número, la señal y los mensajes bloqueados. Solo sirve el código más reciente, y durante unos minutos. Puedes pedir que se envíe otra vez o usar otro número. Nunca le digas el código a nadie.
article-lock = Mi dispositivo no confirma
article-lock-text = Cuando el dispositivo lo pida, desbloquéalo como siempre: con el dedo, el rostro o el PIN. Si no pasa nada, inténtalo de nuevo.
article-service = El servicio está cerrado o tiene un problema
article-service-text = Es del lado del proveedor; tu dispositivo está bien. La hora en que termina un mantenimiento previsto se ve en la página. Puedes dejar la página abierta o volver más tarde.
article-tries = Demasiados intentos
article-tries-text = Por tu seguridad, solo se permiten algunos intentos en poco tiempo. Espera unos minutos e inténtalo de nuevo. Tus respuestas siguen en esta página.
article-network = Sin conexión, o con poca
article-network-text = Cambia entre wifi y datos móviles, o ve a un lugar con mejor señal. En una red wifi pública, abre primero cualquier sitio web para iniciar sesión. Si usas una VPN, desactívala e inténtalo de nuevo.
article-sent = ¿Se envió mi solicitud?
article-sent-text = Si la conexión se cortó al enviar, la página lo averigua sola. Puedes intentarlo de nuevo sin preocuparte: nada se abre dos veces.
article-registered = El número ya tiene una billetera
article-registered-text = Cada número de teléfono puede tener una billetera. Si es tuya, inicia sesión. Si antes el número era de otra persona, usa otro o pregunta a soporte.
article-review = Una persona lo está revisando
article-review-text = Algunas solicitudes las revisan personas, y eso tarda más. No hace falta que esperes en esta página. Guarda el número de solicitud para tus preguntas.
article-elsewhere = Está abierta en otro lugar
article-elsewhere-text = Tu solicitud está abierta en otra ventana o en otro dispositivo. Si continúas aquí, la otra se detiene. Lo guardado se conserva.
article-over = Tengo que empezar de nuevo
article-over-text = Una solicitud termina tras un tiempo sin uso, y un enlace a otro dispositivo sirve una sola vez. Empieza de nuevo: lo que escribiste en esta página se conserva mientras la tengas abierta.
article-insecure = La página no es segura
article-insecure-text = Su dirección no empieza por https. No escribas nada aquí. Ve al sitio web oficial del proveedor.
article-camera = La cámara falta, está ocupada o se detuvo
article-camera-text = Cierra las videollamadas y otras aplicaciones que usen la cámara. Desconecta una cámara externa y vuelve a conectarla. Sin cámara, puedes continuar en otro dispositivo.
article-permission = La cámara no está permitida
article-permission-text = Elige Permitir cuando el navegador pregunte. Si ya no pregunta, permite la cámara en los ajustes del sitio, junto a la dirección. En un teléfono, el navegador también necesita la cámara en los ajustes del sistema.
article-policy = La página bloquea la cámara
article-policy-text = La página del proveedor no da paso a la cámara, y eso no se puede cambiar aquí. Continúa en otro dispositivo o avisa a soporte.
article-app = La página está abierta dentro de otra aplicación
article-app-text = El navegador de las aplicaciones de chat o noticias a menudo no tiene cámara. Abre el menú de la aplicación, a menudo ···, y elige abrir la página en tu navegador.
article-blocks = El navegador bloquea algo
article-blocks-text = Desactiva el modo privado o la protección estricta para este sitio, o usa otro navegador actual.
article-fault = Algo salió mal
article-fault-text = No es por tu culpa. Inténtalo de nuevo. Si sigue igual, dile a soporte el código de la página.
article-device = Continuar en otro dispositivo
article-device-text = Escanea el código con el otro dispositivo o abre allí el enlace. Sirve una vez y por poco tiempo. Lo guardado también está allí; nada se escribe dos veces.
article-clock = El reloj del dispositivo está mal
article-clock-text = Una conexión segura necesita la hora correcta. Abre los ajustes, busca fecha y hora, y activa el ajuste automático. Después inténtalo de nuevo.
article-battery = Queda poca batería
article-battery-text = Si el dispositivo se apaga por el camino, lo enviado se conserva y puedes seguir después. Es mejor conectar antes el cargador: se tarda unos tres minutos. También puedes continuar en otro dispositivo.
article-authenticator = App de autenticación y códigos de recuperación
article-authenticator-text = Una app de autenticación crea dígitos nuevos cada 30 segundos, también sin conexión. Agrega la clave escaneando el código o escribiéndola. Los códigos de recuperación sirven si pierdes o cambias de teléfono; guárdalos aparte. No des a nadie la clave, los dígitos ni los códigos.
article-password = ¿Qué es una buena contraseña?
article-password-text = La longitud importa más que los signos y números. Junta cuatro o cinco palabras sin relación; vale cualquier carácter y también espacios. Evita tus nombres, fechas y números, y lo que uses en otros sitios. Puedes pegarla, o dejar que un gestor de contraseñas la cree y la recuerde. Para saber si se filtró, solo se envía una pequeña parte de su huella.
