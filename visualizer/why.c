/* why.c -- why what runs now runs now, as one sentence.
 *
 * HOW   every task knows what made it ready (its task.ready has a cause) and who created it (its task.init has
 *       a trig). Two steps along that chain answer the question; a third would answer another one.
 * WHY   this is what the whole program is for.
 * READ  after model.c and tell.c. Book: chapter 19.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>
#include <string.h>

/* What is known about the task that runs. */
struct running {
	int64_t id;
	const struct event *init;   /* may be NULL */
	const struct event *ready;  /* may be NULL */
	const struct event *before;
};

static bool is(const struct running *r, const char *type)
{
	return r->init && !strcmp(r->init->type, type);
}

/* "set by the main script": who created the task. */
static void say_creator(struct sentence *s, const struct view *view, const struct running *r, const char *verb)
{
	if (!r->init || r->init->trig == r->id)
		return;
	say(s, "; %s by ", verb);
	say_full(s, view, r->init->trig);
}

/* ---- one sentence for each type ---- */

static void why_timer(struct sentence *s, const struct view *view, const struct running *r)
{
	int64_t ms = (r->init->due - r->init->t + NS_PER_MS - 1) / NS_PER_MS;
	int64_t late = r->before->t - r->init->due;
	bool first = is(r, "timeout") || late < ms * NS_PER_MS;
	say(s, "because its %lld ms were over", (long long)(ms > 1 ? ms : 1));
	if (!first)
		say(s, " once more");
	say_creator(s, view, r, "set");
	if (is(r, "timeout") && late >= 2 * NS_PER_MS) {
		say(s, ". It is ");
		say_duration(s, late);
		say(s, " late: the loop was busy");
	}
}

static void why_tick(struct sentence *s, const struct view *view, const struct running *r)
{
	say(s, "because nextTick was called by ");
	say_full(s, view, r->init->trig);
	say(s, "; ticks run before microtasks, and before the loop goes on");
}

static void why_microtask(struct sentence *s, const struct view *view, const struct running *r)
{
	uint32_t react = map_get(&view->trace->react, r->id);
	const struct event *promise = view_knows(view, react) ? &view->trace->events[react] : NULL;
	uint32_t settle = promise ? map_get(&view->trace->settle, promise->id) : NEVER;
	bool settled = view_knows(view, settle);
	const char *state = settled && *view->trace->events[settle].name ? view->trace->events[settle].name : "settled";

	if (promise) {
		say(s, "because promise #%lld was %s", (long long)promise->id, state);
		if (r->ready && !*r->ready->type) {
			say(s, "; it was put in line by ");
			say_full(s, view, r->ready->cause);
		}
	} else {
		say(s, "because it was put in line by ");
		say_full(s, view, r->ready && !*r->ready->type ? r->ready->cause : r->init->trig);
	}
	say(s, "; microtasks run when no tick is left");
}

/* An event of the process object: an exception's handler, or the end that comes near. */
static void why_process(struct sentence *s, const struct view *view, const struct running *r)
{
	static const char *const events[][2] = {
		{ "beforeExit", "nothing is left to do; its listeners may set something new" },
		{ "exit", "the process ends: its listeners have the last word" },
		{ "unhandledRejection", "a promise was rejected and nobody handled it" },
		{ "warning", "the runtime gives a warning" },
	};
	for (size_t i = 0; i < sizeof events / sizeof *events; ++i) {
		if (!strcmp(r->init->fn, events[i][0])) {
			say(s, "because %s", events[i][1]);
			return;
		}
	}
	if (r->ready && !*r->ready->type && r->ready->cause != 0) {
		say(s, "because ");
		say_full(s, view, r->ready->cause);
		say(s, " threw an error that nobody caught, or asked the process to end");
	} else {
		say(s, "because the runtime has something to tell the listeners of the process");
	}
}

static void why_outside(struct sentence *s, const struct view *view, const struct running *r)
{
	const char *cause = r->ready ? r->ready->type : "";
	if (!strcmp(cause, "pool"))
		say(s, "because a pool thread has finished its work");
	else if (!strcmp(cause, "clock"))
		say(s, "because its time has come");
	else if (!strcmp(cause, "loop"))
		say(s, "because the runtime called it");
	else if (!strcmp(cause, "message"))
		say(s, "because a message has come");
	else if (!strcmp(cause, "worker"))
		say(s, "because a worker's thread has ended");
	else if (!strcmp(cause, "system"))
		say(s, "because the system has news for it");
	else if (*cause)
		say(s, "because of %s", cause);
	else if (r->ready && r->ready->cause != 0) {
		say(s, "because of ");
		say_full(s, view, r->ready->cause);
	} else
		say(s, "because what it waited for is ready");
	say_creator(s, view, r, "asked for");
}

static void why_running(struct sentence *s, const struct view *view, const struct running *r)
{
	say_full(s, view, r->id);
	say(s, " runs ");
	if (!r->init)
		say(s, "now; this trace does not say who made it");
	else if (is(r, "script"))
		say(s, "first; the loop begins to turn when it has finished");
	else if (is(r, "timeout") || is(r, "interval"))
		why_timer(s, view, r);
	else if (is(r, "tick"))
		why_tick(s, view, r);
	else if (is(r, "microtask"))
		why_microtask(s, view, r);
	else if (is(r, "process"))
		why_process(s, view, r);
	else if (is(r, "immediate")) {
		say(s, "because the loop is in its check phase");
		say_creator(s, view, r, "set");
	} else
		why_outside(s, view, r);
	say(s, ".");
}

/* ---- when no JavaScript runs ---- */

/* Between a callback and the next one: what is drained, and from where. */
static void why_drain(struct sentence *s, const struct view *view)
{
	const struct state *state = view->state;
	bool ticks = state->phase == PHASE_TICK;
	size_t n = state->queues[ticks ? QUEUE_TICKS : QUEUE_MICROTASKS].length;
	say(s, "After each callback the ticks run until none is left, then the microtasks. ");
	if (n == 0)
		say(s, "No %s is left.", ticks ? "tick" : "microtask");
	else
		say(s, "%zu %s%s.", n, ticks ? "tick" : "microtask", n == 1 ? " waits" : "s wait");
}

/* "fs #4 (readFile), fs #5 (stat) and 3 more": what is on the threadpool or waits for a thread of it. */
static size_t say_pool_work(struct sentence *s, const struct view *view)
{
	const struct list *threads = &view->state->threads, *waiting = &view->state->waiting;
	size_t n = 0;
	for (size_t i = 0; i < threads->length + waiting->length; ++i) {
		bool on_thread = i < threads->length;
		const struct entry *entry = list_at(on_thread ? threads : waiting, on_thread ? i : i - threads->length);
		int64_t id = on_thread ? entry->value : entry->id;
		if (id == 0)
			continue;
		if (n < 2) {
			say(s, n == 0 ? " for " : ", ");
			say_full(s, view, id);
		}
		++n;
	}
	if (n > 2)
		say(s, " and %zu more", n - 2);
	return n;
}

static const struct entry *next_timer(const struct state *state)
{
	const struct entry *next = NULL;
	for (size_t i = 0; i < state->timers.length; ++i)
		if (!next || list_at(&state->timers, i)->value < next->value)
			next = list_at(&state->timers, i);
	return next;
}

/* What the poll waits for, from what is there to wait for; else in the runtime's own words. */
static void why_poll(struct sentence *s, const struct view *view)
{
	const struct state *state = view->state;
	const struct event *poll = &view->trace->events[state->polling];
	const struct entry *timer = next_timer(state);
	if (poll->number == 0) {
		say(s, "Poll: %s.", poll->text_length > 0 ? poll->text : "looking without waiting");
		return;
	}
	say(s, poll->number > 0 ? "Poll: waiting up to %lld ms" : "Poll: waiting as long as it takes",
		(long long)poll->number);
	size_t work = say_pool_work(s, view);
	if (state->handles.length > 0)
		say(s, "%s%zu open handle%s", work > 0 ? " or " : " for ", state->handles.length,
			state->handles.length == 1 ? "" : "s");
	if (poll->number > 0 && timer) {
		say(s, ", because then ");
		say_task(s, view, timer->id);
		say(s, " is due");
	} else if (work == 0 && state->handles.length == 0 && poll->text_length > 0) {
		say(s, ": %s", poll->text);
	}
	say(s, ".");
}

static void why_phase(struct sentence *s, const struct view *view)
{
	const struct state *state = view->state;
	size_t due = state->queues[QUEUE_TIMERS].length, immediates = state->queues[QUEUE_IMMEDIATES].length;
	switch (state->at) {
	case PHASE_MAIN: say(s, "The main script comes first; the loop begins to turn when it has finished."); break;
	case PHASE_TIMERS:
		say(s, due > 0 ? "Timers: the callbacks of the timers that are due run now, the one due first at the front."
			: state->timers.length > 0 ? "Timers: no timer is due right now; the loop goes on."
			: "Timers: no timer is set; the loop goes on.");
		break;
	case PHASE_PENDING: say(s, "Pending: a few of the system's late messages would be handled here."); break;
	case PHASE_PREPARE: say(s, "Idle and prepare: the runtime gets itself ready for the poll."); break;
	case PHASE_POLL:
		if (state->queues[QUEUE_POLL].length > 0)
			say(s, "Poll: the callbacks of what is ready run now.");
		else if (view_event(view)->kind == KIND_PHASE && view_event(view)->what == WHAT_ENTER)
			say(s, "Poll: here the loop waits for files, sockets and the next timer.");
		else
			say(s, "Poll: nothing more is ready; the loop goes on.");
		break;
	case PHASE_CHECK:
		say(s, immediates > 0 ? "Check: the immediates run now, in the order in which they were set."
			: "Check: no immediate is left; the loop goes on.");
		break;
	case PHASE_CLOSING:
		say(s, "Closing: what was closed in this turn says so now; then the next turn begins.");
		break;
	case PHASE_EXIT: say(s, "Nothing is left to do: the process ends."); break;
	default: say(s, "The loop is between two phases."); break;
	}
}

static void why_idle(struct sentence *s, const struct view *view)
{
	const struct state *state = view->state;
	if (state->seq < 0)
		say(s, "The program is about to begin.");
	else if (state->ended != NEVER)
		say(s, "The program is over. Step back to look at any moment of it.");
	else if (state->phase == PHASE_TICK || state->phase == PHASE_MICROTASK)
		why_drain(s, view);
	else if (state->polling != NEVER)
		why_poll(s, view);
	else
		why_phase(s, view);
}

/* region say_why */
void say_why(struct sentence *s, const struct view *view)
{
	const struct state *state = view->state;
	if (state->running.length == 0 || state->ended != NEVER) {
		why_idle(s, view);
		return;
	}
	const struct event *events = view->trace->events;
	const struct entry *top = list_at(&state->running, state->running.length - 1);
	struct running r = {
		.id = top->id,
		.init = task_init_of(view, top->id),
		.ready = top->more == NEVER ? NULL : &events[top->more],
		.before = &events[top->seq],
	};
	why_running(s, view, &r);
	say_finish(s);
}
/* endregion */
