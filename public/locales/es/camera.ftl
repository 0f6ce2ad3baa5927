# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Elegir una foto
file-chosen = Elegir otra
face-heading = Toma una foto de tu rostro
face-lead = Así sabemos que de verdad eres tú. Te iremos guiando y la foto se tomará sola cuando todo esté bien.
face-tip-light = Ponte frente a una ventana o una lámpara
face-tip-height = Sostén la cámara a la altura de los ojos
face-tip-clear = Quítate las gafas de sol, la mascarilla y la gorra
face-permission = Tu navegador pedirá permiso para usar la cámara. Elige “Permitir”.
face-button = Abrir la cámara
camera-heading = Mira a la cámara
camera-video = Imagen en vivo de tu cámara
sound-button = Sonido
next-camera-button = Cámara
camera-switched = Se ha abierto otra cámara
shutter-button = Tomar la foto
prompt-starting = Abriendo la cámara…
prompt-allow = Si el navegador pregunta, elige Permitir
prompt-manual = Centra tu rostro y presiona el botón
prompt-restarting = Abriendo la cámara de nuevo…
prompt-uncover-lens = Destapa el lente o límpialo
prompt-light-in-front = Gira para tener la luz de frente
prompt-more-light = Gira el rostro hacia la luz
prompt-less-light = Aléjate de la luz fuerte
prompt-even-light = Ponte de frente a la luz para que ilumine ambos lados
prompt-show-face = Coloca tu rostro dentro del óvalo
prompt-one-face = Solo tú en la foto, por favor
prompt-closer = Acércate un poco
prompt-farther = Aléjate un poco
prompt-centre = Centra el rostro
prompt-face-forward = Mira al frente
prompt-eye-level = Pon la cámara a la altura de los ojos
prompt-upright = Mantén la cabeza derecha
prompt-open-eyes = Abre los ojos
prompt-close-mouth = Cierra la boca
prompt-steady = Mantén firme la cámara
prompt-wipe-lens = Limpia el lente y no te muevas
prompt-hold-still = Perfecto, no te muevas
picture-heading = ¿Se ve bien tu rostro?
picture-alt = La foto de tu rostro
picture-good = La foto se ve bien.
picture-check-yourself = Comprueba que tu rostro se vea nítido, bien iluminado y sin nada que lo cubra.
picture-dark = Está algo oscura. Con más luz es más probable que se acepte.
picture-bright = Tiene demasiada luz. Con una luz más suave es más probable que se acepte.
picture-uneven = Un lado está en sombra. Prueba de frente a la luz.
picture-no-face = No distinguimos un rostro. Prueba con otra foto.
picture-several-faces = Parece que hay alguien más en la foto. Toma otra donde salgas solo tú.
picture-far = Tu rostro se ve algo pequeño. Prueba un poco más cerca.
picture-near = Tu rostro está muy cerca. Prueba un poco más lejos.
picture-off-centre = Tu rostro no está en el centro. Prueba con otra foto.
picture-angle = Tu cabeza está algo girada. Prueba mirando al frente.
picture-eyes = Parece que tienes los ojos cerrados. Prueba con otra foto.
picture-blurred = Está algo borrosa. Prueba sin moverte.
picture-use = Usar esta foto
picture-retake = Tomar otra
picture-sending = Enviando tu foto…
picture-checking = Revisando tu foto…
picture-again = Casi. Haz una más, por favor.
picture-tried = No es perfecta, pero puedes enviarla así.
measured-light = La luz es buena
measured-place = Tu cara tiene el tamaño y el lugar adecuados
measured-angle = Miras de frente
measured-features = Tienes los ojos abiertos
measured-sharp = La foto es nítida
picture-file-heading = Elige una foto de tu cara
picture-file-lead = Hazla con otra aplicación o elige una reciente. La revisará una persona, así que la respuesta puede tardar más.
picture-file-label = Foto de tu cara
picture-file-hint = La cara entera de frente, con buena luz y sin nadie más
picture-unreadable = No se pudo abrir el archivo como foto. Elige una foto en JPEG o PNG.
picture-use-camera = Usar la cámara
directions-permission = { $place ->
    [safari-ios] Pulsa el menú a la izquierda de la dirección y elige Configuración del sitio web, Cámara, Permitir. Seguiremos solos; si no, pulsa Intentar de nuevo.
    [ios] Abre Ajustes, busca este navegador en Apps y activa Cámara. Luego vuelve e inténtalo de nuevo.
    [safari] En el menú Safari elige Ajustes para este sitio web y pon Cámara en Permitir. Luego inténtalo de nuevo.
    [firefox-android] Pulsa el candado junto a la dirección y permite la cámara. Luego inténtalo de nuevo.
    [firefox] Pulsa la cámara tachada junto a la dirección y quita el bloqueo. Luego inténtalo de nuevo.
    [chrome-android] Pulsa el icono a la izquierda de la dirección y elige Permisos, Cámara, Permitir. Luego inténtalo de nuevo.
    [chrome] Pulsa el icono a la izquierda de la dirección y activa Cámara. Luego inténtalo de nuevo.
   *[other] Permite la cámara en los ajustes del navegador para este sitio. Luego inténtalo de nuevo.
}
directions-system = { $system ->
    [android] Abre Ajustes, Aplicaciones, este navegador, Permisos, Cámara, Permitir. Luego inténtalo de nuevo.
    [ios] Abre Ajustes, busca este navegador en Apps y activa Cámara. Luego inténtalo de nuevo.
    [macos] Abre Ajustes del Sistema, Privacidad y seguridad, Cámara, y activa este navegador. Luego inténtalo de nuevo.
    [windows] Abre Configuración, Privacidad y seguridad, Cámara, y permite las aplicaciones de escritorio. Luego inténtalo de nuevo.
   *[other] Permite la cámara a este navegador en los ajustes de privacidad del dispositivo. Luego inténtalo de nuevo.
}
face-movements = Te pediremos que muevas un poco la cabeza. Si no puedes, hay otra forma.
prompt-turn-left = Gira la cabeza a la izquierda
prompt-turn-right = Gira la cabeza a la derecha
prompt-look-up = Levanta la barbilla
prompt-nod = Asiente despacio
movements-count = { $nth } de { $of }
movements-cannot = No puedo girar la cabeza
movements-back = Hacer los movimientos
challenge-again = Se acabó el tiempo; aquí tienes otros movimientos. No hay prisa.
challenge-again-or-without = Aquí tienes otros movimientos. También puedes seguir sin ellos: pulsa “No puedo girar la cabeza”.
without-heading = Una foto sin movimientos
without-lead = No hace falta mover la cabeza. Una persona de nuestro equipo verá tu foto, así que abrir la billetera puede tardar más.
without-button = Continuar sin movimientos
hand-over-heading = Continuar en otro dispositivo
hand-over-lead = Lo que escribiste va contigo. No tienes que repetir nada.
hand-over-scan = Escanea el código con la cámara del teléfono o abre allí el enlace.
hand-over-stay = Deja esta página abierta: muestra cómo vas y el resultado.
hand-over-ends = Caduca en { $minutes } min
hand-over-link = Enlace
hand-over-copy = Copiar el enlace
hand-over-copied = Copiado. Envíalo solo a tu otro dispositivo.
hand-over-not-copied = No se pudo copiar. Escanea el código.
hand-over-over = Este código ha caducado. Crea otro.
hand-over-again = Nuevo código
hand-over-back = Seguir en este dispositivo
hand-over-taken-heading = Continúa en tu otro dispositivo
hand-over-taken-lead = Los dispositivos están conectados. El resultado aparecerá también aquí.
hand-over-following = Tu avance
qr-alt = Código QR con el enlace
percent-done = { $percent } %
support-heading = Contactar con soporte
support-lead = Soporte recibe exactamente lo que ves aquí. No incluye nombres, números, códigos ni direcciones.
support-description = Descripción para soporte
support-what = Problema
support-where = Página
support-when = Hora
support-device = Dispositivo
support-before = Qué pasó
support-tried = probaste
support-refused = no aceptado
support-message-label = Con tus palabras (opcional)
support-message-hint = ¿Qué hiciste y qué viste? No escribas contraseñas, códigos ni números de documento.
support-message-long = Escribe 1000 caracteres como máximo
support-reply-legend = ¿Cómo quieres la respuesta?
support-reply-case = Preguntaré con el número de caso
support-reply-phone = Llamada al número que indiqué
support-reply-email = Correo a la dirección que indiqué
support-send = Enviar a soporte
support-copy = Copiar la descripción
support-save = Guardar como archivo
support-mail = Escribir un correo
support-copied = Copiada. Puedes pegarla donde quieras.
support-not-copied = No se pudo copiar. Guárdala como archivo.
support-failed = No se pudo enviar. Inténtalo de nuevo, cópiala, escribe un correo o llama.
support-too-often = Ya has escrito varias veces. Espera la respuesta o llama.
support-sent-heading = Soporte tiene tu descripción
support-sent-lead = Guarda el número de caso. Así no tendrás que explicarlo otra vez.
support-case-label = Número de caso
support-answer-by = Tendrás respuesta antes de: { $when }.
support-back = Volver a donde estaba
support-mail-subject = Abrir mi cartera: { $code }
support-mail-cut = (Abreviado. Pega también la descripción copiada.)
password-heading = Elige una contraseña
password-lead = Usa una que no uses en ningún otro sitio. Unas cuantas palabras sin relación son fáciles de recordar y difíciles de adivinar.
password-hint = Al menos { $length } caracteres de cualquier tipo, también espacios
password-missing = Escribe una contraseña
password-too-short = Aún no llega a { $length } caracteres. Añade unas palabras.
password-too-long = No más de { $length } caracteres
password-leaked = Es muy común o apareció en una filtración. Elige otra o añade unas palabras.
password-own-data = Casi todo son datos tuyos o nuestros, como un nombre, una fecha o un número. Añade palabras que no tengan que ver.
password-keyboard-run = Casi todo son teclas vecinas. Añade unas palabras.
password-sequence = Casi todo son letras o números seguidos. Añade unas palabras.
password-repeats = Casi todo se repite. Añade unas palabras.
password-guessable = Es demasiado fácil de adivinar. Añade unas palabras.
password-nothing-against = No hay nada en contra
password-strength-0 = Muy fácil de adivinar
password-strength-1 = Fácil de adivinar
password-strength-2 = No tan fácil de adivinar
password-strength-3 = Difícil de adivinar
password-strength-4 = Muy difícil de adivinar
cause-password = Esta contraseña es demasiado fácil de adivinar
cause-password-why = Es corta, común o casi todo es lo primero que se ocurre. Unas cuantas palabras sin relación van muy bien.
