/* context.c -- what belongs to a task besides its function: a context that travels, and hooks that watch.
 *
 * HOW   a program can put values beside the running task (AsyncLocalStorage): its context. A task that is made takes
 *       the context of the task that makes it, one pointer, and that is all: whatever is called later, by whichever
 *       way through the loop, finds the context of the moment at which it was asked for. The context is a Map that is
 *       never changed, only replaced (modules/async_hooks.js), so that tasks may share one.
 *
 *            task 3 {user: ann} ---- setTimeout ----> task 7 {user: ann}
 *                 |                                        |
 *                 `-- enterWith(bob): {user: bob}          `-- then() --> task 9 {user: ann}
 *
 *       The other half is createHook(): a function of the program's is called when a task is made, before and after
 *       it runs, when it ends, and when a promise is resolved. The ids are those of the trace.
 * COST  without hooks a branch for a task; a context is copied with its task, used or not.
 * NODE  keeps what AsyncLocalStorage holds on the resource of each task; so what enterWith() sets in one callback of an
 *       interval is there in the next, here as well, since the task is the same.
 * OWNS  the list of ids whose destroy hook has yet to be called.
 * READ  after call.c. native/async_hooks.c and promise_hooks.c go on from here. Follows Node's async_hooks.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>

/* ---- what Node calls it ---- */

const char context_promise[] = "PROMISE";
const char context_unseen[] = "";

/* The name of a task's kind in Node; NULL: none that a hook sees. */
static const char *provider_of(const struct task *task)
{
	static const char *const names[] = { NULL, "Timeout", "Timeout", "Immediate", "TickObject", "Microtask",
		"FSREQCALLBACK", "TCPWRAP", "HTTPINCOMINGMESSAGE", "GETADDRINFOREQWRAP", "RANDOMBYTESREQUEST", "ZLIB",
		"PROCESSWRAP", "SIGNALWRAP", "TTYWRAP", "HANDLEWRAP", "RESOURCE" };
	return task->provider ? task->provider : names[task->type];
}

/* ---- the resource ---- */

static bool is_object(js_State *J, const struct value *v)
{
	engine_push(J, v);
	bool object = js_isobject(J, -1);
	js_pop(J, 1);
	return object;
}

void context_push_resource(struct runtime *rt, struct task *task)
{
	js_State *J = rt->J;
	if (!is_object(J, &task->resource)) {
		if (is_object(J, &task->self)) {
			task->resource = task->self;
		} else {
			js_newobject(J);
			engine_take(J, &task->resource);
		}
	}
	engine_push(J, &task->resource);
}

/* ---- hooks ---- */

/* Calls the function that hands an event to all hooks, with the n values on top (popped). It deals with what hooks
 * throw; what is left is a stack that is full. */
static void tell(struct runtime *rt, enum context_hook hook, int n)
{
	js_State *J = rt->J;
	int bottom = js_gettop(J) - n;
	if (js_try(J)) {
		call_uncaught(rt, "uncaughtException");
		js_pop(J, js_gettop(J) - bottom);
		return;
	}
	engine_push(J, &rt->context.hooks[hook]);
	js_pushundefined(J);
	for (int i = 0; i < n; ++i)
		js_copy(J, bottom + i);
	js_call(J, n);
	js_endtry(J);
	js_pop(J, js_gettop(J) - bottom);
}

static bool listens(const struct runtime *rt, enum context_hook hook)
{
	return !engine_is_undefined(&rt->context.hooks[hook]);
}

void context_tell_id(struct runtime *rt, enum context_hook hook, uint64_t id)
{
	if (!listens(rt, hook) || rt->closing)
		return;
	js_pushnumber(rt->J, (double)id);
	tell(rt, hook, 1);
}

void context_tell_init(struct runtime *rt, uint64_t id, const char *provider, uint64_t trigger,
	const struct value *resource)
{
	js_State *J = rt->J;
	if (!listens(rt, HOOK_INIT) || rt->closing)
		return;
	js_pushnumber(J, (double)id);
	js_pushstring(J, provider);
	js_pushnumber(J, (double)trigger);
	engine_push(J, resource);
	tell(rt, HOOK_INIT, 4);
}

/* The owner has not put the task where the collector looks: until the hooks have returned it stands in `making`. */
static void announce(struct runtime *rt, struct task *task)
{
	const char *provider = provider_of(task);
	if (!provider || provider == context_unseen)
		return;
	task->watched = true;
	task->outer = rt->context.making;
	rt->context.making = task;
	context_push_resource(rt, task);
	js_pop(rt->J, 1);
	context_tell_init(rt, task->id, provider, task->trig, &task->resource);
	rt->context.making = task->outer;
	task->outer = NULL;
}

/* region context_made */
void context_made(struct runtime *rt, struct task *task)
{
	if (rt->running)
		task->context = rt->running->context;
	else
		engine_clear(&task->context);
	if (rt->context.watched)
		announce(rt, task);
}
/* endregion */

void context_before(struct runtime *rt, struct task *task)
{
	if (task->watched)
		context_tell_id(rt, HOOK_BEFORE, task->id);
}

void context_after(struct runtime *rt, struct task *task)
{
	if (task->watched)
		context_tell_id(rt, HOOK_AFTER, task->id);
}

uint64_t context_enter_scope(struct runtime *rt, struct task *task)
{
	uint64_t outer = rt->exec;
	task->outer = rt->running;
	rt->running = task;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.before", .id = task->id });
	rt->exec = task->id;
	context_before(rt, task);
	return outer;
}

void context_leave_scope(struct runtime *rt, struct task *task, uint64_t outer, bool threw)
{
	context_after(rt, task);
	rt->exec = outer;
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "task.after", .id = task->id, .threw = threw });
	rt->running = task->outer;
}

/* ---- destroy: told later, in the check phase ---- */

void context_destroyed(struct runtime *rt, uint64_t id)
{
	struct context *c = &rt->context;
	if (!listens(rt, HOOK_DESTROY) || rt->closing)
		return;
	if (c->destroyed == c->capacity) {
		c->capacity = c->capacity ? 2 * c->capacity : 64;
		c->ids = realloc(c->ids, c->capacity * sizeof *c->ids);
		CHECK(c->ids != NULL);
	}
	c->ids[c->destroyed++] = id;
}

/* A promise is destroyed when the collector takes it, not when its reaction has run. */
void context_ended(struct runtime *rt, struct task *task)
{
	if (task->watched && task->provider != context_promise)
		context_destroyed(rt, task->id);
}

/* The hooks may end more tasks; they are told of in the same go. */
void context_tell_destroyed(struct runtime *rt)
{
	struct context *c = &rt->context;
	if (c->destroyed == 0)
		return;
	for (size_t i = 0; i < c->destroyed; ++i)
		context_tell_id(rt, HOOK_DESTROY, c->ids[i]);
	c->destroyed = 0;
	queue_drain(rt);
}

/* ---- begin and end ---- */

void context_init(struct runtime *rt)
{
	for (int i = 0; i < HOOKS; ++i)
		engine_clear(&rt->context.hooks[i]);
}

void context_mark(struct runtime *rt)
{
	for (int i = 0; i < HOOKS; ++i)
		engine_mark(rt->J, &rt->context.hooks[i]);
	for (struct task *task = rt->context.making; task; task = task->outer)
		task_mark(rt->J, task);
}

void context_free(struct runtime *rt)
{
	free(rt->context.ids);
}
