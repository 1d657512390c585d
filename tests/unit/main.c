/* main.c -- runs the unit tests. SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

struct runtime *unit_runtime(const char *text, const char *trace)
{
	static struct options options; /* outlives the runtime */
	options = (struct options){ .text = text, .trace = { .path = trace, .fd = -1, .grain = GRAIN_LINE } };
	struct runtime *rt = runtime_new(&options);
	ck_assert_ptr_nonnull(rt);
	return rt;
}

void unit_eval(js_State *J, const char *body)
{
	engine_compile(J, "unit", "", body);
	js_pushundefined(J);
	js_call(J, 0);
}

int main(void)
{
	SRunner *runner = srunner_create(suite_clock());
	srunner_add_suite(runner, suite_utf8());
	srunner_add_suite(runner, suite_engine());
	srunner_add_suite(runner, suite_trace());
	srunner_add_suite(runner, suite_threadpool());
	srunner_add_suite(runner, suite_loop());
	srunner_add_suite(runner, suite_coroutine());
	srunner_add_suite(runner, suite_lower());
	srunner_run_all(runner, CK_NORMAL);
	int run = srunner_ntests_run(runner), failed = srunner_ntests_failed(runner);
	printf("unit: %d passed, %d failed\n", run - failed, failed);
	srunner_free(runner);
	return failed != 0;
}
