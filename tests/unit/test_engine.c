/* test_engine.c -- src/engine.c: values that C holds, positions, host objects. SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

START_TEST(values_held_by_c_survive_the_collector)
{
	struct runtime *rt = unit_runtime("", NULL);
	js_State *J = rt->J;
	struct task *task = calloc(1, sizeof *task);
	unit_eval(J, "return function kept() { return 'still here, and longer than fifteen bytes'; };");
	engine_take(J, &task->fn);
	engine_clear(&task->self);
	task_init(rt, task, TASK_TICK);
	queue_tick(rt, task);
	unit_eval(J, "for (var i = 0; i < 100000; i++) ({ i: [i] });");
	js_pop(J, 1);
	js_gc(J, 0);
	js_gc(J, 0);
	engine_push(J, &task->fn);
	js_pushundefined(J);
	js_call(J, 0);
	ck_assert_str_eq(js_tostring(J, -1), "still here, and longer than fifteen bytes");
	js_pop(J, 1);
	runtime_free(rt);
}
END_TEST

static int finalized, marked;

static void mark(js_State *J, void *data)
{
	++marked;
	engine_mark(J, data);
}

static void finalize(js_State *J, void *data)
{
	(void)J;
	++finalized;
	free(data);
}

static const struct host_class class = { "Thing", mark, finalize }, other = { "Thing", NULL, NULL };

START_TEST(host_objects_are_marked_and_finalized)
{
	struct runtime *rt = unit_runtime("", NULL);
	js_State *J = rt->J;
	struct value *held = malloc(sizeof *held);
	unit_eval(J, "return { text: 'held by the host object' };");
	engine_take(J, held);
	js_newobject(J);
	engine_new_host(J, &class, held);
	ck_assert_ptr_eq(engine_host(J, -1, &class), held);
	ck_assert_ptr_null(engine_host(J, -1, &other));
	js_pushnumber(J, 5);
	ck_assert_ptr_null(engine_host(J, -1, &class));
	js_pop(J, 1);
	ck_assert_str_eq(engine_class(J, -1), "Thing");
	js_gc(J, 0);
	js_gc(J, 0);
	ck_assert_int_ge(marked, 2);
	ck_assert_int_eq(finalized, 0);
	engine_push(J, held);
	js_getproperty(J, -1, "text");
	ck_assert_str_eq(js_tostring(J, -1), "held by the host object");
	js_pop(J, 3);
	js_gc(J, 0);
	ck_assert_int_eq(finalized, 1);
	runtime_free(rt);
}
END_TEST

START_TEST(position_of_a_function)
{
	struct runtime *rt = unit_runtime("", NULL);
	struct value f;
	struct position at;
	unit_eval(rt->J, "\n\nreturn function named() {};");
	engine_take(rt->J, &f);
	engine_function_position(rt->J, &f, &at);
	ck_assert_str_eq(at.fn, "named");
	ck_assert_str_eq(at.file, "unit");
	ck_assert_int_eq(at.line, 3);
	unit_eval(rt->J, "return setTimeout;");
	engine_take(rt->J, &f);
	engine_function_position(rt->J, &f, &at);
	ck_assert_str_eq(at.fn, "setTimeout");
	ck_assert_str_eq(at.file, "native");
	runtime_free(rt);
}
END_TEST

START_TEST(position_of_a_syntax_error)
{
	struct runtime *rt = unit_runtime("", NULL);
	js_State *J = rt->J;
	struct position at;
	if (js_try(J)) {
		ck_assert(engine_error_position(J, -1, &at));
		ck_assert_int_eq(at.line, 2);
		ck_assert_int_eq(at.column, 9);
		js_pop(J, 1);
		runtime_free(rt);
		return;
	}
	engine_compile(J, "bad", "", "var ok;\nvar x = ;\n");
	ck_abort_msg("it compiled");
}
END_TEST

/* Each would run for ever. */
static const char *const endless[] = {
	"for (;;) ;", "do ; while (true);", "while (true) try { while (true) ; } catch (e) { } finally { }",
	"for (;;) Math.abs(1);", "return (function f() { try { f(); } finally { for (;;) ; } })();",
	"try { for (;;) ; } finally { global.seen = true; for (;;) ; }", "for (;;) [3, 2, 1].sort(function () { for (;;) ; });",
};

static void interrupt(void *J)
{
	usleep(2000);
	engine_interrupt(J);
}

static bool eval_throws(js_State *J, const char *body)
{
	if (js_try(J)) {
		js_pop(J, 1);
		return true;
	}
	unit_eval(J, body);
	js_endtry(J);
	return false;
}

START_TEST(an_interrupted_program_stops)
{
	struct runtime *rt = unit_runtime("", NULL);
	uv_thread_t thread;
	ck_assert_int_eq(uv_thread_create(&thread, interrupt, rt->J), 0);
	ck_assert(eval_throws(rt->J, endless[_i]));
	uv_thread_join(&thread);
	ck_assert(eval_throws(rt->J, "Math.abs(1)")); /* still */
	engine_resume(rt->J);
	ck_assert(!eval_throws(rt->J, "if (global.seen) throw 'finally has run';"));
	js_pop(rt->J, 1);
	runtime_free(rt);
}
END_TEST

Suite *suite_engine(void)
{
	Suite *suite = suite_create("engine");
	TCase *t = tcase_create("engine");
	tcase_add_test(t, values_held_by_c_survive_the_collector);
	tcase_add_test(t, host_objects_are_marked_and_finalized);
	tcase_add_test(t, position_of_a_function);
	tcase_add_test(t, position_of_a_syntax_error);
	tcase_add_loop_test(t, an_interrupted_program_stops, 0, sizeof endless / sizeof *endless);
	suite_add_tcase(suite, t);
	return suite;
}
