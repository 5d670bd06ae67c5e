# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/translate-desktop on a small desktop entry and metainfo."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts/translate-desktop"
CATALOGUE = """<TS version="2.1" language="{code}" sourcelanguage="en"><context><name>Desktop</name>
<message><source>Browse &amp; compare</source><translation{state}>{words}</translation></message></context></TS>"""
DESKTOP = "[Desktop Entry]\nName=A\nComment=Browse & compare\nComment[fr]=Old\nExec=a\n"
METAINFO = """<component>
  <summary>Browse &amp; compare</summary>
  <summary xml:lang="fr">Old</summary>
  <description>
    <p>
      Browse &amp;
      compare
    </p>
  </description>
  <releases>
    <p>New</p>
  </releases>
</component>
"""


class TranslateDesktop(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for room in ("scripts", "resources", "translations"):
            (self.root / room).mkdir()
        shutil.copy(SCRIPT, self.root / "scripts")
        self.desktop = self.root / "resources/a.desktop"
        self.metainfo = self.root / "resources/a.metainfo.xml"
        self.desktop.write_text(DESKTOP, encoding="utf-8")
        self.metainfo.write_text(METAINFO, encoding="utf-8")
        self.catalogue("fr", "Voir &amp; comparer")
        self.catalogue("zh_CN", "浏览")
        self.catalogue("de", "Sehen", ' type="unfinished"')
        self.catalogue("en", "")

    def catalogue(self, code, words, state=""):
        path = self.root / f"translations/migof-explorer_{code}.ts"
        path.write_text(CATALOGUE.format(code=code, words=words, state=state), encoding="utf-8")

    def translate(self):
        return subprocess.run([self.root / "scripts/translate-desktop"], capture_output=True, text=True, check=False)

    def test_each_language_that_is_finished_stands_beside_the_english(self):
        self.assertEqual(self.translate().returncode, 0)
        self.assertEqual(
            self.desktop.read_text(encoding="utf-8").splitlines()[2:5],
            ["Comment=Browse & compare", "Comment[fr]=Voir & comparer", "Comment[zh_CN]=浏览"],
        )
        metainfo = self.metainfo.read_text(encoding="utf-8")
        self.assertIn('  <summary xml:lang="fr">Voir &amp; comparer</summary>\n', metainfo)
        self.assertIn('    </p>\n    <p xml:lang="fr">Voir &amp; comparer</p>\n', metainfo)
        self.assertIn('<p xml:lang="zh-CN">浏览</p>', metainfo)
        self.assertNotIn("Old", metainfo)
        self.assertNotIn("Sehen", metainfo)

    def test_a_second_time_changes_nothing(self):
        self.translate()
        before = self.desktop.read_text(encoding="utf-8") + self.metainfo.read_text(encoding="utf-8")
        self.translate()
        self.assertEqual(
            self.desktop.read_text(encoding="utf-8") + self.metainfo.read_text(encoding="utf-8"), before
        )

    def test_what_no_translator_sees_is_told(self):
        self.desktop.write_text("[Desktop Entry]\nComment=Unknown\n", encoding="utf-8")
        run = self.translate()
        self.assertEqual(run.returncode, 1)
        self.assertIn("“Unknown” is not in translations/desktop.h", run.stderr)


if __name__ == "__main__":
    unittest.main()
