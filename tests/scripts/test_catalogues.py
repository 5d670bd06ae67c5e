# SPDX-License-Identifier: GPL-3.0-or-later
"""What translators are told: a comment says what stands for each placeholder, and what a word means that stands alone."""

import re
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# Any catalogue that is complete has the programmers' comments of all strings.
CATALOGUE = Path(__file__).resolve().parents[2] / "translations/migof-explorer_fr.ts"
PLACEHOLDER = re.compile(r"%L?[1-9]")
# Words of one context that would be translated in several ways.
AMBIGUOUS = {"None", "Light", "Dark", "Share", "Shares", "scope", "mode"}


def uncommented(messages):
    """Context and source of each string that needs a comment and has none."""
    for context, source, comment in messages:
        if (PLACEHOLDER.search(source) or source in AMBIGUOUS) and not comment:
            yield f"{context}: {source}"


def messages_of(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.findtext("extracomment")


class Catalogues(unittest.TestCase):
    def test_strings_that_need_a_comment_are_found(self):
        messages = [("A", "%1 of %2", None), ("A", "Dark", None), ("A", "%n place(s)", None), ("A", "%1", "a name")]
        self.assertEqual(list(uncommented(messages)), ["A: %1 of %2", "A: Dark"])

    def test_every_placeholder_and_ambiguous_word_has_a_comment(self):
        self.assertEqual(list(uncommented(messages_of(CATALOGUE))), [])


if __name__ == "__main__":
    unittest.main()
