/* promise_hooks.c -- promises as async_hooks sees them.
 *
 * HOW   Node gives every promise an id while hooks are set. Here the promise that then() returns has the id of the
 *       microtask that will settle it, which is the task of the trace; any other promise takes a number of its own
 *       out of the same row. What awaits a promise has no promise to show: one is made for the hooks to see, as V8 does.
 * WHY   triggerAsyncId() of a reaction is then the promise that it reacts to, where the trace says who asked for it.
 * COST  nothing without hooks: promises have no id then, as in Node.
 * READ  after context.c and promise.c. Follows Node's async_hooks.html, "Promise execution tracking".
 *
 * SPDX-License-Identifier: ISC
 */
#include "promise.h"

/* One that was made before there were hooks gets its id when it is met. */
static uint64_t id_of(struct runtime *rt, struct promise *p)
{
	if (p->async_id == 0)
		p->async_id = ++rt->last_id;
	return p->async_id;
}

void promise_tell_made(struct runtime *rt, struct promise *p, struct promise *owner)
{
	uint64_t trigger = owner ? id_of(rt, owner) : rt->exec;
	context_tell_init(rt, id_of(rt, p), context_promise, trigger, &p->object);
}

void promise_tell_resolve(struct runtime *rt, struct promise *p)
{
	context_tell_id(rt, HOOK_PROMISE_RESOLVE, id_of(rt, p));
}

void promise_init_reaction(struct runtime *rt, struct promise *p, struct reaction *r)
{
	js_State *J = rt->J;
	if (r->settled)
		promise_push(rt, p);
	else
		engine_push(J, &r->derived.promise);
	engine_copy(J, -1, &r->task.resource);
	task_init_for(rt, &r->task, TASK_MICROTASK, id_of(rt, p));
	struct promise *shown = promise_at(J, -1);
	if (shown && shown->async_id == 0)
		shown->async_id = r->task.id;
	js_pop(J, 1);
}
