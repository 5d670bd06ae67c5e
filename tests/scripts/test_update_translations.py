# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/update-translations on a small tree with one string."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
LONG_AGO = 1_000_000_000


class UpdateTranslations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for room in ("scripts", "models", "widgets", "app", "resources", "translations"):
            (self.root / room).mkdir()
        for script in ("update-translations", "translate-desktop"):
            shutil.copy(SCRIPTS / script, self.root / "scripts")
        # What is installed is not the subject here.
        (self.root / "scripts/install-dependencies").write_text("#!/bin/sh\n", encoding="utf-8")
        (self.root / "scripts/install-dependencies").chmod(0o755)
        self.say("Open")

    def say(self, *texts):
        calls = " ".join(f'tr("{text}");' for text in texts)
        source = "class A : public QObject { Q_OBJECT void f() { " + calls + " } };"
        (self.root / "app/a.cpp").write_text(source, encoding="utf-8")

    def update(self, *words):
        return subprocess.run(
            [self.root / "scripts/update-translations", *words], capture_output=True, text=True, check=False
        )

    def file(self, code):
        return self.root / f"translations/migof-explorer_{code}.ts"

    def test_a_language_is_begun_under_the_code_that_was_given(self):
        for code in ("de", "pt_BR", "no", "tl", "zh_Hant", "sr_Latn"):
            run = self.update(code)
            self.assertEqual(run.returncode, 0, run.stderr)
            text = self.file(code).read_text(encoding="utf-8")
            self.assertIn(f'language="{code}" sourcelanguage="en"', text)
            self.assertIn("<source>Open</source>", text)

    def test_what_is_no_language_is_refused_and_nothing_is_written(self):
        for word in ("Portuguese", "xx", "de_XX", "pt-BR", "DE", "--language", "../de", ""):
            run = self.update("de", word)
            self.assertEqual(run.returncode, 2, word)
            self.assertEqual(list((self.root / "translations").iterdir()), [], word)

    def test_help_is_no_language(self):
        run = self.update("--help")
        self.assertEqual(run.returncode, 0)
        self.assertIn("Usage:", run.stdout)
        self.assertEqual(list((self.root / "translations").iterdir()), [])

    def test_a_file_that_does_not_change_keeps_its_time(self):
        self.update("de")
        os.utime(self.file("de"), (LONG_AGO, LONG_AGO))
        self.update()
        self.assertEqual(self.file("de").stat().st_mtime, LONG_AGO)
        self.say("Open", "Close")
        self.update()
        self.assertGreater(self.file("de").stat().st_mtime, LONG_AGO)
        self.assertIn("<source>Close</source>", self.file("de").read_text(encoding="utf-8"))

    def test_the_header_stays_as_linguist_wrote_it(self):
        self.update("de")
        text = self.file("de").read_text(encoding="utf-8")
        header = '<TS version="2.1" language="de_DE" sourcelanguage="en_US">'
        self.file("de").write_text(
            text.replace('<TS version="2.1" language="de" sourcelanguage="en">', header), encoding="utf-8"
        )
        self.say("Open", "Close")
        self.update("de")
        text = self.file("de").read_text(encoding="utf-8")
        self.assertIn(header, text)
        self.assertIn("<source>Close</source>", text)

    def test_a_string_that_is_gone_is_dropped(self):
        self.update("de")
        self.say("Close")
        self.update()
        self.assertNotIn("Open", self.file("de").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
