# The words of the camera’s pages, fetched later than those in wizard.ftl.

file-choose = Choisir une photo
file-chosen = Choisir une autre photo
face-heading = Prenez votre visage en photo
face-lead = Elle montre que c’est bien vous. Nous vous guidons et la prenons quand tout est bon.
face-tip-light = Tournez-vous vers une fenêtre ou une lampe
face-tip-height = Tenez la caméra à hauteur des yeux
face-tip-clear = Retirez lunettes de soleil, masque et casquette
face-permission = Votre navigateur va vous demander l’accès à la caméra. Choisissez « Autoriser ».
face-button = Ouvrir la caméra
camera-heading = Regardez la caméra
camera-video = Image en direct de votre caméra
sound-button = Son
next-camera-button = Caméra
camera-switched = Une autre caméra est ouverte
shutter-button = Prendre la photo
prompt-starting = Ouverture de la caméra…
prompt-allow = Si le navigateur le demande, choisissez Autoriser
prompt-manual = Centrez votre visage, puis appuyez sur le bouton
prompt-restarting = Réouverture de la caméra…
prompt-uncover-lens = Dégagez l’objectif ou essuyez-le
prompt-light-in-front = Tournez-vous pour avoir la lumière en face
prompt-more-light = Tournez-vous vers la lumière
prompt-less-light = Éloignez-vous de la lumière vive
prompt-even-light = Mettez-vous bien face à la lumière
prompt-show-face = Placez votre visage dans l’ovale
prompt-one-face = Une seule personne à l’image, merci
prompt-closer = Approchez-vous un peu
prompt-farther = Reculez un peu
prompt-centre = Ramenez votre visage au centre
prompt-face-forward = Regardez droit devant vous
prompt-eye-level = Tenez la caméra à hauteur des yeux
prompt-upright = Gardez la tête droite
prompt-open-eyes = Ouvrez les yeux
prompt-close-mouth = Fermez la bouche
prompt-steady = Tenez la caméra bien stable
prompt-wipe-lens = Essuyez l’objectif et ne bougez plus
prompt-hold-still = Parfait, ne bougez plus
picture-heading = Votre visage est-il bien visible ?
picture-alt = La photo de votre visage
picture-good = La photo est réussie.
picture-check-yourself = Vérifiez que votre visage est net, bien éclairé et dégagé.
picture-dark = La photo est un peu sombre. Avec plus de lumière, elle a plus de chances d’être acceptée.
picture-bright = La photo est un peu trop claire. Avec une lumière plus douce, elle a plus de chances d’être acceptée.
picture-uneven = Un côté est dans l’ombre. Ce serait mieux face à la lumière.
picture-no-face = Nous ne distinguons pas de visage. Mieux vaut réessayer.
picture-several-faces = Quelqu’un d’autre semble être sur la photo. Reprenez-la sans personne autour de vous.
picture-far = Votre visage est un peu petit. Ce serait mieux d’un peu plus près.
picture-near = Votre visage est très près. Ce serait mieux d’un peu plus loin.
picture-off-centre = Votre visage n’est pas au centre. Mieux vaut réessayer.
picture-angle = Votre tête est un peu tournée. Ce serait mieux en regardant droit devant vous.
picture-eyes = Vos yeux semblent fermés. Mieux vaut réessayer.
picture-blurred = La photo est un peu floue. Ce serait mieux sans bouger.
picture-use = Utiliser cette photo
picture-retake = Reprendre la photo
picture-sending = Envoi de votre photo…
picture-checking = Nous regardons votre photo…
picture-again = Presque. Prenez-en encore une, s’il vous plaît.
picture-tried = Elle n’est pas parfaite, mais vous pouvez l’envoyer ainsi.
measured-light = La lumière est bonne
measured-place = Votre visage a la bonne taille et la bonne place
measured-angle = Vous regardez droit devant
measured-features = Vos yeux sont ouverts
measured-sharp = La photo est nette
picture-file-heading = Choisissez une photo de votre visage
picture-file-lead = Prenez-la avec une autre application ou choisissez-en une récente. Une personne la regardera : la réponse peut prendre plus de temps.
picture-file-label = Photo de votre visage
picture-file-hint = Tout le visage de face, bien éclairé, sans personne d’autre
picture-unreadable = Ce fichier n’a pas pu être ouvert comme photo. Choisissez une photo en JPEG ou PNG.
picture-use-camera = Utiliser la caméra
directions-permission = { $place ->
    [safari-ios] Touchez le menu à gauche de l’adresse, puis Réglages du site web, Appareil photo, Autoriser. Nous continuons tout seuls, sinon réessayez.
    [ios] Ouvrez Réglages, cherchez ce navigateur dans Apps et activez Appareil photo. Puis revenez et réessayez.
    [safari] Dans le menu Safari, choisissez Réglages pour ce site web et mettez Caméra sur Autoriser. Puis réessayez.
    [firefox-android] Touchez le cadenas près de l’adresse et autorisez la caméra. Puis réessayez.
    [firefox] Cliquez sur la caméra barrée près de l’adresse et levez le blocage. Puis réessayez.
    [chrome-android] Touchez l’icône à gauche de l’adresse, puis Autorisations, Caméra, Autoriser. Puis réessayez.
    [chrome] Cliquez sur l’icône à gauche de l’adresse et activez Caméra. Puis réessayez.
   *[other] Autorisez la caméra dans les réglages du navigateur pour ce site. Puis réessayez.
}
directions-system = { $system ->
    [android] Ouvrez Paramètres, Applications, ce navigateur, Autorisations, Caméra, Autoriser. Puis réessayez.
    [ios] Ouvrez Réglages, cherchez ce navigateur dans Apps et activez Appareil photo. Puis réessayez.
    [macos] Ouvrez Réglages Système, Confidentialité et sécurité, Caméra, et activez ce navigateur. Puis réessayez.
    [windows] Ouvrez Paramètres, Confidentialité et sécurité, Caméra, et autorisez les applications de bureau. Puis réessayez.
   *[other] Autorisez la caméra pour ce navigateur dans les réglages de confidentialité de l’appareil. Puis réessayez.
}
face-movements = Nous vous demanderons de bouger un peu la tête. Si vous ne le pouvez pas, il y a une autre façon de faire.
prompt-turn-left = Tournez la tête à gauche
prompt-turn-right = Tournez la tête à droite
prompt-look-up = Levez le menton
prompt-nod = Hochez lentement la tête
movements-count = { $nth } sur { $of }
movements-cannot = Je ne peux pas tourner la tête
movements-back = Faire les mouvements
challenge-again = Le temps est écoulé, voici d’autres mouvements. Rien ne presse.
challenge-again-or-without = Voici d’autres mouvements. Vous pouvez aussi vous en passer : appuyez sur « Je ne peux pas tourner la tête ».
without-heading = Une photo sans mouvements
without-lead = Vous n’avez pas à bouger la tête. Un membre de notre équipe regardera votre photo, l’ouverture peut donc prendre plus de temps.
without-button = Continuer sans mouvements
hand-over-heading = Continuer sur un autre appareil
hand-over-lead = Ce que vous avez saisi vous suit. Rien n’est à retaper.
hand-over-scan = Scannez le code avec l’appareil photo du téléphone, ou ouvrez-y le lien.
hand-over-stay = Laissez cette page ouverte : elle montre où vous en êtes, puis le résultat.
hand-over-ends = Expire dans { $minutes } min
hand-over-link = Lien
hand-over-copy = Copier le lien
hand-over-copied = Copié. Envoyez-le uniquement à votre autre appareil.
hand-over-not-copied = La copie n’a pas fonctionné. Scannez plutôt le code.
hand-over-over = Ce code a expiré. Créez-en un autre.
hand-over-again = Nouveau code
hand-over-back = Rester sur cet appareil
hand-over-taken-heading = Continuez sur votre autre appareil
hand-over-taken-lead = Les appareils sont reliés. Le résultat s’affichera aussi ici.
hand-over-following = Votre avancement
qr-alt = Code QR du lien
percent-done = { $percent } %
support-heading = Contacter l’assistance
support-lead = L’assistance reçoit exactement ce que vous voyez ici : ni nom, ni numéro, ni code, ni adresse.
support-description = Description pour l’assistance
support-what = Problème
support-where = Page
support-when = Heure
support-device = Appareil
support-before = Ce qui s’est passé
support-tried = essayé
support-refused = non accepté
support-message-label = Avec vos mots (facultatif)
support-message-hint = Qu’avez-vous fait, qu’avez-vous vu ? N’écrivez ni mot de passe, ni code, ni numéro de pièce d’identité.
support-message-long = Écrivez 1000 caractères au plus
support-reply-legend = Comment souhaitez-vous la réponse ?
support-reply-case = Je demanderai avec le numéro de dossier
support-reply-phone = Par appel au numéro que j’ai saisi
support-reply-email = Par e-mail à l’adresse que j’ai saisie
support-send = Envoyer à l’assistance
support-copy = Copier la description
support-save = Enregistrer dans un fichier
support-mail = Écrire un e-mail
support-copied = Copié. Vous pouvez le coller où vous voulez.
support-not-copied = La copie n’a pas marché. Enregistrez plutôt un fichier.
support-failed = L’envoi n’a pas marché. Réessayez, copiez, écrivez un e-mail ou appelez.
support-too-often = Vous avez déjà écrit plusieurs fois. Attendez la réponse ou appelez.
support-sent-heading = L’assistance a votre description
support-sent-lead = Gardez le numéro de dossier : vous n’aurez rien à expliquer deux fois.
support-case-label = Numéro de dossier
support-answer-by = Réponse attendue avant : { $when }.
support-back = Revenir où j’étais
support-mail-subject = Ouverture de mon portefeuille : { $code }
support-mail-cut = (Abrégé. Collez aussi la description copiée.)
password-heading = Choisissez un mot de passe
password-lead = Utilisez-en un qui ne sert nulle part ailleurs. Quelques mots sans rapport sont faciles à retenir et difficiles à deviner.
password-hint = Au moins { $length } caractères, quels qu’ils soient, espaces compris
password-missing = Saisissez un mot de passe
password-too-short = Pas encore { $length } caractères. Ajoutez quelques mots.
password-too-long = Pas plus de { $length } caractères
password-leaked = Il est courant ou a fuité. Choisissez-en un autre ou ajoutez quelques mots.
password-own-data = Il se compose surtout de ce que l’on sait de vous ou de nous, comme un nom, une date ou un numéro. Ajoutez des mots sans rapport.
password-keyboard-run = Ce sont surtout des touches voisines. Ajoutez quelques mots.
password-sequence = Ce sont surtout des lettres ou des chiffres dans l’ordre. Ajoutez quelques mots.
password-repeats = Il se répète surtout. Ajoutez quelques mots.
password-guessable = Il est trop facile à deviner. Ajoutez quelques mots.
password-nothing-against = Rien à redire
password-strength-0 = Très facile à deviner
password-strength-1 = Facile à deviner
password-strength-2 = Pas si facile à deviner
password-strength-3 = Difficile à deviner
password-strength-4 = Très difficile à deviner
cause-password = Ce mot de passe est trop facile à deviner
cause-password-why = Il est court, courant, ou fait surtout de ce qui vient d’abord à l’esprit. Quelques mots sans rapport conviennent bien.
