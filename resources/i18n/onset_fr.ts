<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Clock</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>To the next reading</source>
        <translation>À la mesure suivante</translation>
    </message>
    <message>
        <source>To the previous reading</source>
        <translation>À la mesure précédente</translation>
    </message>
    <message>
        <source>A little forward</source>
        <translation>Avancer un peu</translation>
    </message>
    <message>
        <source>A little back</source>
        <translation>Reculer un peu</translation>
    </message>
    <message>
        <source>To the first dose</source>
        <translation>À la première dose</translation>
    </message>
    <message>
        <source>To the end: the whole picture</source>
        <translation>À la fin&#x202f;: tout le graphique</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Répéter à partir d’ici</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Répéter jusqu’ici</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Ne plus répéter</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>Différence en points</translation>
    </message>
    <message>
        <source>Standardised difference</source>
        <translation>Différence standardisée</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <translation>Variation par rapport au score initial (%)</translation>
    </message>
    <message>
        <source>Responders (%)</source>
        <translation>Répondeurs (%)</translation>
    </message>
    <message>
        <source>Linear time axis</source>
        <translation>Axe du temps linéaire</translation>
    </message>
    <message>
        <source>Show comparators</source>
        <translation>Afficher les comparateurs</translation>
    </message>
    <message>
        <source>Choose trials and lines</source>
        <translation>Choisir les essais et les courbes</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Back to the lines shown at first</source>
        <translation>Revenir aux courbes du départ</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Courbe suivante</translation>
    </message>
    <message>
        <source>Previous line</source>
        <translation>Courbe précédente</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Copy the selected point, or the picture</source>
        <translation>Copier le point sélectionné ou l’image</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save picture or rows…</source>
        <translation>Enregistrer l’image ou le tableau…</translation>
    </message>
    <message>
        <source>Another treatment on this route</source>
        <translation>Autre traitement sur cette voie</translation>
    </message>
    <message>
        <source>Show side routes</source>
        <translation>Montrer les voies annexes</translation>
    </message>
    <message>
        <source>Hide the words of the scene</source>
        <translation>Masquer les mots de la scène</translation>
    </message>
    <message>
        <source>Legend of the routes</source>
        <translation>Légende des voies</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next outcome or measure</source>
        <translation>Critère ou mesure suivants</translation>
    </message>
    <message>
        <source>Next way to look at the trials</source>
        <translation>Autre façon de regarder les essais</translation>
    </message>
    <message>
        <source>Next estimator</source>
        <translation>Estimateur suivant</translation>
    </message>
    <message>
        <source>Take the selected trial out, or in again</source>
        <translation>Retirer l’essai sélectionné, ou le remettre</translation>
    </message>
    <message>
        <source>Take all trials in again</source>
        <translation>Remettre tous les essais</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Rechercher dans les sources</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>Déplacer la colonne à gauche</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>Déplacer la colonne à droite</translation>
    </message>
    <message>
        <source>Only differences, or all rows</source>
        <translation>Différences seulement, ou toutes les lignes</translation>
    </message>
    <message>
        <source>Fold all rows, or open them</source>
        <translation>Replier toutes les lignes, ou les déplier</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <source>Help in a crisis: numbers to call</source>
        <translation>Aide en cas de crise&#x202f;: numéros à appeler</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Fixed on this machine by those who look after it.</source>
        <translation>Fixé sur cette machine par ceux qui s’en occupent.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Next page of this view</source>
        <translation>Page suivante de cette vue</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets indésirables</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Timeline beside this view</source>
        <translation>Chronologie à côté de cette vue</translation>
    </message>
    <message>
        <source>Pathways beside this view</source>
        <translation>Voies à côté de cette vue</translation>
    </message>
    <message>
        <source>Side effects beside this view</source>
        <translation>Effets indésirables à côté de cette vue</translation>
    </message>
    <message>
        <source>Evidence beside this view</source>
        <translation>Preuves à côté de cette vue</translation>
    </message>
    <message>
        <source>Compare beside this view</source>
        <translation>Comparaison à côté de cette vue</translation>
    </message>
    <message>
        <source>Guidance beside this view</source>
        <translation>Repères à côté de cette vue</translation>
    </message>
    <message>
        <source>This view alone</source>
        <translation>Cette vue seule</translation>
    </message>
    <message>
        <source>Help: how to use Onset</source>
        <translation>Aide&#x202f;: se servir d’Onset</translation>
    </message>
    <message>
        <source>Help: install and manage Onset</source>
        <translation>Aide&#x202f;: installer et gérer Onset</translation>
    </message>
    <message>
        <source>Help: write content of your own</source>
        <translation>Aide&#x202f;: écrire votre propre contenu</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Lecture: projector, full screen</source>
        <translation>Cours&#x202f;: thème vidéoprojecteur, plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Theme: same as the system</source>
        <translation>Thème&#x202f;: celui du système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#x202f;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Theme: projector</source>
        <translation>Thème&#x202f;: vidéoprojecteur</translation>
    </message>
    <message>
        <source>English or French</source>
        <translation>Français ou anglais</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>observed cases</source>
        <translation>cas observés</translation>
    </message>
    <message>
        <source>last observation carried forward</source>
        <translation>report de la dernière observation</translation>
    </message>
    <message>
        <source>mixed model for repeated measures</source>
        <translation>modèle mixte pour mesures répétées</translation>
    </message>
    <message>
        <source>least squares means</source>
        <translation>moyennes des moindres carrés</translation>
    </message>
    <message>
        <source>multiple imputation</source>
        <translation>imputation multiple</translation>
    </message>
    <message>
        <source>reference-based imputation</source>
        <translation>imputation fondée sur le bras de référence</translation>
    </message>
    <message>
        <source>completers</source>
        <translation>patients ayant terminé l’essai</translation>
    </message>
    <message>
        <source>intention to treat</source>
        <translation>intention de traiter</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>… and one more</source>
        <translation>… et une autre</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} autres</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>More treatments</source>
        <translation>Autres traitements</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>There are more authors than are known here.</source>
        <translation>Il y a d’autres auteurs, qui ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>authors beyond the first</source>
        <translation>auteurs après le premier</translation>
    </message>
    <message>
        <source>initials of the first author</source>
        <translation>initiales du premier auteur</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Treatments of the pack</source>
        <translation>Traitements de ce contenu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Cases avec une réponse</translation>
    </message>
    <message>
        <source>Never compared head to head</source>
        <translation>Jamais comparés directement</translation>
    </message>
    <message>
        <source>Three sorts of empty cells</source>
        <translation>Trois sortes de cases vides</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Click a cell to see what it rests on and where that was read. Drag a column by its name, or move it with Ctrl+← and Ctrl+→. Click a heading to fold its rows.</source>
        <translation>Cliquez sur une case pour voir sur quoi elle repose et où cela a été lu. Faites glisser une colonne par son nom, ou déplacez-la avec Ctrl+← et Ctrl+→. Cliquez sur un titre pour replier ses lignes.</translation>
    </message>
    <message>
        <source>“Only differences” takes rows away in which the chosen treatments say the same; cells that say the same as the first one are pale. What is not known counts as no difference.</source>
        <translation>«&#x202f;Différences seulement&#x202f;» retire les lignes où les traitements choisis disent la même chose&#x202f;; les cases qui disent la même chose que la première sont pâles. Ce qui n’est pas connu ne compte pas comme une différence.</translation>
    </message>
    <message>
        <source>“Copy table” puts the table with its sources on the clipboard, for a document, slides or a spreadsheet. Saved as a PDF it is one page to hand out.</source>
        <translation>«&#x202f;Copier le tableau&#x202f;» met le tableau et ses sources dans le presse-papiers, pour un document, des diapositives ou un tableur. Enregistré en PDF, il tient sur une page à distribuer.</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>Each figure stands against the comparator of its own trials. Columns were never compared head to head, except in the row “{row}”.</source>
        <translation>Chaque chiffre est face au comparateur de ses propres essais. Les colonnes n’ont jamais été comparées directement, sauf dans la ligne «&#x202f;{row}&#x202f;».</translation>
    </message>
    <message>
        <source>Each figure stands against the comparator of its own trials. Columns were never compared head to head.</source>
        <translation>Chaque chiffre est face au comparateur de ses propres essais. Les colonnes n’ont jamais été comparées directement.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Onset, {day}. The numbers in brackets are those of the sources.</source>
        <translation>Onset, {day}. Les nombres entre crochets sont ceux des sources.</translation>
    </message>
    <message>
        <source>Search the table: a word, a figure…</source>
        <translation>Chercher&#x202f;: un mot, un chiffre…</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Only rows in which two of the chosen treatments have different things said of them; cells that say the same as the first one are pale (Y)</source>
        <translation>Seulement les lignes où deux des traitements choisis diffèrent&#x202f;; les cases qui disent la même chose que la première sont pâles (Y)</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>The table with its sources, for a document, slides or a spreadsheet (Ctrl+Shift+C)</source>
        <translation>Le tableau avec ses sources, pour un document, des diapositives ou un tableur (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One page to hand out (PDF), a picture, or rows (Ctrl+S)</source>
        <translation>Une page à distribuer (PDF), une image ou les lignes (Ctrl+S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>only differences</source>
        <translation>différences seulement</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>avec «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>No treatment is chosen. Choose one or more at the top of the window.</source>
        <translation>Aucun traitement n’est choisi. Choisissez-en un ou plusieurs en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>No row holds all of these words here. Fewer words find more.</source>
        <translation>Aucune ligne ne contient tous ces mots. Moins de mots trouvent davantage.</translation>
    </message>
    <message>
        <source>The chosen treatments differ in no row. Choose another treatment at the top.</source>
        <translation>Les traitements choisis ne diffèrent dans aucune ligne. Choisissez un autre traitement en haut.</translation>
    </message>
    <message>
        <source>{group}: folded</source>
        <translation>{group}&#x202f;: replié</translation>
    </message>
    <message>
        <source>{group}: open</source>
        <translation>{group}&#x202f;: déplié</translation>
    </message>
    <message>
        <source>{treatment}: column {n} of {all}</source>
        <translation>{treatment}&#x202f;: colonne {n} sur {all}</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>One page to hand out</source>
        <translation>Une page à distribuer</translation>
    </message>
    <message>
        <source>The table is on the clipboard, with its sources.</source>
        <translation>Le tableau est dans le presse-papiers, avec ses sources.</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>randomised trial</source>
        <translation>essai randomisé</translation>
    </message>
    <message>
        <source>randomised crossover trial</source>
        <translation>essai croisé randomisé</translation>
    </message>
    <message>
        <source>post hoc analysis</source>
        <translation>analyse post hoc</translation>
    </message>
    <message>
        <source>open label, no control</source>
        <translation>essai ouvert sans groupe témoin</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>cohorte</translation>
    </message>
    <message>
        <source>randomised withdrawal</source>
        <translation>essai randomisé d’arrêt du traitement</translation>
    </message>
    <message>
        <source>patient-level data</source>
        <translation>données individuelles</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Selected point</source>
        <translation>Point sélectionné</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle de confiance à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparateur</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Trials pooled</source>
        <translation>Essais combinés</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Computed from the source: {formula}.</source>
        <translation>Calculé à partir de la source&#x202f;: {formula}.</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Comment il a été calculé</translation>
    </message>
    <message>
        <source>95% interval {interval}</source>
        <translation>intervalle à 95&#x202f;% de {interval}</translation>
    </message>
    <message>
        <source>SD {value}</source>
        <translation>écart-type {value}</translation>
    </message>
    <message>
        <source>SE {value}</source>
        <translation>erreur type {value}</translation>
    </message>
    <message>
        <source>before the first dose</source>
        <translation>avant la première dose</translation>
    </message>
    <message>
        <source>Read in: {place}.</source>
        <translation>Lu dans&#x202f;: {place}.</translation>
    </message>
    <message>
        <source>Fact: {facts}</source>
        <translation>Identifiant&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où vient ce chiffre</translation>
    </message>
    <message>
        <source>No interval is shown here: how uncertain this value is remains unknown.</source>
        <translation>Aucun intervalle n’est montré ici&#x202f;: on ne sait pas à quel point cette valeur est incertaine.</translation>
    </message>
    <message>
        <source>The interval includes zero: a difference is not demonstrated at this time.</source>
        <translation>L’intervalle inclut zéro&#x202f;: aucune différence n’est démontrée à ce moment.</translation>
    </message>
    <message>
        <source>Blinding: {words}</source>
        <translation>Aveugle&#x202f;: {words}</translation>
    </message>
    <message>
        <source>People: {words}</source>
        <translation>Participants&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>À lire avec prudence</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources se contredisent</translation>
    </message>
    <message>
        <source>Looked for and not found</source>
        <translation>Recherché et non trouvé</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Figures taken from it</source>
        <translation>Chiffres qui en sont tirés</translation>
    </message>
    <message>
        <source>None is on the Timeline.</source>
        <translation>Aucun ne figure sur la chronologie.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Without a reading in this measure: {names}.</source>
        <translation>Sans mesure pour ce critère&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>No treatment is chosen, or none has a reading here.</source>
        <translation>Aucun traitement n’est choisi, ou aucun n’a de mesure ici.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Toutes les mesures</translation>
    </message>
    <message>
        <source>{values} at {times}, without an interval</source>
        <translation>{values} à {times}, sans intervalle</translation>
    </message>
    <message>
        <source>lower scores than with {against} at {times}</source>
        <translation>scores plus bas qu’avec {against} à {times}</translation>
    </message>
    <message>
        <source>higher scores than with {against} at {times}</source>
        <translation>scores plus hauts qu’avec {against} à {times}</translation>
    </message>
    <message>
        <source>no clear difference from {against} at {times}</source>
        <translation>pas de différence nette avec {against} à {times}</translation>
    </message>
    <message>
        <source>{value} at {time}, comparator {against}</source>
        <translation>{value} à {time}, comparateur {against}</translation>
    </message>
    <message>
        <source>{value} at {time}</source>
        <translation>{value} à {time}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Solid markers are reported values; hollow ones are computed here.</source>
        <translation>Les marqueurs pleins sont des valeurs publiées&#x202f;; les marqueurs creux sont calculés ici.</translation>
    </message>
    <message>
        <source>The bar through a marker is its 95% interval. Where it reaches zero, a difference is not demonstrated. Without a bar nobody can tell how sure the value is.</source>
        <translation>La barre qui traverse un point est son intervalle de confiance à 95&#x202f;%. Là où elle atteint zéro, une différence n’est pas démontrée. Sans barre, personne ne peut dire à quel point la valeur est sûre.</translation>
    </message>
    <message>
        <source>A line only joins its markers: nothing was measured in between. Dotted: before the first reading. After the last reading nothing is known, and nothing is drawn.</source>
        <translation>Un trait ne fait que relier des marqueurs&#x202f;: rien n’a été mesuré entre eux. En pointillé&#x202f;: avant la première mesure. Après la dernière mesure, on ne sait rien et rien n’est tracé.</translation>
    </message>
    <message>
        <source>Each line is a different trial or review, with its own people, scale and comparator. Most were never compared head to head.</source>
        <translation>À chaque courbe son essai ou sa revue, avec ses participants, son échelle et son comparateur. La plupart n’ont jamais été comparés directement.</translation>
    </message>
    <message>
        <source>Click a marker, or step through them with ↑ and ↓, to see where it comes from.</source>
        <translation>Cliquez sur un marqueur, ou passez de l’un à l’autre avec ↑ et ↓, pour voir d’où il vient.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People, comparator</source>
        <translation>Participants, comparateur</translation>
    </message>
    <message>
        <source>{n} vs {m}</source>
        <translation>{n} contre {m}</translation>
    </message>
    <message>
        <source>{events} of {total}</source>
        <translation>{events} sur {total}</translation>
    </message>
    <message>
        <source>Not confirmed, and left out: {parts}.</source>
        <translation>Non confirmé et donc omis&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>more reading</source>
        <translation>autre mesure</translation>
    </message>
    <message>
        <source>more readings</source>
        <translation>autres mesures</translation>
    </message>
    <message>
        <source>The first dose is given; no reading yet.</source>
        <translation>La première dose est donnée&#x202f;; pas encore de mesure.</translation>
    </message>
    <message>
        <source>the whole picture.</source>
        <translation>vue d’ensemble.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message>
        <source>{measure} ({scale})</source>
        <translation>{measure} ({scale})</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>comparateur</translation>
    </message>
    <message>
        <source>favours {name}</source>
        <translation>en faveur de&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Pooled here</source>
        <translation>Combiné ici</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} sur {m}</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>[{low}, {high}]</source>
        <translation>[{low}&#x202f;; {high}]</translation>
    </message>
    <message>
        <source>τ², 95% interval</source>
        <translation>τ², intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>{q}, {p}</source>
        <translation>{q}&#x202f;; {p}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Nobody has rated this answer yet.</source>
        <translation>Personne n’a encore coté cette réponse.</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Rated with GRADE’s words by the editors of this content.</source>
        <translation>Évaluée selon la terminologie de GRADE par la rédaction de ce contenu.</translation>
    </message>
    <message>
        <source>Rated by: {source}</source>
        <translation>Cotée par&#x202f;: {source}</translation>
    </message>
    <message>
        <source>It rates its own pooled result, which stands beside the trials that could be read here.</source>
        <translation>Elle cote son propre résultat combiné, qui figure à côté des essais consultés ici.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui pourrait la changer</translation>
    </message>
    <message>
        <source>A rating does not follow the boxes that you tick.</source>
        <translation>Une cotation ne suit pas les cases que vous cochez.</translation>
    </message>
    <message>
        <source>Published beside it</source>
        <translation>Publié à côté</translation>
    </message>
    <message>
        <source>This is no systematic review: only trials whose figures could be read are here. A published pooled value may rest on more of them.</source>
        <translation>Ceci n’est pas une revue systématique&#x202f;: seuls figurent les essais dont les chiffres ont pu être consultés. Une valeur combinée publiée peut en réunir davantage.</translation>
    </message>
    <message>
        <source>Trials of different treatments were never compared head to head: each plot stands alone.</source>
        <translation>Les essais de traitements différents n’ont jamais été comparés directement&#x202f;: chaque graphique se lit seul.</translation>
    </message>
    <message>
        <source>Subgroups are compared across trials, not by chance: a difference between them may come from anything else that sets the trials apart.</source>
        <translation>Les sous-groupes sont comparés d’un essai à l’autre, sans tirage au sort&#x202f;: une différence entre eux peut venir de tout ce qui distingue par ailleurs les essais.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>{arms} against {comparator}</source>
        <translation>{arms} face à&#x202f;: {comparator}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Pooled without it</source>
        <translation>Combiné sans lui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Measured after</source>
        <translation>Mesuré après</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Pourquoi il ne compte pas</translation>
    </message>
    <message>
        <source>A count is zero: one half was added to each of the four counts.</source>
        <translation>Un effectif est nul&#x202f;: un demi a été ajouté à chacun des quatre effectifs.</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Comment il a été obtenu</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <translation>Pourquoi elle peut différer</translation>
    </message>
    <message>
        <source>Published pooled value</source>
        <translation>Valeur combinée publiée</translation>
    </message>
    <message>
        <source>standard error {value}</source>
        <translation>erreur type {value}</translation>
    </message>
    <message>
        <source>Fewer than ten trials ({n}): a funnel plot cannot tell missing trials from chance. It is here to learn how one is read:</source>
        <translation>Moins de dix essais ({n})&#x202f;: un graphique en entonnoir ne distingue pas des essais manquants du hasard. Il est là pour apprendre à en lire un&#x202f;:</translation>
    </message>
    <message>
        <source>The surest trials stand at the top. If only chance scatters them, 95 in 100 lie between the dashed lines; an empty corner below can mean that small trials without an effect were not published.</source>
        <translation>Les essais les plus sûrs sont en haut. Si seul le hasard les disperse, 95 sur 100 se trouvent entre les tirets&#x202f;; un coin vide en bas peut signifier que de petits essais sans effet n’ont pas été publiés.</translation>
    </message>
    <message>
        <source>Standard error (small is sure)</source>
        <translation>Erreur type (petite&#x202f;: sûre)</translation>
    </message>
    <message>
        <source>Standard error of the logarithm (small is sure)</source>
        <translation>Erreur type du logarithme (petite&#x202f;: sûre)</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>worked out here</source>
        <translation>calculé ici</translation>
    </message>
    <message>
        <source>pooled here</source>
        <translation>combiné ici</translation>
    </message>
    <message>
        <source>pooled by others</source>
        <translation>combiné par d’autres</translation>
    </message>
    <message>
        <source>Effect [95% interval]</source>
        <translation>Effet [intervalle à 95&#x202f;%]</translation>
    </message>
    <message>
        <source>Untick a trial to take it out (X).</source>
        <translation>Décochez un essai pour le retirer (X).</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>The year of the source that was read.</source>
        <translation>L’année de la source consultée.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Parallel: other people in each arm. Crossover: the same people had both, one after the other.</source>
        <translation>Parallèle&#x202f;: d’autres personnes dans chaque bras. Croisé&#x202f;: les mêmes personnes ont reçu les deux, l’un après l’autre.</translation>
    </message>
    <message>
        <source>People with the treatment / with its comparator; once in a crossover.</source>
        <translation>Personnes sous traitement / sous comparateur&#x202f;; une seule fois dans un essai croisé.</translation>
    </message>
    <message>
        <source>How much the trial counts in the pooled effect: the surer a trial, the more it counts. The square’s area shows it.</source>
        <translation>Combien l’essai compte dans l’effet combiné&#x202f;: plus un essai est sûr, plus il compte. La surface du carré le montre.</translation>
    </message>
    <message>
        <source>Risk of bias</source>
        <translation>Risque de biais</translation>
    </message>
    <message>
        <source>How a source judged the trial’s methods.</source>
        <translation>Comment une source a jugé les méthodes de l’essai.</translation>
    </message>
    <message>
        <source>scale: {scale}</source>
        <translation>échelle&#x202f;: {scale}</translation>
    </message>
    <message>
        <source>Without {trial}</source>
        <translation>Sans {trial}</translation>
    </message>
    <message>
        <source>With {trial}</source>
        <translation>Avec {trial}</translation>
    </message>
    <message>
        <source>Compared too, without a usable result: {n}</source>
        <translation>Comparent aussi, sans résultat exploitable&#x202f;: {n}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Blinding not read</source>
        <translation>Aveugle non consulté</translation>
    </message>
    <message>
        <source>({weight})</source>
        <translation>({weight})</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{n} trials</source>
        <translation>{n} essais</translation>
    </message>
    <message>
        <source>Nothing to pool</source>
        <translation>Rien à combiner</translation>
    </message>
    <message>
        <source>Prediction interval</source>
        <translation>Intervalle de prédiction</translation>
    </message>
    <message>
        <source>One trial</source>
        <translation>Un seul essai</translation>
    </message>
    <message>
        <source>Pooled, fixed effect</source>
        <translation>Effet global, effet fixe</translation>
    </message>
    <message>
        <source>Pooled, random effects</source>
        <translation>Effet global, effets aléatoires</translation>
    </message>
    <message>
        <source>{source}, vs {comparator}</source>
        <translation>{source}, face à&#x202f;: {comparator}</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Borne inférieure</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Borne supérieure</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Variance of</source>
        <translation>Variance de</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the ratio’s natural logarithm</source>
        <translation>le logarithme naturel du rapport</translation>
    </message>
    <message>
        <source>the difference as a share (1 is everybody)</source>
        <translation>la différence en proportion (1&#x202f;: tout le monde)</translation>
    </message>
    <message>
        <source>the effect</source>
        <translation>l’effet</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Tous les essais</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Exclusion successive</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Cumul par année</translation>
    </message>
    <message>
        <source>By dose</source>
        <translation>Par dose</translation>
    </message>
    <message>
        <source>By comparator</source>
        <translation>Par comparateur</translation>
    </message>
    <message>
        <source>By blinding</source>
        <translation>Par aveugle</translation>
    </message>
    <message>
        <source>Funnel plot</source>
        <translation>Graphique en entonnoir</translation>
    </message>
    <message>
        <source>One row for each trial, and what they add up to.</source>
        <translation>Une ligne par essai, et ce qu’ils donnent ensemble.</translation>
    </message>
    <message>
        <source>What the others add up to without each trial: does the answer hang on a single one?</source>
        <translation>Ce que donnent les autres sans chacun des essais&#x202f;: la réponse tient-elle à un seul&#x202f;?</translation>
    </message>
    <message>
        <source>What the trials added up to after each new one, by year: did the answer settle, or shrink?</source>
        <translation>Ce que donnaient les essais après chaque nouveau, par année&#x202f;: la réponse s’est-elle stabilisée, ou réduite&#x202f;?</translation>
    </message>
    <message>
        <source>The trials in groups by dose, each with a result of its own.</source>
        <translation>Les essais groupés par dose, chacun avec son propre résultat.</translation>
    </message>
    <message>
        <source>The trials in groups by what they compare with.</source>
        <translation>Les essais groupés selon ce à quoi ils comparent.</translation>
    </message>
    <message>
        <source>The trials in groups by how the treatment was hidden from people and raters.</source>
        <translation>Les essais groupés selon la façon dont le traitement était caché aux personnes et aux évaluateurs.</translation>
    </message>
    <message>
        <source>Each trial’s effect against its standard error: small trials scatter below. A gap on one side can mean that trials are missing.</source>
        <translation>L’effet de chaque essai selon son erreur type&#x202f;: les petits essais se dispersent en bas. Un vide d’un côté peut signifier que des essais manquent.</translation>
    </message>
    <message>
        <source>Depression score</source>
        <translation>Score de dépression</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Rémission</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>Différence en points</translation>
    </message>
    <message>
        <source>Standardised mean difference</source>
        <translation>Différence moyenne standardisée</translation>
    </message>
    <message>
        <source>Risk ratio</source>
        <translation>Rapport de risques</translation>
    </message>
    <message>
        <source>Odds ratio</source>
        <translation>Rapport de cotes</translation>
    </message>
    <message>
        <source>Risk difference</source>
        <translation>Différence de risques</translation>
    </message>
    <message>
        <source>How much lower the mean score is than the comparator’s, in points of one scale. Below zero favours the treatment.</source>
        <translation>De combien le score moyen est plus bas que celui du comparateur, en points d’une même échelle. Sous zéro, c’est en faveur du traitement.</translation>
    </message>
    <message>
        <source>The difference divided by the spread of people’s scores, so that different scales can be pooled. Below zero favours the treatment.</source>
        <translation>La différence divisée par la dispersion des scores, pour que des échelles différentes puissent être combinées. Sous zéro, c’est en faveur du traitement.</translation>
    </message>
    <message>
        <source>How many times as many people have the outcome as with the comparator. 1 is no difference.</source>
        <translation>Combien de fois plus de personnes présentent le critère qu’avec le comparateur. 1&#x202f;: aucune différence.</translation>
    </message>
    <message>
        <source>The odds of the outcome divided by the comparator’s odds. It lies further from 1 than the risk ratio where the outcome is common: the two must not be confused.</source>
        <translation>Les cotes du critère divisées par celles du comparateur. Il s’écarte plus de 1 que le rapport de risques quand le critère est fréquent&#x202f;: il ne faut pas confondre les deux.</translation>
    </message>
    <message>
        <source>How many more people in a hundred have the outcome than with the comparator.</source>
        <translation>Combien de personnes de plus sur cent présentent le critère qu’avec le comparateur.</translation>
    </message>
    <message>
        <source>{outcome}: {measure}</source>
        <translation>{outcome}&#x202f;: {measure}</translation>
    </message>
    <message>
        <source>REML</source>
        <translation>REML</translation>
    </message>
    <message>
        <source>DerSimonian–Laird</source>
        <translation>DerSimonian–Laird</translation>
    </message>
    <message>
        <source>Paule–Mandel</source>
        <translation>Paule–Mandel</translation>
    </message>
    <message>
        <source>Random effects; the variance between the trials by restricted maximum likelihood, which Cochrane recommends.</source>
        <translation>Effets aléatoires&#x202f;; variance entre essais par maximum de vraisemblance restreint, que Cochrane recommande.</translation>
    </message>
    <message>
        <source>Random effects; the variance between the trials by the oldest and most used formula.</source>
        <translation>Effets aléatoires&#x202f;; variance entre essais par la formule la plus ancienne et la plus employée.</translation>
    </message>
    <message>
        <source>Random effects; the variance between the trials that makes their scatter as large as expected.</source>
        <translation>Effets aléatoires&#x202f;; la variance entre essais qui rend leur dispersion égale à celle attendue.</translation>
    </message>
    <message>
        <source>Cautious interval</source>
        <translation>Intervalle prudent</translation>
    </message>
    <message>
        <source>The larger of the other two, so that trials that agree by chance do not look like certainty.</source>
        <translation>Le plus large des deux autres, pour que des essais concordant par hasard n’aient pas l’air d’une certitude.</translation>
    </message>
    <message>
        <source>No result at this time in what could be read</source>
        <translation>Aucun résultat à ce moment dans ce qui a pu être consulté</translation>
    </message>
    <message>
        <source>From one of its arms nothing may be worked out, so the others cannot speak for it</source>
        <translation>De l’un de ses bras, rien ne peut être calculé&#x202f;; les autres ne peuvent donc pas parler pour lui</translation>
    </message>
    <message>
        <source>How far people’s scores scatter could not be read: it counts in points</source>
        <translation>La dispersion des scores n’a pas pu être consultée&#x202f;: il compte en points</translation>
    </message>
    <message>
        <source>In a crossover only a paired result counts, and none could be read</source>
        <translation>Dans un essai croisé, seul compte un résultat apparié&#x202f;; aucun n’a pu être consulté</translation>
    </message>
    <message>
        <source>The numbers of people could not be read in both arms</source>
        <translation>Les effectifs n’ont pas pu être consultés dans les deux bras</translation>
    </message>
    <message>
        <source>Several arms of this trial are averaged into one effect. All are compared with the same people, whose chance errors therefore count once (from the reported standard errors).</source>
        <translation>Plusieurs bras de cet essai sont réunis en un seul effet moyen. Tous sont comparés aux mêmes personnes, dont les erreurs de hasard ne comptent donc qu’une fois (d’après les erreurs types rapportées).</translation>
    </message>
    <message>
        <source>Several arms of this trial are averaged into one effect. All are compared with the same people, whose chance errors therefore count once (from the sizes of the arms).</source>
        <translation>Plusieurs bras de cet essai sont réunis en un seul effet moyen. Tous sont comparés aux mêmes personnes, dont les erreurs de hasard ne comptent donc qu’une fois (d’après les effectifs des bras).</translation>
    </message>
    <message>
        <source>Several arms of this trial are averaged into one effect. All are compared with the same people, whose chance errors therefore count once (the sizes of the arms were not read and are taken as equal).</source>
        <translation>Plusieurs bras de cet essai sont réunis en un seul effet moyen. Tous sont comparés aux mêmes personnes, dont les erreurs de hasard ne comptent donc qu’une fois (les effectifs des bras n’ont pas été consultés et sont supposés égaux).</translation>
    </message>
    <message>
        <source>Where the true effect of a further trial like these would lie, 95 times in a hundred. Where τ² is 0, it is the interval of the pooled effect.</source>
        <translation>Où se situerait, 95 fois sur cent, le vrai effet d’un nouvel essai du même genre. Quand τ² vaut 0, c’est l’intervalle de l’effet combiné.</translation>
    </message>
    <message>
        <source>How much of the trials’ scatter is more than chance, in percent. Worked out from τ², so that it can differ from (Q − df)/Q; it grows with the size of the trials.</source>
        <translation>La part de la dispersion des essais qui dépasse le hasard, en pour cent. Tirée de τ², elle peut différer de (Q − ddl)/Q&#x202f;; elle croît avec la taille des essais.</translation>
    </message>
    <message>
        <source>Fixed effect</source>
        <translation>Effet fixe</translation>
    </message>
    <message>
        <source>Supposes one true effect in all trials and that only chance sets them apart.</source>
        <translation>Suppose un seul effet vrai dans tous les essais, que seul le hasard distingue.</translation>
    </message>
    <message>
        <source>Hartung–Knapp</source>
        <translation>Hartung–Knapp</translation>
    </message>
    <message>
        <source>Normal interval</source>
        <translation>Intervalle normal</translation>
    </message>
    <message>
        <source>normal (z)</source>
        <translation>normal (z)</translation>
    </message>
    <message>
        <source>Takes into account that few trials hardly tell how far trials differ; with two it is very wide.</source>
        <translation>Tient compte de ce que peu d’essais ne disent guère combien les essais diffèrent&#x202f;; avec deux, il est très large.</translation>
    </message>
    <message>
        <source>The estimate ±1.96 standard errors; too narrow where trials are few and differ.</source>
        <translation>L’estimation ±1,96 erreur type&#x202f;; trop étroit quand les essais sont peu nombreux et diffèrent.</translation>
    </message>
    <message>
        <source>high certainty</source>
        <translation>certitude élevée</translation>
    </message>
    <message>
        <source>moderate certainty</source>
        <translation>certitude modérée</translation>
    </message>
    <message>
        <source>low certainty</source>
        <translation>certitude faible</translation>
    </message>
    <message>
        <source>very low certainty</source>
        <translation>certitude très faible</translation>
    </message>
    <message>
        <source>The true effect very probably lies close to this estimate.</source>
        <translation>Le vrai effet est très probablement proche de cette estimation.</translation>
    </message>
    <message>
        <source>The true effect is probably close to this estimate, but it may be substantially different.</source>
        <translation>Le vrai effet est probablement proche de cette estimation, mais il peut en différer nettement.</translation>
    </message>
    <message>
        <source>The true effect may be substantially different from this estimate.</source>
        <translation>Le vrai effet peut différer nettement de cette estimation.</translation>
    </message>
    <message>
        <source>The true effect is likely to be substantially different from this estimate.</source>
        <translation>Le vrai effet diffère probablement nettement de cette estimation.</translation>
    </message>
    <message>
        <source>One arm’s figure could be read, its comparator’s could not</source>
        <translation>Le chiffre d’un bras a pu être consulté, celui du comparateur non</translation>
    </message>
    <message>
        <source>How uncertain the difference is could not be read: no interval, spread or exact p</source>
        <translation>Précision non consultable&#x202f;: ni intervalle, ni écart type, ni valeur p exacte</translation>
    </message>
    <message>
        <source>The figure is defined otherwise: {detail}</source>
        <translation>Le chiffre est défini autrement&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Scores are known, but not how far their changes from the start scatter</source>
        <translation>Les scores sont connus, mais pas la dispersion de leurs changements depuis le début</translation>
    </message>
    <message>
        <source>Another scale: it counts in the standardised difference</source>
        <translation>Une autre échelle&#x202f;: il compte dans la différence standardisée</translation>
    </message>
    <message>
        <source>The same people as in {other}: they count once</source>
        <translation>Les mêmes personnes que dans {other}&#x202f;: elles comptent une fois</translation>
    </message>
    <message>
        <source>Left out: {detail}</source>
        <translation>Laissé de côté&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>The effect is reported; its variance comes from the 95% interval: (width / 3.92)².</source>
        <translation>L’effet est rapporté&#x202f;; sa variance vient de l’intervalle à 95&#x202f;%&#x202f;: (largeur / 3,92)².</translation>
    </message>
    <message>
        <source>The effect is reported; its variance is the square of the standard error.</source>
        <translation>L’effet est rapporté&#x202f;; sa variance est le carré de l’erreur type.</translation>
    </message>
    <message>
        <source>The effect is reported without an interval; its variance is computed from the p value: (effect / z)², with the z that gives this p.</source>
        <translation>L’effet est rapporté sans intervalle&#x202f;; sa variance est calculée à partir de la valeur p&#x202f;: (effet / z)², avec le z qui donne ce p.</translation>
    </message>
    <message>
        <source>Computed from the means, standard deviations and sizes of both arms.</source>
        <translation>Calculé à partir des moyennes, écarts types et effectifs des deux bras.</translation>
    </message>
    <message>
        <source>Computed from the counts of people in both arms.</source>
        <translation>Calculé à partir des effectifs des deux bras.</translation>
    </message>
    <message>
        <source>Computed from counts of people, which were worked out from printed percentages.</source>
        <translation>Calculé à partir d’effectifs, eux-mêmes déduits de pourcentages imprimés.</translation>
    </message>
    <message>
        <source>Several arms of this trial count as one: their people are added up.</source>
        <translation>Plusieurs bras de cet essai comptent pour un seul&#x202f;: leurs effectifs sont additionnés.</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>croisé</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>patient data</source>
        <translation>données individuelles</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallèle</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>some concerns</source>
        <translation>quelques réserves</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>&gt; 1000</source>
        <translation>&gt; 1000</translation>
    </message>
    <message>
        <source>&lt; 0.005</source>
        <translation>&lt; 0,005</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0,001</translation>
    </message>
    <message>
        <source>p = {p}</source>
        <translation>p = {p}</translation>
    </message>
    <message>
        <source>After {time} no trial gives a usable result: there is nothing to pool.</source>
        <translation>Après {time}, aucun essai ne donne de résultat exploitable&#x202f;: il n’y a rien à combiner.</translation>
    </message>
    <message>
        <source>After {time}, {k} of {m} trials together leave open whether there is a difference: {effect}.</source>
        <translation>Après {time}, {k} essais sur {m} réunis ne permettent pas de dire s’il y a une différence&#x202f;: {effect}.</translation>
    </message>
    <message>
        <source>After {time}, {k} of {m} trials together favour the treatment: {effect}.</source>
        <translation>Après {time}, {k} essais sur {m} réunis sont en faveur du traitement&#x202f;: {effect}.</translation>
    </message>
    <message>
        <source>After {time}, {k} of {m} trials together favour the comparator: {effect}.</source>
        <translation>Après {time}, {k} essais sur {m} réunis sont en faveur du comparateur&#x202f;: {effect}.</translation>
    </message>
    <message>
        <source>Only one trial is left in ({trial}), {effect}: nothing to pool.</source>
        <translation>Il ne reste qu’un essai ({trial}), {effect}&#x202f;: rien à combiner.</translation>
    </message>
    <message>
        <source>After {time} there is one trial ({trial}), {effect}: nothing to pool.</source>
        <translation>Après {time}, il y a un seul essai ({trial}), {effect}&#x202f;: rien à combiner.</translation>
    </message>
    <message>
        <source>After {time} one of {m} trials gives a usable result ({trial}), {effect}: nothing to pool.</source>
        <translation>Après {time}, un essai sur {m} donne un résultat exploitable ({trial}), {effect}&#x202f;: rien à combiner.</translation>
    </message>
    <message>
        <source>These trials agree better than chance would have it, so this interval is narrower than the normal one, {ends}: do not take it for certainty.</source>
        <translation>Ces essais concordent mieux que le hasard ne le voudrait&#x202f;; cet intervalle est donc plus étroit que le normal, {ends}&#x202f;: ce n’est pas une certitude.</translation>
    </message>
    <message>
        <source>By this method the interval is narrower than the normal one, {ends}: do not take it for certainty.</source>
        <translation>Avec cette méthode, l’intervalle est plus étroit que l’intervalle normal, {ends}&#x202f;: ne le prenez pas pour de la certitude.</translation>
    </message>
    <message>
        <source>The normal interval, {ends}, would show a difference, this cautious one does not: so few trials cannot settle it.</source>
        <translation>L’intervalle normal, {ends}, montrerait une différence, cet intervalle prudent non&#x202f;: si peu d’essais ne tranchent pas.</translation>
    </message>
    <message>
        <source>Two trials hardly tell how far trials differ, so this interval is very wide. The normal one is {ends}.</source>
        <translation>Avec deux essais, on sait à peine combien les essais diffèrent&#x202f;; cet intervalle est donc très large. Le normal est {ends}.</translation>
    </message>
    <message>
        <source>You have taken out every trial that gives a result after {time}.</source>
        <translation>Vous avez retiré tous les essais qui donnent un résultat après {time}.</translation>
    </message>
    <message>
        <source>So few trials hardly tell how far trials differ: τ² and I² are guesses.</source>
        <translation>Si peu d’essais ne disent guère combien les essais diffèrent&#x202f;: τ² et I² sont très incertains.</translation>
    </message>
    <message>
        <source>The normal interval, {ends}, would show a difference, this cautious one does not.</source>
        <translation>L’intervalle normal, {ends}, montrerait une différence&#x202f;; cet intervalle prudent n’en montre pas.</translation>
    </message>
    <message>
        <source>Taking a trial out after seeing its result is a test, not an answer.</source>
        <translation>Retirer un essai après avoir vu son résultat est une épreuve, pas une réponse.</translation>
    </message>
    <message>
        <source>Groups are compared across trials, not by chance: their difference proves nothing.</source>
        <translation>Les groupes sont comparés d’un essai à l’autre, sans tirage au sort&#x202f;: leur différence ne prouve rien.</translation>
    </message>
    <message>
        <source>The range of effects that fit the data well. If it includes the line of no difference, the treatment cannot be told from its comparator.</source>
        <translation>L’étendue des effets compatibles avec les données. Si elle inclut la ligne d’absence de différence, on ne peut distinguer le traitement de son comparateur.</translation>
    </message>
    <message>
        <source>How many trials are pooled, of all that compare what is asked. The others say why not.</source>
        <translation>Combien d’essais sont combinés, parmi tous ceux qui comparent ce qui est demandé. Les autres disent pourquoi ils ne le sont pas.</translation>
    </message>
    <message>
        <source>The between-study variance: how far the trials’ true effects differ, squared.</source>
        <translation>La variance entre essais&#x202f;: l’écart entre les vrais effets des essais, au carré.</translation>
    </message>
    <message>
        <source>The range of between-study variances that fit the trials’ scatter (Q-profile method).</source>
        <translation>L’étendue des variances entre essais compatibles avec leur dispersion (méthode du profil de Q).</translation>
    </message>
    <message>
        <source>The trials’ whole scatter divided by that of chance alone; 1 is chance alone.</source>
        <translation>La dispersion totale des essais divisée par celle du seul hasard&#x202f;; 1&#x202f;: le hasard seul.</translation>
    </message>
    <message>
        <source>Cochran’s Q: the trials’ scatter, weighted; p says how often chance alone would scatter them as far.</source>
        <translation>Q de Cochran&#x202f;: la dispersion pondérée des essais&#x202f;; p dit à quelle fréquence le seul hasard les disperserait autant.</translation>
    </message>
    <message>
        <source>How much the trial counts in the pooled effect.</source>
        <translation>Combien l’essai compte dans l’effet combiné.</translation>
    </message>
    <message>
        <source>What the other trials add up to when this one is taken out.</source>
        <translation>Ce que donnent les autres essais quand celui-ci est retiré.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non cotée</translation>
    </message>
    <message>
        <source>Rated by the editors</source>
        <translation>Évaluée par la rédaction</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Cotée par</translation>
    </message>
    <message>
        <source>{trial}, {arms} only</source>
        <translation>{trial}, {arms} seul</translation>
    </message>
</context>
<context>
    <name>ForestPage</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the picture or the rows (Ctrl+S)</source>
        <translation>Enregistrer l’image ou les lignes (Ctrl+S)</translation>
    </message>
    <message>
        <source>All trials back in</source>
        <translation>Remettre tous les essais</translation>
    </message>
    <message>
        <source>Take in every trial that was taken out (O)</source>
        <translation>Remettre chaque essai retiré (O)</translation>
    </message>
    <message>
        <source>The trials, one row each</source>
        <translation>Les essais, une ligne chacun</translation>
    </message>
    <message>
        <source>What the trials add up to</source>
        <translation>Ce que montrent les essais réunis</translation>
    </message>
    <message>
        <source>Funnel plot</source>
        <translation>Graphique en entonnoir</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Certainty (GRADE)</source>
        <translation>Certitude (GRADE)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>What must be known</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Treatments that come first</source>
        <translation>Les traitements qui passent avant</translation>
    </message>
    <message>
        <source>Recreational use</source>
        <translation>Usage récréatif</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ce qu’on ne sait pas encore</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Licensed for another use</source>
        <translation>Autorisé pour un autre usage</translation>
    </message>
    <message>
        <source>Among the first choices</source>
        <translation>Parmi les premiers choix</translation>
    </message>
    <message>
        <source>After other treatments</source>
        <translation>Après d’autres traitements</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>In research only</source>
        <translation>En recherche seulement</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>Non recommandé</translation>
    </message>
    <message>
        <source>Controlled drug</source>
        <translation>Substance contrôlée</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>An authority has approved it for this use.</source>
        <translation>Une autorité l’a approuvé pour cet usage.</translation>
    </message>
    <message>
        <source>It may be sold or given for something else; depression is not what it is licensed for.</source>
        <translation>Il peut être vendu ou donné pour autre chose&#x202f;; ce n’est pas pour la dépression qu’il est autorisé.</translation>
    </message>
    <message>
        <source>A guideline names it among what to try first.</source>
        <translation>Une recommandation le cite parmi ce qu’il faut essayer d’abord.</translation>
    </message>
    <message>
        <source>A guideline names it for when other treatments have failed, or for urgent need.</source>
        <translation>Une recommandation le prévoit après l’échec d’autres traitements, ou en cas d’urgence.</translation>
    </message>
    <message>
        <source>A guideline finds that it may be used.</source>
        <translation>Une recommandation estime qu’il peut être employé.</translation>
    </message>
    <message>
        <source>A guideline wants it used in studies only.</source>
        <translation>Une recommandation ne le veut que dans des études.</translation>
    </message>
    <message>
        <source>A guideline does not recommend it for this use.</source>
        <translation>Une recommandation ne le conseille pas pour cet usage.</translation>
    </message>
    <message>
        <source>The law controls it as a drug that can be misused.</source>
        <translation>La loi le contrôle comme une substance dont on peut abuser.</translation>
    </message>
    <message>
        <source>Somebody may have decided it: nobody has read it for this pack yet.</source>
        <translation>Cela a peut-être été décidé&#x202f;: personne ne l’a encore lu pour ce contenu.</translation>
    </message>
    <message>
        <source>call {number}</source>
        <translation>appeler le {number}</translation>
    </message>
    <message>
        <source>text {number}</source>
        <translation>SMS au {number}</translation>
    </message>
    <message>
        <source>on the web {number}</source>
        <translation>sur le web {number}</translation>
    </message>
</context>
<context>
    <name>HarmPage</name>
    <message>
        <source>Kept apart from the table: rare, serious, or from misuse. Setting, people and dose stand beside each figure.</source>
        <translation>À part du tableau&#x202f;: rares, graves, ou liés au mésusage. Le cadre, les personnes et la dose accompagnent chaque chiffre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search: a harm, a drug…</source>
        <translation>Rechercher&#x202f;: un dommage, un médicament…</translation>
    </message>
    <message>
        <source>Search serious and rare harm</source>
        <translation>Rechercher dans les dommages graves et rares</translation>
    </message>
    <message>
        <source>Serious and rare harm</source>
        <translation>Dommages graves et rares</translation>
    </message>
    <message>
        <source>No harm fits. Take a word or a choice away.</source>
        <translation>Aucun dommage ne convient. Retirez un mot ou un choix.</translation>
    </message>
    <message>
        <source>No figure in the evidence that was read.</source>
        <translation>Aucun chiffre dans ce qui a pu être lu.</translation>
    </message>
    <message>
        <source>Serious and rare harm, and harm of misuse</source>
        <translation>Dommages graves, rares ou de mésusage</translation>
    </message>
    <message>
        <source>Serious and rare</source>
        <translation>Graves et rares</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>A ratio above 1 says more often than on the comparator, never how often. A number of cases says that it happened, never how often.</source>
        <translation>Un rapport supérieur à 1 dit «&#x202f;plus souvent que sous comparateur&#x202f;», jamais à quelle fréquence. Un nombre de cas dit que c’est arrivé, jamais à quelle fréquence.</translation>
    </message>
    <message>
        <source>A harm without a figure is known to be possible; nobody has read a number for it.</source>
        <translation>Un dommage sans chiffre peut survenir&#x202f;; personne n’en a lu de chiffre.</translation>
    </message>
    <message>
        <source>Serious or rare harm</source>
        <translation>Dommage grave ou rare</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>How to use Onset</source>
        <translation>Se servir d’Onset</translation>
    </message>
    <message>
        <source>Install and manage</source>
        <translation>Installer et gérer</translation>
    </message>
    <message>
        <source>Write content</source>
        <translation>Écrire du contenu</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>This page is missing: the program is not complete. Please install it again.</source>
        <translation>Cette page manque&#x202f;: le programme est incomplet. Veuillez l’installer à nouveau.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help by country</source>
        <translation>Aide par pays</translation>
    </message>
    <message>
        <source>Read on {day}. Check a number before you rely on it.</source>
        <translation>Lu le {day}. Vérifiez un numéro avant de vous y fier.</translation>
    </message>
    <message>
        <source>Read on {day} or later. Check a number before you rely on it.</source>
        <translation>Lu le {day} ou plus tard. Vérifiez un numéro avant de vous y fier.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
    <message>
        <source>Help in a crisis</source>
        <translation>Aide en cas de crise</translation>
    </message>
    <message>
        <source>Check a number before you rely on it.</source>
        <translation>Vérifiez un numéro avant de vous y fier.</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Nom et numéro</translation>
    </message>
    <message>
        <source>Read on {day}: {page}</source>
        <translation>Lu le {day}&#x202f;: {page}</translation>
    </message>
    <message>
        <source>Read on {day}: {page} (page of {page_day})</source>
        <translation>Lu le {day}&#x202f;: {page} (page du {page_day})</translation>
    </message>
    <message>
        <source>Select a country: here stands who answers, and on which page and day each number was read. A country that is missing has help too; nobody has read its numbers for this content.</source>
        <translation>Sélectionnez un pays&#x202f;: ici figurent qui répond, et la page et le jour où chaque numéro a été lu. Un pays absent a aussi de l’aide&#x202f;; personne n’a lu ses numéros pour ce contenu.</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment les joindre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Where and when it was read</source>
        <translation>Où et quand cela a été lu</translation>
    </message>
</context>
<context>
    <name>HowOftenPage</name>
    <message>
        <source>Of 100 people: filled sign treatment, ring comparator, band 95% interval, ≠ sources disagree. Each column has trials and comparators of its own.</source>
        <translation>Sur 100 personnes&#x202f;: signe plein, traitement&#x202f;; anneau, comparateur&#x202f;; bande, intervalle à 95&#x202f;%&#x202f;; ≠, sources en désaccord. Chaque colonne a ses propres essais et comparateurs.</translation>
    </message>
    <message>
        <source>Search: an effect, a part of the body…</source>
        <translation>Rechercher&#x202f;: un effet, une partie du corps…</translation>
    </message>
    <message>
        <source>Search the side effects</source>
        <translation>Rechercher dans les effets indésirables</translation>
    </message>
    <message>
        <source>Side effects by treatments</source>
        <translation>Effets indésirables par traitement</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Empty rows too</source>
        <translation>Lignes vides aussi</translation>
    </message>
    <message>
        <source>Also effects without a figure for any of these treatments</source>
        <translation>Aussi les effets sans chiffre pour aucun de ces traitements</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save picture or rows</source>
        <translation>Enregistrer l’image ou les lignes</translation>
    </message>
    <message>
        <source>No figure fits. Choose another treatment above, or take a word away.</source>
        <translation>Aucun chiffre ne convient. Choisissez un autre traitement en haut, ou retirez un mot.</translation>
    </message>
    <message>
        <source>What people feel, and how often</source>
        <translation>Ce que l’on ressent, et à quelle fréquence</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>A risk ratio without counts says how many times as often, never how often: it is not turned into people.</source>
        <translation>Un risque relatif sans effectifs dit combien de fois plus souvent, jamais à quelle fréquence&#x202f;: il n’est pas converti en personnes.</translation>
    </message>
    <message>
        <source>An empty cell says why: nobody studied it, the source does not report it, or nobody has looked for it yet. None of them means that it does not happen.</source>
        <translation>Une case vide dit pourquoi&#x202f;: personne ne l’a étudié, la source ne le rapporte pas, ou personne ne l’a encore cherché. Aucun des trois ne veut dire que cela n’arrive pas.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Select a cell: a hundred people show how many have it, with its sources here.</source>
        <translation>Sélectionnez une case&#x202f;: cent personnes montrent combien en sont touchées, avec les sources ici.</translation>
    </message>
    <message>
        <source>Click the name of a treatment to put the rows in order of its risks.</source>
        <translation>Cliquez sur le nom d’un traitement pour ranger les lignes selon ses risques.</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Effet indésirable</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector: what is selected and where it comes from</source>
        <translation>Détails&#x202f;: ce qui est sélectionné et d’où cela vient</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>calculé ici</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>interpolé</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modélisé</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>illustratif</translation>
    </message>
</context>
<context>
    <name>KnowPage</name>
    <message>
        <source>Open questions about it</source>
        <translation>Questions ouvertes à ce sujet</translation>
    </message>
    <message>
        <source>Go to what is still open about the selected statement (Enter)</source>
        <translation>Aller à ce qui reste ouvert sur l’énoncé sélectionné (Entrée)</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Que dire</translation>
    </message>
    <message>
        <source>To a patient who asks</source>
        <translation>Au patient qui demande</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Plain advice of the editors of this content: it gives no figure.</source>
        <translation>Simple conseil des auteurs de ce contenu&#x202f;: il ne donne aucun chiffre.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Select a statement: here stands what it rests on, with its sources, and often how to put it to a patient. Other pages say where treatments stand, and where help is.</source>
        <translation>Sélectionnez un énoncé&#x202f;: ici figure sur quoi il repose, avec ses sources, et souvent comment le dire à un patient. D’autres pages disent où en sont les traitements, et où trouver de l’aide.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Ce qu’est ce programme</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui se trouve là</translation>
    </message>
    <message>
        <source>What sits in a membrane</source>
        <translation>Ce qui siège dans une membrane</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les numéros</translation>
    </message>
    <message>
        <source>A nerve cell. The more it glows, the more active it is.</source>
        <translation>Une cellule nerveuse. Plus elle luit, plus elle est active.</translation>
    </message>
    <message>
        <source>A nerve ending with its vesicles, and below it the cell that receives.</source>
        <translation>Une terminaison nerveuse avec ses vésicules et, dessous, la cellule qui reçoit.</translation>
    </message>
    <message>
        <source>A dendrite. Its spines are contacts with other cells.</source>
        <translation>Une dendrite. Ses épines sont des contacts avec d’autres cellules.</translation>
    </message>
    <message>
        <source>A signal, or mood: filled as far as it is up.</source>
        <translation>Un signal, ou l’humeur&#x202f;: plus il est haut, plus il est rempli.</translation>
    </message>
    <message>
        <source>A group of cells, seen from afar.</source>
        <translation>Un groupe de cellules, vu de loin.</translation>
    </message>
    <message>
        <source>An arrow: leads to. A line that ends in a bar: inhibits. Dashed: a side route.</source>
        <translation>Une flèche&#x202f;: mène à. Un trait terminé par une barre&#x202f;: inhibe. En tirets&#x202f;: une voie annexe.</translation>
    </message>
    <message>
        <source>A channel: ions pass while it is open.</source>
        <translation>Un canal&#x202f;: les ions passent tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>The drug, a hexagon, in a channel: nothing passes.</source>
        <translation>Le médicament, un hexagone, dans un canal&#x202f;: rien ne passe.</translation>
    </message>
    <message>
        <source>A receptor without a pore: coloured as far as it is driven.</source>
        <translation>Un récepteur sans pore&#x202f;: plus il est stimulé, plus il est coloré.</translation>
    </message>
    <message>
        <source>A transporter: it takes back what was released, unless the drug sits in it.</source>
        <translation>Un transporteur&#x202f;: il reprend ce qui a été libéré, sauf si le médicament s’y trouve.</translation>
    </message>
    <message>
        <source>Dots or rings between cells: messengers, released and bound. More of them, more messenger.</source>
        <translation>Points ou anneaux entre cellules&#x202f;: des messagers, libérés puis fixés. Plus il y en a, plus il y a de messager.</translation>
    </message>
    <message>
        <source>Bars over the clock: the steps whose time is known. Darker: more of them at once.</source>
        <translation>Barres au-dessus de l’horloge&#x202f;: les étapes dont le moment est connu. Plus foncé&#x202f;: plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Beginning: filled as far as it has come</source>
        <translation>Débute&#x202f;: remplie à mesure</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>S’estompe</translation>
    </message>
    <message>
        <source>Grey “–”: nobody gives it a time, so it does not move</source>
        <translation>«&#x202f;–&#x202f;» gris&#x202f;: personne n’en donne le moment, donc immobile</translation>
    </message>
    <message>
        <source>Beads on an axon: the closer together, the more the cell fires.</source>
        <translation>Des perles sur un axone&#x202f;: plus elles sont serrées, plus la cellule décharge.</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Dashed: disputed, or seen only in animals</source>
        <translation>En tirets&#x202f;: contestée, ou vue seulement chez l’animal</translation>
    </message>
    <message>
        <source>“?”: inferred for this treatment, not shown</source>
        <translation>«&#x202f;?&#x202f;»&#x202f;: déduite pour ce traitement, non montrée</translation>
    </message>
    <message>
        <source>Grey “?”: not shown for this treatment, so it does not move</source>
        <translation>«&#x202f;?&#x202f;» gris&#x202f;: non montrée pour ce traitement, donc immobile</translation>
    </message>
    <message>
        <source>Grey “×”: contradicted for this treatment, so it does not move</source>
        <translation>«&#x202f;×&#x202f;» gris&#x202f;: contredite pour ce traitement, donc immobile</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>trial pooled</source>
        <translation>essai combiné</translation>
    </message>
    <message>
        <source>trials pooled</source>
        <translation>essais combinés</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>résultat combiné</translation>
    </message>
    <message>
        <source>n&#xa0;=&#xa0;{n}</source>
        <translation>n&#xa0;=&#xa0;{n}</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sans intervalle</translation>
    </message>
    <message>
        <source>vs {treatment}</source>
        <translation>contre {treatment}</translation>
    </message>
    <message>
        <source>comparator not given</source>
        <translation>comparateur non donné</translation>
    </message>
    <message>
        <source>one trial</source>
        <translation>un essai</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Type d’étude</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Aveugle</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Trials, arms and doses</source>
        <translation>Essais, bras et doses</translation>
    </message>
    <message>
        <source>Search: a drug, a trial, a scale…</source>
        <translation>Médicament, essai, échelle…</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Rechercher une courbe</translation>
    </message>
    <message>
        <source>Lines that can be shown, by family</source>
        <translation>Courbes disponibles, par famille</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the lines shown at first</source>
        <translation>Revenir aux courbes du départ</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Close the list (T)</source>
        <translation>Fermer la liste (T)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings file was damaged. It is kept as {name}; the usual settings are used.</source>
        <translation>Le fichier de réglages était endommagé. Il est conservé sous le nom {name}&#x202f;; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>The policy of this machine ({path}) cannot be understood and is not used. “onset selftest” says why.</source>
        <translation>Les règles de cette machine ({path}) ne peuvent pas être comprises et ne s’appliquent pas. «&#x202f;onset selftest&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: nothing is kept, and everything works.</source>
        <translation>On ne peut pas écrire dans {folder}&#x202f;: rien n’est gardé, et tout marche.</translation>
    </message>
    <message>
        <source>Something went wrong in Onset. What you see may be incomplete: please restart it.</source>
        <translation>Une erreur s’est produite dans Onset. L’affichage est peut-être incomplet&#x202f;: redémarrez le programme.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. The details can be copied for a report.</source>
        <translation>Rien n’a été envoyé. Les détails peuvent être copiés pour un signalement.</translation>
    </message>
    <message>
        <source>The same error again: please restart Onset.</source>
        <translation>De nouveau la même erreur&#x202f;: veuillez redémarrer Onset.</translation>
    </message>
    <message>
        <source>antidepressants on one clock</source>
        <translation>les antidépresseurs sur une même horloge</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets indés.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Standardised</source>
        <translation>Standardisée</translation>
    </message>
    <message>
        <source>% of baseline</source>
        <translation>% du score initial</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Répondeurs</translation>
    </message>
    <message>
        <source>Difference from the comparator</source>
        <translation>Différence avec le comparateur</translation>
    </message>
    <message>
        <source>Standardised mean difference</source>
        <translation>Différence standardisée des moyennes</translation>
    </message>
    <message>
        <source>Change from baseline</source>
        <translation>Variation par rapport au score initial</translation>
    </message>
    <message>
        <source>Difference from the comparator within each trial, in points of its depression scale. Points are data; the lines between them are not.</source>
        <translation>Différence avec le comparateur dans chaque essai, en points de son échelle de dépression. Les points sont des données&#x202f;; les traits entre eux n’en sont pas.</translation>
    </message>
    <message>
        <source>Difference from the comparator in standard deviations, so that scales can be shown together. Hollow points are computed here (Hedges g).</source>
        <translation>Différence avec le comparateur en écarts-types, pour réunir des échelles différentes. Les points creux sont calculés ici (g de Hedges).</translation>
    </message>
    <message>
        <source>Change in each arm’s score, as a percentage of its baseline. The ring is the comparator of the same trial: a fall that it shares is no effect of the treatment.</source>
        <translation>Variation du score de chaque groupe, en pourcentage de sa valeur initiale. Le cercle est le comparateur du même essai&#x202f;: une baisse qu’il partage n’est pas un effet du traitement.</translation>
    </message>
    <message>
        <source>points of the scale, lower is better</source>
        <translation>points de l’échelle, plus bas = mieux</translation>
    </message>
    <message>
        <source>standard deviations, lower is better</source>
        <translation>écarts types, plus bas = mieux</translation>
    </message>
    <message>
        <source>percent of baseline, lower is better · ring: comparator</source>
        <translation>% du score initial, plus bas = mieux · cercle&#x202f;: comparateur</translation>
    </message>
    <message>
        <source>responders per 100, higher is better · ring: comparator</source>
        <translation>répondeurs sur 100, plus haut = mieux · cercle&#x202f;: comparateur</translation>
    </message>
    <message>
        <source>People per 100 in each arm whose score fell by at least half. The ring is the comparator of the same trial at the same time; where there is none, the source does not give it.</source>
        <translation>Personnes sur 100, dans chaque bras, dont le score a baissé d’au moins la moitié. Le cercle est le comparateur du même essai au même moment&#x202f;; s’il manque, la source ne le donne pas.</translation>
    </message>
    <message>
        <source>same as before the first dose</source>
        <translation>comme avant la première dose</translation>
    </message>
    <message>
        <source>no better than the comparator</source>
        <translation>pas mieux que le comparateur</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>{value} SD</source>
        <translation>{value} ET</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Hedges g: the difference between the two means divided by their pooled standard deviation, times the correction for small samples. Where only a standard error is given, the standard deviation is SE·√n.</source>
        <translation>g de Hedges&#x202f;: différence des deux moyennes divisée par leur écart-type commun, multipliée par la correction pour petits échantillons. Lorsque seule l’erreur type est donnée, l’écart-type est l’erreur type multipliée par √n.</translation>
    </message>
    <message>
        <source>Mean of the treatment arm minus mean of the comparator arm at the same time. The interval is the normal one with unequal variances (±1.96·√(SD²/n + SD²/n)), where both SDs are known.</source>
        <translation>Moyenne du bras traité moins moyenne du bras comparateur au même moment. L’intervalle est celui de la loi normale à variances inégales (±1,96·√(ET²/n + ET²/n)), lorsque les deux écarts-types (ET) sont connus.</translation>
    </message>
    <message>
        <source>How much further the mean score of the treatment arm has moved from its baseline than that of the comparator arm. There is no interval: the spread of the changes is not known.</source>
        <translation>De combien le score moyen du groupe traité s’est éloigné de sa valeur initiale de plus que celui du groupe comparateur. Il n’y a pas d’intervalle&#x202f;: la dispersion des variations n’est pas connue.</translation>
    </message>
    <message>
        <source>Change in the mean score divided by the same arm’s mean before the first dose, times 100. The baseline is treated as exact.</source>
        <translation>Variation du score moyen divisée par la moyenne du même bras avant la première dose, multipliée par 100. Le score initial est considéré comme exact.</translation>
    </message>
    <message>
        <source>The interval is the value ±1.96 standard errors.</source>
        <translation>L’intervalle est la valeur ±1,96 fois l’erreur type.</translation>
    </message>
    <message>
        <source>The interval is Wilson’s score interval for the counts.</source>
        <translation>L’intervalle est l’intervalle de score de Wilson, calculé à partir des effectifs.</translation>
    </message>
    <message>
        <source>People with the outcome divided by everyone in the arm.</source>
        <translation>Nombre de personnes présentant l’issue, divisé par l’effectif du bras.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>mean score</source>
        <translation>score moyen</translation>
    </message>
    <message>
        <source>mean change from baseline</source>
        <translation>variation moyenne par rapport au score initial</translation>
    </message>
    <message>
        <source>mean percentage change from baseline</source>
        <translation>variation moyenne en pourcentage du score initial</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>différence des moyennes</translation>
    </message>
    <message>
        <source>standardised mean difference</source>
        <translation>différence standardisée des moyennes</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>rémission</translation>
    </message>
    <message>
        <source>odds ratio for response</source>
        <translation>rapport de cotes de la réponse</translation>
    </message>
    <message>
        <source>risk ratio for response</source>
        <translation>risque relatif de la réponse</translation>
    </message>
    <message>
        <source>risk difference for response</source>
        <translation>différence de risques de la réponse</translation>
    </message>
    <message>
        <source>odds ratio for remission</source>
        <translation>rapport de cotes de la rémission</translation>
    </message>
    <message>
        <source>risk ratio for remission</source>
        <translation>risque relatif de la rémission</translation>
    </message>
    <message>
        <source>risk difference for remission</source>
        <translation>différence de risques de la rémission</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A treatment, a trial, a source, a command …</source>
        <translation>Un traitement, un essai, une source, une commande…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has all these words. Try fewer, or the generic name of a drug.</source>
        <translation>Rien ne contient tous ces mots. Essayez-en moins, ou le nom générique d’un médicament.</translation>
    </message>
</context>
<context>
    <name>Pathways</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>not known; drawn as fading</source>
        <translation>inconnu&#x202f;; dessiné comme s’estompant</translation>
    </message>
    <message>
        <source>Times seen in</source>
        <translation>Moments observés chez</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Montré chez</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>This step is listed and does not move: it is {standing}.</source>
        <translation>Cette étape est listée et ne bouge pas&#x202f;: elle est {standing}.</translation>
    </message>
    <message>
        <source>Not in this scene</source>
        <translation>Pas dans cette scène</translation>
    </message>
    <message>
        <source>This step is listed and does not move: nobody gives it a time.</source>
        <translation>Cette étape figure dans la liste et ne bouge pas&#x202f;: personne n’en donne le moment.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui plaide contre</translation>
    </message>
    <message>
        <source>Drawn, not measured</source>
        <translation>Dessiné, non mesuré</translation>
    </message>
    <message>
        <source>Order and times are the literature’s. How much a place lights up, opens or fills is drawn to be seen, not measured. Fact: {fact}.</source>
        <translation>L’ordre et les moments viennent de la littérature. L’intensité avec laquelle un lieu s’allume, s’ouvre ou se remplit est dessinée pour être vue, non mesurée. Fait&#x202f;: {fact}.</translation>
    </message>
    <message>
        <source>Step {number} · {route}</source>
        <translation>Étape {number} · {route}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Not shown for {treatment}</source>
        <translation>Non montré pour {treatment}</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>Two routes on one clock</source>
        <translation>Deux voies sur une même horloge</translation>
    </message>
    <message>
        <source>A number fills when the clock reaches its step. Click it to see who showed it.</source>
        <translation>Un numéro se remplit quand l’horloge atteint son étape. Cliquez dessus pour voir qui l’a montrée.</translation>
    </message>
    <message>
        <source>A dashed ring: disputed, or seen only in animals. A grey ring: it does not happen here.</source>
        <translation>Cercle en tirets&#x202f;: contesté, ou observé chez l’animal seulement. Cercle gris&#x202f;: n’a pas lieu ici.</translation>
    </message>
    <message>
        <source>The hexagon is the drug. Where it sits in a gate, nothing passes.</source>
        <translation>L’hexagone est le médicament. Là où il occupe un passage, rien ne passe.</translation>
    </message>
    <message>
        <source>Moving dots are transmitter: released, bound, and taken up where a transporter is open.</source>
        <translation>Les points mobiles sont le neurotransmetteur&#x202f;: libéré, fixé, et recapté là où un transporteur est ouvert.</translation>
    </message>
    <message>
        <source>Beads on an axon: the closer together, the more the cell fires.</source>
        <translation>Perles sur un axone&#x202f;: plus elles sont serrées, plus la cellule décharge.</translation>
    </message>
    <message>
        <source>A step whose time nobody gives follows the step before it, and says so.</source>
        <translation>Une étape dont personne ne donne le moment suit celle d’avant, et le dit.</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayé</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>animals only</source>
        <translation>chez l’animal seulement</translation>
    </message>
    <message>
        <source>Nobody disputes this step.</source>
        <translation>Personne ne conteste cette étape.</translation>
    </message>
    <message>
        <source>Several findings speak for this step.</source>
        <translation>Plusieurs résultats plaident pour cette étape.</translation>
    </message>
    <message>
        <source>Findings speak for and against this step.</source>
        <translation>Des résultats plaident pour et contre cette étape.</translation>
    </message>
    <message>
        <source>This step was seen in animals or cells, not in people.</source>
        <translation>Cette étape a été observée chez l’animal ou dans des cellules, pas chez l’humain.</translation>
    </message>
    <message>
        <source>shown for {treatment}</source>
        <translation>montré pour {treatment}</translation>
    </message>
    <message>
        <source>inferred for {treatment}</source>
        <translation>déduit pour {treatment}</translation>
    </message>
    <message>
        <source>contradicted for {treatment}</source>
        <translation>contredit pour {treatment}</translation>
    </message>
    <message>
        <source>not shown for {treatment}</source>
        <translation>non montré pour {treatment}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>dès {start}</translation>
    </message>
    <message>
        <source>within {full}</source>
        <translation>en {full}</translation>
    </message>
    <message>
        <source>{start} to {full}</source>
        <translation>{start} à {full}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montrée</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredite</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>moment inconnu</translation>
    </message>
    <message>
        <source>when {number} is over</source>
        <translation>quand {number} est terminé</translation>
    </message>
    <message>
        <source>after {number}, time not known</source>
        <translation>après {number}, moment inconnu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Débute</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>S’estompe</translation>
    </message>
    <message>
        <source>Nothing is under way any more.</source>
        <translation>Plus rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing has begun yet.</source>
        <translation>Rien n’a encore commencé.</translation>
    </message>
</context>
<context>
    <name>PathwaysView</name>
    <message>
        <source>Side routes</source>
        <translation>Voies annexes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show what else a drug does on the way (B)</source>
        <translation>Montrer ce qu’un médicament fait d’autre en chemin (B)</translation>
    </message>
    <message>
        <source>Hide the words, to speak over the picture (W)</source>
        <translation>Masquer les mots, pour parler sur l’image (W)</translation>
    </message>
    <message>
        <source>What every sign means (G)</source>
        <translation>Ce que chaque signe veut dire (G)</translation>
    </message>
    <message>
        <source>Save the picture or the rows (Ctrl+S)</source>
        <translation>Enregistrer l’image ou les lignes (Ctrl+S)</translation>
    </message>
    <message>
        <source>Two routes to the same place</source>
        <translation>Deux voies vers le même but</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Known for it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Onset, {day}. Sources: {sources}</source>
        <translation>Onset, {day}. Sources&#x202f;: {sources}</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>IC à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparateur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>This content cannot be shown yet</source>
        <translation>Ce contenu ne peut pas encore être affiché</translation>
    </message>
    <message>
        <source>{folder} has {problems}. None of it is shown until all are fixed; nothing was changed.</source>
        <translation>{folder} contient {problems}. Rien n’en est affiché tant que tout n’est pas corrigé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This machine is set up to open {folder}, and that has {problems}. Tell whoever looks after it; until then the shipped content can be opened.</source>
        <translation>Cette machine est réglée pour ouvrir {folder}, et il y a là {problems}. Dites-le à qui s’en occupe&#x202f;; d’ici là, le contenu fourni peut être ouvert.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Open the shipped content</source>
        <translation>Ouvrir le contenu fourni</translation>
    </message>
    <message>
        <source>Problems in the content, each with its place</source>
        <translation>Problèmes du contenu, chacun avec son emplacement</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Ce qu’il faut écrire</translation>
    </message>
</context>
<context>
    <name>Read</name>
    <message>
        <source>read in the full text</source>
        <translation>lu dans le texte intégral</translation>
    </message>
    <message>
        <source>read in a table of the paper</source>
        <translation>lu dans un tableau de l’article</translation>
    </message>
    <message>
        <source>read in the abstract</source>
        <translation>lu dans le résumé</translation>
    </message>
    <message>
        <source>read in the trial registry</source>
        <translation>lu dans le registre des essais</translation>
    </message>
    <message>
        <source>read in the product label</source>
        <translation>lu dans la notice officielle</translation>
    </message>
    <message>
        <source>label, read in a copy</source>
        <translation>notice officielle, lue dans une copie</translation>
    </message>
    <message>
        <source>reported second-hand</source>
        <translation>rapporté de seconde main</translation>
    </message>
</context>
<context>
    <name>ReadIn</name>
    <message>
        <source>full text</source>
        <translation>texte intégral</translation>
    </message>
    <message>
        <source>table of the paper</source>
        <translation>tableau de l’article</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>trial registry</source>
        <translation>registre d’essais</translation>
    </message>
    <message>
        <source>product label</source>
        <translation>notice officielle</translation>
    </message>
    <message>
        <source>copy of the label</source>
        <translation>copie de la notice</translation>
    </message>
    <message>
        <source>another work</source>
        <translation>autre ouvrage</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>L’explication est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is on the clipboard, with its sources.</source>
        <translation>Le tableau est dans le presse-papiers, avec ses sources.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The rows are on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“{name}” is on the clipboard.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Vector drawing</source>
        <translation>Dessin vectoriel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save picture or rows</source>
        <translation>Enregistrer l’image ou le tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>its name does not end in {kinds}</source>
        <translation>son nom ne se termine pas par {kinds}</translation>
    </message>
    <message>
        <source>Saving {name} … (Esc: stop)</source>
        <translation>Enregistrement de {name}… (Échap&#x202f;: arrêter)</translation>
    </message>
    <message>
        <source>Stopped: nothing was saved.</source>
        <translation>Arrêté&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} was not saved: {reason}.</source>
        <translation>{name} n’a pas été enregistré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>the folder {folder} is not there</source>
        <translation>le dossier {folder} n’existe pas</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>nothing may be written to {folder}</source>
        <translation>l’écriture dans {folder} n’est pas autorisée</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>SideEffects</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>On treatment</source>
        <translation>Sous traitement</translation>
    </message>
    <message>
        <source>Of 100, 95% interval</source>
        <translation>Sur 100, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>On comparator</source>
        <translation>Sous comparateur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Durée de suivi</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparateur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>The source lists effects from {n}% on.</source>
        <translation>La source liste les effets à partir de {n}&#x202f;%.</translation>
    </message>
    <message>
        <source>In whom</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <source>Reported second-hand; read in: {place}.</source>
        <translation>Rapporté de seconde main&#x202f;; lu dans&#x202f;: {place}.</translation>
    </message>
    <message>
        <source>Computed from the source: {formula}.</source>
        <translation>Calculé à partir de la source&#x202f;: {formula}.</translation>
    </message>
    <message>
        <source>Other figures of the same</source>
        <translation>Autres chiffres du même effet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>begins: {time}</source>
        <translation>début&#x202f;: {time}</translation>
    </message>
    <message>
        <source>strongest: {time}</source>
        <translation>maximum&#x202f;: {time}</translation>
    </message>
    <message>
        <source>gone: {time}</source>
        <translation>fin&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} sur 100</translation>
    </message>
    <message>
        <source>Worked out here (Wilson), from people counted back from the printed percentage.</source>
        <translation>Calculé ici (Wilson), à partir d’effectifs déduits du pourcentage imprimé.</translation>
    </message>
    <message>
        <source>Worked out here from the counts (Wilson).</source>
        <translation>Calculé ici à partir des effectifs (Wilson).</translation>
    </message>
    <message>
        <source>Treatment minus comparator, worked out here.</source>
        <translation>Traitement moins comparateur, calculé ici.</translation>
    </message>
    <message>
        <source>Treatment minus comparator in the same people, worked out here: without who had it both times it has no interval.</source>
        <translation>Traitement moins comparateur chez les mêmes personnes, calculé ici&#x202f;: sans savoir qui l’a eu les deux fois, pas d’intervalle.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Newcombe&apos;s interval of the difference, worked out here.</source>
        <translation>Intervalle de Newcombe de la différence, calculé ici.</translation>
    </message>
    <message>
        <source>Difference, 95% interval</source>
        <translation>Différence, intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Number needed to harm</source>
        <translation>Nombre nécessaire pour nuire</translation>
    </message>
    <message>
        <source>Number treated for one fewer</source>
        <translation>Nombre traité pour un cas de moins</translation>
    </message>
    <message>
        <source>So many people are treated for one more (or one fewer) to have it: one over the difference.</source>
        <translation>Autant de personnes sont traitées pour un cas de plus (ou de moins)&#x202f;: l’inverse de la différence.</translation>
    </message>
    <message>
        <source>The interval of the difference holds zero.</source>
        <translation>L’intervalle de la différence contient zéro.</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence claire</translation>
    </message>
    <message>
        <source>The sources that were read say why there is no figure:</source>
        <translation>Ce qui a été lu dit pourquoi il n’y a pas de chiffre&#x202f;:</translation>
    </message>
    <message>
        <source>It does not stand in what was read, where effects are listed from {n}% of people on:</source>
        <translation>Il ne figure pas dans ce qui a été lu, où les effets sont listés à partir de {n}&#x202f;% des personnes&#x202f;:</translation>
    </message>
    <message>
        <source>It does not stand in what was read:</source>
        <translation>Il ne figure pas dans ce qui a été lu&#x202f;:</translation>
    </message>
    <message>
        <source>Nobody has looked for it in the sources yet. That says nothing about how often it happens.</source>
        <translation>Personne ne l’a encore cherché dans les sources. Cela ne dit rien de sa fréquence.</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} cas</translation>
    </message>
    <message>
        <source>{n} times the comparator</source>
        <translation>{n} fois le comparateur</translation>
    </message>
    <message>
        <source>no comparator</source>
        <translation>sans comparateur</translation>
    </message>
    <message>
        <source>{value} on {name}</source>
        <translation>{value} sous comparateur ({name})</translation>
    </message>
    <message>
        <source>against {name}</source>
        <translation>face à&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{n} of 100 on {name}</source>
        <translation>{n} sur 100 sous comparateur ({name})</translation>
    </message>
    <message>
        <source>other care</source>
        <translation>autres soins</translation>
    </message>
    <message>
        <source>no counts in the source read</source>
        <translation>sans effectifs dans la source lue</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sources en désaccord</translation>
    </message>
    <message>
        <source>{why} (listed from {n}% on)</source>
        <translation>{why} (listés dès {n}&#x202f;%)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Body system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>On comparator (%)</source>
        <translation>Sous comparateur (%)</translation>
    </message>
    <message>
        <source>Difference, low</source>
        <translation>Différence, borne basse</translation>
    </message>
    <message>
        <source>Difference, high</source>
        <translation>Différence, borne haute</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Avec prudence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>{name}: {n} of {total}</source>
        <translation>{name}&#x202f;: {n} sur {total}</translation>
    </message>
    <message>
        <source>{name}: fewer than 1 of {total}</source>
        <translation>{name}&#x202f;: moins de 1 sur {total}</translation>
    </message>
    <message>
        <source>The source gives no number for the comparator: nobody can tell how much of it is the treatment’s.</source>
        <translation>La source ne donne pas de chiffre pour le comparateur&#x202f;: nul ne peut dire quelle part revient au traitement.</translation>
    </message>
    <message>
        <source>Without a comparator nobody can tell how much of it is the treatment’s.</source>
        <translation>Sans comparateur, nul ne peut dire quelle part revient au traitement.</translation>
    </message>
    <message>
        <source>{n} of 100 more than on the comparator; the source gives no number of people for an interval.</source>
        <translation>{n} sur 100 de plus que sous comparateur&#x202f;; la source ne donne pas d’effectif pour un intervalle.</translation>
    </message>
    <message>
        <source>{n} of 100 fewer than on the comparator; the source gives no number of people for an interval.</source>
        <translation>{n} sur 100 de moins que sous comparateur&#x202f;; la source ne donne pas d’effectif pour un intervalle.</translation>
    </message>
    <message>
        <source>{n} of 100 more than on the comparator, in the same people: their counts alone give no interval.</source>
        <translation>{n} sur 100 de plus que sous comparateur, chez les mêmes personnes&#x202f;: leurs effectifs seuls ne donnent pas d’intervalle.</translation>
    </message>
    <message>
        <source>{n} of 100 fewer than on the comparator, in the same people: their counts alone give no interval.</source>
        <translation>{n} sur 100 de moins que sous comparateur, chez les mêmes personnes&#x202f;: leurs effectifs seuls ne donnent pas d’intervalle.</translation>
    </message>
    <message>
        <source>No clear difference: the interval of the difference holds zero.</source>
        <translation>Pas de différence claire&#x202f;: l’intervalle de la différence contient zéro.</translation>
    </message>
    <message>
        <source>{n} more of 100 have it [{ends}]: one more for every {needed} treated [{between}].</source>
        <translation>{n} de plus sur 100 [{ends}]&#x202f;: un cas de plus pour {needed} personnes traitées [{between}].</translation>
    </message>
    <message>
        <source>{n} fewer of 100 have it [{ends}]: one fewer for every {needed} treated [{between}].</source>
        <translation>{n} de moins sur 100 [{ends}]&#x202f;: un cas de moins pour {needed} personnes traitées [{between}].</translation>
    </message>
    <message>
        <source>Now: gone in most.</source>
        <translation>À ce moment&#x202f;: passé chez la plupart.</translation>
    </message>
    <message>
        <source>Now: past its peak.</source>
        <translation>À ce moment&#x202f;: après le maximum.</translation>
    </message>
    <message>
        <source>Now: not yet.</source>
        <translation>À ce moment&#x202f;: pas encore.</translation>
    </message>
    <message>
        <source>Now: under way.</source>
        <translation>À ce moment&#x202f;: en cours.</translation>
    </message>
    <message>
        <source>By body system</source>
        <translation>Par système</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By onset</source>
        <translation>Par début</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Mind and mood</source>
        <translation>Psychisme et humeur</translation>
    </message>
    <message>
        <source>Nervous system</source>
        <translation>Système nerveux</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Stomach and bowel</source>
        <translation>Estomac et intestin</translation>
    </message>
    <message>
        <source>Heart and circulation</source>
        <translation>Cœur et circulation</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Sexual function</source>
        <translation>Fonction sexuelle</translation>
    </message>
    <message>
        <source>Bladder and kidneys</source>
        <translation>Vessie et reins</translation>
    </message>
    <message>
        <source>Weight and metabolism</source>
        <translation>Poids et métabolisme</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>General</source>
        <translation>État général</translation>
    </message>
    <message>
        <source>All effects together</source>
        <translation>Tous les effets ensemble</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toute gravité</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Led to stopping</source>
        <translation>A fait arrêter</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Within hours of a dose</source>
        <translation>Dans les heures qui suivent une dose</translation>
    </message>
    <message>
        <source>Within the first week</source>
        <translation>Dans la première semaine</translation>
    </message>
    <message>
        <source>After weeks</source>
        <translation>Après des semaines</translation>
    </message>
    <message>
        <source>No time in the evidence</source>
        <translation>Pas de moment dans les données</translation>
    </message>
    <message>
        <source>treatment of depression</source>
        <translation>traitement de la dépression</translation>
    </message>
    <message>
        <source>other supervised care</source>
        <translation>autres soins encadrés</translation>
    </message>
    <message>
        <source>recreational use</source>
        <translation>usage récréatif</translation>
    </message>
    <message>
        <source>overdose</source>
        <translation>surdosage</translation>
    </message>
    <message>
        <source>not studied</source>
        <translation>non étudié</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>risk ratio</source>
        <translation>risque relatif</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>rapport de cotes</translation>
    </message>
    <message>
        <source>rate ratio</source>
        <translation>rapport de taux</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>rapport de risques instantanés</translation>
    </message>
    <message>
        <source>mean change</source>
        <translation>variation moyenne</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>per 1000 people</source>
        <translation>pour 1000 personnes</translation>
    </message>
    <message>
        <source>per 100,000 people</source>
        <translation>pour 100 000 personnes</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>beats/min</source>
        <translation>batt./min</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>randomised trial</source>
        <translation>essai randomisé</translation>
    </message>
    <message>
        <source>randomised crossover trial</source>
        <translation>essai croisé randomisé</translation>
    </message>
    <message>
        <source>randomised withdrawal</source>
        <translation>essai d’arrêt du traitement</translation>
    </message>
    <message>
        <source>open-label study</source>
        <translation>étude ouverte</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>cohorte</translation>
    </message>
    <message>
        <source>case series</source>
        <translation>série de cas</translation>
    </message>
    <message>
        <source>post hoc analysis</source>
        <translation>analyse post hoc</translation>
    </message>
    <message>
        <source>patient-level data</source>
        <translation>données individuelles</translation>
    </message>
    <message>
        <source>meta-analysis</source>
        <translation>méta-analyse</translation>
    </message>
    <message>
        <source>network meta-analysis</source>
        <translation>méta-analyse en réseau</translation>
    </message>
    <message>
        <source>pooled analysis</source>
        <translation>analyse groupée</translation>
    </message>
    <message>
        <source>systematic review</source>
        <translation>revue systématique</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>product label</source>
        <translation>notice officielle</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>registry record</source>
        <translation>fiche de registre</translation>
    </message>
    <message>
        <source>data file</source>
        <translation>fichier de données</translation>
    </message>
    <message>
        <source>pharmacokinetics</source>
        <translation>pharmacocinétique</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mécanisme</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>news</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>thèse</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Steps of the routes</source>
        <translation>Étapes des voies</translation>
    </message>
    <message>
        <source>Nothing on the screen rests on it yet: it is kept for what the program does not show so far.</source>
        <translation>Rien à l’écran ne repose encore sur elle&#x202f;: elle est gardée pour ce que le programme ne montre pas encore.</translation>
    </message>
    <message>
        <source>None: side effects rest on it.</source>
        <translation>Aucun&#x202f;: des effets indésirables s’appuient dessus.</translation>
    </message>
    <message>
        <source>None: steps of the routes rest on it.</source>
        <translation>Aucun&#x202f;: des étapes des voies reposent sur elle.</translation>
    </message>
    <message>
        <source>None: the guidance rests on it.</source>
        <translation>Aucun&#x202f;: les repères reposent sur lui.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Computed here from what the source gives: {n} of the figures.</source>
        <translation>Chiffres calculés ici à partir de ce que donne la source&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets indésirables</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>How its figures were read</source>
        <translation>Comment ses chiffres ont été lus</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>cette source</translation>
    </message>
    <message>
        <source>So many are not copied but saved: with the button, or Ctrl+S.</source>
        <translation>Un si grand nombre ne se copie pas, il s’enregistre&#x202f;: par le bouton, ou Ctrl+S.</translation>
    </message>
    <message>
        <source>Selected sources</source>
        <translation>Sources sélectionnées</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>that give figures</source>
        <translation>qui donnent des chiffres</translation>
    </message>
    <message>
        <source>that steps of the routes rest on</source>
        <translation>qui fondent des étapes des voies</translation>
    </message>
    <message>
        <source>of which nothing is shown yet</source>
        <translation>dont rien n’est encore montré</translation>
    </message>
    <message>
        <source>They are kept for what the program does not show so far.</source>
        <translation>Elles sont gardées pour ce que le programme ne montre pas encore.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>What the program rests on</source>
        <translation>Sur quoi repose le programme</translation>
    </message>
    <message>
        <source>An abstract says less than the paper, and another work may repeat it wrongly: where a figure was not read in the source itself, it says so.</source>
        <translation>Un résumé en dit moins que l’article, et un autre ouvrage peut le répéter mal&#x202f;: un chiffre qui n’a pas été lu dans la source elle-même le dit.</translation>
    </message>
    <message>
        <source>What of them was read</source>
        <translation>Ce qui en a été lu</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Ce qui est incertain</translation>
    </message>
    <message>
        <source>Sources whose citation could not be confirmed whole: {n}. What is in doubt is left out, never guessed.</source>
        <translation>Sources dont la citation n’a pas pu être confirmée en entier&#x202f;: {n}. Ce qui est incertain est laissé de côté, jamais deviné.</translation>
    </message>
    <message>
        <source>Sources with a figure that another figure contradicts: {n}. Each says which, and why.</source>
        <translation>Sources dont un chiffre est contredit par un autre&#x202f;: {n}. Chacune dit lequel, et pourquoi.</translation>
    </message>
    <message>
        <source>To cite</source>
        <translation>Pour citer</translation>
    </message>
    <message>
        <source>Select a source to read its citation and copy it in Vancouver or APA style. Select several with Ctrl or Shift to copy or save them together. With fewer than two selected, all that are listed are saved.</source>
        <translation>Sélectionnez une source pour lire sa citation et la copier au style Vancouver ou APA. Sélectionnez-en plusieurs avec Ctrl ou Maj pour les copier ou les enregistrer ensemble. Si moins de deux sont sélectionnées, toutes celles de la liste sont enregistrées.</translation>
    </message>
    <message>
        <source>None: cells of the table to compare rest on it.</source>
        <translation>Aucun&#x202f;: des cases de la comparaison s’appuient dessus.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The first author, or the group that signs.</source>
        <translation>Le premier auteur, ou le groupe qui signe.</translation>
    </message>
    <message>
        <source>When it appeared.</source>
        <translation>L’année de parution.</translation>
    </message>
    <message>
        <source>What its authors call it.</source>
        <translation>Le nom que lui donnent ses auteurs.</translation>
    </message>
    <message>
        <source>What sort of work it is.</source>
        <translation>De quelle sorte d’ouvrage il s’agit.</translation>
    </message>
    <message>
        <source>What of it was read. “Another work” means second-hand: nobody opened the source itself.</source>
        <translation>Ce qui en a été lu. «&#x202f;Autre ouvrage&#x202f;» veut dire de seconde main&#x202f;: personne n’a ouvert la source elle-même.</translation>
    </message>
    <message>
        <source>How many figures the program takes from it.</source>
        <translation>Combien de chiffres le programme en tire.</translation>
    </message>
    <message>
        <source>The treatments that these figures are about, and the routes with a step of it.</source>
        <translation>Les traitements dont parlent ces chiffres, et les voies dont une étape en vient.</translation>
    </message>
    <message>
        <source>The journal, or the place where it stands.</source>
        <translation>La revue, ou l’endroit où elle se trouve.</translation>
    </message>
    <message>
        <source>and {n} more, which the file of citations holds</source>
        <translation>et {n} autres, que contient le fichier des citations</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Search: an author, a title, a year, a DOI, a treatment…</source>
        <translation>Rechercher&#x202f;: un auteur, un titre, une année, un DOI, un traitement…</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Rechercher dans les sources</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>Enregistrer les citations</translation>
    </message>
    <message>
        <source>Save the selected sources, or all that are listed, as BibTeX, RIS or CSL-JSON (Ctrl+S)</source>
        <translation>Enregistrer les sources sélectionnées, ou toutes celles de la liste, en BibTeX, RIS ou CSL-JSON (Ctrl+S)</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Les sources</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Used in Onset</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Cited in the other views</source>
        <translation>Citées dans les vues</translation>
    </message>
    <message>
        <source>Every source of the pack</source>
        <translation>Toutes les sources du contenu</translation>
    </message>
    <message>
        <source>Only sources that give a figure or a step of a route</source>
        <translation>Seulement celles qui donnent un chiffre ou une étape d’une voie</translation>
    </message>
    <message>
        <source>Only sources behind the lines that the Timeline shows now, and behind the routes</source>
        <translation>Seulement celles des courbes que la Chronologie montre maintenant, et celles des voies</translation>
    </message>
    <message>
        <source>Choose which sources are listed</source>
        <translation>Choisir les sources de la liste</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source holds all of these words here. Fewer words find more.</source>
        <translation>Aucune source d’ici ne contient tous ces mots. Moins de mots en trouvent plus.</translation>
    </message>
    <message>
        <source>No source stands behind what the other views show.</source>
        <translation>Aucune source ne fonde ce que montrent les autres vues.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>{listed} of {n} sources</source>
        <translation>{listed} sources sur {n}</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 sélectionnée</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} sélectionnées</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{n} selected sources</source>
        <translation>{n} sources sélectionnées</translation>
    </message>
    <message>
        <source>the listed source</source>
        <translation>la source de la liste</translation>
    </message>
    <message>
        <source>all {n} listed sources</source>
        <translation>les {n} sources de la liste</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>Where treatments stand</source>
        <translation>Où en sont les traitements</translation>
    </message>
    <message>
        <source>Chosen treatments only</source>
        <translation>Traitements choisis seulement</translation>
    </message>
    <message>
        <source>Only the treatments that are chosen at the top of the window</source>
        <translation>Seulement les traitements choisis en haut de la fenêtre</translation>
    </message>
    <message>
        <source>Nothing is known here of the chosen treatments. Take a choice away.</source>
        <translation>Rien n’est connu ici des traitements choisis. Retirez un choix.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>the source gives no date</source>
        <translation>la source ne donne pas de date</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Decided or published</source>
        <translation>Décidé ou publié</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>What is listed is what could be read for this content, with the date of the decision or of the document. It changes: look it up in your country before you rely on it.</source>
        <translation>La liste contient ce qui a pu être lu pour ce contenu, avec la date de la décision ou du document. Cela change&#x202f;: vérifiez dans votre pays avant de vous y fier.</translation>
    </message>
    <message>
        <source>What is not listed was not read. That proves nothing.</source>
        <translation>Ce qui n’y figure pas n’a pas été lu. Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>How much lower the score is than in the comparator arm of the same trial at the same time. Below zero favours the treatment.</source>
        <translation>De combien le score diffère de celui du groupe comparateur du même essai au même moment. Au-dessous de zéro, c’est en faveur du traitement.</translation>
    </message>
    <message>
        <source>The difference divided by the spread of the scores (the standard deviation), so that trials with different scales can be compared.</source>
        <translation>La différence divisée par la dispersion des scores (l’écart type), pour que des essais aux échelles différentes puissent être comparés.</translation>
    </message>
    <message>
        <source>How far the mean score of the arm has moved from its mean before the first dose, which is 100%.</source>
        <translation>De combien le score moyen du groupe s’est écarté de sa moyenne avant la première dose, prise comme 100&#x202f;%.</translation>
    </message>
    <message>
        <source>People whose score has fallen by at least half since the start.</source>
        <translation>Personnes dont le score a baissé d’au moins la moitié depuis le début.</translation>
    </message>
    <message>
        <source>The range of values that fit the data well. If it includes zero, the trial cannot tell the treatment from its comparator.</source>
        <translation>L’ensemble des valeurs compatibles avec les données. S’il contient zéro, l’essai ne distingue pas le traitement de son comparateur.</translation>
    </message>
    <message>
        <source>What the other people in the same trial were given: placebo, or a drug that is felt as well.</source>
        <translation>Ce que les autres personnes du même essai ont reçu&#x202f;: un placebo, ou un médicament qui se ressent aussi.</translation>
    </message>
    <message>
        <source>How many trials a meta-analysis put together for this value.</source>
        <translation>Combien d’essais une méta-analyse a réunis pour cette valeur.</translation>
    </message>
    <message>
        <source>How many people stand behind this value; few people mean great uncertainty.</source>
        <translation>Combien de personnes se trouvent derrière cette valeur&#x202f;; peu de personnes, c’est beaucoup d’incertitude.</translation>
    </message>
    <message>
        <source>How often chance alone would give a difference at least as large if there were none. It says nothing about how large the effect is.</source>
        <translation>La fréquence à laquelle le hasard seul donnerait une différence au moins aussi grande s’il n’y en avait pas. Cela ne dit rien de la taille de l’effet.</translation>
    </message>
    <message>
        <source>How the trial dealt with people whose score was not taken at this time.</source>
        <translation>Comment l’essai a traité les personnes dont le score n’a pas été relevé à ce moment.</translation>
    </message>
    <message>
        <source>The trial or the review that the value comes from.</source>
        <translation>L’essai ou la revue d’où vient la valeur.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>time since the first dose</source>
        <translation>temps depuis la première dose</translation>
    </message>
    <message>
        <source>first hours</source>
        <translation>1res heures</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>1er jour</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>1re semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{n} wk</source>
        <translation>{n} sem.</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>doses</source>
        <translation>doses</translation>
    </message>
    <message>
        <source>No reading for this choice. Choose a treatment above, or another measure.</source>
        <translation>Aucune mesure pour ce choix. Choisissez un traitement ci-dessus, ou un autre critère.</translation>
    </message>
    <message>
        <source>different trials: never compared head to head</source>
        <translation>essais différents&#x202f;: jamais comparés directement</translation>
    </message>
    <message>
        <source>, repeated</source>
        <translation>, répété</translation>
    </message>
    <message>
        <source>, once</source>
        <translation>, une fois</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline: depression after each treatment, on the clock</source>
        <translation>Chronologie&#x202f;: la dépression après chaque traitement, sur l’horloge</translation>
    </message>
    <message>
        <source>The points of the Timeline as a table</source>
        <translation>Les points de la chronologie en tableau</translation>
    </message>
    <message>
        <source>How fast, and for how long</source>
        <translation>À quelle vitesse, et pour combien de temps</translation>
    </message>
    <message>
        <source>{name} has no reading in this measure; it has one in: {measures}.</source>
        <translation>{name} n’a aucune mesure pour ce critère&#x202f;; il y en a pour&#x202f;: {measures}.</translation>
    </message>
    <message>
        <source>{name} has no reading to draw.</source>
        <translation>{name} n’a aucune mesure à tracer.</translation>
    </message>
    <message>
        <source>Here a line already is the difference from its comparator. Comparators are drawn in: {measures}.</source>
        <translation>Ici, une ligne est déjà la différence avec son comparateur. Les comparateurs sont tracés pour&#x202f;: {measures}.</translation>
    </message>
    <message>
        <source>Onset, {day}. Sources: {sources}</source>
        <translation>Onset, {day}. Sources&#x202f;: {sources}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Choose the measure (Alt+1 to Alt+4)</source>
        <translation>Choisir la mesure (Alt+1 à Alt+4)</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose trials, arms and doses (T)</source>
        <translation>Choisir les essais, les bras et les doses (T)</translation>
    </message>
    <message>
        <source>The points as a table (D)</source>
        <translation>Les points en tableau (D)</translation>
    </message>
    <message>
        <source>Save the picture or the rows (Ctrl+S)</source>
        <translation>Enregistrer l’image ou le tableau (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a treatment, a trial, a source, a command (Ctrl+K)</source>
        <translation>Trouver un traitement, un essai, une source, une commande (Ctrl+K)</translation>
    </message>
    <message>
        <source>FR</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>Français (F2)</source>
        <translation>English (F2)</translation>
    </message>
    <message>
        <source>Light, dark, projector</source>
        <translation>Clair, sombre, vidéoprojecteur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Raccourcis clavier (F1)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help: how to use Onset (Shift+F1)</source>
        <translation>Aide&#x202f;: se servir d’Onset (Maj+F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show or hide the inspector (I)</source>
        <translation>Afficher ou masquer les détails (I)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Projector theme on the whole screen (F5)</source>
        <translation>Thème vidéoprojecteur en plein écran (F5)</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous reading (←)</source>
        <translation>Mesure précédente (←)</translation>
    </message>
    <message>
        <source>Next reading (→)</source>
        <translation>Mesure suivante (→)</translation>
    </message>
    <message>
        <source>Previous reading</source>
        <translation>Mesure précédente</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>Mesure suivante</translation>
    </message>
    <message>
        <source>Time since the first dose</source>
        <translation>Temps depuis la première dose</translation>
    </message>
    <message>
        <source>Drag to move through time; with Shift held, mark a stretch to repeat</source>
        <translation>Faites glisser pour parcourir le temps&#x202f;; avec Maj enfoncée, délimitez une période à répéter</translation>
    </message>
    <message>
        <source>since the first dose</source>
        <translation>depuis la première dose</translation>
    </message>
    <message>
        <source>Speed (+ and −)</source>
        <translation>Vitesse (+ et −)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (Espace)</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Vitesse {speed}</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>Known so far</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>What would answer it</source>
        <translation>Ce qui y répondrait</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Où elle apparaît</translation>
    </message>
    <message>
        <source>Four ways not to know</source>
        <translation>Quatre façons de ne pas savoir</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>Each question says what is known, and what study or what reading would settle it: a place to begin a thesis. Enter, or a double click, shows where it stands in the program.</source>
        <translation>Chaque question dit ce que l’on sait, et quelle étude ou quelle lecture la trancherait&#x202f;: un point de départ pour une thèse. Entrée, ou un double clic, montre où elle se trouve dans le programme.</translation>
    </message>
    <message>
        <source>A question is open as far as the sources of this pack were read. Look for newer work before you begin.</source>
        <translation>Une question est ouverte dans la mesure où les sources de ce contenu ont été lues. Cherchez des travaux plus récents avant de commencer.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Not studied</source>
        <translation>Non étudié</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non rapporté</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>No study that asks this was found.</source>
        <translation>Aucune étude posant cette question n’a été trouvée.</translation>
    </message>
    <message>
        <source>It was studied, and what could be read of the source does not give it.</source>
        <translation>Cela a été étudié, et ce qui a pu être lu de la source ne le donne pas.</translation>
    </message>
    <message>
        <source>Somebody may have published it: nobody has found or read it for this pack yet.</source>
        <translation>Cela a peut-être été publié&#x202f;: personne ne l’a encore trouvé ou lu pour ce contenu.</translation>
    </message>
    <message>
        <source>Sources answer it differently.</source>
        <translation>Les sources y répondent différemment.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>UnknownPage</name>
    <message>
        <source>Search: a drug, a word…</source>
        <translation>Rechercher&#x202f;: un médicament, un mot…</translation>
    </message>
    <message>
        <source>Search the open questions</source>
        <translation>Rechercher dans les questions ouvertes</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Chosen treatments only</source>
        <translation>Traitements choisis seulement</translation>
    </message>
    <message>
        <source>Only questions about the treatments that are chosen at the top of the window</source>
        <translation>Seulement les questions sur les traitements choisis en haut de la fenêtre</translation>
    </message>
    <message>
        <source>Show it in the program</source>
        <translation>La voir dans le programme</translation>
    </message>
    <message>
        <source>Go to where the selected question shows (Enter)</source>
        <translation>Aller là où la question sélectionnée apparaît (Entrée)</translation>
    </message>
    <message>
        <source>No open question fits. Take a word or a choice away.</source>
        <translation>Aucune question ouverte ne correspond. Retirez un mot ou un choix.</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>questions ouvertes</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>avec «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>about {treatments}</source>
        <translation>sur {treatments}</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Known so far</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>What would answer it</source>
        <translation>Ce qui y répondrait</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Où elle apparaît</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Onset, {day}. Sources: {sources}</source>
        <translation>Onset, {day}. Sources&#x202f;: {sources}</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Bar: from its beginning to its end. Filled sign: strongest. Dots: no source gives that end of it. Times count from a dose, or from the first of them.</source>
        <translation>Barre&#x202f;: du début à la fin. Signe plein&#x202f;: maximum. Points&#x202f;: aucune source ne donne ce bout. Le temps se compte depuis une dose, ou depuis la première.</translation>
    </message>
    <message>
        <source>When side effects come and go</source>
        <translation>Quand les effets indésirables viennent et passent</translation>
    </message>
    <message>
        <source>No time in the evidence for these treatments. Choose another one above.</source>
        <translation>Pas de moment dans les données pour ces traitements. Choisissez-en un autre en haut.</translation>
    </message>
    <message>
        <source>When it comes, and when it goes</source>
        <translation>Quand cela vient, quand cela passe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>effets</translation>
    </message>
    <message>
        <source>No time in the evidence: {n}</source>
        <translation>Sans moment dans les données&#x202f;: {n}</translation>
    </message>
    <message>
        <source>These effects have a figure, and no source that was read says when they begin or end: not known here, not zero.</source>
        <translation>Ces effets ont un chiffre, et aucune source lue ne dit quand ils commencent ni finissent&#x202f;: inconnu ici, et non nul.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>Let the clock run: its line passes over the bars, from the first minutes to the months.</source>
        <translation>Lancez l’horloge&#x202f;: sa ligne passe sur les barres, des premières minutes aux mois.</translation>
    </message>
    <message>
        <source>What has a figure and no time stands below, treatment by treatment.</source>
        <translation>Ce qui a un chiffre sans moment figure en bas, traitement par traitement.</translation>
    </message>
    <message>
        <source>Time of a side effect</source>
        <translation>Moment d’un effet indésirable</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Avec prudence</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
</context>
</TS>
