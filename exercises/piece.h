/* piece.h -- what the tests of the C exercises share: programs that run on the runtime with the learner's piece in it.
 *
 * A program tells what happens by say('word'). A test gives the program and the words that are expected, in order.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_PIECE_H
#define ORRERY_PIECE_H

#include <check.h>
#include "runtime.h"

/* The tests of the exercise, which its test.c defines. */
void piece_tests(Suite *suite);
/* Adds a test: its name, with spaces for underscores, is what the learner reads. */
#define piece_test(suite, name) piece_add(suite, #name, name)
void piece_add(Suite *suite, const char *name, const TTest *test);

/* A runtime with that program, on the fast clock, which has not run. */
struct runtime *piece_runtime(const char *program);
/* Runs the program to its end and compares what it has said. what: the message if that is something else. */
void piece_says(const char *what, const char *program, const char *expected);
/* Compares two lists of words; the first word that differs is the step at which a visualizer opens. */
void piece_same(const char *what, const char *expected, const char *actual);

#endif
