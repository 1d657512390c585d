/* watchdog.c -- a program that may run for so long and no longer, or until Ctrl-C: timeout and breakOnSigint of vm.
 *
 * HOW   a thread waits for the time, or for the end of the program, whichever comes first. Ctrl-C is a signal handler. Both
 *       set the engine's flag (engine_interrupt), which the interpreter sees at the next jump or call.
 * OWNS  struct watchdog is its caller's; between begin and end it stays where it is.
 * READ  with script.c. Follows Node's vm.html#scriptruninthiscontextoptions.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#define NS_PER_MS 1000000u

static struct watchdog *signalled; /* the innermost that Ctrl-C ends: a signal handler knows nothing else */

static void work_wait(void *data)
{
	struct watchdog *w = data;
	uint64_t end = uv_hrtime() + w->ms * NS_PER_MS, now;
	uv_mutex_lock(&w->lock);
	while (!w->over && (now = uv_hrtime()) < end)
		uv_cond_timedwait(&w->changed, &w->lock, end - now);
	if (!w->over) {
		w->timed_out = true;
		engine_interrupt(w->J);
	}
	uv_mutex_unlock(&w->lock);
}

static void on_sigint(int number)
{
	(void)number;
	signalled->struck = 1;
	engine_interrupt(signalled->J);
}

void watchdog_begin(struct watchdog *w, js_State *J, uint64_t ms, bool sigint)
{
	*w = (struct watchdog){ .J = J, .ms = ms, .sigint = sigint };
	if (sigint) {
		struct sigaction action = { .sa_handler = on_sigint };
		w->outer = signalled;
		signalled = w;
		sigaction(SIGINT, &action, &w->before);
	}
	if (ms == 0)
		return;
	CHECK(uv_mutex_init(&w->lock) == 0 && uv_cond_init(&w->changed) == 0);
	CHECK(uv_thread_create(&w->thread, work_wait, w) == 0);
}

bool watchdog_end(struct watchdog *w)
{
	if (w->ms > 0) {
		uv_mutex_lock(&w->lock);
		w->over = true;
		uv_cond_signal(&w->changed);
		uv_mutex_unlock(&w->lock);
		uv_thread_join(&w->thread);
		uv_mutex_destroy(&w->lock);
		uv_cond_destroy(&w->changed);
	}
	if (w->sigint) {
		sigaction(SIGINT, &w->before, NULL);
		signalled = w->outer;
	}
	if ((!w->timed_out && !w->struck) || runtime_of(w->J)->stopping) /* a worker that ends goes no further */
		return false;
	engine_resume(w->J);
	return true;
}
