#!/usr/bin/env python3
"""run.py BUILD -- the prompt: lines in a pipe, and keys on a pseudo terminal. Every wait is bounded.
SPDX-License-Identifier: ISC"""
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

BUILD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
ORRERY = os.path.join(BUILD, "orrery")
PATIENCE = 60
counts = {"passed": 0, "failed": 0}


def check(name, good, shown=""):
    counts["passed" if good else "failed"] += 1
    if not good:
        print(f"FAIL prompt/{name}\n{shown}")


def environment(folder):
    kept = {key: os.environ[key] for key in ("PATH", "ASAN_OPTIONS") if key in os.environ}
    return {**kept, "TERM": "xterm", "HOME": folder, "LANG": "C", "INPUTRC": "/dev/null"}


# ---- a pipe ----

def pipe(name, lines, expected):
    """What `orrery -i` answers to each line, without the prompts."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([ORRERY, "-i"], input="\n".join(lines) + "\n", capture_output=True, text=True,
                              timeout=PATIENCE, cwd=folder, env=environment(folder), check=False)
    said = done.stdout.split("\n", 2)[2] if done.stdout.count("\n") > 1 else done.stdout
    said = re.sub(r"^(?:> |\.\.\. )+", "", said, flags=re.M).rstrip("\n")
    check(name, said == expected and done.returncode == 0 and not done.stderr, f"{said}\n-- expected\n{expected}\n{done.stderr}")


# ---- a terminal ----

class Terminal:
    def __init__(self, folder, *options, **more):
        self.text, self.folder = "", folder
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(ORRERY, ["orrery", *options], {**environment(folder), "NO_COLOR": "1", **more})
        self.status = None
        self.wait("> ")

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.text += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", data.decode("utf8", "replace"))
        return bool(data)

    def wait(self, wanted):
        """Reads until the text appears, and forgets all before its end; False after PATIENCE seconds."""
        end = time.time() + PATIENCE
        while wanted not in self.text and time.time() < end and self.read(0.2):
            pass
        found = wanted in self.text
        if found:
            self.text = self.text[self.text.index(wanted) + len(wanted):]
        return found

    def send(self, keys):
        os.write(self.fd, keys.encode())

    def answers(self, name, keys, *wanted):
        self.send(keys)
        for text in wanted:
            shown = self.text
            check(name, self.wait(text), f"after {keys!r} no {text!r} in:\n{shown}{self.text}")

    def ended(self):
        """The exit code, or None if it does not end."""
        end = time.time() + PATIENCE
        while time.time() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
            self.read(0.05)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        return None


pipe("value", ["1 + 1"], "2")
pipe("global variables", ["var a = 1", "let b = 2; const c = 3", "a + b + c"], "undefined\nundefined\n6")
pipe("declared again", ["let x = 1", "let x = 2", "x", "const y = 1", "const y = 2", "y"],
     "undefined\nundefined\n2\nundefined\nundefined\n2")
pipe("constant", ["const k = 1", "k = 2"], "undefined\nUncaught TypeError: Assignment to constant variable.")
pipe("object or block", ["{ a: 1 }", "{ a: 1 };", "({ a: 1 })"], "{ a: 1 }\n1\n{ a: 1 }")
pipe("uncaught", ["nope", "throw new RangeError('far')", "throw 5"],
     "Uncaught ReferenceError: nope is not defined\nUncaught RangeError: far\nUncaught 5")
pipe("stack of own functions", ["function f() { throw new Error('deep') }", "f()"],
     "undefined\nUncaught Error: deep\n    at f (REPL1:1)")
pipe("last value", ["6 * 7", "_ + 1", "nope", "_error.name", "_ = 1", "5", "_"],
     "42\n43\nUncaught ReferenceError: nope is not defined\n'ReferenceError'\n"
     "Expression assignment to _ now disabled.\n1\n5\n1")
pipe("unfinished function", ["function f() {", "return 7", "}", "f()"], "undefined\n7")
pipe("unfinished expression", ["1 +", "2", "[1,", "2]", "Math.max(", "3)"], "3\n[ 1, 2 ]\n3")
pipe("unfinished template", ["`a", "b`", "`x ${1} y", "${2}`"], "'a\\nb'\n'x 1 y\\n2'")
pipe("unfinished comment", ["/* one", "two */ 3"], "3")
pipe("unfinished string", ['"a\\', 'b"'], "'ab'")
pipe("unfinished class", ["class A {", "#x = 4", "get x() { return this.#x }", "}", "new A().x"], "undefined\n4")
pipe("a quote in a comment", ["1 // `", "/[`/]/.test('`')"], "1\ntrue")
pipe("wrong syntax", ["1 +* 2", "2"], "1 +* 2\n   ^\n\nUncaught SyntaxError: Unexpected token '*'\n2")
pipe("wrong string", ['let s = "a'], 'let s = "a\n        ^\n\nUncaught SyntaxError: Invalid or unexpected token')
pipe("break", ["foo(", ".break", "1"], "1")
pipe("unknown command", [".nope", "1"], "Invalid REPL keyword\n1")
pipe("await", ["await 5", "const q = await Promise.resolve(3)", "q", "await Promise.reject(new Error('no'))"],
     "5\nundefined\n3\nUncaught Error: no")
pipe("await waits", ["await new Promise((r) => setTimeout(r, 30, 'late'))", "1"], "'late'\n1")
pipe("for await", ["for await (const v of [1, Promise.resolve(2)])", "console.log(v)"], "1\n2\nundefined")
pipe("core modules", ["typeof fs.readFileSync", "path.basename('/a/b')", "fs = 1", "fs"], "'function'\n'b'\n1\n1")
pipe("module", ["typeof require", "module.id", "__dirname", "require.main"], "'function'\n'<repl>'\n'.'\nundefined")
pipe("uncaught in a timer", ["await new Promise((r) => { setTimeout(() => { throw new Error('t') }, 1); setTimeout(r, 20) })",
                             "1"], "Uncaught Error: t\nundefined\n1")
pipe("uncaught rejection", ["void Promise.reject(new Error('r'))", "2"], "undefined\nUncaught Error: r\n2")
pipe("strict code", ["'use strict'", "this === globalThis"], "'use strict'\ntrue")
pipe("save and load", ["let n = 4", "n * 2", ".save s.js", "let n = 5", ".load s.js", "n", ".load nowhere.js"],
     "undefined\n8\nSession saved to: s.js\nundefined\n8\n4\nFailed to load: nowhere.js")
pipe("exit", [".exit", "1"], "")

folder = tempfile.mkdtemp()
try:
    t = Terminal(folder)
    t.answers("an answer", "'a' + 'b'\r", "'ab'", "> ")
    t.answers("UTF-8", "'äöü€'.length\r", "4", "> ")
    t.answers("a timer fires while somebody types", "setTimeout(() => console.log('ti' + 'ck'), 300); 0\r", "0", "> ")
    t.answers("the line comes back below", "7 * 1", "tick\r\n", "> 7 * 1")
    t.answers("... and goes on", "00\r", "700", "> ")
    t.answers("globals", "glob\t", "global")
    t.answers("Ctrl-U", "\x15", "> ")
    t.answers("properties", "process.exec\t", "process.exec")
    t.answers("a list of them", "\t", "execArgv", "execPath", "> process.exec")
    t.answers("one is left", "P\t\r", "orrery'", "> ")
    t.answers("modules", "require('child_pr\t').spawn ? 1 : 0\x15", "child_process", "> ")
    t.answers("commands", ".hel\t\r", ".help", "Alias for .break", "> ")
    t.answers("let names", "let longName = { inner: { deep: 12 } }\r", "undefined", "> ")
    t.answers("of let names", "longN\t.inn\t.de\t\r", "12", "> ")
    t.answers("a continued line", "[1,\r", "... ")
    t.answers("... ends", "2].length\r", "2", "> ")
    t.answers("Ctrl-C clears", "abc(", "abc(")
    t.answers("... the line", "\x03", "> ")
    t.answers("... and a continued one", "foo(\r", "... ")
    t.answers("...", "\x03", "> ")
    t.answers("endless loop", "console.log('be' + 'gun'); for (;;);\r", "begun")
    t.answers("Ctrl-C ends it", "\x03", "interrupted by `SIGINT`", "> ")
    t.answers("catch does not see it", "console.log('be' + 'gun'); while (true) try { for (;;); } catch { }\r", "begun")
    t.answers("", "\x03", "interrupted by `SIGINT`", "> ")
    t.answers("an endless await", "console.log('be' + 'gun'); await new Promise(() => {})\r", "begun")
    t.answers("", "\x03", "interrupted by `SIGINT`", "> ")
    t.answers("the loop", "setTimeout(function later() {}, 60000); 0\r", "0", "> ")
    t.answers("", ".loop\r", "Timers:", "later, REPL", "due in", "poll (this prompt)", "1 timer", "> ")
    t.answers("trace", ".trace on\r", "> ")
    t.answers("trace tells", "queueMicrotask(function soon() {}); 0\r", "soon", "> ")
    t.answers("trace off", ".trace off\r", "> ")
    t.answers("editor", ".editor\r", "Entering editor mode")
    t.answers("", "const e = 5;\re * 2\r", "const e = 5;", "e * 2")
    time.sleep(0.5)  # between two lines the terminal is not readline's: a Ctrl-D that is typed ahead would be lost
    t.answers("", "\x04", "10", "> ")
    t.answers("history", "\x1b[A\x1b[A\x1b[A", "> ")
    t.answers("Ctrl-U", "\x15\r", "\n> ")
    t.answers("Ctrl-C says how to leave", "\x03", "(To exit, press Ctrl+C again or Ctrl+D or type .exit)", "> ")
    t.send("\x03")
    check("two Ctrl-C leave", t.ended() == 0)
    with open(os.path.join(folder, ".orrery_history"), encoding="utf8") as history:
        kept = history.read()
    check("history in its file", "'a' + 'b'\n" in kept and "longName" in kept, kept)

    t = Terminal(folder)
    t.answers("history of the last run", "\x12longName =", "longName = { inner")
    t.answers("", "\r", "undefined", "> ")
    t.send("\x04")
    check("Ctrl-D leaves", t.ended() == 0)

    t = Terminal(folder, ORRERY_HISTORY="")
    t.answers("exit code", "process.exitCode = 3\r", "3", "> ")
    t.send(".exit\r")
    check("with process.exitCode", t.ended() == 3)

    t = Terminal(folder, "-r", "path", ORRERY_HISTORY=os.path.join(folder, "other"))
    t.answers("output without a newline", "process.stdout.write('no end'); 0\r", "no end0", "> ")
    t.answers("exit in a timer", "setTimeout(() => process.exit(4), 50); 0\r", "0")
    check("exit code of a timer", t.ended() == 4)
    check("ORRERY_HISTORY", os.path.exists(os.path.join(folder, "other")))
finally:
    shutil.rmtree(folder)

program = "try { vm.runInThisContext('console.log(\"begun\"); for (;;);', { breakOnSigint: true }) } " \
          "catch (error) { console.log(error.code) }"
child = subprocess.Popen([ORRERY, "-e", program], stdout=subprocess.PIPE, text=True)
first = child.stdout.readline()
child.send_signal(signal.SIGINT)
rest = child.communicate(timeout=PATIENCE)[0]
check("vm: breakOnSigint", first == "begun\n" and rest == "ERR_SCRIPT_EXECUTION_INTERRUPTED\n", first + rest)

print(f"prompt: {counts['passed']} passed, {counts['failed']} failed")
sys.exit(counts["failed"] > 0)
