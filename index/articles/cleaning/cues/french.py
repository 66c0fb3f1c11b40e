"""French."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="ajouter à vos sélections|ajouter aux favoris|sauvegarder|temps de lecture|rubriques|direct"
        "|le direct|radio|écouter le direct|newsletters|la une|édition du jour|le journal|kiosque"
        "|lire le journal|mon espace|accessibilité|aller au contenu|aller au contenu principal|aller au menu"
        "|accéder au contenu|passer au contenu|menu|menu principal|ouvrir le menu|fermer le menu|recherche"
        "|rechercher|connexion|se connecter|s'identifier|mon compte|s'inscrire|retour en haut|haut de page"
        "|imprimer|accueil|retour à l'accueil|s'abonner|fermer|voir plus|afficher plus|voir tout|vous êtes ici"
        "|suivant|précédent|article suivant|article précédent|en direct|en continu|à la une|plan du site"
        "|taille du texte|lire plus tard|ajouter à vos favoris|mon profil|se déconnecter|me connecter"
        "|je me connecte|créer un compte|ouvrir le sous menu|ouvrir la recherche|fermer la recherche"
        "|menu utilisateur|navigation principale|aller à la navigation|aller à la recherche"
        "|aller au pied de page|contenu principal|lien d'évitement|changer de langue|mes alertes|mes favoris"
        "|mes articles|articles sauvegardés|sauvegarder l'article|enregistrer l'article|mettre en favori"
        "|ajouter aux articles sauvegardés|voir la suite|voir moins|charger plus|plus d'articles"
        "|retour à la liste|augmenter la taille|diminuer la taille|mode sombre|version imprimable|version pdf"
        "|ma commune|annonces légales|avis de décès|le fil|fil d'actu|fil d'actualité|toute l'actu"
        "|toute l'actualité|toute l'info|programme tv|grille des programmes|journal papier|version papier"
        "|édition abonnés|édition numérique|journal numérique|réutiliser ce contenu|lire le journal numérique"
        "|table des matières|agrandir la photo|lecture zen|lecture audio|réagir|commenter|offrir l'article"
        "|read in english|copier le lien|envoyer par e mail|partage désactivé|texte|aa|les + partagés"
        "|derniers articles|voir tous les articles|toutes les annonces|cgu|cgv"
        "|cgu cgv|l'actu en continu",
        start="aller au|accéder au|vous êtes ici|passer au",
        weak="actualité|actualités|actu|international|monde|politique|société|économie|culture|sport|sports"
        "|sciences|science|santé|planète|environnement|technologie|technologies|high tech|médias|idées|opinions"
        "|débats|vidéos|vidéo|photos|podcasts|podcast|météo|france|europe|afrique|amériques|asie|moyen orient"
        "|proche orient|régions|local|faits divers|justice|éducation|voyage|voyages|cuisine|mode|loisirs|jeux"
        "|emploi|immobilier|auto|blogs|dossiers|enquêtes|football|rugby|tennis|finance|entreprises|bourse",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletters|infolettre|lettre d'information|je m'inscris|s'inscrire à la newsletter"
        "|votre adresse e mail|votre email|votre adresse email|je m'abonne|inscrivez vous|votre adresse mail"
        "|votre mail|adresse e mail|adresse email|adresse mail|entrez votre email|entrez votre adresse e mail"
        "|votre inscription est confirmée|toutes nos newsletters|toutes les newsletters"
        "|découvrir nos newsletters|voir toutes les newsletters",
        start="inscrivez vous|abonnez vous à|recevez|recevoir|ne manquez rien|ne ratez rien|ne manquez pas"
        "|chaque matin|chaque jour|restez informé|s'inscrire|recevez le meilleur|l'essentiel de l'actualité"
        "|l'essentiel de l'info|abonnez vous gratuitement|je souhaite recevoir|j'accepte de recevoir"
        "|en cliquant sur|en vous inscrivant|votre adresse e mail|votre adresse mail|votre adresse email"
        "|votre e mail|les informations recueillies|consultez notre politique",
        within="newsletter|newsletters|infolettre|dans votre boîte mail",
        sure="notre newsletter|nos newsletters|inscrivez vous à notre|dans votre boîte mail"
        "|à tout moment vous désinscrire|vous pouvez vous désinscrire|vous désabonner|à notre newsletter"
        "|votre boîte mail|votre boîte de réception|votre boite mail|votre boite de réception"
        "|recevoir notre newsletter|recevoir nos newsletters|par e mail chaque|se désinscrire à tout moment"
        "|désinscrire à tout moment|désabonner à tout moment|pour en savoir plus sur la gestion",
    ),
    table.RELATED: Cues(
        whole="lire la suite|lire plus|en savoir plus|voir aussi|lire aussi|à lire aussi|lire également"
        "|voir la vidéo|lire l'article|découvrir|lire aussi article réservé à nos abonnés"
        "|article réservé à nos abonnés|tout le podcast|voir le diaporama|voir l'article|voir les photos"
        "|voir les images|voir la galerie|voir le replay|voir l'émission|plus d'infos|plus d'informations"
        "|en lire plus|lire l'intégralité|lire l'interview|lire notre dossier|notre dossier|à découvrir aussi"
        "|à voir|à écouter|à lire|à suivre",
        start="lire aussi|à lire aussi|lire également|à lire également|voir aussi|à voir aussi|sur le même sujet"
        "|pour aller plus loin|lire la suite|lire notre|a lire|écouter aussi|relire|plus d'articles"
        "|en savoir plus|retrouvez|a lire aussi|lire:|lire notre dossier|lire notre article|voir la vidéo"
        "|écouter:|dossier:|vidéo:|pour en savoir plus|tous nos articles|suivre en direct|direct:",
        opens="la rédaction vous conseille|la rédaction vous recommande"
        "|prolongez votre lecture|les choix de la rédaction|prolongez votre lecture autour de ce sujet"
        "|à découvrir|nos dernières vidéos|les autres sujets|nos autres articles|les articles les plus lus"
        "|les plus consultés|plus d'actualités|toute l'actualité|en ce moment|en images|services"
        "|contenus sponsorisés par|l'actu en continu|fil info|le fil info|sur le même sujet|sur le même thème"
        "|à lire aussi|lire aussi|articles similaires|articles liés|articles associés|à lire également"
        "|les plus lus|les plus lues|le plus lu|les plus partagés|à la une|à ne pas manquer|vous aimerez aussi"
        "|vous pourriez aussi aimer|dans la même rubrique|dans la même catégorie|contenus sponsorisés"
        "|contenus recommandés|recommandé pour vous|nos recommandations|dernières actualités|dernières infos"
        "|derniers articles|les dernières actualités|plus d'articles|voir aussi|pour aller plus loin"
        "|la sélection de la rédaction|tendances|notre sélection|sélectionné pour vous|ailleurs sur le web"
        "|à lire|à voir|à voir aussi|à écouter|à suivre|à découvrir aussi|à lire ou à relire"
        "|à lire également sur|lire également|lire ensuite|lisez aussi|lisez également|ailleurs dans l'actu"
        "|ailleurs sur le site|à propos de l'auteur|les auteurs|articles les plus lus"
        "|les articles les plus consultés|articles les plus récents|articles récents|articles recommandés"
        "|article suivant|articles suivants|autres articles|autres actualités|d'autres articles"
        "|autour du même sujet|autour de l'article|autour de ce sujet|dans l'actualité|dans l'actu"
        "|dans ce dossier|dans la rubrique|dans notre dossier|de la même rubrique|du même auteur|du même sujet"
        "|notre dossier|nos dossiers|le fil de l'actu|fil d'actu|fil actu|fil d'actualités|fil d'actualité"
        "|fil infos|le fil|en direct|flash actualités|flash info|dernières minutes|dernière minute"
        "|dernières nouvelles|dernières publications|dernières vidéos|derniers podcasts|derniers contenus"
        "|derniers commentaires|les dernières|les dernières infos|les derniers articles|les plus commentés"
        "|les plus vus|les plus vues|les + lus|les + lues|les plus populaires|le plus populaire|plus lus"
        "|plus lues|plus populaires|populaire en ce moment|le top|top articles|top #|nos lecteurs lisent aussi"
        "|nos lecteurs ont aussi lu|nos abonnés ont aussi lu|vous aimerez peut être|vous aimerez également"
        "|vous aimerez peut être aussi|vous pourriez aimer|vous pourriez être intéressé par"
        "|cela pourrait vous intéresser|ça peut vous intéresser|cet article vous a plu|plus sur le sujet"
        "|plus sur ce sujet|plus d'infos|plus d'informations|plus de vidéos|plus d'actus|sur ce sujet|sur le web"
        "|sujets liés|sujets associés|thèmes liés|nos vidéos|nos podcasts|nos newsletters|nos articles"
        "|nos sélections|nos offres|nos services|nos partenaires|services partenaires|guides d'achat"
        "|le guide d'achat|guide d'achat|bons plans|codes promo|code promo|mots croisés|annonces immobilières"
        "|offres d'emploi|petites annonces|carnet du jour|la boutique|suivez nous|suivez nous sur"
        "|réseaux sociaux|nos réseaux sociaux|télécharger l'application|téléchargez l'application"
        "|contenus partenaires|contenu partenaire|contenus de marque|contenu sponsorisé|publi rédactionnel"
        "|recommandés pour vous|la sélection|le choix de la rédaction|choix de la rédaction"
        "|les choix du rédacteur|sélection de la rédaction|à la une en ce moment|à la une aujourd'hui"
        "|à la une du site|l'actualité en images|en vidéo|en vidéos|le grand reportage",
    ),
    table.SHARING: Cues(
        whole="partager|partagez|partager l'article|partager cet article|partager sur facebook"
        "|partager sur twitter|tweeter|envoyer par mail|envoyer par e mail|envoyer|copier le lien|suivez nous"
        "|nous suivre|suivre|offrir|offrir cet article|réagir|partager l'info|partager la page"
        "|partager ce contenu|partager cette page|partager sur x|partager sur whatsapp|partager sur linkedin"
        "|partager sur messenger|partager sur telegram|partager sur bluesky|partager par mail"
        "|partager par e mail|partager par email|partager via facebook|partager via twitter|partager via mail"
        "|partager l'actualité|partagez cet article|partagez l'article|# partages|lien copié"
        "|copier le lien de l'article|copier l'url|le lien a été copié|envoyer cet article|envoyer à un ami"
        "|envoyer par email|par mail|par e mail|plus d'options|autres options|plus de partage|suivre ce sujet"
        "|suivre ce thème|suivre cet auteur|suivre l'auteur|suivre le sujet|ajouter comme source préférée"
        "|nous ajouter sur google|offrir l'article|article offert|imprimer l'article",
        start="partager sur|partager via|partagez|suivez nous|retrouvez nous sur|envoyer par|offrir l'article"
        "|partager:",
        sure="suivez nous sur|sur google actualités|sur google news|sur google discover|notre chaîne whatsapp"
        "|notre canal whatsapp|notre chaîne youtube|notre page facebook|sur nos réseaux sociaux"
        "|sur les réseaux sociaux suivez|suivez l'actualité sur|abonnez vous à notre chaîne",
    ),
    table.COOKIES: Cues(
        whole="tout accepter|accepter|refuser|accepter et fermer|continuer sans accepter|gérer les cookies"
        "|paramétrer|personnaliser|j'accepte|gestion des cookies|paramètres des cookies|préférences cookies"
        "|je refuse|refuser tout|tout refuser|accepter les cookies|accepter tout|gérer mes choix"
        "|gérer mes cookies|gérer les traceurs|gestion des traceurs|mes préférences|choix de consentement"
        "|paramétrer les cookies|paramètres de confidentialité|préférences de confidentialité|gérer utiq"
        "|autoriser et voir le contenu|voir le contenu|ok tout accepter|fermer et accepter"
        "|s'abonner pour refuser",
        start="ce site utilise|ce contenu est bloqué|ce contenu n'est|ce contenu provient|pour afficher ce"
        "|pour voir ce|nous et nos|vous utilisez un bloqueur",
        within="cookies|traceurs",
        sure="utilise des cookies|utilisons des cookies|utilisation de cookies|nos partenaires"
        "|votre consentement|notre politique de confidentialité|activer javascript|vous avez refusé les cookies"
        "|avez refusé les cookies|accepter les cookies|dépôt de cookies|bloqueur de publicité|et nos partenaires"
        "|gérer vos choix|modifier vos choix|réseaux sociaux sont désactivés|gestion des données personnelles"
        "|consultez notre politique",
    ),
    table.COPYRIGHT: Cues(
        start="tous droits réservés|copyright",
        within="tous droits réservés|droits réservés",
        sure="tous droits réservés|tous droits de reproduction",
    ),
    table.REPRINT: Cues(
        whole="republier cet article|droits de reproduction",
        sure="reproduction interdite|sans autorisation|autorisation préalable"
        "|cet article a été publié initialement|cet article est republié|a été initialement publié"
        "|reproduction et de représentation",
    ),
    table.ADVERT: Cues(
        whole="publicité|pub|annonce|annonces|sponsorisé|contenu sponsorisé|la suite après la publicité"
        "|la suite après cette publicité|passer la publicité|fermer la publicité|la suite sous cette publicité"
        "|la suite sous la publicité|article continue après la publicité|la publicité continue"
        "|publicité suite de l'article|suite de l'article|fin de la publicité|annonce publicitaire"
        "|contenu de marque|contenu partenaire|en partenariat avec|proposé par|message publicitaire"
        "|inspired by invibes|lecture article",
        start="la suite après|publicité|l'article continue|la suite de cet article|en partenariat avec"
        "|la suite sous|cet article contient des liens",
    ),
    table.COMMENTS: Cues(
        whole="commenter|ajouter un commentaire|laisser un commentaire|voir les commentaires"
        "|poster un commentaire|répondre|signaler|signaler un abus|réagir à cet article|publier|je réagis|réagir #"
        "|je commente|commenter l'article|commenter cet article|voir tous les commentaires|tous les commentaires"
        "|afficher les commentaires|lire les commentaires|lire les # commentaires|masquer les commentaires"
        "|charger plus de commentaires|plus de commentaires|votre commentaire|votre avis|donner votre avis"
        "|donnez votre avis|donner mon avis|# réactions|# réaction|le plus récent|les plus récents|plus récents"
        "|plus anciens|les plus anciens|les mieux notés|signaler un contenu|signaler ce commentaire"
        "|# recommander|publier le commentaire|envoyer le commentaire|aucun commentaire|pas de commentaire"
        "|les commentaires sont fermés|commentaires fermés|charte de modération|règles de modération"
        "|est ce que cet article vous a été utile|cet article vous a t il été utile|notez cet article",
        start="# commentaires|# commentaire|commentaires #|laisser un commentaire|connectez vous pour"
        "|soyez le premier|votre adresse e mail ne|voir les commentaires|réagissez|inscrivez vous pour commenter"
        "|abonnez vous pour|lire les commentaires|les abonnés peuvent|seuls les abonnés",
        sure="votre adresse e mail ne sera pas publiée|champs obligatoires|les commentaires sont fermés"
        "|la charte des commentaires|pour déposer un commentaire|pour poster un commentaire"
        "|pour pouvoir commenter|pour laisser un commentaire|de commenter cet article|à cet espace d'échange"
        "|contribuer à la discussion|charte de modération|les commentaires sont modérés|réservé aux abonnés"
        "|n'engagent que leurs auteurs",
        opens="commentaires|# commentaires|commentaires #|laisser un commentaire|vos commentaires|réactions"
        "|vos réactions|contributions|# réactions|# réaction|les commentaires|commentaires des lecteurs"
        "|les réactions|vos avis|votre avis|commentaires récents|tous les commentaires|# avis"
        "|l'espace des contributions|les contributions|laisser une réponse|laissez un commentaire"
        "|ajouter un commentaire|donnez votre avis",
    ),
    table.TAGS: Cues(
        whole="mots clés|thèmes|tags|étiquettes|thématiques|sur le même thème|mots clefs|mot clé|sujets liés",
        start="mots clés|thèmes|étiquettes|thématiques|sujets|dossier|en savoir plus sur|plus d'articles sur"
        "|plus d'infos sur",
        opens="mots clés|thèmes associés|thématiques|mots clefs|sujets associés|sujets liés|thèmes liés"
        "|en savoir plus sur",
    ),
    table.READING_TIME: Cues(
        whole="# min de lecture|# minutes de lecture|lecture # min|temps de lecture # min|# mn|# min|# minutes"
        "|# min #|lecture # minutes|lecture # mn|temps de lecture # minutes|temps de lecture # mn"
        "|# mn de lecture|# minute de lecture|il y a # heures|il y a # h|il y a # min|il y a # minutes"
        "|il y a # jours|durée # min|durée #|# vues",
        start="temps de lecture|lecture # min|# min de lecture|durée de lecture|lecture:|lecture #|écoute #"
        "|# mn de lecture|# minute de lecture",
    ),
    table.OFFER: Cues(
        whole="s'abonner|abonnez vous|je m'abonne|je fais un don|faire un don|soutenez nous|essai gratuit"
        "|télécharger l'application|déjà abonné|contenu réservé aux abonnés|article réservé aux abonnés"
        "|réservé aux abonnés|offrir un abonnement|abonnements|je me connecte|j'en profite|je profite de l'offre"
        "|profiter de l'offre|voir les offres|voir l'offre|découvrir l'offre|découvrir nos offres|nos offres"
        "|offre spéciale|offre d'abonnement|tester gratuitement|je teste|article abonné|article abonnés"
        "|réservé abonnés|contenu abonné|exclusif abonnés|pour les abonnés|déjà abonné connectez vous"
        "|déjà abonné se connecter|déjà inscrit|déjà un compte|pas encore abonné|pas encore inscrit"
        "|mot de passe oublié|mot de passe|sans engagement|lire la suite de l'article|débloquer l'article"
        "|lire gratuitement|poursuivre la lecture|je soutiens|nous soutenir|soutenez le|faites un don|je donne"
        "|télécharger l'appli|application mobile|appli mobile|disponible sur google play"
        "|télécharger dans l'app store|app store|google play|acheter le numéro|acheter ce numéro|le numéro",
        start="découvrir les offres|vous pouvez lire|pourquoi voyez vous|suivez toute l'actualité"
        "|lecture restreinte|abonnez vous|déjà abonné|il vous reste|cet article est réservé"
        "|la suite est réservée|pour lire la suite|soutenez|téléchargez|profitez|faites un don"
        "|vous êtes abonné|cet article est|ce contenu est|cet article réservé|lisez la suite|je suis abonné"
        "|créez un compte|inscrivez vous gratuitement|lecture du|ce message s'affichera|continuer à lire ici"
        "|parce qu'une autre personne|comment ne plus voir|en cliquant sur|que se passera t il si vous"
        "|y a t il d'autres limites|vous ignorez qui est|nous vous conseillons de modifier"
        "|votre abonnement n'autorise|pour plus d'informations merci|vous ne pouvez lire|daté du"
        "|lire le journal numérique|édition du jour",
        sure="il vous reste #|la suite est réservée|un seul appareil à la fois|l'espace des contributions"
        "|découvrir les offres|en téléchargeant l'application|dès # par mois|réservé aux abonnés"
        "|réservée aux abonnés|sans engagement|soutenir une presse|téléchargez notre application"
        "|ouvre droit à une réduction|est réservé aux abonnés|réservé à nos abonnés|réservés aux abonnés"
        "|la suite de cet article|la suite de l'article|tous les articles en illimité|tous nos articles"
        "|tous nos contenus|annulable à tout moment|résiliable à tout moment|de cet article à lire"
        "|si vous êtes déjà abonné|lire cet article gratuitement|créer un compte gratuit"
        "|avec ce compte sur un autre appareil|en cours sur un autre appareil"
        "|consulter le monde avec ce compte|sur un seul appareil|votre consentement est utilisé"
        "|recevoir notre newsletter|vous pouvez vous désinscrire",
    ),
    table.PLAYER: Cues(
        whole="écouter|écouter l'article|lire la vidéo|vidéo|plein écran|agrandir l'image|agrandir|légende"
        "|voir la galerie|diaporama|couper le son|activer le son|sous titres|vidéo suivante|passer l'annonce"
        "|publicité dans #|chargement en cours|chargement du lecteur|chargement de la vidéo|écouter le podcast"
        "|écouter l'audio|écouter l'émission|écouter en direct|télécharger le podcast|voir en grand"
        "|afficher en plein écran|ouvrir l'image|ouvrir l'image en grand|agrandir la photo|voir en plein écran"
        "|image # sur #|photo # sur #|# photos|# photo|# images|voir les # photos|galerie photos|galerie photo"
        "|légende de l'image|crédit photo|voir la légende|contenu externe|ce contenu n'est pas accessible"
        "|voir le tweet|voir la publication|voir sur instagram|voir cette publication sur instagram"
        "|une publication partagée par",
        start="écouter cet article|écouter l'article|lire la vidéo|cette vidéo ne peut|image #|cet article peut"
        "|ce texte est lu|votre navigateur ne|voir la légende|image:|photo #|une publication partagée"
        "|voir cette publication|audio:|podcast:",
        sure="voir cette publication sur|une publication partagée par|votre navigateur ne supporte"
        "|votre navigateur ne prend",
    ),
    table.FOOTER: Cues(
        whole="mentions légales|politique de confidentialité|données personnelles|conditions générales|cgu|cgv"
        "|conditions générales d'utilisation|nous contacter|contact|contactez nous|qui sommes nous|à propos|aide"
        "|faq|publicité|charte|charte déontologique|la rédaction|recrutement|accessibilité|service clients"
        "|espace presse|politique de cookies|signaler une erreur|mention légale|informations légales"
        "|infos légales|mentions légales et cgu|cgu cgv|cgv cgu|conditions d'utilisation|conditions de vente"
        "|conditions générales de vente|conditions générales d'abonnement|règles de confidentialité|vie privée"
        "|protection des données|politique de protection des données|politique cookies|charte de confidentialité"
        "|charte cookies|données personnelles et cookies|accessibilité non conforme"
        "|accessibilité partiellement conforme|accessibilité numérique|plan de site|index actualités"
        "|les archives|nous écrire|écrire à la rédaction|contacter la rédaction|contacter l'auteur"
        "|contacter le service clients|contacter le service client|service client|service abonnés"
        "|service abonnement|espace abonnés|espace client|mon abonnement|se désabonner|résilier son abonnement"
        "|aide et contact|aide contact|foire aux questions|questions fréquentes|faq contact|le groupe"
        "|nos valeurs|notre histoire|notre équipe|la rédaction du|les journalistes|nos journalistes"
        "|devenir annonceur|espace annonceurs|régie publicitaire|nos partenaires|devenir partenaire"
        "|nous rejoindre|offres d'emploi|programme tv|mots fléchés|mots croisés|flux rss|application mobile"
        "|applications mobiles|charte éditoriale|charte éthique|ligne éditoriale|fabriqué par|droits d'auteur"
        "|signaler un problème|signaler un contenu illicite|signaler une erreur dans l'article"
        "|proposer une correction|une remarque|suggérer une correction|les rubriques|autres éditions|nos sites"
        "|les sites du groupe|sites du groupe|nos applications",
        start="mentions légales|qui sommes nous|contactez nous|politique de|une erreur dans|vous avez repéré"
        "|signaler une|conditions générales|© #|vous êtes témoin|si vous constatez|note de la rédaction"
        "|directeur de la publication|rédacteur en chef|toute l'actualité de|les points de vue",
        within="mentions légales|politique de confidentialité|conditions générales",
        sure="n'est pas responsable des contenus|n'engagent que leur auteur|ne reflètent pas nécessairement"
        "|fréquentation certifiée par|certifiée par l'acpm|provenant de sites internet|sites internet externes"
        "|écrivez nous à|contactez nous à|envoyez nous un|signaler une erreur|une erreur dans l'article"
        "|vous avez repéré une|numéro de commission paritaire|politique de confidentialité"
        "|politique de protection|conditions générales d'utilisation|protégé par recaptcha"
        "|this site is protected",
    ),
}
