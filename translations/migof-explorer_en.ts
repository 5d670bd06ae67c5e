<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BarChoices</name>
    <message numerus="yes">
        <source>All but %n</source>
        <translation>
            <numerusform>All but %n</numerusform>
            <numerusform>All but %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookImporter</name>
    <message numerus="yes">
        <source>the table of %1 has %n theme(s), others have another number; left out</source>
        <extracomment>%1 is the name of a region</extracomment>
        <translation>
            <numerusform>the table of %1 has %n theme, others have another number; left out</numerusform>
            <numerusform>the table of %1 has %n themes, others have another number; left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n compared</numerusform>
            <numerusform>%n compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>the smaller regions or places of a stack, together</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%n region(s) or place(s)</source>
        <translation>
            <numerusform>%n region or place</numerusform>
            <numerusform>%n regions or places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartHeadline</name>
    <message numerus="yes">
        <source>%1 ask(s) for more than half</source>
        <extracomment>the title of a chart; %1 are names of regions or places (%n of them)</extracomment>
        <translation>
            <numerusform>%1 asks for more than half</numerusform>
            <numerusform>%1 ask for more than half</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPackDialog</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <extracomment>the cover of a set of charts</extracomment>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message numerus="yes">
        <source>The %n largest</source>
        <translation>
            <numerusform>The largest</numerusform>
            <numerusform>The %n largest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPreflight</name>
    <message numerus="yes">
        <source>%n segment(s) are too small for their value.</source>
        <translation>
            <numerusform>%n segment is too small for its value.</numerusform>
            <numerusform>%n segments are too small for their values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTitles</name>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n region or place compared</numerusform>
            <numerusform>%n regions and places compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n more bar(s) not shown</source>
        <translation>
            <numerusform>%n more bar not shown</numerusform>
            <numerusform>%n more bars not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last entry of a chart&apos;s legend that has no room for the others</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n bar(s).</source>
        <translation>
            <numerusform>Left out: %n bar.</numerusform>
            <numerusform>Left out: %n bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n acronym</numerusform>
            <numerusform>%n acronyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) for the SDGs</source>
        <translation>
            <numerusform>%n example for the SDGs</numerusform>
            <numerusform>%n examples for the SDGs</numerusform>
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
            <numerusform>%n amount above zero</numerusform>
            <numerusform>%n amounts above zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed zero(s)</source>
        <translation>
            <numerusform>%n printed zero</numerusform>
            <numerusform>%n printed zeros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n not reported</numerusform>
            <numerusform>%n not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
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
            <numerusform>%n section of front matter</numerusform>
            <numerusform>%n sections of front matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from printed totals</source>
        <translation>
            <numerusform>%n difference from printed totals</numerusform>
            <numerusform>%n differences from printed totals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message numerus="yes">
        <source>Co&amp;py %n row(s)</source>
        <translation>
            <numerusform>Co&amp;py row</numerusform>
            <numerusform>Co&amp;py %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message numerus="yes">
        <source>%n not reported</source>
        <translation>
            <numerusform>%n not reported</numerusform>
            <numerusform>%n not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) and place(s) compared</source>
        <translation>
            <numerusform>%n region or place compared</numerusform>
            <numerusform>%n regions and places compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingRowSettler</name>
    <message numerus="yes">
        <source>“%1” has %n value(s); expected a cell for each theme and a total; kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1” has %n value; expected a cell for each theme and a total; kept as not reported</numerusform>
            <numerusform>“%1” has %n values; expected a cell for each theme and a total; kept as not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s), for which its total leaves nothing; read as zero</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1” has %n blank cell, for which its total leaves nothing; read as zero</numerusform>
            <numerusform>“%1” has %n blank cells, for which its total leaves nothing; read as zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n blank cell(s); kept as not reported</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>“%1” has %n blank cell; kept as not reported</numerusform>
            <numerusform>“%1” has %n blank cells; kept as not reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message numerus="yes">
        <source>%n place(s) and theme(s) have an amount without a text, or a text without an amount. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n place and theme have an amount without a text, or a text without an amount. Double-click a line to go there.</numerusform>
            <numerusform>%n places and themes have an amount without a text, or a text without an amount. Double-click a line to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoubts</name>
    <message numerus="yes">
        <source>%n amount(s) of “%1” are not in the table</source>
        <extracomment>%1 is the name of a place</extracomment>
        <translation>
            <numerusform>%n amount of “%1” is not in the table</numerusform>
            <numerusform>%n amounts of “%1” are not in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more text(s) are shorter than half of those before and after them</source>
        <translation>
            <numerusform>%n more text is shorter than half of those before and after it</numerusform>
            <numerusform>%n more texts are shorter than half of those before and after them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s)</source>
        <translation>
            <numerusform>%n amount</numerusform>
            <numerusform>%n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed total(s)</source>
        <translation>
            <numerusform>%n printed total</numerusform>
            <numerusform>%n printed totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s)</source>
        <translation>
            <numerusform>%n acronym</numerusform>
            <numerusform>%n acronyms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the edition it was compared with.</source>
        <translation>
            <numerusform>%n figure differs from the edition it was compared with.</numerusform>
            <numerusform>%n figures differ from the edition it was compared with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s) that differ</source>
        <translation>
            <numerusform>and %n more figure that differs</numerusform>
            <numerusform>and %n more figures that differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ligatures</name>
    <message numerus="yes">
        <source>“%1” was read as “%2” in %n word(s), which a font of the PDF spells wrongly</source>
        <extracomment>%1 is a letter, %2 are letters</extracomment>
        <translation>
            <numerusform>“%1” was read as “%2” in %n word, which a font of the PDF spells wrongly</numerusform>
            <numerusform>“%1” was read as “%2” in %n words, which a font of the PDF spells wrongly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message numerus="yes">
        <source>%n printed total(s) differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</source>
        <translation>
            <numerusform>%n printed total differs from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</numerusform>
            <numerusform>%n printed totals differ from the sum of the amounts. The book is shown as it is printed; sums are always computed. Double-click a line to go there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message numerus="yes">
        <source>the page takes longer than %n second(s) to read; left out</source>
        <translation>
            <numerusform>the page takes longer than %n second to read; left out</numerusform>
            <numerusform>the page takes longer than %n seconds to read; left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) stand across the others; left out</source>
        <translation>
            <numerusform>%n word stands across the others; left out</numerusform>
            <numerusform>%n words stand across the others; left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) have letters of a font that does not say what they mean</source>
        <translation>
            <numerusform>%n word has letters of a font that does not say what they mean</numerusform>
            <numerusform>%n words have letters of a font that does not say what they mean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message numerus="yes">
        <source>%n amount(s) not reported</source>
        <translation>
            <numerusform>%n&#xa0;amount&#xa0;not&#xa0;reported</numerusform>
            <numerusform>%n&#xa0;amounts&#xa0;not&#xa0;reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileExportDialog</name>
    <message numerus="yes">
        <source>of %n</source>
        <extracomment>after the number of a page in a field; %n is that of all pages</extracomment>
        <translation>
            <numerusform>of&#xa0;%n</numerusform>
            <numerusform>of&#xa0;%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message numerus="yes">
        <source>%n more; --limit shows them.</source>
        <translation>
            <numerusform>%n more; --limit shows them.</numerusform>
            <numerusform>%n more; --limit shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%1: %n found</source>
        <extracomment>for screen readers: a filter for search results; %1 is a theme</extracomment>
        <translation>
            <numerusform>%1: %n found</numerusform>
            <numerusform>%1: %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and&#xa0;%n&#xa0;more&#xa0;row</numerusform>
            <numerusform>and&#xa0;%n&#xa0;more&#xa0;rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationCheck</name>
    <message numerus="yes">
        <source>%n line end(s) expected, as in the source</source>
        <translation>
            <numerusform>%n line end expected, as in the source</numerusform>
            <numerusform>%n line ends expected, as in the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mnemonic(s) (&amp;); expected one, as in the source</source>
        <translation>
            <numerusform>%n mnemonic (&amp;); expected one, as in the source</numerusform>
            <numerusform>%n mnemonics (&amp;); expected one, as in the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationCommand</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XlsxExport</name>
    <message numerus="yes">
        <source>A spreadsheet holds %n row(s) at most; write CSV instead.</source>
        <translation>
            <numerusform>A&#xa0;spreadsheet&#xa0;holds&#xa0;%n&#xa0;row&#xa0;at&#xa0;most;&#xa0;write&#xa0;CSV&#xa0;instead.</numerusform>
            <numerusform>A&#xa0;spreadsheet&#xa0;holds&#xa0;%n&#xa0;rows&#xa0;at&#xa0;most;&#xa0;write&#xa0;CSV&#xa0;instead.</numerusform>
        </translation>
    </message>
</context>
</TS>
