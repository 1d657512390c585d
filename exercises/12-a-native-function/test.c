/* Programs that call your functions, with what they should be called with, and with what they should not. */
#include "piece.h"

#define CODE "const code = (act) => { try { return String(act()); } catch (error) { return error.code ?? error.name; } };"

START_TEST(a_tick)
{
	piece_says("it runs, but not now", "process.nextTick(() => say('tick')); say('main');", "main tick");
}
END_TEST

START_TEST(a_tick_with_values)
{
	piece_says("the function gets the values", "process.nextTick((...values) => say(values.join('-')), 1, 'two', null, 3);"
		"process.nextTick((...values) => say(values.length));", "1-two--3 0");
}
END_TEST

START_TEST(values_are_kept_until_then)
{
	piece_says("whatever the collector does meanwhile", "process.nextTick((object, text) => { say(object.word); say(text); },"
		" { word: 'kept' }, ['al', 'so'].join('')); for (let i = 0; i < 30000; i++) ({ i: [i, `${i}`] });", "kept also");
}
END_TEST

START_TEST(a_microtask)
{
	piece_says("it runs after the ticks", "queueMicrotask(() => say('microtask')); process.nextTick(() => say('tick'));"
		"say('main');", "main tick microtask");
}
END_TEST

START_TEST(a_microtask_gets_no_values)
{
	piece_says("queueMicrotask() passes nothing on", "queueMicrotask((...values) => say(values.length), 1, 2, 3);", "0");
}
END_TEST

START_TEST(both_give_undefined)
{
	piece_says("there is nothing to give", CODE "say(code(() => process.nextTick(() => {})));"
		"say(code(() => queueMicrotask(() => {})));", "undefined undefined");
}
END_TEST

START_TEST(what_is_no_function_is_refused)
{
	piece_says("it throws at once, and nothing is put into a queue", CODE "for (const thing of [undefined, 'soon', 5, {}, null]) {"
		" say(code(() => process.nextTick(thing))); say(code(() => queueMicrotask(thing))); } say(code(() => process.nextTick()));",
		"ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE "
		"ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE ERR_INVALID_ARG_TYPE "
		"ERR_INVALID_ARG_TYPE");
}
END_TEST

START_TEST(each_task_has_a_number)
{
	piece_says("a task that is running knows who it is, and who made it",
		"const { executionAsyncId, triggerAsyncId } = require('async_hooks'); const main = executionAsyncId();"
		"process.nextTick(() => say(executionAsyncId() > main && triggerAsyncId() === main));"
		"queueMicrotask(() => say(executionAsyncId() > main && triggerAsyncId() === main));", "true true");
}
END_TEST

START_TEST(nothing_runs_after_exit)
{
	piece_says("in the 'exit' handler nextTick() checks, and does nothing more", CODE "process.on('exit', () => { say('exit');"
		" say(code(() => process.nextTick(() => say('never')))); say(code(() => process.nextTick(5))); });",
		"exit undefined ERR_INVALID_ARG_TYPE");
}
END_TEST

START_TEST(nothing_stays_behind)
{
	struct runtime *rt = piece_runtime("for (let i = 0; i < 100; i++) { process.nextTick(() => {}); queueMicrotask(() => {}); }"
		"process.on('exit', () => process.nextTick(() => {}));");
	runtime_run(rt);
	ck_assert_msg(rt->queue.ticks.length == 0, "%zu ticks are left, which will never run.", rt->queue.ticks.length);
	ck_assert_msg(rt->queue.microtasks.length == 0, "%zu microtasks are left.", rt->queue.microtasks.length);
	runtime_free(rt);
}
END_TEST

void piece_tests(Suite *suite)
{
	piece_test(suite, a_tick);
	piece_test(suite, a_tick_with_values);
	piece_test(suite, values_are_kept_until_then);
	piece_test(suite, a_microtask);
	piece_test(suite, a_microtask_gets_no_values);
	piece_test(suite, both_give_undefined);
	piece_test(suite, what_is_no_function_is_refused);
	piece_test(suite, each_task_has_a_number);
	piece_test(suite, nothing_runs_after_exit);
	piece_test(suite, nothing_stays_behind);
}
