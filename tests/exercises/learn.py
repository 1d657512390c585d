#!/usr/bin/env python3
"""learn.py BUILD -- `orrery learn`: its commands, and the session on a pseudo terminal. Every wait is bounded.
SPDX-License-Identifier: ISC"""
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
COURSE = os.path.join(HERE, "..", "..", "exercises")
ORRERY = os.path.join(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build"), "orrery")
PATIENCE = 60
counts = {"passed": 0, "failed": 0}


def check(name, good, shown=""):
    counts["passed" if good else "failed"] += 1
    if not good:
        print(f"FAIL learn/{name}\n{shown}")


class Learner:
    """Somebody with a home of their own."""

    def __init__(self):
        self.home = tempfile.mkdtemp()
        kept = {key: os.environ[key] for key in ("PATH", "ASAN_OPTIONS") if key in os.environ}
        self.env = {**kept, "HOME": self.home, "TERM": "xterm", "LANG": "C.UTF-8", "NO_COLOR": "1"}

    def file(self, *parts):
        return os.path.join(self.home, "orrery-exercises", *parts)

    def run(self, name, args, code, *texts, lacks=None):
        done = subprocess.run([ORRERY, "learn", *args.split()], capture_output=True, text=True, timeout=PATIENCE,
                              cwd=self.home, env=self.env, check=False, stdin=subprocess.DEVNULL)
        said = done.stdout + done.stderr
        good = done.returncode == code and all(text in said for text in texts) and (lacks is None or lacks not in said)
        check(name, good, f"exit code {done.returncode}, expected {code}, and: {texts}\n{said}")

    def write(self, text, *parts):
        os.makedirs(os.path.dirname(self.file(*parts)), exist_ok=True)
        with open(self.file(*parts), "w", encoding="utf8") as out:
            out.write(text)

    def solve(self, exercise, name, which="solution"):
        with open(os.path.join(COURSE, exercise, which, name), encoding="utf8") as source:
            self.write(source.read(), exercise, name)


FIRST, THIRD = ("01-who-speaks-first", "prediction.js"), ("03-the-last-answer-wins", "search.js")


def commands():
    ada = Learner()
    ada.run("list", "list", 0, ">   01  Who speaks first?", "0 of 13 solved")
    ada.run("without a terminal it lists", "", 0, "0 of 13 solved")
    ada.run("help", "--help", 0, "orrery learn hint")
    ada.run("unknown command", "fly", 2, 'There is no "orrery learn fly"')
    ada.run("unknown exercise", "check 99", 2, 'There is no exercise "99"')
    ada.run("task", "task", 0, "Who speaks first?", "orrery-exercises/01-who-speaks-first/prediction.js")
    ada.run("start fails", "check", 1, 'Line 2 is "?" in your list', "expected", "actual", "1 more does not pass yet")
    ada.run("no solution before", "solution", 2, "not solved yet")
    ada.run("hint 1", "hint", 0, "Hint 1 of 3", lacks="Hint 2 of 3")
    ada.run("hint 2", "hint", 0, "Hint 1 of 3", "Hint 2 of 3", lacks="Hint 3 of 3")
    ada.run("next stays", "next", 0, "is not solved yet")
    ada.run("view", "view", 0, "REPLAY", 'The program writes to stdout: "started')
    ada.solve(*FIRST)
    ada.run("solved", "check", 0, "Solved.")
    ada.run("still there", "list", 0, "> ✓ 01", "1 of 13 solved")
    ada.run("solution after", "solution", 0, "['settings are read', 'microtask']")
    ada.run("next goes on", "next", 0, "What the kitchen says")
    ada.run("next by number", "next 3", 0, "The last answer wins")
    ada.run("side by side", "check", 1, "only the answer to the newest question is shown", "| books about or\n")
    ada.run("view at the step", "view", 0, "books about or.", "console.timeStamp")
    with open(os.path.join(COURSE, *THIRD[:1], "solution", THIRD[1]), encoding="utf8") as source:
        ada.write("console.log('debug');\nprocess.stdout.write('ok 1 - x\\n');\n" + source.read(), *THIRD)
    ada.run("debug output fails nothing", "check", 0, "Solved.", "Your program wrote:", "debug", "ok 1 - x")
    ada.write("while (true);\n", *THIRD)
    ada.run("an endless loop", "check", 1, "still running after 5 seconds")
    ada.write("module.exports = () => {\n  return ;;}}\n", *THIRD)
    ada.run("a syntax error", "check", 1, "the syntax", "search.js:2", "SyntaxError")
    ada.write("process.exit(0);\n", *THIRD)
    ada.run("exit is no way out", "check", 1, "before its tests were through")
    ada.run("reset", "reset", 0, "search.js.1")
    check("reset keeps", os.path.exists(ada.file(THIRD[0], "search.js.1")))
    ada.write("int x = ;\n", "09-until-both-are-empty", "drain.c")
    ada.run("C that does not compile", "check 9", 1, "the compiler", "drain.c:1:", lacks="/tmp/orrery-learn")
    ada.env["ORRERY_LEARN_DIR"] = os.path.join(ada.home, "elsewhere")
    ada.run("another folder", "check 1", 1, "elsewhere/01-who-speaks-first")
    shutil.rmtree(ada.home)


def grading():
    """Submissions that are right, wrong, endless, greedy, loud, mad and missing; none disturbs another."""
    tom = Learner()

    def hand_in(student, exercise, name, text):
        folder = os.path.join(tom.home, "all", student, exercise)
        os.makedirs(folder)
        with open(os.path.join(folder, name), "w", encoding="utf8") as out:
            out.write(text)

    def given(*parts):
        with open(os.path.join(COURSE, *parts), encoding="utf8") as source:
            return source.read()

    def written(*parts):
        with open(os.path.join(tom.home, *parts), encoding="utf8") as out:
            return out.read()

    race, drain = "03-the-last-answer-wins", "09-until-both-are-empty"
    hand_in("ada", race, "search.js", given(race, "solution", "search.js"))
    hand_in("ada", "9", "drain.c", given(drain, "solution", "drain.c"))
    hand_in("bob", "the-last-answer-wins", "search.js", given(race, "wrong", "old_failures_are_told.js"))
    hand_in("eve", "3", "search.js", "for (;;);\n")
    hand_in("fay", race, "search.js", "const all = []; for (;;) all.push(Buffer.alloc(1 << 20, 1));\n")
    hand_in("gus", race, "search.js", "for (;;) console.log('x'.repeat(1000));\n")
    hand_in("hal", race, "search.js", "process.abort();\n")
    hand_in("ivy", "9", "drain.c", given(drain, "solution", "drain.c").replace("drain_ticks(rt))", "(abort(), true))"))
    os.makedirs(os.path.join(tom.home, "hidden", race))
    with open(os.path.join(tom.home, "hidden", race, "test.js"), "w", encoding="utf8") as out:
        out.write("const { mine } = require('exercise');\nrequire('node:test')('a function', () => {\n"
                  "  if (mine('search.js').length !== 2) throw new Error('two parameters');\n});\n")
    tom.run("grade", "grade all --hidden=hidden --memory=300 --tap=tap --junit=junit.xml --csv=csv --gradescope=scope", 1)
    tap, table = written("tap"), written("csv")
    check("all are graded", "1..14" in tap and tap.count("\nok ") == 2, tap)
    for text in ("ada: 03-the", "ada: 09-until"):
        check(f"right: {text}", re.search(f"^ok \\d+ - {text}", tap, re.M), tap)
    for text in ("an old question that failed bothers nobody", "still running after 5 seconds", "--max-memory", "--max-output", "SIGABRT",
                 "It crashed: signal 6", "There is no drain.c"):
        check(f"wrong: {text}", text in tap, tap)
    check("csv", "ada,03-the-last-answer-wins,10,10,13,13,\n" in table and "bob,03-the-last-answer-wins,0,10," in table, table)
    parsed = xml.etree.ElementTree.parse(os.path.join(tom.home, "junit.xml")).getroot()
    names = [one.get("name") for one in parsed.iter("testcase")]
    check("junit", len(parsed) == 14 and "hidden: a function" in names, str(names))
    score = json.loads(written("scope", "ada", "results.json"))
    check("gradescope", score["score"] == 25 and len(score["tests"]) == 2, str(score))
    tom.run("grade one exercise", "grade all --only=3 --tap=-", 1, "1..7")
    tom.run("grade nothing", "grade nowhere", 2, "There is no folder nowhere")
    tom.run("grade what", "grade", 2, "Which folder")
    shutil.rmtree(tom.home)


class Terminal:
    """The session, as somebody sees it."""

    def __init__(self, learner):
        self.text, self.seen = "", 0
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(learner.home)
            os.execve(ORRERY, ["orrery", "learn"], learner.env)

    def read(self, seconds):
        if not select.select([self.fd], [], [], seconds)[0]:
            return True
        try:
            more = os.read(self.fd, 65536)
        except OSError:
            return False
        self.text += more.decode("utf8", "replace")
        return bool(more)

    def see(self, name, text):
        """Waits until the text appears, after what was seen last."""
        end = time.monotonic() + PATIENCE
        while text not in self.text[self.seen:] and time.monotonic() < end and self.read(1):
            pass
        at = self.text.find(text, self.seen)
        check(name, at >= 0, re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.text[self.seen:]))
        self.seen = at + len(text) if at >= 0 else len(self.text)

    def press(self, keys):
        os.write(self.fd, keys.encode())

    def close(self, name):
        end = time.monotonic() + PATIENCE
        while self.read(1) and time.monotonic() < end:
            pass
        if time.monotonic() >= end:
            os.kill(self.pid, signal.SIGKILL)
        check(name, os.waitpid(self.pid, 0)[1] == 0)
        os.close(self.fd)


def session():
    eve = Learner()
    eve.env["EDITOR"] = "f() { echo edits ${1##*/}; }; f"
    screen = Terminal(eve)
    screen.see("it begins with the task", "Who speaks first?")
    screen.see("and says what can be done", "q quit")
    screen.press("h")
    screen.see("a hint", "Hint 1 of 3")
    screen.press("s")
    screen.see("no solution yet", "not solved yet")
    eve.solve(*FIRST, which="start")
    screen.see("a save is seen", 'Line 2 is "?" in your list')
    screen.see("and it waits", "q quit")
    eve.solve(*FIRST)
    screen.see("solved", "Solved.")
    screen.press("s")
    screen.see("now the solution", "settings are read")
    screen.press("l")
    screen.see("it has not moved on", "> ✓ 01")
    screen.press("e")
    screen.see("the editor", "edits prediction.js")
    screen.see("and back from it", "q quit")
    screen.press("n")
    screen.see("until it is told to", "What the kitchen says")
    screen.press("v")
    screen.see("the visualizer", "REPLAY")
    screen.press("q")
    screen.see("and back again", "q quit")
    screen.press("q")
    screen.see("the end", "Until next time")
    screen.close("exit code")
    shutil.rmtree(eve.home)


commands()
grading()
session()
print(f"learn: {counts['passed']} passed, {counts['failed']} failed")
sys.exit(counts["failed"] > 0)
