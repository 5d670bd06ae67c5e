# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets of the program: a display and buses of its own, the program on them, and its tree of
accessible objects as text."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Those that only part or hold others.
SILENT_ROLES = {"filler", "separator", "scroll bar", "panel"}
TOLD_STATES = ["checked", "selected", "expanded", "expandable"]
SECONDS = 20


def until(condition, what, seconds=SECONDS):
    """Waits for a condition and returns what it gives. Events of the bus are taken in meanwhile."""
    deadline = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        try:
            found = condition()
        except GLib.Error:  # an object that went away while it was asked
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        if not context.iteration(False):
            time.sleep(0.01)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def states(node):
    return {state.value_nick for state in node.get_state_set().get_states()}


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def find(node, role, name):
    for one in walk(node):
        if one.get_role_name() == role and one.get_name() == name:
            return one
    return None


def press(node):
    if not Atspi.Action.do_action(node, 0):
        raise AssertionError(f"“{node.get_name()}” has no action")


def text_of(node):
    if "Text" not in node.get_interfaces():
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def label_of(node):
    """The text of the label beside it, as the two are related."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def line_of(node):
    words = [node.get_role_name(), f"“{node.get_name()}”"]
    if node.get_description() not in ("", node.get_name()):
        words.append(f"({node.get_description()})")
    if "Value" in node.get_interfaces():
        words.append(f"= {Atspi.Value.get_current_value(node):.0f}")
    label = label_of(node)
    if label not in ("", node.get_name()):
        words.append(f"labelled “{label}”")
    told = states(node)
    words += [state for state in TOLD_STATES if state in told]
    return " ".join(words).replace("\n", " / ")


def describe(node, depth=0):
    """Each object that is shown, a line each; what it contains is indented."""
    if "showing" not in states(node):
        return []
    silent = node.get_role_name() in SILENT_ROLES and not node.get_name()
    lines = [] if silent else ["  " * depth + line_of(node)]
    inner = depth if silent else depth + 1
    words = text_of(node)
    if words and words != node.get_name():
        lines += ["  " * inner + "| " + line for line in words.split("\n")]
    for child in children(node):
        lines += describe(child, inner)
    return lines


class Display:
    """An X server for nobody to look at."""

    def __init__(self):
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.name = ":" + self._server.stdout.readline().decode().strip()

    def close(self):
        self._server.terminate()
        self._server.wait()
        self._server.stdout.close()


class Program:
    """The real program, with settings and data of its own."""

    def __init__(self, executable, display, *arguments):
        self._home = pathlib.Path(tempfile.mkdtemp())
        folders = {f"XDG_{kind}_HOME": str(self._home / kind) for kind in ("CONFIG", "DATA", "CACHE")}
        self._display = display
        self._process = subprocess.Popen(
            [executable, "--language", "en", *arguments],
            env={
                **os.environ,
                **folders,
                "DISPLAY": display.name,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
        )
        Atspi.set_timeout(SECONDS * 1000, 0)
        self.application = until(self._find, "the program on the accessibility bus")
        self.window = until(lambda: self._window("frame"), "its window")
        self.activate(self.window.get_name())

    def _find(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with {self._process.returncode}")
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self._process.pid:
                application.set_cache_mask(Atspi.Cache.INTERFACES | Atspi.Cache.ROLE)  # the rest as it is now
                return application
        return None

    def _window(self, role, name=None):
        for window in children(self.application):
            if window.get_role_name() == role and "showing" in states(window) and name in (None, window.get_name()):
                return window
        return None

    def open(self, menu, item, role, name):
        """Presses an entry of a menu, and waits for the window that it opens."""
        entry = find(find(self.window, "menu item", menu), "menu item", item)
        if entry is None:
            raise AssertionError(f"there is no “{item}” in the menu “{menu}”")
        Atspi.set_timeout(500, 0)
        try:
            press(entry)
        except GLib.Error:
            pass  # a dialog that answers only when it is closed
        Atspi.set_timeout(SECONDS * 1000, 0)
        return until(lambda: self._window(role, name), f"“{name}” among {self.windows()}")

    def windows(self):
        return [(window.get_role_name(), window.get_name()) for window in children(self.application)]

    def activate(self, title):
        """Gives a window the keyboard, which a window manager would do."""
        self._run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync"])

    def close_window(self, role, name):
        self.activate(name)
        self.key("Escape")
        until(lambda: self._window(role, name) is None, f"“{name}” to close")
        self.activate(self.window.get_name())

    def key(self, *keys):
        self._run(["xdotool", "key", *keys])

    def _run(self, command):
        subprocess.run(command, check=True, timeout=SECONDS, env={**os.environ, "DISPLAY": self._display.name})

    def close(self):
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self._home)
