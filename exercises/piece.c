/* piece.c -- see piece.h. Runs the tests of one exercise.
 *
 * SPDX-License-Identifier: ISC
 */
#include "piece.h"

#include <stdlib.h>
#include <string.h>

static char said[4096]; /* what the program has said: each test is a process of its own */

static void native_say(js_State *J)
{
	const char *word = js_tostring(J, 1);
	ck_assert_msg(strlen(said) + strlen(word) + 2 < sizeof said, "the program says too much: is there an endless loop?");
	if (*said)
		strcat(said, " ");
	strcat(said, word);
	if (trace_on(runtime_of(J)))
		trace_emit(runtime_of(J), &(struct event){ .kind = "note", .text = word });
}

struct runtime *piece_runtime(const char *program)
{
	static struct options options;
	options = (struct options){ .text = program, .fast_clock = true,
		.trace = { .path = getenv("ORRERY_LEARN_TRACE"), .fd = -1, .grain = GRAIN_LINE } };
	struct runtime *rt = runtime_new(&options);
	ck_assert_ptr_nonnull(rt);
	js_newcfunction(rt->J, native_say, "say", 1);
	js_setglobal(rt->J, "say");
	return rt;
}

void piece_same(const char *what, const char *expected, const char *actual)
{
	int step = 0;
	const char *e = expected, *a = actual;
	if (!strcmp(expected, actual))
		return;
	for (; *e && strcspn(e, " ") == strcspn(a, " ") && !strncmp(e, a, strcspn(e, " ")); ++step) {
		e += strcspn(e, " ");
		a += strcspn(a, " ");
		e += *e == ' ';
		a += *a == ' ';
	}
	ck_abort_msg("%s: expected [%s], but got [%s] at %d", what, expected, actual, step);
}

void piece_says(const char *what, const char *program, const char *expected)
{
	struct runtime *rt = piece_runtime(program);
	runtime_run(rt);
	runtime_free(rt);
	piece_same(what, expected, said);
}

void piece_add(Suite *suite, const char *name, const TTest *test)
{
	TCase *tcase = tcase_create(name);
	tcase_set_timeout(tcase, 5); /* seconds; a test takes some milliseconds */
	tcase_add_test(tcase, test);
	suite_add_tcase(suite, tcase);
}

int main(void)
{
	Suite *suite = suite_create("piece");
	piece_tests(suite);
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
