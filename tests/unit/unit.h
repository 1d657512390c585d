/* unit.h -- what the unit tests share. SPDX-License-Identifier: ISC */
#ifndef ORRERY_UNIT_H
#define ORRERY_UNIT_H

#include <check.h>
#include "runtime.h"

Suite *suite_clock(void);
Suite *suite_utf8(void);
Suite *suite_engine(void);
Suite *suite_trace(void);
Suite *suite_threadpool(void);
Suite *suite_loop(void);
Suite *suite_coroutine(void);
Suite *suite_lower(void);

/* A runtime that runs `text`; trace: a file's name or NULL. */
struct runtime *unit_runtime(const char *text, const char *trace);
/* Evaluates a function body and leaves its result on the stack. */
void unit_eval(js_State *J, const char *body);

#endif
