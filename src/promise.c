/* promise.c -- Promise: a value that is not there yet, and who waits for it.
 *
 * HOW   a promise is pending, fulfilled or rejected, and has a list of reactions. then() adds a reaction: a
 *       microtask that is made at once and becomes ready when the promise is settled. Running it calls the
 *       handler and settles the promise that then() returned with what the handler gives. A thenable is
 *       adopted by a microtask of its own that calls its then().
 * WHY   in C because everything stands on it; and because a reaction is a task here, "why did this run now?"
 *       has an answer: the task that settled the promise is the cause of the task that reacts.
 * OWNS  struct promise belongs to its JavaScript object; a reaction to the promise until it is settled, then
 *       to the microtask queue.
 * READ  after queue.c. Book: chapter 7. Follows ECMA-262, "Promise Objects", and the Promises/A+ rules.
 *
 * SPDX-License-Identifier: ISC
 */
#include "promise.h"

#include <stdlib.h>

/* What the resolving functions keep; no name that a program can write. */
#define HIDDEN_KEY "\xffresolver"

static void mark_promise(js_State *J, void *data);
static void finalize_promise(js_State *J, void *data);
static const struct host_class promise_class = { "Promise", mark_promise, finalize_promise };

struct promise *promise_at(js_State *J, int idx)
{
	return engine_host(J, idx, &promise_class);
}

/* The promise in a value that holds one. */
static struct promise *unwrap(struct runtime *rt, const struct value *promise)
{
	engine_push(rt->J, promise);
	struct promise *p = promise_at(rt->J, -1);
	js_pop(rt->J, 1);
	CHECK(p != NULL);
	return p;
}

/* ---- making and settling ---- */

static void report(struct runtime *rt, const char *what, const struct promise *p, uint64_t parent, uint64_t task)
{
	static const char *const states[] = { NULL, "fulfilled", "rejected" };
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "promise", .what = what, .id = p->id, .parent = parent,
			.reason = states[p->state], .number = (int64_t)task });
}

/* A new promise; hooks have not heard of it. */
static struct promise *push_new(struct runtime *rt, const struct promise *parent)
{
	js_State *J = rt->J;
	struct promise *p = calloc(1, sizeof *p);
	CHECK(p != NULL);
	p->id = ++rt->promises.last_id;
	engine_push(J, &rt->promises.prototype);
	engine_new_host(J, &promise_class, p);
	engine_copy(J, -1, &p->object);
	if (rt->running)
		p->context = rt->running->context;
	else
		engine_clear(&p->context);
	report(rt, "new", p, parent ? parent->id : 0, 0);
	return p;
}

struct promise *promise_push(struct runtime *rt, const struct promise *parent)
{
	struct promise *p = push_new(rt, parent);
	if (rt->context.watched && !parent)
		promise_tell_made(rt, p, NULL);
	return p;
}

static void react(struct runtime *rt, struct task *task);

/* The reaction becomes ready: it goes to the microtask queue. */
static void enqueue(struct runtime *rt, struct reaction *r, enum promise_state state, const struct value *argument)
{
	r->state = state;
	r->argument = *argument;
	queue_microtask(rt, &r->task);
}

static void append(struct promise_list *list, struct promise *p)
{
	p->next_listed = NULL;
	if (list->tail)
		list->tail->next_listed = p;
	else
		list->head = p;
	list->tail = p;
}

static struct promise *shift(struct promise_list *list)
{
	struct promise *p = list->head;
	if (p) {
		list->head = p->next_listed;
		if (!list->head)
			list->tail = NULL;
	}
	return p;
}

/* region settle */
void promise_settle(struct runtime *rt, struct promise *p, enum promise_state state)
{
	engine_copy(rt->J, -1, &p->value);
	p->state = state;
	report(rt, "settle", p, 0, 0);
	if (rt->context.watched)
		promise_tell_resolve(rt, p);
	struct reaction *r = p->first;
	p->first = p->last = NULL;
	while (r) {
		struct reaction *next = r->next;
		enqueue(rt, r, state, &p->value);
		r = next;
	}
	if (state == REJECTED && !p->handled)
		append(&rt->promises.rejected, p);
}
/* endregion */

/* ---- resolve and reject functions ---- */

/* A pair of resolving functions shares this: the first call of either wins. */
struct resolver {
	struct promise *promise;
	struct value object; /* keeps the promise alive */
	bool used;
	int users; /* the two functions */
};

static void mark_resolver(js_State *J, void *data)
{
	engine_mark(J, &((struct resolver *)data)->object);
}

static void finalize_resolver(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class resolver_class = { "PromiseResolver", mark_resolver, finalize_resolver };

/* For whoever listens to process 'multipleResolves': the argument comes too late. */
static void tell_late(js_State *J, const struct resolver *resolver, const char *type)
{
	if (!call_process_listens(runtime_of(J), "multipleResolves"))
		return;
	core_require(J, "internal/rejections");
	js_getproperty(J, -1, "tellLate");
	js_pushundefined(J);
	js_pushstring(J, type);
	engine_push(J, &resolver->object);
	js_copy(J, 1);
	js_call(J, 3);
	js_pop(J, 2);
}

/* The resolver of the running function, if it has not been used. */
static struct resolver *take_resolver(js_State *J, const char *type)
{
	js_currentfunction(J);
	js_getproperty(J, -1, HIDDEN_KEY);
	struct resolver *resolver = engine_host(J, -1, &resolver_class);
	js_pop(J, 2);
	CHECK(resolver != NULL);
	if (resolver->used) {
		tell_late(J, resolver, type);
		return NULL;
	}
	resolver->used = true;
	return resolver;
}

static void native_resolve(js_State *J)
{
	struct resolver *resolver = take_resolver(J, "resolve");
	if (!resolver) {
		js_pushundefined(J);
		return;
	}
	js_copy(J, 1);
	promise_follow(runtime_of(J), resolver->promise);
	js_pushundefined(J);
}

static void native_reject(js_State *J)
{
	struct resolver *resolver = take_resolver(J, "reject");
	if (!resolver) {
		js_pushundefined(J);
		return;
	}
	js_copy(J, 1);
	promise_settle(runtime_of(J), resolver->promise, REJECTED);
	js_pushundefined(J);
}

void promise_push_resolvers(js_State *J, int idx)
{
	struct resolver *resolver = calloc(1, sizeof *resolver);
	CHECK(resolver != NULL);
	resolver->promise = promise_at(J, idx);
	engine_copy(J, idx, &resolver->object);
	js_pushnull(J);
	engine_new_host(J, &resolver_class, resolver); /* R */
	js_newcfunction(J, native_resolve, "", 1);     /* R f */
	js_copy(J, -2);
	js_defproperty(J, -2, HIDDEN_KEY, JS_DONTENUM);
	js_newcfunction(J, native_reject, "", 1);      /* R f g */
	js_copy(J, -3);
	js_defproperty(J, -2, HIDDEN_KEY, JS_DONTENUM);
	js_rot3(J);                                    /* g R f */
	js_rot3(J);                                    /* f g R */
	js_pop(J, 1);
}

/* ---- resolving ---- */

static void mark_reaction(js_State *J, const struct task *task)
{
	const struct reaction *r = (const struct reaction *)task;
	engine_mark(J, &r->on_fulfilled);
	engine_mark(J, &r->on_rejected);
	engine_mark(J, &r->derived.promise);
	engine_mark(J, &r->derived.resolve);
	engine_mark(J, &r->derived.reject);
	engine_mark(J, &r->argument);
}

struct reaction *promise_new_reaction(void)
{
	struct reaction *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	engine_clear(&r->on_fulfilled);
	engine_clear(&r->on_rejected);
	engine_clear(&r->derived.promise);
	engine_clear(&r->derived.resolve);
	engine_clear(&r->derived.reject);
	engine_clear(&r->argument);
	engine_clear(&r->task.fn);
	engine_clear(&r->task.self);
	r->task.mark = mark_reaction;
	r->task.run = react;
	r->task.provider = context_promise;
	return r;
}

/* Calls then() of a thenable with resolving functions. */
static void call_then(struct runtime *rt, struct reaction *r)
{
	js_State *J = rt->J;
	int top = js_gettop(J);
	engine_push(J, &r->derived.promise);
	promise_push_resolvers(J, -1);             /* P resolve reject */
	if (js_try(J)) {                   /* P resolve reject E */
		js_rot2(J);                    /* P resolve E reject */
		js_pushundefined(J);
		js_copy(J, -3);                /* P resolve E reject undefined E */
		js_call(J, 1);
		js_pop(J, js_gettop(J) - top);
		return;
	}
	engine_push(J, &r->task.fn);       /* then */
	engine_push(J, &r->argument);      /* as the thenable's method */
	js_copy(J, -4);
	js_copy(J, -4);
	js_call(J, 2);
	js_endtry(J);
	js_pop(J, js_gettop(J) - top);
}

/* The body of the microtask that adopts a thenable. It works for the promise, in whose context it is. */
static void adopt(struct runtime *rt, struct task *task)
{
	struct promise *p = unwrap(rt, &((struct reaction *)task)->derived.promise);
	task->context = p->context;
	context_tell_id(rt, HOOK_BEFORE, p->async_id);
	call_then(rt, (struct reaction *)task);
	context_tell_id(rt, HOOK_AFTER, p->async_id);
}

/* Reads `then` of the object on top and pushes it. False: reading threw, the exception is pushed. */
static bool push_then(js_State *J)
{
	if (js_try(J))
		return false;
	js_getproperty(J, -1, "then");
	js_endtry(J);
	return true;
}

/* region resolve_promise */
void promise_follow(struct runtime *rt, struct promise *p)
{
	js_State *J = rt->J;
	if (promise_at(J, -1) == p) {
		js_pop(J, 1);
		js_newtypeerror(J, "Chaining cycle detected for promise #<Promise>");
		promise_settle(rt, p, REJECTED);
		js_pop(J, 1);
		return;
	}
	if (!js_isobject(J, -1)) {
		promise_settle(rt, p, FULFILLED);
		js_pop(J, 1);
		return;
	}
	if (!push_then(J)) {
		promise_settle(rt, p, REJECTED);
		js_pop(J, 2);
		return;
	}
	if (!js_iscallable(J, -1)) {
		js_pop(J, 1);
		promise_settle(rt, p, FULFILLED);
		js_pop(J, 1);
		return;
	}
	struct reaction *r = promise_new_reaction();
	r->task.run = adopt;
	r->task.provider = context_unseen;
	r->derived.promise = p->object;
	engine_take(J, &r->task.fn);
	engine_take(J, &r->argument);
	task_init(rt, &r->task, TASK_MICROTASK);
	queue_microtask(rt, &r->task);
}
/* endregion */

/* ---- reacting ---- */

/* Calls the handler with the argument and leaves the result on the stack. False: it threw, and what it threw
 * is there instead. */
static bool call_handler(js_State *J, const struct value *handler, const struct value *argument)
{
	if (js_try(J))
		return false;
	engine_push(J, handler);
	js_pushundefined(J);
	engine_push(J, argument);
	js_call(J, 1);
	js_endtry(J);
	return true;
}

/* Settles or resolves the promise of then() with the value on top (popped); the promise stays in sight of the
 * collector meanwhile. */
static void settle_derived(struct runtime *rt, const struct capability *c, bool rejects)
{
	engine_push(rt->J, &c->promise);
	js_rot2(rt->J);
	if (rejects)
		promise_reject(rt, &c->promise);
	else
		promise_resolve(rt, &c->promise);
	js_pop(rt->J, 1);
}

/* Calls the function of another class with the value on top (popped). What it throws is the task's error. */
static void call_resolving(js_State *J, const struct value *fn)
{
	engine_push(J, fn);
	js_rot2(J);
	js_pushundefined(J);
	js_rot2(J);
	js_call(J, 1);
	js_pop(J, 1);
}

/* region react */
/* The body of a reaction. */
static void react(struct runtime *rt, struct task *task)
{
	struct reaction *r = (struct reaction *)task;
	js_State *J = rt->J;
	const struct value *handler = r->state == FULFILLED ? &r->on_fulfilled : &r->on_rejected;
	bool rejects = r->state == REJECTED;

	if (r->settled) {
		engine_push(J, &r->argument);
		r->settled(rt, &r->derived.promise, rejects);
		if (task->watched)
			context_tell_id(rt, HOOK_PROMISE_RESOLVE, task->id);
		return;
	}
	if (engine_is_undefined(handler))
		engine_push(J, &r->argument);
	else
		rejects = !call_handler(J, handler, &r->argument);

	if (r->derived.plain)
		settle_derived(rt, &r->derived, rejects);
	else
		call_resolving(J, rejects ? &r->derived.reject : &r->derived.resolve);
}
/* endregion */

void promise_add_reaction(struct runtime *rt, struct promise *p, struct reaction *r)
{
	if (rt->context.watched)
		promise_init_reaction(rt, p, r);
	else
		task_init(rt, &r->task, TASK_MICROTASK);
	report(rt, "react", p, 0, r->task.id);
	if (p->state == PENDING) {
		if (p->last)
			p->last->next = r;
		else
			p->first = r;
		p->last = r;
	} else {
		enqueue(rt, r, p->state, &p->value);
	}
	if (p->reported && !p->handled)
		append(&rt->promises.late, p);
	p->handled = true;
}

/* ---- for async functions ---- */

void promise_push_new(struct runtime *rt)
{
	promise_push(rt, NULL);
}

void promise_resolve(struct runtime *rt, const struct value *promise)
{
	promise_follow(rt, unwrap(rt, promise));
}

void promise_reject(struct runtime *rt, const struct value *promise)
{
	promise_settle(rt, unwrap(rt, promise), REJECTED);
	js_pop(rt->J, 1);
}

/* True if the promise on top was made by Promise itself, not by a class based on it. */
static bool is_plain(struct runtime *rt)
{
	js_State *J = rt->J;
	js_getproperty(J, -1, "constructor");
	engine_push(J, &rt->promises.constructor);
	bool same = js_strictequal(J);
	js_pop(J, 2);
	return same;
}

void promise_coerce(struct runtime *rt, const struct value *owner)
{
	js_State *J = rt->J;
	if (promise_at(J, -1) && is_plain(rt))
		return;
	struct promise *p = push_new(rt, NULL);
	if (rt->context.watched)
		promise_tell_made(rt, p, owner ? unwrap(rt, owner) : NULL);
	js_rot2(J);
	promise_follow(rt, p);
}

void promise_wait(struct runtime *rt, const struct value *fn, const struct value *holder, promise_settled settled)
{
	struct reaction *r = promise_new_reaction();
	r->settled = settled;
	r->derived.promise = *holder;
	r->task.fn = *fn;
	promise_add_reaction(rt, promise_at(rt->J, -1), r);
	js_pop(rt->J, 1);
}

const struct value *promise_waiter(struct runtime *rt, const struct value *promise, promise_settled settled)
{
	for (struct reaction *r = unwrap(rt, promise)->first; r; r = r->next)
		if (r->settled == settled)
			return &r->derived.promise;
	return NULL;
}

/* ---- rejections that nobody handles ---- */

/* Tells of a promise that was rejected and has no handler. False: JavaScript threw. */
static bool report_rejection(struct runtime *rt, struct promise *p)
{
	p->reported = true;
	engine_push(rt->J, &p->value);
	return rejection_report(rt, &p->object, &p->context);
}

/* Called at the end of a drain: whoever was going to handle a rejection has had the time to. */
bool promise_report_rejections(struct runtime *rt)
{
	bool any = false;
	struct promise *p;
	while ((p = shift(&rt->promises.late)) != NULL) {
		any = true;
		engine_push(rt->J, &p->object);
		call_process_event(rt, "rejectionHandled", 1);
	}
	while ((p = shift(&rt->promises.rejected)) != NULL) {
		if (p->handled)
			continue;
		any = true;
		engine_push(rt->J, &p->object); /* stays in sight of the collector */
		if (!report_rejection(rt, p))
			rt->promises.rejected = (struct promise_list){ 0 }; /* Node forgets the others, too */
		js_pop(rt->J, 1);
	}
	return any;
}

static void mark_list(js_State *J, const struct promise_list *list)
{
	for (struct promise *p = list->head; p; p = p->next_listed)
		engine_mark(J, &p->object);
}

void promise_mark_roots(struct runtime *rt)
{
	engine_mark(rt->J, &rt->promises.prototype);
	engine_mark(rt->J, &rt->promises.constructor);
	mark_list(rt->J, &rt->promises.rejected);
	mark_list(rt->J, &rt->promises.late);
}

static void mark_promise(js_State *J, void *data)
{
	struct promise *p = data;
	engine_mark(J, &p->value);
	engine_mark(J, &p->context);
	for (struct reaction *r = p->first; r; r = r->next)
		task_mark(J, &r->task);
}

static void finalize_promise(js_State *J, void *data)
{
	struct promise *p = data;
	struct runtime *rt = runtime_of(J);
	if (p->async_id != 0)
		context_destroyed(rt, p->async_id);
	while (p->first) {
		struct reaction *next = p->first->next;
		--rt->live_tasks[p->first->task.type]; /* nobody can settle the promise any more */
		free(p->first);
		p->first = next;
	}
	free(p);
}

