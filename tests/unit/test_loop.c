/* test_loop.c -- src/loop.c, queue.c and timers.c through a program. SPDX-License-Identifier: ISC */
#include "unit.h"

START_TEST(nothing_is_left_after_a_run)
{
	struct runtime *rt = unit_runtime("setTimeout(function () {}, 1); setImmediate(function () {});"
		"process.nextTick(function () {}); Promise.resolve().then(function () {});", NULL);
	ck_assert_int_eq(runtime_run(rt), 0);
	ck_assert_uint_eq(rt->timers.lists, 0);
	ck_assert_int_eq(rt->timers.refed, 0);
	ck_assert_int_eq(rt->queue.refed_immediates, 0);
	ck_assert_uint_eq(rt->queue.ticks.length, 0);
	ck_assert_uint_eq(rt->queue.microtasks.length, 0);
	ck_assert_ptr_null(rt->running);
	ck_assert_int_eq(js_gettop(rt->J), 0);
	ck_assert(!loop_alive(rt));
	runtime_free(rt);
}
END_TEST

START_TEST(two_runtimes_do_not_meet)
{
	struct options options[2] = { { .text = "process.exitCode = 3;", .trace.fd = -1 },
		{ .text = "process.exitCode = typeof other === 'undefined' ? 4 : 5;", .trace.fd = -1 } };
	struct runtime *a = runtime_new(&options[0]), *b = runtime_new(&options[1]);
	js_pushnumber(a->J, 1);
	js_setglobal(a->J, "other");
	ck_assert_int_eq(runtime_run(a), 3);
	ck_assert_int_eq(runtime_run(b), 4);
	runtime_free(a);
	runtime_free(b);
}
END_TEST

START_TEST(timers_left_over_are_freed)
{
	struct runtime *rt = unit_runtime("setTimeout(function () {}, 100000).unref();"
		"setInterval(function () {}, 5000).unref(); setImmediate(function () {}).unref();", NULL);
	ck_assert_int_eq(runtime_run(rt), 0);
	ck_assert_uint_eq(rt->timers.lists, 2);
	runtime_free(rt); /* the sanitizer says if something stays */
}
END_TEST

Suite *suite_loop(void)
{
	Suite *suite = suite_create("loop");
	TCase *t = tcase_create("loop");
	tcase_add_test(t, nothing_is_left_after_a_run);
	tcase_add_test(t, two_runtimes_do_not_meet);
	tcase_add_test(t, timers_left_over_are_freed);
	suite_add_tcase(suite, t);
	return suite;
}
