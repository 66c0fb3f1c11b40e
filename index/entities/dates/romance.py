"""The tables of words for times of the Romance languages: French, Italian, Portuguese and Spanish."""

from __future__ import annotations

from index.entities.dates.calendar_words import CalendarWords

_FRENCH = """
months: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
weekdays: lundi mardi mercredi jeudi vendredi samedi dimanche
day -2: avant-hier
day -1: hier
day 0: aujourd'hui ce_matin ce_soir cet_après-midi cette_nuit
day 1: demain
day 2: après-demain
which 0: ce/cet/cette
which-behind -1: dernier/dernière passé/passée
which-behind 1: prochain/prochaine
stretching -1: derniers/dernières
stretching 1: prochains/prochaines
ordinals: premier
span week: semaine/semaines
span month: mois
span year: an/ans/année
decades year: années
decades decade: décennie/décennies
unit day: jour/jours
hour: heure/heures
number 1: un/une
number 2: deux
number 3: trois
number 4: quatre
number 5: cinq
number 6: six
number 7: sept
number 8: huit
number 9: neuf
number 10: dix
ago: il_y_a
part early: début
part mid: mi
part late: fin
season spring: printemps
season summer: été
season autumn: automne
season winter: hiver
at: à
of: de du l d la le
in: en depuis dès avant après vers entre jusqu'en courant
to: au
and: et
part-of-day: matin midi après-midi soir nuit
nothing: mardi_gras vendredi_saint samedi_saint
"""
_ITALIAN = """
months: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
weekdays: lunedì martedì mercoledì giovedì venerdì sabato domenica
day -2: l'altro_ieri l'altroieri
day -1: ieri
day 0: oggi stamattina stasera stanotte
day 1: domani
day 2: dopodomani
which -1: scorso/scorsa
which 0: questo/questa quest
which 1: prossimo/prossima
stretching -1: ultimi/ultime
stretching 1: prossimi/prossime
ordinals: primo
span week: settimana/settimane
span month: mese/mesi
span year: anno
decades year: anni
decades decade: decennio/decenni
unit day: giorno/giorni
hour: ora/ore
number 1: un/una
number 2: due
number 3: tre
number 4: quattro
number 5: cinque
number 6: sei
number 7: sette
number 8: otto
number 9: nove
number 10: dieci
ago-behind: fa
part early: inizio/inizi
part mid: metà
part late: fine
season spring: primavera
season summer: estate
season autumn: autunno
season winter: inverno
at: alle
of: di del della dell l il lo la d
in: nel dal in a dopo entro fino
to: al
and: e
part-of-day: mattina pomeriggio sera notte
nothing: domenica_delle_palme venerdì_santo
"""
_PORTUGUESE = """
months: janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
weekdays: segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
day -2: anteontem
day -1: ontem
day 0: hoje
day 1: amanhã
day 2: depois_de_amanhã
which -1: passado/passada último/última
which 0: este/esta neste/nesta
which 1: próximo/próxima que_vem
stretching -1: últimos/últimas
stretching 1: próximos/próximas
ordinals: primeiro
span week: semana/semanas
span month: mês/meses
span year: ano
decades year: anos
decades decade: década/décadas
unit day: dia/dias
hour: hora/horas
number 1: um/uma
number 2: dois/duas
number 3: três
number 4: quatro
number 5: cinco
number 6: seis
number 7: sete
number 8: oito
number 9: nove
number 10: dez
ago: há
ago-behind: atrás
part early: início/inícios começo
part mid: meados
part late: fim/fins final/finais
season spring: primavera
season summer: verão
season autumn: outono
season winter: inverno
at: às
of: de do da o a os as
in: em no na desde até entre após
to: ao
and: e
part-of-day: à_noite à_tarde de_manhã
nothing: hoje_em_dia sexta-feira_santa domingo_de_ramos domingo_de_páscoa
"""
_SPANISH = """
months: enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
weekdays: lunes martes miércoles jueves viernes sábado domingo
day -2: anteayer antes_de_ayer
day -1: ayer anoche
day 0: hoy esta_mañana esta_tarde esta_noche
day 1: mañana
day 2: pasado_mañana
which -1: pasado/pasada
which 0: este/esta
which 1: próximo/próxima que_viene
stretching -1: últimos/últimas
stretching 1: próximos/próximas
ordinals: primero
span week: semana/semanas
span month: mes/meses
span year: año
decades year: años
decades decade: década/décadas
unit day: día/días
hour: hora/horas
number 1: un/una
number 2: dos
number 3: tres
number 4: cuatro
number 5: cinco
number 6: seis
number 7: siete
number 8: ocho
number 9: nueve
number 10: diez
ago: hace
part early: principios/comienzos/inicios
part mid: mediados
part late: finales/fines
season spring: primavera
season summer: verano
season autumn: otoño
season winter: invierno
at: las
of: de del el la los
in: en desde hasta entre para
to: al
and: y
part-of-day: por_la_mañana por_la_tarde por_la_noche
nothing: hoy_en_día la_mañana una_mañana de_mañana media_mañana cada_mañana misma_mañana
nothing: el_mañana domingo_de_ramos domingo_de_resurrección viernes_santo
"""
ROMANCE = {
    "es": CalendarWords.of(_SPANISH, capitals_are_names=True),
    "fr": CalendarWords.of(_FRENCH, capitals_are_names=True),
    "it": CalendarWords.of(_ITALIAN, capitals_are_names=True),
    "pt": CalendarWords.of(_PORTUGUESE, capitals_are_names=True),
}
"""The words of each language, by its code."""
