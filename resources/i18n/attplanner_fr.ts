<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Plans, logs and reports the work of bringing States into the Arms Trade Treaty. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Planifie, consigne et rapporte le travail visant à amener des États au Traité sur le commerce des armes. Tout reste sur cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Treaty actions: United Nations Treaty Collection and the ATT Secretariat, verified as each date says. Places: GeoNames (CC BY 4.0). Icons: Lucide (ISC). Type: Noto Sans and Liberation Serif (OFL 1.1).</source>
        <translation>Actes relatifs au Traité&#xa0;: Collection des traités des Nations Unies et Secrétariat du TCA, vérifiés comme l’indique chaque date. Lieux&#xa0;: GeoNames (CC BY 4.0). Icônes&#xa0;: Lucide (ISC). Caractères&#xa0;: Noto Sans et Liberation Serif (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Give the date: a day, a month or a year.</source>
        <translation>Indiquez la date&#xa0;: un jour, un mois ou une année.</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In which item of the log</source>
        <translation>Dans quel point du journal</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Say which answer was used.</source>
        <translation>Indiquez quelle réponse a été donnée.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>Indiquez un seul jour, ou aucun.</translation>
    </message>
</context>
<context>
    <name>AsAtButton</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>The date of every status (Ctrl+D)</source>
        <translation>La date de tous les statuts (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsAtPopup</name>
    <message>
        <source>Show every status as at</source>
        <translation>Montrer tous les statuts au</translation>
    </message>
    <message>
        <source>Date of every status</source>
        <translation>Date de tous les statuts</translation>
    </message>
    <message>
        <source>29 May 2018</source>
        <translation>29 mai 2018</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>BoundariesDialog</name>
    <message>
        <source>Use other boundaries</source>
        <translation>Employer d’autres frontières</translation>
    </message>
    <message>
        <source>Source, as it is to stand on every picture of the map</source>
        <translation>Source, telle qu’elle figurera sur chaque image de la carte</translation>
    </message>
    <message>
        <source>Use these boundaries</source>
        <translation>Employer ces frontières</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} States were found, by the field “{3}”.</source>
        <translation>{0} : {1} États sur {2} ont été trouvés, par le champ « {3} ».</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} autres</translation>
    </message>
    <message>
        <source>Without land in this file, so shown by their dot alone: {0}{1}.</source>
        <translation>Sans territoire dans ce fichier, donc montrés par leur seul point : {0}{1}.</translation>
    </message>
    <message>
        <source>Areas that are of no State of the list, shown in neutral grey: {0}.</source>
        <translation>Zones qui ne sont d’aucun État de la liste, en gris neutre : {0}.</translation>
    </message>
    <message>
        <source>How they are drawn is this file’s doing; the note on boundaries stays with the map.</source>
        <translation>Leur tracé est celui de ce fichier ; la note sur les frontières reste avec la carte.</translation>
    </message>
</context>
<context>
    <name>BoundaryNote</name>
    <message>
        <source>About boundaries</source>
        <translation>À propos des frontières</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>New due date</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1er juin, mardi prochain, à confirmer…</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}?</source>
        <translation>
            <numerusform>%n suivi : {0} ?</numerusform>
            <numerusform>%n suivis : {0} ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: due</source>
        <translation>
            <numerusform>%n suivi : échéance</numerusform>
            <numerusform>%n suivis : échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Que modifier</translation>
    </message>
    <message>
        <source>Into what</source>
        <translation>En quoi</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>Dans quel rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sans processus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>a meeting by any word; - for none</source>
        <translation>une réunion par un mot ; - pour aucune</translation>
    </message>
    <message>
        <source>a State</source>
        <translation>un État</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mark for publication</source>
        <translation>Marquer pour publication</translation>
    </message>
    <message>
        <source>From then on their items may go into papers for everybody.</source>
        <translation>Dès lors leurs points peuvent entrer dans les documents pour tous.</translation>
    </message>
    <message>
        <source>They go to the bin, which gives them back; follow-ups stay.</source>
        <translation>Elles vont dans la corbeille, qui les rend ; les suites restent.</translation>
    </message>
</context>
<context>
    <name>ChangeCounts</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged: {0}</source>
        <translation>
            <numerusform>%n inchangé : {0}</numerusform>
            <numerusform>%n inchangés : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Filter the choices</source>
        <translation>Filtrer les choix</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>choix actuel</translation>
    </message>
</context>
<context>
    <name>ColourChip</name>
    <message>
        <source>Colour by</source>
        <translation>Couleur :</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Import a paper</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>Papers and tables (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;All files (*)</source>
        <translation>Documents et tableaux (*.txt *.docx *.xlsx *.csv *.html *.htm *.md *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>Bases (*{0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Ouvrir une autre base</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Copying the store …</source>
        <translation>Copie de la base …</translation>
    </message>
    <message>
        <source>The backup is in {0}.</source>
        <translation>La sauvegarde est dans {0}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>sauvegarde {0}</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Ready already: {0} States and their Treaty status, {1} organizations and {2} groups.</source>
        <translation>Déjà prêt&#xa0;: {0} États et leur statut au regard du Traité, {1} organisations et {2} groupes.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split into %n items?</source>
        <translation>
            <numerusform>séparer en %n point&#xa0;?</numerusform>
            <numerusform>séparer en %n points&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n rows as in the store</source>
        <translation>
            <numerusform>%n ligne comme dans la base</numerusform>
            <numerusform>%n lignes comme dans la base</numerusform>
        </translation>
    </message>
    <message>
        <source>new actions</source>
        <translation>nouveaux actes</translation>
    </message>
    <message>
        <source>differ from ours</source>
        <translation>diffèrent des nôtres</translation>
    </message>
    <message>
        <source>rows as in the store</source>
        <translation>lignes comme dans la base</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <source>rows of States</source>
        <translation>lignes d’États</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importer %n entrée</numerusform>
            <numerusform>Importer %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statements</source>
        <translation>
            <numerusform>Inscrire %n déclaration</numerusform>
            <numerusform>Inscrire %n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n facts</source>
        <translation>
            <numerusform>Corriger %n donnée</numerusform>
            <numerusform>Corriger %n données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n questions</source>
        <translation>
            <numerusform>Garder %n question</numerusform>
            <numerusform>Garder %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage by region</source>
        <translation>Couverture par région</translation>
    </message>
</context>
<context>
    <name>CoverageButton</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}: {1} are States Parties</source>
        <translation>{0}&#xa0;: {1} sont des États parties</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Show these States: {0}</source>
        <translation>Afficher ces États&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>15-17 mar 2017, next tue …</source>
        <translation>15-17 mars 2017, mardi prochain …</translation>
    </message>
    <message>
        <source>no such day ↓</source>
        <translation>ce jour n’existe pas ↓</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>which one? ↓</source>
        <translation>laquelle&#xa0;? ↓</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n repairs accepted: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n correction acceptée&#xa0;: {0}. Ctrl+Z l’annule.</numerusform>
            <numerusform>%n corrections acceptées&#xa0;: {0}. Ctrl+Z les annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repairs refused: {0}. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n correction refusée&#xa0;: {0}. Ctrl+Z revient dessus.</numerusform>
            <numerusform>%n corrections refusées&#xa0;: {0}. Ctrl+Z revient dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision to take back. The log is not touched from the preview.</source>
        <translation>Aucune décision à annuler. L’aperçu ne touche pas au journal.</translation>
    </message>
    <message>
        <source>entries found</source>
        <translation>entrées trouvées</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>États nommés</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>selon la source</translation>
    </message>
    <message>
        <source>repairs proposed</source>
        <translation>corrections proposées</translation>
    </message>
    <message>
        <source>No question is left.</source>
        <translation>Il ne reste aucune question.</translation>
    </message>
    <message>
        <source>Nothing is to be decided here. N goes to the next question.</source>
        <translation>Rien n’est à décider ici. N mène à la question suivante.</translation>
    </message>
    <message>
        <source>No other question is left.</source>
        <translation>Il ne reste aucune autre question.</translation>
    </message>
    <message>
        <source>From the first question round to the last.</source>
        <translation>De la première question, retour à la dernière.</translation>
    </message>
    <message>
        <source>From the last question round to the first.</source>
        <translation>De la dernière question, retour à la première.</translation>
    </message>
    <message>
        <source>This is the next question. N once more goes past it.</source>
        <translation>Voici la question suivante. N encore une fois passe outre.</translation>
    </message>
    <message>
        <source>{0}: there is no other value to choose. A accepts it, R refuses it.</source>
        <translation>{0} : il n’y a pas d’autre valeur à choisir. A accepte, R refuse.</translation>
    </message>
    <message>
        <source>in the log already</source>
        <translation>déjà dans le journal</translation>
    </message>
    <message>
        <source>questions for you</source>
        <translation>questions pour vous</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>corrections</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Other value …</source>
        <translation>Autre valeur …</translation>
    </message>
    <message>
        <source>Show the whole entry</source>
        <translation>Montrer toute l’entrée</translation>
    </message>
    <message>
        <source>Accept all of this kind: {0}</source>
        <translation>Accepter toutes celles de ce type&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Refuse all of this kind: {0}</source>
        <translation>Refuser toutes celles de ce type&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DueInPlace</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>1 June, next tue, tbc …</source>
        <translation>1er juin, mardi prochain, à confirmer…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save (Enter, in a text Ctrl+Enter)</source>
        <translation>Enregistrer (Entrée ; dans un texte, Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Close; what was typed is kept (Esc)</source>
        <translation>Fermer ; la saisie est conservée (Échap)</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it; Ctrl+Z and the bin give it back</source>
        <translation>Supprimer ; Ctrl+Z et la corbeille le rendent</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Indiquez une valeur.</translation>
    </message>
</context>
<context>
    <name>FactOf</name>
    <message>
        <source>UN Treaty Collection, note verbale of 3 June …</source>
        <translation>Collection des traités des Nations Unies, note verbale du 3 juin …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Say where this comes from.</source>
        <translation>Dites d’où cela vient.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n due within seven days</source>
        <translation>
            <numerusform>%n à échéance dans les sept jours</numerusform>
            <numerusform>%n à échéance dans les sept jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>FilterKeeper</name>
    <message>
        <source>Filter the list first: what is asked for then can be saved under a name.</source>
        <translation>Filtrez d’abord la liste&#xa0;: ce qui est demandé peut ensuite être enregistré sous un nom.</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>Enregistrer ce filtre sous</translation>
    </message>
    <message>
        <source>Rename this filter</source>
        <translation>Renommer ce filtre</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Welcome to attplanner</source>
        <translation>Bienvenue dans attplanner</translation>
    </message>
    <message>
        <source>Say whose store this is. All of it can be changed later. Everything stays on this computer.</source>
        <translation>Dites à qui est cette base. Tout pourra être changé plus tard. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première ouverture</translation>
    </message>
    <message>
        <source>Kept in {0}</source>
        <translation>Conservée dans {0}</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Ouvrir une autre base …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Give the office a name: it stands in the window and in the history.</source>
        <translation>Donnez un nom au bureau&#xa0;: il figure dans la fenêtre et dans l’historique.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Création de la base …</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>Ce qui a été promis ou reste à faire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Whose move it is</source>
        <translation>À qui d’agir</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Say what was promised, or what is to be done.</source>
        <translation>Indiquez ce qui a été promis ou ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Give one day, or none.</source>
        <translation>Indiquez un seul jour, ou aucun.</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>More about this follow-up</source>
        <translation>Plus sur ce suivi</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What was promised, or is to be done</source>
        <translation>Ce qui a été promis, ou est à faire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>1 June, next tue …</source>
        <translation>1er juin, mardi prochain…</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>qui en répond</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>No follow-up chosen</source>
        <translation>Aucun suivi choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Choisissez-en un dans la liste pour le lire.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>State, body</source>
        <translation>État, organe</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Une déclaration</translation>
    </message>
    <message>
        <source>The meeting is not in the log any more</source>
        <translation>La réunion n’est plus dans le journal</translation>
    </message>
    <message>
        <source>Written on this list</source>
        <translation>Écrit dans cette liste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>History of this follow-up …</source>
        <translation>Historique de ce suivi…</translation>
    </message>
    <message>
        <source>Delete this follow-up</source>
        <translation>Supprimer ce suivi</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>{0}. Space closes it, Enter shows it among the follow-ups.</source>
        <translation>{0}. Espace le clôt, Entrée le montre parmi les suivis.</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>FollowUpsScreen</name>
    <message>
        <source>Show all follow-ups</source>
        <translation>Montrer tous les suivis</translation>
    </message>
    <message>
        <source>It is on the list; the filter hides it.</source>
        <translation>Il est dans la liste ; le filtre le cache.</translation>
    </message>
</context>
<context>
    <name>FollowUpsSection</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Nothing is promised, and nothing is to be done.</source>
        <translation>Rien n’est promis et rien n’est à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n clos</numerusform>
            <numerusform>%n clos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Fait : {0}</translation>
    </message>
    <message>
        <source>Close or open again (Space)</source>
        <translation>Clore ou rouvrir (Espace)</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the follow-ups by any word</source>
        <translation>Filtrer les suivis par n’importe quel mot</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrer par n’importe quel mot, sans accents (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>No follow-up fits</source>
        <translation>Aucun suivi ne correspond</translation>
    </message>
    <message>
        <source>Take a filter away to see more follow-ups.</source>
        <translation>Retirez un filtre pour voir plus de suivis.</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>Rien n’a encore été promis</translation>
    </message>
    <message>
        <source>Here is what a counterpart promised and what we have to do, by the day it is due. Raise it in a line: what; by when; who answers for it. Or inside an item of a meeting, with the same keys.</source>
        <translation>Voici ce qu’un interlocuteur a promis et ce que nous avons à faire, par échéance. Écrivez-le en une ligne : quoi ; pour quand ; qui en répond. Ou dans un point d’une réunion, avec les mêmes touches.</translation>
    </message>
</context>
<context>
    <name>HandlingButton</name>
    <message>
        <source>Handling: {0}</source>
        <translation>Diffusion&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Place “{0}”</source>
        <translation>Lieu «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Tenue en ligne</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Qui de nous</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>Qui de nous était présent</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>Nouvelle personne «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Form, time, venue, who of us …</source>
        <translation>Forme, heure, salle, qui de nous …</translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sans processus</translation>
    </message>
    <message>
        <source>No city named “{0}” is known in {1}.</source>
        <translation>Aucune ville nommée « {0} » n’est connue ({1}).</translation>
    </message>
    <message>
        <source>The State of “{0}” is not known: it counts for none.</source>
        <translation>L’État de « {0} » est inconnu : ce lieu ne compte pour aucun.</translation>
    </message>
    <message>
        <source>Write its State …</source>
        <translation>Écrire son État …</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>{0} is in the log; the filter hides it.</source>
        <translation>{0}&#xa0;: consigné&#xa0;; le filtre le masque.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>What is changed or deleted will be listed here.</source>
        <translation>Ce qui est modifié ou supprimé sera listé ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce que cela disait</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>La modification choisie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Effacer définitivement …</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: {0}, {1}</source>
        <translation>Rétabli : {0}, {1}</translation>
    </message>
    <message>
        <source>Restored in {0}: {1}, {2}</source>
        <translation>Rétabli dans {0} : {1}, {2}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase this record for good?</source>
        <translation>Effacer définitivement cet élément&#xa0;?</translation>
    </message>
    <message>
        <source>It is scrubbed out of the history too. It cannot be brought back.</source>
        <translation>Il est effacé de l’historique aussi. Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>ce qui a été copié</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>Nothing is written by this.</source>
        <translation>Rien n’est écrit pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing in {0} reads as a meeting, an event or a list of States. A meeting begins with its date.</source>
        <translation>Rien dans {0} ne se lit comme une réunion, un événement ou une liste d’États. Une réunion commence par sa date.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in your log already: left out unless you say otherwise.</source>
        <translation>
            <numerusform>%n de ces entrées est déjà dans votre journal : laissée de côté sauf avis contraire.</numerusform>
            <numerusform>%n de ces entrées sont déjà dans votre journal : laissées de côté sauf avis contraire.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was imported already, on {1}. Its entries would stand in the log twice.</source>
        <translation>{0} a déjà été importé le {1}. Ses entrées figureraient deux fois dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer of the preview</source>
        <translation>une réponse de l’aperçu</translation>
    </message>
    <message>
        <source>The preview of {0} is kept. Nothing is written yet.</source>
        <translation>L’aperçu de {0} est conservé. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The preview of {0} was dropped. Nothing was written.</source>
        <translation>L’aperçu de {0} a été abandonné. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Y revenir</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Leave the preview</source>
        <translation>Quitter l’aperçu</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Kind of repair</source>
        <translation>Type de correction</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Type de déclaration</translation>
    </message>
    <message>
        <source>As each is worded</source>
        <translation>Selon le libellé de chacune</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Aucune ligne ne convient</translation>
    </message>
    <message>
        <source>Show all rows, or another kind of repair.</source>
        <translation>Montrez toutes les lignes ou un autre type de correction.</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or copy text and paste it here. You see line by line what would be written. Nothing is written before you import it.</source>
        <translation>Choisissez un fichier, déposez-en un sur la fenêtre, ou copiez du texte et collez-le ici. Vous voyez ligne par ligne ce qui serait écrit. Rien n’est écrit avant que vous ne l’importiez.</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Aperçu de l’import</translation>
    </message>
</context>
<context>
    <name>InternalText</name>
    <message>
        <source>Copy for the office</source>
        <translation>Copier pour le bureau</translation>
    </message>
    <message>
        <source>Copied for the office: internal.</source>
        <translation>Copié pour le bureau : interne.</translation>
    </message>
</context>
<context>
    <name>ItemBody</name>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>New person “{0}”</source>
        <translation>Nouvelle personne «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>New organization “{0}”</source>
        <translation>Nouvelle organisation «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Our part in it</source>
        <translation>Notre rôle</translation>
    </message>
    <message>
        <source>speaker, panellist …</source>
        <translation>orateur, panéliste …</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are stripped from what leaves</source>
        <translation>Les noms, fonctions et affiliations sont retirés de ce qui sort</translation>
    </message>
    <message>
        <source>Our part</source>
        <translation>Notre rôle</translation>
    </message>
    <message>
        <source>As written: {0}</source>
        <translation>Texte d’origine&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>More about this item</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>Item: {0}</source>
        <translation>Point&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Told before: {0}. Both are printed; they count once.</source>
        <translation>Déjà dit&#xa0;: {0}. Les deux sont imprimés et comptent une fois.</translation>
    </message>
    <message>
        <source>Under the Chatham House rule</source>
        <translation>Sous la règle de Chatham House</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete this item</source>
        <translation>Supprimer ce point</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>What took place, and with whom</source>
        <translation>Ce qui a eu lieu, et avec qui</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>{0} of {1} may leave the office</source>
        <translation>{0} sur {1} peuvent sortir du bureau</translation>
    </message>
    <message>
        <source>The item was moved to the bin.</source>
        <translation>Le point a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est omis, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n items, why</source>
        <translation>
            <numerusform>Omis&#xa0;: %n point, pourquoi</numerusform>
            <numerusform>Omis&#xa0;: %n points, pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without wording</source>
        <translation>
            <numerusform>%n sans libellé</numerusform>
            <numerusform>%n sans libellé</numerusform>
        </translation>
    </message>
    <message>
        <source>absent, not hidden</source>
        <translation>absent, non masqué</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>About boundaries</source>
        <translation>À propos des frontières</translation>
    </message>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n État</numerusform>
            <numerusform>%n États</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {0} States</source>
        <translation>
            <numerusform>%n État sur {0}</numerusform>
            <numerusform>%n États sur {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message numerus="yes">
        <source>%n States</source>
        <translation>
            <numerusform>%n État</numerusform>
            <numerusform>%n États</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these: {0}</source>
        <translation>N’afficher que ceux-ci : {0}</translation>
    </message>
</context>
<context>
    <name>LikenessStrip</name>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Distinguer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>May be one person: pair {0} of {1}</source>
        <translation>Peut-être une seule personne : paire {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n paire est peut-être une seule personne</numerusform>
            <numerusform>%n paires sont peut-être une seule personne</numerusform>
        </translation>
    </message>
    <message>
        <source>no post known</source>
        <translation>aucun poste connu</translation>
    </message>
    <message numerus="yes">
        <source>met %n times, last on {0}</source>
        <translation>
            <numerusform>rencontré %n fois, en dernier le {0}</numerusform>
            <numerusform>rencontré %n fois, en dernier le {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore rencontré</translation>
    </message>
    <message>
        <source>Join, this one stays</source>
        <translation>Réunir, celle-ci reste</translation>
    </message>
    <message>
        <source>Join; {0} stays</source>
        <translation>Réunir ; {0} reste</translation>
    </message>
    <message>
        <source>All meetings, posts and follow-ups go to this one; the other name stays as a spelling</source>
        <translation>Réunions, postes et suites vont à celle-ci ; l’autre nom reste comme graphie</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied for the office: internal.</source>
        <translation>
            <numerusform>%n point copié pour le bureau : interne.</numerusform>
            <numerusform>%n points copiés pour le bureau : internes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave. Left out: {0}.</source>
        <translation>Rien n’a été copié&#xa0;: seul ce qui est pour publication peut sortir. Omis&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied as a table.</source>
        <translation>
            <numerusform>%n point copié comme tableau.</numerusform>
            <numerusform>%n points copiés comme tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Omis&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings moved to the bin.</source>
        <translation>
            <numerusform>%n réunion mise à la corbeille.</numerusform>
            <numerusform>%n réunions mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings changed: {0}.</source>
        <translation>
            <numerusform>%n réunion modifiée : {0}.</numerusform>
            <numerusform>%n réunions modifiées : {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>meetings selected</source>
        <translation>
            <numerusform>réunion sélectionnée</numerusform>
            <numerusform>réunions sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected</source>
        <translation>
            <numerusform>%n réunion sélectionnée</numerusform>
            <numerusform>%n réunions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Fait, ou rouvrir</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Change the due date …</source>
        <translation>Modifier l’échéance…</translation>
    </message>
    <message>
        <source>Open where it comes from</source>
        <translation>Ouvrir d’où il vient</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>Copier pour le bureau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups selected: {0}</source>
        <translation>
            <numerusform>%n suivi sélectionné : {0}</numerusform>
            <numerusform>%n suivis sélectionnés : {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups: {0}.</source>
        <translation>
            <numerusform>%n suivi : {0}.</numerusform>
            <numerusform>%n suivis : {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups have another due date.</source>
        <translation>
            <numerusform>%n suivi a une autre échéance.</numerusform>
            <numerusform>%n suivis ont une autre échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups moved to the bin.</source>
        <translation>
            <numerusform>%n suivi mis à la corbeille.</numerusform>
            <numerusform>%n suivis mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: only what is for publication may leave.</source>
        <translation>Rien n’a été copié : seul ce qui est destiné à la publication peut sortir.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied for the office: internal.</source>
        <translation>
            <numerusform>%n suivi copié pour le bureau : interne.</numerusform>
            <numerusform>%n suivis copiés pour le bureau : internes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups copied as a table.</source>
        <translation>
            <numerusform>%n suivi copié sous forme de tableau.</numerusform>
            <numerusform>%n suivis copiés sous forme de tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not for publication.</source>
        <translation>
            <numerusform>%n laissé de côté : pas pour publication.</numerusform>
            <numerusform>%n laissés de côté : pas pour publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Corbeille …</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings selected: {0}</source>
        <translation>
            <numerusform>%n réunion sélectionnée&#xa0;: {0}</numerusform>
            <numerusform>%n réunions sélectionnées&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Change: {0} …</source>
        <translation>Modifier : {0} …</translation>
    </message>
    <message>
        <source>Mark all items: {0}</source>
        <translation>Marquer tous les points&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ListCopies</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy for the office</source>
        <translation>Copier pour le bureau</translation>
    </message>
    <message>
        <source>Nothing was copied: the list counts what is internal, too.</source>
        <translation>Rien n’a été copié : la liste compte aussi ce qui est interne.</translation>
    </message>
    <message>
        <source>Nothing was copied: the filter asks for what is internal, and the list tells it.</source>
        <translation>Rien n’a été copié : le filtre porte sur ce qui est interne, et la liste le révèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied as a table.</source>
        <translation>
            <numerusform>%n ligne copiée sous forme de tableau.</numerusform>
            <numerusform>%n lignes copiées sous forme de tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since it is internal: {0}.</source>
        <translation>Laissé de côté, car interne : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied for the office: internal.</source>
        <translation>
            <numerusform>%n ligne copiée pour le bureau : interne.</numerusform>
            <numerusform>%n lignes copiées pour le bureau : internes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In the source, line by line</source>
        <translation>Dans la source, ligne par ligne</translation>
    </message>
    <message>
        <source>Proposed entry</source>
        <translation>Entrée proposée</translation>
    </message>
    <message>
        <source>A accept, R refuse, O other: goes on · N next open, P back · Ctrl+Z undo · {0} import</source>
        <translation>A accepter, R refuser, O autre · N ouverte suivante, P retour · Ctrl+Z annuler · {0} importer</translation>
    </message>
    <message>
        <source>P goes back to each question, answered or not; Shift+N goes on to each. Shift+A and Shift+R decide all of the kind. Ctrl+Z takes an answer back.</source>
        <translation>P revient à chaque question, qu’elle ait sa réponse ou non ; Maj+N va à chacune des suivantes. Maj+A et Maj+R décident de toutes celles du même genre. Ctrl+Z reprend une réponse.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation>Retour à la vue d’ensemble (Échap)</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>What the selected line rests on</source>
        <translation>Ce sur quoi repose la ligne sélectionnée</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>%n État nommé dans le journal</numerusform>
            <numerusform>%n États nommés dans le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>met in their own name, in entries that were held; beside each State the entries that prove it</source>
        <translation>rencontrés en leur propre nom, dans des entrées tenues&#xa0;; à côté de chaque État, les entrées qui le prouvent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Ce qui a eu lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with {0}</source>
        <translation>
            <numerusform>%n entrée avec {0}</numerusform>
            <numerusform>%n entrées avec {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Rencontré le</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>%n groups met</source>
        <translation>
            <numerusform>%n groupe rencontré</numerusform>
            <numerusform>%n groupes rencontrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members are implied, never counted as named: up to %n more States</source>
        <translation>
            <numerusform>membres implicites, jamais comptés comme nommés&#xa0;: jusqu’à %n État de plus</numerusform>
            <numerusform>membres implicites, jamais comptés comme nommés&#xa0;: jusqu’à %n États de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>Who belongs to it is not known, so it implies nobody.</source>
        <translation>On ne sait pas qui en fait partie&#xa0;: il n’implique donc personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of {0}</source>
        <translation>
            <numerusform>%n membre de&#xa0;: {0}</numerusform>
            <numerusform>%n membres de&#xa0;: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n figures stated by sources</source>
        <translation>
            <numerusform>%n chiffre donné par une source</numerusform>
            <numerusform>%n chiffres donnés par des sources</numerusform>
        </translation>
    </message>
    <message>
        <source>as the documents say it; never merged with what the log proves</source>
        <translation>tels que les documents les donnent&#xa0;; jamais fusionnés avec ce que le journal prouve</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings</source>
        <translation>
            <numerusform>%n réunion prévue</numerusform>
            <numerusform>%n réunions prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>that are not over yet</source>
        <translation>qui ne sont pas encore terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n stale pathways</source>
        <translation>
            <numerusform>%n parcours à actualiser</numerusform>
            <numerusform>%n parcours à actualiser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our estimates, internal: evidence older than %n days</source>
        <translation>
            <numerusform>nos estimations, internes&#xa0;: éléments de plus de %n jour</numerusform>
            <numerusform>nos estimations, internes&#xa0;: éléments de plus de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Sans processus</translation>
    </message>
    <message>
        <source>President: {0}</source>
        <translation>Président&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message numerus="yes">
        <source>%n figures quoted</source>
        <translation>
            <numerusform>%n chiffre cité</numerusform>
            <numerusform>%n chiffres cités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures left out</source>
        <translation>
            <numerusform>%n chiffre omis</numerusform>
            <numerusform>%n chiffres omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items in another language</source>
        <translation>
            <numerusform>%n point dans une autre langue</numerusform>
            <numerusform>%n points dans une autre langue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts told twice</source>
        <translation>
            <numerusform>%n contact mentionné deux fois</numerusform>
            <numerusform>%n contacts mentionnés deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it leaves: {0}</source>
        <translation>À voir avant l’envoi : {0}</translation>
    </message>
    <message numerus="yes">
        <source>In another language than the paper, it seems: %n items.</source>
        <translation>
            <numerusform>Dans une autre langue que le document, semble-t-il&#xa0;: %n point.</numerusform>
            <numerusform>Dans une autre langue que le document, semble-t-il&#xa0;: %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told twice: %n contacts. Both lines are printed; they count once.</source>
        <translation>
            <numerusform>Dit deux fois&#xa0;: %n contact. Les deux lignes sont imprimées et comptent une fois.</numerusform>
            <numerusform>Dit deux fois&#xa0;: %n contacts. Les deux lignes sont imprimées et comptent une fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States named in the log</source>
        <translation>
            <numerusform>%n État nommé dans le journal</numerusform>
            <numerusform>%n États nommés dans le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Quote it</source>
        <translation>La citer</translation>
    </message>
    <message>
        <source>Left out: “{0}”</source>
        <translation>Omise&#xa0;: «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” is quoted from {1}, read on {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» est citée de {1}, lu le {2}.</translation>
    </message>
    <message numerus="yes">
        <source>It does not count the %n meetings added since.</source>
        <translation>
            <numerusform>Elle ne compte pas la %n réunion ajoutée depuis.</numerusform>
            <numerusform>Elle ne compte pas les %n réunions ajoutées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New office</source>
        <translation>Nouveau bureau</translation>
    </message>
    <message>
        <source>A long step is still being written. The store can be closed once it is done.</source>
        <translation>Une longue étape est encore en cours d’écriture. La base pourra être fermée quand elle sera terminée.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>all of it saved</source>
        <translation>tout est enregistré</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>Colour by: {0}</source>
        <translation>Colorer par : {0}</translation>
    </message>
    <message>
        <source>Save the map as PNG …</source>
        <translation>Enregistrer la carte en PNG …</translation>
    </message>
    <message>
        <source>Save the map as SVG …</source>
        <translation>Enregistrer la carte en SVG …</translation>
    </message>
    <message>
        <source>About boundaries</source>
        <translation>À propos des frontières</translation>
    </message>
    <message>
        <source>Use other boundaries …</source>
        <translation>Employer d’autres frontières…</translation>
    </message>
    <message>
        <source>Use the program’s own boundaries again</source>
        <translation>Revenir aux frontières du programme</translation>
    </message>
    <message>
        <source>Show the whole world</source>
        <translation>Afficher le monde entier</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>Afficher tous les États que laissent les filtres</translation>
    </message>
    <message>
        <source>{0}–{1}; source: {2}.</source>
        <translation>{0}–{1} ; source : {2}.</translation>
    </message>
</context>
<context>
    <name>MapSaving</name>
    <message>
        <source>This map shows what the office estimates or logged: it is internal. Save it as a file?</source>
        <translation>Cette carte montre ce que le bureau estime ou a consigné : elle est interne. L’enregistrer dans un fichier ?</translation>
    </message>
    <message>
        <source>The file is not encrypted, and whoever has it can read it. It is marked as internal. Save?</source>
        <translation>Le fichier n’est pas chiffré et quiconque l’a peut le lire. Il porte la mention « interne ». Enregistrer ?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the internal map</source>
        <translation>Enregistrer la carte interne</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>The map is saved in {0}.</source>
        <translation>La carte est enregistrée dans {0}.</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}, au {1}</translation>
    </message>
    <message>
        <source>Internal estimate: {0}</source>
        <translation>Estimation interne : {0}</translation>
    </message>
    <message>
        <source>Internal: {0}</source>
        <translation>Interne : {0}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Import: {0}</source>
        <translation>Import&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Everything in the log</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>All of it is for publication already: {0}.</source>
        <translation>Tout est déjà pour publication&#xa0;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items for publication?</source>
        <translation>
            <numerusform>Marquer %n point pour publication&#xa0;?</numerusform>
            <numerusform>Marquer %n points pour publication&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n meetings.</source>
        <translation>
            <numerusform>Ils appartiennent à %n réunion.</numerusform>
            <numerusform>Ils appartiennent à %n réunions.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they may go into papers for everybody, names and posts included. Mark them?</source>
        <translation>Ils pourront ensuite figurer dans des documents ouverts à tous, noms et fonctions compris. Les marquer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n items</source>
        <translation>
            <numerusform>Marquer %n point</numerusform>
            <numerusform>Marquer %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, mark them</source>
        <translation>Oui, les marquer</translation>
    </message>
    <message numerus="yes">
        <source>%n items are for publication now: {0}.</source>
        <translation>
            <numerusform>%n point est maintenant pour publication&#xa0;: {0}.</numerusform>
            <numerusform>%n points sont maintenant pour publication&#xa0;: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>No meeting chosen</source>
        <translation>Aucune réunion choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Choisissez-en une dans la liste pour la lire.</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>La réunion précédente</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>La réunion suivante</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Plus sur cette réunion</translation>
    </message>
    <message>
        <source>One meeting</source>
        <translation>Une réunion</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>History of this meeting …</source>
        <translation>Historique de cette réunion …</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>Supprimer cette réunion</translation>
    </message>
    <message>
        <source>Bin …</source>
        <translation>Corbeille …</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Show all meetings</source>
        <translation>Montrer toutes les réunions</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>Bring in a paper</source>
        <translation>Importer un document</translation>
    </message>
</context>
<context>
    <name>MeetingsSection</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>{0} named · {1} in a group</source>
        <translation>{0} nommément · {1} en groupe</translation>
    </message>
    <message>
        <source>Nothing is logged with this State yet.</source>
        <translation>Rien n’est encore consigné avec cet État.</translation>
    </message>
    <message numerus="yes">
        <source>%n more meetings</source>
        <translation>
            <numerusform>%n autre réunion</numerusform>
            <numerusform>%n autres réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that name it</source>
        <translation>
            <numerusform>La %n réunion qui le nomme</numerusform>
            <numerusform>Les %n réunions qui le nomment</numerusform>
        </translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>en groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the meetings by any word</source>
        <translation>Filtrer les réunions par n’importe quel mot</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrer par n’importe quel mot, sans accents (Ctrl+F)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>No meeting fits</source>
        <translation>Aucune réunion ne convient</translation>
    </message>
    <message>
        <source>Take a filter away to see more meetings.</source>
        <translation>Retirez un filtre pour voir plus de réunions.</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunion</translation>
    </message>
    <message>
        <source>Write the first one in a line: when, where, with whom. Or bring in a paper that lists them.</source>
        <translation>Écrivez la première en une ligne&#xa0;: quand, où, avec qui. Ou importez un document qui les énumère.</translation>
    </message>
    <message>
        <source>with open questions</source>
        <translation>avec questions ouvertes</translation>
    </message>
    <message>
        <source>As in Annex A</source>
        <translation>Comme dans l’annexe A</translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation>Annexe A</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récentes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1} %</translation>
    </message>
</context>
<context>
    <name>MetBeforeSection</name>
    <message>
        <source>Met in {0} before: {1}</source>
        <translation>Rencontrés auparavant à {0} : {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n autre personne</numerusform>
            <numerusform>%n autres personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Meeting that this one is a part of</source>
        <translation>Réunion dont celle-ci fait partie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Of us</source>
        <translation>De nous</translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>partie de {0}</translation>
    </message>
    <message>
        <source>“{0}” is no time of day. Write it as 14:30 or 2 pm; it is not stored yet.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une heure. Écrivez 14:30 ou 14 h 30&#xa0;; elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>no such time</source>
        <translation>heure inexistante</translation>
    </message>
</context>
<context>
    <name>MoveEditor</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Evidence: a statement or an item</source>
        <translation>Preuve : une déclaration ou un point</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it needs (information, assistance)</source>
        <translation>Ce dont il a besoin (information, assistance)</translation>
    </message>
    <message>
        <source>Give the day from which this holds.</source>
        <translation>Indiquez le jour à partir duquel cela vaut.</translation>
    </message>
    <message>
        <source>The date of review is not one day.</source>
        <translation>La date de révision n’est pas un jour précis.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>NoticeRows</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>ObstacleEditor</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Who said it (none: our assessment)</source>
        <translation>Qui l’a dit (aucun : notre appréciation)</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
</context>
<context>
    <name>ObstaclesSection</name>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>What stands in the way of this State is not kept yet.</source>
        <translation>Rien n’est encore consigné de ce qui fait obstacle pour cet État.</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Ajouter un obstacle</translation>
    </message>
    <message>
        <source>Add the answer used</source>
        <translation>Ajouter la réponse donnée</translation>
    </message>
    <message>
        <source>Used {0}</source>
        <translation>Donnée le {0}</translation>
    </message>
    <message>
        <source>What followed: {0}</source>
        <translation>Ce qui a suivi : {0}</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>donnée %n fois</numerusform>
            <numerusform>donnée %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States moved within a year</source>
        <translation>
            <numerusform>%n État a avancé en un an</numerusform>
            <numerusform>%n États ont avancé en un an</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer: {0}, {1} (our estimate)</source>
        <translation>Cette réponse : {0}, {1} (notre estimation)</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>CSP4 Presidency</source>
        <translation>Présidence de la CEP4</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>État du Président</translation>
    </message>
    <message>
        <source>CSP13 Process</source>
        <translation>Processus CSP13</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Nom du processus</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Premier et dernier jour</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Another process …</source>
        <translation>Autre processus …</translation>
    </message>
    <message>
        <source>No State has this name or code. Type the beginning of one and choose it.</source>
        <translation>Aucun État ne porte ce nom ni ce code. Tapez-en le début et choisissez-le.</translation>
    </message>
    <message>
        <source>no such State</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Give the process a name.</source>
        <translation>Donnez un nom au processus.</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>A day of the process is not understood.</source>
        <translation>Un jour du processus n’est pas compris.</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>The process ends before it begins.</source>
        <translation>Le processus se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>OrganizationFields</name>
    <message>
        <source>another name; Enter adds it</source>
        <translation>autre nom ; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>Service ou partie de</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>La même que</translation>
    </message>
    <message>
        <source>join it to another one, which stays</source>
        <translation>la réunir à une autre, qui demeure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>“{0}” is now one with “{1}”.</source>
        <translation>« {0} » ne fait plus qu’une avec « {1} ».</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>One organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose an organization to read about it.</source>
        <translation>Choisissez une organisation pour la consulter.</translation>
    </message>
    <message>
        <source>People with a post here</source>
        <translation>Personnes ayant un poste ici</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Office or part of</source>
        <translation>Bureau ou partie de</translation>
    </message>
    <message>
        <source>Offices and bodies</source>
        <translation>Bureaux et organes</translation>
    </message>
</context>
<context>
    <name>OtherBoundaries</name>
    <message>
        <source>Boundaries (*.geojson *.json *.topojson);;All files (*)</source>
        <translation>Frontières (*.geojson *.json *.topojson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use other boundaries</source>
        <translation>Employer d’autres frontières</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>The map shows the boundaries of {0} from now on.</source>
        <translation>La carte montre désormais les frontières de {0}.</translation>
    </message>
    <message>
        <source>The map shows the program’s own boundaries again.</source>
        <translation>La carte montre de nouveau les frontières du programme.</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Done: {0}. Ctrl+Z opens it again.</source>
        <translation>Fait&#xa0;: {0}. Ctrl+Z le rouvre.</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Next planned meetings</source>
        <translation>Prochaines réunions prévues</translation>
    </message>
    <message>
        <source>Nothing is planned. What is logged with a date to come is planned: begin in the line above.</source>
        <translation>Rien n’est prévu. Ce qui est consigné avec une date à venir est prévu&#xa0;: commencez dans la ligne ci-dessus.</translation>
    </message>
    <message>
        <source>Due follow-ups</source>
        <translation>Suivis à échéance</translation>
    </message>
    <message>
        <source>Nothing is left to do. What somebody promised, or we did, comes here until it is done.</source>
        <translation>Rien ne reste à faire. Ce qui a été promis, par eux ou par nous, apparaît ici jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>States reached</source>
        <translation>États contactés</translation>
    </message>
    <message>
        <source>Three figures, never merged</source>
        <translation>Trois chiffres, jamais fusionnés</translation>
    </message>
    <message>
        <source>Coverage by region</source>
        <translation>Couverture par région</translation>
    </message>
    <message>
        <source>Stale pathways</source>
        <translation>Parcours à actualiser</translation>
    </message>
    <message>
        <source>No estimate rests on old evidence. Where a State stands is estimated on its page in World.</source>
        <translation>Aucune estimation ne repose sur des éléments anciens. La position d’un État s’estime sur sa page, dans Monde.</translation>
    </message>
    <message numerus="yes">
        <source>%n States Parties, {0}</source>
        <translation>
            <numerusform>%n État partie, {0}</numerusform>
            <numerusform>%n États parties, {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Rien de prévu</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>une réunion</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prévue</numerusform>
            <numerusform>%n prévues</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Une réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n within 7 days</source>
        <translation>
            <numerusform>%n sous 7 jours</numerusform>
            <numerusform>%n sous 7 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>named in the log</source>
        <translation>nommés dans le journal</translation>
    </message>
    <message>
        <source>each with the entries that prove it</source>
        <translation>chacun avec les entrées qui le prouvent</translation>
    </message>
    <message>
        <source>groups met</source>
        <translation>groupes rencontrés</translation>
    </message>
    <message>
        <source>members not counted as named</source>
        <translation>membres non comptés comme nommés</translation>
    </message>
    <message>
        <source>Each opens what is behind it. Grouping: UN regional groups.</source>
        <translation>Chacun ouvre ce qui le fonde. Regroupement&#xa0;: groupes régionaux de l’ONU.</translation>
    </message>
    <message>
        <source>stated by a source</source>
        <translation>selon une source</translation>
    </message>
    <message>
        <source>no source in the store states a figure</source>
        <translation>aucune source de la base ne donne de chiffre</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>selon la source</translation>
    </message>
    <message numerus="yes">
        <source>%n of our estimates</source>
        <translation>
            <numerusform>%n de nos estimations</numerusform>
            <numerusform>%n de nos estimations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n days</source>
        <translation>
            <numerusform>de plus de %n jour</numerusform>
            <numerusform>de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} with evidence {1}, as at {2}</source>
        <translation>{0}, éléments {1}, au {2}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Les pages telles qu’elles seront imprimées</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>Mark for publication …</source>
        <translation>Marquer pour publication …</translation>
    </message>
    <message>
        <source>Save for {0} …</source>
        <translation>Enregistrer en {0} …</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy as a list</source>
        <translation>Copier comme liste</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>By start date, the longer first</source>
        <translation>Par date, la plus longue d’abord</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>For publication only</source>
        <translation>Pour publication seulement</translation>
    </message>
    <message>
        <source>Troika copy, marked</source>
        <translation>Copie pour la Troïka, marquée</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Copie du bureau</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>MD</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>UN short names</source>
        <translation>Noms ONU</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>who gets it; kept here only</source>
        <translation>qui le reçoit&#xa0;; conservé ici seulement</translation>
    </message>
    <message>
        <source>Recipient, for the list of what left</source>
        <translation>Destinataire, pour la liste de ce qui est sorti</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Mark for publication …</source>
        <translation>Marquer pour publication …</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>Importer un document …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Putting the paper together …</source>
        <translation>Composition du document …</translation>
    </message>
    <message>
        <source>No meetings here</source>
        <translation>Pas de réunion ici</translation>
    </message>
    <message>
        <source>The log has no meetings of what is chosen.</source>
        <translation>Le journal n’a pas de réunion dans ce qui est choisi.</translation>
    </message>
    <message>
        <source>Nothing may leave yet</source>
        <translation>Rien ne peut encore sortir</translation>
    </message>
    <message numerus="yes">
        <source>%n items are kept back, as all are until they are marked: together here, or one by one in their meeting.</source>
        <translation>
            <numerusform>%n point est retenu, comme tous jusqu’à ce qu’ils soient marqués&#xa0;: ensemble ici, ou un par un dans leur réunion.</numerusform>
            <numerusform>%n points sont retenus, comme tous jusqu’à ce qu’ils soient marqués&#xa0;: ensemble ici, ou un par un dans leur réunion.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>items left out</source>
        <translation>points omis</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n items copied.</source>
        <translation>
            <numerusform>%n point copié.</numerusform>
            <numerusform>%n points copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the paper …</source>
        <translation>Écriture du document …</translation>
    </message>
    <message numerus="yes">
        <source>%n items were left out.</source>
        <translation>
            <numerusform>%n point a été omis.</numerusform>
            <numerusform>%n points ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n items saved in {0}.</source>
        <translation>
            <numerusform>%n point enregistré dans {0}.</numerusform>
            <numerusform>%n points enregistrés dans {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Annex A</source>
        <translation>Annexe A</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Mark for publication …</source>
        <translation>Marquer pour publication …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Nothing to write about yet</source>
        <translation>Rien encore à rapporter</translation>
    </message>
    <message>
        <source>Annex A is made of the meetings in the log.</source>
        <translation>L’annexe A est faite des réunions du journal.</translation>
    </message>
    <message>
        <source>What left the store</source>
        <translation>Ce qui est sorti de la base</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Style</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>PartyMenu</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quelle part</translation>
    </message>
    <message>
        <source>Name, post and office …</source>
        <translation>Nom, fonction et bureau …</translation>
    </message>
    <message>
        <source>Add to People</source>
        <translation>Ajouter à Personnes</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Montrer {0}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups go on to open with the passphrase that they were made with.</source>
        <translation>Une copie de la base telle qu’elle est maintenant est gardée à côté. Elle et les anciennes sauvegardes s’ouvrent toujours avec la phrase secrète de leur création.</translation>
    </message>
    <message>
        <source>A copy of the store as it is now is kept beside it. It and older backups stay readable for everybody: delete them once the encrypted store opens.</source>
        <translation>Une copie de la base telle qu’elle est maintenant est gardée à côté. Elle et les anciennes sauvegardes restent lisibles par tous&#xa0;: supprimez-les dès que la base chiffrée s’ouvre.</translation>
    </message>
    <message>
        <source>Type the passphrase that the store has now.</source>
        <translation>Tapez la phrase secrète que la base a maintenant.</translation>
    </message>
    <message>
        <source>That is how the store is encrypted already.</source>
        <translation>La base est déjà chiffrée ainsi.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>With a passphrase</source>
        <translation>Avec une phrase secrète</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Proposer cinq mots</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>Chiffrer la base</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the file can read everything.</source>
        <translation>Quiconque a cet ordinateur ou une copie du fichier peut tout lire.</translation>
    </message>
    <message>
        <source>At least {0} characters, or {1} words.</source>
        <translation>Au moins {0} caractères, ou {1} mots.</translation>
    </message>
    <message>
        <source>Nobody can open the store without it, not even to help: write it down.</source>
        <translation>Personne ne peut ouvrir la base sans elle, pas même pour aider&#xa0;: notez-la.</translation>
    </message>
    <message>
        <source>The two are not the same: type the passphrase once more.</source>
        <translation>Les deux ne sont pas identiques&#xa0;: tapez encore une fois la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>PathwaySection</name>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>our estimate, internal</source>
        <translation>notre estimation, interne</translation>
    </message>
    <message>
        <source>Nothing is estimated of this State yet.</source>
        <translation>Aucune estimation pour cet État.</translation>
    </message>
    <message>
        <source>Needs: {0}</source>
        <translation>Besoins : {0}</translation>
    </message>
    <message>
        <source>after all 8</source>
        <translation>après les 8</translation>
    </message>
    <message>
        <source>{0} of 8, next: {1}</source>
        <translation>{0} sur 8, ensuite : {1}</translation>
    </message>
    <message>
        <source>Evidence {0}</source>
        <translation>Preuve : {0}</translation>
    </message>
    <message>
        <source>No evidence named</source>
        <translation>Aucune preuve indiquée</translation>
    </message>
    <message>
        <source>review was due {0}</source>
        <translation>à revoir depuis le {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n days old, stale</source>
        <translation>
            <numerusform>%n jour, périmée</numerusform>
            <numerusform>%n jours, périmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>Renouveler la preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n more moves</source>
        <translation>
            <numerusform>%n étape de plus</numerusform>
            <numerusform>%n étapes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are now one person.</source>
        <translation>« {0} » et « {1} » ne font plus qu’une seule personne.</translation>
    </message>
    <message>
        <source>Show the organizations</source>
        <translation>Montrer les organisations</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Montrer les personnes</translation>
    </message>
    <message>
        <source>Look who may be one person</source>
        <translation>Voir qui pourrait être une seule personne</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message numerus="yes">
        <source>%n people and offices</source>
        <translation>
            <numerusform>%n personne ou bureau</numerusform>
            <numerusform>%n personnes et bureaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody acting for this State is logged yet.</source>
        <translation>Personne agissant pour cet État n’est encore consigné.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n autre personne</numerusform>
            <numerusform>%n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly {0}</source>
        <translation>anciennement {0}</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore rencontré</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>pas rencontré depuis %n mois</numerusform>
            <numerusform>pas rencontré depuis %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name, post, State or organization</source>
        <translation>Filtrer par nom, poste, État ou organisation</translation>
    </message>
    <message>
        <source>Filter by any word, without accents (Ctrl+F)</source>
        <translation>Filtrer par tout mot, sans accents (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Met in</source>
        <translation>Rencontré à</translation>
    </message>
    <message>
        <source>Not met for</source>
        <translation>Pas rencontré depuis</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirez un filtre pour en voir davantage.</translation>
    </message>
    <message>
        <source>Nobody was met yet</source>
        <translation>Personne n’a encore été rencontré</translation>
    </message>
    <message>
        <source>People come here by themselves when a meeting names them, with the post that they hold. A post outlives its holder: who comes after is put in its place, and the meetings stay with both.</source>
        <translation>Les personnes arrivent ici d’elles-mêmes quand une réunion les nomme, avec leur poste. Un poste survit à son titulaire : le successeur y est inscrit, et les réunions restent avec chacun.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Name of a new organization</source>
        <translation>Nom d’une nouvelle organisation</translation>
    </message>
    <message>
        <source>Name of the person; Enter adds it, Esc leaves</source>
        <translation>Nom de la personne ; Entrée l’ajoute, Échap quitte</translation>
    </message>
    <message>
        <source>Name of the organization; Enter adds it, Esc leaves</source>
        <translation>Nom de l’organisation ; Entrée l’ajoute, Échap quitte</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nom d’une nouvelle personne</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>HE, Hon., Amb. …</source>
        <translation>S.E., Hon., Amb. …</translation>
    </message>
    <message>
        <source>telephone, address, who answers</source>
        <translation>téléphone, adresse, qui répond</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>another spelling; Enter adds it</source>
        <translation>autre graphie ; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Aussi écrit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne de choisi</translation>
    </message>
    <message>
        <source>Choose a person in the list to read about them.</source>
        <translation>Choisissez une personne dans la liste pour la consulter.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message numerus="yes">
        <source>not met for %n months</source>
        <translation>
            <numerusform>pas rencontré depuis %n mois</numerusform>
            <numerusform>pas rencontré depuis %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>History of this person …</source>
        <translation>Historique de cette personne …</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Supprimer cette personne</translation>
    </message>
</context>
<context>
    <name>PlayEditor</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>PlaySection</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Who holds it now</source>
        <translation>Qui l’occupe maintenant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>Left this post</source>
        <translation>A quitté ce poste</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>A transmis</translation>
    </message>
    <message>
        <source>Left it for another post</source>
        <translation>L’a quitté pour un autre poste</translation>
    </message>
    <message>
        <source>Time in this post</source>
        <translation>Période à ce poste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Minister of Foreign Affairs …</source>
        <translation>Ministre des affaires étrangères …</translation>
    </message>
    <message>
        <source>Office or department</source>
        <translation>Bureau ou département</translation>
    </message>
    <message>
        <source>a new organization is made of its name</source>
        <translation>une nouvelle organisation est créée à son nom</translation>
    </message>
    <message>
        <source>name; somebody new is added</source>
        <translation>nom ; une nouvelle personne est ajoutée</translation>
    </message>
    <message>
        <source>Last day in it</source>
        <translation>Dernier jour à ce poste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Give a date that can be read: a day, a month or a year.</source>
        <translation>Donnez une date lisible : un jour, un mois ou une année.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Give the last day in this post.</source>
        <translation>Donnez le dernier jour à ce poste.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Dites depuis quand.</translation>
    </message>
    <message>
        <source>Say who holds it now.</source>
        <translation>Dites qui l’occupe maintenant.</translation>
    </message>
    <message>
        <source>Give the post, or the State or organization.</source>
        <translation>Donnez le poste, ou l’État ou l’organisation.</translation>
    </message>
</context>
<context>
    <name>PostsSection</name>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No post is known.</source>
        <translation>Aucun poste n’est connu.</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Acted for {0}; no post is known.</source>
        <translation>A représenté {0}&#xa0;; aucun poste connu.</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>What became of this post: {0}</source>
        <translation>Ce qu’il est advenu de ce poste : {0}</translation>
    </message>
    <message>
        <source>Left this post …</source>
        <translation>A quitté ce poste …</translation>
    </message>
    <message>
        <source>Handed over to …</source>
        <translation>A transmis à …</translation>
    </message>
    <message>
        <source>Left it for another post …</source>
        <translation>L’a quitté pour un autre poste …</translation>
    </message>
    <message>
        <source>Held from … to …</source>
        <translation>Occupé de … à …</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Supprimer ce poste</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Store these figures</source>
        <translation>Enregistrer ces chiffres</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>{0}: nothing is stored yet</source>
        <translation>{0} : rien n’est encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Years {0} to {1}; %n States of today.</source>
        <translation>
            <numerusform>Années {0} à {1} ; %n État actuel.</numerusform>
            <numerusform>Années {0} à {1} ; %n États actuels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {0} · generated: {1}</source>
        <translation>Source : {0} · établi le : {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n names of no State of today, kept as they are, with their size: {0}</source>
        <translation>
            <numerusform>%n nom qui n’est pas un État actuel, gardé tel quel avec son volume : {0}</numerusform>
            <numerusform>%n noms qui ne sont pas des États actuels, gardés tels quels avec leur volume : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no single year, and in no share: {0} million TIV.</source>
        <translation>Sans année unique, donc dans aucune part : {0} millions de TIV.</translation>
    </message>
    <message>
        <source>It takes the place of the table that is stored now. Ctrl+Z brings that back.</source>
        <translation>Il remplace le tableau enregistré. Ctrl+Z rétablit celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not read</source>
        <translation>
            <numerusform>%n ligne non lue</numerusform>
            <numerusform>%n lignes non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Ligne {0}, {1} : {2}</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>From the date</source>
        <translation>D’après la date</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The words of the window in {0} are missing, so it speaks English. The set-up makes them: {1}</source>
        <translation>Les textes de la fenêtre en {0} manquent&#xa0;: elle parle donc anglais. L’installation les produit&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} is the store that is open.</source>
        <translation>{0} est la base qui est ouverte.</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>Restauration de la sauvegarde …</translation>
    </message>
    <message>
        <source>The passphrase is changed. The store as it was is kept: {0}</source>
        <translation>La phrase secrète est changée. La base telle qu’elle était est conservée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This is the example office, in a store of its own. Yours is as it was.</source>
        <translation>Voici le bureau exemple, dans une base à part. La vôtre est telle quelle.</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>Retour à votre base</translation>
    </message>
    <message>
        <source>This is your own store.</source>
        <translation>C’est votre propre base.</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Aucune question ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is decided</source>
        <translation>Masquer ce qui est décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n décidée</numerusform>
            <numerusform>%n décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>{0}: open again</source>
        <translation>{0}&#xa0;: rouvrir</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Log a meeting in one line</source>
        <translation>Consigner une réunion en une ligne</translation>
    </message>
    <message>
        <source>Log a meeting in one line: 15-17 mar 2027 Jakarta; Ministry of Defence; who was there</source>
        <translation>Consigner une réunion en une ligne&#xa0;: 15-17 mars 2027 Jakarta&#xa0;; Ministère de la défense&#xa0;; qui était là</translation>
    </message>
    <message>
        <source>Date, place and with whom; Enter opens the quick log with it (Ctrl+Shift+N)</source>
        <translation>Date, lieu et avec qui&#xa0;; Entrée ouvre la saisie rapide avec ce texte (Ctrl+Maj+N)</translation>
    </message>
</context>
<context>
    <name>QuickLogDialog</name>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>{0}, {1} is in the log already</source>
        <translation>{0}, {1} est déjà dans le journal</translation>
    </message>
    <message numerus="yes">
        <source>{0}, with %n items.</source>
        <translation>
            <numerusform>{0}, avec %n point.</numerusform>
            <numerusform>{0}, avec %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept in {0} %n s ago</source>
        <translation>
            <numerusform>Conservé dans {0} il y a %n s</numerusform>
            <numerusform>Conservé dans {0} il y a %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in {0} just now</source>
        <translation>Conservé dans {0} à l’instant</translation>
    </message>
    <message>
        <source>Logged: {0}</source>
        <translation>Consigné&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Added to the meeting: {0}</source>
        <translation>Ajouté à la réunion&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>QuickLogView</name>
    <message>
        <source>Meeting in one line</source>
        <translation>Réunion en une ligne</translation>
    </message>
    <message>
        <source>15-17 mar 2017 Jakarta; Ministry of Defence; Ms. A. Name (ASEAN)</source>
        <translation>15-17 mars 2017 Jakarta; Ministère de la défense; Mme A. Nom (ASEAN)</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Fermer&#xa0;; le brouillon est gardé</translation>
    </message>
    <message>
        <source>Add these to it</source>
        <translation>Les y ajouter</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>Draft kept as you type</source>
        <translation>Brouillon gardé à mesure</translation>
    </message>
    <message>
        <source>When, where; then who, separated by semicolons; after // your private note. All can be changed.</source>
        <translation>Quand, où ; puis qui, séparés par des points-virgules ; après // votre note privée. Tout peut être changé.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Tab moves through the chips, Enter opens one</source>
        <translation>Tab parcourt les étiquettes, Entrée en ouvre une</translation>
    </message>
</context>
<context>
    <name>RaiseLine</name>
    <message>
        <source>{0}: what; by when; who answers for it</source>
        <translation>{0} : quoi ; pour quand ; qui en répond</translation>
    </message>
    <message>
        <source>“{0}” may be read in several ways, or is no day; write the month as a word.</source>
        <translation>« {0} » peut se lire de plusieurs façons, ou n’est pas un jour ; écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>quel jour ?</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>which day?</source>
        <translation>quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>no such day: choose one beside it</source>
        <translation>ce jour n’existe pas&#xa0;: choisissez à côté</translation>
    </message>
    <message>
        <source>day or month first: choose one</source>
        <translation>jour ou mois d’abord&#xa0;: choisissez</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>planned: it lies ahead</source>
        <translation>prévue : elle est à venir</translation>
    </message>
    <message>
        <source>No time of day</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Tenue en ligne</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>pas encore de lieu</translation>
    </message>
    <message>
        <source>{0}, as at {1}</source>
        <translation>{0}, au {1}</translation>
    </message>
    <message>
        <source>the State is not clear: choose it, or write it</source>
        <translation>l’État n’est pas clair&#xa0;: choisissez-le ou écrivez-le</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Change it in the line</source>
        <translation>Changez-le dans la ligne</translation>
    </message>
    <message>
        <source>{0}?</source>
        <translation>{0} ?</translation>
    </message>
    <message>
        <source>Our part: {0}</source>
        <translation>Notre rôle : {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n items?</source>
        <translation>
            <numerusform>Séparer en %n point ?</numerusform>
            <numerusform>Séparer en %n points ?</numerusform>
        </translation>
    </message>
    <message>
        <source>private note: in no wording and in no paper</source>
        <translation>note privée : dans aucun libellé ni aucun document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>an office, nobody named</source>
        <translation>un bureau, personne n’est nommé</translation>
    </message>
    <message>
        <source>a group: names nobody, counts as implied</source>
        <translation>un groupe&#xa0;: ne nomme personne, compte comme implicite</translation>
    </message>
    <message>
        <source>not a known organization: kept as written</source>
        <translation>organisation inconnue : gardée telle quelle</translation>
    </message>
    <message>
        <source>words only, nobody is named</source>
        <translation>des mots seulement, personne n’est nommé</translation>
    </message>
    <message numerus="yes">
        <source>or its %n members?</source>
        <translation>
            <numerusform>ou son %n membre&#xa0;?</numerusform>
            <numerusform>ou ses %n membres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>a follow-up of it</source>
        <translation>un suivi de la réunion</translation>
    </message>
    <message>
        <source>from the words</source>
        <translation>d’après les mots</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>from the date</source>
        <translation>d’après la date</translation>
    </message>
    <message>
        <source>the office’s own: the date lies in no known process</source>
        <translation>celui du bureau&#xa0;: la date n’est dans aucun processus connu</translation>
    </message>
    <message>
        <source>stays in the office until you say otherwise</source>
        <translation>reste dans le bureau jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>may leave the office</source>
        <translation>peut sortir du bureau</translation>
    </message>
    <message>
        <source>Chatham House rule: names and posts stay</source>
        <translation>règle de Chatham House : noms et fonctions restent internes</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
</context>
<context>
    <name>ReadsSection</name>
    <message>
        <source>How it reads in Annex A</source>
        <translation>Lecture dans l’annexe A</translation>
    </message>
    <message>
        <source>Nothing of it may leave: mark an item for publication.</source>
        <translation>Rien ne peut sortir&#xa0;: marquez un point pour publication.</translation>
    </message>
    <message numerus="yes">
        <source>%n items left out: {0}</source>
        <translation>
            <numerusform>%n point omis&#xa0;: {0}</numerusform>
            <numerusform>%n points omis&#xa0;: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>This is our mistake. What was saved is safe, and you can go on. The report says where it happened; it holds nothing of your store and was sent nowhere. It is kept in {0}.</source>
        <translation>C’est notre erreur. Ce qui était enregistré est en sûreté et vous pouvez continuer. Le rapport dit où c’est arrivé&#xa0;; il ne contient rien de votre base et n’a été envoyé nulle part. Il est conservé dans {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>SavedFilterButton</name>
    <message>
        <source>Enter shows it, F2 renames it, Delete removes it, Alt+↑ and Alt+↓ move it.</source>
        <translation>Entrée l’affiche, F2 le renomme, Suppr le retire, Alt+↑ et Alt+↓ le déplacent.</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>SavedFilterList</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Find a State, meeting, person, event …</source>
        <translation>Chercher un État, une réunion …</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Tout chercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The office that keeps this store</source>
        <translation>Le bureau qui tient cette base</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l’historique</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>ATT Working Group on Treaty Universalization</source>
        <translation>Groupe de travail du TCA sur l’universalisation du Traité</translation>
    </message>
    <message>
        <source>Head of the papers</source>
        <translation>En-tête des documents</translation>
    </message>
    <message>
        <source>Evidence is stale after (days)</source>
        <translation>Preuve périmée après (jours)</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Changer la phrase secrète …</translation>
    </message>
    <message>
        <source>Encrypt the store …</source>
        <translation>Chiffrer la base …</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The window speaks the other language from the next start on.</source>
        <translation>La fenêtre parlera l’autre langue dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Tab follows the eye, Enter opens, Esc leaves.</source>
        <translation>Tab suit l’œil, Entrée ouvre, Échap quitte.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>The source, line by line, with the proposed entries</source>
        <translation>La source, ligne par ligne, avec les entrées proposées</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>One State</source>
        <translation>Un État</translation>
    </message>
    <message>
        <source>Move on the pathway …</source>
        <translation>Avancer sur le parcours …</translation>
    </message>
    <message>
        <source>Renew the evidence …</source>
        <translation>Renouveler la preuve …</translation>
    </message>
    <message>
        <source>Add a statement …</source>
        <translation>Ajouter une déclaration …</translation>
    </message>
    <message>
        <source>Add an obstacle …</source>
        <translation>Ajouter un obstacle …</translation>
    </message>
    <message>
        <source>Add a follow-up …</source>
        <translation>Ajouter un suivi …</translation>
    </message>
    <message>
        <source>What can be done with this State</source>
        <translation>Ce qui peut être fait pour cet État</translation>
    </message>
    <message>
        <source>People of this State</source>
        <translation>Personnes de cet État</translation>
    </message>
    <message>
        <source>Add a treaty action …</source>
        <translation>Ajouter un acte relatif au Traité …</translation>
    </message>
    <message>
        <source>Who corrected what …</source>
        <translation>Qui a corrigé quoi …</translation>
    </message>
    <message>
        <source>Correct the short name …</source>
        <translation>Corriger le nom court …</translation>
    </message>
    <message>
        <source>Add another name …</source>
        <translation>Ajouter un autre nom …</translation>
    </message>
    <message>
        <source>Correct the capital …</source>
        <translation>Corriger la capitale …</translation>
    </message>
    <message>
        <source>Correct the regional group …</source>
        <translation>Corriger le groupe régional …</translation>
    </message>
    <message>
        <source>Correct the UN status …</source>
        <translation>Corriger le statut à l’ONU …</translation>
    </message>
    <message>
        <source>Correct the subregion …</source>
        <translation>Corriger la sous-région …</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Formal name</source>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capitale</translation>
    </message>
    <message>
        <source>Subregion</source>
        <translation>Sous-région</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n appartenance</numerusform>
            <numerusform>%n appartenances</numerusform>
        </translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>Corrected by the office</source>
        <translation>Corrigé par le bureau</translation>
    </message>
    <message>
        <source>kept apart from what was shipped</source>
        <translation>à part de ce qui a été livré</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A fact of the State</source>
        <translation>Une donnée de l’État</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Words (Enter for a new line)</source>
        <translation>Texte (Entrée : nouvelle ligne)</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Langue de ce texte</translation>
    </message>
    <message>
        <source>The date is not understood.</source>
        <translation>La date n’est pas comprise.</translation>
    </message>
</context>
<context>
    <name>StatementsSection</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that this State said or did is kept yet.</source>
        <translation>Rien n’est encore consigné de ce que cet État a dit ou fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statements</source>
        <translation>
            <numerusform>%n déclaration de plus</numerusform>
            <numerusform>%n déclarations de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter une déclaration</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>all of it is saved already, as you type</source>
        <translation>tout est déjà enregistré, au fil de la frappe</translation>
    </message>
    <message numerus="yes">
        <source>saved %n s ago</source>
        <translation>
            <numerusform>enregistré il y a %n s</numerusform>
            <numerusform>enregistré il y a %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>saved just now</source>
        <translation>enregistré à l’instant</translation>
    </message>
    <message>
        <source>saved at {0}</source>
        <translation>enregistré à {0}</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>Official status</source>
        <translation>Statut officiel</translation>
    </message>
    <message>
        <source>depositary, as at {0}</source>
        <translation>dépositaire, au {0}</translation>
    </message>
    <message>
        <source>our date</source>
        <translation>notre date</translation>
    </message>
    <message>
        <source>in force {0}</source>
        <translation>en vigueur {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>%n autre source</numerusform>
            <numerusform>%n autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this date: {0}</source>
        <translation>Corriger cette date&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Neither signature nor instrument by this date.</source>
        <translation>Ni signature ni instrument à cette date.</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratification</translation>
    </message>
    <message>
        <source>no instrument deposited</source>
        <translation>aucun instrument déposé</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>Ajouter un acte relatif au Traité</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undoing a long step …</source>
        <translation>Annulation d’une longue étape …</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Redoing a long step …</source>
        <translation>Rétablissement d’une longue étape …</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n items …</source>
        <translation>
            <numerusform>Marquage de %n point …</numerusform>
            <numerusform>Marquage de %n points …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n meetings …</source>
        <translation>
            <numerusform>Modification de %n réunion …</numerusform>
            <numerusform>Modification de %n réunions …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreButton</name>
    <message>
        <source>Menu of {0}</source>
        <translation>Menu de {0}</translation>
    </message>
</context>
<context>
    <name>StoreOpener</name>
    <message>
        <source>Open another store</source>
        <translation>Ouvrir une autre base</translation>
    </message>
    <message>
        <source>Copy to another folder</source>
        <translation>Copier dans un autre dossier</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>of %n entries; one may stand in several</source>
        <translation>
            <numerusform>sur %n entrée</numerusform>
            <numerusform>sur %n entrées ; une peut figurer sous plusieurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rows</source>
        <translation>
            <numerusform>sur %n ligne</numerusform>
            <numerusform>sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n entries</source>
        <translation>
            <numerusform>sur %n entrée</numerusform>
            <numerusform>sur %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lues</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with a repair; some have questions too</source>
        <translation>
            <numerusform>%n entrée avec une correction</numerusform>
            <numerusform>%n entrées avec une correction ; certaines ont aussi des questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with open questions</source>
        <translation>
            <numerusform>%n entrée avec des questions ouvertes</numerusform>
            <numerusform>%n entrées avec des questions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of which nothing is changed or asked</source>
        <translation>
            <numerusform>%n entrée où rien n’est corrigé ni demandé</numerusform>
            <numerusform>%n entrées où rien n’est corrigé ni demandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that the log has already, wholly or in part</source>
        <translation>
            <numerusform>%n entrée que le journal contient déjà, en tout ou en partie</numerusform>
            <numerusform>%n entrées que le journal contient déjà, en tout ou en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are in no entry</source>
        <translation>
            <numerusform>%n ligne qui n’est dans aucune entrée</numerusform>
            <numerusform>%n lignes qui ne sont dans aucune entrée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, and what stands around them</source>
        <translation>
            <numerusform>%n entrée, et ce qui l’entoure</numerusform>
            <numerusform>%n entrées, et ce qui les entoure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
</context>
<context>
    <name>TradeScreen</name>
    <message>
        <source>Official status</source>
        <translation>Statut officiel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>Lire des chiffres …</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>Lire des chiffres du commerce des armes</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0} …</translation>
    </message>
    <message>
        <source>Stored: {0}. Ctrl+Z takes it back.</source>
        <translation>Enregistré : {0}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Take these figures out of the store? {0}</source>
        <translation>Retirer ces chiffres de la base ? {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Retiré. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>No State of today</source>
        <translation>Aucun État actuel</translation>
    </message>
    <message>
        <source>Rounding of the file’s total</source>
        <translation>Arrondi du total du fichier</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s exports, {1}, as at {2}</source>
        <translation>États parties : {0} des exportations mondiales, {1}, au {2}</translation>
    </message>
    <message>
        <source>States Parties: {0} of the world’s imports, {1}, as at {2}</source>
        <translation>États parties : {0} des importations mondiales, {1}, au {2}</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source : {0}</translation>
    </message>
    <message>
        <source>generated {0}</source>
        <translation>établi le {0}</translation>
    </message>
    <message>
        <source>of no single year, in no share: {0} million TIV</source>
        <translation>sans année unique, dans aucune part : {0} millions de TIV</translation>
    </message>
    <message>
        <source>Copied as three tables, with years, date and source.</source>
        <translation>Copié en trois tableaux, avec années, date et source.</translation>
    </message>
    <message>
        <source>Remove these arms trade figures</source>
        <translation>Retirer ces chiffres du commerce des armes</translation>
    </message>
    <message>
        <source>Copy these shares as tables</source>
        <translation>Copier ces parts en tableaux</translation>
    </message>
</context>
<context>
    <name>TradeView</name>
    <message>
        <source>Back to the States</source>
        <translation>Retour aux États</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the three lists as tables, with years, date and source</source>
        <translation>Copier les trois listes en tableaux, avec années, date et source</translation>
    </message>
    <message>
        <source>Read figures …</source>
        <translation>Lire des chiffres …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shares by official status</source>
        <translation>Parts par statut officiel</translation>
    </message>
    <message>
        <source>Shares by region</source>
        <translation>Parts par région</translation>
    </message>
    <message>
        <source>Shares by State</source>
        <translation>Parts par État</translation>
    </message>
    <message>
        <source>No arms trade figures yet</source>
        <translation>Pas encore de chiffres du commerce des armes</translation>
    </message>
    <message>
        <source>Download a table of arms transfers (by State and year, a top list, or the trade register) and read it here. Nothing of it comes with the program, and nothing leaves this computer.</source>
        <translation>Téléchargez un tableau de transferts d’armes (par État et par année, un palmarès ou le registre des transferts) et lisez-le ici. Rien n’en est fourni avec le programme, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>Commerce des armes</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Passphrase of {0}</source>
        <translation>Phrase secrète de {0}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Another store …</source>
        <translation>Autre base …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>Building, room</source>
        <translation>Bâtiment, salle</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to attplanner</source>
        <translation>Bienvenue dans attplanner</translation>
    </message>
    <message>
        <source>States, meetings and papers of one office. Everything stays on this computer.</source>
        <translation>États, réunions et documents d’un bureau. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>Coller un journal …</translation>
    </message>
    <message>
        <source>One line is enough: when, where, with whom. Try “15-17 mar 2017 Jakarta; Ministry of Defense”.</source>
        <translation>Une ligne suffit&#xa0;: quand, où, avec qui. Essayez «&#xa0;15-17 mars 2017 Jakarta; Ministère de la défense&#xa0;».</translation>
    </message>
    <message>
        <source>Log a first meeting</source>
        <translation>Consigner une première réunion</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>Annex A of last year’s paper, a table or a list. You see every line before anything is written.</source>
        <translation>L’annexe A du document de l’an dernier, un tableau ou une liste. Vous voyez chaque ligne avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Import a paper</source>
        <translation>Importer un document</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Six minutes with an example office: 61 entries of two processes. Your own store stays empty.</source>
        <translation>Six minutes avec un bureau exemple&#xa0;: 61 entrées de deux processus. Votre base reste vide.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Ouvrir une autre base …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
</context>
<context>
    <name>WordingBox</name>
    <message>
        <source>Public wording</source>
        <translation>Libellé public</translation>
    </message>
    <message>
        <source>As it is to read in papers; without it the source’s words are printed.</source>
        <translation>Tel qu’il doit figurer dans les documents&amp;#xa0;; à défaut, les mots de la source sont imprimés.</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Pas encore traduit</translation>
    </message>
    <message>
        <source>Language of the wording: {0}</source>
        <translation>Langue du libellé&amp;#xa0;: {0}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>These words are in this language: {0}</source>
        <translation>Ces mots sont dans cette langue : {0}</translation>
    </message>
</context>
<context>
    <name>WordingNotice</name>
    <message>
        <source>The public wording was typed by hand. It does not name: {0}.</source>
        <translation>Le libellé public a été saisi à la main. Il ne nomme pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The words of the source are printed. They do not name: {0}.</source>
        <translation>Les mots de la source sont imprimés. Ils ne nomment pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Add to the wording</source>
        <translation>Ajouter au libellé</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
</context>
<context>
    <name>WorldScreen</name>
    <message>
        <source>Show all States</source>
        <translation>Montrer tous les États</translation>
    </message>
    <message>
        <source>Show map and list</source>
        <translation>Afficher la carte et la liste</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>WorldView</name>
    <message>
        <source>Filter by any name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter by any name, in any language, without accents, or by words: “ASEAN, not party” (Ctrl+F)</source>
        <translation>Filtrer par n’importe quel nom, dans n’importe quelle langue, sans accents, ou par des mots : « ASEAN, non partie » (Ctrl+F)</translation>
    </message>
    <message>
        <source>Map and list</source>
        <translation>Carte et liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Filter the States by any name, in any language</source>
        <translation>Filtrer les États par n’importe quel nom, en toute langue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Not a State Party</source>
        <translation>Non Partie</translation>
    </message>
    <message>
        <source>Anything open</source>
        <translation>Tout ce qui est ouvert</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>No State fits</source>
        <translation>Aucun État ne convient</translation>
    </message>
    <message>
        <source>Take a filter away to see more States.</source>
        <translation>Retirez un filtre pour voir plus d’États.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message numerus="yes">
        <source>Mark everything in these %n entries for publication?</source>
        <translation>
            <numerusform>Marquer tout le contenu de cette entrée pour publication&#xa0;?</numerusform>
            <numerusform>Marquer tout le contenu de ces %n entrées pour publication&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It may then go into papers for everybody, names and posts included. Are you sure?</source>
        <translation>Cela pourra figurer dans des documents ouverts à tous, noms et fonctions compris. Êtes-vous sûr&#xa0;?</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Import for publication</source>
        <translation>Importer pour publication</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n entries …</source>
        <translation>
            <numerusform>Écriture de %n entrée …</numerusform>
            <numerusform>Écriture de %n entrées …</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written, or nothing.</source>
        <translation>Tout est écrit, ou rien.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported.</source>
        <translation>
            <numerusform>%n entrée importée.</numerusform>
            <numerusform>%n entrées importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the log already, and left as they are: %n.</source>
        <translation>
            <numerusform>Déjà dans le journal et laissées telles quelles : %n.</numerusform>
            <numerusform>Déjà dans le journal et laissées telles quelles : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements written.</source>
        <translation>
            <numerusform>%n déclaration inscrite.</numerusform>
            <numerusform>%n déclarations inscrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements were there already.</source>
        <translation>
            <numerusform>%n déclaration y était déjà.</numerusform>
            <numerusform>%n déclarations y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts corrected.</source>
        <translation>
            <numerusform>%n donnée corrigée.</numerusform>
            <numerusform>%n données corrigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regional events among them are found by the search.</source>
        <translation>
            <numerusform>%n manifestation régionale parmi elles se trouve par la recherche.</numerusform>
            <numerusform>%n manifestations régionales parmi elles se trouvent par la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions stay open beside them.</source>
        <translation>
            <numerusform>%n question reste ouverte.</numerusform>
            <numerusform>%n questions restent ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no State that is known: kept with the source.</source>
        <translation>
            <numerusform>%n ligne ne nomme aucun État connu : conservée avec la source.</numerusform>
            <numerusform>%n lignes ne nomment aucun État connu : conservées avec la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Annulation de l’import …</translation>
    </message>
    <message>
        <source>The whole import was taken back.</source>
        <translation>Tout l’import a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were edited since and are kept.</source>
        <translation>
            <numerusform>%n réunion modifiée depuis est conservée.</numerusform>
            <numerusform>%n réunions modifiées depuis sont conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show all States that the filters leave</source>
        <translation>Afficher tous les États que laissent les filtres</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Enregistrer la carte comme image</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Acceded</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Applies provisionally</source>
        <translation>Application provisoire</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>Ratification</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Retrait</translation>
    </message>
</context>
<context>
    <name>activity_states</name>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>boundaries</name>
    <message>
        <source>The names and boundaries shown on this map imply no opinion on the legal status of any State, territory, city or area, or on its frontiers, and no official endorsement.</source>
        <translation>Les noms et les frontières figurant sur cette carte n’expriment aucune opinion sur le statut juridique d’un État, d’un territoire, d’une ville ou d’une zone, ni sur le tracé de ses frontières, et n’ont aucune caution officielle.</translation>
    </message>
    <message>
        <source>Boundaries: {0}, read in on {1}.</source>
        <translation>Frontières : {0}, lues le {1}.</translation>
    </message>
    <message>
        <source>Areas that the file gives to no State of the list are neutral grey; a small State, and one without land in the file, has a dot where its capital is.</source>
        <translation>Les zones que le fichier ne donne à aucun État de la liste sont en gris neutre ; un petit État, ou un État sans territoire dans le fichier, a un point là où est sa capitale.</translation>
    </message>
    <message>
        <source>Hatched, as areas whose status is not settled: the Golan, Jammu and Kashmir, Aksai Chin, Abyei, the Ilemi triangle and Halaib.</source>
        <translation>Hachurées, comme zones dont le statut n’est pas réglé : le Golan, le Jammu-et-Cachemire, l’Aksai Chin, Abyei, le triangle d’Ilemi et Halaïb.</translation>
    </message>
    <message>
        <source>Neutral grey, as no State of the list: Western Sahara, the Falkland Islands (Malvinas), Kosovo, and territories that are shown by themselves.</source>
        <translation>En gris neutre, car hors de la liste des États : le Sahara occidental, les îles Falkland (Malvinas), le Kosovo et les territoires représentés à part.</translation>
    </message>
    <message>
        <source>Drawn with a State: Taiwan with China, Northern Cyprus with Cyprus, Somaliland with Somalia, Crimea with Ukraine. Antarctica is not shown.</source>
        <translation>Représentés avec un État : Taïwan avec la Chine, Chypre-Nord avec Chypre, le Somaliland avec la Somalie, la Crimée avec l’Ukraine. L’Antarctique n’est pas représenté.</translation>
    </message>
    <message>
        <source>A small State has a dot where its capital is. The shapes are simplified, from Natural Earth (public domain).</source>
        <translation>Un petit État est marqué d’un point à l’endroit de sa capitale. Les formes sont simplifiées, d’après Natural Earth (domaine public).</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>to the bin</source>
        <translation>vers la corbeille</translation>
    </message>
    <message>
        <source>{0}, in {1} items</source>
        <translation>{0}, dans {1} points</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>bulk_fields</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Planned, held or cancelled</source>
        <translation>Prévue, tenue ou annulée</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Handling of all items</source>
        <translation>Traitement de tous les points</translation>
    </message>
    <message>
        <source>Chatham House rule in all items</source>
        <translation>Règle de Chatham House pour tous les points</translation>
    </message>
    <message>
        <source>Of us, was there</source>
        <translation>Des nôtres, était présent</translation>
    </message>
    <message>
        <source>Of us, was not there</source>
        <translation>Des nôtres, n’était pas présent</translation>
    </message>
    <message>
        <source>Took part in all items</source>
        <translation>A participé à tous les points</translation>
    </message>
    <message>
        <source>State of the places without one</source>
        <translation>État des lieux qui n’en ont pas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>bulk_stays</name>
    <message>
        <source>already so</source>
        <translation>déjà ainsi</translation>
    </message>
    <message>
        <source>without items</source>
        <translation>sans points</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>n’y était pas</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans lieu</translation>
    </message>
    <message>
        <source>no part of itself</source>
        <translation>pas une partie d’elle-même</translation>
    </message>
    <message>
        <source>the other is a part of it</source>
        <translation>l’autre en fait partie</translation>
    </message>
</context>
<context>
    <name>capacities</name>
    <message>
        <source>For its State</source>
        <translation>Pour son État</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Not of a State</source>
        <translation>Non étatique</translation>
    </message>
    <message>
        <source>Our own side</source>
        <translation>De notre côté</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>UN short name</source>
        <translation>Nom court de l’ONU</translation>
    </message>
    <message>
        <source>In the text, not in the log</source>
        <translation>Dans le texte, pas dans le journal</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Closed meeting</source>
        <translation>Réunion privée</translation>
    </message>
    <message>
        <source>Columns are interleaved</source>
        <translation>Colonnes entremêlées</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Jour ou mois d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Date inexistante</translation>
    </message>
    <message>
        <source>The depositary says otherwise</source>
        <translation>Le dépositaire dit autre chose</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>Codage deviné</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Finit avant de commencer</translation>
    </message>
    <message>
        <source>A group, names nobody</source>
        <translation>Un groupe, ne nomme personne</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Another treaty’s conference</source>
        <translation>Conférence d’un autre traité</translation>
    </message>
    <message>
        <source>In the log already</source>
        <translation>Déjà dans le journal</translation>
    </message>
    <message>
        <source>Partly in the log</source>
        <translation>En partie dans le journal</translation>
    </message>
    <message>
        <source>Part of another entry</source>
        <translation>Partie d’une autre entrée</translation>
    </message>
    <message>
        <source>Month misspelt</source>
        <translation>Mois mal orthographié</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Not a meeting</source>
        <translation>Pas une réunion</translation>
    </message>
    <message>
        <source>The store has it, the source has not</source>
        <translation>Dans la base, mais pas dans la source</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Numéro manquant</translation>
    </message>
    <message>
        <source>Number repeated</source>
        <translation>Numéro répété</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors ordre</translation>
    </message>
    <message>
        <source>Several people on one line</source>
        <translation>Plusieurs personnes sur une ligne</translation>
    </message>
    <message>
        <source>Place missing</source>
        <translation>Lieu manquant</translation>
    </message>
    <message>
        <source>Told twice</source>
        <translation>Dit deux fois</translation>
    </message>
    <message>
        <source>Another entry on this day</source>
        <translation>Autre entrée ce jour-là</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>State missing</source>
        <translation>État manquant</translation>
    </message>
    <message>
        <source>Stray punctuation</source>
        <translation>Ponctuation égarée</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titre manquant</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Two cities on one day</source>
        <translation>Deux villes le même jour</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Deux dates</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Deux lieux</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Guillemet non fermé</translation>
    </message>
    <message>
        <source>Held virtually</source>
        <translation>Tenue en ligne</translation>
    </message>
    <message>
        <source>Another day of the week</source>
        <translation>Autre jour de la semaine</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>En fin de semaine</translation>
    </message>
    <message>
        <source>Withdrawn, without a day</source>
        <translation>Retrait sans date</translation>
    </message>
    <message>
        <source>Year missing</source>
        <translation>Année manquante</translation>
    </message>
    <message>
        <source>Year outside the process</source>
        <translation>Année hors du processus</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Log a meeting …</source>
        <translation>Consigner une réunion …</translation>
    </message>
    <message>
        <source>Import a paper …</source>
        <translation>Importer un document …</translation>
    </message>
    <message>
        <source>open read file log document Word Excel</source>
        <translation>ouvrir lire fichier journal document importer Word Excel</translation>
    </message>
    <message>
        <source>Paste a log …</source>
        <translation>Coller un journal …</translation>
    </message>
    <message>
        <source>import what was copied clipboard text table paper</source>
        <translation>importer ce qui a été copié presse-papiers texte tableau document</translation>
    </message>
    <message>
        <source>Read arms trade figures …</source>
        <translation>Lire des chiffres du commerce des armes …</translation>
    </message>
    <message>
        <source>import exports imports TIV volumes table</source>
        <translation>importer exportations importations TIV volumes tableau</translation>
    </message>
    <message>
        <source>Arms trade beside official status</source>
        <translation>Commerce des armes et statut officiel</translation>
    </message>
    <message>
        <source>exports imports share TIV States Parties world</source>
        <translation>exportations importations part TIV États parties monde</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>persons contacts posts bodies offices names duplicates</source>
        <translation>personnes contacts postes organes bureaux noms doublons</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>store write keep file</source>
        <translation>enregistrer sauvegarder écrire garder fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History and bin …</source>
        <translation>Historique et corbeille …</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Filter this screen</source>
        <translation>Filtrer cet écran</translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation>Enregistrer ce filtre …</translation>
    </message>
    <message>
        <source>Choose the date of every status …</source>
        <translation>Choisir la date de tous les statuts …</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Montrer ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Ouvrir une autre base …</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Faire une sauvegarde …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Paramètres …</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>Back to your store</source>
        <translation>Retour à votre base</translation>
    </message>
    <message>
        <source>leave the tour the example office return</source>
        <translation>quitter la visite exemple retour</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>About attplanner</source>
        <translation>À propos d’attplanner</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Quelque chose a mal tourné qui n’aurait pas dû</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The store was not opened</source>
        <translation>La base n’a pas été ouverte</translation>
    </message>
    <message>
        <source>This store is encrypted</source>
        <translation>Cette base est chiffrée</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Encrypt the store</source>
        <translation>Chiffrer la base</translation>
    </message>
</context>
<context>
    <name>doubt</name>
    <message>
        <source>day not verified</source>
        <translation>jour non vérifié</translation>
    </message>
    <message>
        <source>date not verified</source>
        <translation>date non vérifiée</translation>
    </message>
    <message>
        <source>not verified against the UN Treaty Collection</source>
        <translation>non vérifié dans le Recueil des traités de l’ONU</translation>
    </message>
    <message>
        <source>day and month not verified</source>
        <translation>jour et mois non vérifiés</translation>
    </message>
</context>
<context>
    <name>due_groups</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation>Sept prochains jours</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois prochain</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>Correct a date</source>
        <translation>Corriger une date</translation>
    </message>
    <message>
        <source>Add a treaty action</source>
        <translation>Ajouter un acte relatif au Traité</translation>
    </message>
    <message>
        <source>Renew the evidence</source>
        <translation>Renouveler la preuve</translation>
    </message>
    <message>
        <source>Move on the pathway</source>
        <translation>Avancer sur le parcours</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Ajouter une déclaration</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Ajouter un obstacle</translation>
    </message>
    <message>
        <source>Answer used</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>Add an answer that was used</source>
        <translation>Ajouter une réponse donnée</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>The office’s own correction; what was shipped is kept.</source>
        <translation>Correction propre au bureau ; la donnée livrée est conservée.</translation>
    </message>
    <message>
        <source>Nothing of it is written again.</source>
        <translation>Rien n’en est écrit une seconde fois.</translation>
    </message>
    <message>
        <source>Only what is new is added to that meeting.</source>
        <translation>Seul ce qui est nouveau est ajouté à cette réunion.</translation>
    </message>
    <message>
        <source>Split, each becomes an item of this entry.</source>
        <translation>Séparées, chacune devient un point de cette entrée.</translation>
    </message>
    <message>
        <source>If it is the same, it counts once; both lines are printed.</source>
        <translation>Si c’est le même, il compte une fois ; les deux lignes sont imprimées.</translation>
    </message>
    <message>
        <source>Nothing in the entry is changed by an answer.</source>
        <translation>La réponse ne change rien dans l’entrée.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This step is undone already. Nothing was changed.</source>
        <translation>Cette étape est déjà annulée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged ({problem}; {problems} in all) and was not used. The store is as it was. Take an older backup.</source>
        <translation>La sauvegarde {file} est endommagée ({problem}&#xa0;; {problems} en tout) et n’a pas été utilisée. La base est telle quelle. Prenez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The backup {file} was not equal to the store after it was written, so it was removed. The store is unharmed. Try again, on another disk.</source>
        <translation>La sauvegarde {file} n’était pas égale à la base après son écriture&#xa0;; elle a été supprimée. La base est intacte. Réessayez sur un autre disque.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written: {reason}. The store is unharmed. Take another folder, or free some space.</source>
        <translation>La sauvegarde {file} n’a pas pu être écrite&#xa0;: {reason}. La base est intacte. Prenez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: your typing is kept. Free some space, then go on.</source>
        <translation>Le disque est plein. Rien n’est perdu&#xa0;: votre saisie est conservée. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt, so {file} was not written. Install the program anew.</source>
        <translation>Cette installation ne sait pas chiffrer&#xa0;; {file} n’a donc pas été écrit. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Take another name.</source>
        <translation>{file} existe déjà et a été laissé tel quel. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The store is unchanged.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. La base est inchangée.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was written.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written.</source>
        <translation>Il n’y a pas de dossier {folder}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}. The store can be opened to read, or copied to another folder.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;: {reason}. La base peut être ouverte en lecture, ou copiée dans un autre dossier.</translation>
    </message>
    <message>
        <source>The name of {file} says another format than {format}. Nothing was written. Name only one of them.</source>
        <translation>Le nom de {file} indique un autre format que {format}. Rien n’a été écrit. Ne nommez que l’un des deux.</translation>
    </message>
    <message>
        <source>{format} is no text format: name a file for it.</source>
        <translation>{format} n’est pas un format de texte&#xa0;: nommez un fichier.</translation>
    </message>
    <message>
        <source>No document can be written as {format}. Take one of: {known}.</source>
        <translation>Aucun document ne peut être écrit en {format}. Prenez l’un de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This store’s key is made in a way that this version does not know. It was left as it is. Open it with a newer version.</source>
        <translation>La clé de cette base est faite d’une manière que cette version ne connaît pas. La base a été laissée telle quelle. Ouvrez-la avec une version plus récente.</translation>
    </message>
    <message>
        <source>There are no documents in {language}. Take one of: {known}.</source>
        <translation>Il n’y a pas de document en {language}. Prenez l’un de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The installed SQLite {version} can lose what is stored, so no store was opened. Install the program anew.</source>
        <translation>La version installée de SQLite {version} peut perdre ce qui est enregistré&#xa0;; aucune base n’a été ouverte. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>No date, place or participant was understood in “{text}”. Nothing was logged.</source>
        <translation>Ni date, ni lieu, ni participant n’a été compris dans «&#xa0;{text}&#xa0;». Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>{file} lies where nothing can be written, and it was not closed tidily. Copy it, with the files that begin with its name, to another folder and open it there.</source>
        <translation>{file} se trouve là où rien ne peut être écrit, et n’a pas été fermé proprement. Copiez-le, avec les fichiers qui commencent par son nom, dans un autre dossier et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Nobody and nothing can be joined with itself. Nothing was changed.</source>
        <translation>Rien ni personne ne peut être réuni avec soi-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Bringing the store to this version would have left {rows} records without what they name. Nothing was changed; a backup lies beside the store.</source>
        <translation>Amener la base à cette version aurait laissé {rows} enregistrements sans ce qu’ils nomment. Rien n’a été changé&#xa0;; une sauvegarde est à côté de la base.</translation>
    </message>
    <message>
        <source>A name is missing. Nothing was stored.</source>
        <translation>Un nom manque. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{file} is no store of this program. It was left as it is.</source>
        <translation>{file} n’est pas une base de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed. With --yes the command does not ask.</source>
        <translation>Non confirmé&#xa0;: rien n’a été changé. Avec --yes, la commande ne demande rien.</translation>
    </message>
    <message>
        <source>Nothing here may leave for “{handling}” ({items} items are kept back), so no file was written. Mark what may leave: attplanner mark {handling} --all, or one item in its editor.</source>
        <translation>Rien ici ne peut sortir pour «&#xa0;{handling}&#xa0;» ({items} points sont retenus)&#xa0;; aucun fichier n’a été écrit. Marquez ce qui peut sortir&#xa0;: attplanner mark {handling} --all, ou un point dans son éditeur.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>A meeting cannot be a part of itself, nor of one of its own parts. Nothing was changed.</source>
        <translation>Une réunion ne peut faire partie d’elle-même, ni d’une de ses propres parties. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was written; look at the name.</source>
        <translation>{file} n’existe pas. Rien n’a été écrit&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{file} has a point at {x}, {y}, and these are no degrees. Nothing was changed. Save it with longitude and latitude (WGS 84).</source>
        <translation>{file} a un point en {x}, {y}, et ce ne sont pas des degrés. Rien n’a été modifié. Enregistrez-le en longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <source>{file} has {features} areas, and none of their fields holds ISO3 codes of States, such as FRA. Nothing was changed.</source>
        <translation>{file} a {features} zones, et aucun de leurs champs ne contient de codes ISO3 d’États, tels que FRA. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is no file of boundaries that can be read: {reason}. Nothing was changed. GeoJSON and TopoJSON are read.</source>
        <translation>{file} n’est pas un fichier de frontières lisible : {reason}. Rien n’a été modifié. GeoJSON et TopoJSON sont lus.</translation>
    </message>
    <message>
        <source>What was typed while a long step was being written cannot be read again. The store is sound, and has the typing from before that step; look whether it is whole. The damaged file is kept: {kept}</source>
        <translation>Ce qui a été saisi pendant l’écriture d’une longue étape ne peut plus être relu. La base est intacte et contient la saisie d’avant cette étape&#xa0;; vérifiez si elle est complète. Le fichier endommagé est conservé&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Write what is to be done. Nothing was stored.</source>
        <translation>Écrivez ce qui est à faire. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No meeting was logged there that such a paper is about, so no file was written.</source>
        <translation>Aucune réunion dont traite un tel document n’y est consignée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: take at least {characters} characters, or {words} words. Nothing was written.</source>
        <translation>Cette phrase secrète est trop facile à deviner&#xa0;: prenez au moins {characters} caractères, ou {words} mots. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}. The store is unchanged; try again.</source>
        <translation>Cette phrase secrète n’ouvre pas {file}. La base est inchangée&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>{city} is no place that the gazetteer knows. Nothing was changed.</source>
        <translation>{city} n’est pas un lieu que connaît le répertoire. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no process “{process}”. Nothing was changed. Take one of: {known}.</source>
        <translation>Il n’y a pas de processus «&#xa0;{process}&#xa0;». Rien n’a été changé. Prenez l’un de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{name}” came with the program and stays: join the one that you added to it, the other way round.</source>
        <translation>« {name} » est fournie avec le programme et demeure : réunissez-lui, dans l’autre sens, celle que vous avez ajoutée.</translation>
    </message>
    <message>
        <source>“{name}” is itself a part of this organization. Nothing was changed.</source>
        <translation>« {name} » fait elle-même partie de cette organisation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{meetings} meetings name this person, who was not deleted. Join them with somebody else, or correct the meetings first.</source>
        <translation>{meetings} réunions nomment cette personne, qui n’a pas été supprimée. Réunissez-la avec une autre, ou corrigez d’abord les réunions.</translation>
    </message>
    <message>
        <source>This record is no longer there ({table}). Nothing was changed.</source>
        <translation>Cet élément n’existe plus ({table}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no import {run}. Nothing was changed.</source>
        <translation>Il n’y a pas d’import {run}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is no text ({what}). Nothing was written. Save it as .txt, .docx, .xlsx or .csv, or paste its text.</source>
        <translation>{file}, ligne {line}&#xa0;: ce n’est pas du texte ({what}). Rien n’a été écrit. Enregistrez-le en .txt, .docx, .xlsx ou .csv, ou collez son texte.</translation>
    </message>
    <message>
        <source>{file}: its part {part} unpacks to more than {limit} times its size, which no paper does. It was not opened and nothing was written.</source>
        <translation>{file}&#xa0;: sa partie {part} se décompresse à plus de {limit} fois sa taille, ce que ne fait aucun document. Il n’a pas été ouvert et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} is damaged or incomplete ({reason}). Nothing was written. Ask for it again, or open it and save it anew.</source>
        <translation>{file} est endommagé ou incomplet ({reason}). Rien n’a été écrit. Redemandez-le, ou ouvrez-le et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text breaks off in the middle of a character ({encoding}). Nothing was written.</source>
        <translation>{file}, ligne {line}&#xa0;: le texte s’interrompt au milieu d’un caractère ({encoding}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file}, line 1: there is nothing to read in it. Nothing was written.</source>
        <translation>{file}, ligne 1&#xa0;: il n’y a rien à y lire. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Nothing was written. Save it without one and try again.</source>
        <translation>{file} est protégé par un mot de passe. Rien n’a été écrit. Enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>{file}: its part {part} defines entities, which no Office file does. It was not opened and nothing was written.</source>
        <translation>{file}&#xa0;: sa partie {part} définit des entités, ce que ne fait aucun fichier Office. Il n’a pas été ouvert et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was written. Name a file.</source>
        <translation>{file} est un dossier. Rien n’a été écrit. Nommez un fichier.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {limit} characters. Nothing was written.</source>
        <translation>{file}, ligne {line}&#xa0;: la ligne dépasse {limit} caractères. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} has macros ({part}). It was not opened and nothing was written. Save it without macros and try again.</source>
        <translation>{file} contient des macros ({part}). Il n’a pas été ouvert et rien n’a été écrit. Enregistrez-le sans macros et réessayez.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} columns. Nothing was written.</source>
        <translation>{file}, ligne {line}&#xa0;: il y a plus de {limit} colonnes. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {limit} lines. Nothing was written. Import it in parts.</source>
        <translation>{file}, ligne {line}&#xa0;: il y a plus de {limit} lignes. Rien n’a été écrit. Importez-le par parties.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} parts, which no paper has. It was not opened and nothing was written.</source>
        <translation>{file} a plus de {limit} parties, ce que n’a aucun document. Il n’a pas été ouvert et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} is no file that can be read. Nothing was written.</source>
        <translation>{file} n’est pas un fichier lisible. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are zero bytes in the text; it is damaged or no text. Nothing was written.</source>
        <translation>{file}, ligne {line}&#xa0;: il y a des octets nuls dans le texte&#xa0;; il est endommagé ou n’est pas du texte. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} is an archive, but no Word or Excel file. Nothing was written. Save it as .docx, .xlsx or .txt.</source>
        <translation>{file} est une archive, mais pas un fichier Word ou Excel. Rien n’a été écrit. Enregistrez-le en .docx, .xlsx ou .txt.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Nothing was written. Import it in parts.</source>
        <translation>{file} dépasse {limit} Mo. Rien n’a été écrit. Importez-le par parties.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there are more than {most} dated entries, which no log has. Nothing was written. Import it in parts.</source>
        <translation>{file}, ligne {line}&#xa0;: il y a plus de {most} entrées datées, ce que n’a aucun journal. Rien n’a été écrit. Importez-le par parties.</translation>
    </message>
    <message>
        <source>There is no reader called {format}. Nothing was written. Take one of: {formats}.</source>
        <translation>Il n’y a pas de lecteur appelé {format}. Rien n’a été écrit. Prenez l’un de&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{file}: {part} unpacks to more than {limit} MB. It was not opened and nothing was written.</source>
        <translation>{file}&#xa0;: {part} se décompresse à plus de {limit} Mo. Il n’a pas été ouvert et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{state} is no State’s code or name. Nothing was changed. “list states” shows them all.</source>
        <translation>{state} n’est ni le code ni le nom d’un État. Rien n’a été changé. «&#xa0;list states&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>Say which State or organization said it. Nothing was stored; your words are kept.</source>
        <translation>Indiquez quel État ou quelle organisation l’a dit. Rien n’a été enregistré ; vos mots sont gardés.</translation>
    </message>
    <message>
        <source>This is still named by other records, or names one that is gone. Nothing was changed.</source>
        <translation>Ceci est encore nommé par d’autres éléments, ou en nomme un qui a disparu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Only what was deleted can be erased for good. Nothing was changed.</source>
        <translation>Seul ce qui a été supprimé peut être effacé définitivement. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}. It was left as it is. Restore a backup; the damaged store is kept beside it.</source>
        <translation>{file} est endommagé&#xa0;: {reason}. Il a été laissé tel quel. Restaurez une sauvegarde&#xa0;; la base endommagée est conservée à côté.</translation>
    </message>
    <message>
        <source>{user} has {file} open on the computer {host} since {since}. If that computer is off for good, delete {note}.</source>
        <translation>{user} a {file} ouvert sur l’ordinateur {host} depuis {since}. Si cet ordinateur est éteint pour de bon, supprimez {note}.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}. What was stored before is kept. Look after the disk, then go on.</source>
        <translation>{file} ne peut être ni lu ni écrit&#xa0;: {reason}. Ce qui était enregistré est conservé. Vérifiez le disque, puis continuez.</translation>
    </message>
    <message>
        <source>{file} is in use by {user} on {host} (process {pid}, since {since}). It can be read here; to write, close it there first.</source>
        <translation>{file} est utilisé par {user} sur {host} (processus {pid}, depuis {since}). Il peut être lu ici&#xa0;; pour écrire, fermez-le là-bas d’abord.</translation>
    </message>
    <message>
        <source>What leaves is noted in the store, and {file} is in use by {user} on {host} (process {pid}, since {since}): write the paper there, or close it there first.</source>
        <translation>Ce qui sort est consigné dans la base, et {file} est utilisé par {user} sur {host} (processus {pid}, depuis {since})&#xa0;: écrivez le document là-bas, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The newest changes in {file} are damaged: of {claimed} parts {recovered} can be read. The log as it was is kept in {kept}. Restore a backup, or open it in the window to go on without these changes.</source>
        <translation>Les dernières modifications de {file} sont endommagées&#xa0;: sur {claimed} parties, {recovered} peuvent être lues. Le journal tel qu’il était est conservé dans {kept}. Restaurez une sauvegarde, ou ouvrez-le dans la fenêtre pour continuer sans ces modifications.</translation>
    </message>
    <message>
        <source>The newest changes of {file} are gone: the file beside it that ends in “-wal” is missing. Put it back, restore a backup, or open the store in the window to go on without these changes.</source>
        <translation>Les dernières modifications de {file} ont disparu&#xa0;: le fichier voisin qui se termine par «&#xa0;-wal&#xa0;» manque. Remettez-le, restaurez une sauvegarde, ou ouvrez la base dans la fenêtre pour continuer sans ces modifications.</translation>
    </message>
    <message>
        <source>{file} holds arms trade figures, not a paper: read it by “Read arms trade figures …” in the window.</source>
        <translation>{file} contient des chiffres du commerce des armes, pas un document : lisez-le par « Lire des chiffres du commerce des armes … » dans la fenêtre.</translation>
    </message>
    <message>
        <source>{file} is no table of arms trade volumes that this program knows: no row of years was found, and no register of deals. Nothing was stored. Download the figures as CSV and take that file.</source>
        <translation>{file} n’est pas un tableau de volumes du commerce des armes que ce programme connaît : aucune ligne d’années et aucun registre de transferts n’y a été trouvé. Rien n’a été enregistré. Téléchargez les chiffres au format CSV et prenez ce fichier.</translation>
    </message>
    <message>
        <source>There is no store at {file}. The command “new” makes one.</source>
        <translation>Il n’y a pas de base dans {file}. La commande «&#xa0;new&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>{file} is encrypted: its passphrase is needed. To a command, give it with --passphrase-file FILE.</source>
        <translation>{file} est chiffré&#xa0;: sa phrase secrète est nécessaire. À une commande, donnez-la avec --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>A long step is being written into {file}. Nothing else was changed; try again once it is done.</source>
        <translation>Une longue étape est en cours d’écriture dans {file}. Rien d’autre n’a été changé&#xa0;; réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>{file} was made by a newer attplanner ({store}). It was not opened and not changed. Update this program.</source>
        <translation>{file} a été fait par un attplanner plus récent ({store}). Il n’a été ni ouvert ni changé. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>{file} holds records already and was left as it is. Take another store.</source>
        <translation>{file} contient déjà des données et a été laissé tel quel. Prenez une autre base.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, though a passphrase was given. It was not opened; open it without one.</source>
        <translation>{file} n’est pas chiffré, bien qu’une phrase secrète ait été donnée. Il n’a pas été ouvert&#xa0;; ouvrez-le sans elle.</translation>
    </message>
    <message>
        <source>{file} was made by an older version and must be brought up to date first. Open it to write once.</source>
        <translation>{file} a été fait par une version plus ancienne et doit d’abord être mis à jour. Ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>{file} is open to read only. Nothing was changed.</source>
        <translation>{file} est ouvert en lecture seule. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The system refused {file}: {reason}. What was stored before is kept. Look after its rights and room, then try again.</source>
        <translation>Le système a refusé {file}&#xa0;: {reason}. Ce qui était enregistré est conservé. Vérifiez ses droits et la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>extents</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>stated by the source</source>
        <translation>selon la source</translation>
    </message>
    <message>
        <source>States named</source>
        <translation>États nommés</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>as written</source>
        <translation>tel qu’écrit</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capitale</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>quelle part</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>head of the papers</source>
        <translation>en-tête des documents</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acte</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>class as written</source>
        <translation>catégorie, telle qu’écrite</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>clos le</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>what followed</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>given on</source>
        <translation>donnée le</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>item it rests on</source>
        <translation>point sur lequel il repose</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>label</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>our part</source>
        <translation>notre rôle</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>post</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>State of the President</source>
        <translation>État du Président</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>note privée</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>counts for</source>
        <translation>compte pour</translation>
    </message>
    <message>
        <source>to be reviewed by</source>
        <translation>à revoir avant le</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>words it was raised from</source>
        <translation>mots d’origine</translation>
    </message>
    <message>
        <source>reports again</source>
        <translation>rapporte de nouveau</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>filtres enregistrés</translation>
    </message>
    <message>
        <source>whose move</source>
        <translation>à qui d’agir</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>what took place</source>
        <translation>ce qui a eu lieu</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>groupe régional</translation>
    </message>
    <message>
        <source>status at the United Nations</source>
        <translation>statut à l’ONU</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>notified intent not to become a party</source>
        <translation>a notifié son intention de ne pas devenir partie</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>s’est retiré</translation>
    </message>
</context>
<context>
    <name>follow_up_statuses</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>follow_ups</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Promise of theirs</source>
        <translation>Promesse de leur part</translation>
    </message>
    <message>
        <source>Task of ours</source>
        <translation>Tâche à nous</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Manifestation parallèle</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table d’experts</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Séance d’information</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>In World</source>
        <translation>Dans le monde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Statements and votes</source>
        <translation>Déclarations et votes</translation>
    </message>
    <message>
        <source>Regional events</source>
        <translation>Manifestations régionales</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Regional event: {0}, {1}. It is kept in the store.</source>
        <translation>Manifestation régionale&#xa0;: {0}, {1}. Elle est conservée dans la base.</translation>
    </message>
    <message>
        <source>{0}: {1} States</source>
        <translation>{0} : {1} États</translation>
    </message>
</context>
<context>
    <name>handlings</name>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troïka</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Pour publication</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>{name} added as one of us</source>
        <translation>{name} ajouté(e) parmi nous</translation>
    </message>
    <message>
        <source>{name} of us removed</source>
        <translation>{name} retiré(e) d’entre nous</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind} : ajout</translation>
    </message>
    <message>
        <source>{kind}: {number} added</source>
        <translation>{kind} : {number} ajout(s)</translation>
    </message>
    <message>
        <source>{kind} added: {name}</source>
        <translation>{kind} : ajout de {name}</translation>
    </message>
    <message>
        <source>{kind}: {number} changed</source>
        <translation>{kind} : {number} modifié(s)</translation>
    </message>
    <message>
        <source>Import of {name} taken back</source>
        <translation>Importation de {name} annulée</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} : importé</translation>
    </message>
    <message>
        <source>Changed and changed back: nothing differs</source>
        <translation>Modifié puis rétabli : rien ne diffère</translation>
    </message>
    <message>
        <source>Order of us</source>
        <translation>Ordre des nôtres</translation>
    </message>
    <message>
        <source>Order of places</source>
        <translation>Ordre des lieux</translation>
    </message>
    <message>
        <source>Order of items</source>
        <translation>Ordre des points</translation>
    </message>
    <message>
        <source>Order of participants</source>
        <translation>Ordre des participants</translation>
    </message>
    <message>
        <source>{who} added as {role}</source>
        <translation>{who} : ajout comme {role}</translation>
    </message>
    <message>
        <source>{who} removed ({role})</source>
        <translation>{who} : retrait ({role})</translation>
    </message>
    <message>
        <source>{kind} removed</source>
        <translation>{kind} : suppression</translation>
    </message>
    <message>
        <source>{kind}: {number} removed</source>
        <translation>{kind} : {number} supprimé(s)</translation>
    </message>
    <message>
        <source>{kind} removed: {name}</source>
        <translation>{kind} : suppression de {name}</translation>
    </message>
    <message>
        <source>{what} of {record}</source>
        <translation>{what} de {record}</translation>
    </message>
    <message>
        <source>{what} ({record})</source>
        <translation>{what} ({record})</translation>
    </message>
    <message>
        <source>{when}, to be confirmed</source>
        <translation>{when}, à confirmer</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (annulé)</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Use {0}</source>
        <translation>Prendre {0}</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Autre …</translation>
    </message>
    <message>
        <source>The entry as it would be written</source>
        <translation>L’entrée telle qu’elle serait écrite</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>sans processus</translation>
    </message>
    <message>
        <source>regional event</source>
        <translation>manifestation régionale</translation>
    </message>
    <message>
        <source>– nobody is named</source>
        <translation>– personne n’est nommé</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>Non lu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>A process begins</source>
        <translation>Un processus commence</translation>
    </message>
    <message>
        <source>No entry: kept with the source</source>
        <translation>Pas une entrée&#xa0;: conservé avec la source</translation>
    </message>
    <message>
        <source>Parties of the store that the table has not; nothing is removed: {0}</source>
        <translation>États parties de la base absents du tableau ; rien n’est supprimé : {0}</translation>
    </message>
    <message>
        <source>No State of this name: kept with the source</source>
        <translation>Aucun État de ce nom : conservé avec la source</translation>
    </message>
    <message>
        <source>Differs from the store</source>
        <translation>Diffère de la base</translation>
    </message>
    <message>
        <source>As in the store</source>
        <translation>Comme dans la base</translation>
    </message>
    <message>
        <source>Named without a statement: kept with the source</source>
        <translation>Nommé sans déclaration : conservé avec la source</translation>
    </message>
    <message>
        <source>New action: {0}</source>
        <translation>Nouvel acte : {0}</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Use the source’s</source>
        <translation>Prendre celle de la source</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>The store has more</source>
        <translation>La base en sait plus</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Which State is “{0}”?</source>
        <translation>Quel État est « {0} » ?</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chatham House</source>
        <translation>Chatham House</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>The same contact</source>
        <translation>Le même contact</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Ajouter le nouveau</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Importer quand même</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>Garder {0}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Lines {0} to {1}</source>
        <translation>Lignes {0} à {1}</translation>
    </message>
    <message>
        <source>a question for you</source>
        <translation>une question pour vous</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>The right date</source>
        <translation>La bonne date</translation>
    </message>
    <message>
        <source>It may mean: {0}</source>
        <translation>Peut vouloir dire&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>Les mots exacts</translation>
    </message>
    <message>
        <source>What was copied is no text. Copy the lines of a log, or open its file.</source>
        <translation>Ce qui a été copié n’est pas du texte. Copiez les lignes d’un journal, ou ouvrez son fichier.</translation>
    </message>
    <message>
        <source>Nothing was copied: select text in a paper, copy it, and try again.</source>
        <translation>Rien n’a été copié&#xa0;: sélectionnez du texte dans un document, copiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Ligne {0}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>In a list in groups: fold a group, go to its head</source>
        <translation>Dans une liste en groupes : replier un groupe, aller à son en-tête</translation>
    </message>
    <message>
        <source>In a list in groups: unfold a group, go into it</source>
        <translation>Dans une liste en groupes : déplier un groupe, y entrer</translation>
    </message>
    <message>
        <source>In a list: the first row</source>
        <translation>Dans une liste : la première ligne</translation>
    </message>
    <message>
        <source>In the meetings: change what is selected</source>
        <translation>Dans les réunions : modifier la sélection</translation>
    </message>
    <message>
        <source>In a meeting: add an item</source>
        <translation>Dans une réunion&#xa0;: ajouter un point</translation>
    </message>
    <message>
        <source>In a meeting: move an item up</source>
        <translation>Dans une réunion&#xa0;: monter un point</translation>
    </message>
    <message>
        <source>In a meeting: move an item down</source>
        <translation>Dans une réunion&#xa0;: descendre un point</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a promise of theirs</source>
        <translation>Dans une réunion ou les suivis : une promesse de leur part</translation>
    </message>
    <message>
        <source>In a meeting or the follow-ups: a task of ours</source>
        <translation>Dans une réunion ou les suivis : une tâche à nous</translation>
    </message>
    <message>
        <source>In the follow-ups: done, or open again</source>
        <translation>Dans les suivis : fait, ou rouvrir</translation>
    </message>
    <message>
        <source>In the follow-ups: change the due date</source>
        <translation>Dans les suivis : modifier l’échéance</translation>
    </message>
    <message>
        <source>On a State’s page: move on the pathway</source>
        <translation>Sur la page d’un État : avancer sur le parcours</translation>
    </message>
    <message>
        <source>On a State’s page: renew the evidence</source>
        <translation>Sur la page d’un État : renouveler la preuve</translation>
    </message>
    <message>
        <source>On a State’s page: add a statement</source>
        <translation>Sur la page d’un État : ajouter une déclaration</translation>
    </message>
    <message>
        <source>On a State’s page: add an obstacle</source>
        <translation>Sur la page d’un État : ajouter un obstacle</translation>
    </message>
    <message>
        <source>On a State’s page: add a follow-up</source>
        <translation>Sur la page d’un État : ajouter un suivi</translation>
    </message>
    <message>
        <source>In Papers: save the paper</source>
        <translation>Dans Documents : enregistrer le document</translation>
    </message>
    <message>
        <source>In Papers: copy it as a table or a list</source>
        <translation>Dans Documents : le copier comme tableau ou liste</translation>
    </message>
    <message>
        <source>In Papers: mark for publication</source>
        <translation>Dans Documents : marquer pour publication</translation>
    </message>
    <message>
        <source>In an import: accept a repair</source>
        <translation>Dans un import&#xa0;: accepter une correction</translation>
    </message>
    <message>
        <source>In an import: refuse a repair</source>
        <translation>Dans un import&#xa0;: refuser une correction</translation>
    </message>
    <message>
        <source>In an import: another value</source>
        <translation>Dans une importation : une autre valeur</translation>
    </message>
    <message>
        <source>In an import: next open question</source>
        <translation>Dans une importation : question ouverte suivante</translation>
    </message>
    <message>
        <source>In an import: next question, answered or not</source>
        <translation>Dans une importation : question suivante, avec ou sans réponse</translation>
    </message>
    <message>
        <source>In an import: previous question, answered or not</source>
        <translation>Dans une importation : question précédente, avec ou sans réponse</translation>
    </message>
    <message>
        <source>Log the line, or import what is shown</source>
        <translation>Consigner la ligne, ou importer ce qui est montré</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Answer to an obstacle</source>
        <translation>Réponse à un obstacle</translation>
    </message>
    <message>
        <source>Evidence of an obstacle</source>
        <translation>Preuve d’un obstacle</translation>
    </message>
    <message>
        <source>Move on a pathway</source>
        <translation>Étape d’un parcours</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Deux personnes distinctes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Words of a statement</source>
        <translation>Texte d’une déclaration</translation>
    </message>
    <message>
        <source>Arms trade figures</source>
        <translation>Chiffres du commerce des armes</translation>
    </message>
    <message>
        <source>Arms trade volume</source>
        <translation>Volume du commerce des armes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>Qui de nous était présent</translation>
    </message>
    <message>
        <source>Place of a meeting</source>
        <translation>Lieu d’une réunion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Regional event</source>
        <translation>Manifestation régionale</translation>
    </message>
    <message>
        <source>Expected at a regional event</source>
        <translation>Attendu à une manifestation régionale</translation>
    </message>
    <message>
        <source>Heading of events</source>
        <translation>Rubrique de manifestations</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Member of a group</source>
        <translation>Membre d’un groupe</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>Nom d’un groupe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Public wording</source>
        <translation>Libellé public</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office-holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Charge exercée</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of an organization</source>
        <translation>Nom d’une organisation</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Nom d’un lieu</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>Fonction exercée</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Question of an import</source>
        <translation>Question d’un import</translation>
    </message>
    <message>
        <source>Title of a regional event</source>
        <translation>Titre d’une manifestation régionale</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Line of a source</source>
        <translation>Ligne d’une source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name of a State</source>
        <translation>Nom d’un État</translation>
    </message>
    <message>
        <source>Figure stated by a source</source>
        <translation>Chiffre donné par une source</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Treaty action</source>
        <translation>Acte relatif au Traité</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What took place, with whom</source>
        <translation>Ce qui a eu lieu, avec qui</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>open questions: {0}</source>
        <translation>questions ouvertes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
</context>
<context>
    <name>momenta</name>
    <message>
        <source>Moving</source>
        <translation>Progresse</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Declared no intention</source>
        <translation>A déclaré ne pas en avoir l’intention</translation>
    </message>
</context>
<context>
    <name>obstacle_categories</name>
    <message>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Strategic or security</source>
        <translation>Stratégique ou de sécurité</translation>
    </message>
    <message>
        <source>Economic or industry</source>
        <translation>Économique ou industriel</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administratif</translation>
    </message>
    <message>
        <source>Capacity or budget</source>
        <translation>Capacités ou budget</translation>
    </message>
    <message>
        <source>Low priority or timing</source>
        <translation>Faible priorité ou calendrier</translation>
    </message>
    <message>
        <source>Misperception</source>
        <translation>Malentendu</translation>
    </message>
</context>
<context>
    <name>obstacle_kinds</name>
    <message>
        <source>Reason against joining</source>
        <translation>Raison de ne pas adhérer</translation>
    </message>
    <message>
        <source>Challenge on the way</source>
        <translation>Difficulté sur la voie</translation>
    </message>
</context>
<context>
    <name>obstacle_statuses</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Eased</source>
        <translation>Atténué</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Levé</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Stores (*{0});;All files (*)</source>
        <translation>Bases (*{0});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message>
        <source>Note an answer</source>
        <translation>Noter une réponse</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Note an obstacle</source>
        <translation>Noter un obstacle</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Record a statement</source>
        <translation>Consigner une déclaration</translation>
    </message>
    <message>
        <source>Change who holds a post</source>
        <translation>Changer le titulaire d’un poste</translation>
    </message>
    <message>
        <source>Close a follow-up</source>
        <translation>Clore un suivi</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Corriger une donnée</translation>
    </message>
    <message>
        <source>Decide a question</source>
        <translation>Décider une question</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change several meetings</source>
        <translation>Modifier plusieurs réunions</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Generate meetings</source>
        <translation>Générer des réunions</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner une réunion</translation>
    </message>
    <message>
        <source>Mark the handling</source>
        <translation>Marquer la diffusion</translation>
    </message>
    <message>
        <source>Join two organizations</source>
        <translation>Réunir deux organisations</translation>
    </message>
    <message>
        <source>Join two people</source>
        <translation>Réunir deux personnes</translation>
    </message>
    <message>
        <source>Move an item</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Move a State on its pathway</source>
        <translation>Faire avancer un État sur son parcours</translation>
    </message>
    <message>
        <source>Read arms trade figures</source>
        <translation>Lire des chiffres du commerce des armes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Change who of us was there</source>
        <translation>Changer qui de nous était présent</translation>
    </message>
    <message>
        <source>Change the places</source>
        <translation>Changer les lieux</translation>
    </message>
    <message>
        <source>Begin the store</source>
        <translation>Créer la base</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Configurer le bureau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>organization_classes</name>
    <message>
        <source>Regional organization</source>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>Subregional organization</source>
        <translation>Organisation sous-régionale</translation>
    </message>
    <message>
        <source>UN body</source>
        <translation>Organe de l’ONU</translation>
    </message>
    <message>
        <source>Other international organization</source>
        <translation>Autre organisation internationale</translation>
    </message>
    <message>
        <source>Treaty or regime</source>
        <translation>Traité ou régime</translation>
    </message>
    <message>
        <source>Treaty body</source>
        <translation>Organe conventionnel</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>Parlementaires</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>Industrie de la défense</translation>
    </message>
    <message>
        <source>Think tank</source>
        <translation>Centre de réflexion</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Office of a State</source>
        <translation>Bureau d’un État</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Evidence</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>no wording in this language</source>
        <translation>pas de libellé dans cette langue</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>copied to the clipboard</source>
        <translation>copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>printed out</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>not in People</source>
        <translation>absent de Personnes</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>certains d’entre eux</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>party_kinds</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Last met</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post today</source>
        <translation>Poste actuel</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>En montrer {0} de plus</translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation>Rien n’est encore consigné.</translation>
    </message>
    <message>
        <source>Nobody is known to hold a post here.</source>
        <translation>Personne n’est connu pour y occuper un poste.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Nothing is promised or due.</source>
        <translation>Rien n’est promis ni dû.</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>dates inconnues</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The file is damaged: {reason}</source>
        <translation>Le fichier est endommagé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The history was altered at the step of {at}, or an old piece of it was put back</source>
        <translation>L’historique a été altéré à l’étape du {at}, ou un ancien morceau y a été remis</translation>
    </message>
    <message>
        <source>A record of {table} names something in {to} that is gone</source>
        <translation>Un élément de {table} nomme dans {to} quelque chose qui a disparu</translation>
    </message>
    <message>
        <source>What was shipped in the table {table}, row {row}, is not as it was shipped</source>
        <translation>Ce qui a été livré dans la table {table}, ligne {row}, n’est plus tel quel</translation>
    </message>
    <message>
        <source>The record {row} of {table} is not what its history says: an old piece of the file was put back</source>
        <translation>L’élément {row} de {table} n’est pas ce que dit son historique&#xa0;: un ancien morceau du fichier a été remis</translation>
    </message>
    <message>
        <source>The table {table} is not as this version makes it</source>
        <translation>La table {table} n’est pas telle que cette version la fait</translation>
    </message>
    <message>
        <source>The search index misses {rows} records; it can be rebuilt</source>
        <translation>Il manque {rows} éléments à l’index de recherche&#xa0;; il peut être reconstruit</translation>
    </message>
    <message>
        <source>The record {row} of {table} holds what cannot be ({rule})</source>
        <translation>L’enregistrement {row} de {table} contient une valeur impossible ({rule})</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation>prévue, non tenue</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troïka</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>African</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>EEG</source>
        <translation>GEO</translation>
    </message>
    <message>
        <source>GRULAC</source>
        <translation>GRULAC</translation>
    </message>
    <message>
        <source>WEOG</source>
        <translation>GEOA</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
</context>
<context>
    <name>regions_in_full</name>
    <message>
        <source>African Group</source>
        <translation>Groupe africain</translation>
    </message>
    <message>
        <source>Asia-Pacific Group</source>
        <translation>Groupe de l’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European Group</source>
        <translation>Groupe d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean Group (GRULAC)</source>
        <translation>Groupe de l’Amérique latine et des Caraïbes (GRULAC)</translation>
    </message>
    <message>
        <source>Western European and Others Group</source>
        <translation>Groupe de l’Europe occidentale et autres États</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Counterpart</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Co-host</source>
        <translation>Co-hôte</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Import preview</source>
        <translation>Aperçu de l’import</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Arms trade</source>
        <translation>Commerce des armes</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>They promised</source>
        <translation>Ils ont promis</translation>
    </message>
    <message>
        <source>We have to do</source>
        <translation>À nous de faire</translation>
    </message>
</context>
<context>
    <name>sides_in_short</name>
    <message>
        <source>Theirs</source>
        <translation>À eux</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>À nous</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Interest stated</source>
        <translation>Intérêt déclaré</translation>
    </message>
    <message>
        <source>Ministries’ review</source>
        <translation>Examen par les ministères</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Conseil des ministres</translation>
    </message>
    <message>
        <source>Parliament: tabled</source>
        <translation>Parlement : déposé</translation>
    </message>
    <message>
        <source>Parliament: adopted</source>
        <translation>Parlement : adopté</translation>
    </message>
    <message>
        <source>Assent</source>
        <translation>Promulgation</translation>
    </message>
    <message>
        <source>Instrument ready</source>
        <translation>Instrument prêt</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>New State Party</source>
        <translation>Nouvel État partie</translation>
    </message>
</context>
<context>
    <name>stakeholders</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation>Organisations régionales</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Organisations internationales</translation>
    </message>
    <message>
        <source>Parliamentarians</source>
        <translation>Parlementaires</translation>
    </message>
    <message>
        <source>Defence industry</source>
        <translation>Industrie de la défense</translation>
    </message>
    <message>
        <source>Think tanks</source>
        <translation>Groupes de réflexion</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
</context>
<context>
    <name>statement_kinds</name>
    <message>
        <source>Update</source>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>State Party</source>
        <translation>État Partie</translation>
    </message>
    <message>
        <source>Deposited, not yet in force</source>
        <translation>Déposé, pas en vigueur</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Not yet joined</source>
        <translation>Pas encore partie</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>under {0}%</source>
        <translation>moins de {0} %</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Million TIV</source>
        <translation>Millions de TIV</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
</context>
<context>
    <name>trade_problems</name>
    <message>
        <source>no year in its column: the values of the line stand beside theirs</source>
        <translation>pas d’année dans sa colonne&#xa0;: les valeurs de la ligne sont décalées</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de nombre</translation>
    </message>
    <message>
        <source>delivered over several years: cannot be placed</source>
        <translation>livré sur plusieurs années : ne peut être situé</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy to another folder …</source>
        <translation>Copier dans un autre dossier …</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde …</translation>
    </message>
    <message>
        <source>Go on without what was lost</source>
        <translation>Continuer sans ce qui a été perdu</translation>
    </message>
    <message>
        <source>Open another store …</source>
        <translation>Ouvrir une autre base …</translation>
    </message>
</context>
<context>
    <name>unread</name>
    <message>
        <source>a date in a footnote</source>
        <translation>une date dans une note de bas de page</translation>
    </message>
    <message>
        <source>a date, but nothing that took place then</source>
        <translation>une date, mais rien qui ait eu lieu alors</translation>
    </message>
    <message>
        <source>no date, among lines that have one</source>
        <translation>pas de date, parmi des lignes qui en ont une</translation>
    </message>
    <message>
        <source>no date, and no entry that it belongs to</source>
        <translation>pas de date, et aucune entrée à laquelle elle appartienne</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Said in public</source>
        <translation>Dit en public</translation>
    </message>
    <message>
        <source>Said in private</source>
        <translation>Dit en privé</translation>
    </message>
    <message>
        <source>Our assessment</source>
        <translation>Notre appréciation</translation>
    </message>
</context>
<context>
    <name>votes</name>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>N’a pas voté</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>The house style names it so; the word of the source is kept.</source>
        <translation>Le style maison le nomme ainsi&#xa0;; le mot de la source est conservé.</translation>
    </message>
    <message>
        <source>The text tells of a meeting that is not among the entries.</source>
        <translation>Le texte parle d’une réunion qui n’est pas parmi les entrées.</translation>
    </message>
    <message>
        <source>Names, posts and affiliations are not to leave.</source>
        <translation>Noms, fonctions et affiliations ne doivent pas sortir.</translation>
    </message>
    <message>
        <source>The source says that it was not open.</source>
        <translation>La source dit qu’elle n’était pas publique.</translation>
    </message>
    <message>
        <source>The columns of a table stand one after the other.</source>
        <translation>Les colonnes d’un tableau se suivent l’une après l’autre.</translation>
    </message>
    <message>
        <source>Day and month may be meant in either order.</source>
        <translation>Le jour et le mois peuvent être dans l’un ou l’autre ordre.</translation>
    </message>
    <message>
        <source>No calendar has this day.</source>
        <translation>Aucun calendrier n’a ce jour.</translation>
    </message>
    <message>
        <source>The source gives another act or date than the store.</source>
        <translation>La source donne un autre acte ou une autre date que la base.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>A group was met; it names no State.</source>
        <translation>Un groupe a été rencontré&#xa0;; il ne nomme aucun État.</translation>
    </message>
    <message>
        <source>Marks that cannot be seen were left out.</source>
        <translation>Des marques invisibles ont été omises.</translation>
    </message>
    <message>
        <source>The acronym is that of another treaty’s conference.</source>
        <translation>Le sigle est celui de la conférence d’un autre traité.</translation>
    </message>
    <message>
        <source>The log has it: the same dates and place, with the same words or people.</source>
        <translation>Le journal l’a déjà : mêmes dates et lieu, avec les mêmes mots ou personnes.</translation>
    </message>
    <message>
        <source>The log has an entry of these dates and place with some of its items.</source>
        <translation>Le journal a une entrée de ces dates et de ce lieu avec certains de ses points.</translation>
    </message>
    <message>
        <source>Its days and its place lie within those of another entry.</source>
        <translation>Ses jours et son lieu sont compris dans ceux d’une autre entrée.</translation>
    </message>
    <message>
        <source>The word is nearly the name of a month.</source>
        <translation>Le mot est presque le nom d’un mois.</translation>
    </message>
    <message>
        <source>No list has this name.</source>
        <translation>Ce nom n’est dans aucune liste.</translation>
    </message>
    <message>
        <source>The line tells of something that is no meeting.</source>
        <translation>La ligne parle de quelque chose qui n’est pas une réunion.</translation>
    </message>
    <message>
        <source>Nothing is removed: look at the source, or at the State’s page.</source>
        <translation>Rien n’est supprimé : consultez la source ou la page de l’État.</translation>
    </message>
    <message>
        <source>A number of the list is left out.</source>
        <translation>Un numéro de la liste est sauté.</translation>
    </message>
    <message>
        <source>A number of the list stands twice.</source>
        <translation>Un numéro de la liste figure deux fois.</translation>
    </message>
    <message>
        <source>It stands after an entry of a later date.</source>
        <translation>Elle vient après une entrée de date ultérieure.</translation>
    </message>
    <message>
        <source>The line names more than one person.</source>
        <translation>La ligne nomme plus d’une personne.</translation>
    </message>
    <message>
        <source>The source does not say where.</source>
        <translation>La source ne dit pas où.</translation>
    </message>
    <message>
        <source>Another entry tells of the same.</source>
        <translation>Une autre entrée dit la même chose.</translation>
    </message>
    <message>
        <source>Another entry is of the same day and place.</source>
        <translation>Une autre entrée a le même jour et le même lieu.</translation>
    </message>
    <message>
        <source>A list of the field’s words has it so; names of people are never touched.</source>
        <translation>Une liste des mots du domaine l’écrit ainsi&#xa0;; les noms de personnes ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>The State of the city is not written.</source>
        <translation>L’État de la ville n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The sign belongs to nothing.</source>
        <translation>Le signe ne se rattache à rien.</translation>
    </message>
    <message>
        <source>The source does not say what took place.</source>
        <translation>La source ne dit pas ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>The source says that the date may change.</source>
        <translation>La source dit que la date peut changer.</translation>
    </message>
    <message>
        <source>Two cities are named for one day.</source>
        <translation>Deux villes sont nommées pour un même jour.</translation>
    </message>
    <message>
        <source>The source gives two dates.</source>
        <translation>La source donne deux dates.</translation>
    </message>
    <message>
        <source>The source gives two places.</source>
        <translation>La source donne deux lieux.</translation>
    </message>
    <message>
        <source>The quotation has no end.</source>
        <translation>La citation n’a pas de fin.</translation>
    </message>
    <message>
        <source>The source says that it was held virtually.</source>
        <translation>La source dit qu’elle s’est tenue en ligne.</translation>
    </message>
    <message>
        <source>The day of the week is not that of the date.</source>
        <translation>Le jour de la semaine n’est pas celui de la date.</translation>
    </message>
    <message>
        <source>The date is a Saturday or a Sunday.</source>
        <translation>La date est un samedi ou un dimanche.</translation>
    </message>
    <message>
        <source>The source marks a withdrawal and gives no day: add it on the State’s page when the day is known.</source>
        <translation>La source signale un retrait sans en donner la date : ajoutez-le sur la page de l’État quand la date sera connue.</translation>
    </message>
    <message>
        <source>The year is not written.</source>
        <translation>L’année n’est pas écrite.</translation>
    </message>
    <message>
        <source>The date lies outside the period of the process.</source>
        <translation>La date est hors de la période du processus.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>world</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Official status</source>
        <translation>Statut officiel</translation>
    </message>
    <message>
        <source>Pathway (our estimate)</source>
        <translation>Parcours (estimation)</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>stale evidence</source>
        <translation>élément périmé</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Last contact: {0}</source>
        <translation>Dernier contact : {0}</translation>
    </message>
    <message>
        <source>Left out of the list by a filter</source>
        <translation>Écarté de la liste par un filtre</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} depuis le {1}</translation>
    </message>
    <message>
        <source>In force {0}</source>
        <translation>En vigueur le {0}</translation>
    </message>
    <message>
        <source>Our estimate: {0}, {1}</source>
        <translation>Notre estimation : {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, stale</source>
        <translation>{0}, périmé</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Months since last contact</source>
        <translation>Mois depuis le dernier contact</translation>
    </message>
    <message>
        <source>Arms exports</source>
        <translation>Exportations d’armes</translation>
    </message>
    <message>
        <source>Share of world arms exports</source>
        <translation>Part des exportations mondiales d’armes</translation>
    </message>
    <message>
        <source>Share of world arms imports</source>
        <translation>Part des importations mondiales d’armes</translation>
    </message>
    <message>
        <source>Arms imports</source>
        <translation>Importations d’armes</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>Élément périmé</translation>
    </message>
    <message>
        <source>No estimate</source>
        <translation>Sans estimation</translation>
    </message>
    <message>
        <source>Under 1 month</source>
        <translation>Moins de 1 mois</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1 à 3 mois</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3 à 6 mois</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>6 à 12 mois</translation>
    </message>
    <message>
        <source>12 months or more</source>
        <translation>12 mois ou plus</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Under 0.1 %</source>
        <translation>Moins de 0,1 %</translation>
    </message>
    <message>
        <source>0.1 to 1 %</source>
        <translation>0,1 à 1 %</translation>
    </message>
    <message>
        <source>1 to 5 %</source>
        <translation>1 à 5 %</translation>
    </message>
    <message>
        <source>5 to 10 %</source>
        <translation>5 à 10 %</translation>
    </message>
    <message>
        <source>10 % or more</source>
        <translation>10 % ou plus</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Aucune indiquée</translation>
    </message>
</context>
</TS>
