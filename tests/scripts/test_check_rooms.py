# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/check-rooms on small trees, each with one fault planted."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "check-rooms"

TABLE = """| floor | rooms |
|---|---|
| 3 | app |
| 2 | widgets/chart, widgets/places |
| 1 | models/edition |
"""


class CheckRooms(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("docs/architecture.md", TABLE)
        self.write("models/edition/edition.h", "#pragma once\n#include <QString>\n")
        self.write("models/edition/edition.cpp", '#include "models/edition/edition.h"\n')
        self.write("models/edition/CMakeLists.txt", "migof_room(SOURCES edition.cpp edition.h)\n")
        self.write("widgets/chart/scene.h", '#include "models/edition/edition.h"\n')
        self.write("widgets/chart/CMakeLists.txt", "migof_room(SOURCES scene.h ROOMS models/edition)\n")
        self.write("widgets/places/tree.h", "")
        self.write("widgets/places/CMakeLists.txt", "migof_room(SOURCES tree.h)\n")
        self.write("app/main.cpp", '#include "widgets/chart/scene.h"\n')
        self.write("app/CMakeLists.txt", "add_executable(program main.cpp)\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_check(self):
        return subprocess.run([sys.executable, str(SCRIPT), str(self.root)], capture_output=True, text=True, check=False)

    def assert_told(self, *parts):
        result = self.run_check()
        self.assertEqual(result.returncode, 1, result.stderr)
        for part in parts:
            self.assertIn(part, result.stderr)

    def test_passes_when_every_arrow_goes_down(self):
        result = self.run_check()
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_tells_an_arrow_upwards(self):
        self.write("models/edition/edition.cpp", '\n#include "widgets/chart/scene.h"\n')
        self.assert_told("models/edition/edition.cpp:2: an arrow upwards: models/edition (floor 1) includes widgets/chart")

    def test_tells_an_arrow_along_a_floor(self):
        self.write("widgets/places/tree.h", '#include "widgets/chart/scene.h"\n')
        self.assert_told("widgets/places/tree.h:1: an arrow along its floor")

    def test_tells_an_arrow_that_goes_down_but_never_should(self):
        self.write("docs/architecture.md", TABLE + "\n- `app` never knows `widgets/chart`: for the test.\n")
        self.assert_told("app/main.cpp:1: app never knows widgets/chart")

    def test_tells_a_circle_and_its_rooms(self):
        self.write("models/edition/edition.cpp", '#include "widgets/chart/scene.h"\n')
        self.assert_told("a circle of rooms: models/edition → widgets/chart → models/edition")

    def test_tells_an_include_without_its_room(self):
        self.write("widgets/chart/scene.cpp", '#include "scene.h"\n')
        self.assert_told('widgets/chart/scene.cpp:1: "scene.h" is included without its room')

    def test_tells_an_include_of_nothing(self):
        self.write("widgets/chart/scene.cpp", '#include "models/edition/editon.h"\n')
        self.assert_told('widgets/chart/scene.cpp:1: there is no "models/edition/editon.h"')

    def test_tells_a_room_of_too_many_units(self):
        for number in range(15):
            self.write(f"models/edition/unit{number}.h", "")
        self.assert_told("models/edition: 16 units; a room has at most 15")

    def test_counts_a_header_and_its_source_as_one_unit(self):
        for number in range(14):
            self.write(f"models/edition/unit{number}.h", "")
            self.write(f"models/edition/unit{number}.cpp", "")
        self.assertEqual(self.run_check().returncode, 0)

    def test_tells_a_file_of_too_many_lines(self):
        self.write("widgets/chart/scene.cpp", "\n" * 401)
        self.assert_told("widgets/chart/scene.cpp: 401 lines")

    def test_tells_a_file_outside_the_rooms(self):
        self.write("models/loose.cpp", "")
        self.assert_told("models/loose.cpp: models is no room")

    def test_tells_a_room_that_the_table_does_not_name(self):
        self.write("models/words/names.h", "")
        self.write("models/words/CMakeLists.txt", "migof_room(SOURCES names.h)\n")
        self.assert_told("models/words/names.h: models/words is no room")

    def test_tells_a_room_on_two_floors_and_one_without_files(self):
        self.write("docs/architecture.md", TABLE + "| 0 | models/edition, models/gone |\n")
        self.assert_told("models/edition stands on two floors", "models/gone has no files")

    def test_tells_links_that_are_not_the_includes(self):
        self.write("widgets/chart/CMakeLists.txt", "migof_room(SOURCES scene.h ROOMS widgets/places LIBRARIES Qt6::Core)\n")
        self.assert_told("links widgets/places, which no file of the room includes", "does not link models/edition")

    def test_tells_headers_that_moc_misses_or_does_not_need(self):
        self.write("widgets/chart/scene.h", '#include "models/edition/edition.h"\nclass Scene {\n    Q_OBJECT\n};\n')
        self.write("widgets/places/CMakeLists.txt", "migof_room(SOURCES tree.h MOC tree.h)\n")
        self.assert_told("scene.h needs to stand under MOC", "tree.h does not need to stand under MOC")

    def test_tells_a_missing_table(self):
        (self.root / "docs/architecture.md").unlink()
        self.assert_told("docs/architecture.md: expected the table of floors")


if __name__ == "__main__":
    unittest.main()
