msgid "a"
msgstr "b"
