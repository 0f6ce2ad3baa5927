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
code-look-time = Il arrive en général en une minute, parfois en cinq.
code-look-signal = Avez-vous du réseau ? Activer puis désactiver le mode avion aide souvent.
code-look-blocked = Regardez parmi les messages bloqués et dans les indésirables.
code-look-number = Le numéro ou l’adresse est-il juste ? Vous pouvez le changer ci-dessous.
code-delayed = Le service ne fonctionne qu’en partie en ce moment : les codes peuvent tarder.
why-no-answer = { $tries ->
    [one] Votre appareil est en ligne, mais le fournisseur n’a pas répondu.
    [many] Votre appareil est en ligne, mais le fournisseur n’a pas répondu { $tries } fois de suite.
   *[other] Votre appareil est en ligne, mais le fournisseur n’a pas répondu { $tries } fois de suite.
}
why-offline = Votre appareil indique lui-même qu’il n’a pas de réseau.
why-intercepted = Une autre page est arrivée à la place de la réponse du fournisseur.
why-announced = Le fournisseur l’a annoncée.
why-provider-fault = Votre connexion fonctionne : le fournisseur a répondu et signalé une panne chez lui.
why-proven = Votre code était juste, c’est pourquoi nous vous le disons. Sans lui, personne ne l’apprend.
why-compared = Le fournisseur a comparé vos informations ; voici le résultat.
why-bounced = Le réseau de ce numéro, ou le serveur de messagerie, n’a pas accepté le message.
why-picture = C’est ce que l’examen de votre photo a montré.
why-no-camera = Votre navigateur ne trouve aucune caméra sur cet appareil.
why-busy = Le navigateur a trouvé la caméra, mais n’a pas pu la démarrer.
why-blocked = Le navigateur a refusé ce dont cette page a besoin.
why-not-understood = La page et le fournisseur ne se sont pas compris.
cause-battery = La batterie est faible
cause-battery-why = Branchez le chargeur ou continuez sur un autre appareil.
passkey-heading = Configurer une clé d’accès
passkey-lead = Connectez-vous avec votre empreinte, votre visage ou le verrouillage de l’écran, sans mot de passe à retenir.
passkey-how = Appuyez sur le bouton et confirmez une fois sur votre appareil
passkey-private = Votre empreinte et votre visage ne quittent jamais votre appareil
passkey-phishing = Un faux site ne peut pas l’utiliser
passkey-button = Configurer la clé d’accès
passkey-waiting = Votre appareil vous demande de confirmer…
passkey-is-there = Votre clé d’accès est déjà configurée.
passkey-done = Votre clé d’accès est configurée
passkey-elsewhere = Cet appareil n’a pas de verrouillage utilisable. Un téléphone à proximité ou une clé de sécurité convient.
passkey-unsupported = Ce navigateur ne prend pas en charge les clés d’accès. Choisissez une autre méthode.
passkey-not-allowed = La confirmation n’a pas eu lieu. Réessayez ou choisissez une autre méthode.
passkey-timed-out = Le temps est écoulé. Veuillez réessayer.
passkey-blocked = Cette page ne peut pas créer de clé d’accès. Choisissez une autre méthode.
passkey-already-there = Cet appareil a déjà votre clé d’accès.
passkey-no-lock = Configurez d’abord un verrouillage d’écran, une empreinte ou la reconnaissance du visage, puis réessayez.
passkey-failed = Cela n’a pas fonctionné cette fois. Réessayez ou choisissez une autre méthode.
factor-app = Utiliser plutôt une application d’authentification
factor-passkey = Utiliser plutôt une clé d’accès
factor-later = Configurer plus tard
app-heading = Configurer une application d’authentification
app-lead = Scannez ce code avec votre application d’authentification, puis saisissez les chiffres affichés.
app-lead-phone = Ajoutez cette clé à votre application d’authentification, puis saisissez les chiffres affichés.
app-secret-label = Clé à saisir
app-code-hint = Les chiffres changent toutes les 30 secondes
app-which = Pas encore d’application d’authentification ?
app-which-text = Cherchez « authenticator » dans la boutique d’applications et choisissez un éditeur connu. Beaucoup de gestionnaires de mots de passe conviennent aussi.
app-refused = Les chiffres sont refusés ?
app-refused-text = Laissez votre téléphone régler l’heure automatiquement, puis saisissez les derniers chiffres affichés. Chaque code ne sert qu’une fois.
app-open = Ouvrir dans l’application d’authentification
app-copy = Copier la clé
app-new-secret = Créer une nouvelle clé
app-over = Cette clé ne fonctionne plus. Créez-en une nouvelle et ajoutez-la de nouveau.
app-done = Votre application d’authentification est configurée
secret-copied = Copié. Ne l’envoyez à personne
secret-not-copied = Copie impossible. Veuillez noter à la main
recovery-heading = Conserver vos codes de secours
recovery-lead = Si vous perdez ou changez de téléphone, un code de secours remplace les chiffres. Chacun ne sert qu’une fois.
recovery-list = Codes de secours
recovery-once = Ils ne s’affichent que cette fois. Gardez-les là où vous seul pouvez les voir, et ne les envoyez à personne.
recovery-saved = Je les ai conservés
recovery-save = Télécharger le fichier
recovery-copy = Copier les codes
