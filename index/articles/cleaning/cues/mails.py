"""What newsletters say around their articles in a mail: where else it can be read, why it came, how to end it."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.NEWSLETTER: Cues(
        whole="view in browser|view in your browser|view in a browser|view online|view this email in your browser"
        "|view this email online|read in browser|read online|open in browser|view web version|web version"
        "|having trouble viewing this email|email not displaying correctly|manage preferences"
        "|manage your preferences|update your preferences|update preferences|email preferences|opt out"
        "|add us to your address book|forward to a friend"
        "|im browser ansehen|im browser anzeigen|im browser lesen|im browser öffnen|newsletter im browser ansehen"
        "|e mail im browser ansehen|online ansehen|webversion|newsletter abbestellen|abbestellen"
        "|voir dans le navigateur|ouvrir dans le navigateur|lire dans le navigateur|afficher dans le navigateur"
        "|voir en ligne|version en ligne|voir la version en ligne|se désinscrire|se désabonner"
        "|gérer mes préférences"
        "|ver en el navegador|ver en navegador|abrir en el navegador|leer en el navegador|ver en línea"
        "|ver versión web|cancelar suscripción|cancelar la suscripción|gestionar preferencias"
        "|vedi nel browser|visualizza nel browser|apri nel browser|leggi nel browser|disiscriviti|annulla iscrizione"
        "|cancella iscrizione|ver no navegador|abrir no navegador|cancelar inscrição|cancelar assinatura"
        "|bekijk in browser|bekijk in je browser|bekijk online|lees in de browser|uitschrijven|afmelden"
        "|zobacz w przeglądarce|otwórz w przeglądarce|wypisz się|visa i webbläsaren|öppna i webbläsaren"
        "|avprenumerera|avregistrera"
        "|tarayıcıda görüntüle|tarayıcıda aç|tarayıcıda oku|e postayı tarayıcıda görüntüle|abonelikten çık"
        "|üyelikten çık|открыть в браузере|посмотреть в браузере|читать в браузере|отписаться"
        "|отписаться от рассылки|відкрити в браузері|відписатися"
        "|عرض في المتصفح|افتح في المتصفح|اقرأ في المتصفح|شاهد في المتصفح|إلغاء الاشتراك|ألغ الاشتراك",
        sure="you receive this because you|you receive this email because|you received this because you"
        "|you received this email because|you are receiving this|you're receiving this|you get this email because"
        "|you are getting this email|this email was sent to|this message was sent to|this newsletter was sent to"
        "|sie erhalten diese e mail|sie erhalten diese mail|sie erhalten diesen newsletter|diese e mail wurde an"
        "|du erhältst diese e mail|du bekommst diese e mail|wenn sie diesen newsletter nicht"
        "|vous recevez cet e mail|vous recevez cet email|vous recevez ce courriel|vous recevez ce message car"
        "|vous recevez cette newsletter|cet e mail a été envoyé"
        "|recibes este correo|recibe este correo|has recibido este correo|recibes este mensaje porque"
        "|este correo fue enviado|recibes esta newsletter|recibes este boletín"
        "|ricevi questa e mail|ricevi questa mail|ricevi questa newsletter|hai ricevuto questa e mail"
        "|recebeu este e mail|recebe este e mail|je ontvangt deze e mail|je ontvangt deze nieuwsbrief"
        "|u ontvangt deze e mail|u ontvangt deze nieuwsbrief|otrzymujesz tę wiadomość|du får det här mejlet"
        "|bu e postayı aldınız çünkü|bu e postayı alıyorsunuz|bu e posta size|bu bülteni alıyorsunuz"
        "|вы получили это письмо|вы получаете это письмо|вы получаете эту рассылку|это письмо отправлено"
        "|تلقيت هذه الرسالة|تصلك هذه الرسالة|تتلقى هذه الرسالة|وصلتك هذه الرسالة",
    ),
}
