/* queue.c -- the callback queue: ticks, microtasks, immediates.
 *
 * HOW   three lists of tasks, first in, first out. Ticks (process.nextTick) and microtasks (promises,
 *       queueMicrotask) are drained between any two callbacks: ticks until empty, then microtasks until empty,
 *       and again until both are. Immediates wait for the check phase of the loop; those that are set during
 *       the check phase wait for the next turn.
 * WHY   this is the whole difference between "later" and "later": a tick is before everything, a microtask is
 *       before the loop goes on, an immediate is after the poll.
 * OWNS  a tick and a microtask are freed when they have run; an immediate belongs to its JavaScript object.
 * READ  after call.c, before loop.c. Book: chapter 4.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>

struct immediate {
	struct task task;
	struct runtime *rt;
	bool refed;
	bool waiting; /* it is in a list and will run */
};

/* ---- lists ---- */

void queue_push(struct runtime *rt, struct task_list *list, struct task *task, const char *name)
{
	task->next = NULL;
	if (list->tail)
		list->tail->next = task;
	else
		list->head = task;
	list->tail = task;
	task_ready(rt, task, name, list->length++, NULL);
}

static struct task *shift(struct task_list *list)
{
	struct task *task = list->head;
	if (!task)
		return NULL;
	list->head = task->next;
	if (!list->head)
		list->tail = NULL;
	--list->length;
	return task;
}

static void mark_list(js_State *J, const struct task_list *list)
{
	for (const struct task *task = list->head; task; task = task->next)
		task_mark(J, task);
}

void queue_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->queue.prototype);
	mark_list(rt->J, &rt->queue.ticks);
	mark_list(rt->J, &rt->queue.microtasks);
	mark_list(rt->J, &rt->queue.immediates);
	mark_list(rt->J, &rt->queue.outstanding);
}

/* ---- the idle handle ---- */

static void on_idle(uv_idle_t *idle)
{
	(void)idle; /* its being active is all that it is for */
}

/* While an immediate with a reference waits, the loop is alive and its poll must not block: libuv sees to both
 * as long as an idle handle is active. */
static void watch_idle(struct runtime *rt)
{
	struct queue *q = &rt->queue;
	if (q->refed_immediates > 0 || q->stirred)
		uv_idle_start(&q->idle, on_idle);
	else
		uv_idle_stop(&q->idle);
}

/* ---- ticks and microtasks ---- */

void queue_tick(struct runtime *rt, struct task *task)
{
	queue_push(rt, &rt->queue.ticks, task, "ticks");
}

void queue_microtask(struct runtime *rt, struct task *task)
{
	queue_push(rt, &rt->queue.microtasks, task, "microtasks");
}

/* Runs a task that nothing else owns. */
static bool run_and_free(struct runtime *rt, struct task *task)
{
	bool returned = call_task(rt, task);
	task_end(rt, task, returned ? "done" : "error");
	free(task);
	return returned;
}

/* A tick that throws ends the drain, as in Node: the ticks after it wait for the next one. */
static bool drain_ticks(struct runtime *rt)
{
	struct task *tick;
	bool returned = true;
	if (!rt->queue.ticks.head)
		return true;
	trace_phase(rt, "tick", "enter");
	while (returned && (tick = shift(&rt->queue.ticks)) != NULL)
		returned = run_and_free(rt, tick);
	trace_phase(rt, "tick", "leave");
	return returned;
}

/* A microtask that throws does not keep the others from running. */
void queue_drain_microtasks(struct runtime *rt)
{
	struct task *microtask;
	if (!rt->queue.microtasks.head)
		return;
	trace_phase(rt, "microtask", "enter");
	while ((microtask = shift(&rt->queue.microtasks)) != NULL)
		run_and_free(rt, microtask);
	trace_phase(rt, "microtask", "leave");
}

/* region queue_drain */
void queue_drain(struct runtime *rt)
{
	struct queue *q = &rt->queue;
	if (q->draining)
		return;
	q->draining = true;
	do {
		if (!drain_ticks(rt))
			break;
		queue_drain_microtasks(rt);
	} while (q->ticks.head || promise_report_rejections(rt) || q->microtasks.head);
	q->draining = false;
}
/* endregion */

void queue_stir(struct runtime *rt)
{
	rt->queue.stirred = true;
	watch_idle(rt);
}

/* A task that calls the function at 1, which has been checked; with the arguments from 2 on, if it takes any. */
static struct task *new_task(js_State *J, enum task_type type, bool takes_arguments)
{
	struct task *task = calloc(1, sizeof *task);
	CHECK(task != NULL);
	engine_copy(J, 1, &task->fn);
	if (takes_arguments)
		task_take_arguments(J, task, 2);
	task_init(runtime_of(J), task, type);
	return task;
}

/* process.nextTick(callback, ...args): process.html#processnexttickcallback-args */
static void native_nextTick(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	native_check_function(J, 1, "callback");
	if (!rt->exiting) /* nothing runs after 'exit' */
		queue_tick(rt, new_task(J, TASK_TICK, true));
}

/* queueMicrotask(callback): globals.html#queuemicrotaskcallback */
static void native_queueMicrotask(js_State *J)
{
	native_check_function(J, 1, "callback");
	queue_microtask(runtime_of(J), new_task(J, TASK_MICROTASK, false));
}

/* ---- immediates ---- */

static void mark_immediate(js_State *J, void *data)
{
	task_mark(J, data);
}

static void finalize_immediate(js_State *J, void *data)
{
	struct immediate *im = data;
	(void)J;
	free(im->task.argv);
	free(im);
}

static const struct host_class immediate_class = { "Immediate", mark_immediate, finalize_immediate };

static void count_refed(struct runtime *rt, int change)
{
	rt->queue.refed_immediates += change;
	watch_idle(rt);
}

static void handle_event(struct runtime *rt, const char *what, struct immediate *im)
{
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "handle", .what = what, .id = im->task.id,
			.type = "immediate", .name = "setImmediate" });
}

static struct immediate *this_immediate(js_State *J, int idx)
{
	struct immediate *im = engine_host(J, idx, &immediate_class);
	if (!im)
		js_typeerror(J, "not an Immediate");
	return im;
}

/* setImmediate(callback, ...args): timers.html#setimmediatecallback-args */
static void native_setImmediate(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	native_check_function(J, 1, "callback");
	struct immediate *im = calloc(1, sizeof *im);
	CHECK(im != NULL);
	engine_push(J, &rt->queue.prototype);
	engine_new_host(J, &immediate_class, im);
	js_replace(J, 0); /* keeps it in sight of the collector, and the arguments at the top */

	im->rt = rt;
	im->refed = im->waiting = true;
	engine_copy(J, 1, &im->task.fn);
	engine_copy(J, 0, &im->task.self);
	task_take_arguments(J, &im->task, 2);
	task_init(rt, &im->task, TASK_IMMEDIATE);
	queue_push(rt, &rt->queue.immediates, &im->task, "immediates");
	count_refed(rt, +1);
	js_copy(J, 0);
}

/* clearImmediate(immediate): timers.html#clearimmediateimmediate. Anything else is ignored. */
static void clear_immediate(struct immediate *im)
{
	if (!im || !im->waiting)
		return;
	im->waiting = false; /* it stays in its list, and is passed over */
	if (im->refed)
		count_refed(im->rt, -1);
	task_end(im->rt, &im->task, "cleared");
}

static void native_clearImmediate(js_State *J)
{
	clear_immediate(engine_host(J, 1, &immediate_class));
}

/* immediate[Symbol.dispose](): timers.html#immediatesymboldispose */
static void native_immediate_dispose(js_State *J)
{
	clear_immediate(this_immediate(J, 0));
}

static void set_refed(js_State *J, bool refed)
{
	struct immediate *im = this_immediate(J, 0);
	if (im->waiting && im->refed != refed) {
		count_refed(im->rt, refed ? +1 : -1);
		handle_event(im->rt, refed ? "ref" : "unref", im);
	}
	im->refed = refed;
	js_copy(J, 0);
}

static void native_immediate_ref(js_State *J) { set_refed(J, true); }
static void native_immediate_unref(js_State *J) { set_refed(J, false); }

static void native_immediate_hasRef(js_State *J)
{
	struct immediate *im = this_immediate(J, 0);
	js_pushboolean(J, im->refed && im->waiting);
}

static bool run_immediate(struct runtime *rt, struct immediate *im)
{
	im->waiting = false;
	if (im->refed)
		count_refed(rt, -1);
	bool returned = call_task(rt, &im->task);
	task_end(rt, &im->task, returned ? "done" : "error");
	return returned;
}

/* Runs the outstanding immediates until one throws. */
static bool run_outstanding(struct runtime *rt)
{
	struct task *task;
	while ((task = shift(&rt->queue.outstanding)) != NULL) {
		struct immediate *im = (struct immediate *)task;
		if (!im->waiting)
			continue;
		if (!run_immediate(rt, im))
			return false;
		queue_drain(rt);
	}
	return true;
}

/* After a throw the phase begins again with what is left; if nothing is, Node takes the immediates that were
 * set meanwhile into this same phase, and so do we. */
/* region queue_run_immediates */
void queue_run_immediates(struct runtime *rt)
{
	struct queue *q = &rt->queue;
	context_tell_destroyed(rt);
	if (q->stirred)
		queue_drain(rt);
	do {
		if (!q->outstanding.head) {
			q->outstanding = q->immediates;
			q->immediates = (struct task_list){ 0 };
		}
	} while (!run_outstanding(rt));

	while (q->stirred) {
		q->stirred = false;
		queue_drain(rt);
	}
	count_refed(rt, 0);
}
/* endregion */

/* ---- begin and end ---- */

void queue_init(struct runtime *rt)
{
	js_State *J = rt->J;
	CHECK(uv_idle_init(&rt->loop.uv, &rt->queue.idle) == 0);

	js_newobject(J);
	native_method(J, "ref", native_immediate_ref, 0);
	native_method(J, "unref", native_immediate_unref, 0);
	native_method(J, "hasRef", native_immediate_hasRef, 0);
	native_method(J, SYMBOL_DISPOSE, native_immediate_dispose, 0);
	native_define_class(J, "Immediate");
	engine_take(J, &rt->queue.prototype);
	native_global(J, "setImmediate", native_setImmediate, 1);
	native_global(J, "clearImmediate", native_clearImmediate, 1);
	native_global(J, "queueMicrotask", native_queueMicrotask, 1);

	engine_push(J, &rt->process);
	native_method(J, "nextTick", native_nextTick, 1);
	js_pop(J, 1);
}

static void free_list(struct task_list *list)
{
	struct task *task;
	while ((task = shift(list)) != NULL) {
		free(task->argv);
		free(task);
	}
}

void queue_close(struct runtime *rt)
{
	free_list(&rt->queue.ticks);
	free_list(&rt->queue.microtasks);
	if (!uv_is_closing((uv_handle_t *)&rt->queue.idle))
		uv_close((uv_handle_t *)&rt->queue.idle, NULL);
}
