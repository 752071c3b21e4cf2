"""What is wrong with what content says, rule by rule, in French; the form is that of translations.py."""

from __future__ import annotations

FRENCH_RULES = r"""
# guidance
what was read second-hand needs the place where it was read
    → ce qui a été lu de seconde main doit indiquer l’endroit où on l’a lu
this gives a number and rests on nothing → ceci donne un nombre et ne repose sur rien
add facts: with what it rests on, or say it without the number
    → ajoutez « facts: » avec ce sur quoi cela repose, ou dites-le sans le nombre
this says where something stands and rests on nothing
    → ceci dit où en est quelque chose et ne repose sur rien
add facts: with what it rests on, or write status: not-checked
    → ajoutez « facts: » avec ce sur quoi cela repose, ou écrivez « status: not-checked »
{date} does not say on which day this was read → {date} ne dit pas quel jour cela a été lu
write the whole date: 2026-11-28 → écrivez la date entière : 2026-11-28
the page has a later date than the day on which it was read → la page est plus récente que le jour où elle a été lue
compare both dates with the page → comparez les deux dates avec la page
“{key}” is there already, in {file} → « {key} » existe déjà dans {file}
a pack has it once: take one of them out → un contenu l’a une seule fois : retirez l’un des deux
“{written}” is no date → « {written} » n’est pas une date
write 2023, 2023-11 or 2023-11-08, in quotes → écrivez 2023, 2023-11 ou 2023-11-08, entre guillemets droits

# routes
the route has no variant “{name}” → la voie n’a pas de variante « {name} »
its variants are {names} → ses variantes sont {names}
the route has no place “{name}” → la voie n’a pas de lieu « {name} »
its places are {names} → ses lieux sont {names}
the route has no place or flow “{name}” → la voie n’a ni lieu ni flux « {name} »
its places and flows are {names} → ses lieux et ses flux sont {names}
the route has no step “{name}” → la voie n’a pas d’étape « {name} »
its steps are {names} → ses étapes sont {names}
“{place}” is no transporter and takes nothing up again → « {place} » n’est pas un transporteur et ne reprend rien
write the id of a transporter, or leave back: out
    → écrivez l’identifiant d’un transporteur, ou supprimez « back: »
a place of {width:g} by {height:g} cannot be seen → un lieu de {width:g} sur {height:g} ne peut pas se voir
a place of {width:g} by {height:g} is larger than the scene
    → un lieu de {width:g} sur {height:g} est plus grand que la scène
write [width, height] in hundredths of the scene, from 0 to 100
    → écrivez [largeur, hauteur] en centièmes de la scène, de 0 à 100
the place reaches out of the scene: {left:g} to {right:g} across, {top:g} to {bottom:g} down
    → le lieu sort de la scène : de {left:g} à {right:g} en largeur, de {top:g} à {bottom:g} en hauteur
at: is its centre; with its size: it must lie within 0 and 100
    → « at: » est son centre ; avec sa taille (« size: »), il doit tenir entre 0 et 100
the drug cannot sit in “{flow}”, which is a flow → le médicament ne peut pas se loger dans « {flow} », qui est un flux
block the place that it comes through, or leave blocks: out
    → bloquez le lieu par lequel il passe, ou supprimez « blocks: »
the step is full at {full}, before it starts at {start}
    → l’étape est complète à {full}, avant de commencer à {start}
the step ends at {end}, before it is full at {full} → l’étape finit à {end}, avant d’être complète à {full}
the step has a time of its own and waits for the one before it
    → l’étape a son propre temps et attend pourtant celle qui précède
take out once_over: or window: → supprimez « once_over: » ou « window: »
the step waits for the end of one that it does not name → l’étape attend la fin d’une étape qu’elle ne nomme pas
add after: with that step → ajoutez « after: » avec cette étape
the step has an end, and fades as if nobody gave one
    → l’étape a une fin, et s’estompe comme si personne n’en donnait
take out fades: or end: → supprimez « fades: » ou « end: »
the steps wait for each other: {steps} → les étapes s’attendent l’une l’autre : {steps}
take one of them out of after: → retirez l’une d’elles de « after: »
no step says anything of the variant “{variant}” → aucune étape ne dit rien de la variante « {variant} »
name it in the standing: of its steps, or take it out
    → nommez-la dans « standing: » de ses étapes, ou supprimez-la

# figures
{measure} is not given in {unit} → « {measure} » ne s’exprime pas en « {unit} »
write {unit}, or leave unit out → écrivez {unit}, ou supprimez « unit »
{measure} needs the scale it was measured on → pour « {measure} », il faut l’échelle qui a servi à la mesure
add scale: with its id → ajoutez « scale: » avec son identifiant
a figure that was read second-hand needs the place where it was read
    → un chiffre lu de seconde main exige l’endroit où il a été lu
add read_at: with that place in words → ajoutez « read_at: » et décrivez cet endroit
the interval begins at {low:g} and ends at {high:g} → l’intervalle commence à {low:g} et finit à {high:g}
write [{low:g}, {high:g}] → écrivez [{low:g}, {high:g}]
the interval {low:g} to {high:g} does not hold its value {value:g}
    → l’intervalle de {low:g} à {high:g} ne contient pas sa valeur, {value:g}
read value, interval and their signs again in the source
    → relisez dans la source la valeur, l’intervalle et leurs signes
{number:g} is more than any source gives → aucune source ne donne de valeur aussi grande que {number:g}
{number:g} is closer to 0 than any source gives → aucune source ne donne de valeur aussi proche de 0 que {number:g}
read it again in the source → relisez ce chiffre dans la source
there is nobody in this count → ce décompte ne porte sur personne
write [with the outcome, in all] → écrivez [nombre avec l’issue, effectif total]
write [with the outcome, in all], or leave it out → écrivez [nombre avec l’issue, effectif total], ou supprimez la clé
{events} with the outcome are more than the {total} in all
    → {events} personnes avec l’issue, c’est plus que les {total} en tout
a percentage of people lies between 0 and 100 → un pourcentage de personnes est compris entre 0 et 100
a difference of two percentages lies between −100 and 100
    → une différence de deux pourcentages est comprise entre −100 et 100
a ratio is never below 0 → un rapport n’est jamais inférieur à 0
{rule}; this is {value:g} → {rule} ; ici, {value:g}
write a ratio, not its logarithm → écrivez le rapport lui-même, pas son logarithme
{events} of {total} are {share:.1f} percent, not {value:g} → {events} sur {total} font {share:.1f} %, et non {value:g}
read both again in the source; the share and its counts must agree
    → relisez les deux dans la source ; le pourcentage et ses effectifs doivent concorder
{measure} compares two arms → « {measure} » compare deux bras
add against: with the other arm's id → ajoutez « against: » avec l’identifiant de l’autre bras
{key} counts people of a comparator that is not named
    → « {key} » compte les personnes d’un comparateur qui n’est pas nommé
add against: with the comparator's id → ajoutez « against: » avec l’identifiant du comparateur
an arm is compared with itself → un bras est comparé à lui-même
write the other arm's id → écrivez l’identifiant de l’autre bras
this and “{fact}” are the same measure of the same people at the same time
    → cette mesure et « {fact} » portent sur la même chose, chez les mêmes personnes, au même moment
say in detail: what sets them apart, or keep one → dites dans « detail: » ce qui les distingue, ou n’en gardez qu’une

# questions and open questions
“{treatment}” is compared with itself → « {treatment} » est comparé à lui-même
take it out of treatments: or of against: → retirez-le de « treatments: » ou de « against: »
{at} does not come after {before} → {at} ne vient pas après {before}
write the times in order, each once → écrivez les temps dans l’ordre, chacun une seule fois
{at} does not lie within {start} and {end} → {at} n’est pas compris entre {start} et {end}
from: and to: say which readings count as taken at that time
    → « from: » et « to: » disent quelles mesures comptent comme prises à ce moment
the same rater rates the same outcome twice → la même source évalue deux fois le même critère
“{name}” stands here twice → « {name} » figure ici deux fois
take one of them out → retirez l’une des deux entrées
“{fact}” is no pooled result: it stands in {file}
    → « {fact} » n’est pas un résultat regroupé : la donnée figure dans {file}
write the fact of a result in syntheses/ → écrivez la donnée d’un résultat de syntheses/
“{fact}” was measured at {at}, which does not lie within {start} and {end}
    → « {fact} » a été mesuré à {at}, qui n’est pas entre {start} et {end}
write it under the time that it belongs to → écrivez-le sous le moment qui lui correspond
“{fact}” is a ratio of zero, which has no place beside others
    → « {fact} » est un rapport nul, qui ne peut se placer à côté d’autres
take it out here: the axis of a ratio has no zero → retirez-le ici : l’axe d’un rapport n’a pas de zéro
nobody can tell where in the program this shows
    → rien ne dit où cette question se voit dans le programme
add facts:, questions: or families: → ajoutez « facts: », « questions: » ou « families: »

# side effects
the treatment is a dose of itself → le traitement est une dose de lui-même
write the id of another treatment, or leave it out → écrivez l’identifiant d’un autre traitement, ou ne mettez rien
the file says nothing of any effect → le fichier ne dit rien d’aucun effet
add figures:, courses: or missing: → ajoutez « figures: », « courses: » ou « missing: »
this and “{fact}” tell the same of the same people
    → ce chiffre et « {fact} » disent la même chose des mêmes personnes
a mean change needs the unit that it was measured in → une variation moyenne demande l’unité de sa mesure
add unit: with it → ajoutez-la dans « unit: »
{measure} has no unit of its own → {measure} n’a pas d’unité propre
take unit: out → retirez « unit: »
{measure} compares two groups → {measure} compare deux groupes
write the comparator's id → écrivez l’identifiant du comparateur
{key} tells of a comparator that is not named → {key} parle d’un comparateur qui n’est pas nommé
a percentage of people lies between 0 and 100; this is {value:g}
    → un pourcentage de personnes est compris entre 0 et 100 ; ici {value:g}
a ratio is never below 0; this is {value:g} → un rapport n’est jamais inférieur à 0 ; ici {value:g}
a number of cases is whole and not below 0; this is {value:g}
    → un nombre de cas est entier et non négatif ; ici {value:g}
a rate is never below 0; this is {value:g} → un taux n’est jamais inférieur à 0 ; ici {value:g}
{total} people here, and {others} in events → {total} personnes ici, et {others} dans « events: »
events say it: take {key}: out → « events: » le dit : retirez « {key}: »
{value:g} cases here, and {others} in events → {value:g} cas ici, et {others} dans « events: »
“{fact}” tells something else beside “{first}” → « {fact} » dit autre chose à côté de « {first} »
nothing is said of when it comes or goes → rien n’est dit de son début ni de sa fin
add onset:, peak: or end: → ajoutez « onset: », « peak: » ou « end: »
{at} comes before {before} → {at} vient avant {before}
an effect begins, is strongest, and ends, in this order
    → un effet commence, culmine et cesse, dans cet ordre
the id of an effect in effects/ → l’identifiant d’un effet de effects/
the effect → l’effet
no effect → aucun effet
the safety report → le relevé
no safety report → aucun relevé
{number} side effect → {number} effet indésirable
{number} side effects → {number} effets indésirables

# rows to compare
the id of the fact in the evidence → l’identifiant de la donnée dans les preuves
the group of rows → le groupe de lignes
no group of rows → aucun groupe de lignes
the row → la ligne
no row → aucune ligne
this row has a cell for “{family}” already → cette ligne a déjà une case pour « {family} »
“{treatment}” belongs to the family “{family}” → « {treatment} » appartient à la famille « {family} »
this cell says nothing, and not why → cette case ne dit rien, et ne dit pas pourquoi
add text:, or empty: with the reason → ajoutez « text: », ou « empty: » avec la raison
this cell says something and is called empty → cette case dit quelque chose et se dit vide
take text: or empty: out → retirez « text: » ou « empty: »
nobody can tell what this cell rests on → on ne peut pas savoir sur quoi repose cette case
name its facts: or evidence: → nommez ses « facts: » ou son « evidence: »
{number} row to compare → {number} ligne à comparer
{number} rows to compare → {number} lignes à comparer
"""
