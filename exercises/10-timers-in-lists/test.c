/* Programs with timers, on a runtime with your lists in it. say('word') writes down what happens, and when. They wait for
 * seconds, which the fast clock jumps over. */
#include "piece.h"

START_TEST(one_timer_after_another)
{
	piece_says("each when it is due", "setTimeout(say, 30000, 'thirty'); setTimeout(say, 10000, 'ten');"
		"setTimeout(say, 20000, 'twenty');", "ten twenty thirty");
}
END_TEST

START_TEST(many_of_one_duration)
{
	piece_says("those of one duration in the order in which they were set",
		"for (const n of [1, 2, 3, 4, 5]) setTimeout(say, 10000, n);", "1 2 3 4 5");
}
END_TEST

START_TEST(the_first_the_last_and_the_middle_one_are_cleared)
{
	piece_says("the others stay", "const all = [0, 1, 2, 3, 4, 5].map((n) => setTimeout(say, 10000, n));"
		"clearTimeout(all[0]); clearTimeout(all[5]); clearTimeout(all[2]); clearTimeout(all[2]); setTimeout(say, 10000, 'new');",
		"1 3 4 new");
}
END_TEST

START_TEST(all_are_cleared_and_one_is_set)
{
	piece_says("a list that was empty is used again", "const all = [1, 2].map((n) => setTimeout(say, 10000, n));"
		"all.forEach(clearTimeout); setTimeout(say, 10000, 'again'); setTimeout(say, 5000, 'five');", "five again");
}
END_TEST

START_TEST(a_timer_clears_the_next_one)
{
	piece_says("a timer that was cleared does not run, although it was due",
		"setTimeout(() => { say('first'); clearTimeout(second); }, 10000);"
		"const second = setTimeout(say, 10000, 'second'); setTimeout(say, 10000, 'third');", "first third");
}
END_TEST

START_TEST(a_timer_clears_all_the_others)
{
	piece_says("a list that becomes empty while it runs", "const all = [];"
		"setTimeout(() => { say('first'); all.forEach(clearTimeout); setTimeout(say, 10000, 'later'); }, 10000);"
		"for (const n of [1, 2, 3]) all.push(setTimeout(say, 10000, n));", "first later");
}
END_TEST

START_TEST(a_timer_sets_another_of_its_duration)
{
	piece_says("what is set meanwhile waits for its own time", "let n = 0;"
		"const again = () => { say('again'); if (++n < 3) setTimeout(again, 10000); }; setTimeout(again, 10000);"
		"setTimeout(say, 15000, 'fifteen'); setTimeout(say, 35000, 'thirty-five');", "again fifteen again again thirty-five");
}
END_TEST

START_TEST(some_are_due_and_some_are_not)
{
	piece_says("only those run that are due", "setTimeout(say, 100000, 'a');"
		"setTimeout(() => { setTimeout(say, 100000, 'b'); setTimeout(say, 60000, 'c'); }, 50000); setTimeout(say, 130000, 'd');",
		"a c d b");
}
END_TEST

START_TEST(a_list_runs_as_far_as_it_is_due)
{
	piece_says("one list as far as it is due, then the next: list by list",
		"const wait = (ms) => { for (const end = Date.now() + ms; Date.now() < end;); };"
		"setTimeout(say, 2, 'two-a'); setTimeout(say, 3, 'three-a'); wait(2); setTimeout(say, 2, 'two-b'); wait(8);",
		"two-a two-b three-a");
}
END_TEST

START_TEST(an_interval_goes_on)
{
	piece_says("an interval is set again each time", "let n = 0;"
		"const beat = setInterval(() => { say('beat'); if (++n === 3) clearInterval(beat); }, 10000);"
		"setTimeout(say, 25000, 'between');", "beat beat between beat");
}
END_TEST

START_TEST(no_list_stays_behind)
{
	struct runtime *rt = piece_runtime("for (const ms of [1, 2, 3, 2, 1]) setTimeout(() => {}, ms);"
		"[5, 6, 6].map((ms) => setTimeout(() => {}, ms)).forEach(clearTimeout);");
	runtime_run(rt);
	ck_assert_msg(rt->timers.lists == 0, "All timers have run or were cleared, but %zu lists are still there.", rt->timers.lists);
	runtime_free(rt);
}
END_TEST

void piece_tests(Suite *suite)
{
	piece_test(suite, one_timer_after_another);
	piece_test(suite, many_of_one_duration);
	piece_test(suite, the_first_the_last_and_the_middle_one_are_cleared);
	piece_test(suite, all_are_cleared_and_one_is_set);
	piece_test(suite, a_timer_clears_the_next_one);
	piece_test(suite, a_timer_clears_all_the_others);
	piece_test(suite, a_timer_sets_another_of_its_duration);
	piece_test(suite, some_are_due_and_some_are_not);
	piece_test(suite, a_list_runs_as_far_as_it_is_due);
	piece_test(suite, an_interval_goes_on);
	piece_test(suite, no_list_stays_behind);
}
