"""Spanish."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="ir al contenido|saltar al contenido|ir al contenido principal|pasar al contenido principal|menú"
        "|menú principal|abrir menú|cerrar menú|buscar|buscador|iniciar sesión|inicia sesión|registrarse"
        "|regístrate|mi cuenta|cerrar sesión|volver arriba|subir|imprimir|inicio|portada|suscribirse|ver más"
        "|ver todo|ver todos|siguiente|anterior|cerrar|última hora|en vivo|en directo|mapa del sitio|guardar"
        "|ediciones|hemeroteca|está aquí|usted está aquí",
        start="ir al|saltar al|usted está en|está usted en|pasar al",
        weak="noticias|internacional|mundo|política|economía|sociedad|cultura|deportes|deporte|ciencia"
        "|tecnología|salud|opinión|vídeos|videos|vídeo|video|fotos|podcast|podcasts|el tiempo|españa|europa"
        "|américa|latinoamérica|méxico|argentina|colombia|nacional|local|sucesos|justicia|educación|viajes"
        "|gastronomía|moda|televisión|gente|juegos|empleo|vivienda|motor|blogs|editorial|columnas|entrevistas"
        "|fútbol|baloncesto|tenis|finanzas|empresas|mercados|medio ambiente|clima|estilo|entretenimiento",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletters|boletín|boletines|suscríbete al boletín|tu correo electrónico"
        "|correo electrónico|apúntate|suscríbete",
        start="suscríbete|suscríbase|regístrate para|recibe|reciba|apúntate|no te pierdas|mantente informado"
        "|manténgase informado|únete a",
        within="newsletter|boletín|boletines|en tu correo|en su correo|en tu bandeja",
        sure="nuestro boletín|nuestra newsletter|nuestros boletines|en tu correo electrónico"
        "|en tu bandeja de entrada|darte de baja|darse de baja",
    ),
    table.RELATED: Cues(
        whole="leer más|seguir leyendo|leer también|lea también|ver también|más información|lea más"
        "|sigue leyendo|ver vídeo|ver video|leer artículo|más",
        start="lea también|lee también|leer también|te puede interesar|le puede interesar|más información"
        "|ver también|vea también|lea más|lee más|leer más|mira también|además|más sobre|más de|más noticias"
        "|no te pierdas|también puedes leer",
        opens="mirá también|mira también|leé también|leer también|además|archivado en|sobre la firma"
        "|temas que aparecen en esta nota|mirá además|las más leídas|ultimas noticias|ediciones anteriores"
        "|ver más noticias|notas relacionadas|lo más reciente|más de|lee también|más en|te puede interesar"
        "|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados"
        "|contenido relacionado|relacionados|relacionadas|relacionado|más información|lo más leído|lo más visto"
        "|más leídas|más leídos|más vistas|lo más popular|más noticias|últimas noticias|lo último|recomendados"
        "|recomendado|recomendamos|te recomendamos|otras noticias|contenido patrocinado|enlaces relacionados"
        "|lea también|tendencias|destacados|destacadas|no te pierdas|en portada|temas relacionados|de interés",
    ),
    table.SHARING: Cues(
        whole="compartir en whatsapp|compartir en telegram|compartir por email|copiar link|copiar el enlace"
        "|ir a los comentarios|guardar nota|escuchar|guardar artículo|comentar esta noticia|seguinos|seguirnos"
        "|compartir|comparte|compartir en facebook|compartir en twitter|tuitear|twittear|enviar por correo"
        "|enviar|copiar enlace|copiar|síguenos|seguir|guardar|enviar por email",
        start="compartir en|comparte|compartir por|síguenos|síganos|enviar por|compartir esta|compartir este"
        "|compartir artículo",
        sure="síguenos en|síganos en|únete a nuestro canal",
    ),
    table.COOKIES: Cues(
        whole="aceptar|aceptar todo|aceptar todas|rechazar|aceptar cookies|configurar cookies"
        "|configuración de cookies|política de cookies|aceptar y continuar|gestionar cookies",
        within="cookies",
        sure="utilizamos cookies|utiliza cookies|uso de cookies|usamos cookies|nuestros socios|su consentimiento"
        "|tu consentimiento|nuestra política de privacidad",
    ),
    table.COPYRIGHT: Cues(
        start="todos los derechos reservados|copyright|derechos reservados",
        within="todos los derechos reservados|derechos reservados",
        sure="todos los derechos reservados|prohibida su reproducción|prohibida la reproducción",
    ),
    table.REPRINT: Cues(
        whole="derechos de reproducción|republicar este artículo",
        sure="prohibida su reproducción|prohibida la reproducción|sin autorización|sin la autorización"
        "|este artículo fue publicado originalmente|este artículo se publicó originalmente"
        "|publicado originalmente en|autorización escrita",
    ),
    table.ADVERT: Cues(
        whole="publicidad|anuncio|anuncios|patrocinado|contenido patrocinado"
        "|continúa leyendo después de la publicidad|la noticia continúa después de la publicidad"
        "|cerrar publicidad",
        start="publicidad|la nota continúa|continúa después|el artículo continúa",
    ),
    table.COMMENTS: Cues(
        whole="comentar|añadir comentario|escribir un comentario|deja un comentario|ver comentarios|responder"
        "|denunciar|publicar comentario|comenta",
        start="# comentarios|# comentario|comentarios #|deja un comentario|inicia sesión para|sé el primero"
        "|tu dirección de correo|comenta esta|escribe tu",
        sure="son de exclusiva responsabilidad de sus autores|los comentarios publicados son"
        "|tu dirección de correo electrónico no será publicada|los campos obligatorios"
        "|los comentarios están cerrados",
        opens="comentarios|# comentarios|comentarios #|deja un comentario|deja una respuesta"
        "|comentarios de los lectores|normas de comentarios",
    ),
    table.TAGS: Cues(
        whole="etiquetas|temas|archivado en|categorías|más sobre|tags",
        start="etiquetas|archivado en|temas relacionados|en este artículo|categorías|temas",
        opens="etiquetas|archivado en|temas|temas relacionados",
    ),
    table.READING_TIME: Cues(
        whole="# min de lectura|# minutos de lectura|lectura # min|tiempo de lectura # min",
        start="tiempo de lectura|# min de lectura|# minutos de lectura|lectura de #",
    ),
    table.OFFER: Cues(
        whole="suscríbete|suscribirme|hazte socio|hazte socia|dona|donar|apóyanos|ya soy suscriptor"
        "|descarga la app|descarga la aplicación|prueba gratis|suscripciones|contenido exclusivo"
        "|solo para suscriptores|exclusivo para suscriptores",
        start="regístrate gratis|si tienes cuenta|crea una cuenta|lee sin límites|suscríbete y|recibí en tu"
        "|quiero recibirlo|si quieres seguir|suscríbete para|suscríbase para|ya eres suscriptor|hazte|apoya"
        "|apóyanos|descarga|para seguir leyendo|este contenido es|este artículo es exclusivo|te quedan"
        "|haz una donación|¿ya eres",
        sure="suscríbete para seguir|regístrate gratis para|en un dispositivo a la vez"
        "|tu suscripción se está usando|accede sin límites|exclusivo para suscriptores|para seguir leyendo"
        "|periodismo independiente|descarga nuestra app|sin compromiso",
    ),
    table.PLAYER: Cues(
        whole="escuchar|escuchar artículo|escuchar este artículo|reproducir|ver galería|ampliar|ampliar foto"
        "|pantalla completa|galería|pie de foto",
        start="escuchar este|escuchar la|reproducir|ampliar foto|foto #",
    ),
    table.FOOTER: Cues(
        whole="aviso legal|política de privacidad|política de cookies|términos y condiciones|términos de uso"
        "|condiciones de uso|contacto|contáctenos|contáctanos|quiénes somos|acerca de|sobre nosotros|ayuda"
        "|publicidad|anúnciese|trabaja con nosotros|código ético|redacción|accesibilidad|preguntas frecuentes"
        "|atención al cliente|mapa web|reportar error",
        start="propietario|registro de la propiedad|editor responsable|director responsable|fe de errores"
        "|aviso legal|quiénes somos|contacta con|política de|términos de|condiciones de|si has encontrado"
        "|si encuentra",
        within="aviso legal|política de privacidad|términos y condiciones|condiciones de uso",
    ),
}
