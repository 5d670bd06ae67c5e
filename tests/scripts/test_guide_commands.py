# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs each command of docs/translating.md as it stands there, one after the other, on a copy of the sources.

test_guide_commands.py PROGRAM: what has been built already takes the place of a build.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/translating.md"
LANGUAGE = "pl"  # begun in the guide's first example
MADE = {
    "scripts/update-translations": [f"translations/migof-explorer_{LANGUAGE}.ts"],
    "scripts/run": ["build/screenshot.png"],
    "scripts/screenshots": [f"pictures/{LANGUAGE}/world.png", f"pictures/{LANGUAGE}/about.png"],
}


def commands():
    """Of the block "In short": a command, two blanks or more or the end of a file's name, and what it does."""
    block = GUIDE.read_text(encoding="utf-8").split("```")[1]
    for line in block.strip().splitlines():
        yield re.match(r"(scripts/\S+(?: (?:--\S+|\S+\.ts|pictures|pl))*)", line).group(1)


class GuideCommands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for room in ("scripts", "models", "widgets", "app", "resources", "translations"):
            shutil.copytree(ROOT / room, self.root / room)
        # Packages and a build are not the subject here.
        for script in ("install-dependencies", "build"):
            (self.root / "scripts" / script).write_text("#!/bin/sh\n", encoding="utf-8")
        (self.root / "build/release/app").mkdir(parents=True)
        (self.root / "build/release/app/migof-explorer").symlink_to(PROGRAM)

    def test_each_command_does_what_the_guide_says(self):
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        listed = list(commands())
        self.assertEqual([shlex.split(command)[0] for command in listed].count("scripts/check-translations"), 1)
        self.assertEqual(len(listed), 4)
        for command in listed:
            words = shlex.split(command)
            with self.subTest(command=command):
                run = subprocess.run(
                    words, cwd=self.root, env=environment, capture_output=True, text=True, check=False
                )
                if words[0] == "scripts/check-translations":
                    # Nothing is translated yet, and each string is named.
                    self.assertEqual(run.returncode, 1, run.stderr)
                    self.assertIn(f"migof-explorer_{LANGUAGE}.ts:", run.stdout + run.stderr)
                else:
                    self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
                for made in MADE.get(words[0], []):
                    self.assertGreater((self.root / made).stat().st_size, 0, made)


if __name__ == "__main__":
    PROGRAM = Path(sys.argv.pop(1)).resolve()
    unittest.main()
