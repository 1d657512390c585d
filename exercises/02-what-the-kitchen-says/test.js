/* Runs program.js, and compares what it wrote with your prediction. */
'use strict';

const test = require('node:test');
const path = require('node:path');
const { comparePrediction, mine, observe } = require('../exercise');

const seen = observe(path.join(__dirname, 'program.js'));

test('the lines come in the order that you predicted', () => {
  comparePrediction(mine('prediction.js'), seen, 'text');
});

test('each line is written in the phase that you predicted', () => {
  comparePrediction(mine('prediction.js'), seen, 'phase');
});
