/* internal/console_table.js -- console.table: rows and columns in boxes.
 *
 * HOW   a table is made column by column: the index, the keys that any row has, and "Values" for rows that have none.
 *       The entries of a Map, a Set or an iterator of one are rows by their number.
 * READ  from the end. Follows Node's console.html, "console.table".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* getClass(v), preview(v): the entries of a Map, Set or iterator of one: {pairs, entries} */
const natives = native('util');

const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

function cellText(value, options) {
  const wide = value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 2;
  options.depth = wide ? -1 : 0;
  options.maxArrayLength = 3;
  options.breakLength = Infinity;
  return require('internal/inspect').inspect(value, options);
}

/* An array of columns, each an array: its heading, then a text for each row. */
function tableColumns(data, properties, options) {
  const rows = Object.keys(data);
  const cells = {};
  const values = ['Values'];
  let hasValues = false;
  rows.forEach((row, i) => {
    const item = data[row];
    const isValue = item === null || (typeof item !== 'object' && typeof item !== 'function');
    if (isValue) hasValues = true;
    values.push(isValue ? cellText(item, options) : '');
    (properties || (isValue ? [] : Object.keys(item))).forEach((key) => {
      if (!has(cells, key)) cells[key] = [];
      cells[key][i] = !isValue && has(item, key) ? cellText(item[key], options) : '';
    });
  });
  const columns = Object.keys(cells).map((key) => [key].concat(rows.map((row, i) => cells[key][i] || '')));
  columns.unshift(['(index)'].concat(rows));
  if (hasValues) columns.push(values);
  return columns;
}

const WIDE = new RegExp('[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff' +
  '\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]', 'g');

/* How many cells of a terminal: East Asian wide characters take two. */
function widthOf(text) {
  text = require('internal/literals').stripVTControlCharacters(text);
  const wide = text.match(WIDE);
  return text.length + (wide ? wide.length : 0);
}

function tableText(columns) {
  const widths = columns.map((column) => Math.max.apply(null, column.map(widthOf)) + 2);
  function rule(left, middle, right) {
    return left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  }
  function line(row) {
    const cells = columns.map((column, i) => ` ${column[row]}${' '.repeat(widths[i] - widthOf(column[row]) - 1)}`);
    return `│${cells.join('│')}│`;
  }
  const lines = [rule('┌', '┬', '┐'), line(0), rule('├', '┼', '┤')];
  for (let row = 1; row < columns[0].length; row++) lines.push(line(row));
  return lines.concat(rule('└', '┴', '┘')).join('\n');
}

/* Map, Set and their iterators: rows of keys and values; undefined for anything else. */
function collectionColumns(data, options) {
  const type = natives.getClass(data), cell = (value) => cellText(value, options);
  if (!['Map', 'Set', 'Map Iterator', 'Set Iterator'].includes(type)) return undefined;
  const { pairs, entries } = natives.preview(data), isMap = type === 'Map' || (pairs && type === 'Map Iterator');
  const list = pairs && !isMap ? Array.from({ length: entries.length / 2 }, (_, i) => entries.slice(2 * i, 2 * i + 2)) : entries;
  const count = isMap ? list.length / 2 : list.length, rows = Array.from({ length: count }, (_, i) => i);
  const index = ['(iteration index)', ...rows.map(String)];
  if (!isMap) return [index, ['Values', ...rows.map((i) => cell(list[i]))]];
  return [index, ['Key', ...rows.map((i) => cell(list[2 * i]))], ['Values', ...rows.map((i) => cell(list[2 * i + 1]))]];
}

/** The table as text. @param {object} data @param {string[]|undefined} properties @param {object} options for inspect */
module.exports = (data, properties, options) =>
  tableText((properties === undefined && collectionColumns(data, options)) || tableColumns(data, properties, options));
