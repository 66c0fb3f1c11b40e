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
        "|últimas|assine|ao vivo",
        start="vai al|salta al|ir para o|saltar para|pular para",
        weak="cronaca|politica|esteri|economia|sport|cultura|spettacoli|scienze|tecnologia|salute|ambiente"
        "|opinioni|video|foto|podcast|meteo|mondo|italia|europa|interni|motori|viaggi|moda|cucina|calcio|notizie"
        "|política|mundo|brasil|portugal|desporto|esportes|esporte|saúde|ciência|opinião|vídeos|fotos|sociedade"
        "|internacional|educação|cotidiano|entretenimento|futebol|negócios|notícias|lazer|justiça|local|colunas",
    ),
    table.NEWSLETTER: Cues(
        whole="newsletter|iscriviti|iscriviti alla newsletter|la tua email|subscreva a newsletter"
        "|assine a newsletter|seu email|o seu email|receba a newsletter",
        start="iscriviti|ricevi|non perderti|resta aggiornato|rimani aggiornato|subscreva|assine|receba"
        "|inscreva se|cadastre se|não perca|fique por dentro|fique a par",
        within="newsletter",
        sure="nostra newsletter|nostre newsletter|nella tua casella|nossa newsletter|nossas newsletters"
        "|no seu e mail|cancelar a qualquer momento|cancellarti in qualsiasi",
    ),
    table.RELATED: Cues(
        whole="leggi tutto|continua a leggere|leggi anche|leggi di più|approfondisci|guarda il video|leia mais"
        "|ler mais|saiba mais|leia também|continue lendo|continue a ler|veja também|veja mais",
        start="vídeo|vídeos mais|veja a previsão|veja|confira|leia também|scopri tutte|leggi anche|leggi tutto"
        "|vedi anche|guarda anche|per approfondire|leia mais|ler mais|saiba mais|veja também|veja mais"
        "|ler também|leia ainda",
        opens="veja também|veja mais|leia mais|mais do g1|mais lidas|últimas notícias|ultime notizie"
        "|le altre sezioni|i più letti|leggi anche|notizie correlate|mais notícias|recomendados para você"
        "|relacionadas|leia também|saiba mais|notícias relacionadas|articoli correlati|correlati"
        "|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare"
        "|più letti|le più lette|ultimi articoli|in evidenza|da non perdere|altre notizie|argomenti correlati"
        "|vedi anche|consigliati|contenuti sponsorizzati|artigos relacionados|conteúdo relacionado|relacionados"
        "|mais lidos|mais vistas|mais populares|destaques|recomendados|recomendado para você|você pode gostar"
        "|também lhe pode interessar|outras notícias|mais recentes|conteúdo patrocinado",
    ),
    table.SHARING: Cues(
        whole="partilhar notícia|partilhar|partilhar artigo|guardar artigo|ler mais tarde|enviar por email"
        "|condividi|condividi su facebook|condividi su twitter|copia link|seguici|seguici su|invia|compartilhe"
        "|compartilhar|partilhe|copiar link|copiar o link|siga nos|tweetar|segui|salva",
        start="clique aqui para seguir|siga o canal|clique aqui|entre no canal|participe do|segui|condividi su"
        "|seguici su|compartilhar no|compartilhe|partilhar no|partilhar|siga nos|siga o|condividi",
        sure="seguici su|siga nos no|siga nos nas|entre no nosso canal",
    ),
    table.COOKIES: Cues(
        whole="accetta|accetta tutto|rifiuta|gestisci cookie|preferenze cookie|aceitar|aceitar todos|rejeitar"
        "|aceito|política de cookies",
        within="cookie|cookies",
        sure="utilizza cookie|utilizziamo i cookie|utiliza cookies|utilizamos cookies|usamos cookies"
        "|nossa política de privacidade|uso de cookies",
    ),
    table.COPYRIGHT: Cues(
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
        "|continua após a publicidade|continua depois da publicidade|la lettura continua",
        start="continua após|continua depois|l'articolo continua|publicidade|pubblicità",
    ),
    table.COMMENTS: Cues(
        whole="commenta|lascia un commento|scrivi un commento|rispondi|segnala|comentar|deixe um comentário"
        "|responder|denunciar|ver comentários",
        start="# commenti|# comentários|# comentário|commenti #|comentários #|lascia un commento|deixe um"
        "|deixe seu|seja o primeiro|accedi per",
        sure="il tuo indirizzo email non sarà pubblicato|o seu endereço de email não será"
        "|o seu endereço de e mail não|campos obrigatórios|os comentários estão",
        opens="commenti|# commenti|commenti #|lascia un commento|comentários|# comentários|comentários #"
        "|deixe um comentário|deixe uma resposta|deixe o seu comentário",
    ),
    table.TAGS: Cues(
        whole="tag|argomenti|etichette|tags|tópicos|marcadores|assuntos",
        start="tag|tags|argomenti|tópicos|mais sobre|categorias|etiquetas|assuntos|temi",
        opens="argomenti|tópicos|tags|assuntos",
    ),
    table.READING_TIME: Cues(
        whole="# min di lettura|# minuti di lettura|lettura # min|# min de leitura|# minutos de leitura|# min",
        start="tempo di lettura|tempo de leitura|# min di lettura|# min de leitura|# minuti di lettura|leitura #"
        "|lettura #",
    ),
    table.OFFER: Cues(
        whole="abbonati|abbonati ora|sostienici|dona|dona ora|scarica l'app|sei già abbonato|assine já"
        "|assine agora|assinar|apoie|apoie nos|doe|baixe o app|exclusivo para assinantes|já é assinante",
        start="abbonati|sostieni|scarica|sei già|per continuare|assine|já é assinante|para continuar|apoie|baixe"
        "|faça uma doação|torne se",
        sure="para continuar a ler este artigo|já é assinante|força e a vida do|per continuare a leggere"
        "|riservato agli abbonati|exclusivo para assinantes|para continuar lendo|jornalismo independente"
        "|giornalismo indipendente",
    ),
    table.PLAYER: Cues(
        whole="ascolta|ascolta l'articolo|guarda il video|ingrandisci|ouvir|ouvir artigo|ouça|ver vídeo|ampliar"
        "|galeria",
        start="ascolta questo|ascolta l'articolo|ouvir este|ouça este|foto #",
    ),
    table.FOOTER: Cues(
        whole="chi siamo|contatti|contattaci|privacy policy|informativa privacy|note legali|termini e condizioni"
        "|pubblicità|redazione|lavora con noi|cookie policy|quem somos|sobre nós|contato|contactos|fale conosco"
        "|política de privacidade|termos de uso|termos e condições|anuncie|expediente|estatuto editorial"
        "|ficha técnica|ajuda|trabalhe conosco",
        start="chi siamo|quem somos|fale conosco|p iva|partita iva|encontrou um erro|reportar erro"
        "|comunicar erro|informe erro|direttore responsabile|termos de|política de",
        within="note legali|política de privacidade|termos de uso",
    ),
}
