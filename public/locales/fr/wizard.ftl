# Words of the wizard, in French.
# "Vous", short, no blame: what to do comes first. Before : ; ? and % stands a narrow no-break space.

## The frame around every page

back-button = Retour
help-button = Aide
help-close = Fermer l’aide
leave-button = Quitter sans terminer
progress = Étape { $step } sur { $of }
loading-heading = Nous préparons tout
working-announcement = Un instant, s’il vous plaît
waiting-long = Cela prend plus de temps que d’habitude. Rien de ce que vous avez saisi n’est perdu.
waiting-again = Nous réessayons automatiquement.
waiting-stop = Ne plus attendre
opens-in-new-tab = (s’ouvre dans un nouvel onglet)
error-summary-heading = Merci de vérifier les points suivants
error-prefix = Erreur :
continue-button = Continuer
save-button = Enregistrer et revenir
change-button = Modifier
change-answer = Modifier : { $what }
password-show = Afficher
password-hide = Masquer
upload-sent = { $sent } Ko sur { $all } envoyés

## Start

start-heading = Ouvrez votre portefeuille
start-lead = Comptez environ trois minutes. Vous pourrez revenir en arrière et tout modifier avant l’envoi.
start-need-evidence = La pièce d’identité que vous souhaitez utiliser
start-need-phone = Un téléphone qui peut recevoir un code
start-need-camera = Un endroit bien éclairé pour photographier votre visage
start-no-camera = Ce navigateur ne donne accès à aucune caméra. Vous pouvez commencer ici, mais il vous faudra un téléphone ou un ordinateur avec caméra pour la photo du visage.
start-in-app = Le navigateur de cette application ne donne pas accès à la caméra. Ouvrez la page dans votre navigateur habituel avant de commencer.
start-in-app-may = Le navigateur de cette application ne donne peut-être pas accès à la caméra. Dans ce cas, ouvrez la page dans votre navigateur habituel.
start-camera-policy = Cette page n’autorise pas la caméra : la photo du visage ne peut pas encore être prise ici. Merci de le signaler au fournisseur, ou de continuer sur un autre appareil le moment venu.
readiness-more = Autres points sur cet appareil ({ $count })
readiness-ready = Votre appareil est prêt
readiness-ready-why = D’après ce navigateur, il ne manque rien de ce qu’il vous faudra ici.
start-shared-network = Sur un Wi-Fi public ? Préférez les données mobiles
start-shared-network-why = Ce que vous envoyez est chiffré pendant tout le trajet. Au café ou en gare, préférez tout de même les données mobiles ou un réseau sûr, à l’abri des regards.
start-no-camera-files = Ce navigateur ne donne accès à aucune caméra. Vous pouvez commencer ici et choisir ensuite une photo de votre visage sur cet appareil.
start-camera-denied = Ce navigateur est réglé pour ne pas laisser la page utiliser la caméra. Vous pouvez commencer ici. Avant la photo du visage, autorisez la caméra dans les réglages du navigateur pour ce site, ou continuez sur un autre appareil.
start-maintenance = Le service sera fermé pour maintenance à partir du { $when }. Terminez avant, ou revenez ensuite.
start-degraded = Le service est perturbé en ce moment. Vous pouvez commencer ; certaines étapes prendront peut-être plus de temps.
start-slow = Votre connexion semble lente. Vous pouvez commencer ; certaines étapes prendront peut-être du temps, et vos réponses restent.
start-battery = Votre batterie est à { $percent } %. Branchez le chargeur si possible : il faut environ trois minutes.
start-no-storage = Ce navigateur ne garde rien pour la page. Ne la rechargez pas et ne la fermez pas avant d’avoir terminé.
start-data-saver = L’économiseur de données est activé. La photo du visage utilise plus de données que les autres étapes. Si c’est lent, désactivez-le ou utilisez le Wi-Fi.
start-no-passkey = Impossible de créer une clé d’accès ici. Vous pouvez tout de même ouvrir le portefeuille et vous connecter avec un code.
start-button = Commencer
provider-operator = Exploité par
provider-licence = Agrément
provider-domain = Site officiel

## Consent

consent-heading = Avant de commencer
consent-lead = Lisez chaque texte et cochez-le si vous êtes d’accord. Nous ne vous demandons rien de personnel avant cela.
consent-withdraw = Vous pouvez revenir sur votre accord à tout moment : l’aide permet d’effacer tout ce que vous avez envoyé.
consent-without-face = Vous préférez éviter la photo du visage ? Laissez cette case vide : il y a un autre moyen.
consent-missing = Cochez cette case pour continuer
consent-button = Accepter et continuer
read-document = Lire le texte complet

## Name

name-heading = Quel est votre nom complet ?
name-label = Nom complet
name-hint = Exactement comme sur votre pièce d’identité
name-missing = Saisissez votre nom complet
name-too-long = Saisissez un nom de 100 caractères maximum
name-digit = Saisissez votre nom sans chiffres
name-link = Saisissez uniquement votre nom, sans adresse web ni e-mail
name-characters = Saisissez votre nom en lettres uniquement

## Identity evidence

evidence-heading = Quelle pièce d’identité allez-vous utiliser ?
evidence-kind-label = Type de pièce d’identité
evidence-kind-missing = Choisissez le type de pièce d’identité
evidence-cn-resident-id = Carte d’identité (Chine continentale)
evidence-cn-resident-id-hint = Munissez-vous de son numéro à 18 caractères
evidence-passport = Passeport
evidence-passport-hint = De n’importe quel pays ou région
evidence-country-label = Pays ou région de délivrance
evidence-country-missing = Choisissez le pays ou la région qui a délivré votre pièce d’identité
country-choose = Choisissez un pays ou une région
country-common = Choix fréquents
country-others = Tous les autres
resident-id-label = Numéro de carte d’identité
resident-id-hint = 18 caractères ; le dernier peut être un X
resident-id-missing = Saisissez votre numéro de carte d’identité
resident-id-too-short = Saisissez les 18 caractères : il en manque
resident-id-too-long = Saisissez 18 caractères : il y en a trop
resident-id-characters = Saisissez uniquement des chiffres ; le dernier caractère peut être un X
resident-id-checksum = Comparez le numéro avec votre carte : au moins un chiffre est différent
resident-id-region = Comparez les six premiers chiffres avec votre carte : ils ne correspondent à aucune région
resident-id-date = Comparez les chiffres 7 à 14 avec votre carte : ils ne forment pas une date de naissance possible
resident-id-obsolete = Saisissez le numéro à 18 caractères de votre carte actuelle : ceux à 15 chiffres ne sont plus utilisés
resident-id-other-document = Saisissez un numéro de carte d’identité : celui-ci est celui d’un autre document
passport-label = Numéro de passeport
passport-hint = Sur la page avec votre photo, en général en haut à droite
passport-missing = Saisissez votre numéro de passeport
passport-length = Comparez le numéro avec votre passeport : sa longueur ne correspond pas au pays choisi
passport-characters = Saisissez uniquement des lettres et des chiffres
evidence-residence-permit = Permis de séjour pour résidents de Hong Kong, Macao et Taïwan
evidence-residence-permit-hint = Munissez-vous de son numéro à 18 caractères
evidence-hk-mo-permit = Permis de voyage en Chine continentale pour résidents de Hong Kong et Macao
evidence-hk-mo-permit-hint = Son numéro commence par H ou M
evidence-taiwan-permit = Permis de voyage en Chine continentale pour résidents de Taïwan
evidence-taiwan-permit-hint = Munissez-vous de son numéro à 8 chiffres
evidence-permanent-resident = Carte d’identité de résident permanent étranger (Chine)
evidence-permanent-resident-hint = Munissez-vous de son numéro à 18 ou 15 caractères
evidence-personal-number = Carte d’identité nationale ou numéro d’identification
evidence-personal-number-hint = D’un autre pays ou d’une autre région
residence-permit-label = Numéro du permis de séjour
residence-permit-hint = 18 caractères, dont les premiers sont 81, 82 ou 83
permit-label = Numéro du permis
hk-mo-permit-hint = Au recto, à côté de 证件号码 : H ou M et 8 chiffres, parfois suivis de 2 autres
taiwan-permit-hint = Au recto, à côté de 证件号码 : 8 chiffres, parfois suivis de 2 autres
permanent-resident-label = Numéro de la carte
permanent-resident-hint = À côté de 证件号码 : 18 caractères sur les cartes récentes, 15 sur les anciennes
personal-number-label = Numéro d’identification
personal-number-hint = Choisissez d’abord le pays ou la région
personal-number-known = Nom local : { $names }
personal-number-unknown = Tel qu’il figure sur votre document
document-missing = Saisissez le numéro de votre pièce d’identité
document-too-short = Saisissez le numéro en entier : il manque des caractères
document-too-long = Comparez le numéro avec votre pièce d’identité : il a trop de caractères
document-characters = Saisissez uniquement les lettres et les chiffres du numéro
document-format = Comparez le numéro avec votre pièce d’identité : les lettres et les chiffres y sont à d’autres places
document-checksum = Comparez le numéro avec votre pièce d’identité : au moins un caractère est différent
document-date = Comparez le numéro avec votre pièce d’identité : la date de naissance qu’il contient n’existe pas
document-component = Comparez le numéro avec votre pièce d’identité : aucun numéro de ce genre n’est délivré là-bas
document-obsolete = Saisissez le numéro de votre pièce d’identité actuelle : cette forme n’est plus utilisée
document-other = Vérifiez le type de pièce choisi : ce numéro est celui d’un autre document
zone-filled-in = Rempli d’après les lignes en bas de votre passeport. Merci de vérifier.
note-resident-id = Les six premiers chiffres ne correspondaient alors à aucune région. S’ils sont justes, continuez.
note-name-zone = Le nom en bas de votre passeport n’est pas celui que vous avez saisi. Si les deux sont justes, continuez.
note-name-latin = Sur les passeports, le nom est en lettres latines ; le nom saisi ne l’est pas. S’il est juste, continuez.
note-name-chinese = Sur les cartes d’identité chinoises, le nom est en caractères chinois ; le nom saisi ne l’est pas. S’il est juste, continuez.
note-change-name = Modifier le nom

## Last day of the ID

expiry-heading = Jusqu’à quand votre pièce d’identité est-elle valable ?
expiry-label = Date d’expiration
expiry-hint = Le dernier jour indiqué sur votre pièce d’identité, par exemple 27 3 2030
expiry-never = Sans date d’expiration
expiry-missing = Saisissez la date d’expiration de votre pièce d’identité
expiry-format = Saisissez la date en chiffres, par exemple 27 3 2030
expiry-past = Utilisez une pièce d’identité en cours de validité : celle-ci a expiré ce jour-là
expiry-mismatch = Comparez la date avec votre passeport : les lignes du bas indiquent un autre jour
other-evidence-button = Autre pièce d’identité

## Date of birth

birth-heading = Quelle est votre date de naissance ?
birth-label = Date de naissance
birth-hint = Par exemple, 27 3 1990
birth-hint-filled-in = Reprise du numéro de votre pièce d’identité. Merci de la vérifier.
birth-missing = Saisissez votre date de naissance
birth-format = Saisissez la date en chiffres, par exemple 27 3 1990
birth-no-such-date = Vérifiez le jour et le mois : cette date n’existe pas
birth-in-future = Vérifiez l’année : cette date est dans le futur
birth-too-long-ago = Vérifiez l’année : elle est trop ancienne
birth-too-young = Il faut avoir au moins { $age } ans pour ouvrir un portefeuille
birth-mismatch = Comparez la date avec le numéro de votre pièce d’identité : les deux ne concordent pas
year-label = Année
month-label = Mois
day-label = Jour

## Sex

sex-heading = Sexe indiqué sur votre pièce d’identité
sex-label = Sexe
sex-female = Féminin
sex-male = Masculin
sex-unspecified = Non précisé (X)
sex-missing = Choisissez ce qu’indique votre pièce d’identité
sex-mismatch = Comparez avec votre pièce d’identité : les deux ne concordent pas

## Phone and e-mail

contact-heading = Comment vous joindre ?
phone-country-label = Indicatif (pays ou région)
phone-country-unknown = Choisissez le pays ou la région de votre numéro
phone-label = Numéro de mobile
phone-hint = Nous enverrons un code à ce numéro
phone-missing = Saisissez votre numéro de mobile
phone-too-short = Saisissez le numéro en entier : il manque des chiffres
phone-too-long = Vérifiez le numéro : il a trop de chiffres
phone-format = Saisissez le numéro en chiffres
email-label = Adresse e-mail
email-hint = Pour la confirmation et les informations importantes
email-missing = Saisissez votre adresse e-mail
email-format = Saisissez une adresse e-mail du type nom@example.com
email-too-long = Vérifiez l’adresse e-mail : elle est trop longue
note-email = Vouliez-vous dire { $email } ?
note-email-use = Utiliser { $email }
note-name = Des lettres semblables de deux alphabets se côtoient. Si le nom est juste, continuez.
note-landline = Ce numéro semble être un fixe. Le code pourrait ne pas y arriver.
note-phone = Nous ne connaissons pas encore ce type de numéro. S’il est juste, continuez.
note-document = Les numéros émis là-bas ont souvent une autre forme. S’il est juste, continuez.

## One-time code

code-heading = Saisissez le code
code-sending = Envoi de votre code…
code-lead = Nous l’avons envoyé au { $to }.
code-lead-voice = Nous appelons le { $to }. Le code vous sera dicté.
code-by-voice = Le recevoir par appel
code-by-email = Le recevoir par e-mail
code-by-sms = Le recevoir par SMS
code-label = Code à { $length } chiffres
code-hint = Ne communiquez jamais ce code. Nous ne vous le demanderons pas par téléphone.
code-time-left = Code valable encore { $time }
code-resend-in = { $seconds ->
    [one] Vous pourrez demander un nouveau code dans { $seconds } seconde
   *[other] Vous pourrez demander un nouveau code dans { $seconds } secondes
}
code-over = Ce code n’est plus utilisable. Demandez-en un nouveau.
code-resend = Recevoir un nouveau code
code-no-code = Vous n’avez pas reçu le code ?
code-still-none = Toujours pas de code ? Vérifiez que { $to } est correct et regardez parmi les messages bloqués. Ou choisissez un autre moyen ci-dessous.
code-change-number = Utiliser un autre numéro
code-missing = Saisissez le code que nous vous avons envoyé
code-length = Saisissez les { $length } chiffres du code
code-wrong = Vérifiez le code : ce n’est pas celui que nous avons envoyé
code-wrong-left = { $left ->
    [one] Vérifiez le code : ce n’est pas celui que nous avons envoyé. Il vous reste { $left } essai
   *[other] Vérifiez le code : ce n’est pas celui que nous avons envoyé. Il vous reste { $left } essais
}
code-expired = Demandez un nouveau code : celui-ci a expiré
code-exhausted = Demandez un nouveau code : celui-ci a été essayé trop de fois
code-sent-announcement = Le code a été envoyé
code-ends-soon = { $seconds ->
    [one] Le code expire dans { $seconds } seconde. Besoin de plus de temps ? Demandez-en un nouveau.
   *[other] Le code expire dans { $seconds } secondes. Besoin de plus de temps ? Demandez-en un nouveau.
}

## Check your answers

check-heading = Vérifiez vos réponses
check-lead = Comparez-les une dernière fois avec votre pièce d’identité.
check-promise = En les envoyant, vous confirmez que ces réponses sont exactes et complètes.
check-button = Confirmer et envoyer
picture-label = Photo du visage
answer-missing = Pas encore de réponse
answer-picture-sent = Envoyée
noface-answer = Aucune : vérification par une personne

## What comes after

pending-heading = Nous vérifions vos informations
pending-lead = Cela prend en général moins d’une minute. Vous pouvez rester sur cette page.
pending-working = Vérification…
review-heading = Quelqu’un examine votre demande
review-lead = Votre demande est entre les mains de notre équipe. Inutile d’attendre ici : nous vous tiendrons au courant.
unknown-heading = Nous attendons encore la réponse
unknown-lead = La connexion s’est coupée avant l’arrivée de la réponse. Nous reposons la question ; rien ne sera ouvert deux fois.
opened-heading = Votre portefeuille est ouvert
opened-lead = Bienvenue. Vous pouvez l’utiliser dès maintenant.
opened-next-sign-in = Connectez-vous avec votre numéro de mobile
opened-next-look = Activez les alertes de paiement et relisez vos opérations
opened-next-never-share = Ne communiquez jamais vos codes ni votre mot de passe
opened-next-factor = Gardez vos codes de secours là où vous seul les trouverez
opened-next-official = N’utilisez que l’adresse officielle { $domain }
opened-report = Quelque chose vous paraît anormal ? Dites-le-nous
rejected-heading = Nous n’avons pas pu ouvrir de portefeuille
rejected-lead = Voici le résultat de notre vérification. Le service client peut vous en dire plus et réexaminer votre demande.
application-label = Numéro de demande
leaving-heading = Voulez-vous quitter la demande ?
leaving-lead = Si vous partez, vos réponses sont effacées de cette page. Si vous restez, vous retrouvez tout tel quel.
leaving-stay = Rester ici
leaving-leave = Vider la page et quitter
left-heading = Vous avez quitté la demande
left-lead = Plus rien ne sera envoyé. Vous pouvez fermer cette page, ou la recharger pour reprendre.
erase-ask = Effacer tout ce que j’ai envoyé

## Help

help-heading = Aide
help-general = Prenez votre temps : rien n’est envoyé sans vous. Si une page ne s’affiche pas, vérifiez votre connexion et réessayez.
help-consent = Ces textes expliquent ce que le fournisseur fait de vos données. Ouvrez le texte complet pour tout lire. Sans votre accord, nous ne pouvons pas vous demander vos informations.
help-name = Écrivez votre nom comme sur votre pièce d’identité, avec tous vos prénoms. Sur un passeport, il figure aussi en lettres latines.
help-evidence = Utilisez une pièce d’identité en cours de validité, que vous avez sous la main. Le numéro figure au recto des cartes et, dans les passeports, sur la page avec votre photo.
help-expiry = La date figure à côté de « Valable jusqu’au » ou « Date d’expiration » ou, s’il y a deux dates, après le tiret. Si votre carte indique 长期, cochez « Sans date d’expiration ».
help-birth-date = Écrivez la date comme sur votre pièce d’identité. Si elle a été reprise du numéro de votre pièce et qu’elle est fausse, vérifiez ce numéro.
help-sex = Choisissez ce qu’indique votre pièce d’identité. Si elle n’indique ni l’un ni l’autre, choisissez l’option X.
help-contact = Utilisez un numéro que vous avez sous la main : le code y sera envoyé. Un numéro ne peut avoir qu’un seul portefeuille.
help-code = Pas de code ? Vérifiez le réseau et les messages bloqués, et patientez une minute. Ensuite, demandez un nouveau code ou utilisez un autre numéro.
help-face = Mettez-vous face à une fenêtre ou une lampe, tenez la caméra à hauteur des yeux et retirez ce qui couvre votre visage. Si la prise automatique ne fonctionne pas, appuyez vous-même sur le bouton rond.
help-movements = Regardez droit devant vous, faites un mouvement et revenez au centre à chaque fois. Si vous ne le pouvez pas, appuyez sur « Je ne peux pas tourner la tête ».
help-check-answers = Appuyez sur « Modifier » à côté d’une réponse pour la corriger. Vous reviendrez directement ici.
help-outcome = Conservez votre numéro de demande : avec lui, le service client retrouve tout de suite votre dossier.
help-person = Ou parlez à quelqu’un :
help-no-channels = Le fournisseur n’a pas indiqué de contact. Consultez son site officiel.
support-help-centre = Centre d’aide
support-phone = Téléphone
support-email = E-mail
contact-support = Contacter l’assistance
support-chat = Chat
support-social = Compte officiel
support-complaint = Réclamation
support-opens = Ouvre : { $when }
support-closes = Ouvert jusqu’au { $when }
notice-warning = Service limité :
notice-critical = Important :

## What the provider's check did not take

refused-missing = Merci de remplir ce champ
refused-invalid = Vérifiez cette réponse : elle n’a pas été acceptée
refused-mismatch = Vérifiez cette réponse : elle ne concorde pas avec les autres
refused-expired = Utilisez une pièce d’identité en cours de validité : celle-ci a expiré
refused-unsupported = Utilisez une autre pièce d’identité : ce type n’est pas accepté
refused-in-use = Indiquez un autre contact : celui-ci a déjà un portefeuille

## Failures: what happened, and why and what helps

problem-keeps-trying = Nous continuons d’essayer. Dès que cela fonctionne, cette page reprend toute seule.
problem-kept = Vos réponses sont conservées. Vous n’aurez pas à les saisir à nouveau.
problem-code-label = Code pour le service client
maintenance-minutes = { $minutes ->
    [one] Retour prévu dans une minute environ
   *[other] Retour prévu dans { $minutes } minutes environ
}
remedy-try-again = Réessayer
remedy-start-over = Recommencer
remedy-take-over = Continuer ici
remedy-hand-over = Continuer sur un autre appareil
remedy-go-back = Revenir en arrière
remedy-change-phone = Utiliser un autre numéro
remedy-choose-picture = Choisir une photo
remedy-open-in-browser = Ouvrir dans le navigateur
remedy-copy-address = Copier l’adresse
remedy-open-securely = Ouvrir l’adresse sécurisée
address-copied = L’adresse est copiée. Collez-la dans votre navigateur.
address-not-copied = L’adresse n’a pas pu être copiée. Passez par le menu de l’application.
welcome-back = Bon retour. Vos réponses sont toujours là.
remedy-change-evidence = Autre pièce d’identité
remedy-check-answers = Vérifier les réponses
remedy-retake-picture = Reprendre une photo
remedy-resend-code = Recevoir un nouveau code
remedy-sign-in = Se connecter
remedy-recover = Récupérer mon portefeuille
remedy-use-email = Utiliser plutôt mon e-mail
remedy-not-me = Ce portefeuille n’est pas le mien
remedy-reload = Charger la nouvelle version
version-out = Une nouvelle version de cette page est disponible. Vous pouvez la charger maintenant ; ce qui a été envoyé est conservé.
remedy-get-help = Obtenir de l’aide
remedy-leave = Quitter pour le moment

## Échecs : ce que la vérification de la connexion a trouvé

network-checking = Vérification de votre connexion…
network-check-again = Vérifier à nouveau la connexion
network-no-internet = Connecté, mais rien ne passe
network-no-internet-why = Votre appareil a un réseau, mais pas Internet. Sur un Wi-Fi public, identifiez-vous d’abord. Sinon, passez du Wi-Fi aux données mobiles ou l’inverse.
network-service = Le fournisseur ne répond pas
network-service-why = Votre connexion fonctionne, c’est le service du fournisseur qui ne répond pas. Vous n’avez rien à changer.
network-weak = Votre connexion est faible
network-weak-why = Les réponses sont lentes ou se perdent. Allez là où le signal est meilleur, ou passez du Wi-Fi aux données mobiles ou l’inverse.
network-clock = L’heure de votre appareil est fausse
network-clock-why = L’écart dépasse cinq minutes, et une connexion sécurisée a besoin de l’heure juste. Activez la date et l’heure automatiques dans les réglages, puis réessayez.
network-fine = Votre connexion fonctionne
network-fine-why = Ce n’était qu’une courte coupure. Réessayez.
network-online = Votre appareil : connecté
network-not-online = Votre appareil : pas de réseau
network-page = Cette page : { $answered } réponses sur { $of } essais, en { $ms } ms environ
network-page-silent = Cette page : pas de réponse
network-provider = Fournisseur : { $answered } réponses sur { $of } essais, en { $ms } ms environ
network-provider-silent = Fournisseur : pas de réponse
network-clock-right = Heure : juste
network-clock-off = Heure : plus de 5 minutes d’écart

## Échecs : causes

cause-answer = Une réponse est à revoir
cause-answer-why = Elle n’a pas été acceptée telle quelle. Comparez vos réponses avec votre pièce d’identité et corrigez ce qui diffère.
cause-document-expired = Votre pièce d’identité a expiré
cause-document-expired-why = Il faut une pièce en cours de validité. Essayez-en une autre, ou revenez avec la nouvelle.
cause-document-unsupported = Cette pièce d’identité n’est pas acceptée ici
cause-document-unsupported-why = Le fournisseur ne prend pas ce type. Essayez une autre pièce d’identité.
cause-light = La lumière ne convenait pas
cause-light-why = Tournez-vous vers une fenêtre ou une lampe, sans lumière forte derrière vous, et reprenez une photo.
cause-blur = La photo n’est pas nette
cause-blur-why = Essuyez l’objectif, tenez le téléphone à deux mains et ne bougez pas un instant.
cause-framing = Votre visage n’était pas bien placé
cause-framing-why = Tenez la caméra à hauteur des yeux, regardez droit devant vous et remplissez l’ovale.
cause-no-face = Aucun visage n’était visible
cause-no-face-why = Placez tout votre visage dans l’ovale, sous une bonne lumière.
cause-several-faces = Il y avait plus d’un visage
cause-several-faces-why = Prenez la photo sans personne autour de vous, et sans portrait derrière vous.
cause-covered = Une partie de votre visage était couverte
cause-covered-why = Retirez lunettes de soleil, masque ou casquette, et gardez les yeux ouverts.
cause-same-picture = Cette photo a déjà été envoyée
cause-same-picture-why = Prenez-en une nouvelle avec la caméra.
cause-challenge = Les mouvements n’ont pas été vus à temps
cause-challenge-why = Essayez encore une fois, en suivant les consignes un peu plus lentement.
cause-face-match = La photo n’a pas pu être associée à votre pièce d’identité
cause-face-match-why = Une bonne lumière et un regard bien en face suffisent souvent. Vérifiez aussi que la pièce d’identité est bien la vôtre.
cause-one-time-code = Ce code ne fonctionne plus
cause-one-time-code-why = Il était erroné, trop ancien ou essayé trop de fois. Demandez-en un nouveau.
cause-code-undelivered = Le code n’a pas pu être remis
cause-code-undelivered-why = Vérifiez le numéro et le réseau. Un autre numéro peut aussi convenir.
cause-authenticator = La validation sur votre appareil n’a pas abouti
cause-authenticator-why = Quand votre appareil le demande, déverrouillez-le comme d’habitude, puis réessayez.
cause-maintenance = Une maintenance est en cours
cause-maintenance-why = Nous améliorons le service : il sera bientôt de retour. Tout va bien de votre côté.
cause-service-down = Le service rencontre un problème
cause-service-down-why = Le problème vient du fournisseur, pas de vous. Réessayez dans quelques minutes.
cause-too-many-tries = Faites une petite pause
cause-too-many-tries-why = Il y a eu beaucoup d’essais en peu de temps. Attendez quelques minutes, puis réessayez.
cause-offline = Vous êtes hors ligne
cause-offline-why = Activez le Wi-Fi ou les données mobiles, puis réessayez.
cause-unreachable = Le service est injoignable
cause-unreachable-why = La connexion est peut-être faible. Passez du Wi-Fi aux données mobiles ou l’inverse, puis réessayez.
cause-intercepted = Ce réseau demande d’abord de s’identifier
cause-intercepted-why = C’est fréquent sur un Wi-Fi public. Identifiez-vous, ou utilisez les données mobiles, puis réessayez.
cause-outcome-unknown = Nous ne savons pas encore si cela a marché
cause-outcome-unknown-why = La connexion s’est coupée avant l’arrivée de la réponse. Vous pouvez réessayer sans risque : rien ne sera ouvert deux fois.
cause-already-registered = Ce numéro a déjà un portefeuille
cause-already-registered-why = Si ce portefeuille est à vous, connectez-vous. Sinon, utilisez un autre numéro ici.
cause-needs-review = Quelqu’un doit examiner votre demande
cause-needs-review-why = Nous ne pouvons pas la terminer ici. Contactez le service client : il pourra vous aider.
cause-session-elsewhere = Cette demande est ouverte ailleurs
cause-session-elsewhere-why = Elle a été ouverte dans une autre fenêtre ou sur un autre appareil. Si vous continuez ici, elle s’arrête là-bas. Ce qui est enregistré est conservé.
cause-session-ended = Votre session a expiré
cause-session-ended-why = Pour votre sécurité, elle se ferme au bout d’un moment. Recommencez ; ce que vous avez saisi est conservé tant que cette page reste ouverte.
cause-link-ended = Ce lien ne fonctionne plus
cause-link-ended-why = Un lien sert une seule fois, pendant dix minutes. Créez-en un autre sur votre autre appareil, ou recommencez ici.
cause-out-of-order = Il reste une étape à faire avant
cause-out-of-order-why = Une étape n’est pas terminée ou a changé. Recommencez et nous vous y amènerons.
cause-insecure-page = Cette page n’est pas sécurisée
cause-insecure-page-why = Son adresse ne commence pas par https : aucune donnée personnelle ne peut en partir. Ouvrez l’adresse sécurisée ou le site officiel du fournisseur.
cause-no-camera = Aucune caméra trouvée
cause-no-camera-why = Branchez une caméra, ou ouvrez cette page sur un téléphone. Puis réessayez.
cause-camera-denied = La caméra n’est pas encore autorisée
cause-camera-denied-why = Ce navigateur ne laisse pas la page l’utiliser.
cause-camera-dismissed = La caméra n’est pas encore autorisée
cause-camera-dismissed-why = La question du navigateur a été fermée. Réessayez, puis choisissez Autoriser.
cause-camera-system = Votre appareil ne donne pas la caméra au navigateur
cause-camera-system-why = La page est autorisée, mais le système ne l’accorde pas à ce navigateur.
cause-camera-policy = La caméra est bloquée par cette page
cause-camera-policy-why = La page du fournisseur ne l’autorise pas ici. Continuez sur un autre appareil, ou prévenez le service client.
cause-camera-busy = Une autre application utilise la caméra
cause-camera-busy-why = Fermez les appels vidéo et les autres applications qui utilisent la caméra, puis réessayez.
cause-camera-lost = La caméra s’est arrêtée
cause-camera-lost-why = Elle a été débranchée ou prise par une autre application. Vérifiez-la, puis réessayez.
cause-in-app-browser = Le navigateur de cette application ne peut pas utiliser la caméra
cause-in-app-browser-why = Il ne laisse pas la page utiliser la caméra.
directions-app = { $app ->
    [wechat] Dans WeChat, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [alipay] Dans Alipay, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [weibo] Dans Weibo, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [qq] Dans QQ, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [dingtalk] Dans DingTalk, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [douyin] Dans Douyin, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
    [instagram] Dans Instagram, touchez ··· en haut à droite, puis Ouvrir dans un navigateur externe.
    [facebook] Dans Facebook, touchez ··· en haut à droite, puis Ouvrir dans un navigateur externe.
    [line] Dans LINE, touchez ··· en haut à droite, puis Ouvrir dans le navigateur.
   *[other] Cherchez Ouvrir dans le navigateur dans le menu de l’application, souvent ··· ou ⋮.
}
cause-browser-blocks = Votre navigateur bloque quelque chose d’indispensable
cause-browser-blocks-why = Désactivez la navigation privée ou la protection stricte pour cette page, ou utilisez un autre navigateur.
cause-our-fault = Un problème est survenu de notre côté
cause-our-fault-why = Vous n’y êtes pour rien. Réessayez ; si cela continue, envoyez le code ci-dessous au service client.
stopped-heading = La page s’est interrompue
stopped-why = Vous n’y êtes pour rien. Ce que vous avez validé est conservé et la caméra est éteinte. Reprenez là où vous en étiez.
stopped-button = Reprendre
password-label = Mot de passe
password-set = Défini
password-reminder = Tous les { $months } mois, demandez-vous si quelqu’un d’autre connaît votre mot de passe. Sinon, inutile d’en changer.
