<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>À propos de cette édition</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>À propos de MiGOF Explorer</translation>
    </message>
    <message>
        <source>MiGOF Explorer %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>MiGOF Explorer %1</translation>
    </message>
    <message>
        <source>Browse what humanitarian organizations ask for: funding by region, place and theme, and the text behind each figure.

The figures of the built-in edition are the book&apos;s; its texts are summaries in our own words. The program opens no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pour parcourir ce que demandent les organisations humanitaires&#xa0;: les financements par région, lieu et thème, et le texte qui explique chaque chiffre.

Les chiffres de l’édition intégrée sont ceux de l’ouvrage&#x202f;; ses textes en sont des résumés, rédigés par nos soins. Le programme n’ouvre aucune connexion réseau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;k&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;dizaines de milliers USD</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;M&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;centaines de M&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1&#xa0;Md&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1&#xa0;USD</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Milliers de dollars (USD)</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>Dizaines de milliers de dollars (USD)</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Millions de dollars (USD)</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>Centaines de millions de dollars (USD)</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>Milliards de dollars (USD)</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>USD</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1&#xa0;USD</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>Plus grandes barres&#xa0;:</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>Barres dessinées&#xa0;:</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Barres nombreuses&#xa0;:</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>Mettre en e&amp;xergue&#xa0;:</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>Note sur&#xa0;:</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>Note sur la barre</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Les plus petites en une</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En deux colonnes</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Sur d’autres pages</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Toutes, en petits caractères</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>Toutes sauf %n</numerusform>
            <numerusform>Toutes sauf %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>ce fichier n’existe pas&#x202f;; ouvrage en texte ou en PDF attendu</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>n’est pas un fichier&#x202f;; ouvrage en texte ou en PDF attendu</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>dépasse 256&#xa0;Mio&#x202f;; ouvrage en texte ou en PDF attendu</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>aucun tableau de financement trouvé&#x202f;; tableaux par région attendus, aux colonnes «&#x202f;Principle 1&#x202f;» à «&#x202f;Objective 3&#x202f;»</translation>
    </message>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>aucun chapitre sur «&#x202f;%1&#x202f;» trouvé</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>aucune année trouvée&#x202f;; l’année de l’appel est attendue</translation>
    </message>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>le tableau de %1 a %n thème, d’autres en ont un autre nombre&#x202f;; omis</numerusform>
            <numerusform>le tableau de %1 a %n thèmes, d’autres en ont un autre nombre&#x202f;; omis</numerusform>
        </translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>aucun montant trouvé&#x202f;; des nombres comme 1,250,000 sont attendus dans les tableaux, comme à la ligne «&#x202f;%2&#x202f;» de %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>les neuf dixièmes des titres des chapitres ne désignent aucun lieu des tableaux, par exemple «&#x202f;%1&#x202f;» (%2)&#x202f;; les noms des tableaux sont attendus</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>«&#x202f;%1&#x202f;» est composé comme le texte courant&#x202f;; pris pour un titre, car un lieu ou une région porte ce nom</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>Appuyer sur Bas pour voir ce qui se trouve à côté</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n comparé</numerusform>
            <numerusform>%n comparés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartArguments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--bars is “%1”; expected places or themes.</source>
        <extracomment>%1 is a word from the command line; places and themes are typed as they are</extracomment>
        <translation>--bars vaut «&#x202f;%1&#x202f;»&#x202f;; places ou themes attendu.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>--mode vaut «&#x202f;%1&#x202f;»&#x202f;; amount ou share attendu.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort accepte book, total, name ou l’identifiant d’un thème.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>places (lieux) ou themes (thèmes)&#xa0;: ce que représente chaque barre.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>amount (montants) ou share (parts).</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>mode</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>book (ordre de l’ouvrage), total, name (nom) ou l’identifiant d’un thème.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>Titre à la place du nom du périmètre.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>Sous-titre à la place de celui qui indique la nature des chiffres.</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>Aspect de ce préréglage, enregistré dans la fenêtre.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>Même axe pour tous les graphiques d’un lot.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>Taille des caractères, de 0.5 à 3&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>Position de la légende</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>Équivaut à --background transparent.</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>Lettres d’un SVG&#xa0;: du texte, ou des contours qui n’ont besoin d’aucune police</translation>
    </message>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>png, jpg, pdf ou svg, si le nom du fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>Un graphique pour chaque --scope&#xa0;: pages d’un PDF, ou fichiers dans un dossier.</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>1920x1080 (par défaut), une autre taille en pixels, 254x190mm, 40x30cm, 10x7.5in, ou l’un de ces noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>Pixels d’une image par pouce de papier.</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 vaut pour un seul graphique&#x202f;; les graphiques d’un lot ont chacun leur titre.</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>--same-scale vaut pour un lot de graphiques&#xa0;: ajouter --pack, ou --scope all-regions.</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>--transparent et --background %1 se contredisent.</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>Une image JPEG ne peut pas être transparente&#x202f;; écrire en PNG, PDF ou SVG.</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>--format vaut «&#x202f;%1&#x202f;», mais «&#x202f;%2&#x202f;» est le nom d’un fichier dans un autre format.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’indique pas de format&#x202f;; attendu&#xa0;: .png, .jpg, .pdf ou .svg.</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>Avec --scope world&#xa0;: une barre par lieu, quelle que soit sa région.</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>Ce nombre de barres, les plus grandes, et les autres en une seule.</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>Griser tout sauf ce thème, cette région ou ce lieu&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--top vaut «&#x202f;%1&#x202f;»&#x202f;; un nombre à partir de 1 est attendu.</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--emphasise vaut «&#x202f;%1&#x202f;»&#x202f;; l’identifiant d’un thème, d’une région ou d’un lieu est attendu.</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>Inclure les notes aussi sur les diapositives&#x202f;; sur papier, elles figurent par défaut.</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>--notes et --no-notes se contredisent.</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>Prendre le graphique et son apparence dans ce fichier exporté. Plusieurs fichiers sont redessinés dans le dossier de --output, et ce qui y a changé est indiqué.</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>Remplacer les fichiers existants lorsque des graphiques sont redessinés dans un dossier.</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>--overwrite concerne les graphiques redessinés&#xa0;: --from et un dossier pour --output.</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>Quand les barres n’ont pas la place en caractères lisibles&#xa0;: les plus petites en une, deux colonnes, d’autres pages ou des caractères plus petits</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>Une courte note sur la barre de ce thème, de cette région ou de ce lieu&#x202f;; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>id=texte</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>Pas de barre pour cette région ou ce lieu&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--hide vaut «&#x202f;%1&#x202f;»&#x202f;; attendu&#xa0;: l’identifiant d’une région ou d’un lieu.</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--bar-note vaut «&#x202f;%1&#x202f;»&#x202f;; attendu&#xa0;: l’identifiant d’un thème, d’une région ou d’un lieu, «&#x202f;=&#x202f;» et un texte.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>--output manque&#x202f;; fichier à écrire attendu.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>Écrire un graphique dans un fichier .png, .jpg, .pdf ou .svg.</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Plusieurs graphiques vont dans un fichier .pdf ou dans un dossier&#x202f;; «&#x202f;%1&#x202f;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>Avec --from&#xa0;: d’autres fichiers exportés, qui sont redessinés.</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>Le graphique occupe plusieurs pages, chacune dans un fichier&#x202f;; donnez à --output le nom d’un fichier, ou écrivez un PDF.</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>Omettre le titre et le sous-titre.</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>Redessiner les petites barres en plus grand, dans des cadres à côté d’elles.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>Omettre les valeurs sur les barres.</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>Omettre les totaux au bout des barres.</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>Omettre les notes&#x202f;; la source reste.</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>Ce qui ressort comme titre, à la place du nom de ce qui est montré.</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>Garder l’ordre de l’ouvrage au lieu de la plus grande barre d’abord.</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n région ou lieu</numerusform>
            <numerusform>%n régions ou lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1&#xa0;: aucun montant n’est communiqué pour %2.</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1&#xa0;: tous les montants communiqués pour %2 sont nuls.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1&#xa0;: %2 requis au total en %3&#x202f;; la plus grande part (%4 chacun)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1&#xa0;: %2 requis au total en %3&#x202f;; la plus grande part, %4, revient au thème «&#x202f;%5&#x202f;».</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1&#xa0;: %2 requis au total en %3&#x202f;; plus grande part (%4)&#xa0;: %5&#x202f;; montant le plus élevé (%6)&#xa0;: %7.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1&#xa0;: %2 requis au total en %3&#x202f;; la plus grande part, %4, revient au thème «&#x202f;%5&#x202f;»&#x202f;; montant le plus élevé&#xa0;: %6, %7.</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>Glisser le graphique dans un autre programme, ou appuyer pour le copier</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>Glisser ou copier le graphique</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Barre %1 sur %2</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Segment %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enreg&amp;istrer sous…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>Donner un nom à cet aspect</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Le préréglage «&#x202f;%1&#x202f;» existe déjà. Faut-il le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Supprimer le préréglage «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>Diapositive 16:9, 1920 × 1080</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>Diapositive 4:3, 1600 × 1200</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>Carré, 1200 × 1200</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter paysage</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter portrait</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>units of length</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>po</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>Au-dessus des barres</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>Au-dessous des barres</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>À côté des barres</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translatorcomment>féminin : une légende [consistency]</translatorcomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>Couleurs des thèmes</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>Niveaux de gris et hachures</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>Tai&amp;lle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Résolution&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>&amp;Caractères&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>S&amp;ous-titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>Légen&amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>&amp;Arrière-plan&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Co&amp;uleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Valeurs sur les barres</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>Totaux au &amp;bout des barres</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>A&amp;grandir les petites barres</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>Titre et &amp;sous-titre</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 paysage</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 portrait</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>Contours, identiques sans la police</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>Lettres dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>En titre, ce &amp;qui ressort</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>Ordre de l’ouvrage, &amp;hors classement par total</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>Choisir une autre taille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>Tournez la molette avec Ctrl pour agrandir&#x202f;; faites glisser pour vous déplacer</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>Graphique entier</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>Taille réelle en pixels</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Agrandissement</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>de %1 à %2 mm de côté</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>de %1 à %2 pixels de côté et au plus %3 millions en tout (ici&#xa0;: %4 millions)</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not a chart of this program; expected a PNG, JPEG, PDF or SVG file that it exported</source>
        <translation>n’est pas un graphique de ce programme&#x202f;; attendu&#xa0;: un fichier PNG, JPEG, PDF ou SVG qu’il a exporté</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1 demande plus de la moitié</numerusform>
            <numerusform>%1 demandent plus de la moitié</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1 demande le plus&#xa0;: %2 du total</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1&#xa0;: %2 pour «&#x202f;%3&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>Les petites barres sont redessinées dans des cadres, agrandies %1 par rapport à l’axe.</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>Part du total de chaque barre</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1&#xa0;: impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n graphique</numerusform>
            <numerusform>%n graphiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>Exporter un lot de graphiques</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>&amp;Graphiques du lot&#xa0;:</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>Toutes les &amp;régions</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>As&amp;pect&#xa0;:</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>Même a&amp;xe pour tous les graphiques</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>Un PDF avec sommaire</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>Images PNG dans un dossier</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>Comme le dernier graphique exporté</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>Dessin des graphiques…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>Images JPEG dans un dossier</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>Dessins SVG dans un dossier</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n graphique</numerusform>
            <numerusform>%n graphiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>Financements requis en %1</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>&amp;Ordre de l’ouvrage</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>Une barre par région ou lieu, où s’empilent les thèmes</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>T&amp;hèmes</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>Une barre par thème, où s’empilent les régions ou les lieux</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Montants</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>Des barres proportionnelles aux montants en dollars des États-Unis</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Parts</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>Des barres de même longueur, divisées selon les parts</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>Inscrire les montants ou les parts sur les barres</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>Ordre des barres</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>Outils du graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>Dire en une phrase, sous le graphique, ce qu’il montre</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>A&amp;grandir les petites barres</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>Redessiner les petites barres en plus grand, dans des cadres à côté d’elles</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>Toutes les &amp;barres</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>La %n plus grande</numerusform>
            <numerusform>Les %n plus grandes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>&amp;Lieux de toutes les régions</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>Une barre par lieu du monde, quelle que soit sa région</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>Le graphique ne tient pas dans cette taille&#xa0;: des parties en sont coupées.</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>Augmenter la hauteur</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>Les caractères sont sombres&#xa0;: sur une diapositive sombre, un graphique transparent est illisible.</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>Arrière-plan blanc</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>Les caractères se détachent trop peu de l’arrière-plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n segment est trop petit pour sa valeur.</numerusform>
            <numerusform>%n segments sont trop petits pour leur valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>Masquer les valeurs</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>Aucune police installée ne contient ces caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>Utiliser le titre par défaut</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne tient pas dans cette taille&#xa0;: le texte est coupé.</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>Augmenter la largeur</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>Les caractères de textes comme «&#x202f;%1&#x202f;» font %2 px&#x202f;; à cette taille, il en faut %3 px pour les lire.</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>Les caractères de textes comme «&#x202f;%1&#x202f;» font %2 pt&#x202f;; il en faut %3 pt pour les lire.</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>Sans légende, personne ne sait ce que signifient les couleurs.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Afficher la légende</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>Continuer sur d’autres pages</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>Disposer en deux colonnes</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>Dessiner les plus petites en une</translation>
    </message>
</context>
<context>
    <name>ChartPresets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Le préréglage «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1 Les préréglages sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>objet JSON attendu</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1&#xa0;: impossible de créer le dossier.</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 concerne un seul graphique&#x202f;; les graphiques redessinés montrent ce qu’ils montraient.</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Les graphiques sont redessinés dans un dossier&#x202f;; «&#x202f;%1&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Deux des graphiques s’appellent «&#x202f;%1&#x202f;»&#x202f;; dessinez-les dans des dossiers différents.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 existe déjà&#x202f;; choisissez un autre dossier ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1&#xa0;: impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>avertissement&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>Son titre reste tel qu’il a été écrit&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>Ce qu’il montrait auparavant est inconnu&#xa0;: le fichier ne contient pas de totaux.</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>Aucun total n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>%1&#xa0;: %2 auparavant, %3 maintenant</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>%1&#xa0;: nouveau, %2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>%1&#xa0;: disparu, %2 auparavant</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Millions de dollars (USD) requis en %1</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Dollars (USD) requis en %1</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>Le graphique montre les %1 premiers thèmes sur %2&#x202f;; les tableurs n’en dessinent pas davantage.</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n région ou lieu comparé</numerusform>
            <numerusform>%n régions et lieux comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Parts des financements requis en %1, par thème · %2 au total</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financements requis en %1, par thème · %2 au total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Parts des financements requis en %1, par région et par thème · %2 au total</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financements requis en %1, par région et par thème · %2 au total</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Parts des financements requis en %1, par lieu et par thème · %2 au total</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Financements requis en %1, par lieu et par thème · %2 au total</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financements requis en %1, par région et par thème</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financements requis en %1, par lieu et par thème</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financements requis en %1, par thème</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n more bar(s) not shown</source>
        <translation>
            <numerusform>%n autre barre non affichée</numerusform>
            <numerusform>%n autres barres non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount or &quot;not reported&quot;</extracomment>
        <translation>%1
%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4 of the total)</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %</extracomment>
        <translation>%1
%2&#xa0;: %3 (%4 du total)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a chart&apos;s subtitle, below a headline; %1 is the name of what is shown, %2 what the figures are
----------
what a chart shows and the unit of its numbers; %1 is its subtitle, %2 such as &quot;US$ million&quot;
----------
below a chart&apos;s axis; %1 is what its numbers are, %2 a note on magnified bars</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>et&#x202f;%n autre</numerusform>
            <numerusform>et&#x202f;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>De la plus grande à la plus petite&#x202f;; en dernier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>De la plus grande à la plus petite.</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>Par ordre alphabétique.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>Classement par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>Barres %1 à %2 sur %3.</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>Les colonnes ont la même échelle.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>Sans %n barre.</numerusform>
            <numerusform>Sans %n barres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>Sans&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>Valider un paquet de données&#xa0;: en lister les anomalies et les écarts avec les totaux imprimés.</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>Le dossier ou l’archive zip du paquet&#x202f;; à défaut, l’édition intégrée.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>%1 au total</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n acronyme</numerusform>
            <numerusform>%n acronymes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n exemple pour les ODD</numerusform>
            <numerusform>%n exemples pour les ODD</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n montant supérieur à zéro</numerusform>
            <numerusform>%n montants supérieurs à zéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n zéro imprimé</numerusform>
            <numerusform>%n zéros imprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n non communiqué</numerusform>
            <numerusform>%n non communiqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n encadré</numerusform>
            <numerusform>%n encadrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n section liminaire</numerusform>
            <numerusform>%n sections liminaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n écart avec les totaux imprimés</numerusform>
            <numerusform>%n écarts avec les totaux imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  %1, %2 – imprimé&#xa0;: %3&#x202f;; somme&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>«&#x202f;%1&#x202f;» vaut «&#x202f;%2&#x202f;»&#x202f;; attendu&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1 (résumé)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>Source&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>Explorateur d’appels de fonds humanitaires&#xa0;: sans commande, une fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>Utiliser cette langue, p.&#xa0;ex. en ou fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>Utiliser le fichier .ts ou .qm d’un traducteur&#x202f;; la fenêtre le relit à chaque enregistrement.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a list of words of the command line: %1 are those before, %2 is the next</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in a list that ends with “or”</comment>
        <extracomment>%1 are the words before, %2 is the next</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is a list of words of the command line, %2 the last of them</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>%1&#x202f;; ajouter --help pour ses options.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être suivi de ce qu’il faut exporter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas. Commandes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>Lire ce paquet de données, un dossier ou une archive zip, au lieu de l’édition intégrée.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquet</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>L’ouvrage n’a ici de texte pour aucun d’eux.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <extracomment>under &quot;Difference&quot;: what is subtracted from what; %1 and %2 are regions or places</extracomment>
        <translation>%1 − %2</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Add --help for what there is.</source>
        <translation>Ajouter --help pour voir ce qui existe.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>Fichier à écrire&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>Co&amp;mparer avec ce qui est affiché</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>&amp;Retirer de la comparaison</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>Co&amp;pier %n ligne</numerusform>
            <numerusform>Co&amp;pier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>Ordre de l’ou&amp;vrage</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>Copier le c&amp;hiffre</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Masquer cette barre</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>Mettre cette barre en évidence</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>Afficher toutes les barres</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>un guillemet figure dans un champ qui n’est pas entre guillemets, ou du texte suit un guillemet fermant&#x202f;; guillemets conformes à la RFC 4180 attendus</translation>
    </message>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>un champ dépasse 16&#xa0;Mio&#x202f;; un guillemet fermant manquerait-il&#x202f;?</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>le champ entre guillemets n’est pas fermé avant la fin du fichier</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>ces octets ne sont pas de l’UTF-8&#x202f;; fichier enregistré en UTF-8 attendu</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>octet nul&#x202f;; texte attendu</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>le fichier est en UTF-16&#x202f;; UTF-8 attendu</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>plus de %1 champs dans un enregistrement</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>le fichier se termine par le caractère qui échappe le suivant</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>deux guillemets de suite, qui d’après le descripteur n’en représentent pas un seul</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>«&#x202f;name&#x202f;» manque&#x202f;; nom court du paquet attendu</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>«&#x202f;title&#x202f;» manque&#x202f;; titre de la publication attendu</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>«&#x202f;year&#x202f;» manque ou est hors limites&#x202f;; année de l’appel de fonds attendue, sous forme de nombre</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>«&#x202f;narratives&#x202f;» vaut «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;summary&#x202f;» ou «&#x202f;full&#x202f;» attendu</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>le paquet n’a pas de lieux ou pas de thèmes&#x202f;; au moins un de chaque attendu</translation>
    </message>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 cellules (lieux&#xa0;×&#xa0;thèmes)&#x202f;; les paquets lisibles en comptent au plus %2</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 existe déjà&#x202f;; dossier nouveau ou vide attendu</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>impossible d’écrire dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>impossible de créer %1</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>«&#x202f;%1&#x202f;» est inconnu et a été omis&#x202f;; s’agit-il de «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>ressource «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» est inconnu et a été omis&#x202f;; s’agit-il de «&#x202f;%3&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>ressource «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» de son dialecte est inconnu et n’a pas été suivi</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>Explorateur de financements</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>Parcourir les appels de fonds par région, lieu et thème</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translatorcomment>semicolons of the desktop entry [typography]</translatorcomment>
        <translation>migration;OIM;MiGOF;financement;appel;graphique;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>MiGOF Explorer montre ce que demande l’Organisation internationale pour les migrations dans «&#x202f;Migration Initiatives 2017&#x202f;»&#xa0;: les financements requis dans neuf régions, par lieu et par principe ou objectif du Cadre de gouvernance des migrations, et ce qu’il est prévu d’en faire.</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>Une arborescence de régions et de lieux, un graphique à barres empilées et un volet de détails montrent toujours la même sélection&#xa0;:</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>comparer des régions, des lieux ou des thèmes, en montants ou en parts</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>voir chaque chiffre avec sa part, son rang et les notes de sa source</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>exporter les graphiques en PNG, PDF ou SVG, les tableaux en XLSX, CSV ou JSON et des profils mis en page en PDF</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>comparer les totaux imprimés aux sommes et ouvrir vos propres paquets de données</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>Le programme n’est pas une publication de l’organisation et n’ouvre aucune connexion réseau.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>Note&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n non communiqué</numerusform>
            <numerusform>%n non communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>Principaux montants&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n région ou lieu comparé</numerusform>
            <numerusform>%n régions et lieux comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>%1 de son total</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#x202f;%n autre</numerusform>
            <numerusform>et&#x202f;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Mentionné dans</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>Les textes résument ceux de l’ouvrage&#x202f;; importer votre exemplaire pour le lire en entier.</translation>
    </message>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1&#xa0;: ce qui est demandé aux donateurs pour son action en %2, par région, lieu et thème, et ce à quoi servent les fonds.</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>Les thèmes sont ceux de %1 (%2).</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>Chiffres et textes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Aller à %1</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>rien à additionner</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Région ou lieu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>Total imprimé (USD)</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>Somme des montants (USD)</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>Imprimé − somme (USD)</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>Ouvrage importé</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>«&#x202f;world&#x202f;» désigne l’édition entière&#x202f;; autre identifiant attendu</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure deux fois&#x202f;; chaque identifiant doit être unique, régions et lieux confondus</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une région ou d’un lieu</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’un thème</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>L’édition importée %1 n’est plus lisible. Importer de nouveau l’ouvrage.</translation>
    </message>
    <message>
        <source>Open data package</source>
        <translation>Ouvrir un paquet de données</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>Importer l’ouvrage</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>Ouvrages (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1 a été ouvert, mais certaines parties ont été omises.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1 n’a pas été ouvert. Ce qui était ouvert auparavant l’est toujours.</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 n’a pas été importé. Ce qui était ouvert auparavant l’est toujours.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>«&#x202f;%1&#x202f;» a déjà été importé. Faut-il le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1 (intégrée)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 (importée)</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Supprimer l’édition</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>Supprimer l’édition importée «&#x202f;%1&#x202f;»&#x202f;? L’ouvrage lui-même reste intact&#x202f;; il peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>Double-cliquer sur une ligne qui commence par une région ou un lieu pour y aller.</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>Importer à nouveau %1…</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>Paquets de données (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>L’édition n’a pas été ouverte</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>Des parties ont été laissées de côté</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>Le paquet de données n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>L’ouvrage n’a pas été importé</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>L’ouvrage a été importé</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>Il n’y a pas de dossier où conserver les éditions.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’une édition.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible de remplacer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>L’édition «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible de supprimer %1.</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>sa description du graphique est endommagée</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>il montre «&#x202f;%1&#x202f;», que «&#x202f;%2&#x202f;» ne contient pas&#x202f;; le graphique provient de l’édition «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>il est trié selon «&#x202f;%1&#x202f;», que «&#x202f;%2&#x202f;» ne contient pas</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>page %1</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>Ce qu’il faut vérifier</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; «&#x202f;principle&#x202f;» ou «&#x202f;objective&#x202f;» attendu</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; nombre à partir de 1 attendu</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure deux fois&#x202f;; chaque identifiant doit être unique</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; codes ISO 3166 de trois lettres majuscules séparés par «&#x202f;;&#x202f;» attendus</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une région</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’un lieu</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>deuxième montant pour «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»&#x202f;; un seul attendu</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>la somme de tous les montants dépasse ce qui peut être additionné exactement</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>deuxième total pour «&#x202f;%1&#x202f;»&#x202f;; le premier est à la ligne %2</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>aucune ligne pour «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»&#x202f;; une ligne attendue, au montant vide si rien n’est communiqué</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>trop d’anomalies&#x202f;; le reste n’a pas été vérifié</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>Aucun nom de fichier n’a été indiqué.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>L’occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>L’occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a&#x202f;%n valeur&#x202f;; une cellule par thème et un total attendus&#x202f;; laissé comme non communiqué</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a&#x202f;%n valeurs&#x202f;; une cellule par thème et un total attendus&#x202f;; laissé comme non communiqué</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>«&#x202f;%1&#x202f;» a une cellule de moins que le tableau n’a de thèmes&#x202f;; d’après les totaux des colonnes, c’est celle de «&#x202f;%2&#x202f;», lue comme %3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n cellule vide, pour laquelle son total ne laisse rien&#x202f;; lue comme zéro</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n cellules vides, pour lesquelles son total ne laisse rien&#x202f;; lues comme zéro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n cellule vide&#x202f;; gardée comme non communiquée</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n cellules vides&#x202f;; gardées comme non communiquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>un tableau de financement sans nom de région au-dessus&#x202f;; omis</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>Montant sans texte</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>Texte sans montant</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>Montant (USD)</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>Montants et textes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n lieu et thème a un montant sans texte, ou un texte sans montant. Double-cliquer sur une ligne pour y aller.</numerusform>
            <numerusform>%n lieux et thèmes ont un montant sans texte, ou un texte sans montant. Double-cliquer sur une ligne pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>Chaque montant a son texte, et chaque texte son montant.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>Acronymes</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>Filtrer les acronymes et leur signification</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>Aucun acronyme ne correspond.</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>Aucun texte de lieu n’emploie %1.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>Lieux dont les textes emploient %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>Aller à un lieu</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>Nom, autre nom ou code ISO</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>Régions et lieux trouvés</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Saisir quelques lettres, choisir avec les flèches et appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Aucune région ni aucun lieu ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>la mémoire ne suffit pas pour le décompresser</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>il n’est pas compressé avec gzip, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>son contenu compressé est endommagé</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>décompressé, il dépasse 1&#xa0;Gio&#x202f;; les tables peuvent être lues jusqu’à cette taille</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>une fois décompressé, le fichier dépasse %1 fois sa taille, ce qu’aucune table ne fait</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>il s’arrête au milieu du contenu compressé</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>Le guide n’a pas encore été traduit dans cette langue.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>Les flèches se déplacent dans un volet, Tab et F6 mènent au suivant. Le guide d’utilisation donne les touches de chaque volet.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>Touches que vous avez modifiées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>Lire l’ouvrage lui-même, en texte ou en PDF, pour en faire un paquet de données.</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>Le fichier .txt ou .pdf de l’ouvrage.</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>Dossier du paquet de données&#x202f;; nouveau ou vide.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>L’ouvrage manque&#x202f;; fichier .txt ou .pdf attendu.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>--output manque&#x202f;; dossier pour le paquet de données attendu.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans les tableaux, d’abord dans celui de %2&#x202f;; les deux lignes comptent dans les sommes mondiales</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>le tableau n’indique aucun montant pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>il manque %n montant pour «&#x202f;%1&#x202f;» dans le tableau</numerusform>
            <numerusform>il manque %n montants pour «&#x202f;%1&#x202f;» dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>aucun texte de lieu n’a été trouvé&#x202f;; des chapitres avec un titre pour chaque lieu sont attendus</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>aucun chapitre n’a de texte sous le titre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>le texte de «&#x202f;%1&#x202f;» sur «&#x202f;%2&#x202f;» (%3) ne fait pas la moitié de ceux qui l’entourent&#x202f;; il est peut-être coupé</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>%n autre texte ne fait pas la moitié de ceux qui l’entourent</numerusform>
            <numerusform>%n autres textes ne font pas la moitié de ceux qui les entourent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>Importer à nouveau l’ouvrage</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été importé par une version antérieure de ce programme.</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les ouvrages sont désormais lus plus complètement. L’édition que vous avez est conservée jusqu’à ce que %1 ait été relu.</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>Les ouvrages sont désormais lus plus complètement. Choisir le fichier de l’ouvrage pour l’importer à nouveau&#x202f;; l’édition que vous avez est conservée jusque-là.</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>Importer à nouveau</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>Choisir l’ouvrage…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>Garder telle quelle</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n région</numerusform>
            <numerusform>%n régions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n montant</numerusform>
            <numerusform>%n montants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n total imprimé</numerusform>
            <numerusform>%n totaux imprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n acronyme</numerusform>
            <numerusform>%n acronymes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>Tous les chiffres sont ceux de l’édition avec laquelle il a été comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n chiffre diffère de l’édition avec laquelle il a été comparé.</numerusform>
            <numerusform>%n chiffres diffèrent de l’édition avec laquelle il a été comparé.</numerusform>
        </translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>chiffre absent</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>total imprimé</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1&#xa0;: %2 dans l’ouvrage, %3 dans l’édition comparée</translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>C’est un autre appel que «&#x202f;%1&#x202f;»&#x202f;; ses chiffres n’ont donc pas été comparés.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>et %n autre chiffre qui diffère</numerusform>
            <numerusform>et %n autres chiffres qui diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>plus de %1 colonnes</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>objet de valeurs par colonne attendu, comme le premier élément</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>liste de valeurs attendue, une par colonne</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>«&#x202f;%1&#x202f;» manque, alors que d’autres éléments l’ont&#x202f;; null attendu là où il n’y a rien</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>une liste ou un objet à la place d’une valeur&#x202f;; texte, nombre ou null attendu</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>périmètre</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>Aucune région ni aucun lieu ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>Identifiants les plus proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Le thème «&#x202f;%1&#x202f;» n’existe pas. Les thèmes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>«&#x202f;%1&#x202f;» désigne plusieurs lieux&#xa0;: %2. Indiquer l’un de ces identifiants.</translation>
    </message>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>World, all-regions, ou l’identifiant, le nom ou le code ISO d’une région ou d’un lieu&#x202f;; plusieurs sont comparés.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrer par nom ou par touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>Au&amp;cune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Réinitialiser toutes &amp;les touches</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>Une touche demande Ctrl, Alt ou Meta, ou est l’une de F1 à F35.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>%1 appartient à «&#x202f;%2&#x202f;», qui n’aurait plus de touche.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;From file…</source>
        <translation>À partir d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>À partir du fichier&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>Utiliser le fichier .ts ou .qm d’un traducteur et le relire à chaque enregistrement</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>&amp;Pseudo-langue, accentuée et plus longue</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>Montre ce qui ne peut être traduit et ce qui manque de place</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>Pseudo-langue, de &amp;droite à gauche</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>Montre la fenêtre telle que la voient les lecteurs de l’arabe</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>&amp;Marquer les chaînes non traduites</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>&amp;Quelle est cette chaîne&#x202f;?</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>Maintenir Ctrl et pointer un texte pour voir sa source, ses commentaires et sa place dans le fichier .ts</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>Mettre entre ⟦ ⟧ ce qui n’est pas traduit ou est marqué comme inachevé</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>Traductions (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Traduction à partir d’un fichier</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>Pour les &amp;traducteurs</translation>
    </message>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>interface %1</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Nouveau catalogue…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>Écrire un fichier .ts de toutes les chaînes, à traduire dans une autre langue</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>La langue «&#x202f;%1&#x202f;» n’est pas disponible. Les langues sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a été lu «&#x202f;%2&#x202f;» dans %n mot qu’une police du PDF écrit mal</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a été lu «&#x202f;%2&#x202f;» dans %n mots qu’une police du PDF écrit mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>Contrôle des données</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n total imprimé diffère de la somme des montants. L’ouvrage est présenté tel qu’il est imprimé&#x202f;; les sommes sont toujours calculées. Double-cliquer sur une ligne pour y aller.</numerusform>
            <numerusform>%n totaux imprimés diffèrent de la somme des montants. L’ouvrage est présenté tel qu’il est imprimé&#x202f;; les sommes sont toujours calculées. Double-cliquer sur une ligne pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>Chaque total imprimé est égal à la somme de ses montants.</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>Exemples pour les objectifs de développement durable</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>Projets au service de cibles des objectifs de développement durable, tels que les énumère l’ouvrage. Double-cliquer sur une ligne pour aller à sa région ou à son lieu.</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>Cette édition ne contient pas d’exemples.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>Arborescence, graphique et textes</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>Principe %1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>Adhésion aux normes internationales et respect des droits des migrants</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>Recours à des éléments factuels et à une approche associant l’ensemble du gouvernement</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>Établissement de solides partenariats</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>Amélioration du bien-être socioéconomique des migrants et de la société</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>Réponse aux aspects des crises relatifs à la mobilité</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>Migrations sûres, ordonnées et dignes</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>Afrique de l’Est et Corne de l’Afrique</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>Afrique de l’Ouest et Afrique centrale</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Afrique australe</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>Amérique centrale, Amérique du Nord et Caraïbes</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Amérique du Sud</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Espace économique européen</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Moyen-Orient et Afrique du Nord</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>Europe du Sud-Est, Europe orientale et Asie centrale</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>Initiatives régionales</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>République-Unie de Tanzanie</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>Maurice, couvrant les Seychelles et l’Union des Comores</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>Bolivie (État plurinational de)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Australia, coordinating the Pacific region</source>
        <translation>Australie, coordonnant la région du Pacifique</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>Iran (République islamique d’)</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>République démocratique populaire lao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>Micronésie (États fédérés de), République des Îles Marshall et République des Palaos</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>République de Corée</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>Sri Lanka et Maldives</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>République tchèque</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>République arabe syrienne</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>République de Moldova</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Fédération de Russie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>Kosovo administré en vertu de la résolution 1244 du Conseil de sécurité de l’ONU</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>ex-République yougoslave de Macédoine</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>OIM</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments factuels</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Crises</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>Migrations ordonnées</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>deuxième titre «&#x202f;%1&#x202f;» dans le chapitre&#x202f;; son texte a été ajouté au premier</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>un paragraphe qui ne poursuit aucun texte voisin&#x202f;; un titre est attendu&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>un paragraphe sans titre&#x202f;; rattaché à «&#x202f;%1&#x202f;», %2, où il convient le mieux</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>un titre «&#x202f;%1&#x202f;» sans texte&#x202f;; omis</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>«&#x202f;%1&#x202f;» ressemble à une région, mais aucun tableau de ce nom n’a été trouvé&#x202f;; ce qui suit n’appartient à aucune région propre</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>Nouveau catalogue</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>Langue, dans la liste ou sous forme de code tel que pt_BR&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue connue&#x202f;; une langue de la liste ou un code tel que pt_BR est attendu.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>Traductions (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars des États-Unis (USD)</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>Une cellule vide et grisée signifie qu’aucun montant n’est communiqué&#x202f;; 0 est un zéro imprimé.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>Les totaux sont calculés à partir des montants&#x202f;; les totaux imprimés peuvent en différer.</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>Certaines lignes sont comprises dans d’autres&#x202f;; le total compte chaque lieu une seule fois.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>l’archive ne contient pas %1&#x202f;; fichiers d’un paquet de données, ou l’unique dossier qui les contient, attendus</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>l’archive contient plusieurs paquets, dont «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»&#x202f;; un seul attendu</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>un lien, qui n’est pas suivi dans une archive&#x202f;; table CSV attendue</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>chiffré&#x202f;; archive sans mot de passe attendue</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>absent de l’archive</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>ouverture impossible (%1)&#x202f;; descripteur d’un paquet de données attendu</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>dépasse 4&#xa0;Mio&#x202f;; descripteur d’un paquet de données attendu</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>le fichier est vide&#x202f;; objet JSON attendu</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>objet JSON attendu</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>«&#x202f;resources&#x202f;» manque&#x202f;; liste des tables du paquet attendue</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» figure deux fois dans la liste</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>le chemin «&#x202f;%1&#x202f;» sort du paquet&#x202f;; fichier situé dans son dossier attendu</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>aucune ressource nommée «&#x202f;%1&#x202f;»&#x202f;; il en faut une pour %2</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>le fichier est en UTF-16&#x202f;; UTF-8 attendu</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>la ressource %1 de la liste n’a pas de «&#x202f;name&#x202f;»&#x202f;; un texte est attendu</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» n’a pas de «&#x202f;path&#x202f;»&#x202f;; le nom d’un fichier CSV est attendu</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» se trouve à «&#x202f;%2&#x202f;», qui n’est jamais téléchargé&#x202f;; un fichier du dossier du paquet est attendu</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» a «&#x202f;path&#x202f;» et «&#x202f;data&#x202f;»&#x202f;; un seul des deux attendu</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» a des «&#x202f;data&#x202f;» qui ne sont pas une liste&#x202f;; liste de lignes attendue</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>la ressource «&#x202f;%1&#x202f;» est compressée dans «&#x202f;%2&#x202f;»&#x202f;; fichier CSV non compressé ou compressé avec gzip attendu</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>le lien «&#x202f;%1&#x202f;» mène hors du dossier du paquet</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>n’est pas un fichier&#x202f;; table CSV attendue</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>ce dossier n’existe pas&#x202f;; dossier d’un paquet de données contenant %1 attendu</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>n’est pas un paquet de données&#x202f;; son dossier, son %1 ou une archive zip attendus</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>ce fichier n’existe pas, bien que %1 le mentionne&#x202f;; il y a «&#x202f;%2&#x202f;», qui s’écrit autrement</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>ce fichier n’existe pas, bien que %1 le mentionne</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>dépasse 1&#xa0;Gio&#x202f;; les tables peuvent être lues jusqu’à cette taille</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>Les PDF sont lus par le programme «&#x202f;%1&#x202f;», qui manque&#x202f;; réinstaller MiGOF Explorer</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>la page est endommagée&#x202f;; omise</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>la page a plus de mots que toute page d’un livre&#x202f;; omise</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>le PDF est endommagé&#x202f;; un PDF que d’autres programmes ouvrent est attendu</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>le PDF est chiffré&#x202f;; un PDF qui s’ouvre sans mot de passe est attendu</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>le PDF a plus de %1 pages&#x202f;; un livre est attendu</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>le PDF est trop long à ouvrir&#x202f;; un PDF que d’autres programmes ouvrent est attendu</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>le PDF n’a pu être lu dans les limites de mémoire&#x202f;; un PDF que d’autres programmes ouvrent est attendu</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>la lecture de la page dure plus de %n seconde&#x202f;; omise</numerusform>
            <numerusform>la lecture de la page dure plus de %n secondes&#x202f;; omise</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>la page n’a pu être lue dans les limites de mémoire&#x202f;; omise</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>trop de pages du PDF sont illisibles&#x202f;; un PDF que d’autres programmes ouvrent est attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n mot est en travers des autres&#x202f;; omis</numerusform>
            <numerusform>%n mots sont en travers des autres&#x202f;; omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>%n mot a des lettres d’une police qui ne dit pas ce qu’elles signifient</numerusform>
            <numerusform>%n mots ont des lettres d’une police qui ne dit pas ce qu’elles signifient</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>le PDF n’a pas de texte&#x202f;; un PDF dont les mots peuvent être copiés est attendu, non des images de pages</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>requis en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n montant non communiqué</numerusform>
            <numerusform>%n montants non communiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>Rang %1 sur %2 dans la région</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>%1 sur %2 dans le monde</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>Rang %1 sur %2 régions</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 du total mondial</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 du total</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>L’ouvrage n’a pas de texte ici et ne communique aucun montant.</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>L’ouvrage demande ce montant sans texte à son sujet.</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>L’ouvrage n’a pas de texte ici et ne demande aucun fonds.</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>Exemples de projets pour les objectifs de développement durable</translation>
    </message>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>Aucun montant n’est communiqué pour %1</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>Imprimé «&#x202f;%1&#x202f;» dans le tableau de financement.</translation>
    </message>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1&#xa0;: l’ouvrage imprime un total de %2&#x202f;; somme de ses montants&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>L’ouvrage imprime un tiret à la place du total, et aucun montant.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>L’ouvrage imprime un total de %1, et aucun montant.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>L’ouvrage imprime un total de %1&#x202f;; somme de ses montants&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Region or place</source>
        <translation>Région ou lieu</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Total (USD)</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a theme, %2 an amount</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a theme, %2 an amount, %3 its share in per cent</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>PlaceTreePane</name>
    <message>
        <source>No region or place matches “%1”.
Press Esc to clear the filter.</source>
        <extracomment>%1 is what was typed into the filter line</extracomment>
        <translation>Aucune région ni aucun lieu ne correspond à «&#x202f;%1&#x202f;».
Appuyer sur Échap pour effacer le filtre.</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>Filtrer les régions et les lieux</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>Nom, autre nom ou code ISO&#x202f;; accents et casse sont indifférents</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>Régions et lieux</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>&amp;Taille des textes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>C&amp;ommencer par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>&amp;Ordre des barres&#xa0;:</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Ce qui était affiché en dernier</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>&amp;Thème par thème&#xa0;: chaque étape montre un thème de plus</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>Même a&amp;xe pour tous les graphiques</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Valeurs sur les barres</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>&amp;Graphiques à montrer, l’un après l’autre</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>Graphiques à montrer, l’un après l’autre</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>Ordre de l’ouvrage</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>Du plus grand total au plus petit</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>Parts</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>&amp;Barres</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspect</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>É&amp;cran</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>Un autre que celui de la fenêtre</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Les plus petites en une</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>En deux colonnes</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Sur d’autres diapositives</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Toutes, en petits caractères</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Barres nombreuses</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>Graphique ou thème suivant</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>Premier graphique</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>Dernier graphique</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>Montrer les thèmes un à un</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>Un thème de moins</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>Valeurs sur les barres</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>Montants ou parts</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>Même axe pour tous les graphiques</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Écran blanc</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Autre écran</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>Chiffres · Entrée</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>Graphique portant ce numéro</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>%1 – %2 / %3</source>
        <extracomment>the title of a presentation&apos;s window; %1 is what the chart shows, %2 and %3 are numbers of charts</extracomment>
        <translation>%1 – %2 / %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the number of a slide; %1 and %2 are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PrintedTables</name>
    <message>
        <source>a second table of %1 with other figures than the one at %2; expected one table for each region</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>un second tableau de %1 avec d’autres chiffres que celui à %2&#x202f;; un tableau par région est attendu</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>le tableau de %1 se trouve aussi à %2&#x202f;; compté une fois</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>le tableau de %1 n’a pas de ligne de totaux</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>--paper vaut «&#x202f;%1&#x202f;»&#x202f;; a4 ou letter attendu.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>--output manque&#x202f;; fichier PDF à écrire attendu.</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier PDF&#x202f;; nom se terminant par .pdf attendu.</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>Écrire chiffres, graphique et textes dans un fichier .pdf, pour le papier.</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>a4 ou letter&#x202f;; par défaut celui de votre pays.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1 (textes résumés)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>Financements requis en %1, et textes</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>Letter (États-Unis)</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Pa&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>sur %n</numerusform>
            <numerusform>sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>Rang dans la région</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>Rang parmi les régions</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>Rang mondial</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>Région (USD)</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>Lieu (USD)</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– non communiqué&#x202f;; 0 est un zéro imprimé.</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>L’ouvrage n’a pas de texte sur l’ensemble de la région. Les profils de ses lieux contiennent les leurs.</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>Ces textes résument ceux de l’ouvrage, ils n’en reprennent pas les termes.</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>Ces textes sont ceux de l’ouvrage même.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>Totaux, parts et rangs sont calculés à partir des montants des tableaux de financement de l’ouvrage.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>Il n’y a pas d’affichage où ouvrir une fenêtre. Ces commandes n’en ont pas besoin&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>Copier &amp;sans référence</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>Sélectionner le pa&amp;ragraphe</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>Dessiner la fenêtre entière telle qu’on la voit.</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>Fichier PNG à écrire&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>Taille de la fenêtre en pixels&#x202f;; 1440x900 par défaut.</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>Faire défiler le texte jusqu’à ce thème, p.&#xa0;ex. objective-2.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>Texte clair sur fenêtre sombre.</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>Dessiner plutôt cette boîte de dialogue&#x202f;; --dialogs les liste.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>Lister les noms des boîtes de dialogue.</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>Rechercher ceci et dessiner ce qui est trouvé.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Il n’y a pas de boîte de dialogue «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>--output manque&#x202f;; fichier PNG à écrire attendu.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--size vaut «&#x202f;%1&#x202f;»&#x202f;; LARGEURxHAUTEUR en pixels attendu.</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>Texte blanc sur noir, avec cadres et hachures marqués.</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Régional</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>National</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Région ou lieu</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>Ce qu’il fait</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>What to search for is missing.</source>
        <translation>Il manque ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>--limit vaut «&#x202f;%1&#x202f;»&#x202f;; un nombre à partir de 1 est attendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>%n autre&#x202f;; --limit l’affiche.</numerusform>
            <numerusform>%n autres&#x202f;; --limit les affiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Termes proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>Chercher dans les textes et les noms&#x202f;; affiche le lieu, le thème, le score et un extrait.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Afficher un tableau JSON.</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>Nombre maximal de résultats affichés&#x202f;; 20 par défaut.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>Mots qui doivent tous figurer, &quot;une expression&quot;, -mot à exclure, place:, region: ou theme: pour restreindre.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>Chercher dans les textes et les noms</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>Mots, &quot;une expression&quot;, -sans&#x202f;; place:, region: et theme: restreignent</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>La recherche exige le greffon SQLite de Qt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>La recherche exige SQLite avec FTS5&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>All</source>
        <extracomment>of the results of a search, whatever their theme</extracomment>
        <translatorcomment>masculine: results; bars are feminine [consistency]</translatorcomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter for search results; %1 is &quot;All&quot; or &quot;No theme&quot;, %2 the number of texts</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n found</source>
        <extracomment>for screen readers: a filter for search results; %1 is a theme</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n trouvé</numerusform>
            <numerusform>%1&#xa0;: %n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>Chercher %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Vouliez-vous dire&#xa0;:</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>Les %1 meilleurs sur %2</translation>
    </message>
</context>
<context>
    <name>SearchResultModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>for screen readers; %1 is a region or place, %2 a theme or kind of text, %3 a piece of the text</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>a region (%1) and one of its places (%2)</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>Exemple pour les ODD</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>À propos de cette édition</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>Chaque part est arrondie séparément&#x202f;; leur somme peut différer de %1.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %</extracomment>
        <translation>&lt;&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>“%1” reaches %2() without tr(); expected tr(&quot;…&quot;), or a comment that it is untranslated</source>
        <extracomment>%1 is a text in a source file, %2 the name of a function</extracomment>
        <translation>«&#x202f;%1&#x202f;» parvient à %2() sans tr()&#x202f;; tr(&quot;…&quot;) ou un commentaire «&#x202f;untranslated&#x202f;» attendu</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>non traduite</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>achevée</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>Pas une chaîne du programme&#xa0;: une donnée ou un texte de l’édition.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>--hxl ajoute une ligne au CSV et au XLSX&#x202f;; le JSON n’en a pas.</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>--bom ne vaut que pour le CSV.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>Ajouter la ligne de hashtags HXL sous l’en-tête (CSV et XLSX).</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>Commencer le CSV par un indicateur d’ordre des octets, sans lequel Excel ne le lit pas comme de l’UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format de tableau&#x202f;; csv, tsv, xlsx ou json attendu.</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>--separator vaut «&#x202f;%1&#x202f;»&#x202f;; comma, semicolon ou tab attendu.</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>--separator ne vaut que pour le CSV.</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>--titles concerne les en-têtes du CSV et du XLSX&#x202f;; le JSON contient toujours les identifiants et les titres.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>La colonne «&#x202f;%1&#x202f;» n’existe pas. Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>--columns doit comprendre id ou name, sans quoi rien ne distinguerait les lignes.</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>Écrire les chiffres dans un fichier .csv, .tsv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>csv, tsv, xlsx ou json, si le nom du fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>Les colonnes, séparées par des virgules&#xa0;: id, name, iso3, region, total, rank, des identifiants de thèmes, ou themes pour tous&#x202f;; par défaut id,name,themes,total.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>Ajouter pour chaque montant sa part du total de la ligne, et pour chaque total sa part du total du tableau.</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>Omettre la ligne des totaux.</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>Écrire dans les en-têtes les titres des thèmes à côté de leurs identifiants (CSV et XLSX).</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>comma (virgule), semicolon (point-virgule, pour les tableurs à virgule décimale) ou tab (tabulation) entre les champs du CSV.</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>what a table holds: %1 are names of regions or places, %2 says what the figures are</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>&amp;Preview:</source>
        <translation>&amp;Aperçu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>Choisir la colonne des identifiants ou celle des noms</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>le tableau de %1 à la page %2 est considéré comme se poursuivant ici</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the short name of a theme that files and command line use, %2 its title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>heading of the column with the short names that the program&apos;s files and command line use</extracomment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Région ou lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>Code ISO 3</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Total (USD)</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>Part du total du tableau</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>Part du total de la ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>Classeur XLSX avec graphique</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>Point-virgule, avec virgule décimale</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>Les tableurs des pays à virgule décimale attendent des points-virgules</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>Indicateur d’&amp;ordre des octets, pour Excel</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>Sans cet indicateur, Excel lit mal les accents et les autres écritures d’un fichier CSV</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>&amp;Ligne des totaux</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>&amp;Parts à côté des montants</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>Pour chaque montant sa part du total de la ligne, pour chaque total sa part du total du tableau</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>Identifiants et &amp;titres des thèmes dans les en-têtes</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>Hashtags &amp;HXL sous l’en-tête</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>Une ligne qui indique aux outils de données humanitaires ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>Code ISO 3 du pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>Rang selon le total</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>le fichier est vide&#x202f;; en-tête attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>trop d’anomalies&#x202f;; le reste du fichier n’a pas été lu</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>colonne inconnue «&#x202f;%1&#x202f;»&#x202f;; elle a été omise</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>la colonne «&#x202f;%1&#x202f;» figure deux fois dans l’en-tête</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>la colonne «&#x202f;%1&#x202f;» manque dans l’en-tête&#x202f;; colonnes attendues&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>nombre de champs&#xa0;: %1&#x202f;; attendu, comme dans l’en-tête&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>vide&#x202f;; texte attendu</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; lettres minuscules, chiffres et traits d’union attendus</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est négatif&#x202f;; nombre entier de dollars des États-Unis, 0 ou plus, attendu</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; nombre entier de dollars des États-Unis, en chiffres seuls, attendu</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; %2 dollars des États-Unis au plus attendus</translation>
    </message>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>une ligne indique le séparateur&#x202f;; elle a été suivie et omise</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>un enregistrement de champs vides&#x202f;; il a été omis, comme tous ceux du même genre</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>le fichier se termine avant son en-tête, que le descripteur situe plus bas</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>sans en-tête et sans «&#x202f;fields&#x202f;» dans son schéma pour nommer les colonnes&#x202f;; l’un des deux attendu</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>les lignes d’un même en-tête n’ont pas le même nombre de champs</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>ressource «&#x202f;%1&#x202f;», élément %2 de ses données&#xa0;: %3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>ressource «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>ressource «&#x202f;%1&#x202f;»&#xa0;: la valeur de «&#x202f;%2&#x202f;» n’est pas prise en charge</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>le fichier est vide&#x202f;; texte de l’ouvrage attendu</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>le fichier dépasse 256&#xa0;Mio&#x202f;; texte d’un seul ouvrage attendu</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>le fichier est un PDF&#x202f;; son texte est attendu</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>lu comme UTF-16&#x202f;; UTF-8 attendu</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>le fichier n’est pas de l’UTF-16 valide&#x202f;; texte enregistré en UTF-8 attendu</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>pas de l’UTF-8&#x202f;; lu comme texte d’Europe occidentale (Latin-1, Windows-1252)</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>le fichier n’est pas un texte&#x202f;; texte de l’ouvrage en UTF-8 attendu</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; «&#x202f;text&#x202f;», «&#x202f;box&#x202f;» ou «&#x202f;section&#x202f;» attendu</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>deuxième texte pour «&#x202f;%1&#x202f;»&#x202f;; le premier est à la ligne %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure deux fois&#x202f;; la première est à la ligne %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; «&#x202f;regional&#x202f;», «&#x202f;national&#x202f;» ou «&#x202f;local&#x202f;» attendu</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;; «&#x202f;figures&#x202f;» ou «&#x202f;texts&#x202f;» attendu</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>pas de point final&#x202f;; attendu comme dans l’original</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>pas de point d’interrogation&#x202f;; attendu comme dans l’original</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>balisage %1&#x202f;; aucun attendu, comme dans l’original</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>balisage différent de l’original&#x202f;; %1 attendu</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1, un caractère que personne ne voit&#x202f;; aucun attendu</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>un isolat sans fin&#x202f;; U+2069 attendu après chaque U+2066, U+2067 et U+2068</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>«&#x202f;%%&#x202f;» s’affiche comme deux signes&#x202f;; un seul attendu</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>une tabulation, qui commence le raccourci dans un menu&#x202f;; aucune attendue</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>identique à l’original&#x202f;; traduction attendue</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>écrit «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» attendu, selon l’usage de cette langue</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>pas de langue&#x202f;; une langue attendue, comme dans &lt;TS language=&quot;pt_BR&quot;&gt;</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>la langue est %1&#x202f;; %2 attendue, comme dans le nom du fichier</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>la même chaîne qu’à la ligne %1&#x202f;; attendue une seule fois</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>%1 formes du pluriel&#x202f;; cette langue en demande %2</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>la forme du pluriel pour %1 est vide</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>motifs de noms de fichiers différents&#x202f;; %1 attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>%n fin de ligne attendue, comme dans l’original</numerusform>
            <numerusform>%n fins de ligne attendues, comme dans l’original</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>paramètres&#xa0;: %1&#x202f;; %2 attendu</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n mnémonique (&amp;)&#x202f;; un seul attendu, comme dans l’original</numerusform>
            <numerusform>%n mnémoniques (&amp;)&#x202f;; un seul attendu, comme dans l’original</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>un mnémonique (&amp;)&#x202f;; aucun attendu, comme dans l’original</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>se termine par %1&#x202f;; %2 attendu, comme dans l’original</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>ni deux-points ni points de suspension</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>une espace attendue au début, comme dans l’original</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>une espace au début&#x202f;; aucune attendue, comme dans l’original</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>une espace attendue à la fin, comme dans l’original</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>une espace à la fin&#x202f;; aucune attendue, comme dans l’original</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>la langue est «&#x202f;%1&#x202f;», qui n’en est pas une&#x202f;; code tel que pt_BR attendu</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas traduit&#x202f;; traduction attendue</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas achevé&#x202f;; à marquer comme achevé</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>«&#x202f;%1&#x202f;» a perdu ses formes plurielles&#x202f;; &lt;message numerus=&quot;yes&quot;&gt; attendu</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>«&#x202f;%1&#x202f;» de %2 manque&#x202f;; toutes les chaînes du programme sont attendues</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>le programme n’a pas de «&#x202f;%1&#x202f;» dans %2&#x202f;; seules ses propres chaînes sont attendues</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est traduit autrement qu’à la ligne %2&#x202f;; même traduction attendue</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>%1 manque&#x202f;; attendu tel qu’on le saisit</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>Les fichiers manquent&#x202f;; fichiers .ts de Qt Linguist attendus.</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>aucun défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» répondent à la même touche, %3, dans «&#x202f;%4&#x202f;»&#x202f;; des touches différentes attendues</translation>
    </message>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>Vérifier des fichiers .ts de Qt Linguist&#xa0;: en lister les défauts.</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>Les fichiers .ts.</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>Chercher aussi les textes sans tr() dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>aucun avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1&#xa0;: %2 traduits, %3, %4</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>ce fichier n’existe pas&#x202f;; catalogue compilé (.qm) attendu</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>endommagé, ou non compilé par lrelease&#x202f;; catalogue compilé (.qm) attendu</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>un catalogue compilé (.qm)&#x202f;; le fichier .ts dont il est issu est attendu</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>UTF-16 ou UTF-32&#x202f;; UTF-8 attendu, comme l’écrit Qt Linguist</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>un fichier vide&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>un fichier PO&#x202f;; fichier .ts attendu, comme en produit «&#x202f;lconvert -i FILE.po -o FILE.ts&#x202f;»</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>pas du XML&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>le codage est %1&#x202f;; UTF-8 attendu, comme l’écrit Qt Linguist</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>n’est pas en UTF-8&#x202f;; UTF-8 attendu, comme l’écrit Qt Linguist</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>XLIFF&#x202f;; fichier .ts attendu, comme en produit «&#x202f;lconvert -i FILE.xlf -o FILE.ts&#x202f;»</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>une page web (HTML)&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>&lt;%1&gt; trouvé&#x202f;; &lt;TS&gt; attendu, comme l’écrit Qt Linguist</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>le fichier s’arrête ici&#x202f;; &lt;/TS&gt; attendu à la fin</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>caractère de commande %1&#x202f;; texte attendu</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>«&#x202f;&amp;&#x202f;» seul&#x202f;; «&#x202f;&amp;amp;&#x202f;» attendu</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;», qui ne signifie rien ici&#x202f;; le caractère lui-même est attendu</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>«&#x202f;&lt;&#x202f;» seul&#x202f;; «&#x202f;&amp;lt;&#x202f;» attendu</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>«&#x202f;%1&#x202f;» est mal formé&#x202f;; XML attendu, comme l’écrit Qt Linguist</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>ce fichier n’existe pas&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>n’est pas un fichier&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>ouverture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>dépasse 16&#xa0;Mio&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>déclare des entités&#x202f;; aucune attendue</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>ne contient pas &lt;TS&gt;&#x202f;; catalogue de Qt Linguist (.ts) attendu</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>un &lt;message&gt; sans &lt;source&gt;&#x202f;; le texte à traduire est attendu</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>une traduction de type «&#x202f;%1&#x202f;»&#x202f;; unfinished, vanished ou obsolete attendu</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>du texte à côté des formes du pluriel&#x202f;; &lt;numerusform&gt; seul attendu</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>&lt;%1&gt; trouvé&#x202f;; &lt;numerusform&gt; attendu</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>&lt;%1&gt; trouvé dans &lt;%2&gt;&#x202f;; du texte attendu</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>une entité de sens inconnu&#x202f;; du texte attendu</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>un second &lt;%1&gt; dans un même &lt;message&gt; ; un seul attendu</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Paquets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>&amp;Ouvrir un paquet de données…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exporter le graphique…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>Écrire le graphique dans un fichier PNG, PDF ou SVG</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exporter le &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>Copier le graphique comme image, avec ses chiffres</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>Copier les chiffres du graphique pour un tableur</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>Saisir un nom, un autre nom ou un code ISO</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>&amp;Colonnes des thèmes</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>Afficher les montants des thèmes dans l’arborescence</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>Afficher les lieux de toutes les régions</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>Afficher les régions seules</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réi&amp;nitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>Texte sombre sur fenêtre claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>Texte clair sur fenêtre sombre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Ce qui était affiché auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Ce qui était affiché avant le retour en arrière</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Niveau supérieur</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>La région d’un lieu, ou le monde</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>&amp;Toutes les régions</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>L’ouvrage entier</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>&amp;Contrôle des données</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>Où les totaux imprimés diffèrent de la somme de leurs montants</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>&amp;Exemples pour les ODD</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>Projets pour des cibles des objectifs de développement durable</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>À propos de cette é&amp;dition</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>Ce que l’ouvrage dit de lui-même</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>À propos de &amp;MiGOF Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>La bibliothèque avec laquelle ce programme est fait</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>É&amp;dition affichée</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>&amp;Importer l’ouvrage…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>Lire votre propre exemplaire de l’ouvrage, en texte ou en PDF, pour ses textes intégraux</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>Trouver des mots dans les textes, les titres et les noms</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>Le texte trouvé suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>Le texte trouvé avant celui-ci</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>&amp;Filtrer l’arborescence</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>Aller à un &amp;lieu…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>Saisir quelques lettres d’une région ou d’un lieu, puis appuyer sur Entrée</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>&amp;Montants et textes…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>Lieux avec montant sans texte, et avec texte sans montant</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>&amp;Acronymes…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>Ce que signifient les acronymes, et les lieux dont les textes les emploient</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>Ouvrir un grap&amp;hique exporté…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>Afficher de nouveau ce que montre un fichier PNG, PDF ou SVG exporté</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>Écrire en une fois les graphiques de toutes les régions ou de lieux choisis</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>Montrer les graphiques l’un après l’autre en plein écran</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>&amp;Options de présentation…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>Choisir les graphiques d’une présentation et son déroulement</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>Exporter un &amp;lot de graphiques…</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>Écrire les chiffres du graphique dans un fichier CSV, XLSX ou JSON</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>Exporter le pro&amp;fil…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>Écrire chiffres, graphique et textes dans un fichier PDF pour le papier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>Imprimer chiffres, graphique et textes après un aperçu des pages</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>Ouvrir un dossier ou une archive zip contenant les chiffres et les textes d’une autre édition</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>Copier ce qui est sélectionné&#xa0;: lignes, chiffre du graphique, ou texte avec sa référence</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>Sélectionner toutes les lignes de l’arborescence, ou tous les textes</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>Rechercher dans les te&amp;xtes…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>Chercher des mots dans les textes affichés, l’un après l’autre</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>Ar&amp;borescence des lieux</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>Afficher ou masquer l’arborescence des régions et des lieux</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>Afficher ou masquer chiffres et textes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Donner tout l’écran à la fenêtre, ou le reprendre</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>Faire passer le clavier de l’arborescence au graphique, puis aux textes</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>Faire passer le clavier dans l’autre sens</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>Des lettres plus grandes dans les textes</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>Des lettres plus petites dans les textes</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Taille &amp;usuelle du texte</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>Dans les textes, des lettres aussi grandes que dans la fenêtre</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>Remettre volets et colonnes comme au début</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>Comment se servir de la fenêtre, des graphiques, des exports et de la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis c&amp;lavier</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Toutes les touches de la fenêtre</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>Imprimer le &amp;graphique…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>Imprimer le graphique sur sa propre page, après un aperçu</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préf&amp;érences…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>Apparence, langue, taille des textes, graphiques et touches en un seul endroit</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>Texte blanc sur noir, avec cadres et hachures marqués</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>Commencer par une présentation, en plein écran.</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>Afficher ce que montre ce graphique exporté.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>Rien n’est sélectionné. Ctrl+Bas sélectionne un paragraphe.</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>Les lignes ont été copiées.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le graphique a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le tableau a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Le graphique a été copié.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Le tableau a été copié.</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Les graphiques ont été enregistrés dans %1.</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>Ouvrir un graphique exporté</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Graphiques exportés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le profil a été enregistré dans %1.</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>Le graphique a été fait à partir de l’édition «&#x202f;%1&#x202f;». L’afficher avec les chiffres de «&#x202f;%2&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>%1 a été relu.</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Traduction à partir d’un fichier</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>La traduction a un défaut. Ce qui était utilisé avant l’est toujours.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>Montants communiqués&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n écart</numerusform>
            <numerusform>%n écarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>Totaux imprimés qui diffèrent de la somme de leurs montants</translation>
    </message>
    <message>
        <source>%1 – %2 – MiGOF Explorer</source>
        <extracomment>the window&apos;s title; %1 is a place or several, %2 the publication</extracomment>
        <translation>%1 – %2 – MiGOF Explorer</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>No temporary file could be made: %1</source>
        <extracomment>%1 is the cause</extracomment>
        <translation>Impossible de créer un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>Impossible de créer le classeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>Un classeur contient au plus %n ligne&#x202f;; écrire plutôt du CSV.</numerusform>
            <numerusform>Un classeur contient au plus %n lignes&#x202f;; écrire plutôt du CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Financements requis en %1, en dollars des États-Unis</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>une fois décompressé, il n’a pas la taille annoncée par l’archive</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>dépasse 128&#xa0;Mio&#x202f;; les archives peuvent être lues jusqu’à cette taille</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>lecture impossible en tant qu’archive zip (%1)&#x202f;; est-elle complète&#x202f;?</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 entrées&#x202f;; les archives peuvent être lues jusqu’à %2</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>une fois décompressé, le fichier dépasse %1 fois sa taille, ce qu’aucune table ne fait</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>l’entrée %1 de l’archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>le nom «&#x202f;%1&#x202f;» n’est pas en UTF-8&#x202f;; le fichier a été omis</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>l’entrée «&#x202f;%1&#x202f;» sort du dossier de l’archive&#x202f;; noms situés à l’intérieur attendus, avec «&#x202f;/&#x202f;» entre les dossiers</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans l’archive&#x202f;; chaque fichier doit y figurer une seule fois</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>décompressée, elle dépasse 4&#xa0;Gio&#x202f;; les archives peuvent être lues jusqu’à cette taille</translation>
    </message>
</context>
</TS>
