#!/usr/bin/env python3
"""run.py -- runs the tests of a checkout of tc39/test262 and prints a table by feature.

    tests/test262/run.py [options] TEST262-FOLDER [PATH...]

PATH is a file or folder below the checkout's test/ ("language/types"); all are run without one. Each test is run
in sloppy and in strict mode, as its flags say, in a process of its own (host.js), and passes if all its runs do.
Left out are the tests that left-out.txt describes.

expected-failures.txt names the tests that fail, grouped by cause:

    # cause: what is wrong, and why it stays so
    built-ins/Array/some-test.js

The exit code is 1 if a test fails that is not listed, or one passes that is. --update writes the file anew: tests
that pass leave it, new ones go under "unexplained".

SPDX-License-Identifier: ISC
"""
import argparse, collections, concurrent.futures, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = os.path.join(HERE, 'expected-failures.txt')
UNEXPLAINED = 'unexplained'


def read_list(path):
    """The lines of a list file, without comments."""
    with open(path, encoding='utf-8') as f:
        return [line.strip() for line in f if line.strip() and not line.startswith('#')]


class Test:
    """A test file: what its front matter says, as far as the runner needs it."""

    def __init__(self, root, path):
        with open(os.path.join(root, 'test', path), encoding='utf-8', errors='replace', newline='') as f:
            text = f.read()
        self.path = path
        meta = re.search(r'/\*---(.*?)---\*/', text, re.S)
        self.meta = meta.group(1).replace('\r\n', '\n').replace('\r', '\n') if meta else ''
        self.flags = self.items('flags')
        self.includes = self.items('includes')
        self.features = self.items('features')
        self.es5 = re.search(r'^es5id:', self.meta, re.M) is not None
        negative = re.search(r'^negative:\s*\n((?:[ \t]+.*\n?)+)', self.meta, re.M)
        field = dict(re.findall(r'(\w+):\s*(\w+)', negative.group(1))) if negative else {}
        self.phase, self.type = field.get('phase', 'none'), field.get('type', 'none')

    def items(self, key):
        """A list of the front matter, in either of YAML's two ways to write one."""
        flow = re.search(r'^%s:\s*\[(.*?)\]' % key, self.meta, re.M | re.S)
        if flow:
            return [item.strip() for item in flow.group(1).split(',') if item.strip()]
        block = re.search(r'^%s:\s*\n((?:\s+-.*\n?)+)' % key, self.meta, re.M)
        return re.findall(r'-\s*(\S+)', block.group(1)) if block else []

    def modes(self):
        if 'raw' in self.flags:
            return ['raw']
        if 'onlyStrict' in self.flags:
            return ['strict']
        return ['sloppy'] if 'noStrict' in self.flags else ['sloppy', 'strict']


class Runner:
    def __init__(self, options):
        self.options = options
        self.root = os.path.abspath(options.folder)
        left_out = read_list(os.path.join(HERE, 'left-out.txt'))
        self.no_flags = {line.split()[1] for line in left_out if line.startswith('flag ')}
        self.no_features = set(left_out)

    def find(self):
        paths = []
        for given in self.options.paths or ['']:
            start = os.path.join(self.root, 'test', given)
            if os.path.isfile(start):
                paths.append(given)
            for folder, _, names in os.walk(start):
                paths += [os.path.relpath(os.path.join(folder, name), os.path.join(self.root, 'test'))
                          for name in names if name.endswith('.js') and '_FIXTURE' not in name]
        return [Test(self.root, path) for path in sorted(paths) if not path.startswith(('intl402', 'staging'))]

    def wanted(self, test):
        return not (self.no_flags & set(test.flags) or self.no_features & set(test.features)) and \
            (test.es5 or not self.options.es5)

    def command(self, test, mode):
        names = [] if mode == 'raw' else ['assert.js', 'sta.js'] + test.includes
        if 'async' in test.flags:
            names.append('doneprintHandle.js')
        files = [os.path.join(self.root, 'harness', name) for name in names]
        return [self.options.orrery, os.path.join(HERE, 'host.js'), os.path.join(self.root, 'test', test.path),
                mode, test.phase, test.type] + files

    def run_mode(self, test, mode):
        """None, or why the test fails in this mode."""
        try:
            done = subprocess.run(self.command(test, mode), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, timeout=self.options.timeout)
        except subprocess.TimeoutExpired:
            return 'takes longer than %g s' % self.options.timeout
        out = done.stdout.decode(errors='replace').splitlines()
        if done.returncode < 0:
            return 'CRASH: signal %d' % -done.returncode
        failure = next((line[5:] for line in out if line.startswith('fail ')), None)
        if failure is None and 'pass' not in out:
            failure = (done.stderr.decode(errors='replace').strip().splitlines() or ['nothing was printed'])[-1]
        if failure is None and 'async' in test.flags:
            said = next((line for line in out if line.startswith('Test262:')), 'never done')
            failure = None if said == 'Test262:AsyncTestComplete' else said
        return failure

    def run(self, test):
        for mode in test.modes():
            failure = self.run_mode(test, mode)
            if failure is not None:
                return '%s: %s' % (mode, failure)
        return None


def read_expected():
    """The groups of the file: cause -> tests, in order."""
    groups, cause = collections.OrderedDict(), UNEXPLAINED
    if not os.path.exists(EXPECTED):
        return groups
    with open(EXPECTED, encoding='utf-8') as f:
        for line in f:
            if line.startswith('# cause: '):
                cause = line[9:].strip()
            elif line.strip() and not line.startswith('#'):
                groups.setdefault(cause, []).append(line.strip())
    return groups


def write_expected(groups, results):
    known = {path for paths in groups.values() for path in paths}
    new = [path for path, failure in results.items() if failure and path not in known]
    groups.setdefault(UNEXPLAINED, []).extend(new)
    with open(EXPECTED, 'w', encoding='utf-8') as f:
        f.write('# The tests of test262 that fail, by cause. run.py checks this list; --update brings it up to date.\n')
        for cause, paths in groups.items():
            kept = sorted(path for path in paths if results.get(path, 'not run'))
            if kept:
                f.write('\n# cause: %s\n%s\n' % (cause, '\n'.join(kept)))


def table(tests, results):
    rows = collections.OrderedDict()
    for test in tests:
        names = ['all tests'] + (['es5id'] if test.es5 else []) + sorted(set(test.features))
        for name in names + ['/'.join(test.path.split('/')[:2]) + '/']:
            row = rows.setdefault(name, [0, 0])
            row[0] += not results[test.path]
            row[1] += 1
    order = sorted(rows, key=lambda name: (name not in ('all tests', 'es5id'), name.endswith('/'), name))
    print('%-44s %7s %7s %7s' % ('', 'passed', 'run', '%'))
    for name in order:
        passed, run = rows[name]
        print('%-44s %7d %7d %7.1f' % (name, passed, run, 100.0 * passed / run))


def compare(results):
    """Says what differs from expected-failures.txt; returns how many tests do."""
    expected = {path for paths in read_expected().values() for path in paths}
    worse = [path for path, failure in results.items() if failure and path not in expected]
    better = [path for path, failure in results.items() if not failure and path in expected]
    for title, paths in (('fails, but is not listed', worse), ('is listed, but passes', better)):
        for path in paths[:40]:
            print('%s: %s' % (title, path))
        if len(paths) > 40:
            print('%s: %d more' % (title, len(paths) - 40))
    return len(worse) + len(better)


def options():
    parser = argparse.ArgumentParser(description='Runs tc39/test262 and prints a table by feature.')
    parser.add_argument('folder', help='the checkout')
    parser.add_argument('paths', nargs='*', help='files or folders below test/')
    parser.add_argument('--orrery', default=os.path.join(HERE, '../../build/orrery'))
    parser.add_argument('--failing', action='store_true', help='print the failing tests and why')
    parser.add_argument('--es5', action='store_true', help='only tests that carry an es5id')
    parser.add_argument('--update', action='store_true', help='write expected-failures.txt anew')
    parser.add_argument('--timeout', type=float, default=10, help='seconds for a run (default 10)')
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    return parser.parse_intermixed_args()


def main():
    given = options()
    runner = Runner(given)
    tests = [test for test in runner.find() if runner.wanted(test)]
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        results = dict(zip([test.path for test in tests], pool.map(runner.run, tests)))
    if not tests:
        sys.exit('run.py: no test is left to run')
    for path, failure in results.items():
        if failure and (given.failing or 'CRASH' in failure):
            print('%s: %s' % (path, failure))
    table(tests, results)
    if given.update:
        write_expected(read_expected(), results)
    elif compare(results):
        sys.exit(1)


main()
