<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>&amp;Open…</source>
        <extracomment>a menu</extracomment>
        <translatorcomment>seen [consistency]</translatorcomment>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../a.cpp" line="3"/>
        <source>%n place(s) of %1</source>
        <comment>heading</comment>
        <translation>
            <numerusform>%n Ort von %1</numerusform>
            <numerusform>%n Orte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: --scope, &lt;b&gt;100 %%&lt;/b&gt; *.csv?</source>
        <translation type="vanished">Fort: --scope, &lt;b&gt;100 %%&lt;/b&gt; *.csv?</translation>
    </message>
</context>
</TS>
