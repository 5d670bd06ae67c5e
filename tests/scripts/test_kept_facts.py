# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/kept-facts on a package of two texts and a box."""

import contextlib
import io
import json
import tempfile
import unittest
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "kept-facts"
loader = SourceFileLoader("kept_facts", str(SCRIPT))
kept_facts = module_from_spec(spec_from_loader("kept_facts", loader))
loader.exec_module(kept_facts)

HEAD = "scope_id,theme_id,kind,title,text,source\n"
NARRATIVES = HEAD + """world,,section,Before,A foreword.,
aland,principle-1,text,,"Åland’s Ministry of Boats trains 1,250 sailors with the ABC. Two ferries go to Borovia.",
borovia,principle-1,text,,Nothing is planned.,
aland,principle-1,box,A box,The Ferry League (FL) meets in 2031.,
"""
SOURCE = [
    {"theme": "principle-1", "kind": "text", "place": "Aaland",
     "text": "Training reaches 1250 sailors of the Ministry of Boats, by the ABC and the League. They take 2 ferries."},
    {"theme": "principle-1", "kind": "text", "place": "Borovia", "text": "Plans exist for nothing."},
    {"theme": "principle-1", "kind": "box", "place": "Aaland", "text": "In 2031 the Ferry League meets."},
]


class KeptFacts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write(f"{kept_facts.PACKAGE}/narratives.csv", NARRATIVES)
        self.write(f"{kept_facts.PACKAGE}/places.csv", "id,name,printed_name\naland,Åland,Aaland\nborovia,Borovia,\n")
        self.write(f"{kept_facts.PACKAGE}/acronyms.csv", "acronym,expansion\nABC,A Better Chart\n")
        self.source = self.write("source.jsonl", "".join(json.dumps(text) + "\n" for text in SOURCE))
        self.table = self.root / kept_facts.TABLE
        self.table.parent.mkdir(parents=True)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def edit(self, before, after):
        self.assertEqual(NARRATIVES.count(before), 1)
        self.write(f"{kept_facts.PACKAGE}/narratives.csv", NARRATIVES.replace(before, after))

    def call(self, *arguments):
        told = io.StringIO()
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
            code = kept_facts.main(arguments, self.root)
        return code, told.getvalue()

    def test_tells_names_from_other_words(self):
        text = "The Ministry met. Boats of the AB&C, Guinea-Bissau’s NGOs and III others took two of 1,250 in 2.5 hours"
        self.assertEqual(kept_facts.facts(text, False),
                         {"Ministry", "AB&C", "Guinea-Bissau", "NGO", "III", "2", "1250", "2.5"})
        self.assertEqual(kept_facts.facts(text, True) - kept_facts.facts(text, False), {"The", "Boats"})

    def test_finds_what_an_edit_lost(self):
        self.assertEqual(self.call("write", self.source)[0], 0)
        self.assertEqual(self.call("check"), (0, ""))
        for before, after, lost in [("1,250", "many", "1250"), ("Two", "All", "2"), ("Ministry of Boats", "office",
                                     "Boats, Ministry"), ("the ABC", "others", "ABC"), ("2031", "2032", "2031")]:
            with self.subTest(lost=lost):
                self.edit(before, after)
                code, told = self.call("check", self.source)
                self.assertEqual(code, 1)
                self.assertIn(f": {lost}\n", told)
                self.assertNotIn(lost, self.call("check")[1].split("there:")[1])

    def test_lets_through_what_the_source_never_said(self):
        self.call("write", self.source)
        self.edit("Borovia.\"", "another island.\"")
        self.assertEqual(self.call("check"), (0, ""))

    def test_holds_no_word_of_the_source(self):
        self.call("write", self.source)
        rows = self.table.read_text(encoding="utf-8").splitlines()
        self.assertEqual(rows[0], "scope_id,theme_id,kind,number,facts")
        self.assertEqual([row.rsplit(",", 1)[0] for row in rows[1:]],
                         ["aland,principle-1,text,1", "borovia,principle-1,text,1", "aland,principle-1,box,1"])
        self.assertEqual(len(rows[1].rsplit(",", 1)[1].split()), 5)  # Ministry, Boats, ABC, 1250, 2
        for row in rows[1:]:
            self.assertRegex(row.rsplit(",", 1)[1], r"^([0-9a-f]{5}( [0-9a-f]{5})*)?$")

    def test_tells_of_texts_that_came_or_went(self):
        self.call("write", self.source)
        self.edit("borovia,principle-1", "borovia,principle-2")
        code, told = self.call("check")
        self.assertEqual(code, 1)
        self.assertIn("borovia/principle-1/text/1: the text is gone", told)
        self.assertIn("borovia/principle-2/text/1: not in", told)

    def test_wants_acronyms_explained(self):
        self.call("write", self.source)
        for text, explained in [("the EFG", False), ("the Every Ferry Group (EFG 2)", True), ("EFG (all ferries)", True),
                                ("Decree 12/EFG/2031", True), ("part III", True), ("EU-ABC", True), ("EFGs", False)]:
            with self.subTest(text=text):
                self.edit("Nothing is planned", f"Plans of {text}")
                code, told = self.call("check")
                self.assertEqual((code, "EFG” is explained neither" in told), (0, False) if explained else (1, True))

    def test_only_warns_of_long_sentences(self):
        self.call("write", self.source)
        self.edit("Nothing is planned", "Nothing " + "at all " * 20 + "is planned")
        self.assertEqual(self.call("check"), (0, "warning: borovia/principle-1/text/1: a sentence of 43 words\n"))

    def test_does_without_a_table(self):
        self.assertEqual(self.call("check")[0], 77)

    def test_refuses_other_sources(self):
        for lines, message in [(SOURCE[:2], "2 texts; expected 3"), ([SOURCE[1], SOURCE[0], SOURCE[2]], "source.jsonl:1: "
                                "a text of “Borovia”; expected “Aaland”"), ([1, 2, 3], "source.jsonl:1: expected a text")]:
            with self.subTest(message=message):
                self.write("source.jsonl", "".join(json.dumps(line) + "\n" for line in lines))
                code, told = self.call("write", self.source)
                self.assertEqual(code, 1)
                self.assertIn(message, told)
                self.assertFalse(self.table.exists())
        self.assertEqual(self.call("write")[0], 2)
        self.assertEqual(self.call("write", self.source + ".none")[0], 1)


if __name__ == "__main__":
    unittest.main()
