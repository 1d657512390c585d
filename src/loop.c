/* loop.c -- the phases, in order.
 *
 * HOW   one turn of the loop is: timers, pending, idle/prepare, poll, check, closing. libuv does the phases
 *       from pending to closing in one uv_run(ONCE); a prepare handle and a check handle tell us where it is.
 *       Timers are ours (timers.c) and run between two such calls.
 *
 *            timers -> pending -> idle/prepare -> poll -> check -> closing -.
 *               ^                                                           |
 *               '-----------------------------------------------------------'
 *            after every callback, in every phase: ticks, then microtasks
 *
 * WHY   libuv 1.45 moved its timers from the beginning of a turn to its end. By keeping timers out of libuv
 *       the order is Node 20's on either side of that change, and the turn's edge is a clean place to look.
 * READ  after runtime.c, before call.c. Book: chapter 3.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdio.h>

#define NS_PER_MS 1000000u

static struct runtime *runtime_of_loop(uv_loop_t *uv)
{
	return uv->data;
}

/* ---- the wait ---- */

/* How long the poll may wait, in ms; -1: until something happens. uv_backend_timeout() says 0 as well while a new
 * descriptor waits for its first poll, although that poll waits like any other. */
static int poll_timeout(struct runtime *rt)
{
	uint64_t due, now = clock_now(&rt->clock) / NS_PER_MS;
	if (uv_is_active((uv_handle_t *)&rt->queue.idle) || rt->loop.uv.closing_handles || !uv_loop_alive(&rt->loop.uv))
		return 0;
	if (!timers_next(rt, &due))
		return -1;
	due /= NS_PER_MS;
	return due <= now ? 0 : due - now < INT_MAX ? (int)(due - now) : INT_MAX;
}

/* With the fast clock, a wait for nothing but a timer is not waited: the clock is set to when it is due.
 * While a request is under way (a file being read) or a handle may have an event (a child runs), that is waited for, so
 * that the order stays. */
static void jump_if_idle(struct runtime *rt)
{
	uint64_t due;
	if (!rt->clock.fast || !timers_next(rt, &due))
		return;
	if (rt->loop.uv.active_reqs.count == 0 && !handles_keep_alive(rt) && poll_timeout(rt) != 0)
		clock_jump_to(&rt->clock, due);
}

static const char *why_wait(struct runtime *rt, int timeout)
{
	uint64_t due;
	bool timer = timers_next(rt, &due);
	if (timeout == 0 && rt->queue.refed_immediates > 0)
		return "immediates are waiting";
	if (timeout == 0 && !uv_loop_alive(&rt->loop.uv))
		return "nothing is left to wait for";
	if (timeout == 0)
		return timer && due <= clock_now(&rt->clock) ? "a timer is due"
		                                             : "something is closing";
	if (rt->pool.submitted > 0)
		return timer ? "a pool thread is at work; at the latest until the next timer is due"
		             : "a pool thread is at work";
	return timer ? "until the next timer is due" : "until something happens";
}

static void begin_poll(struct runtime *rt)
{
	jump_if_idle(rt);
	timers_bound_poll(rt);
	trace_phase(rt, "poll", "enter");
	rt->loop.polling = true;
	if (!trace_on(rt))
		return;
	int timeout = poll_timeout(rt);
	trace_emit(rt, &(struct event){ .kind = "poll", .what = "enter", .number = timeout,
		.reason = why_wait(rt, timeout) });
	trace_flush(rt);
}

static void end_wait(struct runtime *rt, int ready)
{
	rt->loop.polling = false;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "poll", .what = "leave", .number = ready });
}

void loop_woke(struct runtime *rt)
{
	int finished = threadpool_finished(rt);
	end_wait(rt, finished > 0 ? finished : 1);
}

/* ---- where libuv is ---- */

static void on_prepare(uv_prepare_t *prepare)
{
	struct runtime *rt = runtime_of_loop(prepare->loop);
	trace_phase(rt, "pending", "leave");
	trace_phase(rt, "idle/prepare", "enter");
	trace_phase(rt, "idle/prepare", "leave");
	begin_poll(rt);
}

static void on_check(uv_check_t *check)
{
	struct runtime *rt = runtime_of_loop(check->loop);
	if (rt->loop.polling)
		end_wait(rt, 0);
	trace_phase(rt, "poll", "leave");
	trace_phase(rt, "check", "enter");
	queue_run_immediates(rt);
	trace_phase(rt, "check", "leave");
	trace_phase(rt, "closing", "enter");
}

/* ---- the turns ---- */

bool loop_alive(struct runtime *rt)
{
	timers_bound_poll(rt);
	return uv_loop_alive(&rt->loop.uv);
}

/* region loop_run */
/* The middle of a turn: everything but the timers. */
static void run_uv_phases(struct runtime *rt)
{
	trace_phase(rt, "pending", "enter");
	uv_run(&rt->loop.uv, UV_RUN_ONCE);
	trace_phase(rt, "closing", "leave");
}

/* A timer that is due runs although nothing keeps the loop alive (it was unref'd): the timers of a turn that
 * has begun belong to it. */
void loop_run(struct runtime *rt)
{
	if (rt->stopping || !loop_alive(rt))
		return;
	do {
		trace_turn(rt);
		timers_run(rt);
		if (rt->stopping || !loop_alive(rt))
			break;
		run_uv_phases(rt);
	} while (!rt->stopping && (loop_alive(rt) || timers_due(rt)));
}
/* endregion */

int loop_init(struct runtime *rt)
{
	struct loop *loop = &rt->loop;
	int code = uv_loop_init(&loop->uv);
	if (code != 0)
		return code;
	loop->uv.data = rt;
	uv_loop_configure(&loop->uv, UV_METRICS_IDLE_TIME); /* for perf_hooks */
	uv_prepare_init(&loop->uv, &loop->prepare);
	uv_check_init(&loop->uv, &loop->check);
	uv_prepare_start(&loop->prepare, on_prepare);
	uv_check_start(&loop->check, on_check);
	uv_unref((uv_handle_t *)&loop->prepare);
	uv_unref((uv_handle_t *)&loop->check);
	return 0;
}

static void close_handle(uv_handle_t *handle, void *arg)
{
	(void)arg;
	if (!uv_is_closing(handle))
		uv_close(handle, NULL);
}

/* Closes what is still open and lets libuv finish. The callbacks of open requests must not reach JavaScript
 * any more: runtime.c sees to that. */
void loop_close(struct runtime *rt)
{
	uv_prepare_stop(&rt->loop.prepare);
	uv_check_stop(&rt->loop.check);
	uv_walk(&rt->loop.uv, close_handle, NULL);
	uv_run(&rt->loop.uv, UV_RUN_DEFAULT);
	CHECK(uv_loop_close(&rt->loop.uv) == 0);
}
