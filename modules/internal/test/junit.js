/* internal/test/junit.js -- the events of tests as the XML that build servers read.
 *
 * HOW   a test with subtests becomes a testsuite around them, so nothing is written before the last test has ended.
 * READ  after internal/test/runner.js.
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { inspect } = require('internal/inspect');

const escapeText = (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const escapeAttribute = (text) => escapeText(String(text).replace(/\n/g, '').replace(/"/g, '&quot;'));
const escapeComment = (text) => String(text).replace(/--/g, '&#45;&#45;');
const indentOf = (depth) => '\t'.repeat(depth);

const isFailure = (node) => node.children.some((child) => child.tag === 'failure');
const isSkipped = (node) => node.children.some((child) => child.tag === 'skipped');

/* A node and what is in it, as lines. */
function write(node, depth) {
  const indent = indentOf(depth);
  if (typeof node === 'string') return `${escapeText(node)}\n`;
  if (node.comment !== undefined) return `${indent}<!-- ${escapeComment(node.comment)} -->\n`;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `${indent}<${node.tag}${attributes.join('')}`;
  if (node.children.length === 0) return `${start}/>\n`;
  return `${start}>\n${node.children.map((child) => write(child, depth + 1)).join('')}${indent}</${node.tag}>\n`;
}

function problems(type, data) {
  const element = (tag, attributes, children = []) => ({ tag, attributes, children });
  if (data.skip !== undefined) return [element('skipped', { type: 'skipped', message: data.skip })];
  if (data.todo !== undefined) return [element('skipped', { type: 'todo', message: data.todo })];
  if (type === 'test:pass') return [];
  const { error } = data.details, message = error.message;
  return [element('failure', { type: error.failureType, message }, [inspect(error, { breakLength: Infinity })])];
}

/* Turns the node of a test that has ended into a testcase, or a testsuite if tests are in it. */
function close(node, type, data) {
  const time = (data.details.duration_ms / 1000).toFixed(6);
  if (node.children.length > 0) {
    const cases = node.children.filter((child) => child.tag);
    node.tag = 'testsuite';
    node.attributes = { name: data.name, time, disabled: 0, errors: 0, tests: cases.length,
      failures: cases.filter((one) => one.failed).length, skipped: cases.filter(isSkipped).length,
      hostname: require('os').hostname() };
  } else {
    node.tag = 'testcase';
    node.attributes = { name: data.name, time, classname: data.details.type ?? 'test' };
    node.children = problems(type, data);
    const failure = isFailure(node) && node.children[0];
    if (failure) node.attributes.failure = failure.attributes.message;
  }
  node.failed = type === 'test:fail';
}

/** The reporter: events in, XML out. */
module.exports = async function* junit(events) {
  const top = [], open = [];
  for await (const { type, data } of events) {
    const around = () => open.length > 0 ? open[open.length - 1].children : top;
    if (type === 'test:start') {
      const node = { attributes: {}, children: [] };
      around().push(node);
      open.push(node);
    } else if (type === 'test:pass' || type === 'test:fail') {
      close(open.pop(), type, data);
    } else if (type === 'test:diagnostic') {
      around().push({ comment: data.message });
    }
  }
  yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n';
  for (const node of top) yield write(node, 1);
  yield '</testsuites>\n';
};
