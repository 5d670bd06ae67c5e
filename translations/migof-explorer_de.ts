<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialogs</name>
    <message>
        <source>About this edition</source>
        <translation>Über diese Ausgabe</translation>
    </message>
    <message>
        <source>About MiGOF Explorer</source>
        <translation>Über MiGOF Explorer</translation>
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
        <translation>Was humanitäre Organisationen erbitten: der Mittelbedarf nach Region, Land und Thema und der Text hinter jeder Zahl.

Die Zahlen der eingebauten Ausgabe sind die des Buchs; ihre Texte sind Zusammenfassungen in eigenen Worten. Das Programm baut keine Netzwerkverbindung auf.

Freie Software unter der GNU General Public License, Version 3 oder höher.</translation>
    </message>
</context>
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Clear</source>
        <extracomment>for screen readers: the button in a line that takes away what is typed there</extracomment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>AcronymModel</name>
    <message>
        <source>Acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Länder und Gebiete</translation>
    </message>
</context>
<context>
    <name>AmountScale</name>
    <message>
        <source>US$ %1 thousand</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;Tsd.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ %1 ten thousand</source>
        <extracomment>an amount as one string, in the unit 万, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;Zehntausend&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ %1 million</source>
        <extracomment>an amount as one string; %1 is a number such as 12.5</extracomment>
        <translation>%1&#xa0;Mio.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ %1 hundred million</source>
        <extracomment>an amount as one string, in the unit 亿, which only languages such as Chinese count in; %1 is a number</extracomment>
        <translation>%1&#xa0;Hundert&#xa0;Mio.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ %1 billion</source>
        <extracomment>an amount as one string; %1 is a number of thousands of millions, such as 2.6</extracomment>
        <translation>%1&#xa0;Mrd.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>an amount in single US dollars, as one string; %1 is a number</extracomment>
        <translation>%1&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ thousand</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Tsd.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ ten thousand</source>
        <extracomment>the unit of a chart&apos;s numbers: 万, which only languages such as Chinese count in</extracomment>
        <translation>Zehntausend&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ million</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>Mio.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ hundred million</source>
        <extracomment>the unit of a chart&apos;s numbers: 亿, which only languages such as Chinese count in</extracomment>
        <translation>Hundert&#xa0;Mio.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ billion</source>
        <extracomment>the unit of a chart&apos;s numbers: thousands of millions</extracomment>
        <translation>Mrd.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a chart&apos;s numbers</extracomment>
        <translation>US$</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>not reported</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <extracomment>%1 is an amount in US dollars, e.g. 12,513,000</extracomment>
        <translation>%1&#xa0;US$</translation>
    </message>
</context>
<context>
    <name>BarChoices</name>
    <message>
        <source>Largest bars:</source>
        <extracomment>a choice in a form: how many of the largest bars a chart has</extracomment>
        <translation>Größte Balken:</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>in place of a number of bars
----------
how many bars of a chart are not drawn</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bars drawn:</source>
        <extracomment>a choice in a form: which of its bars a chart draws</extracomment>
        <translation>Gezeichnete Balken:</translation>
    </message>
    <message>
        <source>Many bars:</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Viele Balken:</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight:</source>
        <translation>Herv&amp;orheben:</translation>
    </message>
    <message>
        <source>Note on:</source>
        <extracomment>a choice in a form: the bar that a short note is written on</extracomment>
        <translation>Anmerkung zu:</translation>
    </message>
    <message>
        <source>Note on the bar</source>
        <translation>Anmerkung zum Balken</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Wenige Worte</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Die kleineren als einer</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>In zwei Spalten</translation>
    </message>
    <message>
        <source>On further pages</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Auf weiteren Seiten</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Alle, in kleiner Schrift</translation>
    </message>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>Alle außer %n</numerusform>
            <numerusform>Alle außer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>no part of a chart is emphasised, all have their colours</extracomment>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>no such file; expected the book as text or PDF</source>
        <translation>Datei nicht vorhanden; erwartet wird das Buch als Text oder PDF</translation>
    </message>
    <message>
        <source>not a file; expected the book as text or PDF</source>
        <translation>keine Datei; erwartet wird das Buch als Text oder PDF</translation>
    </message>
    <message>
        <source>larger than 256 MiB; expected the book as text or PDF</source>
        <translation>größer als 256&#xa0;MiB; erwartet wird das Buch als Text oder PDF</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>die Tabelle zu %1 hat %n Thema, andere haben eine andere Anzahl; ausgelassen</numerusform>
            <numerusform>die Tabelle zu %1 hat %n Themen, andere haben eine andere Anzahl; ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>no chapter on “%1” found</source>
        <extracomment>%1 is the name of a region in the book</extracomment>
        <translation>kein Kapitel zu „%1“ gefunden</translation>
    </message>
    <message>
        <source>nine tenths of the headings in the chapters name no place of the tables, as “%1” (%2); expected the names that the tables have</source>
        <extracomment>%1 is a heading of the book, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>neun Zehntel der Überschriften in den Kapiteln nennen kein Land der Tabellen, etwa „%1“ (%2); erwartet werden die Namen aus den Tabellen</translation>
    </message>
    <message>
        <source>no funding table found; expected tables by region with the columns “Principle 1” to “Objective 3”</source>
        <translation>keine Tabelle mit dem Mittelbedarf gefunden; erwartet werden Tabellen nach Regionen mit den Spalten „Principle&#xa0;1“ bis „Objective&#xa0;3“</translation>
    </message>
    <message>
        <source>no amounts found; expected numbers such as 1,250,000 in the tables, as in the row “%2” of %1</source>
        <extracomment>%1 is the name of a region, %2 of a place</extracomment>
        <translation>keine Beträge gefunden; erwartet werden in den Tabellen Zahlen wie 1,250,000, so in der Zeile „%2“ von %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>no year found; expected the year of the appeal</source>
        <translation>kein Jahr gefunden; erwartet wird das Jahr des Aufrufs</translation>
    </message>
</context>
<context>
    <name>BookLayout</name>
    <message>
        <source>“%1” is set like running text; taken for a heading, as a place or a region has that name</source>
        <extracomment>%1 is the name of a place or a region</extracomment>
        <translation>„%1“ ist wie Fließtext gesetzt; als Überschrift gelesen, weil ein Land oder eine Region so heißt</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Where this is</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Press Down for what stands beside it</source>
        <translation>Pfeil nach unten drücken, um zu sehen, was daneben steht</translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n im Vergleich</numerusform>
            <numerusform>%n im Vergleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartArguments</name>
    <message>
        <source>png, jpg, pdf or svg, where the file name does not tell.</source>
        <translation>png, jpg, pdf oder svg, wenn der Dateiname es nicht verrät.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>places or themes: what gets a bar each.</source>
        <translation>places (Länder) oder themes (Themen): was je einen Balken bekommt.</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>amount or share.</source>
        <translation>amount (Beträge) oder share (Anteile).</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>what the help calls this value</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>book, total, name or the id of a theme.</source>
        <translation>book (wie im Buch), total (Gesamtbetrag), name (Name) oder die Kennung eines Themas.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>With --scope world: a bar for each place, whatever its region.</source>
        <translation>Mit --scope world: ein Balken für jedes Land, gleich welcher Region.</translation>
    </message>
    <message>
        <source>So many of the largest bars, and the others as one.</source>
        <translation>So viele der größten Balken und die übrigen als einer.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Title in place of the scope&apos;s name.</source>
        <translation>Titel anstelle des Namens dessen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subtitle in place of what the figures are.</source>
        <translation>Untertitel anstelle der Angabe, was die Zahlen sind.</translation>
    </message>
    <message>
        <source>Look as in this preset, saved in the window.</source>
        <translation>Aussehen wie in dieser Vorlage, die im Fenster gespeichert wurde.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A chart of its own for each --scope: pages of a PDF, or files in a folder.</source>
        <translation>Je --scope ein eigenes Diagramm: Seiten einer PDF-Datei oder Dateien in einem Ordner.</translation>
    </message>
    <message>
        <source>The same axis in all charts of a pack.</source>
        <translation>Dieselbe Achse in allen Diagrammen eines Pakets.</translation>
    </message>
    <message>
        <source>1920x1080 (default), another size in pixels, 254x190mm, 40x30cm, 10x7.5in, or one of: %1.</source>
        <extracomment>help on --size; %1 are names of sizes such as a4-landscape</extracomment>
        <translation>1920x1080 (Vorgabe), eine andere Größe in Pixeln, 254x190mm, 40x30cm, 10x7.5in oder eine von: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>help on an option: %1 is what it is for, %2 its values</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels of a picture to an inch of paper.</source>
        <translation>Pixel eines Bildes je Zoll Papier.</translation>
    </message>
    <message>
        <source>Size of the letters, 0.5 to 3; 1 by default.</source>
        <translation>Größe der Schrift, 0.5 bis 3; Vorgabe ist 1.</translation>
    </message>
    <message>
        <source>Where the legend stands</source>
        <translation>Wo die Legende steht</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Letters of an SVG, as text or as outlines that need no font</source>
        <translation>Schrift einer SVG-Datei, als Text oder als Umrisse, die keine Schriftart brauchen</translation>
    </message>
    <message>
        <source>Grey everything but this theme, region or place; may be given several times.</source>
        <translation>Alles außer diesem Thema, dieser Region oder diesem Land grau zeichnen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The same as --background transparent.</source>
        <translation>Dasselbe wie --background transparent.</translation>
    </message>
    <message>
        <source>%1 is for a single chart; the charts of a pack have titles of their own.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 gilt für ein einzelnes Diagramm; die Diagramme eines Pakets haben eigene Titel.</translation>
    </message>
    <message>
        <source>--same-scale is for a pack of charts: add --pack, or --scope all-regions.</source>
        <translation>--same-scale gilt für ein Paket von Diagrammen: --pack oder --scope all-regions hinzufügen.</translation>
    </message>
    <message>
        <source>--transparent and --background %1 contradict each other.</source>
        <extracomment>%1 is what was given for --background</extracomment>
        <translation>--transparent und --background %1 widersprechen einander.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--bars is “%1”; expected places or themes.</source>
        <extracomment>%1 is a word from the command line; places and themes are typed as they are</extracomment>
        <translation>--bars ist „%1“; erwartet wird places oder themes.</translation>
    </message>
    <message>
        <source>--mode is “%1”; expected amount or share.</source>
        <extracomment>%1 is a word from the command line; amount and share are typed as they are</extracomment>
        <translation>--mode ist „%1“; erwartet wird amount oder share.</translation>
    </message>
    <message>
        <source>--top is “%1”; expected a number from 1 on.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--top ist „%1“; erwartet wird eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--emphasise is “%1”; expected the id of a theme, region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--emphasise ist „%1“; erwartet wird die Kennung eines Themas, einer Region oder eines Landes.</translation>
    </message>
    <message>
        <source>--sort takes book, total, name or the id of a theme.</source>
        <translation>--sort ist book, total, name oder die Kennung eines Themas.</translation>
    </message>
    <message>
        <source>A JPEG picture cannot be transparent; write PNG, PDF or SVG.</source>
        <translation>Ein JPEG-Bild kann nicht durchsichtig sein; PNG, PDF oder SVG schreiben.</translation>
    </message>
    <message>
        <source>--format is “%1”, but “%2” is the name of a file in another format.</source>
        <extracomment>%1 is a format, %2 the name of a file</extracomment>
        <translation>--format ist „%1“, aber „%2“ ist der Name einer Datei in einem anderen Format.</translation>
    </message>
    <message>
        <source>“%1” does not tell a format; expected .png, .jpg, .pdf or .svg.</source>
        <extracomment>%1 is a word from the command line: the name of a file or of a format</extracomment>
        <translation>„%1“ nennt kein Format; erwartet wird .png, .jpg, .pdf oder .svg.</translation>
    </message>
    <message>
        <source>Draw the notes on slides, too; on paper they stand by default.</source>
        <translation>Die Anmerkungen auch auf Folien zeichnen; auf Papier stehen sie ohnehin.</translation>
    </message>
    <message>
        <source>--notes and --no-notes contradict each other.</source>
        <translation>--notes und --no-notes widersprechen einander.</translation>
    </message>
    <message>
        <source>Take chart and look from this exported file. Several files are drawn again into the folder of --output, and what changed in them is told.</source>
        <translation>Diagramm und Aussehen aus dieser exportierten Datei nehmen. Mehrere Dateien werden in den Ordner von --output neu gezeichnet, und was sich darin geändert hat, wird genannt.</translation>
    </message>
    <message>
        <source>Replace files that are there, where charts are drawn again into a folder.</source>
        <translation>Vorhandene Dateien ersetzen, wenn Diagramme in einen Ordner neu gezeichnet werden.</translation>
    </message>
    <message>
        <source>--overwrite is for charts that are drawn again: --from and a folder as --output.</source>
        <translation>--overwrite gilt für Diagramme, die neu gezeichnet werden: --from und ein Ordner als --output.</translation>
    </message>
    <message>
        <source>Where bars have no room in letters that can be read: the smaller as one, two columns, further pages, or smaller letters</source>
        <translation>Wo Balken in lesbarer Schrift keinen Platz haben: die kleineren als einer, zwei Spalten, weitere Seiten oder kleinere Schrift</translation>
    </message>
    <message>
        <source>A short note on the bar of this theme, region or place; may be given several times.</source>
        <translation>Eine kurze Anmerkung am Balken dieses Themas, dieser Region oder dieses Ortes; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>id=text</source>
        <translation>Kennung=Text</translation>
    </message>
    <message>
        <source>No bar for this region or place; may be given several times.</source>
        <translation>Kein Balken für diese Region oder diesen Ort; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--hide is “%1”; expected the id of a region or place.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--hide ist „%1“; erwartet wird die Kennung einer Region oder eines Ortes.</translation>
    </message>
    <message>
        <source>--bar-note is “%1”; expected the id of a theme, region or place, “=” and a text.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--bar-note ist „%1“; erwartet werden die Kennung eines Themas, einer Region oder eines Ortes, „=“ und ein Text.</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>Write a chart to a .png, .jpg, .pdf or .svg file.</source>
        <translation>Ein Diagramm in eine .png-, .jpg-, .pdf- oder .svg-Datei schreiben.</translation>
    </message>
    <message>
        <source>--output is missing; expected a file to write.</source>
        <translation>--output fehlt; erwartet wird eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <extracomment>%1 is what a reader of an exported chart would stumble over</extracomment>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Several charts go to one .pdf file, or to a folder; “%1” is neither.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Mehrere Diagramme kommen in eine .pdf-Datei oder einen Ordner; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>With --from: more exported files, which are drawn again.</source>
        <translation>Mit --from: weitere exportierte Dateien, die neu gezeichnet werden.</translation>
    </message>
    <message>
        <source>The chart takes several pages, each a file of its own; give --output the name of a file, or write a PDF.</source>
        <translation>Das Diagramm braucht mehrere Seiten, jede eine Datei für sich; geben Sie --output den Namen einer Datei oder schreiben Sie ein PDF.</translation>
    </message>
</context>
<context>
    <name>ChartContent</name>
    <message>
        <source>Leave out title and subtitle.</source>
        <translation>Titel und Untertitel weglassen.</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them.</source>
        <translation>Kleine Balken noch einmal größer zeichnen, in Rahmen daneben.</translation>
    </message>
    <message>
        <source>Leave out the values on the bars.</source>
        <translation>Die Werte an den Balken weglassen.</translation>
    </message>
    <message>
        <source>Leave out the totals at the bars&apos; ends.</source>
        <translation>Die Gesamtbeträge an den Balkenenden weglassen.</translation>
    </message>
    <message>
        <source>Leave out the notes; the source stays.</source>
        <translation>Die Anmerkungen weglassen; die Quelle bleibt.</translation>
    </message>
    <message>
        <source>What stands out as title, in place of the scope&apos;s name.</source>
        <translation>Was auffällt als Titel, anstelle des Namens dessen, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Keep the book&apos;s order instead of the largest bar first.</source>
        <translation>Die Reihenfolge des Buchs behalten, statt mit dem größten Balken zu beginnen.</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n Region oder Land</numerusform>
            <numerusform>%n Regionen oder Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no amounts are reported for %2.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: Für %2 sind keine Beträge angegeben.</translation>
    </message>
    <message>
        <source>%1: all amounts reported for %2 are zero.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region or place, or several names; %2 a year</extracomment>
        <translation>%1: Alle für %2 angegebenen Beträge sind null.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share (%4 each): %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 33 %, %5 several themes that have this share each</extracomment>
        <translation>%1: Mittelbedarf %3 von insgesamt %2; größter Anteil (je %4): %5.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5.</source>
        <extracomment>one sentence on a chart; %1 is a name, %2 an amount such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title</extracomment>
        <translation>%1: Mittelbedarf %3 von insgesamt %2; der größte Anteil, %4, entfällt auf „%5“.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; largest share (%4): %5; largest amount (%6): %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %6 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 one theme or several that have this share each, %7 one region or place or several that have this amount each</extracomment>
        <translation>%1: Mittelbedarf %3 von insgesamt %2; größter Anteil (%4): %5; größter Betrag (%6): %7.</translation>
    </message>
    <message>
        <source>%1: a total of %2 required in %3; the largest share, %4, is for %5, and the largest amount is that of %6, %7.</source>
        <extracomment>one sentence on a chart; %1 is the name of a region, or several names, %2 and %7 amounts such as US$ 12.5 million, %3 a year, %4 a share such as 48 %, %5 a theme with its title, %6 the region or place that needs most</extracomment>
        <translation>%1: Mittelbedarf %3 von insgesamt %2; der größte Anteil, %4, entfällt auf „%5“; größter Betrag: %6, %7.</translation>
    </message>
</context>
<context>
    <name>ChartDragHandle</name>
    <message>
        <source>Drag the chart into another program, or press to copy it</source>
        <translation>Das Diagramm in ein anderes Programm ziehen oder drücken, um es zu kopieren</translation>
    </message>
    <message>
        <source>Drag or copy the chart</source>
        <translation>Das Diagramm ziehen oder kopieren</translation>
    </message>
</context>
<context>
    <name>ChartElement</name>
    <message>
        <source>Bar %1 of %2</source>
        <extracomment>for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Balken %1 von %2</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <extracomment>a segment is a coloured part of a bar; for screen readers; %1 and %2 are numbers</extracomment>
        <translation>Segment %1 von %2</translation>
    </message>
</context>
<context>
    <name>ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spei&amp;chern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Give this look a name</source>
        <translation>Diesem Aussehen einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a preset: none is chosen</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>There is a preset “%1”. Replace it?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Es gibt schon eine Vorlage „%1“. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
</context>
<context>
    <name>ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080</source>
        <translation>Folie 16:9, 1920&#xa0;×&#xa0;1080</translation>
    </message>
    <message>
        <source>Slide 4:3, 1600 × 1200</source>
        <translation>Folie 4:3, 1600&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>Quadrat, 1200&#xa0;×&#xa0;1200</translation>
    </message>
    <message>
        <source>%1 landscape</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 Querformat</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <extracomment>a size of paper; %1 is its name, as in A4</extracomment>
        <translation>%1 Hochformat</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter Querformat</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>Letter Hochformat</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Größe</translation>
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
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Above the bars</source>
        <extracomment>where the legend stands</extracomment>
        <translation>Über den Balken</translation>
    </message>
    <message>
        <source>Below the bars</source>
        <translation>Unter den Balken</translation>
    </message>
    <message>
        <source>Beside the bars</source>
        <translation>Neben den Balken</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a legend: there is none</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>background of a chart</extracomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>a background of a chart</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme colours</source>
        <extracomment>colours of a chart</extracomment>
        <translation>Farben der Themen</translation>
    </message>
    <message>
        <source>Greyscale with hatches</source>
        <translation>Graustufen mit Schraffuren</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what the letters of an SVG drawing are</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outlines, the same without the font</source>
        <translation>Umrisse, gleich auch ohne die Schriftart</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>A&amp;uflösung:</translation>
    </message>
    <message>
        <source>L&amp;etters:</source>
        <translation>Sch&amp;riftgröße:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>U&amp;ntertitel:</translation>
    </message>
    <message>
        <source>&amp;Legend:</source>
        <translation>L&amp;egende:</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>&amp;Hintergrund:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Far&amp;ben:</translation>
    </message>
    <message>
        <source>Letters in the file:</source>
        <translation>Schrift in der Datei:</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Title and subtitle</source>
        <translation>T&amp;itel und Untertitel</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Werte an den Balken</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>&amp;Kleine Balken vergrößern</translation>
    </message>
    <message>
        <source>T&amp;otals at the bars&apos; ends</source>
        <translation>Gesa&amp;mtbeträge an den Balkenenden</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Headline: what stands out</source>
        <translation>&amp;Schlagzeile: was auffällt</translation>
    </message>
    <message>
        <source>Boo&amp;k order instead of largest first</source>
        <translation>Reihenfolge &amp;des Buchs, nicht der Größe</translation>
    </message>
</context>
<context>
    <name>ChartExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose another size: %1.</source>
        <extracomment>%1 are the limits of a chart&apos;s size</extracomment>
        <translation>Bitte eine andere Größe wählen: %1.</translation>
    </message>
    <message>
        <source>Turn the wheel with Ctrl to enlarge; drag to move about</source>
        <translation>Das Rad mit Strg vergrößert; Ziehen verschiebt</translation>
    </message>
    <message>
        <source>Whole chart</source>
        <extracomment>a button below a preview: the whole chart is seen</extracomment>
        <translation>Ganzes Diagramm</translation>
    </message>
    <message>
        <source>As large as it is in pixels</source>
        <translation>So groß wie in Pixeln</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
</context>
<context>
    <name>ChartExportSettings</name>
    <message>
        <source>%1 to %2 mm a side</source>
        <extracomment>limits of a drawing&apos;s size: %1 and %2 are millimetres</extracomment>
        <translation>%1 bis %2&#xa0;mm je Seite</translation>
    </message>
    <message>
        <source>%1 to %2 pixels a side and at most %3 million in all (this is %4 million)</source>
        <extracomment>limits of a picture&apos;s size: %1 and %2 are pixels, %3 and %4 millions of pixels</extracomment>
        <translation>%1 bis %2 Pixel je Seite und höchstens %3&#xa0;Millionen insgesamt (hier sind es %4&#xa0;Millionen)</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not a chart of this program; expected a PNG, JPEG, PDF or SVG file that it exported</source>
        <translation>kein Diagramm dieses Programms; erwartet wird eine PNG-, JPEG-, PDF- oder SVG-Datei, die es exportiert hat</translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1 erbittet mehr als die Hälfte</numerusform>
            <numerusform>%1 erbitten mehr als die Hälfte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for most: %2 of the total</source>
        <extracomment>the title of a chart; %1 is the name of a region or place, %2 a share such as 23 %</extracomment>
        <translation>%1 erbittet am meisten: %2 der Gesamtsumme</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <extracomment>the title of a chart; %1 is the name of a place, %2 a share such as 48 %, %3 the short title of a theme</extracomment>
        <translation>%1: %2 für %3</translation>
    </message>
</context>
<context>
    <name>ChartMagnification</name>
    <message>
        <source>Small bars are drawn once more in frames, at %1 the scale of the axis.</source>
        <extracomment>a note under a chart; %1 is a factor such as ×20</extracomment>
        <translation>Kleine Balken sind in Rahmen noch einmal gezeichnet, im %1-Fachen des Achsenmaßstabs.</translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message>
        <source>Share of the total</source>
        <translation>Anteil an der Gesamtsumme</translation>
    </message>
    <message>
        <source>Share of each bar&apos;s total</source>
        <translation>Anteil an der Summe jedes Balkens</translation>
    </message>
</context>
<context>
    <name>ChartPack</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a remark on a chart of a set: %1 is the region or place, %2 what its readers would stumble over</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n Diagramm</numerusform>
            <numerusform>%n Diagramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart pack</source>
        <translation>Diagrammpaket exportieren</translation>
    </message>
    <message>
        <source>&amp;Charts in the pack:</source>
        <translation>&amp;Diagramme im Paket:</translation>
    </message>
    <message>
        <source>All &amp;regions</source>
        <translation>Alle &amp;Regionen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>The &amp;same axis in all charts</source>
        <translation>&amp;Gleiche Achse in allen Diagrammen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>One PDF with contents</source>
        <translation>Eine PDF-Datei mit Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>PNG pictures in a folder</source>
        <translation>PNG-Bilder in einem Ordner</translation>
    </message>
    <message>
        <source>JPEG pictures in a folder</source>
        <translation>JPEG-Bilder in einem Ordner</translation>
    </message>
    <message>
        <source>SVG drawings in a folder</source>
        <translation>SVG-Zeichnungen in einem Ordner</translation>
    </message>
    <message>
        <source>As the chart exported last</source>
        <translation>Wie das zuletzt exportierte Diagramm</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Drawing charts …</source>
        <translation>Diagramme werden gezeichnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n Diagramm</numerusform>
            <numerusform>%n Diagramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1</source>
        <extracomment>the cover of a set of charts; %1 is a year</extracomment>
        <translation>Mittelbedarf %1</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>&amp;Book order</source>
        <translation>&amp;Reihenfolge des Buchs</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <extracomment>an order of bars: by their amounts</extracomment>
        <translation>&amp;Gesamtbetrag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>an order of bars: by the alphabet</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;All bars</source>
        <extracomment>how many bars a chart has</extracomment>
        <translation>&amp;Alle Balken</translation>
    </message>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>Der größte</numerusform>
            <numerusform>Die %n größten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>A bar for each region or place, with themes stacked in it</source>
        <translation>Ein Balken für jede Region oder jedes Land, darin die Themen gestapelt</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>A bar for each theme, with regions or places stacked in it</source>
        <translation>Ein Balken für jedes Thema, darin die Regionen oder Länder gestapelt</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>&amp;Beträge</translation>
    </message>
    <message>
        <source>Bars as long as their amounts in US dollars</source>
        <translation>Balken so lang wie ihre Beträge in US-Dollar</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>&amp;Anteile</translation>
    </message>
    <message>
        <source>Every bar full, divided by its shares</source>
        <translation>Jeder Balken voll, geteilt nach Anteilen</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>Write the amounts or shares on the bars</source>
        <translation>Beträge oder Anteile an die Balken schreiben</translation>
    </message>
    <message>
        <source>&amp;Magnify small bars</source>
        <translation>&amp;Kleine Balken vergrößern</translation>
    </message>
    <message>
        <source>Draw small bars once more, larger, in frames beside them</source>
        <translation>Kleine Balken noch einmal größer zeichnen, in Rahmen daneben</translation>
    </message>
    <message>
        <source>&amp;Places of all regions</source>
        <translation>Länder aller Reg&amp;ionen</translation>
    </message>
    <message>
        <source>A bar for each place of the world, whatever its region</source>
        <translation>Ein Balken für jedes Land der Welt, gleich welcher Region</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>Say in one sentence below the chart what it shows</source>
        <translation>Unter dem Diagramm in einem Satz sagen, was es zeigt</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <extracomment>a menu of orders of the bars</extracomment>
        <translation>S&amp;ortieren</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>a button that opens the orders of the bars</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <translation>Reihenfolge der Balken</translation>
    </message>
    <message>
        <source>Chart tools</source>
        <translation>Werkzeuge für das Diagramm</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>for screen readers: the chart itself</extracomment>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message>
        <source>The chart does not fit this size: parts of it are cut.</source>
        <translation>Das Diagramm passt nicht in diese Größe: Teile davon sind abgeschnitten.</translation>
    </message>
    <message>
        <source>Make it higher</source>
        <translation>Höher machen</translation>
    </message>
    <message>
        <source>The letters are dark: on a dark slide a transparent chart cannot be read.</source>
        <translation>Die Schrift ist dunkel: Auf einer dunklen Folie ist ein durchsichtiges Diagramm nicht lesbar.</translation>
    </message>
    <message>
        <source>White background</source>
        <translation>Weißer Hintergrund</translation>
    </message>
    <message>
        <source>The letters stand out too little from the background.</source>
        <translation>Die Schrift hebt sich zu wenig vom Hintergrund ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n Segment ist zu klein für seinen Wert.</numerusform>
            <numerusform>%n Segmente sind zu klein für ihren Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the values</source>
        <translation>Werte ausblenden</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <extracomment>%1 are characters</extracomment>
        <translation>Keine installierte Schriftart hat diese Zeichen: %1</translation>
    </message>
    <message>
        <source>Use the default title</source>
        <translation>Vorgegebenen Titel verwenden</translation>
    </message>
    <message>
        <source>“%1” has no room at this size: it is cut.</source>
        <extracomment>%1 is a text of a chart, or its beginning</extracomment>
        <translation>„%1“ hat bei dieser Größe keinen Platz und ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Make it wider</source>
        <translation>Breiter machen</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 px; at this size readers need %3 px.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in pixels</extracomment>
        <translation>Buchstaben wie in „%1“ sind %2&#xa0;px hoch; bei dieser Größe sind zum Lesen %3&#xa0;px nötig.</translation>
    </message>
    <message>
        <source>Letters such as those of “%1” have %2 pt; readers need %3 pt.</source>
        <extracomment>%1 is a text of a chart, %2 and %3 are heights of letters in points</extracomment>
        <translation>Buchstaben wie in „%1“ sind %2&#xa0;pt hoch; zum Lesen sind %3&#xa0;pt nötig.</translation>
    </message>
    <message>
        <source>Without a legend nobody knows what the colours stand for.</source>
        <translation>Ohne Legende weiß niemand, wofür die Farben stehen.</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Legende zeigen</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Go on on further pages</source>
        <translation>Auf weiteren Seiten fortsetzen</translation>
    </message>
    <message>
        <source>Set two columns</source>
        <translation>In zwei Spalten setzen</translation>
    </message>
    <message>
        <source>Draw the smaller as one</source>
        <translation>Die kleineren als einen zeichnen</translation>
    </message>
</context>
<context>
    <name>ChartPresets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a message on a file: %1 is its name, %2 what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>%1 Presets are: %2.</source>
        <extracomment>%1 is what is missing, %2 are the names of presets</extracomment>
        <translation>%1 Vorhandene Vorlagen: %2.</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>ChartRedraw</name>
    <message>
        <source>%1 is for a single chart; charts that are drawn again show what they showed.</source>
        <extracomment>%1 is an option</extracomment>
        <translation>%1 gilt für ein einzelnes Diagramm; neu gezeichnete Diagramme zeigen, was sie gezeigt haben.</translation>
    </message>
    <message>
        <source>Charts are drawn again into a folder; “%1” is none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Diagramme werden in einen Ordner neu gezeichnet; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>Two of the charts are called “%1”; draw them into folders of their own.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Zwei der Diagramme heißen „%1“; sie brauchen eigene Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder, or add --overwrite.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 gibt es schon; wählen Sie einen anderen Ordner, oder fügen Sie --overwrite hinzu.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1: Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <extracomment>%1 is the name of a file, %2 what a reader of the chart in it would stumble over</extracomment>
        <translation>Warnung: %1: %2</translation>
    </message>
    <message>
        <source>Its title is as it was written: “%1”.</source>
        <extracomment>%1 is the title of a chart</extracomment>
        <translation>Sein Titel ist noch der geschriebene: „%1“.</translation>
    </message>
    <message>
        <source>What it showed before is not known: the file holds no totals.</source>
        <translation>Was es vorher gezeigt hat, ist nicht bekannt: Die Datei enthält keine Summen.</translation>
    </message>
    <message>
        <source>No bar&apos;s total changed.</source>
        <translation>Keine Summe hat sich geändert.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was, %3 as it is</extracomment>
        <translation>%1: vorher %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <extracomment>%1 is the name of a bar, %2 its total</extracomment>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: gone, %2 before</source>
        <extracomment>%1 is the name of a bar, %2 its total as it was</extracomment>
        <translation>%1: nicht mehr da, vorher %2</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Chart</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The chart shows the first %1 of %2 themes; spreadsheet programs draw no more.</source>
        <extracomment>below a chart in a spreadsheet; %1 and %2 are numbers of themes</extracomment>
        <translation>Das Diagramm zeigt die ersten %1 von %2 Themen; Tabellenprogramme zeichnen nicht mehr.</translation>
    </message>
    <message>
        <source>US$ million required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Mittelbedarf %1 in Mio.&#xa0;US$</translation>
    </message>
    <message>
        <source>US$ required in %1</source>
        <extracomment>axis of a chart; %1 is a year</extracomment>
        <translation>Mittelbedarf %1 in US$</translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message>
        <source>Funding required in %1, by region and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Mittelbedarf %1 nach Region und Thema</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Mittelbedarf %1 nach Land und Thema</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Mittelbedarf %1 nach Thema</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n Region oder Land im Vergleich</numerusform>
            <numerusform>%n Regionen und Länder im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Anteile am Mittelbedarf %1 nach Thema · %2 insgesamt</translation>
    </message>
    <message>
        <source>Funding required in %1, by theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Mittelbedarf %1 nach Thema · %2 insgesamt</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Anteile am Mittelbedarf %1 nach Region und Thema · %2 insgesamt</translation>
    </message>
    <message>
        <source>Funding required in %1, by region and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Mittelbedarf %1 nach Region und Thema · %2 insgesamt</translation>
    </message>
    <message>
        <source>Shares of the funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Anteile am Mittelbedarf %1 nach Land und Thema · %2 insgesamt</translation>
    </message>
    <message>
        <source>Funding required in %1, by place and theme · %2 in total</source>
        <extracomment>%1 is a year, %2 an amount such as US$ 12.5 million</extracomment>
        <translation>Mittelbedarf %1 nach Land und Thema · %2 insgesamt</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
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
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest first; last: %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the name of bars that stand last, such as Regional initiatives</extracomment>
        <translation>Größte zuerst; zuletzt: %1.</translation>
    </message>
    <message>
        <source>Largest first.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>Größte zuerst.</translation>
    </message>
    <message>
        <source>Sorted by name.</source>
        <extracomment>the order of a chart&apos;s bars</extracomment>
        <translation>Nach Namen sortiert.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <extracomment>the order of a chart&apos;s bars; %1 is the short title of a theme</extracomment>
        <translation>Sortiert nach „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bar(s) not shown</source>
        <translation>
            <numerusform>%n weiterer Balken nicht gezeigt</numerusform>
            <numerusform>%n weitere Balken nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a bar (a place or theme), %2 an amount such as US$ 12,513,000</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount or &quot;not reported&quot;</extracomment>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>%1
%2: %3 (%4 of the total)</source>
        <extracomment>%1 and %2 are the names of a bar and of a segment, %3 an amount, %4 its share of the bar, e.g. 48 %</extracomment>
        <translation>%1
%2: %3 (%4 der Gesamtsumme)</translation>
    </message>
    <message>
        <source>Bars %1 to %2 of %3.</source>
        <extracomment>a page of a chart that goes on on others: %1 and %2 are its first and last bar, %3 how many bars there are</extracomment>
        <translation>Balken %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>The columns have one scale.</source>
        <translation>Die Spalten haben einen Maßstab.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>Ausgelassen: %n Balken.</numerusform>
            <numerusform>Ausgelassen: %n Balken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>bars of a chart that somebody hid; %1 are names of regions or places</extracomment>
        <translation>Ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Validate a data package: list its faults and the differences from printed totals.</source>
        <translation>Ein Datenpaket prüfen: seine Fehler und die Abweichungen von gedruckten Gesamtsummen auflisten.</translation>
    </message>
    <message>
        <source>The package&apos;s folder or zip archive; without it, the built-in edition.</source>
        <translation>Ordner oder ZIP-Archiv des Pakets; ohne Angabe die eingebaute Ausgabe.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Land oder Gebiet</numerusform>
            <numerusform>%n Länder und Gebiete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <extracomment>%1 is an amount such as US$ 12,513,000</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n Abkürzung</numerusform>
            <numerusform>%n Abkürzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n Beispiel für die SDG</numerusform>
            <numerusform>%n Beispiele für die SDG</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) above zero</source>
        <translation>
            <numerusform>%n Betrag über null</numerusform>
            <numerusform>%n Beträge über null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n gedruckte Null</numerusform>
            <numerusform>%n gedruckte Nullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n nicht angegeben</numerusform>
            <numerusform>%n nicht angegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Kasten</numerusform>
            <numerusform>%n Kästen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of front matter</source>
        <translation>
            <numerusform>%n Abschnitt des Vorspanns</numerusform>
            <numerusform>%n Abschnitte des Vorspanns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n Abweichung von gedruckten Gesamtsummen</numerusform>
            <numerusform>%n Abweichungen von gedruckten Gesamtsummen</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>  %1, %2: printed %3, sum %4</source>
        <extracomment>a printed total that differs: %1 is a place&apos;s id, %2 a theme&apos;s or &quot;total&quot;, %3 and %4 are amounts</extracomment>
        <translation>  %1, %2 – gedruckt: %3; Summe: %4</translation>
    </message>
</context>
<context>
    <name>ChoiceReader</name>
    <message>
        <source>“%1” is “%2”; expected: %3</source>
        <extracomment>a setting that cannot be used: %1 is its name, %2 what it is, %3 what it may be: a list or a range</extracomment>
        <translation>„%1“ ist „%2“; erwartet wird: %3</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is the title of a publication</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <extracomment>%1 is the publisher, e.g. IOM, %2 the title of the publication, e.g. Migration Initiatives 2017</extracomment>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>%1 (summary)</source>
        <extracomment>%1 is a citation of the book; added where the text is our summary</extracomment>
        <translation>%1 (Zusammenfassung)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a note on a place under a chart; %1 is the place&apos;s name, %2 the note</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Read this data package, a folder or a zip archive, instead of the built-in edition.</source>
        <translation>Dieses Datenpaket lesen, einen Ordner oder ein ZIP-Archiv, statt der eingebauten Ausgabe.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Use this language, e.g. en or fr.</source>
        <translation>Diese Sprache verwenden, z.&#xa0;B. en oder fr.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file; the window reads it again whenever it is saved.</source>
        <translation>Eine .ts- oder .qm-Datei mit einer Übersetzung verwenden; das Fenster liest sie nach jedem Speichern neu.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Explorer for humanitarian funding appeals: without a command, a window opens.</source>
        <translation>Erkundet humanitäre Hilfsaufrufe: Ohne Befehl öffnet sich ein Fenster.</translation>
    </message>
    <message>
        <source>%1; add --help for its options.</source>
        <extracomment>%1 is a list of the commands of the command line</extracomment>
        <translation>%1; --help hinzufügen, um die Optionen eines Befehls zu sehen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” needs to know what: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of words that may follow it</extracomment>
        <translation>„%1“ braucht die Angabe, was: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the commands</extracomment>
        <translation>Es gibt keinen Befehl „%1“. Befehle sind: %2.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Difference</source>
        <extracomment>heading of a column: the first amount less the second</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>the unit of a table&apos;s amounts</extracomment>
        <translation>US$</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <extracomment>under &quot;Difference&quot;: what is subtracted from what; %1 and %2 are regions or places</extracomment>
        <translation>%1&#xa0;− %2</translation>
    </message>
    <message>
        <source>The book has no text here for any of them.</source>
        <translation>Das Buch hat hier für keines davon einen Text.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Add --help for what there is.</source>
        <translation>--help hinzufügen, um zu sehen, was es gibt.</translation>
    </message>
    <message>
        <source>File to write; - is standard output.</source>
        <translation>Datei, in die geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with what is shown</source>
        <extracomment>puts a region or place beside what is looked at</extracomment>
        <translation>Mit dem Angezeigten &amp;vergleichen</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the comparison</source>
        <translation>Aus dem Vergleich &amp;nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;kopieren</numerusform>
            <numerusform>%n Zeilen &amp;kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the &amp;book</source>
        <translation>Reihenfolge des &amp;Buchs</translation>
    </message>
    <message>
        <source>Copy &amp;figure</source>
        <translation>&amp;Zahl kopieren</translation>
    </message>
    <message>
        <source>Hide this bar</source>
        <translation>Diesen Balken ausblenden</translation>
    </message>
    <message>
        <source>Highlight this bar</source>
        <extracomment>greys the other bars of the chart</extracomment>
        <translation>Diesen Balken hervorheben</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>Alle Balken zeigen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a field is longer than 16 MiB; is a closing quotation mark missing?</source>
        <translation>ein Feld ist länger als 16&#xa0;MiB; fehlt ein schließendes Anführungszeichen?</translation>
    </message>
    <message>
        <source>the file ends with the character that escapes the next one</source>
        <translation>die Datei endet mit dem Zeichen, das das nächste maskiert</translation>
    </message>
    <message>
        <source>the quoted field is not closed before the end of the file</source>
        <translation>das Feld in Anführungszeichen ist vor dem Ende der Datei nicht geschlossen</translation>
    </message>
    <message>
        <source>a zero byte; expected text</source>
        <translation>ein Nullbyte; erwartet wird Text</translation>
    </message>
    <message>
        <source>two quotation marks in a row, which the descriptor says do not stand for one</source>
        <translation>zwei Anführungszeichen hintereinander, die laut Beschreibungsdatei nicht für eines stehen</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted, or text follows a closing one; expected fields quoted as in RFC 4180</source>
        <translation>ein Anführungszeichen steht in einem Feld ohne Anführungszeichen, oder auf ein schließendes folgt Text; erwartet werden Felder nach RFC&#xa0;4180</translation>
    </message>
    <message>
        <source>these bytes are not UTF-8; expected a file saved in UTF-8</source>
        <translation>diese Bytes sind kein UTF-8; erwartet wird eine in UTF-8 gespeicherte Datei</translation>
    </message>
    <message>
        <source>more than %1 fields in a record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>mehr als %1 Felder in einem Datensatz</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>die Datei ist in UTF-16; erwartet wird UTF-8</translation>
    </message>
</context>
<context>
    <name>DataPackageReader</name>
    <message>
        <source>%1 cells (places times themes); packages of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Zellen (Länder mal Themen); gelesen werden Pakete mit bis zu %2</translation>
    </message>
    <message>
        <source>“name” is missing; expected a short name for the package</source>
        <translation>„name“ fehlt; erwartet wird ein kurzer Name für das Paket</translation>
    </message>
    <message>
        <source>“title” is missing; expected the title of the publication</source>
        <translation>„title“ fehlt; erwartet wird der Titel der Veröffentlichung</translation>
    </message>
    <message>
        <source>“year” is missing or out of range; expected the year of the appeal as a number</source>
        <translation>„year“ fehlt oder liegt außerhalb des Bereichs; erwartet wird das Jahr des Aufrufs als Zahl</translation>
    </message>
    <message>
        <source>“narratives” is “%1”; expected “summary” or “full”</source>
        <extracomment>%1 is a word in a file; narratives, summary and full stay as they are</extracomment>
        <translation>„narratives“ ist „%1“; erwartet wird „summary“ oder „full“</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>the package has no places or no themes; expected at least one of each</source>
        <translation>das Paket hat keine Länder oder keine Themen; erwartet wird von beidem mindestens eines</translation>
    </message>
</context>
<context>
    <name>DataPackageWriter</name>
    <message>
        <source>%1 exists already; expected a new or empty folder</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 gibt es schon; erwartet wird ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot write into %1: %2</source>
        <extracomment>%1 is a folder, %2 the system&apos;s reason</extracomment>
        <translation>in %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>DescriptorCheck</name>
    <message>
        <source>“%1” is not known and was left out; is “%2” meant?</source>
        <extracomment>%1 and %2 are properties in datapackage.json</extracomment>
        <translation>„%1“ ist unbekannt und wurde ausgelassen; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” is not known and was left out; is “%3” meant?</source>
        <extracomment>%1 is the name of a table, %2 and %3 are properties in datapackage.json</extracomment>
        <translation>Ressource „%1“: „%2“ ist unbekannt und wurde ausgelassen; ist „%3“ gemeint?</translation>
    </message>
    <message>
        <source>resource “%1”: “%2” of its dialect is not known and was not followed</source>
        <extracomment>%1 is the name of a table, %2 a property in datapackage.json</extracomment>
        <translation>Ressource „%1“: „%2“ ihres Dialekts ist unbekannt und wurde nicht befolgt</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Funding Explorer</source>
        <extracomment>what kind of program this is, in a menu of the desktop</extracomment>
        <translation>Mittelbedarf erkunden</translation>
    </message>
    <message>
        <source>Browse funding appeals by region, place and theme</source>
        <translation>Hilfsaufrufe nach Region, Land und Thema erkunden</translation>
    </message>
    <message>
        <source>migration;IOM;MiGOF;funding;appeal;chart;</source>
        <translation>Migration;IOM;MiGOF;Mittel;Hilfsaufruf;Diagramm;</translation>
    </message>
    <message>
        <source>MiGOF Explorer shows what the International Organization for Migration asks for in &quot;Migration Initiatives 2017&quot;: the funding required in nine regions, by place and by principle or objective of the Migration Governance Framework, and what is planned with it.</source>
        <translation>MiGOF Explorer zeigt, worum die Internationale Organisation für Migration in „Migration Initiatives 2017“ bittet: den Mittelbedarf in neun Regionen, nach Land und nach Prinzip oder Ziel des Rahmens für Migrationsgouvernanz, und was damit geplant ist.</translation>
    </message>
    <message>
        <source>A tree of regions and places, a chart of stacked bars and a pane of details always show the same choice:</source>
        <translation>Ein Baum der Regionen und Länder, ein Diagramm aus gestapelten Balken und ein Bereich mit Einzelheiten zeigen stets dieselbe Auswahl:</translation>
    </message>
    <message>
        <source>compare regions, places or themes, as amounts or as shares</source>
        <translation>Regionen, Länder oder Themen vergleichen, als Beträge oder als Anteile</translation>
    </message>
    <message>
        <source>see every figure beside its share, its rank and the notes of its source</source>
        <translation>jede Zahl neben ihrem Anteil, ihrem Rang und den Anmerkungen ihrer Quelle sehen</translation>
    </message>
    <message>
        <source>export charts as PNG, PDF or SVG, tables as XLSX, CSV or JSON, and typeset profiles as PDF</source>
        <translation>Diagramme als PNG, PDF oder SVG, Tabellen als XLSX, CSV oder JSON und gesetzte Profile als PDF exportieren</translation>
    </message>
    <message>
        <source>check the printed totals against the sums, and open data packages of your own</source>
        <translation>die gedruckten Gesamtsummen mit den Summen vergleichen und eigene Datenpakete öffnen</translation>
    </message>
    <message>
        <source>The program is not a publication of the organization, and it opens no network connection.</source>
        <translation>Das Programm ist keine Veröffentlichung der Organisation und baut keine Netzwerkverbindung auf.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>%1: what it asks of donors for its work in %2, by region, place and theme, and what the money is for.</source>
        <extracomment>%1 is an organization, %2 a year</extracomment>
        <translation>%1: was die Geber %2 für die Arbeit aufbringen sollen, nach Region, Land und Thema, und wofür das Geld bestimmt ist.</translation>
    </message>
    <message>
        <source>The themes are those of the %1 (%2).</source>
        <extracomment>%1 is the name of a framework, %2 its acronym</extracomment>
        <translation>Die Themen sind die von %1 (%2).</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>before a remark of the book</extracomment>
        <translation>Anmerkung:</translation>
    </message>
    <message>
        <source>The texts are summaries of the book&apos;s; import your copy to read it in full.</source>
        <translation>Die Texte sind Zusammenfassungen derer im Buch; wer es ganz lesen will, importiert sein eigenes Exemplar.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n nicht angegeben</numerusform>
            <numerusform>%n nicht angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest:</source>
        <extracomment>before a list of the places with the largest amounts</extracomment>
        <translation>Größte Beträge:</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Erwähnt in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n Region oder Land im Vergleich</numerusform>
            <numerusform>%n Regionen und Länder im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of its total</source>
        <extracomment>%1 is a share, e.g. 12 %</extracomment>
        <translation>%1 der eigenen Gesamtsumme</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Figures and texts: %1</source>
        <extracomment>for screen readers; %1 names the regions or places that are shown</extracomment>
        <translation>Zahlen und Texte: %1</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <extracomment>%1 is a region or place</extracomment>
        <translation>&amp;Gehe zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>nothing to add up</source>
        <translation>nichts zu addieren</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Region oder Land</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Printed total, US$</source>
        <translation>Gedruckte Gesamtsumme, US$</translation>
    </message>
    <message>
        <source>Sum of the amounts, US$</source>
        <translation>Summe der Beträge, US$</translation>
    </message>
    <message>
        <source>Printed − sum, US$</source>
        <translation>Gedruckt&#xa0;− Summe, US$</translation>
    </message>
</context>
<context>
    <name>EditionBuilder</name>
    <message>
        <source>Imported book</source>
        <translation>Importiertes Buch</translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>“world” stands for the whole edition; expected another id</source>
        <translation>„world“ steht für die ganze Ausgabe; erwartet wird eine andere Kennung</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once in regions and places together</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>„%1“ kommt zweimal vor; erwartet wird jede Kennung einmal, in Regionen und Ländern zusammen</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region or place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“ ist nicht die Kennung einer Region oder eines Landes</translation>
    </message>
    <message>
        <source>“%1” is not the id of a theme</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“ ist nicht die Kennung eines Themas</translation>
    </message>
</context>
<context>
    <name>EditionLibrary</name>
    <message>
        <source>Open data package</source>
        <translation>Datenpaket öffnen</translation>
    </message>
    <message>
        <source>Data packages (datapackage.json *.zip)</source>
        <translation>Datenpakete (datapackage.json *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import book</source>
        <translation>Buch importieren</translation>
    </message>
    <message>
        <source>Books (*.txt *.pdf)</source>
        <translation>Bücher (*.txt *.pdf)</translation>
    </message>
    <message>
        <source>The edition was not opened</source>
        <translation>Die Ausgabe wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The imported edition %1 cannot be read any more. Import the book again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die importierte Ausgabe %1 lässt sich nicht mehr lesen. Das Buch bitte erneut importieren.</translation>
    </message>
    <message>
        <source>Parts were left out</source>
        <translation>Teile wurden ausgelassen</translation>
    </message>
    <message>
        <source>The data package was not opened</source>
        <translation>Das Datenpaket wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 was opened, but parts of it were left out.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1 wurde geöffnet, aber Teile davon wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was not opened. What was open before is still open.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>%1 wurde nicht geöffnet. Was vorher offen war, ist es noch.</translation>
    </message>
    <message>
        <source>The book was not imported</source>
        <translation>Das Buch wurde nicht importiert</translation>
    </message>
    <message>
        <source>%1 was not imported. What was open before is still open.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 wurde nicht importiert. Was vorher offen war, ist es noch.</translation>
    </message>
    <message>
        <source>“%1” was imported before. Replace it?</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>„%1“ wurde schon importiert. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>The book was imported</source>
        <translation>Das Buch wurde importiert</translation>
    </message>
    <message>
        <source>Double-click a line that begins with a region or place to go there.</source>
        <translation>Ein Doppelklick auf eine Zeile, die mit einer Region oder einem Land beginnt, führt dorthin.</translation>
    </message>
    <message>
        <source>%1 (built-in)</source>
        <extracomment>%1 is the title of the edition that comes with the program</extracomment>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 (importiert)</translation>
    </message>
    <message>
        <source>Import %1 again…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 erneut importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <extracomment>%1 is the title of an edition that was imported from the book</extracomment>
        <translation>%1 entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Ausgabe entfernen</translation>
    </message>
    <message>
        <source>Remove the imported edition “%1”? The book itself is not touched; it can be imported again.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>Die importierte Ausgabe „%1“ entfernen? Das Buch selbst bleibt unberührt; es lässt sich erneut importieren.</translation>
    </message>
</context>
<context>
    <name>EditionLoader</name>
    <message>
        <source>Reading %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EditionStore</name>
    <message>
        <source>There is no folder to keep editions in.</source>
        <translation>Es gibt keinen Ordner, in dem Ausgaben aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>„%1“ kann nicht der Name einer Ausgabe sein.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a folder, %2 the reason</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Es gibt keine Ausgabe „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>ExportedView</name>
    <message>
        <source>its description of the chart is damaged</source>
        <translation>die Beschreibung des Diagramms darin ist beschädigt</translation>
    </message>
    <message>
        <source>it shows “%1”, which “%2” does not have; the chart is of the edition “%3”</source>
        <extracomment>%1 is the id of a region or place, %2 the title of the open edition, %3 the name of the chart&apos;s edition</extracomment>
        <translation>es zeigt „%1“, was „%2“ nicht enthält; das Diagramm gehört zur Ausgabe „%3“</translation>
    </message>
    <message>
        <source>it is sorted by “%1”, which “%2” does not have</source>
        <extracomment>%1 is the id of a theme, %2 the title of the open edition</extracomment>
        <translation>es ist nach „%1“ sortiert, was „%2“ nicht enthält</translation>
    </message>
</context>
<context>
    <name>FaultModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>%1 is a page number of a PDF</extracomment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>heading of a column: error or warning</extracomment>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>heading of a column: a file of a data package</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of a column: a line of a file</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>heading of a column: a field of a CSV file</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>heading of a column after something was read all the same: what a reader should know of it</extracomment>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>Table</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>FigureTables</name>
    <message>
        <source>“%1”; expected “principle” or “objective”</source>
        <extracomment>%1 is a word in a file; principle and objective stay as they are</extracomment>
        <translation>„%1“; erwartet wird „principle“ oder „objective“</translation>
    </message>
    <message>
        <source>“%1”; expected a number from 1</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“; erwartet wird eine Zahl ab 1</translation>
    </message>
    <message>
        <source>“%1” stands twice; expected each id once</source>
        <extracomment>%1 is an id in a file</extracomment>
        <translation>„%1“ kommt zweimal vor; erwartet wird jede Kennung einmal</translation>
    </message>
    <message>
        <source>“%1”; expected ISO 3166 codes of three capital letters joined by “;”</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“; erwartet werden ISO-3166-Codes aus drei Großbuchstaben, getrennt durch „;“</translation>
    </message>
    <message>
        <source>“%1” is not the id of a region</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“ ist nicht die Kennung einer Region</translation>
    </message>
    <message>
        <source>“%1” is not the id of a place</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“ ist nicht die Kennung eines Landes</translation>
    </message>
    <message>
        <source>a second amount for “%1” and “%2”; expected one</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>ein zweiter Betrag für „%1“ und „%2“; erwartet wird einer</translation>
    </message>
    <message>
        <source>the sum of all amounts is beyond what can be added exactly</source>
        <translation>die Summe aller Beträge ist größer, als sich genau addieren lässt</translation>
    </message>
    <message>
        <source>a second total for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>eine zweite Gesamtsumme für „%1“; die erste steht in Zeile %2</translation>
    </message>
    <message>
        <source>no row for “%1” and “%2”; expected one, with an empty amount where nothing is reported</source>
        <extracomment>%1 is the id of a place, %2 of a theme</extracomment>
        <translation>keine Zeile für „%1“ und „%2“; erwartet wird eine, mit leerem Betrag, wo nichts angegeben ist</translation>
    </message>
    <message>
        <source>too many faults; the rest was not checked</source>
        <translation>zu viele Fehler; der Rest wurde nicht geprüft</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>No file name was given.</source>
        <translation>Es wurde kein Dateiname angegeben.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 the cause</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the position of a hit among all that were found in a text</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>„%1“ hat %n Wert; erwartet werden eine Zelle für jedes Thema und eine Gesamtsumme; als nicht angegeben behandelt</numerusform>
            <numerusform>„%1“ hat %n Werte; erwartet werden eine Zelle für jedes Thema und eine Gesamtsumme; als nicht angegeben behandelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>„%1“ hat %n leere Zelle, für die die Gesamtsumme nichts übrig lässt; als null gelesen</numerusform>
            <numerusform>„%1“ hat %n leere Zellen, für die die Gesamtsumme nichts übrig lässt; als null gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>„%1“ hat %n leere Zelle; als nicht angegeben behandelt</numerusform>
            <numerusform>„%1“ hat %n leere Zellen; als nicht angegeben behandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has one cell fewer than the table has themes; by the column totals it is that of “%2”, read as %3</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 an amount</extracomment>
        <translation>„%1“ hat eine Zelle weniger, als die Tabelle Themen hat; nach den Spaltensummen ist es die von „%2“, gelesen als %3</translation>
    </message>
</context>
<context>
    <name>FundingTableReader</name>
    <message>
        <source>a funding table without a region&apos;s name above it; left out</source>
        <translation>eine Tabelle mit dem Mittelbedarf ohne den Namen einer Region darüber; ausgelassen</translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>Money, no text</source>
        <translation>Betrag ohne Text</translation>
    </message>
    <message>
        <source>Text, no money</source>
        <translation>Text ohne Betrag</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Land oder Gebiet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Amount, US$</source>
        <translation>Betrag, US$</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was vorhanden ist</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Money and text</source>
        <translation>Beträge und Texte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n Land und Thema hat einen Betrag ohne Text oder einen Text ohne Betrag. Ein Doppelklick auf eine Zeile führt dorthin.</numerusform>
            <numerusform>%n Länder und Themen haben einen Betrag ohne Text oder einen Text ohne Betrag. Ein Doppelklick auf eine Zeile führt dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every amount has its text, and every text its amount.</source>
        <translation>Jeder Betrag hat seinen Text und jeder Text seinen Betrag.</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Acronyms</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Filter acronyms and what they stand for</source>
        <translation>Abkürzungen und ihre Bedeutung filtern</translation>
    </message>
    <message>
        <source>No acronym matches.</source>
        <translation>Keine Abkürzung passt.</translation>
    </message>
    <message>
        <source>No place&apos;s texts use %1.</source>
        <extracomment>%1 is an acronym</extracomment>
        <translation>In keinem Text zu einem Land kommt %1 vor.</translation>
    </message>
    <message>
        <source>Places whose texts use %1:</source>
        <extracomment>%1 is an acronym; a heading above a list of places</extracomment>
        <translation>Länder und Gebiete, in deren Texten %1 vorkommt:</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to place</source>
        <translation>Gehe zu Land oder Gebiet</translation>
    </message>
    <message>
        <source>Name, other name or ISO code</source>
        <translation>Name, anderer Name oder ISO-Code</translation>
    </message>
    <message>
        <source>Regions and places found</source>
        <translation>Gefundene Regionen und Länder</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Einige Buchstaben eingeben, mit den Pfeiltasten wählen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No region or place matches “%1”.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Keine Region und kein Land passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>GunzipDevice</name>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>der Speicher reicht zum Entpacken nicht aus</translation>
    </message>
    <message>
        <source>it is not packed with gzip, or it is damaged</source>
        <translation>ist nicht mit gzip gepackt oder beschädigt</translation>
    </message>
    <message>
        <source>it is damaged where it is packed</source>
        <translation>ist im gepackten Teil beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to more than 1 GiB; tables up to that size can be read</source>
        <translation>ist entpackt größer als 1&#xa0;GiB; gelesen werden Tabellen bis zu dieser Größe</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ist entpackt mehr als %1-mal so groß, was bei keiner Tabelle vorkommt</translation>
    </message>
    <message>
        <source>it ends in the middle of what is packed</source>
        <translation>endet mitten im gepackten Teil</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>The guide has not been translated into this language yet.</source>
        <translation>Das Handbuch ist noch nicht in diese Sprache übersetzt.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Arrow keys walk inside a pane, Tab and F6 lead to the next. The user guide has the keys of each pane.</source>
        <translation>Die Pfeiltasten führen durch einen Fensterbereich, Tab und F6 zum nächsten. Das Benutzerhandbuch nennt die Tasten jedes Bereichs.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a menu entry, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You have changed these keys: %1</source>
        <extracomment>%1 is a list of menu entries with their keys</extracomment>
        <translation>Von Ihnen geänderte Tasten: %1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Read the book itself, as text or PDF, into a data package.</source>
        <translation>Das Buch selbst, als Text oder PDF, in ein Datenpaket einlesen.</translation>
    </message>
    <message>
        <source>The book&apos;s .txt or .pdf file.</source>
        <translation>Die .txt- oder .pdf-Datei des Buchs.</translation>
    </message>
    <message>
        <source>Folder for the data package; new or empty.</source>
        <translation>Ordner für das Datenpaket; neu oder leer.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The book is missing; expected a .txt or .pdf file.</source>
        <translation>Das Buch fehlt; erwartet wird eine .txt- oder .pdf-Datei.</translation>
    </message>
    <message>
        <source>--output is missing; expected a folder for the data package.</source>
        <translation>--output fehlt; erwartet wird ein Ordner für das Datenpaket.</translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message>
        <source>“%1” stands twice in the tables, first in that of %2; both rows count in the world’s sums</source>
        <extracomment>%1 is the name of a place, %2 of the region whose table has it, too</extracomment>
        <translation>„%1“ steht zweimal in den Tabellen, zuerst in der zu %2; beide Zeilen zählen in den weltweiten Summen</translation>
    </message>
    <message>
        <source>no amount of “%1” is in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>in der Tabelle steht kein Betrag für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>in der Tabelle fehlt %n Betrag für „%1“</numerusform>
            <numerusform>in der Tabelle fehlen %n Beträge für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>no text of any place was found; expected chapters with a heading for each place</source>
        <translation>kein Text zu einem Land wurde gefunden; erwartet werden Kapitel mit einer Überschrift für jedes Land</translation>
    </message>
    <message>
        <source>no chapter has a text under the heading “%1”</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>kein Kapitel hat einen Text unter der Überschrift „%1“</translation>
    </message>
    <message>
        <source>the text of “%1” on “%2” (%3) is shorter than half of those before and after it; it may be cut</source>
        <extracomment>%1 is the name of a place, %2 of a theme, %3 where the text is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>der Text von „%1“ zu „%2“ (%3) ist kürzer als die Hälfte der Texte davor und danach; er ist vielleicht abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>%n weiterer Text ist kürzer als die Hälfte der Texte davor und danach</numerusform>
            <numerusform>%n weitere Texte sind kürzer als die Hälfte der Texte davor und danach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOffer</name>
    <message>
        <source>Import book again</source>
        <translation>Buch erneut importieren</translation>
    </message>
    <message>
        <source>“%1” was imported by an earlier version of this program.</source>
        <extracomment>%1 is an edition&apos;s title</extracomment>
        <translation>„%1“ wurde mit einer früheren Version dieses Programms importiert.</translation>
    </message>
    <message>
        <source>Books are read more completely now. The edition that you have is kept until %1 was read again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Bücher werden jetzt vollständiger gelesen. Die vorhandene Ausgabe bleibt, bis %1 neu gelesen ist.</translation>
    </message>
    <message>
        <source>Books are read more completely now. Choose the book’s file to import it again; the edition that you have is kept until then.</source>
        <translation>Bücher werden jetzt vollständiger gelesen. Bitte die Datei des Buchs wählen, um es erneut zu importieren; bis dahin bleibt die vorhandene Ausgabe.</translation>
    </message>
    <message>
        <source>Import Again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>Choose Book…</source>
        <translation>Buch wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>So belassen</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Land oder Gebiet</numerusform>
            <numerusform>%n Länder und Gebiete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n Betrag</numerusform>
            <numerusform>%n Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n gedruckte Gesamtsumme</numerusform>
            <numerusform>%n gedruckte Gesamtsummen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n Abkürzung</numerusform>
            <numerusform>%n Abkürzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read: %2.</source>
        <extracomment>what was read from a book: %1 is its title, %2 counts such as &quot;9 regions, 157 places&quot;</extracomment>
        <translation>„%1“ wurde gelesen: %2.</translation>
    </message>
    <message>
        <source>no such figure</source>
        <translation>keine solche Zahl</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>gedruckte Gesamtsumme</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>und %n weitere abweichende Zahl</numerusform>
            <numerusform>und %n weitere abweichende Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is another appeal than “%1”, so its figures were not compared.</source>
        <extracomment>%1 is the title of the edition whose places are known</extracomment>
        <translation>Es ist ein anderer Aufruf als „%1“, daher wurden die Zahlen nicht verglichen.</translation>
    </message>
    <message>
        <source>Every figure equals that of the edition it was compared with.</source>
        <translation>Alle Zahlen stimmen mit denen der verglichenen Ausgabe überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n Zahl weicht von der verglichenen Ausgabe ab.</numerusform>
            <numerusform>%n Zahlen weichen von der verglichenen Ausgabe ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 in the edition it was compared with</source>
        <extracomment>%1 is a theme&apos;s id or &quot;printed total&quot;, %2 and %3 are amounts</extracomment>
        <translation>%1: %2 im Buch, %3 in der verglichenen Ausgabe</translation>
    </message>
</context>
<context>
    <name>InlineTable</name>
    <message>
        <source>more than %1 columns</source>
        <extracomment>%1 is a number</extracomment>
        <translation>mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>expected an object of values by column, as the first item is</source>
        <translation>erwartet wird ein Objekt mit Werten je Spalte, wie beim ersten Element</translation>
    </message>
    <message>
        <source>expected a list of values, one for each column</source>
        <translation>erwartet wird eine Liste mit Werten, einem je Spalte</translation>
    </message>
    <message>
        <source>no “%1”, which other items have; expected null where there is nothing</source>
        <extracomment>%1 is the name of a column; null is a word of JSON</extracomment>
        <translation>„%1“ fehlt, das andere Elemente haben; erwartet wird null, wo nichts ist</translation>
    </message>
    <message>
        <source>a list or an object in place of a value; expected text, a number or null</source>
        <translation>eine Liste oder ein Objekt anstelle eines Wertes; erwartet wird Text, eine Zahl oder null</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>World, all-regions, or the id, name or ISO code of a region or place; several are compared.</source>
        <translation>World, all-regions oder Kennung, Name oder ISO-Code einer Region oder eines Landes; mehrere werden verglichen.</translation>
    </message>
    <message>
        <source>scope</source>
        <extracomment>what the help calls a value: the world, a region or a place</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>“%1” is the name of several: %2. Give one of these ids.</source>
        <extracomment>%1 is a name that was typed, %2 the ids of the regions and places that have it</extracomment>
        <translation>„%1“ heißen mehrere: %2. Bitte eine dieser Kennungen angeben.</translation>
    </message>
    <message>
        <source>There is no region or place “%1”.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>Es gibt keine Region und kein Land „%1“.</translation>
    </message>
    <message>
        <source>Nearest ids: %1.</source>
        <extracomment>%1 is a list of short names that are typed as they are</extracomment>
        <translation>Ähnliche Kennungen: %1.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Themes are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Es gibt kein Thema „%1“. Themen sind: %2.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Taste filtern</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <extracomment>a button: the key that was pressed is used for what is chosen in the list</extracomment>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <extracomment>a button: what is chosen in the list has no key any more</extracomment>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>a button: what is chosen in the list has the key again that it had at first</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>&amp;Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Keys need Ctrl, Alt or Meta, or are one of F1 to F35.</source>
        <translation>Tasten brauchen Strg, Alt oder Meta oder sind eine von F1 bis F35.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key any more.</source>
        <extracomment>%1 is a key such as Ctrl+E, %2 the name of a menu entry</extracomment>
        <translation>%1 gehört zu „%2“, das dann keine Taste mehr hat.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>interface %1</source>
        <extracomment>%1 is a share such as 97 %: how much of the window&apos;s words is translated; the texts of an edition are not</extracomment>
        <translation>Oberfläche %1</translation>
    </message>
    <message>
        <source>For &amp;translators</source>
        <translation>Für die &amp;Übersetzung</translation>
    </message>
    <message>
        <source>&amp;From file…</source>
        <translation>Aus &amp;Datei&#xa0;…</translation>
    </message>
    <message>
        <source>From file: %1…</source>
        <extracomment>%1 is the name of a file with a translation that is in use</extracomment>
        <translation>Aus Datei: %1&#xa0;…</translation>
    </message>
    <message>
        <source>Use a translator&apos;s .ts or .qm file, and read it again whenever it is saved</source>
        <translation>Eine .ts- oder .qm-Datei mit einer Übersetzung verwenden und nach jedem Speichern neu lesen</translation>
    </message>
    <message>
        <source>&amp;Pseudo-language, accented and longer</source>
        <translation>&amp;Pseudosprache, mit Akzenten und länger</translation>
    </message>
    <message>
        <source>Shows what cannot be translated, and what has no room</source>
        <translation>Zeigt, was sich nicht übersetzen lässt und was keinen Platz hat</translation>
    </message>
    <message>
        <source>Pseudo-language, from &amp;right to left</source>
        <translation>Pseudosprache, von &amp;rechts nach links</translation>
    </message>
    <message>
        <source>Shows the window as readers of Arabic see it</source>
        <translation>Zeigt das Fenster, wie es auf Arabisch aussieht</translation>
    </message>
    <message>
        <source>&amp;Mark untranslated strings</source>
        <translation>Nicht Übersetztes &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Which string is this?</source>
        <translation>&amp;Welcher Text ist das?</translation>
    </message>
    <message>
        <source>Hold Ctrl and point at a text for its source, comments and place in the .ts file</source>
        <translation>Strg gedrückt halten und auf einen Text zeigen, um Ausgangstext, Kommentare und Stelle in der .ts-Datei zu sehen</translation>
    </message>
    <message>
        <source>Put ⟦ ⟧ around what is not translated, or marked as unfinished</source>
        <translation>⟦ ⟧ um alles setzen, was nicht übersetzt oder als unfertig markiert ist</translation>
    </message>
    <message>
        <source>Translations (*.ts *.qm)</source>
        <extracomment>the names of the two kinds of files stay as they are</extracomment>
        <translation>Übersetzungen (*.ts *.qm)</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Übersetzung aus Datei</translation>
    </message>
    <message>
        <source>&amp;New catalogue…</source>
        <translation>&amp;Neuer Katalog&#xa0;…</translation>
    </message>
    <message>
        <source>Write a .ts file of all strings, to be translated into another language</source>
        <translation>Eine .ts-Datei mit allen Texten schreiben, zum Übersetzen in eine weitere Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageOption</name>
    <message>
        <source>There is no language “%1”. Languages are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of codes</extracomment>
        <translation>Es gibt keine Sprache „%1“. Sprachen sind: %2.</translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>„%1“ wurde in %n Wort, das eine Schriftart der PDF-Datei falsch schreibt, als „%2“ gelesen</numerusform>
            <numerusform>„%1“ wurde in %n Wörtern, die eine Schriftart der PDF-Datei falsch schreibt, als „%2“ gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Data checks</source>
        <translation>Datenprüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n gedruckte Gesamtsumme weicht von der Summe der Beträge ab. Das Buch wird gezeigt, wie es gedruckt ist; Summen werden stets berechnet. Ein Doppelklick auf eine Zeile führt dorthin.</numerusform>
            <numerusform>%n gedruckte Gesamtsummen weichen von der Summe der Beträge ab. Das Buch wird gezeigt, wie es gedruckt ist; Summen werden stets berechnet. Ein Doppelklick auf eine Zeile führt dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed total is the sum of its amounts.</source>
        <translation>Jede gedruckte Gesamtsumme ist die Summe ihrer Beträge.</translation>
    </message>
    <message>
        <source>Examples for the Sustainable Development Goals</source>
        <translation>Beispiele für die Ziele für nachhaltige Entwicklung</translation>
    </message>
    <message>
        <source>Projects that serve targets of the Sustainable Development Goals, as the book lists them. Double-click a line to go to its region or place.</source>
        <translation>Projekte, die Zielvorgaben der Ziele für nachhaltige Entwicklung dienen, wie sie das Buch nennt. Ein Doppelklick auf eine Zeile führt zu Region oder Land.</translation>
    </message>
    <message>
        <source>This edition has no examples.</source>
        <translation>Diese Ausgabe enthält keine Beispiele.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tree, chart and texts</source>
        <translation>Baum, Diagramm und Texte</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a place that several regions have, %2 its region</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <extracomment>%1 is the number of one of the three principles of MiGOF</extracomment>
        <translation>Prinzip&#xa0;%1</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <extracomment>%1 is the number of one of the three objectives of MiGOF</extracomment>
        <translation>Ziel&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Principle 1&quot; or &quot;Objective 3&quot;, %2 the theme&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adhering to international standards and fulfilling migrants’ rights</source>
        <translation>Einhaltung internationaler Normen und Gewährleistung der Rechte von Migranten</translation>
    </message>
    <message>
        <source>Using evidence and whole-of-government approaches</source>
        <translation>Nutzung von Evidenz und gesamtstaatlichen Ansätzen</translation>
    </message>
    <message>
        <source>Developing strong partnerships</source>
        <translation>Aufbau starker Partnerschaften</translation>
    </message>
    <message>
        <source>Advancing the socioeconomic well-being of migrants and society</source>
        <translation>Förderung des sozioökonomischen Wohlergehens der Migranten und der Gesellschaft</translation>
    </message>
    <message>
        <source>Addressing the mobility dimensions of crises</source>
        <translation>Bewältigung der Mobilitätsdimensionen von Krisen</translation>
    </message>
    <message>
        <source>Safe, orderly and dignified migration</source>
        <translation>Sichere, geordnete und menschenwürdige Migration</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Wohlergehen</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>Krisen</translation>
    </message>
    <message>
        <source>Orderly migration</source>
        <translation>Geordnete Migration</translation>
    </message>
    <message>
        <source>IOM</source>
        <translation>IOM</translation>
    </message>
    <message>
        <source>East and Horn of Africa</source>
        <translation>Ostafrika und Horn von Afrika</translation>
    </message>
    <message>
        <source>West and Central Africa</source>
        <translation>West- und Zentralafrika</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>Südliches Afrika</translation>
    </message>
    <message>
        <source>Central and North America and the Caribbean</source>
        <translation>Zentral- und Nordamerika und Karibik</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <source>Asia and the Pacific</source>
        <translation>Asien und Pazifik</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Naher Osten und Nordafrika</translation>
    </message>
    <message>
        <source>South-Eastern Europe, Eastern Europe and Central Asia</source>
        <translation>Südosteuropa, Osteuropa und Zentralasien</translation>
    </message>
    <message>
        <source>Regional initiatives</source>
        <translation>Regionale Initiativen</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>Vereinigte Republik Tansania</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
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
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Gambia, the</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
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
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mauritius, covering the Seychelles and the Union of the Comoros</source>
        <translation>Mauritius, mit den Seychellen und der Union der Komoren</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
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
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
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
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Bolivia, Plurinational State of</source>
        <translation>Bolivien (Plurinationaler Staat)</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
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
        <translation>Australien, mit Koordinierung der Pazifikregion</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran, Islamic Republic of</source>
        <translation>Iran (Islamische Republik)</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Lao People’s Democratic Republic</source>
        <translation>Demokratische Volksrepublik Laos</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Micronesia, Federated States of, Republic of the Marshall Islands and Republic of Palau</source>
        <translation>Mikronesien (Föderierte Staaten von), Republik Marshallinseln und Republik Palau</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>Republik Korea</translation>
    </message>
    <message>
        <source>Sri Lanka and the Maldives</source>
        <translation>Sri Lanka und Malediven</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
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
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tschechische Republik</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>Arabische Republik Syrien</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Russische Föderation</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>UNSC resolution 1244-administered Kosovo</source>
        <translation>Kosovo, verwaltet gemäß Resolution&#xa0;1244 des VN-Sicherheitsrats</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>The former Yugoslav Republic of Macedonia</source>
        <translation>Ehemalige jugoslawische Republik Mazedonien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
</context>
<context>
    <name>NarrativeWriter</name>
    <message>
        <source>a second heading “%1” in the chapter; its text was added to the first</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>eine zweite Überschrift „%1“ im Kapitel; ihr Text wurde an den ersten angefügt</translation>
    </message>
    <message>
        <source>a heading “%1” without a text; left out</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>eine Überschrift „%1“ ohne Text; ausgelassen</translation>
    </message>
    <message>
        <source>“%1” looks like a region, but no table of that name was found; what stands below it belongs to no region of its own</source>
        <extracomment>%1 is a heading of the book</extracomment>
        <translation>„%1“ sieht wie eine Region aus, aber eine Tabelle dieses Namens wurde nicht gefunden; was darunter steht, gehört zu keiner eigenen Region</translation>
    </message>
    <message>
        <source>a paragraph that goes on with no text near it; expected a heading; left out</source>
        <translation>ein Absatz, der keinen Text in der Nähe fortsetzt; erwartet wird eine Überschrift; ausgelassen</translation>
    </message>
    <message>
        <source>a paragraph without a heading; taken to go on with “%1”, %2, where it fits best</source>
        <extracomment>%1 is a heading, %2 where it is in the book (&quot;line 1733&quot; or &quot;page 12&quot;)</extracomment>
        <translation>ein Absatz ohne Überschrift; als Fortsetzung von „%1“, %2, gelesen, wo er am besten passt</translation>
    </message>
</context>
<context>
    <name>NewCatalogue</name>
    <message>
        <source>New catalogue</source>
        <translation>Neuer Katalog</translation>
    </message>
    <message>
        <source>Language, from the list or as a code such as pt_BR:</source>
        <translation>Sprache, aus der Liste oder als Code wie pt_BR:</translation>
    </message>
    <message>
        <source>“%1” is no language that is known; expected one of the list, or a code such as pt_BR.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>„%1“ ist keine bekannte Sprache; erwartet wird eine aus der Liste oder ein Code wie pt_BR.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <extracomment>the kind of file stays as it is</extracomment>
        <translation>Übersetzungen (*.ts)</translation>
    </message>
</context>
<context>
    <name>NotesSheet</name>
    <message>
        <source>Title</source>
        <extracomment>before the title of the publication</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edition</source>
        <extracomment>before the name of the data package and its version</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>before the names of the regions or places that a table shows</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>before what the figures are</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>heading: the book that figures are from</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>An empty, shaded cell means that no amount is reported; 0 is a printed zero.</source>
        <translation>Eine leere, schattierte Zelle bedeutet, dass kein Betrag angegeben ist; 0 ist eine gedruckte Null.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Gesamtsummen</translation>
    </message>
    <message>
        <source>Totals are computed from the amounts; totals as printed may differ from them.</source>
        <translation>Gesamtsummen sind aus den Beträgen berechnet; gedruckte Gesamtsummen können davon abweichen.</translation>
    </message>
    <message>
        <source>Some rows lie within others; the total counts every place once.</source>
        <translation>Einige Zeilen sind in anderen enthalten; die Gesamtsumme zählt jedes Land einmal.</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>name of a sheet in a spreadsheet</extracomment>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>PackageArchive</name>
    <message>
        <source>there is no %1 in the archive; expected a data package&apos;s files, or the one folder that holds them</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>im Archiv fehlt %1; erwartet werden die Dateien eines Datenpakets oder der eine Ordner, der sie enthält</translation>
    </message>
    <message>
        <source>there are several packages in the archive, such as “%1” and “%2”; expected one</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>im Archiv sind mehrere Pakete, etwa „%1“ und „%2“; erwartet wird eines</translation>
    </message>
    <message>
        <source>a link, which is not followed in an archive; expected a CSV table</source>
        <translation>eine Verknüpfung, der in einem Archiv nicht gefolgt wird; erwartet wird eine CSV-Tabelle</translation>
    </message>
    <message>
        <source>encrypted; expected an archive without a password</source>
        <translation>verschlüsselt; erwartet wird ein Archiv ohne Passwort</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>nicht im Archiv</translation>
    </message>
</context>
<context>
    <name>PackageFiles</name>
    <message>
        <source>cannot be opened (%1); expected the descriptor of a data package</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht öffnen (%1); erwartet wird die Beschreibungsdatei eines Datenpakets</translation>
    </message>
    <message>
        <source>larger than 4 MiB; expected the descriptor of a data package</source>
        <translation>größer als 4&#xa0;MiB; erwartet wird die Beschreibungsdatei eines Datenpakets</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>die Datei ist leer; erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the file is in UTF-16; expected UTF-8</source>
        <translation>die Datei ist in UTF-16; erwartet wird UTF-8</translation>
    </message>
    <message>
        <source>expected a JSON object</source>
        <translation>erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>“resources” is missing; expected the list of the package&apos;s tables</source>
        <translation>„resources“ fehlt; erwartet wird die Liste der Tabellen des Pakets</translation>
    </message>
    <message>
        <source>resource %1 of the list has no “name”; expected one, as text</source>
        <extracomment>%1 is a position in a list, from 1</extracomment>
        <translation>Ressource %1 der Liste hat keinen „name“; erwartet wird einer, als Text</translation>
    </message>
    <message>
        <source>resource “%1” is listed twice</source>
        <extracomment>%1 is the name of a table in datapackage.json</extracomment>
        <translation>Ressource „%1“ steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>resource “%1” has a “path” and “data”; expected one of them</source>
        <extracomment>%1 is the name of a table; path and data stay as they are</extracomment>
        <translation>Ressource „%1“ hat „path“ und „data“; erwartet wird eines davon</translation>
    </message>
    <message>
        <source>resource “%1” has “data” that are no list; expected a list of rows</source>
        <extracomment>%1 is the name of a table; data stays as it is</extracomment>
        <translation>Ressource „%1“ hat „data“, die keine Liste sind; erwartet wird eine Liste von Zeilen</translation>
    </message>
    <message>
        <source>resource “%1” has no “path”; expected the name of a CSV file</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Ressource „%1“ hat keinen „path“; erwartet wird der Name einer CSV-Datei</translation>
    </message>
    <message>
        <source>resource “%1” is at “%2”, which is never fetched; expected a file in the package&apos;s folder</source>
        <extracomment>%1 is the name of a table, %2 a web address</extracomment>
        <translation>Ressource „%1“ liegt unter „%2“, was nie abgerufen wird; erwartet wird eine Datei im Ordner des Pakets</translation>
    </message>
    <message>
        <source>resource “%1” is packed in “%2”; expected a CSV file as it is or packed with gzip</source>
        <extracomment>%1 is the name of a table, %2 a file</extracomment>
        <translation>Ressource „%1“ ist in „%2“ gepackt; erwartet wird eine CSV-Datei, wie sie ist oder mit gzip gepackt</translation>
    </message>
    <message>
        <source>the path “%1” leaves the package; expected a file inside its folder</source>
        <extracomment>%1 is a path in datapackage.json</extracomment>
        <translation>der Pfad „%1“ führt aus dem Paket hinaus; erwartet wird eine Datei in seinem Ordner</translation>
    </message>
    <message>
        <source>no resource named “%1”; expected one for %2</source>
        <extracomment>%1 is the name of a table, %2 of a file</extracomment>
        <translation>keine Ressource namens „%1“; erwartet wird eine für %2</translation>
    </message>
</context>
<context>
    <name>PackageFolder</name>
    <message>
        <source>the link “%1” leads out of the package&apos;s folder</source>
        <extracomment>%1 is a path</extracomment>
        <translation>die Verknüpfung „%1“ führt aus dem Ordner des Pakets hinaus</translation>
    </message>
    <message>
        <source>not a file; expected a CSV table</source>
        <translation>keine Datei; erwartet wird eine CSV-Tabelle</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
</context>
<context>
    <name>PackageSource</name>
    <message>
        <source>no such folder; expected the folder of a data package with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ordner nicht vorhanden; erwartet wird der Ordner eines Datenpakets mit %1</translation>
    </message>
    <message>
        <source>not a data package; expected its folder, its %1 or a zip archive</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>kein Datenpaket; erwartet wird dessen Ordner, dessen %1 oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it; there is “%2”, which is written otherwise</source>
        <extracomment>%1 is datapackage.json, %2 a file that differs only in capitals or in how letters are composed</extracomment>
        <translation>Datei nicht vorhanden, obwohl %1 sie aufführt; es gibt „%2“, das anders geschrieben ist</translation>
    </message>
    <message>
        <source>no such file, though %1 lists it</source>
        <extracomment>%1 is datapackage.json</extracomment>
        <translation>Datei nicht vorhanden, obwohl %1 sie aufführt</translation>
    </message>
    <message>
        <source>larger than 1 GiB; tables up to that size can be read</source>
        <translation>größer als 1&#xa0;GiB; gelesen werden Tabellen bis zu dieser Größe</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>PDFs are read by the program “%1”, which is missing; install MiGOF Explorer again</source>
        <extracomment>%1 is the path of a program</extracomment>
        <translation>PDF-Dateien liest das Programm „%1“, das fehlt; bitte MiGOF Explorer erneut installieren</translation>
    </message>
    <message>
        <source>the page is damaged; left out</source>
        <translation>die Seite ist beschädigt; ausgelassen</translation>
    </message>
    <message>
        <source>the page has more words than any page of a book; left out</source>
        <translation>die Seite hat mehr Wörter als jede Seite eines Buchs; ausgelassen</translation>
    </message>
    <message>
        <source>the PDF is damaged; expected a PDF that other programs open</source>
        <translation>die PDF-Datei ist beschädigt; erwartet wird eine, die andere Programme öffnen</translation>
    </message>
    <message>
        <source>the PDF is encrypted; expected one that opens without a password</source>
        <translation>die PDF-Datei ist verschlüsselt; erwartet wird eine, die sich ohne Passwort öffnen lässt</translation>
    </message>
    <message>
        <source>the PDF has more than %1 pages; expected a book</source>
        <extracomment>%1 is a number</extracomment>
        <translation>die PDF-Datei hat mehr als %1 Seiten; erwartet wird ein Buch</translation>
    </message>
    <message>
        <source>the PDF takes too long to open; expected a PDF that other programs open</source>
        <translation>das Öffnen der PDF-Datei dauert zu lange; erwartet wird eine, die andere Programme öffnen</translation>
    </message>
    <message>
        <source>the PDF could not be read within the limits of memory; expected a PDF that other programs open</source>
        <translation>die PDF-Datei ließ sich innerhalb der Speichergrenzen nicht lesen; erwartet wird eine, die andere Programme öffnen</translation>
    </message>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>das Lesen der Seite dauert länger als %n Sekunde; ausgelassen</numerusform>
            <numerusform>das Lesen der Seite dauert länger als %n Sekunden; ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>the page could not be read within the limits of memory; left out</source>
        <translation>die Seite ließ sich innerhalb der Speichergrenzen nicht lesen; ausgelassen</translation>
    </message>
    <message>
        <source>too many pages of the PDF cannot be read; expected a PDF that other programs open</source>
        <translation>zu viele Seiten der PDF-Datei lassen sich nicht lesen; erwartet wird eine, die andere Programme öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n Wort steht quer zu den anderen; ausgelassen</numerusform>
            <numerusform>%n Wörter stehen quer zu den anderen; ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>%n Wort hat Buchstaben einer Schriftart, die nicht sagt, was sie bedeuten</numerusform>
            <numerusform>%n Wörter haben Buchstaben einer Schriftart, die nicht sagt, was sie bedeuten</numerusform>
        </translation>
    </message>
    <message>
        <source>the PDF has no text; expected one whose words can be copied, not pictures of pages</source>
        <translation>die PDF-Datei hat keinen Text; erwartet wird eine, deren Wörter sich kopieren lassen, keine Bilder von Seiten</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>No amounts are reported for %1</source>
        <extracomment>in place of a total; %1 is a year</extracomment>
        <translation>Für %1 sind keine Beträge angegeben</translation>
    </message>
    <message>
        <source>required in %1</source>
        <extracomment>after the total amount; %1 is a year</extracomment>
        <translation>Mittelbedarf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n Betrag nicht angegeben</numerusform>
            <numerusform>%n Beträge nicht angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1 of %2 in the region</source>
        <extracomment>the position of a place by its total, among those of its region</extracomment>
        <translation>Nummer %1 von %2 in der Region</translation>
    </message>
    <message>
        <source>%1 of %2 in the world</source>
        <extracomment>the position of a place by its total, among all places of the book</extracomment>
        <translation>%1 von %2 weltweit</translation>
    </message>
    <message>
        <source>Number %1 of %2 regions</source>
        <extracomment>a rank by funding: %1 and %2 are numbers</extracomment>
        <translation>Nummer %1 von %2 Regionen</translation>
    </message>
    <message>
        <source>%1 of the world&apos;s total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 der weltweiten Gesamtsumme</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share such as 12 %</extracomment>
        <translation>%1 der Gesamtsumme</translation>
    </message>
    <message>
        <source>The book has no text here, and reports no amount.</source>
        <translation>Das Buch hat hier keinen Text und gibt keinen Betrag an.</translation>
    </message>
    <message>
        <source>The book asks for this amount without a text about it.</source>
        <translation>Das Buch erbittet diesen Betrag ohne einen Text dazu.</translation>
    </message>
    <message>
        <source>The book has no text here and asks for no money.</source>
        <translation>Das Buch hat hier keinen Text und erbittet kein Geld.</translation>
    </message>
    <message>
        <source>Examples of projects for the Sustainable Development Goals</source>
        <translation>Beispielprojekte für die Ziele für nachhaltige Entwicklung</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>%1: the book prints a total of %2, and its amounts add up to %3.</source>
        <extracomment>%1 is a theme, %2 a printed total, %3 what its amounts add up to, or &quot;not reported&quot;</extracomment>
        <translation>%1: Das Buch druckt eine Gesamtsumme von %2; Summe der Beträge: %3.</translation>
    </message>
    <message>
        <source>The book prints a dash for the total, and no amount.</source>
        <translation>Das Buch druckt einen Strich als Gesamtsumme und keinen Betrag.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and no amount.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Das Buch druckt eine Gesamtsumme von %1 und keinen Betrag.</translation>
    </message>
    <message>
        <source>The book prints a total of %1, and its amounts add up to %2.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>Das Buch druckt eine Gesamtsumme von %1; Summe der Beträge: %2.</translation>
    </message>
    <message>
        <source>Printed in the funding table as “%1”.</source>
        <extracomment>%1 is a name as the book spells it</extracomment>
        <translation>In der Tabelle mit dem Mittelbedarf als „%1“ gedruckt.</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a theme, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a theme, %2 an amount, %3 its share in per cent</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Region oder Land</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Gesamt, US$</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
</context>
<context>
    <name>PlaceTreePane</name>
    <message>
        <source>No region or place matches “%1”.
Press Esc to clear the filter.</source>
        <extracomment>%1 is what was typed into the filter line</extracomment>
        <translation>Keine Region und kein Land passt zu „%1“.
Esc drücken, um den Filter zu leeren.</translation>
    </message>
    <message>
        <source>Filter regions and places</source>
        <translation>Regionen und Länder filtern</translation>
    </message>
    <message>
        <source>Name, other name or ISO code; accents and case do not matter</source>
        <translation>Name, anderer Name oder ISO-Code; Akzente und Großschreibung spielen keine Rolle</translation>
    </message>
    <message>
        <source>Regions and places</source>
        <translation>Regionen und Länder</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a page of the preferences</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Size of &amp;texts:</source>
        <translation>&amp;Größe der Texte:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Beginnen mit:</translation>
    </message>
    <message>
        <source>&amp;Order of the bars:</source>
        <translation>&amp;Reihenfolge der Balken:</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>Was zuletzt zu sehen war</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>PresentationDialog</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>C&amp;harts to show, one after the other</source>
        <translation>&amp;Diagramme, die nacheinander gezeigt werden</translation>
    </message>
    <message>
        <source>Charts to show, one after the other</source>
        <translation>Diagramme, die nacheinander gezeigt werden</translation>
    </message>
    <message>
        <source>Book order</source>
        <translation>Reihenfolge des Buchs</translation>
    </message>
    <message>
        <source>Largest total first</source>
        <translation>Größter Gesamtbetrag zuerst</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>bars as parts of 100 %, instead of amounts</extracomment>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>the look of a presentation</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Another than the window&apos;s</source>
        <translation>Ein anderer als der des Fensters</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Bars show</source>
        <translation>&amp;Balken zeigen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation>B&amp;ildschirm</translation>
    </message>
    <message>
        <source>&amp;Theme by theme: every step shows one theme more</source>
        <translation>&amp;Thema für Thema: Jeder Schritt zeigt ein Thema mehr</translation>
    </message>
    <message>
        <source>Same a&amp;xis for all charts</source>
        <translation>&amp;Gleiche Achse für alle Diagramme</translation>
    </message>
    <message>
        <source>&amp;Values on the bars</source>
        <translation>&amp;Werte an den Balken</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen to present on; %1 is its name, %2 and %3 are its width and height in pixels</extracomment>
        <translation>%1 (%2&#xa0;×&#xa0;%3)</translation>
    </message>
    <message>
        <source>The smaller as one</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Die kleineren als einer</translation>
    </message>
    <message>
        <source>In two columns</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>In zwei Spalten</translation>
    </message>
    <message>
        <source>On further slides</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Auf weiteren Folien</translation>
    </message>
    <message>
        <source>All, in small letters</source>
        <extracomment>what becomes of bars that have no room in a chart</extracomment>
        <translation>Alle, in kleiner Schrift</translation>
    </message>
    <message>
        <source>Many bars</source>
        <extracomment>a choice in a form: what becomes of bars that have no room in a chart</extracomment>
        <translation>Viele Balken</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next chart, or next theme</source>
        <translation>Nächstes Diagramm oder nächstes Thema</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Das vorige</translation>
    </message>
    <message>
        <source>First chart</source>
        <translation>Erstes Diagramm</translation>
    </message>
    <message>
        <source>Last chart</source>
        <translation>Letztes Diagramm</translation>
    </message>
    <message>
        <source>Show the themes one by one</source>
        <translation>Die Themen einzeln zeigen</translation>
    </message>
    <message>
        <source>One theme less</source>
        <translation>Ein Thema weniger</translation>
    </message>
    <message>
        <source>Values on the bars</source>
        <translation>Werte an den Balken</translation>
    </message>
    <message>
        <source>Amounts or shares</source>
        <translation>Beträge oder Anteile</translation>
    </message>
    <message>
        <source>Same axis for all charts</source>
        <translation>Gleiche Achse für alle Diagramme</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>Other screen</source>
        <translation>Anderer Bildschirm</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Digits · Enter</source>
        <extracomment>keys of a presentation: digits and then Enter lead to the chart with this number</extracomment>
        <translation>Ziffern · Eingabe</translation>
    </message>
    <message>
        <source>Chart with this number</source>
        <translation>Diagramm mit dieser Nummer</translation>
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
        <translation>eine zweite Tabelle zu %1 mit anderen Zahlen als die bei %2; erwartet wird eine Tabelle für jede Region</translation>
    </message>
    <message>
        <source>the table of %1 stands at %2, too; counted once</source>
        <extracomment>%1 is the name of a region, %2 a line or page number</extracomment>
        <translation>die Tabelle zu %1 steht auch bei %2; einmal gezählt</translation>
    </message>
    <message>
        <source>the table of %1 has no row of totals</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>die Tabelle zu %1 hat keine Zeile mit Gesamtsummen</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>--paper is “%1”; expected a4 or letter.</source>
        <extracomment>%1 is a word from the command line; a4 and letter are typed as they are</extracomment>
        <translation>--paper ist „%1“; erwartet wird a4 oder letter.</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a .pdf file, for paper.</source>
        <translation>Zahlen, Diagramm und Texte in eine .pdf-Datei schreiben, für Papier.</translation>
    </message>
    <message>
        <source>a4 or letter; by default the one of your country.</source>
        <translation>a4 oder letter; Vorgabe ist das in Ihrem Land übliche.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>--output is missing; expected a PDF file to write.</source>
        <translation>--output fehlt; erwartet wird eine PDF-Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>“%1” is no PDF file; expected a name that ends in .pdf.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ ist keine PDF-Datei; erwartet wird ein Name, der auf .pdf endet.</translation>
    </message>
</context>
<context>
    <name>ProfileDocument</name>
    <message>
        <source>%1 (texts summarised)</source>
        <extracomment>at the foot of a printed page; %1 is the source line</extracomment>
        <translation>%1 (Texte zusammengefasst)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page: its number and that of all pages</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Funding required in %1, and texts</source>
        <extracomment>what a PDF is about; %1 is a year</extracomment>
        <translation>Mittelbedarf %1 und Texte</translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>a paper size</extracomment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>&amp;Seite:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>von %n</numerusform>
            <numerusform>von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
</context>
<context>
    <name>ProfileTables</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a rank in a table: the third of twelve</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>US$</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>heading of a column: a theme&apos;s part of the total</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Rank in the region</source>
        <translation>Rang in der Region</translation>
    </message>
    <message>
        <source>Rank among regions</source>
        <translation>Rang unter den Regionen</translation>
    </message>
    <message>
        <source>Rank in the world</source>
        <translation>Rang weltweit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Region, US$</source>
        <translation>Region, US$</translation>
    </message>
    <message>
        <source>Place, US$</source>
        <translation>Land oder Gebiet, US$</translation>
    </message>
    <message>
        <source>– not reported; 0 is a printed zero.</source>
        <translation>– nicht angegeben; 0 ist eine gedruckte Null.</translation>
    </message>
</context>
<context>
    <name>ProfileWriter</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The book has no text on the region as a whole. The profiles of its places hold theirs.</source>
        <translation>Das Buch hat keinen Text zur Region als Ganzes. Die Profile ihrer Länder enthalten deren Texte.</translation>
    </message>
    <message>
        <source>These are summaries of the book’s texts, not its own words.</source>
        <translation>Dies sind Zusammenfassungen der Texte des Buchs, nicht seine eigenen Worte.</translation>
    </message>
    <message>
        <source>These are the book’s own words.</source>
        <translation>Dies sind die eigenen Worte des Buchs.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Totals, shares and ranks are computed from the amounts in the book’s funding tables.</source>
        <translation>Gesamtsummen, Anteile und Ränge sind aus den Beträgen in den Tabellen des Buchs berechnet.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display to open a window on. These commands need none:</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Diese Befehle brauchen keine:</translation>
    </message>
</context>
<context>
    <name>RowCopy</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SafeTextBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;without citation</source>
        <translation>&amp;Ohne Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Select pa&amp;ragraph</source>
        <translation>A&amp;bsatz auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>Draw the whole window as people see it.</source>
        <translation>Das ganze Fenster zeichnen, wie man es sieht.</translation>
    </message>
    <message>
        <source>PNG file to write; - is standard output.</source>
        <translation>PNG-Datei, in die geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size of the window in pixels; 1440x900 by default.</source>
        <translation>Größe des Fensters in Pixeln; Vorgabe ist 1440x900.</translation>
    </message>
    <message>
        <source>Scroll the text to this theme, e.g. objective-2.</source>
        <translation>Den Text bis zu diesem Thema rollen, z.&#xa0;B. objective-2.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light text on a dark window.</source>
        <translation>Helle Schrift auf dunklem Fenster.</translation>
    </message>
    <message>
        <source>Draw this dialog instead; --dialogs lists them.</source>
        <translation>Stattdessen diesen Dialog zeichnen; --dialogs listet sie auf.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>List the names of the dialogs.</source>
        <translation>Die Namen der Dialoge auflisten.</translation>
    </message>
    <message>
        <source>Search for this, and draw what is found.</source>
        <translation>Danach suchen und zeichnen, was gefunden wird.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>There is no dialog “%1”. Dialogs are: %2.</source>
        <extracomment>%1 is a word from the command line, %2 a list of short names that are typed as they are</extracomment>
        <translation>Es gibt keinen Dialog „%1“. Dialoge sind: %2.</translation>
    </message>
    <message>
        <source>--output is missing; expected a PNG file to write.</source>
        <translation>--output fehlt; erwartet wird eine PNG-Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>--size is “%1”; expected WIDTHxHEIGHT in pixels.</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>--size ist „%1“; erwartet wird BREITExHÖHE in Pixeln.</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches.</source>
        <translation>Weiße Schrift auf Schwarz, mit kräftigen Rahmen und Schraffuren.</translation>
    </message>
</context>
<context>
    <name>SdgExampleModel</name>
    <message>
        <source>Regional</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Regional</translation>
    </message>
    <message>
        <source>National</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>National</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>a level at which a project works</extracomment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>heading of a column: a target of the Sustainable Development Goals</extracomment>
        <translation>Zielvorgabe</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>heading of a column: regional, national or local</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Region oder Land</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>heading of a column: the name of a project</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translatorcomment>[consistency]</translatorcomment>
        <translation>Was es bewirkt</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Find texts and names; prints scope, theme, score and snippet.</source>
        <translation>Texte und Namen finden; gibt Umfang, Thema, Bewertung und Auszug aus.</translation>
    </message>
    <message>
        <source>Words that must all be there, &quot;a phrase&quot;, -word to exclude, place:, region: or theme: to narrow.</source>
        <translation>Wörter, die alle vorkommen müssen, &quot;eine Wendung&quot;, -Wort zum Ausschließen, place:, region: oder theme: zum Eingrenzen.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>Print at most this many hits; 20 by default.</source>
        <translation>Höchstens so viele Treffer ausgeben; Vorgabe ist 20.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What to search for is missing.</source>
        <translation>Es fehlt, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>--limit is “%1”; expected a number from 1 up.</source>
        <extracomment>%1 is a word of the command line</extracomment>
        <translation>--limit ist „%1“; erwartet wird eine Zahl ab 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>%n weiterer; --limit zeigt ihn.</numerusform>
            <numerusform>%n weitere; --limit zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Ähnlich: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search texts and names</source>
        <translation>Texte und Namen durchsuchen</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; place:, region: and theme: narrow</source>
        <translation>Wörter, &quot;eine Wendung&quot;, -ohne; place:, region: und theme: grenzen ein</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Searching needs Qt&apos;s SQLite plugin: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Die Suche braucht das SQLite-Modul von Qt: %1</translation>
    </message>
    <message>
        <source>Searching needs SQLite with FTS5: %1</source>
        <extracomment>%1 is the database&apos;s own message</extracomment>
        <translation>Die Suche braucht SQLite mit FTS5: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an acronym, %2 what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>All</source>
        <extracomment>of the results of a search, whatever their theme</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Kein Thema</translation>
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
            <numerusform>%1: %n gefunden</numerusform>
            <numerusform>%1: %n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for %1</source>
        <extracomment>for screen readers; %1 is a query that finds something</extracomment>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <extracomment>%1 is what was typed into the search field</extracomment>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Meinten Sie:</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <extracomment>%1 is the number of rows in a list of search results, %2 of all results</extracomment>
        <translation>Die besten %1 von %2</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Land oder Gebiet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Example for the SDGs</source>
        <translation>Beispiel für die SDG</translation>
    </message>
    <message>
        <source>About this edition</source>
        <translation>Über diese Ausgabe</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>Each share is rounded on its own; they may not add up to %1.</source>
        <extracomment>a note below a chart; %1 is 100 %</extracomment>
        <translation>Jeder Anteil ist für sich gerundet; zusammen ergeben sie vielleicht nicht %1.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>more than nothing and less than can be written; %1 is a number or a share, e.g. 0.1 or 0.1 %</extracomment>
        <translation>&lt; %1</translation>
    </message>
</context>
<context>
    <name>SourceCheck</name>
    <message>
        <source>“%1” reaches %2() without tr(); expected tr(&quot;…&quot;), or a comment that it is untranslated</source>
        <extracomment>%1 is a text in a source file, %2 the name of a function</extracomment>
        <translation>„%1“ gelangt ohne tr() an %2(); erwartet wird tr(&quot;…&quot;) oder ein Kommentar „untranslated“</translation>
    </message>
</context>
<context>
    <name>StringOrigin</name>
    <message>
        <source>Context</source>
        <extracomment>heading: a string as the program has it, in English</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Ausgangstext</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>heading: what tells strings apart that read the same</extracomment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>heading: the string in the language in use</extracomment>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Anmerkung der Übersetzung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: finished or unfinished</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>heading: the line of a file</extracomment>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>not translated</source>
        <extracomment>state of a translation</extracomment>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
</context>
<context>
    <name>StringPointer</name>
    <message>
        <source>No string of the program: data, or a text of the edition.</source>
        <translation>Kein Text des Programms: Daten oder ein Text der Ausgabe.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>“%1” is no format of tables; expected csv, tsv, xlsx or json.</source>
        <extracomment>%1 is the end of a file&apos;s name, or a word from the command line</extracomment>
        <translation>„%1“ ist kein Tabellenformat; erwartet wird csv, tsv, xlsx oder json.</translation>
    </message>
    <message>
        <source>--separator is “%1”; expected comma, semicolon or tab.</source>
        <extracomment>%1 is a word of the command line; comma, semicolon and tab are words of it, too</extracomment>
        <translation>--separator ist „%1“; erwartet wird comma, semicolon oder tab.</translation>
    </message>
    <message>
        <source>--hxl adds a row to CSV and XLSX; JSON has no rows for it.</source>
        <translation>--hxl fügt CSV und XLSX eine Zeile hinzu; JSON hat keine Zeilen dafür.</translation>
    </message>
    <message>
        <source>--bom is for CSV alone.</source>
        <translation>--bom gilt nur für CSV.</translation>
    </message>
    <message>
        <source>--separator is for CSV alone.</source>
        <translation>--separator gilt nur für CSV.</translation>
    </message>
    <message>
        <source>--titles is for headings of CSV and XLSX; JSON always has ids and titles.</source>
        <translation>--titles gilt für die Überschriften von CSV und XLSX; JSON hat stets Kennungen und Titel.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are: %2.</source>
        <extracomment>%1 is a word of the command line, %2 a list of the columns that there are</extracomment>
        <translation>Es gibt keine Spalte „%1“. Spalten sind: %2.</translation>
    </message>
    <message>
        <source>--columns needs id or name, or nothing would tell the rows apart.</source>
        <extracomment>id and name are words of the command line</extracomment>
        <translation>--columns braucht id oder name, sonst ließen sich die Zeilen nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Write figures to a .csv, .tsv, .xlsx or .json file.</source>
        <translation>Zahlen in eine .csv-, .tsv-, .xlsx- oder .json-Datei schreiben.</translation>
    </message>
    <message>
        <source>csv, tsv, xlsx or json, where the file name does not tell.</source>
        <translation>csv, tsv, xlsx oder json, wenn der Dateiname es nicht verrät.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The columns, with commas between them: id, name, iso3, region, total, rank, ids of themes, or themes for all; id,name,themes,total by default.</source>
        <extracomment>id,name,iso3,region,themes,total,rank are words of the command line</extracomment>
        <translation>Die Spalten, durch Kommas getrennt: id, name, iso3, region, total, rank, Kennungen von Themen oder themes für alle; Vorgabe ist id,name,themes,total.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Add for each amount its share of the row&apos;s total, and for each total that of the table&apos;s.</source>
        <translation>Für jeden Betrag seinen Anteil an der Summe der Zeile hinzufügen, für jede Summe den an der der Tabelle.</translation>
    </message>
    <message>
        <source>Leave out the row with the totals.</source>
        <translation>Die Zeile mit den Gesamtsummen weglassen.</translation>
    </message>
    <message>
        <source>Write the titles of themes beside their ids into the headings (CSV and XLSX).</source>
        <translation>Die Titel der Themen neben ihren Kennungen in die Überschriften schreiben (CSV und XLSX).</translation>
    </message>
    <message>
        <source>comma, semicolon (for spreadsheets with a decimal comma) or tab between the fields of CSV.</source>
        <translation>comma (Komma), semicolon (Semikolon, für Tabellenprogramme mit Dezimalkomma) oder tab (Tabulator) zwischen den Feldern von CSV.</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Add the row of HXL hashtags below the header (CSV and XLSX).</source>
        <translation>Die Zeile mit HXL-Hashtags unter der Kopfzeile hinzufügen (CSV und XLSX).</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, which Excel needs to read it as UTF-8.</source>
        <translation>CSV mit einer Byte-Reihenfolge-Markierung beginnen, die Excel braucht, um es als UTF-8 zu lesen.</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
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
        <translation>&amp;Vorschau:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column with ids or with names</source>
        <translation>Bitte die Spalte mit Kennungen oder die mit Namen wählen</translation>
    </message>
</context>
<context>
    <name>TableFinder</name>
    <message>
        <source>the table of %1 on page %2 was taken to go on here</source>
        <extracomment>%1 is the name of a region, %2 a page number</extracomment>
        <translation>die Tabelle zu %1 auf Seite %2 wird hier als fortgesetzt gelesen</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the short name of a theme that files and command line use, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>heading of the column with the short names that the program&apos;s files and command line use</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation>Region oder Land</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>heading of the column that names a place where it is one country</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>ISO 3 code</source>
        <extracomment>heading of the column with codes of countries such as HTI</extracomment>
        <translation>ISO-3-Code</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>heading of the column with the region of a place</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Total, US$</source>
        <translation>Gesamt, US$</translation>
    </message>
    <message>
        <source>Share of the table&apos;s total</source>
        <translation>Anteil an der Gesamtsumme der Tabelle</translation>
    </message>
    <message>
        <source>Share of the row&apos;s total: %1</source>
        <extracomment>heading of a column with shares: %1 is a theme; the whole is the total of the same row</extracomment>
        <translation>Anteil an der Summe der Zeile: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>heading of the column with the position of a row by its total</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>TableOptionsForm</name>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>XLSX spreadsheet with chart</source>
        <translation>XLSX-Arbeitsmappe mit Diagramm</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon, with decimal commas</source>
        <translation>Semikolon, mit Dezimalkommas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Spreadsheets of countries with a decimal comma expect semicolons</source>
        <translation>Tabellenprogramme in Ländern mit Dezimalkomma erwarten Semikolons</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>&amp;Byte-Reihenfolge-Markierung, für Excel</translation>
    </message>
    <message>
        <source>Excel reads accents and other scripts of a CSV file rightly only with this mark</source>
        <translation>Excel liest Akzente und andere Schriften einer CSV-Datei nur mit dieser Markierung richtig</translation>
    </message>
    <message>
        <source>&amp;Row with the totals</source>
        <translation>&amp;Zeile mit den Gesamtsummen</translation>
    </message>
    <message>
        <source>Sh&amp;ares beside the amounts</source>
        <translation>&amp;Anteile neben den Beträgen</translation>
    </message>
    <message>
        <source>For each amount its share of the row&apos;s total, and for each total its share of the table&apos;s</source>
        <translation>Für jeden Betrag sein Anteil an der Summe der Zeile, für jede Summe der an der der Tabelle</translation>
    </message>
    <message>
        <source>Ids and &amp;titles of themes in the headings</source>
        <translation>&amp;Kennungen und Titel der Themen in den Überschriften</translation>
    </message>
    <message>
        <source>&amp;HXL hashtags below the header</source>
        <translation>&amp;HXL-Hashtags unter der Kopfzeile</translation>
    </message>
    <message>
        <source>A row that tells humanitarian data tools what the columns hold</source>
        <translation>Eine Zeile, die Programmen für humanitäre Daten sagt, was die Spalten enthalten</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ISO 3 code of the country</source>
        <translation>ISO-3-Code des Landes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Rank by the total</source>
        <translation>Rang nach der Gesamtsumme</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>a line that names the separator; it was followed and left out</source>
        <translation>eine Zeile, die das Trennzeichen nennt; es wurde befolgt und sie ausgelassen</translation>
    </message>
    <message>
        <source>the file ends before its header, which the descriptor says is below</source>
        <translation>die Datei endet vor ihrer Kopfzeile, die laut Beschreibungsdatei weiter unten steht</translation>
    </message>
    <message>
        <source>the file is empty; expected a header: %1</source>
        <extracomment>%1 is names of columns</extracomment>
        <translation>die Datei ist leer; erwartet wird eine Kopfzeile: %1</translation>
    </message>
    <message>
        <source>too many faults; the rest of the file was not read</source>
        <translation>zu viele Fehler; der Rest der Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>without a header, and without “fields” in its schema that name the columns; expected one of them</source>
        <translation>ohne Kopfzeile und ohne „fields“ im Schema, die die Spalten nennen; erwartet wird eines von beidem</translation>
    </message>
    <message>
        <source>rows of one header with different numbers of fields</source>
        <translation>Zeilen einer Kopfzeile mit verschieden vielen Feldern</translation>
    </message>
    <message>
        <source>unknown column “%1”; it was left out</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>unbekannte Spalte „%1“; sie wurde ausgelassen</translation>
    </message>
    <message>
        <source>column “%1” stands twice in the header</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>die Spalte „%1“ steht zweimal in der Kopfzeile</translation>
    </message>
    <message>
        <source>column “%1” is missing from the header; expected: %2</source>
        <extracomment>%1 is the name of a column, %2 the names of all</extracomment>
        <translation>die Spalte „%1“ fehlt in der Kopfzeile; erwartet wird: %2</translation>
    </message>
    <message>
        <source>a record of empty fields; it and all others like it were left out</source>
        <translation>ein Datensatz aus leeren Feldern; er und alle gleichartigen wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1 fields; expected %2 as in the header</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Felder; erwartet werden %2, wie in der Kopfzeile</translation>
    </message>
    <message>
        <source>resource “%1”, item %2 of its data: %3</source>
        <extracomment>%1 is the name of a table, %2 a position in a list, %3 what is wrong there</extracomment>
        <translation>Ressource „%1“, Element %2 ihrer Daten: %3</translation>
    </message>
    <message>
        <source>resource “%1”: %2</source>
        <extracomment>%1 is the name of a table, %2 what is wrong with it</extracomment>
        <translation>Ressource „%1“: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a table&apos;s column, %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing; expected text</source>
        <translation>nichts; erwartet wird Text</translation>
    </message>
    <message>
        <source>“%1”; expected lower-case letters, digits and hyphens</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“; erwartet werden Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>“%1”; expected at most %2 US dollars</source>
        <extracomment>%1 is a number in a file, %2 a number</extracomment>
        <translation>„%1“; erwartet werden höchstens %2 US-Dollar</translation>
    </message>
    <message>
        <source>“%1” is negative; expected whole US dollars, 0 or more</source>
        <extracomment>%1 is a number in a file</extracomment>
        <translation>„%1“ ist negativ; erwartet werden ganze US-Dollar, 0 oder mehr</translation>
    </message>
    <message>
        <source>“%1”; expected whole US dollars in digits alone</source>
        <extracomment>%1 is a word in a file</extracomment>
        <translation>„%1“; erwartet werden ganze US-Dollar, nur in Ziffern</translation>
    </message>
</context>
<context>
    <name>TableResource</name>
    <message>
        <source>resource “%1”: “%2” has a value that is not supported</source>
        <extracomment>%1 is the name of a table, %2 of a property in datapackage.json</extracomment>
        <translation>Ressource „%1“: „%2“ hat einen Wert, der nicht unterstützt wird</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>the file is empty; expected the text of the book</source>
        <translation>die Datei ist leer; erwartet wird der Text des Buchs</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB; expected the text of one book</source>
        <translation>die Datei ist größer als 256&#xa0;MiB; erwartet wird der Text eines Buchs</translation>
    </message>
    <message>
        <source>the file is a PDF; expected its text</source>
        <translation>die Datei ist ein PDF; erwartet wird ihr Text</translation>
    </message>
    <message>
        <source>read as UTF-16; UTF-8 was expected</source>
        <translation>als UTF-16 gelesen; UTF-8 wurde erwartet</translation>
    </message>
    <message>
        <source>the file is not valid UTF-16; expected a text saved in UTF-8</source>
        <translation>die Datei ist kein gültiges UTF-16; erwartet wird ein in UTF-8 gespeicherter Text</translation>
    </message>
    <message>
        <source>not UTF-8; read as Western European text (Latin-1, Windows-1252)</source>
        <translation>kein UTF-8; als westeuropäischer Text gelesen (Latin-1, Windows-1252)</translation>
    </message>
    <message>
        <source>the file is not a text; expected the text of the book in UTF-8</source>
        <translation>die Datei ist kein Text; erwartet wird der Text des Buchs in UTF-8</translation>
    </message>
</context>
<context>
    <name>TextTables</name>
    <message>
        <source>“%1”; expected “text”, “box” or “section”</source>
        <extracomment>%1 is a word in a file; text, box and section stay as they are</extracomment>
        <translation>„%1“; erwartet wird „text“, „box“ oder „section“</translation>
    </message>
    <message>
        <source>a second text for “%1”; the first is in line %2</source>
        <extracomment>%1 is an id, %2 a number</extracomment>
        <translation>ein zweiter Text für „%1“; der erste steht in Zeile %2</translation>
    </message>
    <message>
        <source>“%1” stands twice; the first is in line %2</source>
        <extracomment>%1 is a word in a file, %2 a number</extracomment>
        <translation>„%1“ kommt zweimal vor; zuerst in Zeile %2</translation>
    </message>
    <message>
        <source>“%1”; expected “regional”, “national” or “local”</source>
        <extracomment>%1 is a word in a file; the expected words stay as they are</extracomment>
        <translation>„%1“; erwartet wird „regional“, „national“ oder „local“</translation>
    </message>
    <message>
        <source>“%1”; expected “figures” or “texts”</source>
        <extracomment>%1 is a word in a file; figures and texts stay as they are</extracomment>
        <translation>„%1“; erwartet wird „figures“ oder „texts“</translation>
    </message>
</context>
<context>
    <name>TextWarnings</name>
    <message>
        <source>no full stop at the end; expected one, as in the source</source>
        <translation>kein Punkt am Ende; erwartet wird einer, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>no question mark; expected one, as in the source</source>
        <translation>kein Fragezeichen; erwartet wird eines, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>the markup %1; expected none, as in the source</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>die Auszeichnung %1; erwartet wird keine, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>other markup than in the source; expected %1</source>
        <extracomment>%1 is markup, e.g. &quot;&lt;b&gt; &lt;/b&gt;&quot;</extracomment>
        <translation>andere Auszeichnung als im Ausgangstext; erwartet wird %1</translation>
    </message>
    <message>
        <source>%1, a character that nobody sees; expected none</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+200B&quot;</extracomment>
        <translation>%1, ein Zeichen, das niemand sieht; erwartet wird keines</translation>
    </message>
    <message>
        <source>an isolate without its end; expected U+2069 after each U+2066, U+2067 and U+2068</source>
        <translation>ein Isolat ohne Ende; erwartet wird U+2069 nach jedem U+2066, U+2067 und U+2068</translation>
    </message>
    <message>
        <source>“%%”, which is shown as two; expected one sign</source>
        <translation>„%%“, das als zwei Zeichen erscheint; erwartet wird eines</translation>
    </message>
    <message>
        <source>a tab, which begins the shortcut in a menu; expected none</source>
        <translation>ein Tabulator, mit dem im Menü das Tastenkürzel beginnt; erwartet wird keiner</translation>
    </message>
    <message>
        <source>the same as the source; expected a translation</source>
        <translation>gleich dem Ausgangstext; erwartet wird eine Übersetzung</translation>
    </message>
    <message>
        <source>written “%1”; expected “%2”, as is usual in this language</source>
        <extracomment>%1 and %2 are signs, e.g. &quot;U+00A0;&quot; and &quot;U+202F;&quot;</extracomment>
        <translation>„%1“ geschrieben; erwartet wird „%2“, wie in dieser Sprache üblich</translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message>
        <source>no language; expected one, as in &lt;TS language=&quot;pt_BR&quot;&gt;</source>
        <translation>keine Sprache; erwartet wird eine, wie in &lt;TS language=&quot;pt_BR&quot;&gt;</translation>
    </message>
    <message>
        <source>the language is “%1”, which is none; expected a code such as pt_BR</source>
        <extracomment>%1 is a word in place of the code of a language</extracomment>
        <translation>die Sprache ist „%1“, die es nicht gibt; erwartet wird ein Code wie pt_BR</translation>
    </message>
    <message>
        <source>the language is %1; expected %2, as in the file&apos;s name</source>
        <extracomment>%1 and %2 are codes of languages, e.g. &quot;pt_BR&quot;</extracomment>
        <translation>die Sprache ist %1; erwartet wird %2, wie im Namen der Datei</translation>
    </message>
    <message>
        <source>the same string as on line %1; expected it once</source>
        <extracomment>%1 is a line of the file</extracomment>
        <translation>dieselbe Zeichenkette wie in Zeile %1; erwartet wird sie einmal</translation>
    </message>
    <message>
        <source>“%1” is not translated; expected a translation</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>„%1“ ist nicht übersetzt; erwartet wird eine Übersetzung</translation>
    </message>
    <message>
        <source>“%1” is unfinished; expected it to be marked as finished</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>„%1“ ist unfertig; erwartet wird, dass es als fertig markiert ist</translation>
    </message>
    <message>
        <source>“%1” has lost its plural forms; expected &lt;message numerus=&quot;yes&quot;&gt;</source>
        <extracomment>%1 is a text of the program</extracomment>
        <translation>„%1“ hat seine Pluralformen verloren; erwartet wird &lt;message numerus=&quot;yes&quot;&gt;</translation>
    </message>
    <message>
        <source>“%1” of %2 is missing; expected every string of the program</source>
        <extracomment>%1 is a text of the program, %2 the part of the program that it is in</extracomment>
        <translation>„%1“ aus %2 fehlt; erwartet wird jede Zeichenkette des Programms</translation>
    </message>
    <message>
        <source>the program has no “%1” in %2; expected its own strings alone</source>
        <extracomment>%1 is a text in a file, %2 the part of the program that it is said to be in</extracomment>
        <translation>das Programm hat kein „%1“ in %2; erwartet werden nur seine eigenen Zeichenketten</translation>
    </message>
    <message>
        <source>“%1” is translated otherwise than on line %2; expected the same</source>
        <extracomment>%1 is a text of the program, %2 a line of the file</extracomment>
        <translation>„%1“ ist anders übersetzt als in Zeile %2; erwartet wird dasselbe</translation>
    </message>
    <message>
        <source>%1 plural forms; this language needs %2</source>
        <extracomment>%1 and %2 are numbers of plural forms</extracomment>
        <translation>%1 Pluralformen; diese Sprache braucht %2</translation>
    </message>
    <message>
        <source>the plural form for %1 is empty</source>
        <extracomment>%1 is numbers, e.g. &quot;1, 21, 31&quot;</extracomment>
        <translation>die Pluralform für %1 ist leer</translation>
    </message>
    <message>
        <source>patterns of file names differ; expected %1</source>
        <extracomment>%1 is a list of patterns of file names, e.g. &quot;(*.png)&quot;</extracomment>
        <translation>Muster von Dateinamen weichen ab; erwartet wird %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>%n Zeilenende erwartet, wie im Ausgangstext</numerusform>
            <numerusform>%n Zeilenenden erwartet, wie im Ausgangstext</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no placeholders</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>placeholders are %1; expected %2</source>
        <comment>in a translation</comment>
        <extracomment>%1 and %2 are lists of placeholders, e.g. &quot;%1 %2&quot;, or &quot;none&quot;</extracomment>
        <translation>Platzhalter sind %1; erwartet wird %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n Kürzel (&amp;); erwartet wird eines, wie im Ausgangstext</numerusform>
            <numerusform>%n Kürzel (&amp;); erwartet wird eines, wie im Ausgangstext</numerusform>
        </translation>
    </message>
    <message>
        <source>a mnemonic (&amp;); expected none, as in the source</source>
        <translation>ein Kürzel (&amp;); erwartet wird keines, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>no %1; expected it, as it is typed</source>
        <extracomment>%1 is an option of the command line, e.g. &quot;--scope&quot;</extracomment>
        <translation>%1 fehlt; erwartet wird es so, wie es eingegeben wird</translation>
    </message>
    <message>
        <source>ends in %1; expected %2, as in the source</source>
        <comment>%1 and %2 are an ellipsis, a colon or words</comment>
        <extracomment>%1 is &quot;…&quot;, &quot;:&quot; or &quot;nothing of the kind&quot;</extracomment>
        <translation>endet mit %1; erwartet wird %2, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>neither colon nor ellipsis</source>
        <translation>weder Doppelpunkt noch Auslassungspunkte</translation>
    </message>
    <message>
        <source>expected a blank at the beginning, as in the source</source>
        <translation>erwartet wird ein Leerzeichen am Anfang, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>a blank at the beginning; expected none, as in the source</source>
        <translation>ein Leerzeichen am Anfang; erwartet wird keines, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>expected a blank at the end, as in the source</source>
        <translation>erwartet wird ein Leerzeichen am Ende, wie im Ausgangstext</translation>
    </message>
    <message>
        <source>a blank at the end; expected none, as in the source</source>
        <translation>ein Leerzeichen am Ende; erwartet wird keines, wie im Ausgangstext</translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message>
        <source>Check .ts files of Qt Linguist: list their faults.</source>
        <translation>.ts-Dateien von Qt Linguist prüfen: ihre Fehler auflisten.</translation>
    </message>
    <message>
        <source>The .ts files.</source>
        <translation>Die .ts-Dateien.</translation>
    </message>
    <message>
        <source>Also look for texts without tr() in this folder.</source>
        <translation>Auch in diesem Ordner nach Texten ohne tr() suchen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The files are missing; expected .ts files of Qt Linguist.</source>
        <translation>Die Dateien fehlen; erwartet werden .ts-Dateien von Qt Linguist.</translation>
    </message>
    <message>
        <source>no faults</source>
        <translation>keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>keine Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 translated, %3, %4</source>
        <extracomment>%1 is a file, %2 a share such as 98 %, %3 is &quot;no faults&quot; or &quot;3 faults&quot;, %4 &quot;no warnings&quot; or &quot;2 warnings&quot;</extracomment>
        <translation>%1: %2 übersetzt, %3, %4</translation>
    </message>
    <message>
        <source>“%1” and “%2” answer to the same key, %3, in “%4”; expected different ones</source>
        <extracomment>%1 and %2 are texts, %3 a key or a letter, %4 the title of a menu or window</extracomment>
        <translation>„%1“ und „%2“ reagieren in „%4“ auf dieselbe Taste, %3; erwartet werden verschiedene</translation>
    </message>
</context>
<context>
    <name>TranslationFile</name>
    <message>
        <source>no such file; expected a compiled catalogue (.qm)</source>
        <translation>Datei nicht vorhanden; erwartet wird ein kompilierter Katalog (.qm)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>damaged, or not compiled by lrelease; expected a compiled catalogue (.qm)</source>
        <translation>beschädigt oder nicht von lrelease kompiliert; erwartet wird ein kompilierter Katalog (.qm)</translation>
    </message>
</context>
<context>
    <name>TsMalformation</name>
    <message>
        <source>a compiled catalogue (.qm); expected the .ts file that it was made from</source>
        <translation>ein kompilierter Katalog (.qm); erwartet wird die .ts-Datei, aus der er entstand</translation>
    </message>
    <message>
        <source>UTF-16 or UTF-32; expected UTF-8, as Qt Linguist writes it</source>
        <translation>UTF-16 oder UTF-32; erwartet wird UTF-8, wie Qt Linguist es schreibt</translation>
    </message>
    <message>
        <source>an empty file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>eine leere Datei; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a PO file; expected a .ts file, as “lconvert -i FILE.po -o FILE.ts” makes it</source>
        <translation>eine PO-Datei; erwartet wird eine .ts-Datei, wie „lconvert -i DATEI.po -o DATEI.ts“ sie erzeugt</translation>
    </message>
    <message>
        <source>no XML; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>kein XML; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>the encoding is %1; expected UTF-8, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an encoding</extracomment>
        <translation>die Kodierung ist %1; erwartet wird UTF-8, wie Qt Linguist es schreibt</translation>
    </message>
    <message>
        <source>not UTF-8; expected UTF-8, as Qt Linguist writes it</source>
        <translation>kein UTF-8; erwartet wird UTF-8, wie Qt Linguist es schreibt</translation>
    </message>
    <message>
        <source>XLIFF; expected a .ts file, as “lconvert -i FILE.xlf -o FILE.ts” makes it</source>
        <translation>XLIFF; erwartet wird eine .ts-Datei, wie „lconvert -i DATEI.xlf -o DATEI.ts“ sie erzeugt</translation>
    </message>
    <message>
        <source>a web page (HTML); expected a catalogue of Qt Linguist (.ts)</source>
        <translation>eine Webseite (HTML); erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;TS&gt;, as Qt Linguist writes it</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>&lt;%1&gt; gefunden; erwartet wird &lt;TS&gt;, wie Qt Linguist es schreibt</translation>
    </message>
    <message>
        <source>the file ends here; expected &lt;/TS&gt; at its end</source>
        <translation>die Datei endet hier; erwartet wird &lt;/TS&gt; am Ende</translation>
    </message>
    <message>
        <source>the control character %1; expected text</source>
        <extracomment>%1 is the code of a character, e.g. &quot;U+0000&quot;</extracomment>
        <translation>das Steuerzeichen %1; erwartet wird Text</translation>
    </message>
    <message>
        <source>“&amp;” alone; expected “&amp;amp;”</source>
        <translation>einzelnes „&amp;“; erwartet wird „&amp;amp;“</translation>
    </message>
    <message>
        <source>“%1”, which means nothing here; expected the character itself</source>
        <extracomment>%1 is an entity of HTML, e.g. &quot;&amp;nbsp;&quot;</extracomment>
        <translation>„%1“, das hier nichts bedeutet; erwartet wird das Zeichen selbst</translation>
    </message>
    <message>
        <source>“&lt;” alone; expected “&amp;lt;”</source>
        <translation>einzelnes „&lt;“; erwartet wird „&amp;lt;“</translation>
    </message>
    <message>
        <source>“%1” is not well-formed; expected XML as Qt Linguist writes it</source>
        <extracomment>%1 is a line of a file, or its beginning</extracomment>
        <translation>„%1“ ist nicht wohlgeformt; erwartet wird XML, wie Qt Linguist es schreibt</translation>
    </message>
</context>
<context>
    <name>TsReader</name>
    <message>
        <source>no such file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>Datei nicht vorhanden; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>not a file; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>keine Datei; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>larger than 16 MiB; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>größer als 16&#xa0;MiB; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>declares entities; expected none</source>
        <translation>deklariert Entitäten; erwartet werden keine</translation>
    </message>
    <message>
        <source>no &lt;TS&gt; in it; expected a catalogue of Qt Linguist (.ts)</source>
        <translation>kein &lt;TS&gt; darin; erwartet wird ein Katalog von Qt Linguist (.ts)</translation>
    </message>
    <message>
        <source>a second &lt;%1&gt; in one &lt;message&gt;; expected one</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>ein zweites &lt;%1&gt; in einer &lt;message&gt;; erwartet wird eines</translation>
    </message>
    <message>
        <source>a &lt;message&gt; without &lt;source&gt;; expected the text that is translated</source>
        <translation>eine &lt;message&gt; ohne &lt;source&gt;; erwartet wird der zu übersetzende Text</translation>
    </message>
    <message>
        <source>a translation of type “%1”; expected unfinished, vanished or obsolete</source>
        <extracomment>%1 is a word in a file; unfinished, vanished and obsolete are to be kept as they are</extracomment>
        <translation>eine Übersetzung vom Typ „%1“; erwartet wird unfinished, vanished oder obsolete</translation>
    </message>
    <message>
        <source>text beside the plural forms; expected &lt;numerusform&gt; alone</source>
        <translation>Text neben den Pluralformen; erwartet wird nur &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt;; expected &lt;numerusform&gt;</source>
        <extracomment>%1 is the name of an XML element</extracomment>
        <translation>&lt;%1&gt; gefunden; erwartet wird &lt;numerusform&gt;</translation>
    </message>
    <message>
        <source>found &lt;%1&gt; in &lt;%2&gt;; expected text</source>
        <extracomment>%1 and %2 are names of XML elements</extracomment>
        <translation>&lt;%1&gt; in &lt;%2&gt; gefunden; erwartet wird Text</translation>
    </message>
    <message>
        <source>an entity of unknown meaning; expected text</source>
        <translation>eine Entität unbekannter Bedeutung; erwartet wird Text</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>the first menu, with Open and Quit</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <extracomment>the menu of editions of the book that are there</extracomment>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>the menu with Copy and Search</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Open data package…</source>
        <translation>Datenpaket &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a folder or zip archive with another edition&apos;s figures and texts</source>
        <translation>Einen Ordner oder ein ZIP-Archiv mit Zahlen und Texten einer anderen Ausgabe öffnen</translation>
    </message>
    <message>
        <source>&amp;Import book…</source>
        <translation>Buch &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Read your own copy of the book, as text or PDF, for its full texts</source>
        <translation>Das eigene Exemplar des Buchs, als Text oder PDF, mit seinen vollen Texten einlesen</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Diagramm &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the chart to a PNG, PDF or SVG file</source>
        <translation>Das Diagramm in eine PNG-, PDF- oder SVG-Datei schreiben</translation>
    </message>
    <message>
        <source>Open exported c&amp;hart…</source>
        <translation>Exportiertes Dia&amp;gramm öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Show again what an exported PNG, PDF or SVG file shows</source>
        <translation>Wieder zeigen, was eine exportierte PNG-, PDF- oder SVG-Datei zeigt</translation>
    </message>
    <message>
        <source>Export chart pac&amp;k…</source>
        <translation>Diagramm&amp;paket exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the charts of all regions, or of chosen places, at once</source>
        <translation>Die Diagramme aller Regionen oder gewählter Länder auf einmal schreiben</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>&amp;Tabelle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the figures of the chart to a CSV, XLSX or JSON file</source>
        <translation>Die Zahlen des Diagramms in eine CSV-, XLSX- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Export pro&amp;file…</source>
        <translation>P&amp;rofil exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write figures, chart and texts to a PDF file for paper</source>
        <translation>Zahlen, Diagramm und Texte in eine PDF-Datei für Papier schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print figures, chart and texts, after a look at the pages</source>
        <translation>Zahlen, Diagramm und Texte drucken, nach einem Blick auf die Seiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected: rows, a figure of the chart, or text with its citation</source>
        <translation>Das Ausgewählte kopieren: Zeilen, eine Zahl des Diagramms oder Text mit Quellenangabe</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all rows of the tree, or all of the texts</source>
        <translation>Alle Zeilen des Baums oder alle Texte auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its figures</source>
        <translation>Das Diagramm als Bild mit seinen Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the figures of the chart for a spreadsheet</source>
        <translation>Die Zahlen des Diagramms für ein Tabellenprogramm kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find words in texts, titles and names</source>
        <translation>Wörter in Texten, Titeln und Namen finden</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>The next text that was found</source>
        <translation>Der nächste gefundene Text</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>The text that was found before this one</source>
        <translation>Der vorherige gefundene Text</translation>
    </message>
    <message>
        <source>Find in te&amp;xts…</source>
        <translation>In Te&amp;xten suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in the texts that are shown, one after the other</source>
        <translation>Wörter in den gezeigten Texten finden, eines nach dem anderen</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>Baum &amp;filtern</translation>
    </message>
    <message>
        <source>Type a name, another name or an ISO code</source>
        <translation>Namen, anderen Namen oder ISO-Code eingeben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>the menu of how things are shown</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>the menu of what the chart shows</extracomment>
        <translation>D&amp;iagramm</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>the menu of places to go to</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Tree of place&amp;s</source>
        <translation>Baum der &amp;Länder</translation>
    </message>
    <message>
        <source>Show or hide the tree of regions and places</source>
        <translation>Den Baum der Regionen und Länder ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Show or hide figures and texts</source>
        <translation>Zahlen und Texte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or take it back</source>
        <translation>Dem Fenster den ganzen Bildschirm geben oder ihn zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Move the keyboard from tree to chart to texts</source>
        <translation>Die Tastatur vom Baum zum Diagramm zu den Texten führen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vor&amp;heriger Fensterbereich</translation>
    </message>
    <message>
        <source>Move the keyboard the other way round</source>
        <translation>Die Tastatur in die andere Richtung führen</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger letters in the texts</source>
        <translation>Größere Schrift in den Texten</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller letters in the texts</source>
        <translation>Kleinere Schrift in den Texten</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>Letters in the texts as large as in the window</source>
        <translation>Schrift in den Texten so groß wie im Fenster</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Show the charts one after the other on the whole screen</source>
        <translation>Die Diagramme nacheinander auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Presentation &amp;options…</source>
        <translation>Präsentations&amp;optionen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the charts of a presentation, and how it runs</source>
        <translation>Die Diagramme einer Präsentation und ihren Ablauf wählen</translation>
    </message>
    <message>
        <source>&amp;Theme columns</source>
        <translation>The&amp;menspalten</translation>
    </message>
    <message>
        <source>Show the amounts of the themes in the tree</source>
        <translation>Die Beträge der Themen im Baum zeigen</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Alle aufklappen</translation>
    </message>
    <message>
        <source>Show the places of all regions</source>
        <translation>Die Länder aller Regionen zeigen</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>Show the regions alone</source>
        <translation>Nur die Regionen zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Put panes and columns back as they were at first</source>
        <translation>Fensterbereiche und Spalten anordnen wie zu Beginn</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Hell oder dunkel wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <translation>Dunkle Schrift auf hellem Fenster</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <translation>Helle Schrift auf dunklem Fenster</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Was vor dem Zurückgehen gezeigt wurde</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>The region of a place, or the world</source>
        <translation>Die Region eines Landes oder die Welt</translation>
    </message>
    <message>
        <source>&amp;Go to place…</source>
        <translation>Gehe zu &amp;Land oder Gebiet&#xa0;…</translation>
    </message>
    <message>
        <source>Type a few letters of a region or place, and press Enter</source>
        <translation>Einige Buchstaben einer Region oder eines Landes eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>&amp;All regions</source>
        <translation>&amp;Alle Regionen</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Data checks</source>
        <translation>&amp;Datenprüfung</translation>
    </message>
    <message>
        <source>Where printed totals differ from the sum of their amounts</source>
        <translation>Wo gedruckte Gesamtsummen von der Summe ihrer Beträge abweichen</translation>
    </message>
    <message>
        <source>&amp;Money and text…</source>
        <translation>&amp;Beträge und Texte&#xa0;…</translation>
    </message>
    <message>
        <source>Places with money but no text, and with text but no money</source>
        <translation>Länder mit Beträgen ohne Text und mit Texten ohne Betrag</translation>
    </message>
    <message>
        <source>&amp;Acronyms…</source>
        <translation>&amp;Abkürzungen&#xa0;…</translation>
    </message>
    <message>
        <source>What acronyms stand for, and the places whose texts use them</source>
        <translation>Was Abkürzungen bedeuten und in den Texten welcher Länder sie vorkommen</translation>
    </message>
    <message>
        <source>&amp;Examples for the SDGs</source>
        <translation>Beispiele für die &amp;SDG</translation>
    </message>
    <message>
        <source>Projects for targets of the Sustainable Development Goals</source>
        <translation>Projekte für Zielvorgaben der Ziele für nachhaltige Entwicklung</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>How the window, charts, exports and the command line are used</source>
        <translation>Wie Fenster, Diagramme, Exporte und Befehlszeile zu bedienen sind</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Alle Tasten des Fensters</translation>
    </message>
    <message>
        <source>About this &amp;edition</source>
        <translation>Über diese &amp;Ausgabe</translation>
    </message>
    <message>
        <source>What the book says of itself</source>
        <translation>Was das Buch über sich selbst sagt</translation>
    </message>
    <message>
        <source>About &amp;MiGOF Explorer</source>
        <translation>Über &amp;MiGOF Explorer</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit this program is made with</source>
        <translation>Die Bibliothek, mit der dieses Programm gemacht ist</translation>
    </message>
    <message>
        <source>Print &amp;chart…</source>
        <translation>Diagramm druc&amp;ken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the chart on a page of its own, after a look at it</source>
        <translation>Das Diagramm auf einer eigenen Seite drucken, nach einem Blick darauf</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Appearance, language, size of texts, charts and keys in one place</source>
        <translation>Erscheinungsbild, Sprache, Größe der Texte, Diagramme und Tasten an einem Ort</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>H&amp;oher Kontrast</translation>
    </message>
    <message>
        <source>White text on black, with strong frames and hatches</source>
        <translation>Weiße Schrift auf Schwarz, mit kräftigen Rahmen und Schraffuren</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>Begin with a presentation, on the whole screen.</source>
        <translation>Mit einer Präsentation beginnen, auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Show what this exported chart shows.</source>
        <translation>Zeigen, was dieses exportierte Diagramm zeigt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>WindowEditing</name>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing is selected. Ctrl+Down selects a paragraph.</source>
        <translation>Nichts ist ausgewählt. Strg+Pfeil nach unten wählt einen Absatz aus.</translation>
    </message>
    <message>
        <source>The rows were copied.</source>
        <translation>Die Zeilen wurden kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is a figure with what it stands for</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>WindowExports</name>
    <message>
        <source>The chart was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Diagramm wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The charts were written to %1.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Die Diagramme wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open exported chart</source>
        <translation>Exportiertes Diagramm öffnen</translation>
    </message>
    <message>
        <source>Exported charts</source>
        <translation>Exportierte Diagramme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chart was made of the edition “%1”. Show it with the figures of “%2”?</source>
        <extracomment>%1 is the name of the data that a chart was made of, %2 the title of the edition that is open</extracomment>
        <translation>Das Diagramm wurde aus der Ausgabe „%1“ erstellt. Soll es mit den Zahlen von „%2“ gezeigt werden?</translation>
    </message>
    <message>
        <source>The table was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Tabelle wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The profile was written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Profil wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Das Diagramm wurde kopiert.</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>WindowLanguages</name>
    <message>
        <source>%1 was read again.</source>
        <extracomment>%1 is the name of a file with a translation</extracomment>
        <translation>%1 wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Translation from file</source>
        <translation>Übersetzung aus Datei</translation>
    </message>
    <message>
        <source>The translation has a fault. What was in use before is still in use.</source>
        <translation>Die Übersetzung hat einen Fehler. Was vorher verwendet wurde, gilt weiter.</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>%1 – %2 – MiGOF Explorer</source>
        <extracomment>the window&apos;s title; %1 is a place or several, %2 the publication</extracomment>
        <translation>%1 – %2 – MiGOF Explorer</translation>
    </message>
    <message>
        <source>%1 of %2 amounts reported</source>
        <extracomment>%1 and %2 are numbers of amounts</extracomment>
        <translation>%1 von %2 Beträgen angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed totals that differ from the sum of their amounts</source>
        <translation>Gedruckte Gesamtsummen, die von der Summe ihrer Beträge abweichen</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>No temporary file could be made: %1</source>
        <extracomment>%1 is the cause</extracomment>
        <translation>Es ließ sich keine temporäre Datei anlegen: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <extracomment>%1 is the cause, where it comes from the library in English</extracomment>
        <translation>Die Arbeitsmappe ließ sich nicht erstellen: %1</translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>Eine Arbeitsmappe fasst höchstens %n Zeile; stattdessen CSV schreiben.</numerusform>
            <numerusform>Eine Arbeitsmappe fasst höchstens %n Zeilen; stattdessen CSV schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funding required in %1, in US dollars</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Mittelbedarf %1 in US-Dollar</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>it is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>it does not unpack to the size that the archive says</source>
        <translation>hat entpackt nicht die Größe, die das Archiv angibt</translation>
    </message>
    <message>
        <source>larger than 128 MiB; archives up to that size can be read</source>
        <translation>größer als 128&#xa0;MiB; gelesen werden Archive bis zu dieser Größe</translation>
    </message>
    <message>
        <source>cannot be read as a zip archive (%1); is it whole?</source>
        <extracomment>%1 is the reason, mostly in English</extracomment>
        <translation>lässt sich nicht als ZIP-Archiv lesen (%1); ist es vollständig?</translation>
    </message>
    <message>
        <source>%1 entries; archives of up to %2 can be read</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Einträge; gelesen werden Archive mit bis zu %2</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no table does</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ist entpackt mehr als %1-mal so groß, was bei keiner Tabelle vorkommt</translation>
    </message>
    <message>
        <source>entry %1 of the archive cannot be read</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Eintrag %1 des Archivs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the name “%1” is not in UTF-8; the file was left out</source>
        <extracomment>%1 is the name of a file, with marks in place of what cannot be read</extracomment>
        <translation>der Name „%1“ ist nicht in UTF-8; die Datei wurde ausgelassen</translation>
    </message>
    <message>
        <source>the entry “%1” leaves the archive&apos;s folder; expected names inside it, with “/” between folders</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>der Eintrag „%1“ führt aus dem Ordner des Archivs hinaus; erwartet werden Namen darin, mit „/“ zwischen Ordnern</translation>
    </message>
    <message>
        <source>“%1” stands in the archive twice; expected each file once</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ steht zweimal im Archiv; erwartet wird jede Datei einmal</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB; archives up to that size can be read</source>
        <translation>ist entpackt größer als 4&#xa0;GiB; gelesen werden Archive bis zu dieser Größe</translation>
    </message>
</context>
</TS>
