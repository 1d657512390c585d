/* async_hooks.c -- the native half of async_hooks: the running task's ids, context and resource; AsyncResource.
 *
 * HOW   the context is read from and written to the running task. An AsyncResource is a task that the program runs
 *       itself, any number of times: run() makes it the running one for one call.
 * OWNS  struct resource belongs to its JavaScript object; collected, it counts as destroyed.
 * READ  after context.c. The JavaScript half is modules/async_hooks.js.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <stdlib.h>

/* executionAsyncId() */
static void native_executionAsyncId(js_State *J)
{
	js_pushnumber(J, (double)runtime_of(J)->exec);
}

/* triggerAsyncId() */
static void native_triggerAsyncId(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	js_pushnumber(J, rt->running ? (double)rt->running->trig : 0);
}

/* executionAsyncResource() */
static void native_executionAsyncResource(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (rt->running)
		context_push_resource(rt, rt->running);
	else
		js_newobject(J);
}

/* context(): what belongs to the running task, undefined if nothing does */
static void native_context(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (rt->running)
		engine_push(J, &rt->running->context);
	else
		js_pushundefined(J);
}

/* setContext(value) */
static void native_setContext(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (rt->running)
		engine_copy(J, 1, &rt->running->context);
	js_pushundefined(J);
}

/* setHooks(init, before, after, destroy, promiseResolve): functions that hand the event on, or undefined */
static void native_setHooks(js_State *J)
{
	struct context *c = &runtime_of(J)->context;
	c->watched = false;
	for (int i = 0; i < HOOKS; ++i) {
		engine_copy(J, i + 1, &c->hooks[i]);
		c->watched = c->watched || js_isdefined(J, i + 1);
	}
	js_pushundefined(J);
}

/* ---- AsyncResource ---- */

struct resource {
	struct task task;
	struct runtime *rt;
	bool manual; /* the collector does not end it */
	bool ended;
};

static void mark_resource(js_State *J, void *data)
{
	task_mark(J, data);
}

static void finalize_resource(js_State *J, void *data)
{
	struct resource *r = data;
	(void)J;
	if (!r->manual && !r->ended && r->task.watched)
		context_destroyed(r->rt, r->task.id);
	free(r);
}

static const struct host_class resource_class = { "AsyncResource", mark_resource, finalize_resource };

static struct resource *resource_at(js_State *J, int idx)
{
	struct resource *r = engine_host(J, idx, &resource_class);
	if (!r)
		js_typeerror(J, "not an AsyncResource");
	return r;
}

/* resource(object, type, trigger, manual): trigger undefined: the running task */
static void native_resource(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const char *type = engine_intern(J, js_tostring(J, 2));
	double trigger = js_isdefined(J, 3) ? js_tonumber(J, 3) : (double)rt->exec;
	struct resource *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	js_pushnull(J);
	engine_new_host(J, &resource_class, r); /* stays on the stack */
	r->rt = rt;
	r->manual = js_toboolean(J, 4);
	r->task.provider = r->task.label = type;
	engine_clear(&r->task.fn);
	engine_clear(&r->task.self);
	engine_copy(J, 1, &r->task.resource);
	task_init_for(rt, &r->task, TASK_RESOURCE, trigger > 0 ? (uint64_t)trigger : 0);
}

static void leave(struct resource *r, struct task *scope, uint64_t outer, bool threw)
{
	context_leave_scope(r->rt, scope, outer, threw);
	r->task.context = scope->context;
}

/* run(resource, fn, self, args): fn is called as if the loop had called it for that resource */
static void native_run(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct resource *r = resource_at(J, 1);
	int n = js_getlength(J, 4);
	struct task scope = r->task; /* a copy: it may be run inside itself */
	uint64_t outer = context_enter_scope(rt, &scope);
	if (js_try(J)) {
		leave(r, &scope, outer, true);
		js_throw(J);
	}
	js_copy(J, 2);
	js_copy(J, 3);
	for (int i = 0; i < n; ++i)
		js_getindex(J, 4, i);
	js_call(J, n);
	js_endtry(J);
	leave(r, &scope, outer, false);
}

/* asyncId(resource), triggerId(resource) */
static void native_asyncId(js_State *J)
{
	js_pushnumber(J, (double)resource_at(J, 1)->task.id);
}

static void native_triggerId(js_State *J)
{
	js_pushnumber(J, (double)resource_at(J, 1)->task.trig);
}

/* end(resource): its destroy hook is called, each time, as in Node */
static void native_end(js_State *J)
{
	struct resource *r = resource_at(J, 1);
	if (r->task.watched)
		context_destroyed(r->rt, r->task.id);
	if (!r->ended && trace_on(r->rt))
		trace_emit(r->rt, &(struct event){ .kind = "task.end", .id = r->task.id, .reason = "done" });
	r->ended = true;
	js_pushundefined(J);
}

void native_async_hooks_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "executionAsyncId", native_executionAsyncId, 0);
	native_method(J, "triggerAsyncId", native_triggerAsyncId, 0);
	native_method(J, "executionAsyncResource", native_executionAsyncResource, 0);
	native_method(J, "context", native_context, 0);
	native_method(J, "setContext", native_setContext, 1);
	native_method(J, "setHooks", native_setHooks, HOOKS);
	native_method(J, "resource", native_resource, 4);
	native_method(J, "run", native_run, 4);
	native_method(J, "asyncId", native_asyncId, 1);
	native_method(J, "triggerId", native_triggerId, 1);
	native_method(J, "end", native_end, 1);
}
