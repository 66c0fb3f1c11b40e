"""English."""

from __future__ import annotations

from index.articles.cleaning.cues import table
from index.articles.cleaning.cues.table import Cues, CueTable

CUES: CueTable = {
    table.MENU: Cues(
        whole="gift this article free|text size|toggle more options|keyboard shortcuts for audio player"
        "|visual stories|watch now|end of article|other ways to share|get in touch|news tips|sponsor message"
        "|select|add to list|expand|collapse|save this story|save this article|submit news|jump to recipe"
        "|skip to recipe|print recipe|download pdf|download the pdf|pdf|view pdf|download|full text"
        "|in this article|in this story|on this page|text resize|listen live|watch live|live tv|hide"
        "|dismiss banner|close banner|open side navigation menu|show navigation menu|click here to search"
        "|sign up|my news|my list|read later|short url|buy now|view comments|select language|choose language"
        "|first name|last name|website|required|optional|country|choose country|submit a tip"
        "|skip to main content|skip to content|skip to navigation|skip navigation|jump to content|main menu|menu"
        "|toggle navigation|open menu|close menu|open navigation|site navigation|main navigation"
        "|search this site|open search|close search|log in|login|sign in|sign out|log out|my account|register"
        "|create account|subscribe|back to top|top of page|accessibility links|accessibility help|breadcrumb"
        "|you are here|go to homepage|all sections|show more|load more|view more|see more|view all|see all"
        "|show all|more stories|previous article|next article|previous|next|back|site map|sitemap|find us here"
        "|change edition|us edition|uk edition|international edition|edition|print edition|print|print this page"
        "|print article|email this article|save article|save|save for later|bookmark|add to favourites|font size"
        "|a a a|close|dismiss|latest news|breaking news|live updates|today's paper|e paper|epaper|what's on",
        start="heard on|available in|jump directly to|skip to the|back to publications|back to all|back to top"
        "|return to|skip to|show more|jump to|navigate to|you are here|toggle|switch to|search for",
        weak="home|homepage|news|world|politics|business|sport|sports|culture|opinion|opinions|video|videos"
        "|podcasts|podcast|technology|tech|science|health|travel|lifestyle|life|entertainment|arts|environment"
        "|climate|economy|markets|money|finance|africa|asia|europe|americas|middle east|us|uk|us news|world news"
        "|local|national|international|weather|live|tv|radio|photos|pictures|gallery|galleries|features|analysis"
        "|in depth|long reads|magazine|games|crosswords|puzzles|food|style|fashion|education|obituaries|jobs"
        "|property|cars|search|more|sections|topics|regions|about|about us|contact|contact us|help|faq|faqs"
        "|careers|advertise|archive|archives|rss|shop|store|events|newsletters|editorial|editorials|letters"
        "|columnists|cartoons|explainers|elections|investigations|fact check|coronavirus|covid 19|football"
        "|cricket|tennis|golf|formula 1|rugby",
    ),
    table.NEWSLETTER: Cues(
        whole="protected by recaptcha|newsletter|newsletters|sign up|sign me up|get the newsletter"
        "|our newsletters|daily briefing|enter your email|your email|your email address|email address"
        "|e mail address",
        start="sign up for the|sign up for your|get stories|get expert|get the most|get local|get more"
        "|get weekly|get the best|get alerts|be the first to know|get notified|understand the world|the best of"
        "|a weekly|start your day|sign up for|sign up to|sign up here|sign up now|sign up and|subscribe to our"
        "|subscribe to the|subscribe for|get the latest|get our|get your|get daily|get breaking|get the day's"
        "|stay informed|stay updated|stay up to date|stay in the know|stay connected|stay tuned|join our"
        "|join the|join thousands|join more than|receive our|receive the|receive daily|don't miss|never miss"
        "|enter your email|want more stories like this|want to get|delivered to your inbox"
        "|thank you for signing up|thanks for signing up|thank you for subscribing|you can unsubscribe"
        "|unsubscribe|by signing up|by subscribing|by entering your email|by clicking|by submitting",
        within="our newsletter|newsletter|newsletters|to your inbox|in your inbox|email alerts|news alerts"
        "|mailing list",
        sure="this site is protected by|by submitting your email|free in your inbox|sent to your inbox"
        "|in your inbox|agree to our terms|sign up for our|sign up to our|subscribe to our newsletter"
        "|straight to your inbox|delivered to your inbox|direct to your inbox|in your inbox every"
        "|unsubscribe at any time|you can unsubscribe|by signing up you|by signing up i|by subscribing you"
        "|with our newsletter|with our newsletters|our daily newsletter|our weekly newsletter"
        "|our free newsletter|our privacy policy and terms|recaptcha",
    ),
    table.RELATED: Cues(
        whole="list of # items|list # of #|end of list|read more|read more here|read next|read also|read on"
        "|continue reading|keep reading|learn more|find out more|more on this|more on this story|watch now"
        "|see also|click here|click here to read more|full story|view gallery|more details|more info"
        "|editor's pick|editor's choice|must read|promoted content|from around the web",
        start="more stories|read our|also from this|you may like|latest on|track latest|further reading|part of"
        "|elsewhere on|around the|read more|read also|also read|read next|read the full|see also|more on this"
        "|more from|more about|more in|more on|related|recommended|you may also|you might also|click here"
        "|watch now|watch the|watch|listen to|don't miss|also see|also in|up next|next up|next article"
        "|previous article|previous post|next post|view more|go to|continue to|trending|most read|from our"
        "|from the archive",
        opens="key events|also from this source|more from us|more on this topic|more on this story"
        "|more in this series|related coverage|you might be interested|you may have missed|in case you missed it"
        "|what to watch|what to listen to|news in pictures|our top stories|today's top stories|more headlines"
        "|also read|read more from|featured|featured videos|featured stories|previous post|next post"
        "|read this next|more reading|more for you|from our partners|popular articles|most popular stories"
        "|table of contents|keep reading|you may also be interested in|you might be interested in|related"
        "|related articles|related stories|related news|related content|related topics|related posts"
        "|related links|related reading|related items|related videos|recommended|recommended stories"
        "|recommended for you|recommended reading|more stories|more news|more like this|more from this section"
        "|you may also like|you might also like|you may like|you might like|most read|most popular|most viewed"
        "|most shared|most commented|most watched|popular|popular stories|popular now|popular posts"
        "|popular in the community|trending|trending now|trending stories|top stories|top news|latest"
        "|latest stories|latest news|latest headlines|latest articles|latest posts|recent posts|recent articles"
        "|recent news|editor's picks|editors picks|editor's choice|around the web|from the web"
        "|from around the web|elsewhere on the web|sponsored stories|sponsored content|paid content"
        "|promoted stories|promoted links|what to read next|read next|up next|more to explore|more to read"
        "|also on|also in the news|features and analysis|must see|other stories|other news|in other news"
        "|more coverage|see also|further reading|explore more|discover more|our picks|don't miss|in this section"
        "|in this story",
    ),
    table.SHARING: Cues(
        whole="share full article|share link|share on facebook|share on twitter|share on x|share on linkedin"
        "|share by email|print friendly|bluesky|threads|mastodon|viber|wechat|line|sms|mail|add us on google"
        "|follow us on google news|permalink|link|subscribe to rss|short url|url|share|share this"
        "|share this article|share this story|share this page|share this post|share article|share story"
        "|share via email|share with|share options|share on social media|tweet|tweet this|facebook|twitter|x"
        "|whatsapp|linkedin|telegram|reddit|pinterest|email|e mail|instagram|youtube|tiktok|flipboard|messenger"
        "|copy link|link copied|copied|copy url|copy this link|follow|follow us|follow us on|like us on facebook"
        "|social media|gift this article|give this article|facebook twitter|this page",
        start="follow us on|follow the|like this|copy the link|click to|share on|share this|share via|share to"
        "|share with|tweet|pin it|post on|send to|email this|e mail this|print this|follow us|follow me"
        "|follow our|find us on|like us on|connect with us|join us on|click to share|facebook twitter|copy link"
        "|open in new window|share facebook|share twitter|shares",
        within="opens in new window|opens in a new window|# shares|click to share|follow us on",
        sure="follow us on facebook|follow us on twitter|follow us on instagram|follow us on social media"
        "|like us on facebook|join our telegram|join our whatsapp|join the conversation on",
    ),
    table.COOKIES: Cues(
        whole="accept|accept all|accept cookies|accept all cookies|reject all|reject|manage cookies"
        "|manage preferences|cookie settings|cookies settings|cookie preferences|privacy settings"
        "|your privacy choices|i agree|i accept|agree|got it|ok|manage options|privacy",
        within="use cookies|uses cookies|cookie policy|cookie settings|cookies|privacy notice|your privacy",
        sure="we use cookies|this site uses cookies|this website uses cookies|use of cookies|our cookie policy"
        "|we and our partners|accept all cookies|consent to the use|you agree to our|you consent to"
        "|enable javascript|javascript is disabled|your browser does not support|browser is not supported"
        "|ad blocker",
    ),
    table.COPYRIGHT: Cues(
        start="©|copyright|all rights reserved",
        within="all rights reserved|©|some rights reserved",
        sure="all rights reserved|not responsible for the content of external|may not be published broadcast"
        "|may not be reproduced|registered in england",
    ),
    table.REPRINT: Cues(
        whole="reprints|request reprint|rights and permissions|republish|republish this article"
        "|republish this story|get permissions|licensing|license this article",
        start="news provided by|to learn more about republishing|republish this|republish our|to republish"
        "|for permission to|this material may not",
        sure="has not been edited by|published from a syndicated|in the print edition of|appeared in print"
        "|edited for length and clarity|you have full access to this article|reprints and permissions"
        "|republishing this content|republish this content|republish this article|republish our articles"
        "|permission to reuse|permission to republish|permission to reproduce|without permission"
        "|reprint permission|reproduced without|fill out this form|can be found here|originally appeared on"
        "|this article was originally published|this story was originally published|was first published on"
        "|was first published by|first appeared on|under a creative commons license|reproduced with permission"
        "|syndicated feed",
    ),
    table.ADVERT: Cues(
        whole="advertisement|advertisements|ad|ads|advert|adverts|advertising|sponsored|sponsored by|sponsor"
        "|promoted|paid post|paid for by|story continues below|story continues below advertisement"
        "|article continues below|article continues after advertisement|continue reading below"
        "|continue reading the main story|advertisement continue reading the main story|scroll to continue"
        "|article continues after this advertisement|skip advertisement|remove ads|ad feedback|ad choices"
        "|adchoices|why this ad|report this ad",
        start="advertisement|sponsored by|story continues|article continues|this article continues"
        "|continue reading below|scroll to continue",
    ),
    table.COMMENTS: Cues(
        whole="name|save|login to comment|log in or register to comment|no comments|comments"
        "|commenting is closed|comment|add a comment|post a comment|post comment|leave a comment|write a comment"
        "|view comments|show comments|hide comments|reply|report abuse|report|flag|like|likes|dislike|up vote"
        "|join the conversation|join the discussion|log in to comment|sort by|newest|oldest|reply share"
        "|view # comments|be the first to comment|no comments yet|comments are closed|comments closed|submit"
        "|cancel reply|was this helpful",
        start="# comments|# comment|view # comments|show # comments|log in to|please log in|you must be logged"
        "|comments #|be the first to|join the discussion|have your say|what do you think|let us know"
        "|tell us what|leave a reply|comments are|there are # comments|there are no comments"
        "|your email address will not|add your comment",
        sure="save my name email and website|for the next time i comment|abide by our community guidelines"
        "|comments have to be in english|views of our readers|your email address will not be published"
        "|required fields are marked|you must be logged in to|comments are moderated|our commenting policy",
        opens="comments|leave a reply|leave a comment|# comments|# comment|reader comments|discussion"
        "|join the conversation|conversation|responses|# responses|# replies|post a comment|add a comment"
        "|write a comment|have your say|top comments|all comments|comments #",
    ),
    table.TAGS: Cues(
        whole="tags|topics|filed under|keywords|categories|category|related topics|explore topics"
        "|topics in this article",
        start="tags|tagged|tagged with|filed under|topics|keywords|categories|posted in|category"
        "|more on these topics|more topics|topic",
        opens="tags|related topics|explore topics|topics in this article|more on these topics|topics",
    ),
    table.READING_TIME: Cues(
        whole="# min read|# mins read|# minute read|# minutes read|# min|# minutes|reading time|# words"
        "|less than a minute",
        start="# min read|# minute read|# mins read|# minutes read|reading time|read time|estimated reading time"
        "|time to read|est reading time",
        within="min read|minute read|minutes read|mins read",
    ),
    table.OFFER: Cues(
        whole="subscribe now|subscribe today|subscribe|start your free trial|free trial|become a member"
        "|become a subscriber|become a supporter|donate|donate now|support us|make a contribution"
        "|support our work|support our journalism|contribute|register now|try it free|get full access"
        "|cancel anytime|already a subscriber|download the app|get the app|get our app|download our app"
        "|app store|google play|download now|gift subscriptions|subscriptions|join now|print subscriptions",
        start="try unlimited|try it for|try digital|only # for|then # per|# for # weeks|explore our full"
        "|explore our subscription|unlock|choose your plan|get full digital|save articles to read"
        "|create a free account|buy at|order now|subscribe|become a|support our|support independent"
        "|support quality|donate|already a subscriber|already have an account|not a subscriber"
        "|don't have an account|to continue reading|to read the full|start your|download our|download the"
        "|get the app|this article is for subscribers|this content is available|you have reached your"
        "|you've reached|you have # free|unlock this|get unlimited|try # |enjoy unlimited|make a donation"
        "|if you value|help us",
        sure="we may earn a commission|we may receive a commission|earn a portion of sales|earn an affiliate"
        "|affiliate commission|cancel anytime during|digital access to|create an account to read"
        "|create your own reading list|subscribe to unlock|download our app|our mobile app"
        "|support our journalism|support independent journalism|make a donation|for as little as"
        "|become a member today|subscribe to read|subscribe to continue|unlimited access to"
        "|free articles remaining|free articles left|cancel anytime|exclusive to subscribers|consider donating"
        "|consider making a|tax deductible",
    ),
    table.PLAYER: Cues(
        whole="play|pause|mute|unmute|listen|listen to article|listen to this article|listen to this story"
        "|play video|watch video|video|audio|media caption|image caption|getty images|image source getty images"
        "|full screen|fullscreen|loading|now playing|current time|duration|embed|embed code|transcript|autoplay"
        "|close video|photo gallery|image|expand|enlarge|enlarge image|open image|view image|slideshow"
        "|toggle caption|hide caption",
        start="listen to this|play video|play audio|watch video|to play this video|this video can|your browser"
        "|video player|now playing|duration #|media playback|loading|video #|hide caption|toggle caption"
        "|image source|image copyright",
    ),
    table.FOOTER: Cues(
        whole="about the author|about the authors|about the writer|site information navigation|site index"
        "|company info|privacy settings|ad choices|your ad choices|your privacy rights|foia|authors"
        "|topic sitemap|help centre|media kit|community guidelines|ethics policy|ethics statement|contact"
        "|careers|our people|store locator|investors|terms|terms of use|terms of service|terms and conditions"
        "|terms conditions|terms of sale|privacy policy|privacy notice|privacy statement|cookie policy|cookies"
        "|legal|legal notice|disclaimer|imprint|contact us|about us|advertise with us|work with us|work for us"
        "|our team|meet the team|press office|press|accessibility|accessibility statement|help center|faqs"
        "|site information|customer service|send us a tip|send a tip|got a tip|corrections|report an error"
        "|report a typo|suggest a correction|feedback|send feedback|code of ethics|editorial policy"
        "|editorial standards|our standards|who we are|our mission|masthead|company|follow the|quick links"
        "|useful links|do not sell my personal information|do not sell my info|ad info"
        "|modern slavery act statement|parental guidance|complaints|corrections and clarifications|securedrop"
        "|manage my account|powered by wordpress|newsroom",
        start="read about our approach|send us|email us at|contact us at|do you have a story|do you have a tip"
        "|if you have a|we'd like to hear|the times is committed|track|want your|published in the print"
        "|an official website of|terms of|privacy policy|about us|contact us|powered by|designed by|developed by"
        "|our standards|contact the author|contact the newsroom|have a tip|got a tip|got a story|have a story"
        "|send us your|report a|if you would like to|if you have a story|see a mistake|spotted a|do not sell"
        "|the views expressed in this article|the views expressed here|the opinions expressed"
        "|for more information about|for inquiries|for media inquiries|email us|call us",
        within="privacy policy|terms of use|terms of service|terms & conditions|terms and conditions|cookie policy",
        sure="got a confidential news tip|real time snapshot|values your comments|we want to hear from you"
        "|if you have a story|have a story for our|read about our approach|data delayed by|quotes delayed"
        "|acting as a data controller|registered office|our terms of use|our terms of service|agree to our terms"
        "|our privacy policy|the views expressed in this article|views expressed in this article are"
        "|do not necessarily reflect|do not necessarily represent|do not necessarily reflect the editorial"
        "|content of external sites",
    ),
}
