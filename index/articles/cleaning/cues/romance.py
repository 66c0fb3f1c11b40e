"""Italian and Portuguese."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="vai al contenuto|vai al contenuto principale|salta al contenuto|menu|cerca|accedi|registrati|esci"
        "|torna su|torna all'inizio|stampa|ultima ora|successivo|precedente|vedi tutti|mostra altro|chiudi"
        "|il mio account|abbonati|ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo"
        "|ir para o conteúdo principal|pesquisar|pesquisa|buscar|entrar|iniciar sessão|registar|cadastre se"
        "|minha conta|voltar ao topo|imprimir|início|página inicial|ver mais|ver todos|próximo|anterior|fechar"
        "|últimas|assine|ao vivo|salta al menu|menu di navigazione|apri menu|chiudi menu|il mio profilo"
        "|cerca nel sito|edizione digitale|edizioni locali|prima pagina|tutte le notizie|carica altri"
        "|altri articoli|articolo successivo|articolo precedente|ascolta questo articolo|salva articolo"
        "|aggiungi ai preferiti|ir para o menu|ir para a busca|ir para o rodapé|ir para navegação|abrir menu"
        "|fechar menu|menu principal|minha área|minhas notícias|salvar notícia|edição impressa|edição do dia"
        "|carregar mais|mostrar mais|voltar para o topo|ouvir notícia|ouça este conteúdo|ouça este artigo"
        "|ouça a notícia|tamanho da fonte|alto contraste|veja todos|todos os assuntos|clicca per ingrandire"
        "|link copiato|leggi dopo|ascolta|ascolta l'articolo|condividi|riproduzione riservata|i più letti"
        "|da non perdere|tutte le news|commenta|salva|ingrandisci|atualizado|compartilhe|ouvir|siga|salvar"
        "|leia mais|saiba mais|continue lendo|mais lidas|veja também",
        start="vai al|salta al|ir para o|saltar para|pular para",
        weak="cronaca|politica|esteri|economia|sport|cultura|spettacoli|scienze|tecnologia|salute|ambiente"
        "|opinioni|video|foto|podcast|meteo|mondo|italia|europa|interni|motori|viaggi|moda|cucina|calcio|notizie"
        "|política|mundo|brasil|portugal|desporto|esportes|esporte|saúde|ciência|opinião|vídeos|fotos|sociedade"
        "|internacional|educação|cotidiano|entretenimento|futebol|negócios|notícias|lazer|justiça|local|colunas",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|iscriviti|iscriviti alla newsletter|la tua email|subscreva a newsletter"
        "|assine a newsletter|seu email|o seu email|receba a newsletter|iscriviti ora|iscriviti gratis"
        "|inserisci la tua email|inserisci email|indirizzo email|la tua mail|assine grátis|inscreva se"
        "|cadastre se|digite seu e mail|seu melhor e mail|e mail|o seu e mail|subscrever newsletter"
        "|receber newsletter",
        start="iscriviti|ricevi|non perderti|resta aggiornato|rimani aggiornato|subscreva|assine|receba"
        "|inscreva se|cadastre se|não perca|fique por dentro|fique a par|iscriviti alla nostra"
        "|iscriviti al canale|ho letto e accetto|receba no seu|ao se cadastrar|li e aceito"
        "|participe da comunidade|participe do canal|participe do grupo|siga o canal|clique aqui para"
        "|entre no canal|receba no whatsapp|receba as notícias|receba notícias|segui il nostro canale"
        "|siga o perfil|siga a página",
        within="newsletter",
        sure="nostra newsletter|nostre newsletter|nella tua casella|nossa newsletter|nossas newsletters"
        "|no seu e mail|cancelar a qualquer momento|cancellarti in qualsiasi|alla nostra newsletter"
        "|nella tua mail|direttamente nella tua|privacy policy e|assine nossa newsletter|assine a newsletter"
        "|subscreva a nossa|receba nossa newsletter|em seu e mail|no seu email|por e mail todos|li e aceito",
    ),
    table.RELATED: Cues(
        whole="leggi tutto|continua a leggere|leggi anche|leggi di più|approfondisci|guarda il video|leia mais"
        "|ler mais|saiba mais|leia também|continue lendo|continue a ler|veja também|veja mais|leggi l'articolo"
        "|leggi l'articolo completo|leggi la notizia|vai all'articolo|guarda la gallery|guarda le foto"
        "|scopri di più|leggi ancora|leggi qui|clique aqui|leia a matéria completa|leia na íntegra"
        "|leia a íntegra|leia a notícia completa|veja a galeria|ver galeria|ver todas|leia notícia|veja fotos"
        "|ver mais notícias",
        start="vídeo|vídeos mais|veja a previsão|veja|confira|leia também|scopri tutte|leggi anche|leggi tutto"
        "|vedi anche|guarda anche|per approfondire|leia mais|ler mais|saiba mais|veja também|veja mais"
        "|ler também|leia ainda|tutte le notizie|video:|vídeos:|fotos:|podcast:|veja o vídeo|leia mais sobre",
        opens="veja também|veja mais|leia mais|mais do g1|mais lidas|últimas notícias|ultime notizie"
        "|le altre sezioni|i più letti|leggi anche|notizie correlate|mais notícias|recomendados para você"
        "|relacionadas|leia também|saiba mais|notícias relacionadas|articoli correlati|correlati"
        "|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare"
        "|più letti|le più lette|ultimi articoli|in evidenza|da non perdere|altre notizie|argomenti correlati"
        "|vedi anche|consigliati|contenuti sponsorizzati|artigos relacionados|conteúdo relacionado|relacionados"
        "|mais lidos|mais vistas|mais populares|destaques|recomendados|recomendado para você|você pode gostar"
        "|também lhe pode interessar|outras notícias|mais recentes|conteúdo patrocinado|articoli più letti"
        "|articoli recenti|articoli simili|articoli consigliati|articoli in evidenza|ultime news|ultimi video"
        "|ultimi commenti|ultime dalla sezione|ultime da|le ultime|le ultime notizie|notizie del giorno"
        "|le notizie del giorno|notizie più lette|notizie recenti|notizie simili|notizie in evidenza"
        "|notizie principali|altre notizie su|altri articoli|altri articoli di|altri contenuti"
        "|altro su questo argomento|altro da|più popolari|più visti|più commentati|i più visti|i più condivisi"
        "|i più commentati|i più recenti|le più viste|più letti oggi|più letti della settimana|i video più visti"
        "|video del giorno|video consigliati|foto e video|forse ti potrebbe interessare"
        "|potrebbe anche interessarti|potrebbero interessarti anche|ti potrebbero interessare|ti può interessare"
        "|ti consigliamo|consigliati per te|raccomandati per te|per approfondire|sullo stesso argomento"
        "|sullo stesso tema|stesso argomento|in questo articolo|nella stessa sezione|dalla home|dal network"
        "|dalla rete|dai nostri partner|contenuti correlati|contenuti suggeriti|offerte e coupon"
        "|guida allo shopping|aste giudiziarie|seguici sui social|leia ainda|leia a seguir|mais em|mais de"
        "|mais do|mais da|mais sobre|mais sobre este assunto|mais sobre o assunto|mais conteúdo|mais conteúdos"
        "|mais artigos|mais vídeos|mais vistos|mais lidas do dia|mais lidas da semana|mais lidas em"
        "|mais lidas hoje|mais lida|mais comentadas|mais comentados|mais compartilhadas|mais acessadas"
        "|as mais lidas|os mais lidos|os mais vistos|as mais vistas|o mais lido|o mais visto|notícias mais lidas"
        "|notícias em destaque|notícias recentes|notícia relacionada|notícias sobre|notícias do dia|últimas do"
        "|últimas de|últimas em|últimas da|últimos vídeos|últimos artigos|artigos recentes|artigos mais lidos"
        "|artigos recomendados|posts relacionados|posts recentes|matérias relacionadas|matéria relacionada"
        "|matérias recomendadas|reportagens relacionadas|conteúdos relacionados|conteúdo recomendado"
        "|conteúdos recomendados|conteúdo publicitário|conteúdo de marca|conteúdo de parceiros"
        "|publicidade e parceiros|sugestões de leitura|para si|para você|pode interessar|pode gostar"
        "|pode também gostar|você pode se interessar|você também pode gostar|você também pode se interessar"
        "|talvez você goste|não perca|não deixe de ler|veja a seguir|veja outras notícias|veja tudo sobre"
        "|veja os vídeos mais assistidos|vídeos em alta|vídeos relacionados|vídeos mais vistos|em alta"
        "|em destaque|em foco|destaques do dia|outros artigos|outros assuntos|da mesma categoria|do mesmo autor"
        "|na mesma secção|neste artigo|próximo artigo|próxima notícia|sobre o autor|sobre a autora|a seguir"
        "|siga nas redes|siga nos|redes sociais|nas redes|no twitter|nas bancas|guia de compras",
    ),
    table.SHARING: Cues(
        whole="partilhar notícia|partilhar|partilhar artigo|guardar artigo|ler mais tarde|enviar por email"
        "|condividi|condividi su facebook|condividi su twitter|copia link|seguici|seguici su|invia|compartilhe"
        "|compartilhar|partilhe|copiar link|copiar o link|siga nos|tweetar|segui|salva|condividi su whatsapp"
        "|condividi su x|condividi su linkedin|condividi su telegram|condividi via email|condividi articolo"
        "|condividi l'articolo|condividi questo articolo|condividi con|copia il link|link copiato"
        "|invia per email|segui su google|seguici su google|seguici su facebook|seguici su google news"
        "|seguici su whatsapp|mi piace|compartilhe no whatsapp|compartilhe no telegram|compartilhe no facebook"
        "|compartilhe no twitter|compartilhe no x|compartilhe no linkedin|compartilhe por e mail"
        "|compartilhe esta notícia|compartilhe essa notícia|compartilhe este artigo|compartilhar notícia"
        "|compartilhar no whatsapp|compartilhar no facebook|compartilhar no twitter|compartilhar no x"
        "|compartilhar no linkedin|compartilhar no telegram|compartilhar via e mail|compartilhar link"
        "|partilhar no facebook|partilhar no twitter|partilhar no whatsapp|partilhar no linkedin|partilhar no x"
        "|partilhar por email|link copiado|link copiado com sucesso|siga no google|siga no google news"
        "|siga nos no google|seguir no google|google news|siga o canal|seguir tema|seguir autor|oferecer artigo"
        "|oferecer este artigo",
        start="clique aqui para seguir|siga o canal|clique aqui|entre no canal|participe do|segui|condividi su"
        "|seguici su|compartilhar no|compartilhe|partilhar no|partilhar|siga nos|siga o|condividi"
        "|scopri il canale|clique aqui para",
        sure="seguici su|siga nos no|siga nos nas|entre no nosso canal|sul canale whatsapp|canale whatsapp di"
        "|seguici anche su|nas redes sociais siga|nossas redes sociais|siga o canal|clique aqui e siga"
        "|clique aqui para seguir|siga nos no google",
    ),
    table.COOKIES: Cues(
        whole="accetta|accetta tutto|rifiuta|gestisci cookie|preferenze cookie|aceitar|aceitar todos|rejeitar"
        "|aceito|política de cookies|accetta e continua|accetta i cookie|rifiuta tutto|rifiuta e abbonati"
        "|continua senza accettare|gestisci preferenze|impostazioni cookie|preferenze privacy|gestione cookie"
        "|informativa cookie|aceitar e fechar|aceitar cookies|aceitar e continuar|rejeitar tudo|rejeitar todos"
        "|gerir cookies|configurações de cookies|definições de cookies|preferências de cookies|gerenciar cookies",
        within="cookie|cookies",
        sure="utilizza cookie|utilizziamo i cookie|utiliza cookies|utilizamos cookies|usamos cookies"
        "|nossa política de privacidade|uso de cookies|noi e i nostri|uso dei cookie|nós e os nossos"
        "|cookies para melhorar|bloqueador de anúncios|desative o bloqueador",
    ),
    table.COPYRIGHT: Cues(
        whole="riproduzione riservata ©|© riproduzione riservata|riproduzione riservata © copyright ansa"
        "|copyright ansa",
        start="tutti i diritti riservati|todos os direitos reservados|diritti riservati|riproduzione riservata|©"
        "|copyright",
        within="tutti i diritti riservati|todos os direitos reservados|riproduzione riservata|diritti riservati",
        sure="tutti i diritti riservati|todos os direitos reservados|riproduzione riservata|direitos reservados",
    ),
    table.REPRINT: Cues(
        whole="riproduzione riservata|republicar",
        sure="é proibida a reprodução|sem autorização|publicado originalmente|pubblicato originariamente"
        "|senza autorizzazione|republique",
    ),
    table.ADVERT: Cues(
        whole="pubblicità|annuncio|annunci|sponsorizzato|publicidade|pub|anúncio|anúncios|patrocinado"
        "|continua após a publicidade|continua depois da publicidade|la lettura continua"
        "|continua a leggere dopo la pubblicità|contenuto sponsorizzato|in collaborazione con"
        "|messaggio promozionale|articolo sponsorizzato|continua após publicidade|continua após o anúncio"
        "|continue lendo após a publicidade|conteúdo patrocinado|conteúdo publicitário|branded content"
        "|pub continua a ler após a publicidade|continue a ler após a publicidade|em parceria com|oferecido por",
        start="continua após|continua depois|l'articolo continua|publicidade|pubblicità|in collaborazione con"
        "|em parceria com",
    ),
    table.COMMENTS: Cues(
        whole="commenta|lascia un commento|scrivi un commento|rispondi|segnala|comentar|deixe um comentário"
        "|responder|denunciar|ver comentários|leggi i commenti|mostra commenti|tutti i commenti|vedi commenti"
        "|nascondi commenti|aggiungi un commento|invia commento|nessun commento|più recenti|più vecchi"
        "|più votati|ver todos os comentários|ver mais comentários|mostrar comentários|esconder comentários"
        "|enviar comentário|publicar comentário|comentar notícia|comentários fechados|sem comentários"
        "|nenhum comentário|mais recentes|mais antigos|mais votados|mais curtidos|seu comentário"
        "|denunciar comentário|reportar erro",
        start="# commenti|# comentários|# comentário|commenti #|comentários #|lascia un commento|deixe um"
        "|deixe seu|seja o primeiro|accedi per|i commenti dei|per poter commentare|scrivi il tuo|dicci la tua"
        "|di' la tua|faça login para|faça o login|entre para comentar|deixe seu comentário|dê a sua"
        "|seja o primeiro a|esta notícia não|este conteúdo não recebe|dê sua opinião sobre"
        "|para registrar sua opinião",
        sure="il tuo indirizzo email non sarà pubblicato|o seu endereço de email não será"
        "|o seu endereço de e mail não|campos obrigatórios|os comentários estão|per poter commentare"
        "|per commentare devi|il tuo commento|moderazione dei commenti|os comentários deste site"
        "|comentários são de responsabilidade|comentários publicados são|não representam a opinião"
        "|não representa a opinião|não refletem necessariamente|não reflete necessariamente|sem edição prévia"
        "|seja o primeiro a comentar|nossa política de comentários|a qualidade do conteúdo",
        opens="commenti|# commenti|commenti #|lascia un commento|comentários|# comentários|comentários #"
        "|deixe um comentário|deixe uma resposta|deixe o seu comentário|i commenti|i commenti dei lettori"
        "|leggi i commenti|commenta la notizia|tutti i commenti|scrivi un commento|dicci cosa ne pensi"
        "|comentários dos leitores|seja o primeiro a comentar|comente esta notícia|comente este artigo"
        "|escreva seu comentário|envie seu comentário",
    ),
    table.TAGS: Cues(
        whole="tag|argomenti|etichette|tags|tópicos|marcadores|assuntos|parole chiave|palavras chave|mais sobre:"
        "|tudo sobre",
        start="tag|tags|argomenti|tópicos|mais sobre|categorias|etiquetas|assuntos|temi",
        opens="argomenti|tópicos|tags|assuntos|parole chiave|argomenti trattati|palavras chave"
        "|assuntos relacionados|mais sobre este tema|tudo sobre",
    ),
    table.READING_TIME: Cues(
        whole="# min di lettura|# minuti di lettura|lettura # min|# min de leitura|# minutos de leitura|# min"
        "|# minuti|# minutos|di lettura|tempo de leitura # min|tempo di lettura # min|há # horas|há # minutos"
        "|há # hora|há # dias|# ore fa|# minuti fa|# giorni fa",
        start="tempo di lettura|tempo de leitura|# min di lettura|# min de leitura|# minuti di lettura|leitura #"
        "|lettura #|lettura # min|lettura di #|atualizado há|publicado há|há # horas|há # minutos|há # meses"
        "|há # dias|aggiornato # fa|atualizada há",
    ),
    table.OFFER: Cues(
        whole="abbonati|abbonati ora|sostienici|dona|dona ora|scarica l'app|sei già abbonato|assine já"
        "|assine agora|assinar|apoie|apoie nos|doe|baixe o app|exclusivo para assinantes|já é assinante"
        "|abbonati a #|abbonati subito|abbonati per leggere|contenuto per gli abbonati|contenuto esclusivo"
        "|articolo riservato agli abbonati|riservato agli abbonati|solo per abbonati|per abbonati"
        "|sei già abbonato accedi|hai già un abbonamento|accedi o registrati|accedi o abbonati|registrati gratis"
        "|prova gratis|scopri le offerte|scopri l'offerta|vedi offerte|attiva ora|sostieni il giornalismo"
        "|regala un abbonamento|disponibile su google play|conteúdo exclusivo|conteúdo exclusivo para assinantes"
        "|exclusivo assinantes|só para assinantes|apenas para assinantes|já sou assinante"
        "|já é assinante faça login|já tem conta|não tem conta|ainda não é assinante|faça login|faça seu login"
        "|criar conta|crie sua conta|esqueci minha senha|assine por #|assine e|ver planos|ver ofertas"
        "|conheça os planos|quero assinar|continue lendo|continuar lendo|continuar a ler|leia grátis"
        "|baixe o aplicativo|baixe nosso app|disponível no google play|apoie o jornalismo|apoie já"
        "|faça uma doação|escolha a sua assinatura",
        start="abbonati|sostieni|scarica|sei già|per continuare|assine|já é assinante|para continuar|apoie|baixe"
        "|faça uma doação|torne se|questo articolo è|questo contenuto è|leggi senza limiti|este conteúdo é"
        "|este artigo é exclusivo|esta reportagem é|este conteúdo está|para continuar lendo|continue lendo com"
        "|atingiu o limite|já é subscritor|torne se assinante|escolha o seu plano",
        sure="para continuar a ler este artigo|já é assinante|força e a vida do|per continuare a leggere"
        "|riservato agli abbonati|exclusivo para assinantes|para continuar lendo|jornalismo independente"
        "|giornalismo indipendente|per continuare la lettura|per leggere l'articolo|riservato ai nostri abbonati"
        "|riservati agli abbonati|sei già abbonato|accesso illimitato a|para continuar a ler"
        "|para ler este conteúdo|para ler a matéria|exclusivo para nossos assinantes|exclusivos para assinantes"
        "|ainda não é assinante|da relação que estabelece com|apoie o jornalismo",
    ),
    table.PLAYER: Cues(
        whole="ascolta|ascolta l'articolo|guarda il video|ingrandisci|ouvir|ouvir artigo|ouça|ver vídeo|ampliar"
        "|galeria|riproduci video|disattiva audio|schermo intero|guarda la gallery|galleria fotografica"
        "|foto # di #|immagine # di #|# foto|ascolta il podcast|ascolta la notizia|caricamento contenuti"
        "|caricamento in corso|reproduzir vídeo|ativar som|tela cheia|ecrã inteiro|ampliar imagem|ampliar foto"
        "|ver galeria|galeria de fotos|galeria de imagens|imagem # de #|foto # de #|# fotos|ouvir áudio"
        "|ouvir podcast|ouvir notícia|ouvir o texto|a carregar|carregando vídeo|legenda da foto"
        "|crédito da imagem|versão em áudio",
        start="ascolta questo|ascolta l'articolo|ouvir este|ouça este|foto #|ascolta la versione|foto # di"
        "|il tuo browser|visualizza questo post|un post condiviso|imagem # de|o seu navegador"
        "|ver esta publicação|ver esse post|uma publicação compartilhada|uma publicação partilhada|video # di",
        sure="visualizza questo post su|un post condiviso da|browser non supporta|ver essa foto no"
        "|uma publicação compartilhada por|uma publicação partilhada por|navegador não suporta",
    ),
    table.FOOTER: Cues(
        whole="chi siamo|contatti|contattaci|privacy policy|informativa privacy|note legali|termini e condizioni"
        "|pubblicità|redazione|lavora con noi|cookie policy|quem somos|sobre nós|contato|contactos|fale conosco"
        "|política de privacidade|termos de uso|termos e condições|anuncie|expediente|estatuto editorial"
        "|ficha técnica|ajuda|trabalhe conosco|informativa sulla privacy|informativa cookie|termini di servizio"
        "|termini e condizioni d'uso|condizioni d'uso|condizioni generali|dati societari|società trasparente"
        "|codice etico|codice etico e best practices|dichiarazione di accessibilità|la redazione"
        "|la nostra storia|contatta la redazione|scrivi alla redazione|segnala un errore|servizio clienti"
        "|assistenza clienti|pubblicità online|concessionaria di pubblicità|concessionaria pubblicità"
        "|per la pubblicità|per la tua pubblicità|mappa del sito|diritti riservati|registrazione tribunale"
        "|politica de privacidade|políticas de privacidade|política de cookies|política de privacidade e cookies"
        "|privacidade e cookies|termos de serviço|termos e condições de uso|condições gerais"
        "|condições de utilização|princípios editoriais|código de ética|código de conduta|linha editorial"
        "|política editorial|manual de redação|provedor do leitor|nossa equipe|nossa história|quem faz|o grupo"
        "|anuncie aqui|anuncie conosco|anuncie no|mídia kit|media kit|central do assinante|central de ajuda"
        "|central de atendimento|atendimento ao leitor|atendimento ao assinante|perguntas frequentes"
        "|fale com a gente|fale com a redação|contacte nos|trabalhe aqui|mapa do site|canal de denúncias"
        "|livro de reclamações|ficha técnica e contactos|encontrou algum erro|reportar erro|avise nos"
        "|fazer uma denúncia|fazer uma reclamação",
        start="chi siamo|quem somos|fale conosco|p iva|partita iva|encontrou um erro|reportar erro"
        "|comunicar erro|informe erro|direttore responsabile|termos de|política de|este artigo foi"
        "|este conteúdo foi|entre em contato",
        within="note legali|política de privacidade|termos de uso",
        sure="testata giornalistica registrata|registrata presso il tribunale|registrazione al tribunale"
        "|iscrizione al registro|estagiária sob supervisão|estagiário sob supervisão|encontrou um erro"
        "|encontrou algum erro|viu algum erro|envie sua sugestão|não é responsável pelo"
        "|política de privacidade e|termos de uso e",
    ),
}
