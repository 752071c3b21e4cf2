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
