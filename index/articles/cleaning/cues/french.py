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
        "|taille du texte|lire plus tard|ajouter à vos favoris",
        start="aller au|accéder au|vous êtes ici|passer au",
        weak="actualité|actualités|actu|international|monde|politique|société|économie|culture|sport|sports"
        "|sciences|science|santé|planète|environnement|technologie|technologies|high tech|médias|idées|opinions"
        "|débats|vidéos|vidéo|photos|podcasts|podcast|météo|france|europe|afrique|amériques|asie|moyen orient"
        "|proche orient|régions|local|faits divers|justice|éducation|voyage|voyages|cuisine|mode|loisirs|jeux"
        "|emploi|immobilier|auto|blogs|dossiers|enquêtes|football|rugby|tennis|finance|entreprises|bourse",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletters|infolettre|lettre d'information|je m'inscris|s'inscrire à la newsletter"
        "|votre adresse e mail|votre email|votre adresse email",
        start="inscrivez vous|abonnez vous à|recevez|recevoir|ne manquez rien|ne ratez rien|ne manquez pas"
        "|chaque matin|chaque jour|restez informé|s'inscrire",
        within="newsletter|newsletters|infolettre|dans votre boîte mail",
        sure="notre newsletter|nos newsletters|inscrivez vous à notre|dans votre boîte mail"
        "|à tout moment vous désinscrire|vous pouvez vous désinscrire|vous désabonner",
    ),
    table.RELATED: Cues(
        whole="lire la suite|lire plus|en savoir plus|voir aussi|lire aussi|à lire aussi|lire également"
        "|voir la vidéo|lire l'article|découvrir",
        start="lire aussi|à lire aussi|lire également|à lire également|voir aussi|à voir aussi|sur le même sujet"
        "|pour aller plus loin|lire la suite|lire notre|a lire|écouter aussi|relire|plus d'articles"
        "|en savoir plus|retrouvez",
        opens="prolongez votre lecture|les choix de la rédaction|prolongez votre lecture autour de ce sujet"
        "|à découvrir|nos dernières vidéos|les autres sujets|nos autres articles|les articles les plus lus"
        "|les plus consultés|plus d'actualités|toute l'actualité|en ce moment|en images|services"
        "|contenus sponsorisés par|l'actu en continu|fil info|le fil info|sur le même sujet|sur le même thème"
        "|à lire aussi|lire aussi|articles similaires|articles liés|articles associés|à lire également"
        "|les plus lus|les plus lues|le plus lu|les plus partagés|à la une|à ne pas manquer|vous aimerez aussi"
        "|vous pourriez aussi aimer|dans la même rubrique|dans la même catégorie|contenus sponsorisés"
        "|contenus recommandés|recommandé pour vous|nos recommandations|dernières actualités|dernières infos"
        "|derniers articles|les dernières actualités|plus d'articles|voir aussi|pour aller plus loin"
        "|la sélection de la rédaction|tendances|notre sélection|sélectionné pour vous|ailleurs sur le web",
    ),
    table.SHARING: Cues(
        whole="partager|partagez|partager l'article|partager cet article|partager sur facebook"
        "|partager sur twitter|tweeter|envoyer par mail|envoyer par e mail|envoyer|copier le lien|suivez nous"
        "|nous suivre|suivre|offrir|offrir cet article|réagir",
        start="partager sur|partager via|partagez|suivez nous|retrouvez nous sur|envoyer par|offrir l'article",
        sure="suivez nous sur",
    ),
    table.COOKIES: Cues(
        whole="tout accepter|accepter|refuser|accepter et fermer|continuer sans accepter|gérer les cookies"
        "|paramétrer|personnaliser|j'accepte|gestion des cookies|paramètres des cookies|préférences cookies",
        within="cookies|traceurs",
        sure="utilise des cookies|utilisons des cookies|utilisation de cookies|nos partenaires"
        "|votre consentement|notre politique de confidentialité|activer javascript",
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
        "|la suite après cette publicité|passer la publicité|fermer la publicité",
        start="la suite après|publicité|l'article continue|la suite de cet article",
    ),
    table.COMMENTS: Cues(
        whole="commenter|ajouter un commentaire|laisser un commentaire|voir les commentaires"
        "|poster un commentaire|répondre|signaler|signaler un abus|réagir à cet article|publier",
        start="# commentaires|# commentaire|commentaires #|laisser un commentaire|connectez vous pour"
        "|soyez le premier|votre adresse e mail ne|voir les commentaires|réagissez",
        sure="votre adresse e mail ne sera pas publiée|champs obligatoires|les commentaires sont fermés"
        "|la charte des commentaires",
        opens="commentaires|# commentaires|commentaires #|laisser un commentaire|vos commentaires|réactions"
        "|vos réactions|contributions",
    ),
    table.TAGS: Cues(
        whole="mots clés|thèmes|tags|étiquettes|thématiques",
        start="mots clés|thèmes|étiquettes|thématiques|sujets|dossier",
        opens="mots clés|thèmes associés|thématiques",
    ),
    table.READING_TIME: Cues(
        whole="# min de lecture|# minutes de lecture|lecture # min|temps de lecture # min",
        start="temps de lecture|lecture # min|# min de lecture|durée de lecture",
    ),
    table.OFFER: Cues(
        whole="s'abonner|abonnez vous|je m'abonne|je fais un don|faire un don|soutenez nous|essai gratuit"
        "|télécharger l'application|déjà abonné|contenu réservé aux abonnés|article réservé aux abonnés"
        "|réservé aux abonnés|offrir un abonnement|abonnements",
        start="découvrir les offres|vous pouvez lire|pourquoi voyez vous|suivez toute l'actualité"
        "|lecture restreinte|abonnez vous|déjà abonné|il vous reste|cet article est réservé"
        "|la suite est réservée|pour lire la suite|soutenez|téléchargez|profitez|faites un don|vous êtes abonné",
        sure="il vous reste #|la suite est réservée|un seul appareil à la fois|l'espace des contributions"
        "|découvrir les offres|en téléchargeant l'application|dès # par mois|réservé aux abonnés"
        "|réservée aux abonnés|sans engagement|soutenir une presse|téléchargez notre application"
        "|ouvre droit à une réduction",
    ),
    table.PLAYER: Cues(
        whole="écouter|écouter l'article|lire la vidéo|vidéo|plein écran|agrandir l'image|agrandir|légende"
        "|voir la galerie|diaporama",
        start="écouter cet article|écouter l'article|lire la vidéo|cette vidéo ne peut|image #",
    ),
    table.FOOTER: Cues(
        whole="mentions légales|politique de confidentialité|données personnelles|conditions générales|cgu|cgv"
        "|conditions générales d'utilisation|nous contacter|contact|contactez nous|qui sommes nous|à propos|aide"
        "|faq|publicité|charte|charte déontologique|la rédaction|recrutement|accessibilité|service clients"
        "|espace presse|politique de cookies|signaler une erreur",
        start="mentions légales|qui sommes nous|contactez nous|politique de|une erreur dans|vous avez repéré"
        "|signaler une|conditions générales",
        within="mentions légales|politique de confidentialité|conditions générales",
    ),
}
