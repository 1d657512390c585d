#!/usr/bin/env python3
"""run.py BUILD [FILE...] -- programs on a terminal: each runs on a pseudo terminal of 80 columns and 24 rows.

A program says in comments what happens at the keyboard, in order, and what the screen has got in the end:
    // wait: a text       until the program has written it
    // send: keys\\n       typed, with the escapes of a string
    // size: 30 100       rows and columns, from now on
    // expect: a line     what was written, all of it; \\e is an escape
    // exit: 1            the exit code
With ORRERY_TEST_NODE=yes the same must happen under Node.js 20, unless the first line says "orrery only".
SPDX-License-Identifier: ISC"""
import fcntl
import glob
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
HERE = os.path.dirname(os.path.abspath(__file__))
PATIENCE = 60


def resize(fd, rows, columns):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def start(command, folder):
    """Returns the process and the terminal's other end. The child waits until the terminal has its size."""
    ready, go = os.pipe()
    pid, fd = pty.fork()
    if pid == 0:
        os.read(ready, 1)
        os.chdir(folder)
        kept = {key: os.environ[key] for key in ("PATH", "ASAN_OPTIONS") if key in os.environ}
        os.execvpe(command[0], command, {**kept, "TERM": "xterm", "HOME": folder, "LANG": "C", "ORRERY_DEBUG": "leaks"})
    resize(fd, 24, 80)
    os.write(go, b"x")
    os.close(ready)
    os.close(go)
    return pid, fd


def read(fd, seconds):
    """What comes within that time; None at the end."""
    if not select.select([fd], [], [], seconds)[0]:
        return b""
    try:
        return os.read(fd, 65536) or None
    except OSError:
        return None


class Screen:
    def __init__(self, fd):
        self.fd, self.text, self.seen, self.open = fd, b"", 0, True

    def more(self):
        data = read(self.fd, 0.2)
        self.open = data is not None
        self.text += data or b""

    def wait(self, wanted):
        end = time.time() + PATIENCE
        while self.open and wanted not in self.text[self.seen:] and time.time() < end:
            self.more()
        at = self.text.find(wanted, self.seen)
        if at >= 0:
            self.seen = at + len(wanted)
        return at >= 0

    def rest(self):
        end = time.time() + PATIENCE
        while self.open and time.time() < end:
            self.more()


def finish(pid, fd):
    """The exit code, or None if it does not end."""
    end = time.time() + PATIENCE
    while time.time() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            os.close(fd)
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(fd)
    return None


def perform(steps, screen):
    """Does what the comments say; returns what is wrong."""
    for kind, text in steps:
        if kind == "wait" and not screen.wait(text.encode()):
            return f"it does not write {text!r}"
        if kind == "send":
            os.write(screen.fd, text.encode().decode("unicode_escape").encode())
        if kind == "size":
            resize(screen.fd, *map(int, text.split()))
    return ""


def run(file, text, command):
    steps = re.findall(r"^// (wait|send|size): (.*)$", text, re.M)
    expected = re.findall(r"^// expect:(?: (.*))?$", text, re.M)
    code = int((re.findall(r"^// exit: (\d+)$", text, re.M) or ["0"])[0])
    with tempfile.TemporaryDirectory() as folder:
        pid, fd = start([*command, file], folder)
        screen = Screen(fd)
        wrong = perform(steps, screen)
        if wrong:
            os.kill(pid, signal.SIGKILL)
        screen.rest()
        ended = finish(pid, fd)
    shown = re.sub(r"\r+\n", "\n", screen.text.decode("utf8", "replace"))
    lines = shown.replace("\x1b", "\\e").rstrip("\n").split("\n")
    if not wrong and lines != expected:
        wrong = "it writes other lines"
    if not wrong and ended != code:
        wrong = f"exit code {ended}, expected {code}"
    if wrong:
        print(f"FAIL tty/{os.path.basename(file)} under {os.path.basename(command[0])}: {wrong}", *lines, sep="\n")
    return not wrong


def is_node():
    if os.environ.get("ORRERY_TEST_NODE") != "yes" or not shutil.which("node"):
        return False
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    return version.startswith("v20.")


def main(files):
    passed = failed = 0
    with_node = is_node()
    for file in files:
        with open(file, encoding="utf8") as opened:
            text = opened.read()
        commands = [[os.path.join(BUILD, "orrery")]]
        if with_node and "orrery only" not in text.split("\n")[0]:
            commands.append(["node"])
        if all([run(file, text, command) for command in commands]):
            passed += 1
        else:
            failed += 1
    print(f"tty: {passed} passed, {failed} failed")
    sys.exit(failed != 0)


main(sys.argv[2:] or sorted(glob.glob(os.path.join(HERE, "*.js"))))
