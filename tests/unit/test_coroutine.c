/* test_coroutine.c -- src/coroutine.c: what is seen from C. SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Runs a body in which g(n) is a generator function that yields 0 to n - 1. */
static void eval_with_generator(js_State *J, const char *body)
{
	char text[2000];
	snprintf(text, sizeof text, "function g(n) { return ø.generator(this, arguments, function () {\n"
		"for (var i = 0; i < n; i++) ø.yield(i); }); }\n%s", body);
	unit_eval(J, text);
}

START_TEST(a_stack_is_used_again_when_the_body_has_ended)
{
	struct runtime *rt = unit_runtime("", NULL);
	eval_with_generator(rt->J, "for (var k = 0; k < 1000; k++) g(0).next();");
	ck_assert_int_eq(rt->coroutines.pooled, 1);
	js_pop(rt->J, 1);
	runtime_free(rt);
}
END_TEST

START_TEST(a_collected_coroutine_gives_its_stack_back)
{
	struct runtime *rt = unit_runtime("", NULL);
	eval_with_generator(rt->J, "for (var k = 0; k < 10; k++) g(1).next();");
	js_pop(rt->J, 1);
	ck_assert_int_eq(rt->coroutines.pooled, 0);
	js_gc(rt->J, 0);
	js_gc(rt->J, 0);
	ck_assert_int_eq(rt->coroutines.pooled, 10);
	runtime_free(rt);
}
END_TEST

START_TEST(a_suspended_coroutine_keeps_what_is_on_its_stacks)
{
	struct runtime *rt = unit_runtime("", NULL);
	js_State *J = rt->J;
	unit_eval(J, "return ø.generator(this, [], function () {"
		"  return ['a text of more than', 'fifteen bytes'].concat(['is kept']).map(function (s) {"
		"    var copy = s + '!'; try { ø.yield(); } finally { return copy; } }).join(' '); });");
	for (int i = 0; i < 4; ++i) {
		js_getproperty(J, -1, "next");
		js_copy(J, -2);
		js_call(J, 0);
		js_getproperty(J, -1, "value");
		if (i < 3)
			js_pop(J, 2);
		js_gc(J, 0);
		js_gc(J, 0);
	}
	ck_assert_str_eq(js_tostring(J, -1), "a text of more than! fifteen bytes! is kept!");
	ck_assert_ptr_null(rt->coroutines.running);
	runtime_free(rt);
}
END_TEST

START_TEST(an_exception_does_not_cross_the_stacks)
{
	struct runtime *rt = unit_runtime("", NULL);
	js_State *J = rt->J;
	int top = js_gettop(J);
	if (js_try(J)) {
		ck_assert_str_eq(js_tostring(J, -1), "thrown");
		ck_assert_int_eq(js_gettop(J), top + 1);
		ck_assert_ptr_null(rt->coroutines.running);
	} else {
		unit_eval(J, "ø.generator(this, [], function () { [1].map(function () { throw 'thrown'; }); }).next();");
		ck_abort_msg("nothing was thrown");
	}
	runtime_free(rt);
}
END_TEST

START_TEST(frames_are_left_and_entered_in_pairs)
{
	char line[1000], path[] = "/tmp/orrery-unit-XXXXXX";
	int depth = 0, calls = 0, fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	struct runtime *rt = unit_runtime("function f() { return ø.generator(this, [], function () {\n"
		"[1, 2, 3].forEach(function each(n) { ø.yield(n); }); }); }\n"
		"var a = f(), b = f(); a.next(); b.next(); a.next(); b.return(); a.next(); a.next();", path);
	ck_assert_int_eq(runtime_run(rt), 0);
	runtime_free(rt);
	FILE *trace = fdopen(fd, "r");
	while (fgets(line, sizeof line, trace)) {
		if (strstr(line, "\"k\":\"call\""))
			++calls, ++depth;
		if (strstr(line, "\"k\":\"ret\""))
			ck_assert_int_ge(--depth, 0);
	}
	ck_assert_int_eq(depth, 0);
	ck_assert_int_gt(calls, 20);
	fclose(trace);
	remove(path);
}
END_TEST

START_TEST(an_awaiting_function_is_found)
{
	struct runtime *rt = unit_runtime("", NULL);
	struct position at;
	ck_assert(!async_frame(rt, 0, &at));
	runtime_free(rt);
}
END_TEST

Suite *suite_coroutine(void)
{
	Suite *s = suite_create("coroutine");
	TCase *c = tcase_create("coroutine");
	tcase_add_test(c, a_stack_is_used_again_when_the_body_has_ended);
	tcase_add_test(c, a_collected_coroutine_gives_its_stack_back);
	tcase_add_test(c, a_suspended_coroutine_keeps_what_is_on_its_stacks);
	tcase_add_test(c, an_exception_does_not_cross_the_stacks);
	tcase_add_test(c, frames_are_left_and_entered_in_pairs);
	tcase_add_test(c, an_awaiting_function_is_found);
	suite_add_tcase(s, c);
	return s;
}
