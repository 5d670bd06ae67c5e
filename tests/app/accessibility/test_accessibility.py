#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window as a screen reader does, over AT-SPI: names, roles, values, states and events.

Usage: test_accessibility.py EXECUTABLE [--write] [TEST …]. What is to be read stands in expected.txt; --write writes
what is read there, to be looked at before it is kept. Exits 77 where the packages for it are not installed."""

import difflib
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
EXPECTED = HERE / "expected.txt"


def missing():
    tools = [tool for tool in ("Xvfb", "dbus-run-session", "xdotool") if shutil.which(tool) is None]
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as error:
        tools.append(str(error))
    return tools


if missing():
    print("skipped, because these are missing:", ", ".join(missing()))
    sys.exit(77)
if "MIGOF_BUS_OF_ITS_OWN" not in os.environ:
    os.environ["MIGOF_BUS_OF_ITS_OWN"] = os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp()
    os.environ.pop("DISPLAY", None)
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
unittest.addModuleCleanup(shutil.rmtree, os.environ["MIGOF_BUS_OF_ITS_OWN"], ignore_errors=True)

sys.path.insert(0, str(HERE))
from screenreader import Atspi, Display, Program, describe, find, label_of, line_of, press, states, text_of, until, walk  # noqa: E402


def sections():
    """The parts of expected.txt by their headings."""
    parts = {}
    for line in EXPECTED.read_text(encoding="utf-8").split("\n") if EXPECTED.exists() else []:
        if line.startswith("== "):
            parts[line[3:]] = []
        elif parts and not line.startswith("#"):
            parts[list(parts)[-1]].append(line)
    return {heading: "\n".join(lines).strip("\n") for heading, lines in parts.items()}


class Accessibility(unittest.TestCase):
    executable = ""
    written = None  # what was read, by heading, where it is to be written

    @classmethod
    def setUpClass(cls):
        cls.display = Display()
        cls.addClassCleanup(cls.display.close)
        cls.program = Program(cls.executable, cls.display, "--data", str(HERE / "appeal"))
        cls.addClassCleanup(cls.program.close)

    def setUp(self):
        self.program.activate("MiGOF Explorer")

    def check(self, heading, node):
        read = "\n".join(describe(node))
        if self.written is not None:
            self.written[heading] = read
            return
        expected = sections().get(heading, "")
        if read != expected:
            diff = difflib.unified_diff(
                expected.split("\n"), read.split("\n"), f"expected.txt: {heading}", "read", lineterm=""
            )
            self.fail("\n" + "\n".join(diff))

    def part(self, role, name):
        return until(lambda: find(self.program.window, role, name), f"{role} “{name}”")

    def check_window(self, menu, item, role, name):
        window = self.program.open(menu, item, role, name)
        try:
            self.check(f"{role}: {name}", window)
            self.assertEqual([line_of(one) for one in walk(window) if self.is_nameless(one)], [])
        finally:
            self.program.close_window(role, name)

    @staticmethod
    def is_nameless(node):
        """A list says what is chosen in place of its name: its label or its description says what for."""
        if not {"focusable", "showing"} <= states(node):
            return False
        if node.get_role_name() == "combo box":
            return not label_of(node) and not node.get_description()
        return not node.get_name()

    def test_tree_of_places(self):
        self.check("tree", self.part("tree", "Regions and places"))

    def test_chart(self):
        self.check("chart", self.part("chart", "Chart"))

    def test_texts(self):
        self.check("texts", self.part("label", "Figures and texts: All regions"))

    def test_tool_bars(self):
        self.check("tool bar", self.part("tool bar", "Tool bar"))
        self.check("chart tools", self.part("tool bar", "Chart tools"))

    def test_everything_that_takes_the_keyboard_has_a_name(self):
        self.assertEqual([one.get_role_name() for one in walk(self.program.window) if self.is_nameless(one)], [])

    def test_every_entry_of_the_menus_has_a_name(self):
        entries = [one for one in walk(self.program.window) if one.get_role_name() == "menu item"]
        self.assertGreater(len(entries), 50)
        self.assertEqual([one.get_parent().get_name() for one in entries if not one.get_name()], [])

    def test_panes_stand_in_the_order_that_they_are_seen_in(self):
        named = [one.get_name() for one in walk(self.part("split pane", "Tree, chart and texts"))]
        places = [named.index(name) for name in ("Regions and places", "Chart", "Figures and texts: All regions")]
        self.assertEqual(places, sorted(places))

    def test_dialogs(self):
        for menu, item, role, name in [
            ("File", "Export chart…", "dialog", "Export chart"),
            ("File", "Export table…", "dialog", "Export table"),
            ("Go", "Go to place…", "dialog", "Go to place"),
            ("View", "Presentation options…", "dialog", "Presentation"),
            ("Tools", "Acronyms…", "dialog", "Acronyms"),
            ("Help", "About MiGOF Explorer", "alert", "About MiGOF Explorer"),
        ]:
            with self.subTest(item):
                self.check_window(menu, item, role, name)

    def test_search(self):
        field = self.part("text", "Search texts and names")
        Atspi.Component.grab_focus(field)
        Atspi.EditableText.set_text_contents(field, "ferries")
        found = until(lambda: self.shown("list", "Search results"), "the list of what was found")
        self.check("search", found)
        self.program.key("Escape", "Escape")  # closes the list, and clears the search
        until(lambda: not text_of(field), "the search to be cleared")

    def shown(self, role, name):
        node = find(self.program.window, role, name)
        return node if node is not None and "showing" in states(node) else None

    def test_walking_the_chart_tells_where_one_is(self):
        heard = []

        def hear(event):
            heard.append((event.source.get_role_name(), event.source.get_name()))

        listener = Atspi.EventListener.new(hear)
        listener.register("object:state-changed:focused")
        self.addCleanup(listener.deregister, "object:state-changed:focused")
        chart = self.part("chart", "Chart")
        Atspi.Component.grab_focus(chart)
        until(lambda: "focused" in states(chart), "the chart to have the keyboard")
        self.program.key("Down")
        until(lambda: ("list item", "Northland: US$ 4,000,000") in heard, f"the first bar to be told in {heard}")
        self.program.key("Right")
        told = ("list item", "Northland, Principle 1: Keeping to the rules: US$ 1,000,000 (25% of the total)")
        until(lambda: told in heard, "the first segment to be told")

    def test_what_is_chosen_is_shown_and_told(self):
        bar = find(self.program.window, "list item", "Southland: US$ 2,000,000")
        press(bar)
        texts = self.part("label", "Figures and texts: Southland")
        self.assertIn("2,000,000", text_of(texts))
        row = find(self.program.window, "table cell", "Southland")
        until(lambda: "selected" in states(row), "the row of the tree to be chosen")
        press(find(find(self.program.window, "menu item", "Go"), "menu item", "All regions"))
        self.part("label", "Figures and texts: All regions")

    def test_presentation_tells_each_chart(self):
        self.check_window("View", "Presentation", "frame", "All regions – 1 / 3")


def write(parts):
    text = [
        "# The window as a screen reader gets it over AT-SPI, on the made-up appeal beside this file. A line an object:",
        "# role, name, (description), = value, states; | is text. Written by test_accessibility.py --write.",
    ]
    for heading in sorted(parts):
        text += ["", f"== {heading}", parts[heading]]
    EXPECTED.write_text("\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    Accessibility.executable = sys.argv.pop(1)
    if "--write" in sys.argv:
        sys.argv.remove("--write")
        Accessibility.written = {}
    result = unittest.main(exit=False, verbosity=2).result
    if Accessibility.written is not None:
        write(Accessibility.written)
    sys.exit(not result.wasSuccessful())
