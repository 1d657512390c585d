/* reports.js -- what grading found, in the forms that other programs read: TAP, JUnit XML, CSV, and Gradescope's results.json.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const fs = require('fs');
const path = require('path');

const nameOf = ({ name, hidden }) => (hidden ? `hidden: ${name}` : name);
const failures = ({ tests }) => tests.filter(({ passed }) => !passed);

/* What a student should read of a failure. */
function describe(test) {
  const compared = test.expected === undefined ? '' : `\nexpected:\n${test.expected}\nactual:\n${test.actual}`;
  return `${nameOf(test)}: ${test.message}${compared}`;
}

// ---- TAP -----------------------------------------------------------------------------------------------------

const tapName = (text) => text.replace(/[\\#]/g, '\\$&').replace(/\n/g, ' ');

/** One test point for each submission of an exercise; failures follow as comments. */
function tap(results) {
  const lines = results.flatMap((result, i) => [
    `${result.passed ? 'ok' : 'not ok'} ${i + 1} - ${tapName(`${result.student}: ${result.exercise.name}`)}`,
    ...failures(result).flatMap((test) => describe(test).split('\n').map((line) => `# ${line}`)),
  ]);
  return `${['TAP version 13', `1..${results.length}`, ...lines].join('\n')}\n`;
}

// ---- JUnit ---------------------------------------------------------------------------------------------------

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/* XML has no way to write most control characters. */
const xml = (text) => String(text).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (c) => entities[c]);

function junitCase(result, test) {
  const start = `    <testcase classname="${xml(result.exercise.name)}" name="${xml(nameOf(test))}"`;
  if (test.passed) return `${start}/>`;
  const message = test.message.split('\n')[0];
  return `${start}>\n      <failure message="${xml(message)}">${xml(describe(test))}</failure>\n    </testcase>`;
}

/** A testsuite for each submission of an exercise, a testcase for each of its tests. */
function junit(results) {
  const suites = results.map((result) => [
    `  <testsuite name="${xml(`${result.student}: ${result.exercise.name}`)}" tests="${result.tests.length}" ` +
      `failures="${failures(result).length}" errors="0" time="${result.seconds.toFixed(3)}">`,
    ...result.tests.map((test) => junitCase(result, test)),
    '  </testsuite>',
  ].join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

// ---- CSV -----------------------------------------------------------------------------------------------------

/* A field that a spreadsheet would take for a formula begins with a quote, which it takes away. */
function csvField(value) {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A line for each submission of an exercise. */
function csv(results) {
  const rows = results.map((result) => [result.student, result.exercise.name, result.points, result.exercise.points,
    result.tests.length - failures(result).length, result.tests.length, failures(result)[0]?.message ?? '']);
  const head = ['student', 'exercise', 'points', 'of', 'tests passed', 'tests', 'first failure'];
  return `${[head, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

// ---- Gradescope ----------------------------------------------------------------------------------------------

/** The results.json of one student. */
function gradescope(results) {
  const tests = results.map((result) => ({
    name: `${result.exercise.number} ${result.exercise.title}`,
    score: result.points,
    max_score: result.exercise.points,
    status: result.passed ? 'passed' : 'failed',
    output: failures(result).filter(({ hidden }) => !hidden).map(describe).join('\n\n') ||
      (result.passed ? '' : 'A test that is not shown fails.'),
    visibility: 'visible',
  }));
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return { score: tests.reduce((sum, { score }) => sum + score, 0), execution_time: Math.ceil(seconds), tests };
}

/* FOLDER/STUDENT/results.json for each. */
function writeGradescope(results, folder) {
  for (const student of new Set(results.map((result) => result.student))) {
    const own = results.filter((result) => result.student === student);
    fs.mkdirSync(path.join(folder, student), { recursive: true });
    fs.writeFileSync(path.join(folder, student, 'results.json'), `${JSON.stringify(gradescope(own), null, 2)}\n`);
  }
}

const forms = { tap, junit, csv };

/** Writes reports: { tap, junit, csv } name a file each, or "-" for standard output; gradescope names a folder. */
function write(results, files) {
  for (const [form, file] of Object.entries(files)) {
    if (form === 'gradescope') writeGradescope(results, file);
    else if (file === '-') process.stdout.write(forms[form](results));
    else fs.writeFileSync(file, forms[form](results));
  }
}

module.exports = { write };
