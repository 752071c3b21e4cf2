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
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Voies</translation>
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
        <source>This view alone</source>
        <translation>Cette vue seule</translation>
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
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Voies</translation>
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
    <name>Saving</name>
    <message>
        <source>The explanation is on the clipboard.</source>
        <translation>L’explication est dans le presse-papiers.</translation>
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
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector drawing (*.svg)</source>
        <translation>Dessin vectoriel (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Rows (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save picture or rows</source>
        <translation>Enregistrer l’image ou le tableau</translation>
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
