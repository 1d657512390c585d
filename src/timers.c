/* timers.c -- setTimeout and setInterval, outside libuv.
 *
 * HOW   timers of one duration stand in one list, oldest first, so that a list is always in the order in which
 *       its timers fall due; the lists stand in a heap, by when they are due. A uv_timer_t bounds the poll
 *       and calls nothing.
 *
 *            heap: [ 1 ms, due 31 ] [ 100 ms, due 40 ] [ 5000 ms, due 5002 ]
 *                        |                |                   |
 *                      timer            timer               timer
 *                        |                |
 *                      timer            timer        (each due 1 ms, 100 ms after its start)
 *
 * WHY   programs use few durations and many timers (think of a server's timeouts): adding one is then an
 *       append, equal durations keep the order in which they were started for free, and the timers phase is
 *       ours to show. Node does the same, and `due order, but list by list` can be seen: a list that is due
 *       runs as far as it is due before the next list has its turn.
 * TIME  in whole milliseconds, as in Node; 0, negative, NaN and over 2^31-1 all become 1.
 * OWNS  struct timer belongs to its JavaScript Timeout object, which is kept alive while the timer is set.
 * READ  after loop.c, before queue.c. Book: chapter 5.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define TIMEOUT_MAX 2147483647.0
#define NS_PER_MS 1000000u

struct timer {
	struct task task;
	struct runtime *rt;
	struct timer *prev, *next;
	struct timer_list *list; /* NULL while it is not set */
	uint64_t start;          /* ms */
	uint64_t duration;       /* ms */
	bool repeats;
	bool refed;
	bool ended;              /* its task has ended: it ran, or was cleared */
	bool cleared;            /* for good: refresh() does not start it again */
	bool numbered;           /* a program has asked for its number */
};

struct timer_list {
	struct timer *first, *last;
	uint64_t duration;            /* ms, the same for all of them */
	uint64_t due;                 /* ms, when the first is due (or earlier) */
	uint64_t age;                 /* breaks ties between lists */
	size_t place;                 /* in the heap */
	bool running;                 /* timers_run is walking it: it must not be freed */
	struct timer_list *same_hash;
};

static uint64_t now_ms(struct runtime *rt)
{
	return clock_now(&rt->clock) / NS_PER_MS;
}

void timers_each(struct runtime *rt, timers_visit visit, void *data)
{
	for (size_t i = 0; i < rt->timers.lists; ++i)
		for (struct timer *t = rt->timers.heap[i]->first; t; t = t->next)
			visit(data, &t->task, t->start + t->duration, t->refed);
}

/* ---- the heap of lists ---- */

static bool comes_before(const struct timer_list *a, const struct timer_list *b)
{
	return a->due != b->due ? a->due < b->due : a->age < b->age;
}

static void put(struct timers *ts, size_t place, struct timer_list *list)
{
	ts->heap[place] = list;
	list->place = place;
}

static void sift_up(struct timers *ts, struct timer_list *list)
{
	size_t i = list->place;
	while (i > 0 && comes_before(list, ts->heap[(i - 1) / 2])) {
		put(ts, i, ts->heap[(i - 1) / 2]);
		i = (i - 1) / 2;
	}
	put(ts, i, list);
}

static void sift_down(struct timers *ts, struct timer_list *list)
{
	size_t i = list->place;
	for (;;) {
		size_t child = 2 * i + 1;
		if (child >= ts->lists)
			break;
		if (child + 1 < ts->lists && comes_before(ts->heap[child + 1], ts->heap[child]))
			++child;
		if (!comes_before(ts->heap[child], list))
			break;
		put(ts, i, ts->heap[child]);
		i = child;
	}
	put(ts, i, list);
}

/* ---- the lists ---- */

static struct timer_list **slot_of(struct timers *ts, uint64_t duration)
{
	struct timer_list **slot = &ts->by_duration[duration % (sizeof ts->by_duration / sizeof *ts->by_duration)];
	while (*slot && (*slot)->duration != duration)
		slot = &(*slot)->same_hash;
	return slot;
}

static struct timer_list *list_for(struct timers *ts, uint64_t duration, uint64_t due)
{
	struct timer_list **slot = slot_of(ts, duration);
	if (*slot)
		return *slot;

	struct timer_list *list = calloc(1, sizeof *list);
	CHECK(list != NULL);
	list->duration = duration;
	list->due = due;
	list->age = ts->next_list_id++;
	*slot = list;
	if (ts->lists == ts->capacity) {
		ts->capacity = ts->capacity ? 2 * ts->capacity : 16;
		ts->heap = realloc(ts->heap, ts->capacity * sizeof *ts->heap);
		CHECK(ts->heap != NULL);
	}
	list->place = ts->lists++;
	sift_up(ts, list);
	return list;
}

static void drop_list(struct timers *ts, struct timer_list *list)
{
	*slot_of(ts, list->duration) = list->same_hash;
	struct timer_list *last = ts->heap[--ts->lists];
	if (last != list) {
		put(ts, list->place, last);
		sift_up(ts, last);
		sift_down(ts, last);
	}
	free(list);
}

/* Sets the timer: it is due `duration` ms after `start`. */
static void insert(struct timer *timer, uint64_t start)
{
	struct timer_list *list = list_for(&timer->rt->timers, timer->duration, start + timer->duration);
	timer->start = start;
	timer->list = list;
	timer->next = NULL;
	timer->prev = list->last;
	if (list->last)
		list->last->next = timer;
	else
		list->first = timer;
	list->last = timer;
}

/* Takes the timer out of its list; an empty list goes, unless it is being run. */
static void unlink_timer(struct timer *timer)
{
	struct timer_list *list = timer->list;
	if (!list)
		return;
	if (timer->prev)
		timer->prev->next = timer->next;
	else
		list->first = timer->next;
	if (timer->next)
		timer->next->prev = timer->prev;
	else
		list->last = timer->prev;
	timer->list = NULL;
	timer->prev = timer->next = NULL;
	if (!list->first && !list->running)
		drop_list(&timer->rt->timers, list);
}

/* ---- starting and ending one ---- */

static void count_refed(struct timer *timer, int change)
{
	if (timer->refed)
		timer->rt->timers.refed += change;
}

static void start_timer(struct timer *timer)
{
	uint64_t start = now_ms(timer->rt);
	timer->ended = false;
	task_init_timer(timer->rt, &timer->task, timer->repeats ? TASK_INTERVAL : TASK_TIMEOUT,
		(int64_t)((start + timer->duration) * NS_PER_MS), (int64_t)timer->duration);
	count_refed(timer, +1);
	insert(timer, start);
}

static void end_timer(struct timer *timer, const char *reason)
{
	if (timer->ended)
		return;
	unlink_timer(timer);
	count_refed(timer, -1);
	timer->ended = true;
	/* The function and its arguments stay: refresh() may want them again. */
	if (trace_on(timer->rt))
		trace_emit(timer->rt, &(struct event){ .kind = "task.end", .id = timer->task.id, .reason = reason });
	context_ended(timer->rt, &timer->task);
}

/* ---- the timers phase ---- */

static bool is_due(const struct timer *timer, uint64_t now)
{
	return timer->start + timer->duration <= now;
}

static void report_due(struct runtime *rt, struct timer_list *list, uint64_t now)
{
	size_t pos = 0;
	for (struct timer *timer = list->first; timer && is_due(timer, now); timer = timer->next)
		task_ready(rt, &timer->task, "timers", pos++, "clock");
}

/* An interval counts from the start of its callback. It is set again before ticks and microtasks run. */
static void fire(struct timer *timer)
{
	struct runtime *rt = timer->rt;
	unlink_timer(timer);
	uint64_t start = timer->repeats ? now_ms(rt) : 0;
	bool returned = call_task(rt, &timer->task);

	if (timer->repeats && !timer->ended) {
		unlink_timer(timer);
		insert(timer, start);
	} else if (!timer->list) {
		end_timer(timer, returned ? "done" : "error");
	}
	if (returned)
		queue_drain(rt);
}

/* region run_list */
/* Runs the timers of one list that are due at `now`. A timer that is set meanwhile is not: it starts later. */
static void run_list(struct runtime *rt, struct timer_list *list, uint64_t now)
{
	struct timers *ts = &rt->timers;
	list->running = true;
	if (trace_on(rt))
		report_due(rt, list, now);
	while (list->first && is_due(list->first, now))
		fire(list->first);
	list->running = false;

	if (!list->first) {
		drop_list(ts, list);
		return;
	}
	uint64_t due = list->first->start + list->duration;
	list->due = due > now ? due : now + 1;
	list->age = ts->next_list_id++;
	sift_down(ts, list);
}

/* The clock is read once: what falls due while the phase runs waits for the next one. */
void timers_run(struct runtime *rt)
{
	struct timers *ts = &rt->timers;
	uint64_t now = now_ms(rt);
	trace_phase(rt, "timers", "enter");
	while (ts->lists > 0 && ts->heap[0]->due <= now)
		run_list(rt, ts->heap[0], now);
	trace_phase(rt, "timers", "leave");
}
/* endregion */

bool timers_next(struct runtime *rt, uint64_t *due)
{
	if (rt->timers.lists == 0)
		return false;
	*due = rt->timers.heap[0]->due * NS_PER_MS;
	return true;
}

bool timers_due(struct runtime *rt)
{
	return rt->timers.lists > 0 && rt->timers.heap[0]->due <= now_ms(rt);
}

static void on_bound(uv_timer_t *bound)
{
	(void)bound; /* it has ended the poll: that is all that it is for */
}

void timers_bound_poll(struct runtime *rt)
{
	struct timers *ts = &rt->timers;
	uint64_t due, now = now_ms(rt);
	if (!timers_next(rt, &due)) {
		uv_timer_stop(&ts->bound);
		return;
	}
	due /= NS_PER_MS;
	uv_update_time(&rt->loop.uv);
	uv_timer_start(&ts->bound, on_bound, due > now ? due - now : 0, 0);
	if (ts->refed > 0)
		uv_ref((uv_handle_t *)&ts->bound);
	else
		uv_unref((uv_handle_t *)&ts->bound);
}

/* ---- what JavaScript calls ---- */

static void mark_timer(js_State *J, void *data)
{
	task_mark(J, data);
}

static void finalize_timer(js_State *J, void *data)
{
	struct timer *timer = data;
	(void)J;
	unlink_timer(timer);
	free(timer->task.argv);
	free(timer);
}

static const struct host_class timer_class = { "Timeout", mark_timer, finalize_timer };

/* The duration as Node reads it: what is no number from 1 to 2^31-1 is 1, fractions are cut off. */
static uint64_t to_duration(js_State *J, int idx)
{
	double ms = js_isundefined(J, idx) ? 1 : js_tonumber(J, idx);
	if (ms > TIMEOUT_MAX) {
		char text[200];
		js_pushnumber(J, ms);
		snprintf(text, sizeof text, "%s does not fit into a 32-bit signed integer.\n"
			"Timeout duration was set to 1.", js_tostring(J, -1));
		js_pop(J, 1);
		native_warn(J, "TimeoutOverflowWarning", text);
		return 1;
	}
	return ms >= 1 ? (uint64_t)ms : 1;
}

static void set_timer(js_State *J, bool repeats)
{
	struct runtime *rt = runtime_of(J);
	native_check_function(J, 1, "callback");
	uint64_t duration = to_duration(J, 2);
	struct timer *timer = calloc(1, sizeof *timer);
	CHECK(timer != NULL);
	timer->rt = rt;
	timer->ended = true;
	engine_push(J, &rt->timers.prototype);
	engine_new_host(J, &timer_class, timer);
	js_replace(J, 0); /* keeps it in sight of the collector, and the arguments at the top */

	timer->duration = duration;
	timer->repeats = repeats;
	timer->refed = true;
	engine_copy(J, 1, &timer->task.fn);
	engine_copy(J, 0, &timer->task.self);
	task_take_arguments(J, &timer->task, 3);
	start_timer(timer);
	js_copy(J, 0);
}

/* setTimeout(callback[, delay[, ...args]]): timers.html#settimeoutcallback-delay-args */
static void native_setTimeout(js_State *J) { set_timer(J, false); }

/* setInterval(callback[, delay[, ...args]]): timers.html#setintervalcallback-delay-args */
static void native_setInterval(js_State *J) { set_timer(J, true); }

static void clear(struct timer *timer)
{
	end_timer(timer, "cleared");
	timer->cleared = true;
}

/* The timer whose number JavaScript kept instead of the object. */
static struct timer *timer_by_id(struct runtime *rt, double id)
{
	for (size_t i = 0; i < rt->timers.lists; ++i)
		for (struct timer *timer = rt->timers.heap[i]->first; timer; timer = timer->next)
			if (timer->numbered && (double)timer->task.id == id)
				return timer;
	return NULL;
}

/* clearTimeout(timeout): timers.html#cleartimeouttimeout. Takes a Timeout, its number, or anything else, which
 * is ignored. clearInterval is the same function. */
static void native_clearTimeout(js_State *J)
{
	struct timer *timer = engine_host(J, 1, &timer_class);
	if (!timer && (js_isnumber(J, 1) || js_isstring(J, 1)))
		timer = timer_by_id(runtime_of(J), js_tonumber(J, 1));
	if (timer)
		clear(timer);
}

static struct timer *this_timer(js_State *J)
{
	struct timer *timer = engine_host(J, 0, &timer_class);
	if (!timer)
		js_typeerror(J, "not a Timeout");
	return timer;
}

static void set_refed(js_State *J, bool refed)
{
	struct timer *timer = this_timer(J);
	if (timer->refed != refed && !timer->ended) {
		count_refed(timer, -1);
		timer->refed = refed;
		count_refed(timer, +1);
		if (trace_on(timer->rt))
			trace_emit(timer->rt, &(struct event){ .kind = "handle", .what = refed ? "ref" : "unref",
				.id = timer->task.id, .type = timer->repeats ? "interval" : "timeout", .name = "timer" });
	}
	timer->refed = refed;
	js_copy(J, 0);
}

static void native_timer_ref(js_State *J) { set_refed(J, true); }
static void native_timer_unref(js_State *J) { set_refed(J, false); }

static void native_timer_hasRef(js_State *J)
{
	js_pushboolean(J, this_timer(J)->refed);
}

/* timeout.refresh(): timers.html#timeoutrefresh: starts it anew, even if it has run; not if it was cleared. */
static void native_timer_refresh(js_State *J)
{
	struct timer *timer = this_timer(J);
	if (timer->list) {
		unlink_timer(timer);
		insert(timer, now_ms(timer->rt));
	} else if (timer->ended && !timer->cleared) {
		start_timer(timer);
	} else if (!timer->ended) {
		insert(timer, now_ms(timer->rt)); /* inside its own callback */
	}
	js_copy(J, 0);
}

static void native_timer_close(js_State *J)
{
	clear(this_timer(J));
	js_copy(J, 0);
}

/* timeout[Symbol.dispose](): timers.html#timeoutsymboldispose */
static void native_timer_dispose(js_State *J)
{
	clear(this_timer(J));
}

/* timeout[Symbol.toPrimitive](): timers.html#timeoutsymboltoprimitive: a number that clearTimeout takes */
static void native_timer_toPrimitive(js_State *J)
{
	struct timer *timer = this_timer(J);
	timer->numbered = true;
	js_pushnumber(J, (double)timer->task.id);
}

/* What util.promisify() makes of setTimeout and setImmediate. */
static void native_promises(js_State *J)
{
	core_require(J, "timers/promises");
	js_getproperty(J, -1, js_currentfunctiondata(J));
}

static void define_promisified(js_State *J, const char *name)
{
	js_getglobal(J, "Symbol");
	js_getproperty(J, -1, "for");
	js_rot2(J);
	js_pushliteral(J, "nodejs.util.promisify.custom");
	js_call(J, 1);
	const char *key = js_tokey(J, -1);
	js_getglobal(J, name);
	js_newcfunctionx(J, native_promises, "", 0, (void *)(uintptr_t)name, NULL);
	js_pushundefined(J);
	js_defaccessor(J, -3, key, 0);
	js_pop(J, 2);
}

void timers_define_promisified(struct runtime *rt)
{
	define_promisified(rt->J, "setTimeout");
	define_promisified(rt->J, "setImmediate");
}

void timers_init(struct runtime *rt)
{
	js_State *J = rt->J;
	CHECK(uv_timer_init(&rt->loop.uv, &rt->timers.bound) == 0);

	js_newobject(J);
	native_method(J, "ref", native_timer_ref, 0);
	native_method(J, "unref", native_timer_unref, 0);
	native_method(J, "hasRef", native_timer_hasRef, 0);
	native_method(J, "refresh", native_timer_refresh, 0);
	native_method(J, "close", native_timer_close, 0);
	native_method(J, SYMBOL_DISPOSE, native_timer_dispose, 0);
	native_method(J, JS_SYMBOL("toPrimitive"), native_timer_toPrimitive, 0);
	native_define_class(J, "Timeout");
	engine_take(J, &rt->timers.prototype);
	native_global(J, "setTimeout", native_setTimeout, 2);
	native_global(J, "setInterval", native_setInterval, 2);
	native_global(J, "clearTimeout", native_clearTimeout, 1);
	native_global(J, "clearInterval", native_clearTimeout, 1);
}

void timers_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->timers.prototype);
	for (size_t i = 0; i < rt->timers.lists; ++i)
		for (struct timer *timer = rt->timers.heap[i]->first; timer; timer = timer->next)
			engine_mark(rt->J, &timer->task.self);
}

void timers_close(struct runtime *rt)
{
	if (!uv_is_closing((uv_handle_t *)&rt->timers.bound))
		uv_close((uv_handle_t *)&rt->timers.bound, NULL);
	free(rt->timers.heap);
	rt->timers.heap = NULL;
}
