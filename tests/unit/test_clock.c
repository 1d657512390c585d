/* test_clock.c -- src/clock.c. SPDX-License-Identifier: ISC */
#include "unit.h"

#include <math.h>
#include <unistd.h>

START_TEST(never_falls)
{
	struct clock c;
	clock_init(&c, false);
	uint64_t last = clock_now(&c);
	for (int i = 0; i < 1000; ++i) {
		uint64_t now = clock_now(&c);
		ck_assert_uint_ge(now, last);
		last = now;
	}
}
END_TEST

START_TEST(stands_still_while_paused)
{
	struct clock c;
	clock_init(&c, false);
	clock_pause(&c);
	uint64_t before = clock_now(&c);
	double date = clock_date(&c);
	usleep(20000);
	ck_assert_uint_eq(clock_now(&c), before);
	ck_assert(fabs(clock_date(&c) - date) <= 1);
	clock_pause(&c); /* twice is once */
	clock_resume(&c);
	ck_assert_uint_lt(clock_now(&c), before + 15000000);
}
END_TEST

START_TEST(jumps_forward_only)
{
	struct clock c;
	clock_init(&c, true);
	double date = clock_date(&c);
	clock_jump_to(&c, 3600000000000u);
	ck_assert_uint_ge(clock_now(&c), 3600000000000u);
	ck_assert(fabs(clock_date(&c) - date - 3600000) < 1000);
	uint64_t before = clock_now(&c);
	clock_jump_to(&c, 5);
	ck_assert_uint_ge(clock_now(&c), before);
	ck_assert_uint_lt(clock_now(&c), before + 1000000000u);
}
END_TEST

Suite *suite_clock(void)
{
	Suite *suite = suite_create("clock");
	TCase *t = tcase_create("clock");
	tcase_add_test(t, never_falls);
	tcase_add_test(t, stands_still_while_paused);
	tcase_add_test(t, jumps_forward_only);
	suite_add_tcase(suite, t);
	return suite;
}
