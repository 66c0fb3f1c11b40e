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
        "|ediciones|hemeroteca|está aquí|usted está aquí|mis datos|mi perfil|editar perfil|ver perfil"
        "|mis noticias guardadas|guardar noticia|leer más tarde|escuchar noticia|escucha este artículo"
        "|escuchar artículo|escuchar esta nota|ir a la navegación|ir al menú|ir al pie|saltar navegación"
        "|abrir menú de navegación|desplegar menú|menú de navegación|desplegar redes sociales"
        "|búsqueda avanzada|buscar en el sitio|ver ediciones|elige edición|selecciona edición|edición impresa"
        "|edición digital|página siguiente|página anterior|siguiente noticia|noticia anterior"
        "|siguiente artículo|artículo anterior|volver al inicio|volver a portada|cargar más|mostrar más"
        "|mostrar menos|ver menos|leer en la app|pico y placa|dólar hoy|tamaño de letra|aumentar letra"
        "|ver biografía|mira la señal en vivo|señal en vivo|escucha la noticia|últimas noticias|lo más leído"
        "|lo más visto|más leídas|compartir nota|copiar enlace|ir a los comentarios|temas relacionados"
        "|archivado en|sobre la firma|vea además|no te pierdas|puedes leer|te recomendamos|comentarios"
        "|síguenos|compartir en whatsapp",
        start="ir al|saltar al|usted está en|está usted en|pasar al",
        weak="noticias|internacional|mundo|política|economía|sociedad|cultura|deportes|deporte|ciencia"
        "|tecnología|salud|opinión|vídeos|videos|vídeo|video|fotos|podcast|podcasts|el tiempo|españa|europa"
        "|américa|latinoamérica|méxico|argentina|colombia|nacional|local|sucesos|justicia|educación|viajes"
        "|gastronomía|moda|televisión|gente|juegos|empleo|vivienda|motor|blogs|editorial|columnas|entrevistas"
        "|fútbol|baloncesto|tenis|finanzas|empresas|mercados|medio ambiente|clima|estilo|entretenimiento",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|newsletters|boletín|boletines|suscríbete al boletín|tu correo electrónico"
        "|correo electrónico|apúntate|suscríbete|ingresa tu correo|ingrese su correo|regístrate gratis"
        "|suscríbete gratis|quiero suscribirme|quiero recibirlo|recibir newsletter|todas las newsletters"
        "|ver newsletters",
        start="suscríbete|suscríbase|regístrate para|recibe|reciba|apúntate|no te pierdas|mantente informado"
        "|manténgase informado|únete a|recibe en tu|al hacer clic|he leído y acepto|acepto los términos"
        "|suscríbete a nuestro|suscríbete a nuestra",
        within="newsletter|boletín|boletines|en tu correo|en su correo|en tu bandeja",
        sure="nuestro boletín|nuestra newsletter|nuestros boletines|en tu correo electrónico"
        "|en tu bandeja de entrada|darte de baja|darse de baja|suscríbete a nuestra|suscríbete a nuestro"
        "|suscríbete al boletín|suscríbete a la newsletter|la newsletter semanal|en tu mail|en tu bandeja"
        "|en su bandeja|he leído y acepto|aceptas los términos|política de privacidad y",
    ),
    table.RELATED: Cues(
        whole="leer más|seguir leyendo|leer también|lea también|ver también|más información|lea más|sigue leyendo"
        "|ver vídeo|ver video|leer artículo|más|te puede interesar:|nota relacionada|ver galería"
        "|ver nota completa|leer nota completa|leer la nota completa|leer noticia completa"
        "|ver esta publicación|ver más noticias|leer noticia|ver nota|lea aquí|lea la nota completa|conoce más"
        "|más detalles|vea además|te puede interesar|relacionadas",
        start="lea también|lee también|leer también|te puede interesar|le puede interesar|más información"
        "|ver también|vea también|lea más|lee más|leer más|mira también|además|más sobre|más de|más noticias"
        "|no te pierdas|también puedes leer|también te puede|también puede leer|no dejes de leer"
        "|no deje de leer|mira:|vea:|ver:|lea:|lee:|video:|vídeo:|fotos:|todas las noticias"
        "|te podría interesar|además:|puedes ver|vea además|también lee|sigue leyendo|relacionado|te sugerimos",
        opens="mirá también|mira también|leé también|leer también|además|archivado en|sobre la firma"
        "|temas que aparecen en esta nota|mirá además|las más leídas|ultimas noticias|ediciones anteriores"
        "|ver más noticias|notas relacionadas|lo más reciente|más de|lee también|más en|te puede interesar"
        "|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados"
        "|contenido relacionado|relacionados|relacionadas|relacionado|más información|lo más leído|lo más visto"
        "|más leídas|más leídos|más vistas|lo más popular|más noticias|últimas noticias|lo último|recomendados"
        "|recomendado|recomendamos|te recomendamos|otras noticias|contenido patrocinado|enlaces relacionados"
        "|lea también|tendencias|destacados|destacadas|no te pierdas|en portada|temas relacionados|de interés"
        "|noticias destacadas|noticias recomendadas|noticias de interés|noticias más leídas|noticias más vistas"
        "|noticias recientes|más noticias de|más sobre este tema|más sobre el tema|más información sobre"
        "|más artículos|más contenido|más contenidos|más para leer|más historias|más de la sección"
        "|más en la sección|más leído|más visto|más popular|más populares|más compartido|más comentado"
        "|más comentadas|lo + leído|lo + visto|los más leídos|los más vistos|las más vistas"
        "|las noticias más leídas|lo más leído en|lo más visto en|lo más compartido|lo más comentado"
        "|lo más destacado|lo más nuevo|lo más importante|top noticias|top #|te puede gustar|te podría interesar"
        "|le podría interesar|podría interesarte|podría interesarle|quizás te interese|quizá te interese"
        "|también te puede gustar|también te podría interesar|también puede interesarte|lectores también leyeron"
        "|otros artículos|otros temas|otras notas|otros contenidos|más notas|notas recomendadas"
        "|artículos recomendados|artículos más leídos|artículos recientes|artículos similares"
        "|contenido recomendado|contenidos relacionados|contenidos recomendados|contenido de marca"
        "|contenido promocionado|contenido exclusivo|contenido premium|enlaces de interés|entradas relacionadas"
        "|entradas recientes|historias relacionadas|historias recomendadas|lecturas recomendadas"
        "|lectura recomendada|lee además|lea además|lea mas|lea más|videos relacionados|vídeos relacionados"
        "|video destacado|videos destacados|vídeos destacados|temas del día|temas de hoy|en esta noticia"
        "|en esta nota|en este artículo|newsletter relacionada|sobre el autor|sobre la autora|acerca del autor"
        "|últimas horas|última hora|último momento|de última hora|ahora en portada|en otras webs|de otros medios"
        "|nuestros podcasts|descarga la app|descarga nuestra app|síguenos en|síguenos en redes|redes sociales",
    ),
    table.SHARING: Cues(
        whole="compartir en whatsapp|compartir en telegram|compartir por email|copiar link|copiar el enlace"
        "|ir a los comentarios|guardar nota|escuchar|guardar artículo|comentar esta noticia|seguinos|seguirnos"
        "|compartir|comparte|compartir en facebook|compartir en twitter|tuitear|twittear|enviar por correo"
        "|enviar|copiar enlace|copiar|síguenos|seguir|guardar|enviar por email|compartir en x"
        "|compartir en linkedin|compartir en bluesky|compartir en messenger|compartir en pinterest"
        "|compartir por correo|compartir por whatsapp|compartir vía email|compartir noticia|compartir nota"
        "|compartir artículo|compartir esta noticia|comparte esta noticia|comparte este artículo"
        "|comparte esta nota|compartir enlace|enlace copiado|link copiado|copiar url|enviar por mail"
        "|enviar por whatsapp|seguir en google|síguenos en google news|seguinos en google|síguenos en google"
        "|seguir en google news|google discover|agregar a favoritos|añadir a favoritos|guardar en favoritos"
        "|seguir tema|seguir autor|me gusta|regalar artículo|regala este artículo|agréganos en google",
        start="compartir en|comparte|compartir por|síguenos|síganos|enviar por|compartir esta|compartir este"
        "|compartir artículo|sigue toda la información|sigue toda la actualidad|únete al canal|únete a nuestro"
        "|entra en nuestro|suscríbete a nuestro canal|haz clic aquí|haga clic aquí|para seguir leyendo",
        sure="síguenos en|síganos en|únete a nuestro canal|sigue toda la información|sigue toda la actualidad"
        "|en nuestras redes sociales|nuestro canal de whatsapp|canal de whatsapp de|nuestro canal de"
        "|síguenos en google|en google news y|síguenos en nuestras|seguinos en nuestras"
        "|nuestra página de facebook",
    ),
    table.COOKIES: Cues(
        whole="aceptar|aceptar todo|aceptar todas|rechazar|aceptar cookies|configurar cookies"
        "|configuración de cookies|política de cookies|aceptar y continuar|gestionar cookies|rechazar todo"
        "|rechazar todas|aceptar y cerrar|configuración de privacidad|preferencias de privacidad"
        "|gestionar consentimiento|rechazar y suscribirse|aceptar y continuar navegando",
        within="cookies",
        sure="utilizamos cookies|utiliza cookies|uso de cookies|usamos cookies|nuestros socios|su consentimiento"
        "|tu consentimiento|nuestra política de privacidad|nosotros y nuestros socios|y nuestros socios"
        "|cookies de terceros|desactiva el bloqueador|bloqueador de anuncios|bloqueador de publicidad",
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
        "|cerrar publicidad|sigue leyendo después de la publicidad|continúa después de la publicidad"
        "|la noticia continúa|publicidad publicidad|contenido de marca|patrocinado por|ofrecido por"
        "|espacio patrocinado|cerrar anuncio",
        start="publicidad|la nota continúa|continúa después|el artículo continúa",
    ),
    table.COMMENTS: Cues(
        whole="comentar|añadir comentario|escribir un comentario|deja un comentario|ver comentarios|responder"
        "|denunciar|publicar comentario|comenta|ver # comentarios|ver todos los comentarios|mostrar comentarios"
        "|ocultar comentarios|más comentarios|cargar más comentarios|sin comentarios|no hay comentarios"
        "|comentar noticia|comentar artículo|enviar comentario|reportar error|reportar comentario|más recientes"
        "|más antiguos|más valorados|más nuevos|responder comentario|me gusta|mi comentario|tu comentario"
        "|normas de participación|normas de uso|iniciar sesión para comentar|inicia sesión para comentar",
        start="# comentarios|# comentario|comentarios #|deja un comentario|inicia sesión para|sé el primero"
        "|tu dirección de correo|comenta esta|escribe tu|para poder comentar|ahora para comentar"
        "|ver los comentarios|esta noticia no tiene|sé el primero en",
        sure="son de exclusiva responsabilidad de sus autores|los comentarios publicados son"
        "|tu dirección de correo electrónico no será publicada|los campos obligatorios"
        "|los comentarios están cerrados|para poder comentar|para comentar esta|debes iniciar sesión"
        "|tu correo electrónico no|normas de la comunidad|normas de participación",
        opens="comentarios|# comentarios|comentarios #|deja un comentario|deja una respuesta"
        "|comentarios de los lectores|normas de comentarios|ver comentarios|comentarios de lectores"
        "|últimos comentarios|mi comentario|escribe un comentario|deja tu comentario|déjanos tu comentario"
        "|tu opinión",
    ),
    table.TAGS: Cues(
        whole="etiquetas|temas|archivado en|categorías|más sobre|tags|temas relacionados|temas de la nota"
        "|temas de esta nota|más temas|etiquetas relacionadas",
        start="etiquetas|archivado en|temas relacionados|en este artículo|categorías|temas|ver más sobre"
        "|más sobre este",
        opens="etiquetas|archivado en|temas|temas relacionados|temas de la nota|palabras clave|en esta noticia"
        "|temas de esta nota|temas que aparecen en esta nota|más temas",
    ),
    table.READING_TIME: Cues(
        whole="# min de lectura|# minutos de lectura|lectura # min|tiempo de lectura # min",
        start="tiempo de lectura|# min de lectura|# minutos de lectura|lectura de #|actualizado hace"
        "|publicado hace|hace # horas|hace # minutos|hace # días",
    ),
    table.OFFER: Cues(
        whole="suscríbete|suscribirme|hazte socio|hazte socia|dona|donar|apóyanos|ya soy suscriptor"
        "|descarga la app|descarga la aplicación|prueba gratis|suscripciones|contenido exclusivo"
        "|solo para suscriptores|exclusivo para suscriptores|suscribirse ahora|suscríbete ahora|suscríbete ya"
        "|suscríbete hoy|suscríbete por #|ya tengo cuenta|ya estoy suscrito|soy suscriptor"
        "|ver opciones de suscripción|ver planes|hazte suscriptor|hazte premium|contenido para suscriptores"
        "|sólo para suscriptores|artículo exclusivo|noticia exclusiva|exclusivo suscriptores|crear cuenta"
        "|crear cuenta gratis|crea tu cuenta|olvidé mi contraseña|accede aquí|seguir leyendo gratis|lee gratis"
        "|descarga nuestra app|disponible en google play|app store|hacer una donación|donar ahora"
        "|apoya el periodismo independiente|añadir usuario|continuar leyendo aquí|ver biografía|flecha"
        "|lee sin límites|sigue leyendo|hacer un aporte",
        start="regístrate gratis|si tienes cuenta|crea una cuenta|lee sin límites|suscríbete y|recibí en tu"
        "|quiero recibirlo|si quieres seguir|suscríbete para|suscríbase para|ya eres suscriptor|hazte|apoya"
        "|apóyanos|descarga|para seguir leyendo|este contenido es|este artículo es exclusivo|te quedan"
        "|haz una donación|¿ya eres|suscríbete para seguir|para continuar leyendo|este contenido está"
        "|esta noticia es exclusiva|has leído todos|accede a todo|¿quieres añadir|si continúas leyendo"
        "|¿por qué estás viendo|cambia tu suscripción|si quieres compartir tu cuenta"
        "|¿tienes una suscripción de empresa|en el caso de no saber quién|si decides continuar compartiendo"
        "|por qué estás viendo|quieres añadir otro|tienes una suscripción",
        sure="suscríbete para seguir|regístrate gratis para|en un dispositivo a la vez"
        "|tu suscripción se está usando|accede sin límites|exclusivo para suscriptores|para seguir leyendo"
        "|periodismo independiente|descarga nuestra app|sin compromiso|para continuar leyendo"
        "|seguir leyendo este|exclusivo para nuestros suscriptores|sólo para suscriptores|solo para suscriptores"
        "|acceso ilimitado a|si ya eres suscriptor|ya eres suscriptor|apoya el periodismo|descarga la app",
    ),
    table.PLAYER: Cues(
        whole="escuchar|escuchar artículo|escuchar este artículo|reproducir|ver galería|ampliar|ampliar foto"
        "|pantalla completa|galería|pie de foto|reproducir video|reproducir vídeo|activar sonido|ampliar imagen"
        "|ver fotos|ver fotogalería|galería de fotos|galería de imágenes|foto # de #|imagen # de #|# fotos"
        "|# fotografías|escuchar audio|escuchar podcast|audio generado con ia|cargando siguiente contenido"
        "|cargando video|escuchar nota",
        start="escuchar este|escuchar la|reproducir|ampliar foto|foto #|imagen # de|foto # de|tu navegador no"
        "|su navegador no|ver esta publicación|una publicación compartida",
        sure="ver esta publicación en|una publicación compartida|navegador no soporta|tu navegador no",
    ),
    table.FOOTER: Cues(
        whole="aviso legal|política de privacidad|política de cookies|términos y condiciones|términos de uso"
        "|condiciones de uso|contacto|contáctenos|contáctanos|quiénes somos|acerca de|sobre nosotros|ayuda"
        "|publicidad|anúnciese|trabaja con nosotros|código ético|redacción|accesibilidad|preguntas frecuentes"
        "|atención al cliente|mapa web|reportar error|política de datos|política de protección de datos"
        "|protección de datos|aviso de privacidad|aviso legal y privacidad|términos y condiciones de uso"
        "|condiciones generales|condiciones de contratación|condiciones de suscripción|gestionar cookies"
        "|configurar cookies|preferencias de cookies|acerca de nosotros|nuestro equipo|la redacción"
        "|código de ética|principios editoriales|línea ética|libro de estilo|manual de estilo"
        "|estatuto de la redacción|defensor del lector|defensor de la audiencia|anúnciese aquí"
        "|paute con nosotros|pauta con nosotros|media kit|tarifas publicitarias|cómo anunciar|cartas al director"
        "|servicio al cliente|atención al lector|atención al suscriptor|centro de ayuda|trabajá con nosotros"
        "|empresas del grupo|otras webs|otros sitios|otras publicaciones|nuestros sitios|mapa del sitio"
        "|mapa de sitio|edición impresa|versión móvil|venta de contenidos|venta de derechos|derechos arco"
        "|venta de fotos|libro de reclamaciones|superintendencia de industria y comercio|escribir a la redacción"
        "|reportar un error|fe de errores|fe de erratas",
        start="propietario|registro de la propiedad|editor responsable|director responsable|fe de errores"
        "|aviso legal|quiénes somos|contacta con|política de|términos de|condiciones de|si has encontrado"
        "|si encuentra|si está interesado en|has encontrado un|dirección:|tel:|este artículo fue",
        within="aviso legal|política de privacidad|términos y condiciones|condiciones de uso",
        sure="no refleja necesariamente|no reflejan necesariamente|no necesariamente refleja"
        "|no necesariamente reflejan|responsabilidad de su autor|responsabilidad de quien"
        "|licenciar este contenido|has encontrado un error|encontraste un error|reproducción total o"
        "|política de tratamiento|propiedad intelectual n",
    ),
}
