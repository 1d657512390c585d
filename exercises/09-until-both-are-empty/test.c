/* Programs that run on a runtime with your drain in it. say('word') writes down what happens, and when. */
#include "piece.h"

/* Errors are said, and the loop's first phase has something to do. */
#define PROGRAM_WITH_A_TIMER_THAT_IS_DUE "process.on('uncaughtException', (error) => say(error.message));" \
	"setTimeout(say, 1, 'timer'); for (const start = Date.now(); Date.now() < start + 3;);"

START_TEST(all_ticks_run_in_order)
{
	piece_says("three ticks, then the program is over", "process.nextTick(say, 'one');"
		"process.nextTick(say, 'two'); process.nextTick(say, 'three'); say('main');", "main one two three");
}
END_TEST

START_TEST(a_tick_that_a_tick_makes_runs_too)
{
	piece_says("a tick from a tick comes before any microtask", "queueMicrotask(() => say('microtask'));"
		"process.nextTick(() => { say('tick'); process.nextTick(say, 'tick-from-tick'); });",
		"tick tick-from-tick microtask");
}
END_TEST

START_TEST(all_microtasks_run_in_order)
{
	piece_says("microtasks until there are none", "queueMicrotask(() => { say('one');"
		"queueMicrotask(() => say('three')); }); queueMicrotask(() => say('two'));", "one two three");
}
END_TEST

START_TEST(a_tick_from_a_microtask_waits_for_the_other_microtasks)
{
	piece_says("first all microtasks, then the tick that one of them made", "queueMicrotask(() => { say('one');"
		"process.nextTick(say, 'tick'); }); queueMicrotask(() => say('two'));", "one two tick");
}
END_TEST

START_TEST(both_queues_are_empty_before_the_loop_goes_on)
{
	piece_says("tick and microtask make each other, five times, and the immediate waits",
		"let left = 5; setImmediate(() => say('immediate'));"
		"const tick = () => { say('tick'); queueMicrotask(microtask); };"
		"const microtask = () => { say('microtask'); if (--left) process.nextTick(tick); }; process.nextTick(tick);",
		"tick microtask tick microtask tick microtask tick microtask tick microtask immediate");
}
END_TEST

START_TEST(after_a_tick_that_throws_the_others_wait)
{
	piece_says("the drain ends at a tick that throws; the one after the timer goes on", PROGRAM_WITH_A_TIMER_THAT_IS_DUE
		"process.nextTick(() => { throw new Error('thrown'); }); process.nextTick(say, 'tick');"
		"queueMicrotask(() => say('microtask'));", "thrown timer tick microtask");
}
END_TEST

START_TEST(after_a_microtask_that_throws_the_others_run)
{
	piece_says("a microtask that throws does not end the drain", PROGRAM_WITH_A_TIMER_THAT_IS_DUE
		"queueMicrotask(() => { throw new Error('thrown'); }); queueMicrotask(() => say('microtask'));",
		"thrown microtask timer");
}
END_TEST

START_TEST(a_rejection_is_reported_when_both_queues_are_empty)
{
	piece_says("nobody handles this rejection: 'unhandledRejection' says so, after the microtasks",
		"process.on('unhandledRejection', (reason) => say(reason)); Promise.reject('rejected');"
		"queueMicrotask(() => say('microtask')); setImmediate(() => say('immediate'));",
		"microtask rejected immediate");
}
END_TEST

void piece_tests(Suite *suite)
{
	piece_test(suite, all_ticks_run_in_order);
	piece_test(suite, a_tick_that_a_tick_makes_runs_too);
	piece_test(suite, all_microtasks_run_in_order);
	piece_test(suite, a_tick_from_a_microtask_waits_for_the_other_microtasks);
	piece_test(suite, both_queues_are_empty_before_the_loop_goes_on);
	piece_test(suite, after_a_tick_that_throws_the_others_wait);
	piece_test(suite, after_a_microtask_that_throws_the_others_run);
	piece_test(suite, a_rejection_is_reported_when_both_queues_are_empty);
}
