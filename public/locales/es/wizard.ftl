# Words of the wizard, in Spanish.
# Neutral for all of Latin America and Spain; "tú", short, no blame: what to do comes first.

## The frame around every page

back-button = Atrás
help-button = Ayuda
help-close = Cerrar la ayuda
leave-button = Salir sin terminar
progress = Paso { $step } de { $of }
loading-heading = Preparando todo
working-announcement = Un momento, por favor
waiting-long = Está tardando más de lo normal. No se pierde nada de lo que escribiste.
waiting-again = Seguimos intentándolo solos.
waiting-stop = Dejar de esperar
opens-in-new-tab = (se abre en otra pestaña)
error-summary-heading = Revisa lo siguiente
error-prefix = Error:
continue-button = Continuar
save-button = Guardar y volver
change-button = Cambiar
change-answer = Cambiar: { $what }
password-show = Mostrar
password-hide = Ocultar
upload-sent = { $sent } de { $all } kB enviados

## Start

start-heading = Abre tu billetera
start-lead = Te llevará unos tres minutos. Antes de enviar tus datos, puedes volver atrás y cambiar lo que quieras.
start-need-evidence = El documento de identidad que quieras usar
start-need-phone = Un teléfono que pueda recibir un código
start-need-camera = Un lugar bien iluminado para la foto de tu rostro
start-no-camera = Este navegador no da acceso a ninguna cámara. Puedes empezar aquí, pero para la foto del rostro necesitarás un teléfono u otro dispositivo con cámara.
start-in-app = El navegador de esta aplicación no deja usar la cámara. Abre la página en tu navegador habitual antes de empezar.
start-in-app-may = Puede que el navegador de esta aplicación no deje usar la cámara. Si no la deja, abre la página en tu navegador habitual.
start-camera-policy = Esta página no permite que usemos la cámara. Avisa al proveedor, por favor; mientras tanto, no podrás tomar aquí la foto del rostro.
readiness-more = Más sobre este dispositivo ({ $count })
readiness-ready = Tu dispositivo está listo
readiness-ready-why = Por lo que indica este navegador, no falta nada de lo que necesitarás aquí.
start-shared-network = ¿En una wifi pública? Mejor con datos móviles
start-shared-network-why = Lo que envías va siempre cifrado. Aun así, en un café o una estación usa datos móviles o una red de confianza, y cuida quién ve tu pantalla.
start-no-camera-files = Este navegador no da acceso a ninguna cámara. Puedes empezar aquí y elegir después una foto de tu rostro de este dispositivo.
start-camera-denied = Este navegador está configurado para no dejar que la página use la cámara. Puedes empezar aquí. Antes de la foto del rostro, permite la cámara en los ajustes del navegador para este sitio, o continúa en otro dispositivo.
start-maintenance = A partir del { $when } el servicio estará cerrado por mantenimiento. Termina antes o vuelve después.
start-degraded = El servicio funciona solo en parte en este momento. Puedes empezar; algunos pasos pueden tardar más.
start-slow = Tu conexión parece lenta. Puedes empezar; algunos pasos pueden tardar, y lo que escribas se conserva.
start-battery = Tu batería está al { $percent } %. Conecta el cargador si puedes: se tarda unos tres minutos.
start-no-storage = Este navegador no guarda nada para la página. No la recargues ni la cierres antes de terminar.
start-data-saver = El ahorro de datos está activado. La foto del rostro usa más datos que los demás pasos. Si va lento, desactívalo o usa wifi.
start-no-passkey = Aquí no se puede crear una llave de acceso. Puedes abrir la billetera igualmente e iniciar sesión con un código.
start-button = Empezar
provider-operator = Operada por
provider-licence = Licencia
provider-domain = Sitio web oficial

## Consent

consent-heading = Antes de empezar
consent-lead = Lee cada texto y marca la casilla si estás de acuerdo. Hasta entonces no te pediremos ningún dato personal.
consent-withdraw = Puedes retirarlo en cualquier momento: en la ayuda se puede borrar todo lo que has enviado.
consent-without-face = ¿Prefieres que no se tome una foto de tu cara? Deja esa casilla vacía: hay otra forma.
consent-missing = Marca esta casilla para continuar
consent-button = Aceptar y continuar
read-document = Leer el texto completo

## Name

name-heading = ¿Cuál es tu nombre completo?
name-label = Nombre completo
name-hint = Tal como aparece en tu documento
name-missing = Escribe tu nombre completo
name-too-long = Escribe un nombre de 100 caracteres como máximo
name-digit = Escribe tu nombre sin números
name-link = Escribe solo tu nombre, sin direcciones web ni de correo
name-characters = Escribe tu nombre solo con letras

## Identity evidence

evidence-heading = ¿Qué documento vas a usar?
evidence-kind-label = Tipo de documento
evidence-kind-missing = Elige el tipo de documento que vas a usar
evidence-cn-resident-id = Tarjeta de identidad de residente (China continental)
evidence-cn-resident-id-hint = Necesitarás su número de 18 caracteres
evidence-passport = Pasaporte
evidence-passport-hint = De cualquier país o región
evidence-country-label = País o región de emisión
evidence-country-missing = Elige el país o la región que emitió tu documento
country-choose = Elige un país o una región
country-common = Más frecuentes
country-others = Todos los demás
resident-id-label = Número de tarjeta de identidad
resident-id-hint = 18 caracteres; el último puede ser una X
resident-id-missing = Escribe el número de tu tarjeta de identidad
resident-id-too-short = Escribe los 18 caracteres: faltan algunos
resident-id-too-long = Escribe 18 caracteres: sobran algunos
resident-id-characters = Escribe solo dígitos; el último carácter puede ser una X
resident-id-checksum = Compara el número con tu tarjeta: al menos un dígito no coincide
resident-id-region = Compara los seis primeros dígitos con tu tarjeta: esa región no existe
resident-id-date = Compara los dígitos del 7 al 14 con tu tarjeta: no forman una fecha de nacimiento posible
resident-id-obsolete = Escribe el número de 18 caracteres de tu tarjeta actual: los de 15 dígitos ya no se usan
resident-id-other-document = Escribe el número de una tarjeta de identidad de residente: este es de otro documento
passport-label = Número de pasaporte
passport-hint = En la página de tu foto, casi siempre arriba a la derecha
passport-missing = Escribe tu número de pasaporte
passport-length = Compara el número con tu pasaporte: su longitud no corresponde al país elegido
passport-characters = Escribe solo letras y dígitos
evidence-residence-permit = Permiso de residencia para residentes de Hong Kong, Macao y Taiwán
evidence-residence-permit-hint = Necesitarás su número de 18 caracteres
evidence-hk-mo-permit = Permiso de viaje a China continental para residentes de Hong Kong y Macao
evidence-hk-mo-permit-hint = Su número empieza con H o M
evidence-taiwan-permit = Permiso de viaje a China continental para residentes de Taiwán
evidence-taiwan-permit-hint = Necesitarás su número de 8 dígitos
evidence-permanent-resident = Tarjeta de identidad de residente permanente extranjero (China)
evidence-permanent-resident-hint = Necesitarás su número de 18 o 15 caracteres
evidence-personal-number = Documento nacional o número de identidad
evidence-personal-number-hint = De otro país o región
residence-permit-label = Número del permiso de residencia
residence-permit-hint = 18 caracteres; empieza con 81, 82 u 83
permit-label = Número del permiso
hk-mo-permit-hint = En el anverso, junto a 证件号码: H o M y 8 dígitos; puede haber 2 más
taiwan-permit-hint = En el anverso, junto a 证件号码: 8 dígitos; puede haber 2 más
permanent-resident-label = Número de la tarjeta
permanent-resident-hint = Junto a 证件号码: 18 caracteres en las tarjetas nuevas, 15 en las antiguas
personal-number-label = Número de identidad
personal-number-hint = Elige primero el país o la región
personal-number-known = Allí se conoce como: { $names }
personal-number-unknown = Tal como aparece en tu documento
document-missing = Escribe el número de tu documento
document-too-short = Escribe el número entero: faltan caracteres
document-too-long = Compara el número con tu documento: tiene caracteres de más
document-characters = Escribe solo las letras y los dígitos del número
document-format = Compara el número con tu documento: las letras y los dígitos van en otras posiciones
document-checksum = Compara el número con tu documento: al menos un carácter no coincide
document-date = Compara el número con tu documento: la fecha de nacimiento que contiene no existe
document-component = Compara el número con tu documento: allí no se emiten números así
document-obsolete = Escribe el número de tu documento actual: este formato ya no se usa
document-other = Revisa el tipo de documento elegido: este número es de otro
zone-filled-in = Tomamos los datos de las líneas al pie de tu pasaporte. Comprueba que estén bien.
note-resident-id = Los seis primeros dígitos no eran de ninguna región en esa época. Si son correctos, continúa.
note-name-zone = El nombre al pie de tu pasaporte no es el que escribiste. Si los dos son correctos, continúa.
note-name-latin = En los pasaportes el nombre va en letras latinas, y el que escribiste no. Si es correcto, continúa.
note-name-chinese = En las tarjetas de identidad el nombre va en caracteres chinos, y el que escribiste no. Si es correcto, continúa.
note-change-name = Cambiar el nombre

## Last day of the ID

expiry-heading = ¿Hasta cuándo es válido tu documento?
expiry-label = Válido hasta
expiry-hint = La fecha de vencimiento de tu documento, por ejemplo 27 3 2030
expiry-never = Sin fecha de vencimiento
expiry-missing = Escribe la fecha de vencimiento de tu documento
expiry-format = Escribe la fecha con números, por ejemplo 27 3 2030
expiry-past = Usa un documento vigente: este venció ese día
expiry-mismatch = Compara la fecha con tu pasaporte: las líneas al pie indican otro día
other-evidence-button = Usar otro documento

## Date of birth

birth-heading = ¿Cuándo naciste?
birth-label = Fecha de nacimiento
birth-hint = Por ejemplo, 27 3 1990
birth-hint-filled-in = La tomamos del número de tu documento. Comprueba que esté bien.
birth-missing = Escribe tu fecha de nacimiento
birth-format = Escribe la fecha con números, por ejemplo 27 3 1990
birth-no-such-date = Revisa el día y el mes: esta fecha no existe
birth-in-future = Revisa el año: esta fecha todavía no ha llegado
birth-too-long-ago = Revisa el año: es demasiado antiguo
birth-too-young = Para abrir una billetera necesitas tener al menos { $age } años
birth-mismatch = Compara la fecha con el número de tu documento: no coinciden
year-label = Año
month-label = Mes
day-label = Día

## Sex

sex-heading = Sexo según tu documento
sex-label = Sexo
sex-female = Femenino
sex-male = Masculino
sex-unspecified = No especificado (X)
sex-missing = Elige lo que indica tu documento
sex-mismatch = Compara tu respuesta con el documento: no coinciden

## Phone and e-mail

contact-heading = ¿Cómo podemos contactarte?
phone-country-label = Código de país o región
phone-country-unknown = Elige el país o la región de tu número
phone-label = Número de teléfono móvil
phone-hint = Enviaremos un código a este número
phone-missing = Escribe tu número de teléfono móvil
phone-too-short = Escribe el número entero: faltan dígitos
phone-too-long = Revisa el número: tiene dígitos de más
phone-format = Escribe el número solo con dígitos
email-label = Correo electrónico
email-hint = Para la confirmación y los avisos importantes
email-missing = Escribe tu correo electrónico
email-format = Escribe un correo electrónico como nombre@example.com
email-too-long = Revisa el correo electrónico: es demasiado largo
note-email = ¿Querías escribir { $email }?
note-email-use = Usar { $email }
note-name = Hay letras parecidas de dos alfabetos. Si el nombre es correcto, continúa.
note-landline = Parece un teléfono fijo. Es posible que el código no llegue.
note-phone = Aún no conocemos este tipo de número. Si es correcto, continúa.
note-document = Los números de ese lugar suelen ser distintos. Si es correcto, continúa.

## One-time code

code-heading = Escribe el código
code-sending = Enviando tu código…
code-lead = Lo enviamos a { $to }.
code-lead-voice = Estamos llamando al { $to }. Te dictaremos el código.
code-by-voice = Recibirlo por llamada
code-by-email = Recibirlo por correo
code-by-sms = Recibirlo por SMS
code-label = Código de { $length } dígitos
code-hint = No compartas este código con nadie. Nunca te lo pediremos por teléfono.
code-time-left = El código vence en { $time }
code-resend-in = { $seconds ->
    [one] Podrás pedir otro código en { $seconds } segundo
   *[other] Podrás pedir otro código en { $seconds } segundos
}
code-over = Este código ya no sirve. Pide uno nuevo.
code-resend = Enviar otro código
code-no-code = ¿No te llegó el código?
code-still-none = ¿Sigue sin llegar? Comprueba que { $to } sea correcto y mira entre los mensajes bloqueados. O elige otra vía más abajo.
code-change-number = Usar otro número
code-missing = Escribe el código que te enviamos
code-length = Escribe los { $length } dígitos del código
code-wrong = Revisa el código: no es el que enviamos
code-wrong-left = { $left ->
    [one] Revisa el código: no es el que enviamos. Te queda un intento
   *[other] Revisa el código: no es el que enviamos. Te quedan { $left } intentos
}
code-expired = Pide otro código: este ya venció
code-exhausted = Pide otro código: este se probó demasiadas veces
code-sent-announcement = Código enviado
code-ends-soon = { $seconds ->
    [one] El código vence en { $seconds } segundo. ¿Necesitas más tiempo? Pide otro.
   *[other] El código vence en { $seconds } segundos. ¿Necesitas más tiempo? Pide otro.
}

## Check your answers

check-heading = Revisa tus datos
check-lead = Compáralos una vez más con tu documento.
check-promise = Al enviarlos, confirmas que estos datos son verdaderos y están completos.
check-button = Confirmar y enviar
picture-label = Foto del rostro
answer-missing = Falta este dato
answer-picture-sent = Enviada
noface-answer = Ninguna: revisa una persona

## What comes after

pending-heading = Estamos revisando tus datos
pending-lead = Suele tardar menos de un minuto. Puedes esperar en esta página.
pending-working = Revisando…
review-heading = Una persona lo está revisando
review-lead = Nuestro equipo ya tiene tu solicitud. No hace falta que esperes aquí: te avisaremos.
unknown-heading = Estamos confirmando el resultado
unknown-lead = La conexión se cortó antes de que llegara la respuesta. Estamos consultando otra vez; no se abrirá nada dos veces.
opened-heading = Tu billetera está lista
opened-lead = Te damos la bienvenida. Ya puedes usarla.
opened-next-sign-in = Inicia sesión con tu número de teléfono móvil
opened-next-look = Activa los avisos de pago y repasa tus movimientos
opened-next-never-share = No compartas con nadie tus códigos ni tu contraseña
opened-next-factor = Guarda los códigos de recuperación donde solo tú los encuentres
opened-next-official = Usa solo la dirección oficial, { $domain }
opened-report = ¿Ve algo raro? Cuéntenoslo
rejected-heading = No pudimos abrir tu billetera
rejected-lead = Este es el resultado de nuestra revisión. Soporte puede explicarte más y volver a revisar tu caso.
application-label = Número de solicitud
leaving-heading = ¿Quieres salir?
leaving-lead = Si sales, tus datos se borran de esta página. Si te quedas, todo sigue como lo dejaste.
leaving-stay = Quedarme aquí
leaving-leave = Vaciar la página y salir
left-heading = Has salido
left-lead = No se enviará nada más. Puedes cerrar esta página o volver a cargarla para continuar.
erase-ask = Borrar todo lo que he enviado

## Help

help-heading = Ayuda
help-general = Tómate tu tiempo: no se envía nada sin ti. Si una página no carga, revisa tu conexión e inténtalo de nuevo.
help-consent = Estos textos explican qué hace el proveedor con tus datos. Abre el texto completo para leerlo todo. Sin tu consentimiento no podemos pedirte tus datos.
help-name = Escribe tu nombre como aparece en tu documento, con todos los nombres y apellidos. En los pasaportes figura también en letras latinas.
help-evidence = Usa un documento vigente que tengas a mano. En las tarjetas, el número está en el frente; en los pasaportes, en la página de tu foto.
help-expiry = La fecha está junto a “Válido hasta” o, si hay dos fechas, después del guion. Si tu documento dice “permanente” o 长期, marca “Sin fecha de vencimiento”.
help-birth-date = Escribe la fecha como aparece en tu documento. Si se completó a partir del número de tu documento y no es correcta, puede que ese número tenga un error.
help-sex = Elige lo que dice tu documento. Si no dice ninguno, elige la opción X.
help-contact = Usa un número que tengas contigo: ahí llegará el código. Cada número puede tener una sola billetera.
help-code = ¿No llega el código? Revisa la señal y los mensajes bloqueados, y espera un minuto. Después pide otro código o usa otro número.
help-face = Ponte frente a una ventana o una lámpara, sostén la cámara a la altura de los ojos y quítate lo que te cubra el rostro. Si la guía no funciona, presiona tú el botón redondo.
help-movements = Mira al frente, haz un movimiento y vuelve al centro cada vez. Si no puedes, pulsa “No puedo girar la cabeza”.
help-check-answers = Presiona “Cambiar” junto a un dato para corregirlo. Después volverás directamente aquí.
help-outcome = Guarda tu número de solicitud: con él, soporte encontrará tu caso enseguida.
help-person = O habla con una persona:
help-no-channels = El proveedor no ha indicado ningún contacto. Consulta su sitio web oficial.
support-help-centre = Centro de ayuda
support-phone = Teléfono
support-email = Correo electrónico
contact-support = Contactar con soporte
support-chat = Chat
support-social = Cuenta oficial
support-complaint = Reclamación
support-opens = Abre: { $when }
support-closes = Abierto hasta { $when }
notice-warning = Servicio limitado:
notice-critical = Importante:

## What the provider's check did not take

refused-missing = Completa este dato, por favor
refused-invalid = Revisa este dato: no se pudo aceptar
refused-mismatch = Revisa este dato: no coincide con los demás
refused-expired = Usa un documento vigente: este ya venció
refused-unsupported = Usa otro documento: este tipo no se acepta
refused-in-use = Usa otro: este ya tiene una billetera

## Failures: what happened, and why and what helps

problem-keeps-trying = Seguimos intentándolo. En cuanto funcione, esta página continuará sola.
problem-kept = Tus datos siguen aquí. No tendrás que volver a escribirlos.
problem-code-label = Código para soporte
maintenance-minutes = { $minutes ->
    [one] Prevemos volver en alrededor de un minuto
   *[other] Prevemos volver en unos { $minutes } minutos
}
remedy-try-again = Intentar de nuevo
remedy-start-over = Empezar de nuevo
remedy-take-over = Continuar aquí
remedy-hand-over = Continuar en otro dispositivo
remedy-go-back = Volver atrás
remedy-change-phone = Usar otro número
remedy-choose-picture = Elegir una foto
remedy-open-in-browser = Abrir en el navegador
remedy-copy-address = Copiar la dirección
remedy-open-securely = Abrir la dirección segura
address-copied = Dirección copiada. Pégala en tu navegador.
address-not-copied = No se pudo copiar la dirección. Usa el menú de la aplicación.
welcome-back = Hola de nuevo. Tus respuestas siguen aquí.
remedy-change-evidence = Usar otro documento
remedy-check-answers = Revisar mis datos
remedy-retake-picture = Tomar otra foto
remedy-resend-code = Enviar otro código
remedy-sign-in = Iniciar sesión
remedy-recover = Recuperar mi billetera
remedy-use-email = Usar mi correo electrónico
remedy-not-me = Esa billetera no es mía
remedy-reload = Cargar la nueva versión
version-out = Hay una nueva versión de esta página. Puedes cargarla ahora; lo que enviaste se conserva.
remedy-get-help = Pedir ayuda
remedy-leave = Salir por ahora

## Fallos: lo que encontró la comprobación de la conexión

network-checking = Comprobando tu conexión…
network-check-again = Comprobar la conexión de nuevo
network-no-internet = Hay conexión, pero no llega nada
network-no-internet-why = Tu dispositivo tiene red, pero no internet. En una red wifi pública, inicia sesión primero. Si no, cambia entre wifi y datos móviles.
network-service = El proveedor no responde
network-service-why = Tu conexión funciona; el servicio del proveedor no responde. No tienes que cambiar nada.
network-weak = Tu conexión es débil
network-weak-why = Las respuestas llegan despacio o se pierden. Ve a un lugar con mejor señal o cambia entre wifi y datos móviles.
network-clock = La hora de tu dispositivo no es correcta
network-clock-why = Tiene más de cinco minutos de diferencia, y una conexión segura necesita la hora correcta. Activa la fecha y hora automáticas en los ajustes e inténtalo de nuevo.
network-fine = Tu conexión funciona
network-fine-why = Fue solo un corte breve. Inténtalo de nuevo.
network-online = Tu dispositivo: conectado
network-not-online = Tu dispositivo: sin red
network-page = Esta página: { $answered } de { $of } intentos con respuesta, en unos { $ms } ms
network-page-silent = Esta página: sin respuesta
network-provider = Proveedor: { $answered } de { $of } intentos con respuesta, en unos { $ms } ms
network-provider-silent = Proveedor: sin respuesta
network-clock-right = Hora: correcta
network-clock-off = Hora: más de 5 minutos de diferencia

## Fallos: causas

cause-answer = Hay un dato que revisar
cause-answer-why = No se pudo aceptar tal como está. Compara tus datos con tu documento y corrige lo que no coincida.
cause-document-expired = Tu documento está vencido
cause-document-expired-why = Solo se puede usar un documento vigente. Prueba con otro o vuelve cuando tengas el nuevo.
cause-document-unsupported = Este documento no se puede usar aquí
cause-document-unsupported-why = El proveedor no acepta este tipo. Prueba con otro documento.
cause-light = La luz no era la adecuada
cause-light-why = Ponte frente a una ventana o una lámpara, sin luz fuerte detrás, y toma otra foto.
cause-blur = La foto no se ve nítida
cause-blur-why = Limpia la lente, sujeta el teléfono con las dos manos y no te muevas por un momento.
cause-framing = Tu rostro no quedó bien encuadrado
cause-framing-why = Sostén la cámara a la altura de los ojos, mira al frente y llena el óvalo.
cause-no-face = No se ve ningún rostro
cause-no-face-why = Coloca todo el rostro dentro del óvalo, con buena luz.
cause-several-faces = Se ve más de un rostro
cause-several-faces-why = En la foto debes salir solo tú, sin nadie detrás y sin retratos al fondo.
cause-covered = Parte de tu rostro estaba cubierta
cause-covered-why = Quítate las gafas de sol, la mascarilla o la gorra y mantén los ojos abiertos.
cause-same-picture = Esta foto ya se había enviado
cause-same-picture-why = Toma una nueva con la cámara, por favor.
cause-challenge = No vimos los movimientos a tiempo
cause-challenge-why = Inténtalo otra vez y sigue las indicaciones un poco más despacio.
cause-face-match = No pudimos relacionar la foto con tu documento
cause-face-match-why = Suele resolverse con buena luz y mirando de frente. Comprueba también que el documento sea el tuyo.
cause-one-time-code = Este código ya no sirve
cause-one-time-code-why = No era correcto, venció o se probó demasiadas veces. Pide uno nuevo.
cause-code-undelivered = El código no se pudo entregar
cause-code-undelivered-why = Revisa el número y la señal. También puedes probar con otro número.
cause-authenticator = Tu dispositivo no lo confirmó
cause-authenticator-why = Cuando te lo pida, desbloquea el dispositivo como siempre e inténtalo de nuevo.
cause-maintenance = Estamos en mantenimiento
cause-maintenance-why = Estamos mejorando el servicio y pronto volverá. De tu lado todo está bien.
cause-service-down = El servicio tiene un problema
cause-service-down-why = El problema es del proveedor, no tuyo. Inténtalo de nuevo en unos minutos.
cause-too-many-tries = Haz una pausa breve
cause-too-many-tries-why = Hubo muchos intentos en poco tiempo. Espera unos minutos e inténtalo de nuevo.
cause-offline = No tienes conexión
cause-offline-why = Activa el wifi o los datos móviles e inténtalo de nuevo.
cause-unreachable = No se puede conectar con el servicio
cause-unreachable-why = Puede que la conexión sea débil. Cambia entre wifi y datos móviles e inténtalo de nuevo.
cause-intercepted = Esta red pide algo antes de conectarte
cause-intercepted-why = Las redes wifi públicas suelen pedir que inicies sesión. Hazlo o usa los datos móviles, y después inténtalo de nuevo.
cause-outcome-unknown = Aún no sabemos si funcionó
cause-outcome-unknown-why = La conexión se cortó antes de que llegara la respuesta. Puedes intentarlo de nuevo con tranquilidad: no se abrirá nada dos veces.
cause-already-registered = Este número ya tiene una billetera
cause-already-registered-why = Si es tuya, inicia sesión. Si tienes un número nuevo, úsalo aquí.
cause-needs-review = Una persona debe revisarlo
cause-needs-review-why = No podemos terminarlo aquí. Ponte en contacto con soporte: te ayudarán con tu caso.
cause-session-elsewhere = Esto está abierto en otro lugar
cause-session-elsewhere-why = Se abrió en otra ventana o en otro dispositivo. Si continúas aquí, allí se detiene. Lo guardado no se pierde.
cause-session-ended = Se acabó el tiempo
cause-session-ended-why = Por tu seguridad, la sesión termina después de un rato. Empieza de nuevo; lo que escribiste se conserva mientras no cierres esta página.
cause-link-ended = Este enlace ya no funciona
cause-link-ended-why = Cada enlace sirve una vez, durante diez minutos. Crea otro en tu otro dispositivo o empieza de nuevo aquí.
cause-out-of-order = Falta algo antes de seguir
cause-out-of-order-why = Un paso quedó pendiente o cambió. Empieza de nuevo y te llevaremos hasta él.
cause-insecure-page = Esta página no es segura
cause-insecure-page-why = Su dirección no empieza con https, así que no se pueden enviar datos personales. Abre la dirección segura o el sitio web oficial del proveedor.
cause-no-camera = No encontramos ninguna cámara
cause-no-camera-why = Conecta una cámara o abre esta página en un teléfono. Después inténtalo de nuevo.
cause-camera-denied = Falta permitir la cámara
cause-camera-denied-why = Este navegador no deja que la página la use.
cause-camera-dismissed = La cámara aún no está permitida
cause-camera-dismissed-why = La pregunta del navegador se cerró. Inténtalo de nuevo y elige Permitir.
cause-camera-system = Tu dispositivo no deja la cámara al navegador
cause-camera-system-why = La página tiene permiso, pero el sistema no se lo da a este navegador.
cause-camera-policy = Esta página bloquea la cámara
cause-camera-policy-why = La página del proveedor no permite usarla aquí. Continúa en otro dispositivo o avisa a soporte.
cause-camera-busy = Otra app está usando la cámara
cause-camera-busy-why = Cierra las videollamadas y otras apps que usen la cámara, e inténtalo de nuevo.
cause-camera-lost = La cámara se detuvo
cause-camera-lost-why = Se desconectó o la está usando otra app. Revísala e inténtalo de nuevo.
cause-in-app-browser = Continúa en tu navegador
cause-in-app-browser-why = No deja que la página use la cámara.
directions-app = { $app ->
    [wechat] En WeChat pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [alipay] En Alipay pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [weibo] En Weibo pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [qq] En QQ pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [dingtalk] En DingTalk pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [douyin] En Douyin pulsa ··· arriba a la derecha y luego Abrir en el navegador.
    [instagram] En Instagram pulsa ··· arriba a la derecha y luego Abrir en un navegador externo.
    [facebook] En Facebook pulsa ··· arriba a la derecha y luego Abrir en un navegador externo.
    [line] En LINE pulsa ··· arriba a la derecha y luego Abrir en el navegador.
   *[other] Busca Abrir en el navegador en el menú de la aplicación, normalmente ··· o ⋮.
}
cause-browser-blocks = Tu navegador bloquea algo que necesitamos
cause-browser-blocks-why = Desactiva el modo privado o la protección estricta en esta página, o usa otro navegador.
cause-our-fault = Algo falló de nuestro lado
cause-our-fault-why = No hiciste nada mal. Inténtalo de nuevo; si se repite, envía a soporte el código que aparece abajo.
stopped-heading = La página se detuvo a medias
stopped-why = No hiciste nada mal. Lo que ya confirmaste se conserva y la cámara está apagada. Continúa donde estabas.
stopped-button = Continuar
password-label = Contraseña
password-set = Creada
password-reminder = Cada { $months } meses, piensa si alguien más conoce tu contraseña. Si no, no hace falta cambiarla.
