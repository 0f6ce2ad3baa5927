# Articles de l’aide, en français : chargés dès qu’il y a le temps.

help-search = Rechercher dans l’aide
help-found = { $count ->
    [one] { $count } article trouvé
   *[other] { $count } articles trouvés
}
help-none = Rien n’a été trouvé. Essayez un autre mot, ou parlez à une personne.

article-answer = Une réponse n’a pas été acceptée
article-answer-text = Comparez votre saisie avec votre pièce d’identité, caractère par caractère. Souvent, un chiffre est inversé ou une partie du nom manque. Appuyez sur Modifier à côté de la réponse pour la corriger.
article-document = La pièce d’identité est expirée ou n’est pas acceptée
article-document-text = Seule une pièce encore valide, d’un des types proposés, peut servir. Choisissez-en une autre. Si vous n’en avez pas, revenez avec la nouvelle.
article-light = La lumière ne convient pas
article-light-text = Tournez-vous pour avoir une fenêtre ou une lampe devant vous et non derrière. Le soir, allumez la lumière. Évitez une forte lumière venant d’un seul côté.
article-blur = La photo n’est pas nette
article-blur-text = Essuyez l’objectif avec un chiffon doux. Tenez le téléphone à deux mains, appuyez vos coudes et ne bougez plus un instant.
article-framing = Mon visage n’est pas reconnu
article-framing-text = Tenez la caméra à hauteur des yeux et placez tout votre visage dans l’ovale. Retirez lunettes de soleil, masque et chapeau, et ouvrez les yeux. Personne d’autre ne doit être sur la photo, même sur une affiche. Si le guide ne marche pas pour vous, appuyez vous-même sur le bouton rond.
article-movements = Les mouvements n’ont pas été vus
article-movements-text = Faites chaque mouvement lentement et revenez au centre à chaque fois. Si vous ne pouvez pas tourner la tête, prenez la photo sans mouvements : une personne la regardera.
article-match = Mon visage ne correspond pas à ma pièce
article-match-text = Utilisez votre propre pièce d’identité. Reprenez la photo avec une bonne lumière, en regardant droit devant. Si vous avez beaucoup changé, l’assistance peut faire vérifier par une personne.
article-code = Le code n’arrive pas ou n’est pas accepté
article-code-text = Vérifiez le numéro, le signal et les messages bloqués. Seul le dernier code marche, pendant quelques minutes. Vous pouvez le faire renvoyer ou utiliser un autre numéro. Ne donnez jamais le code à personne.
article-lock = Mon appareil ne confirme pas
article-lock-text = Quand l’appareil le demande, déverrouillez-le comme d’habitude : empreinte, visage ou code. S’il ne se passe rien, réessayez.
article-service = Le service est fermé ou perturbé
article-service-text = Cela vient du fournisseur, votre appareil va bien. L’heure de fin d’une maintenance prévue est affichée sur la page. Vous pouvez laisser la page ouverte ou revenir plus tard.
article-tries = Trop d’essais
article-tries-text = Pour votre sécurité, le nombre d’essais en peu de temps est limité. Attendez quelques minutes, puis réessayez. Vos réponses restent sur cette page.
article-network = Pas de connexion, ou une connexion faible
article-network-text = Passez du Wi-Fi aux données mobiles ou l’inverse, ou allez là où le signal est meilleur. Sur un Wi-Fi public, ouvrez d’abord un site pour vous identifier. Si vous utilisez un VPN, désactivez-le et réessayez.
article-sent = Ma demande est-elle partie ?
article-sent-text = Si la connexion a été coupée pendant l’envoi, la page le vérifie toute seule. Vous pouvez réessayer sans crainte : rien n’est ouvert deux fois.
article-registered = Le numéro a déjà un portefeuille
article-registered-text = Chaque numéro de téléphone peut avoir un portefeuille. S’il est à vous, connectez-vous. Si quelqu’un d’autre avait ce numéro avant, prenez-en un autre ou demandez à l’assistance.
article-review = Une personne l’examine
article-review-text = Certaines demandes sont examinées par des personnes, ce qui prend plus de temps. Inutile d’attendre sur cette page. Gardez le numéro de demande pour vos questions.
article-elsewhere = C’est ouvert ailleurs
article-elsewhere-text = Votre demande est ouverte dans une autre fenêtre ou sur un autre appareil. Si vous continuez ici, l’autre s’arrête. Ce qui a été enregistré est conservé.
article-over = Je dois recommencer
article-over-text = Une demande se termine après un moment sans activité, et un lien vers un autre appareil ne sert qu’une fois. Recommencez : ce que vous avez saisi sur cette page reste tant qu’elle est ouverte.
article-insecure = La page n’est pas sécurisée
article-insecure-text = Son adresse ne commence pas par https. Ne saisissez rien ici. Allez plutôt sur le site officiel du fournisseur.
article-camera = La caméra est absente, occupée ou arrêtée
article-camera-text = Fermez les appels vidéo et les autres applications qui utilisent la caméra. Débranchez puis rebranchez une caméra externe. Sans caméra, vous pouvez continuer sur un autre appareil.
article-permission = La caméra n’est pas autorisée
article-permission-text = Choisissez Autoriser quand le navigateur le demande. S’il ne demande plus, autorisez la caméra dans les réglages du site, à côté de l’adresse. Sur un téléphone, le navigateur lui-même doit aussi avoir la caméra dans les réglages du système.
article-policy = La page bloque la caméra
article-policy-text = La page du fournisseur ne transmet pas la caméra, et cela ne peut pas se changer ici. Continuez sur un autre appareil, ou prévenez l’assistance.
article-app = La page est ouverte dans une autre application
article-app-text = Le navigateur des applications de messagerie ou d’actualités n’a souvent pas de caméra. Ouvrez le menu de l’application, souvent ···, et choisissez d’ouvrir la page dans votre navigateur.
article-blocks = Le navigateur bloque quelque chose
article-blocks-text = Désactivez le mode privé ou la protection stricte pour ce site, ou utilisez un autre navigateur récent.
article-fault = Quelque chose s’est mal passé
article-fault-text = Ce n’est pas de votre fait. Réessayez. Si cela continue, donnez à l’assistance le code affiché sur la page.
article-device = Continuer sur un autre appareil
article-device-text = Scannez le code avec l’autre appareil, ou ouvrez-y le lien. Il ne sert qu’une fois et peu de temps. Ce qui est enregistré s’y trouve aussi : rien n’est à saisir deux fois.
article-clock = L’horloge de l’appareil n’est pas à l’heure
article-clock-text = Une connexion sécurisée a besoin de la bonne heure. Ouvrez les réglages, cherchez la date et l’heure, et activez le réglage automatique. Puis réessayez.
article-battery = La batterie est faible
article-battery-text = Si l’appareil s’éteint en chemin, ce qui a été envoyé est conservé et vous pourrez continuer plus tard. Mieux vaut d’abord brancher le chargeur : il faut environ trois minutes. Vous pouvez aussi continuer sur un autre appareil.
article-authenticator = Application d’authentification et codes de secours
article-authenticator-text = Une application d’authentification affiche de nouveaux chiffres toutes les 30 secondes, même sans réseau. Ajoutez la clé en scannant le code ou en la saisissant. Les codes de secours servent si vous perdez ou changez de téléphone ; gardez-les à part. Ne communiquez à personne la clé, les chiffres ni les codes.
article-password = Qu’est-ce qu’un bon mot de passe ?
article-password-text = La longueur compte plus que les signes et les chiffres. Prenez quatre ou cinq mots sans rapport ; tous les caractères et les espaces conviennent. Évitez vos noms, dates et numéros, et ce que vous utilisez ailleurs. Vous pouvez le coller, ou laisser un gestionnaire de mots de passe le créer et le retenir. Pour savoir s’il a fuité, seule une petite partie de son empreinte est envoyée.
