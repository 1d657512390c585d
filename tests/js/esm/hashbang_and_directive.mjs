#!/usr/bin/env node
'use strict';
/* a comment before */ import { count } from './fixtures/counter.mjs'; console.log(count); export {};
// expect: 0
