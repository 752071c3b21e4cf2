"""What is wrong with content and how to mend it, in French; the form is that of translations.py."""

from __future__ import annotations

FRENCH = r"""
# how a value is called
the file → le fichier
“{key}” → « {key} »
entry {number} → l’entrée {number}
entry {number} of “{key}” → l’entrée {number} de « {key} »
nothing → vide
the number {number} → le nombre {number}
the text “{text}” → le texte « {text} »
a list → une liste
a block of keys and values → un bloc de clés et de valeurs
this sign → ce signe

# what belongs somewhere
a text → un texte
a number → un nombre
a whole number → un nombre entier
true or false → true ou false
one of {choices} → l’un de ces mots : {choices}
{one}, or {other} → {one}, ou {other}
a proper name is one text, the same in every language → un nom propre est un seul texte, le même dans chaque langue
two numbers in brackets, such as [3, 10] → deux nombres entre crochets, comme [3, 10]
a short name without spaces → un nom court sans espace
a time such as PT2H or P1W → une durée comme PT2H ou P1W
a text by language, such as {{en: …, fr: …}} → un texte par langue, comme {{en: …, fr: …}}
two small letters, such as en → deux lettres minuscules, comme en
a standing by variant, such as {{ketamine: shown}} → un état des preuves par variante, comme {{ketamine: shown}}
something else → autre chose
the languages in which every text of this pack must be there
    → les langues dans lesquelles chaque texte de ce contenu doit exister
a short name without spaces, unique in the pack: letters, digits, hyphens, dots
    → un nom court sans espace, unique dans le contenu : lettres, chiffres, tirets, points
the id of a family in pack.yaml → l’identifiant d’une famille de pack.yaml
the id of a country in guidance/ → l’identifiant d’un pays de guidance/
the id of the fact in the evidence; unique among reports
    → l’identifiant de la donnée dans le dossier de preuves ; unique parmi les énoncés
how they are reached, the main way first → comment les joindre, le moyen principal en premier
the number or the address, as it is dialled or typed → le numéro ou l’adresse, tel qu’on le compose ou le saisit
the day on which it was read: 2026-11-28, in quotes
    → le jour où cela a été lu : 2026-11-28, entre guillemets droits
the id of a source in sources/ → l’identifiant d’une source de sources/
the id of a trial in trials/ → l’identifiant d’un essai de trials/
the id of a result of a synthesis of this pack → l’identifiant d’un résultat d’une synthèse de ce contenu
the id of a treatment in treatments/ → l’identifiant d’un traitement de treatments/
the id of a regimen of that treatment → l’identifiant d’un schéma de ce traitement
the id of an arm of this trial → l’identifiant d’un bras de cet essai
the id of the fact in the evidence; unique in the pack
    → l’identifiant de la donnée dans le dossier de preuves ; unique dans le contenu
the facts in question; each is in the pack → les données en question ; chacune est dans le contenu
a short name without spaces, unique in this route: letters, digits, hyphens, dots
    → un nom court sans espace, unique dans cette voie : lettres, chiffres, tirets, points
the id of a place of this route → l’identifiant d’un lieu de cette voie
the id of a place or flow of this route → l’identifiant d’un lieu ou d’un flux de cette voie
the id of the step in the evidence; unique in the pack
    → l’identifiant de l’étape dans le dossier de preuves ; unique dans le contenu
its centre, [across, down] in hundredths of the scene → son centre, [abscisse, ordonnée] en centièmes de la scène
[width, height] in hundredths of the scene → [largeur, hauteur] en centièmes de la scène
how open, active or much it is before any drug, 0 to 1. Illustrative
    → à quel point il est ouvert, actif ou abondant avant tout médicament, de 0 à 1. Illustratif
how much moves before any drug, 0 to 1. Illustrative → combien en circule avant tout médicament, de 0 à 1. Illustratif
what its level becomes, 0 to 1. Illustrative → ce que devient son niveau, de 0 à 1. Illustratif
where it happens → là où cela se passe
what is known of it, by variant: {{ketamine: shown}} → ce qu’on en sait, par variante, comme {{ketamine: shown}}
false for a single session, true for a course → false pour une séance unique, true pour une série

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

# keys and values
“{key}” is missing here → « {key} » manque ici
add {key}: with {wanted} → ajoutez « {key}: » avec {wanted}
add {key}: with {wanted}; {more} → ajoutez « {key}: » avec {wanted} ; {more}
“{key}” is no key that belongs here → « {key} » n’est pas une clé prévue ici
the keys here are {keys} → les clés possibles ici sont {keys}
“{key}” is no key → « {key} » n’est pas une clé
if it ends a number, write the number with a point: 4.8, not 4,8
    → si c’est la fin d’un nombre, écrivez-le avec un point : 4.8, et non 4,8
did you mean {right}? → vouliez-vous dire {right} ?
{key} is {value} where {wanted} belongs → {key} est {value}, alors qu’il faut {wanted}
write {wanted}, or leave the key out → écrivez {wanted}, ou supprimez la clé
write {right} → écrivez {right}
write {right}; {rule} → écrivez {right} ; {rule}
write {right}, without quotes and with a point for decimals
    → écrivez {right}, sans guillemets et avec un point décimal
write the number alone, with a point for decimals → écrivez le nombre seul, avec un point décimal
write a number without decimals → écrivez un nombre entier
put it in quotes: "{written}" → mettez-le entre guillemets droits : "{written}"
write [low, high] → écrivez [borne basse, borne haute]
{key} cannot be {value} → {key} ne peut pas être {value}
write one of {choices} → écrivez l’un de ces mots : {choices}
use letters, digits, hyphens, dots and underscores, no spaces
    → employez des lettres sans accent, des chiffres, des tirets, des points et des tirets bas, sans espace
write the DOI alone; it begins with 10. → écrivez le DOI seul ; il commence par 10.
write the number alone, in quotes: "{digits}" → écrivez le numéro seul, entre guillemets droits : "{digits}"
{value} is no id → {value} n’est pas un identifiant
{value} is no language → {value} n’est pas une langue
write a language as two small letters, such as en or fr
    → écrivez la langue en deux lettres minuscules, comme en ou fr
a figure that somebody recalled is never shown → un chiffre cité de mémoire n’est jamais affiché
read it in the source and say where, or leave the figure out
    → lisez-le dans la source et dites où, ou retirez ce chiffre
{key} is empty → {key} est vide
write the text, or leave the key out → écrivez le texte, ou supprimez la clé
{key} is longer than {max_length} letters → {key} dépasse {max_length} caractères
shorten it → raccourcissez le texte
{key} has {actual_length} of the {min_length} entries that it needs
    → nombre d’entrées pour {key} : {actual_length}, alors qu’il en faut {min_length}
add what is missing → ajoutez ce qui manque
{key} has more than the {max_length} entries that belong there → {key} dépasse les {max_length} entrées prévues
take the others out → supprimez les autres
{key} is not above {gt:g} → {key} ne dépasse pas {gt:g}
read it again in the source, or leave the key out where it gives none
    → relisez la valeur dans la source, ou supprimez la clé si la source n’en donne pas
{key} is below {ge:g} → {key} est au-dessous de {ge:g}
write {ge:g} or more → écrivez {ge:g} ou plus
{key} is above {le:g} → {key} est au-dessus de {le:g}
write {le:g} or less → écrivez {le:g} ou moins
{key} is no finite number → {key} n’est pas un nombre fini
write a number, or leave the key out → écrivez un nombre, ou supprimez la clé
the file is empty → le fichier est vide
write its content, or delete the file → écrivez son contenu, ou supprimez le fichier
the file holds {value} where keys and values belong → le fichier contient {value} au lieu de clés et de valeurs
write one key a line: id: … → écrivez une clé par ligne, par exemple « id: … »
the text is missing in “{language}” → le texte manque dans la langue « {language} »
add {language}: to it → ajoutez-y « {language}: »

# ids
the family → la famille
no family → aucune famille
the scale → l’échelle
no scale → aucune échelle
the source → la source
no source → aucune source
the treatment → le traitement
no treatment → aucun traitement
the trial → l’essai
no trial → aucun essai
the synthesis → la synthèse
no synthesis → aucune synthèse
the fact → la donnée
no fact → aucune donnée
the arm → le bras
the regimen → le schéma
the comparison → la comparaison
the language → la langue
the route → la voie
no route → aucune voie
the question → la question
no question → aucune question
the open question → la question ouverte
no open question → aucune question ouverte
the country → le pays
no country → aucun pays
the report → l’énoncé
the entry → l’entrée
no entry → aucune entrée
reports: in guidance/ → « reports: » dans guidance/
the variant → la variante
the place or flow → le lieu ou flux
the step → l’étape
trials/, syntheses/, pathways/ or side_effects/ → trials/, syntheses/, pathways/ ou side_effects/
{thing} “{name}” is there already → {thing} « {name} » existe déjà
{thing} “{name}” is there already, in this file → {thing} « {name} » existe déjà dans ce fichier
{thing} “{name}” is there already, in {file} → {thing} « {name} » existe déjà dans {file}
give one another id → donnez un autre identifiant à l’un des deux
take it out → retirez cette entrée
there is {nothing} “{name}” → il n’existe {nothing} « {name} »
add it to {home}, or write the id of one that is there
    → ajoutez cet élément dans {home}, ou écrivez l’identifiant d’un élément existant
the treatment “{treatment}” has no regimen “{regimen}” → le traitement « {treatment} » n’a pas de schéma « {regimen} »
write {right}, or add the regimen to the treatment → écrivez {right}, ou ajoutez ce schéma au traitement
the trial has no arm “{arm}” → l’essai n’a pas de bras « {arm} »
its arms are {arms} → ses bras sont {arms}
the trial has no other arm “{arm}” → l’essai n’a pas d’autre bras « {arm} »
the trial has the people of itself → l’essai se désigne lui-même comme ayant les mêmes personnes
write the id of another trial → écrivez l’identifiant d’un autre essai

# times and doses
“{written}” is too long for a duration → « {written} » est trop long pour une durée
“{written}” is not a duration → « {written} » n’est pas une durée
“{written}” is longer than 100 years → « {written} » dépasse 100 ans
write PT40M, PT2H, P1D, P1W or P3M: the time since the first dose
    → écrivez PT40M, PT2H, P1D, P1W ou P3M : le temps écoulé depuis la première dose
write the time since the first dose, not a date: PT2H, P1D, P1W
    → écrivez le temps écoulé depuis la première dose, pas une date : PT2H, P1D, P1W
time counts from the first dose; what was measured before it stands at PT0H
    → le temps se compte depuis la première dose ; ce qui a été mesuré avant se place à PT0H
until: says when doses end, but not how often they come
    → « until: » dit quand les doses cessent, mais pas à quel rythme elles se suivent
add every: → ajoutez « every: »
there is no time between two doses → il n’y a aucun intervalle entre deux doses
write a time such as P1D → écrivez une durée comme P1D
the doses end at {until}, before they start at {start} → les doses cessent à {until}, avant de commencer à {start}
both count from the first dose: write a later time
    → les deux se comptent depuis la première dose : écrivez une durée plus longue
the regimen has more than {most:,} doses → le schéma compte plus de {most:,} doses
write a longer time after every:, or an earlier until:
    → écrivez une durée plus longue après « every: », ou plus courte après « until: »

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

# the files of a pack
the folder cannot be opened: {reason} → impossible d’ouvrir le dossier : {reason}
the file cannot be read: {reason} → impossible de lire le fichier : {reason}
permission denied → accès refusé
no such file or directory → fichier ou dossier introuvable
not a directory → ce n’est pas un dossier
it is a directory → c’est un dossier
links lead in a circle → des liens tournent en rond
the name is too long → le nom est trop long
the disk gives an error → le disque renvoie une erreur
too many files are open → trop de fichiers sont ouverts
there is not enough memory → la mémoire est insuffisante
the path holds a character that no path has → le chemin contient un caractère interdit
the system gives error {number} → le système renvoie l’erreur {number}
it holds more than {most:,} files → il contient plus de {most:,} fichiers
give the path of a folder that holds pack.yaml → indiquez le chemin d’un dossier qui contient pack.yaml
check its permissions → vérifiez ses droits d’accès
a pack is a folder with pack.yaml and the folders {folders}
    → un contenu est un dossier avec pack.yaml et les dossiers {folders}
there is no pack.yaml in the folder → il n’y a pas de pack.yaml dans ce dossier
the folder is empty → le dossier est vide
did you mean its folder {folder}? → vouliez-vous dire son dossier {folder} ?
rename pack.yml to pack.yaml → renommez pack.yml en pack.yaml
the folder is a link, and links to folders are not followed
    → ce dossier est un lien, et les liens vers des dossiers ne sont pas suivis
copy it here → copiez-le ici
{name} is a file where a folder belongs → {name} est un fichier, alors qu’il faut un dossier
make a folder {name} → créez un dossier {name}
this is a folder and is not read → ceci est un dossier et n’est pas lu
this is no ordinary file and is not read → ceci n’est pas un fichier ordinaire et n’est pas lu
give its name to no folder or device → ne donnez ce nom ni à un dossier ni à un périphérique
this is no ordinary file → ceci n’est pas un fichier ordinaire
put a text file here → placez ici un fichier texte
this is a link out of the pack and is not followed → ce lien sort du dossier du contenu et n’est pas suivi
copy the file here → copiez le fichier ici
this is a link that leads to no file → ce lien ne mène à aucun fichier
copy the file here or delete the link → copiez le fichier ici ou supprimez le lien
only files whose name ends in .yaml are read → seuls les fichiers dont le nom finit par .yaml sont lus
rename it to {name} → renommez-le en {name}
the file lies where none is read → ce fichier se trouve là où rien n’est lu
move it into {folder}/ → déplacez-le dans {folder}/
move it into one of {folders} → déplacez-le dans l’un de ces dossiers : {folders}
this looks like a file of {folder}/ → ce fichier semble destiné à {folder}/
this is what belongs into pack.yaml → ceci a sa place dans pack.yaml
give a pack one file pack.yaml, beside the folders → gardez un seul fichier pack.yaml, à côté des dossiers
the file is larger than {megabytes} MB and was not read → le fichier dépasse {megabytes} Mo et n’a pas été lu
split it into several files → divisez-le en plusieurs fichiers
the pack is larger than {megabytes} MB; from here on it was not read
    → le contenu dépasse {megabytes} Mo ; à partir d’ici, il n’a pas été lu
split it into several packs → divisez-le en plusieurs contenus
there are more than {most:,} problems; what comes after {file} was not read
    → il y a plus de {most:,} problèmes ; ce qui suit {file} n’a pas été lu
the file has many more problems; {number:,} are not listed
    → le fichier contient bien d’autres problèmes ; {number:,} ne sont pas listés
mend these first and check again → corrigez d’abord ceux-ci, puis vérifiez de nouveau

# how many there are
{counted}: no problems → {counted} : aucun problème
{number} problem → {number} problème
{number} problems → {number} problèmes
{number} source → {number} source
{number} sources → {number} sources
{number} treatment → {number} traitement
{number} treatments → {number} traitements
{number} trial → {number} essai
{number} trials → {number} essais
{number} synthesis → {number} synthèse
{number} syntheses → {number} synthèses
{number} route → {number} voie
{number} routes → {number} voies
{number} question → {number} question
{number} questions → {number} questions
{number} open question → {number} question ouverte
{number} open questions → {number} questions ouvertes
{number} piece of guidance → {number} repère
{number} pieces of guidance → {number} repères
{number} figure → {number} chiffre
{number} figures → {number} chiffres

# YAML
this is not a YAML text → ceci n’est pas un texte YAML
save the file as plain text in UTF-8 → enregistrez le fichier en texte brut, en UTF-8
this is not a letter in UTF-8 (byte {byte}) → ceci n’est pas un caractère en UTF-8 (octet {byte})
save the file with the encoding UTF-8 → enregistrez le fichier avec le codage UTF-8
here is an invisible character ({code}) → il y a ici un caractère invisible ({code})
here is a character that no text holds ({code}) → il y a ici un caractère qu’aucun texte ne contient ({code})
delete it → supprimez-le
the file holds more than {most:,} values → le fichier contient plus de {most:,} valeurs
the brackets and indents are nested deeper than {most} levels
    → crochets et retraits sont imbriqués sur plus de {most} niveaux
split the file or flatten it → divisez le fichier ou réduisez l’imbrication
the brackets and indents are nested too deep → crochets et retraits sont imbriqués trop profondément
flatten the file → réduisez l’imbrication
write keys and values, one a line: id: nagele-2015
    → écrivez une clé et sa valeur par ligne, par exemple « id: nagele-2015 »
the key “{key}” stands here twice (first in line {line}) → la clé « {key} » figure deux fois (d’abord ligne {line})
keep one of the two → n’en gardez qu’une
a key is a word, not a list or block → une clé est un mot, pas une liste ni un bloc
put a text with brackets in quotes → mettez entre guillemets droits un texte qui contient des crochets
a line cannot begin with a percent sign → une ligne ne peut pas commencer par le signe pour cent
put the text in quotes, or indent the line → mettez le texte entre guillemets droits, ou décalez la ligne
a value cannot begin with {sign} → une valeur ne peut pas commencer par {sign}
a value cannot begin with & or * here → une valeur ne peut pas commencer ici par & ou *
a value cannot begin with {sign}: this would be a YAML anchor or alias
    → une valeur ne peut pas commencer par {sign} : ce serait une ancre ou un alias YAML
a value cannot begin with !: this would be a YAML tag
    → une valeur ne peut pas commencer par « ! » : ce serait une étiquette YAML
put the text in quotes → mettez le texte entre guillemets droits
put the text in quotes, or write it out → mettez le texte entre guillemets droits, ou écrivez-le en entier
put the text in quotes: "…" → mettez le texte entre guillemets droits : "…"
there is a colon within a text here → il y a ici un deux-points à l’intérieur d’un texte
put the text in quotes: "…", or see whether a line before this one lacks its colon
    → mettez le texte entre guillemets droits : "…", ou voyez s’il manque un deux-points à une ligne précédente
there is a colon in an unquoted text within brackets
    → il y a un deux-points dans un texte sans guillemets entre crochets
this line has no colon after its key → il manque un deux-points après la clé de cette ligne
write key: value, or - before an entry of a list → écrivez « clé: valeur », ou - devant une entrée de liste
a list item (-) cannot stand here → un élément de liste (-) ne peut pas se trouver ici
begin a new line, indented → allez à la ligne, avec un retrait
a question mark cannot stand here → un point d’interrogation ne peut pas se trouver ici
here is a tab where spaces belong → il y a ici une tabulation au lieu d’espaces
indent with spaces → décalez avec des espaces
a backslash stands before a letter that it has no meaning for
    → une barre oblique inverse précède une lettre avec laquelle elle n’a pas de sens
a backslash code is not complete → un code à barre oblique inverse est incomplet
a backslash code stands for no letter → un code à barre oblique inverse ne désigne aucun caractère
write \\ for \ → écrivez \\ pour \
a quote is opened here and never closed → un guillemet est ouvert ici et n’est jamais fermé
close the quote → fermez le guillemet
the brace {{ from line {line}, column {column} is not closed, or a comma is missing before this
    → l’accolade {{ de la ligne {line}, colonne {column}, n’est pas fermée, ou il manque une virgule avant ceci
the bracket [ from line {line}, column {column} is not closed, or a comma is missing before this
    → le crochet [ de la ligne {line}, colonne {column}, n’est pas fermé, ou il manque une virgule avant ceci
close it, or put a text with such signs in quotes
    → ajoutez le signe fermant, ou mettez entre guillemets droits un texte qui contient de tels signes
this line is indented otherwise than its neighbours → cette ligne n’a pas le même retrait que ses voisines
indent it as they are, or begin it with - for a new entry of the list
    → donnez-lui le même retrait, ou commencez-la par - pour une nouvelle entrée de la liste
this does not fit the lines before it → ceci ne s’accorde pas avec les lignes qui précèdent
indent it as its neighbours, or close the quote or bracket before it
    → alignez cette ligne sur ses voisines, ou fermez le guillemet ou le crochet qui précède
a value is missing here → il manque ici une valeur
write the value, or put a text of signs in quotes
    → écrivez la valeur, ou mettez entre guillemets droits un texte fait de signes
a second document begins here → un second document commence ici
keep one document a file, without a line of --- → gardez un seul document par fichier, sans ligne ---
a number after | or > is not needed here → le nombre après | ou > est inutile
write | or > alone → écrivez | ou > seul
something stands after | or > on the same line → il y a quelque chose après | ou > sur la même ligne
begin the text on the next line → commencez le texte à la ligne suivante
from here on this cannot be read as YAML → à partir d’ici, ceci ne peut pas être lu comme du YAML
compare it with a file that works → comparez-le avec un fichier qui fonctionne
"""
