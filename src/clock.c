/* clock.c -- the time that JavaScript sees.
 *
 * HOW   the system's monotonic clock, less the time spent paused in front of a visualizer, plus what the fast
 *       clock has jumped over. Everything that asks for the time (timers, Date, hrtime) asks here.
 * WHY   while you look at a paused program no timer may fall due behind your back; and a lesson about a
 *       timer of ten seconds should not take ten seconds.
 * READ  before timers.c. Book: chapter 5.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <sys/time.h>

/* Starts the clock at zero. With `fast`, timers jump instead of waiting (see loop.c). */
void clock_init(struct clock *c, bool fast)
{
	*c = (struct clock){ .fast = fast, .start = uv_hrtime() };
}

/* Nanoseconds since the start. Never falls; stands still between clock_pause and clock_resume. */
uint64_t clock_now(const struct clock *c)
{
	uint64_t now = c->is_paused ? c->pause_began : uv_hrtime();
	return now - c->start - c->paused + c->jumped;
}

/* Milliseconds since 1970, whole, as Date.now() gives them: the system's date, shifted as clock_now is. */
double clock_date(const struct clock *c)
{
	struct timeval tv;
	gettimeofday(&tv, NULL);
	uint64_t waited = c->paused + (c->is_paused ? uv_hrtime() - c->pause_began : 0);
	int64_t us = (int64_t)tv.tv_sec * 1000000 + tv.tv_usec;
	us += ((int64_t)c->jumped - (int64_t)waited) / 1000;
	return (double)(us / 1000);
}

void clock_pause(struct clock *c)
{
	if (c->is_paused)
		return;
	c->pause_began = uv_hrtime();
	c->is_paused = true;
}

void clock_resume(struct clock *c)
{
	if (!c->is_paused)
		return;
	c->paused += uv_hrtime() - c->pause_began;
	c->is_paused = false;
}

/* Sets the clock forward to `ns`; a time that has passed already changes nothing. */
void clock_jump_to(struct clock *c, uint64_t ns)
{
	uint64_t now = clock_now(c);
	if (ns > now)
		c->jumped += ns - now;
}
