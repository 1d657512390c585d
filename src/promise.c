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
 * READ  after queue.c. Book: chapter 4. Follows ECMA-262, "Promise Objects", and the Promises/A+ rules.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>

/* What the resolving functions keep; no name that a program can write. */
#define HIDDEN_KEY "\xffresolver"

enum state { PENDING, FULFILLED, REJECTED };

/* A microtask that waits for a promise, or, with `thenable`, that adopts one. */
struct reaction {
	struct task task;
	struct value on_fulfilled, on_rejected; /* undefined: pass it on */
	struct value derived;                   /* the promise that then() returned, or undefined */
	struct value argument;                  /* what it was settled with */
	enum state state;                       /* how it was settled */
	promise_settled settled;                /* instead of a handler: C that waits, `derived` is what it holds */
	struct reaction *next;
};

struct promise {
	uint64_t id;
	struct value object;     /* the JavaScript object; not marked by itself */
	struct value value;
	enum state state;
	bool handled;            /* somebody reacts to a rejection */
	bool reported;           /* 'unhandledRejection' was emitted */
	struct reaction *first, *last;
	struct promise *next_listed; /* in one of the lists of struct promises */
};

static void mark_promise(js_State *J, void *data);
static void finalize_promise(js_State *J, void *data);
static const struct host_class promise_class = { "Promise", mark_promise, finalize_promise };

static struct promise *promise_at(js_State *J, int idx)
{
	return engine_host(J, idx, &promise_class);
}

/* ---- making and settling ---- */

static void report(struct runtime *rt, const char *what, const struct promise *p, uint64_t parent, uint64_t task)
{
	static const char *const states[] = { NULL, "fulfilled", "rejected" };
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "promise", .what = what, .id = p->id, .parent = parent,
			.reason = states[p->state], .number = (int64_t)task });
}

/* Pushes a new pending promise. parent: the promise it comes from by then(), or NULL. */
static struct promise *push_new(struct runtime *rt, const struct promise *parent)
{
	js_State *J = rt->J;
	struct promise *p = calloc(1, sizeof *p);
	CHECK(p != NULL);
	p->id = ++rt->promises.last_id;
	engine_push(J, &rt->promises.prototype);
	engine_new_host(J, &promise_class, p);
	engine_copy(J, -1, &p->object);
	report(rt, "new", p, parent ? parent->id : 0, 0);
	return p;
}

static void react(struct runtime *rt, struct task *task);

/* The reaction becomes ready: it goes to the microtask queue. */
static void enqueue(struct runtime *rt, struct reaction *r, enum state state, const struct value *argument)
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
/* Settles a pending promise with the value on top of the stack, which stays there. */
static void settle(struct runtime *rt, struct promise *p, enum state state)
{
	engine_copy(rt->J, -1, &p->value);
	p->state = state;
	report(rt, "settle", p, 0, 0);
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

static void resolve_promise(struct runtime *rt, struct promise *p);

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

/* The resolver of the running function, if it has not been used. */
static struct resolver *take_resolver(js_State *J)
{
	js_currentfunction(J);
	js_getproperty(J, -1, HIDDEN_KEY);
	struct resolver *resolver = engine_host(J, -1, &resolver_class);
	js_pop(J, 2);
	CHECK(resolver != NULL);
	if (resolver->used)
		return NULL;
	resolver->used = true;
	return resolver;
}

static void native_resolve(js_State *J)
{
	struct resolver *resolver = take_resolver(J);
	if (!resolver)
		return;
	js_copy(J, 1);
	resolve_promise(runtime_of(J), resolver->promise);
}

static void native_reject(js_State *J)
{
	struct resolver *resolver = take_resolver(J);
	if (!resolver)
		return;
	js_copy(J, 1);
	settle(runtime_of(J), resolver->promise, REJECTED);
}

/* Pushes the functions resolve and reject of the promise at idx. */
static void push_resolvers(js_State *J, int idx)
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
	engine_mark(J, &r->derived);
	engine_mark(J, &r->argument);
}

static struct reaction *new_reaction(void)
{
	struct reaction *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	engine_clear(&r->on_fulfilled);
	engine_clear(&r->on_rejected);
	engine_clear(&r->derived);
	engine_clear(&r->argument);
	engine_clear(&r->task.fn);
	engine_clear(&r->task.self);
	r->task.mark = mark_reaction;
	r->task.run = react;
	return r;
}

/* The body of the microtask that adopts a thenable: calls its then() with resolving functions. */
static void adopt(struct runtime *rt, struct task *task)
{
	struct reaction *r = (struct reaction *)task;
	js_State *J = rt->J;
	int top = js_gettop(J);
	engine_push(J, &r->derived);
	push_resolvers(J, -1);             /* P resolve reject */
	if (js_try(J)) {                   /* P resolve reject E */
		js_rot2(J);                    /* P resolve E reject */
		js_pushundefined(J);
		js_copy(J, -3);                /* P resolve E reject undefined E */
		js_call(J, 1);
		js_pop(J, js_gettop(J) - top);
		return;
	}
	engine_push(J, &task->fn);         /* then */
	engine_push(J, &r->argument);      /* as the thenable's method */
	js_copy(J, -4);
	js_copy(J, -4);
	js_call(J, 2);
	js_endtry(J);
	js_pop(J, js_gettop(J) - top);
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
/* Resolves the promise with the value on top of the stack (popped): settles it, or, if the value is a thenable,
 * lets it follow that one. */
static void resolve_promise(struct runtime *rt, struct promise *p)
{
	js_State *J = rt->J;
	if (promise_at(J, -1) == p) {
		js_pop(J, 1);
		js_newtypeerror(J, "Chaining cycle detected for promise #<Promise>");
		settle(rt, p, REJECTED);
		js_pop(J, 1);
		return;
	}
	if (!js_isobject(J, -1)) {
		settle(rt, p, FULFILLED);
		js_pop(J, 1);
		return;
	}
	if (!push_then(J)) {
		settle(rt, p, REJECTED);
		js_pop(J, 2);
		return;
	}
	if (!js_iscallable(J, -1)) {
		js_pop(J, 1);
		settle(rt, p, FULFILLED);
		js_pop(J, 1);
		return;
	}
	struct reaction *r = new_reaction();
	r->task.run = adopt;
	r->derived = p->object;
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
		r->settled(rt, &r->derived, rejects);
		return;
	}
	if (engine_is_undefined(handler))
		engine_push(J, &r->argument);
	else
		rejects = !call_handler(J, handler, &r->argument);

	engine_push(J, &r->derived);
	struct promise *derived = promise_at(J, -1);
	js_rot2(J); /* the derived promise stays in sight of the collector */
	if (!derived)
		js_pop(J, 1);
	else if (rejects) {
		settle(rt, derived, REJECTED);
		js_pop(J, 1);
	} else {
		resolve_promise(rt, derived);
	}
	js_pop(J, 1);
}
/* endregion */

static void add_reaction(struct runtime *rt, struct promise *p, struct reaction *r)
{
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

static struct promise *this_promise(js_State *J, const char *method)
{
	struct promise *p = promise_at(J, 0);
	if (!p)
		js_typeerror(J, "Method Promise.prototype.%s called on incompatible receiver %s", method,
			js_isobject(J, 0) ? "#<Object>" : js_tostring(J, 0));
	return p;
}

static void copy_function(js_State *J, int idx, struct value *out)
{
	if (js_iscallable(J, idx))
		engine_copy(J, idx, out);
}

/* promise.then(onFulfilled, onRejected): a new promise of what the handler gives. */
static void native_then(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct promise *p = this_promise(J, "then");
	push_new(rt, p);
	struct reaction *r = new_reaction();
	engine_copy(J, -1, &r->derived);
	copy_function(J, 1, &r->on_fulfilled);
	copy_function(J, 2, &r->on_rejected);
	r->task.fn = engine_is_undefined(&r->on_fulfilled) ? r->on_rejected : r->on_fulfilled;
	add_reaction(rt, p, r);
}

/* promise.catch(onRejected): then(undefined, onRejected), on whatever it is called on. */
static void native_catch(js_State *J)
{
	js_getproperty(J, 0, "then");
	js_copy(J, 0);
	js_pushundefined(J);
	js_copy(J, 1);
	js_call(J, 2);
}

/* ---- for async functions ---- */

static struct promise *unwrap(struct runtime *rt, const struct value *promise)
{
	engine_push(rt->J, promise);
	struct promise *p = promise_at(rt->J, -1);
	js_pop(rt->J, 1);
	CHECK(p != NULL);
	return p;
}

void promise_push_new(struct runtime *rt)
{
	push_new(rt, NULL);
}

void promise_resolve(struct runtime *rt, const struct value *promise)
{
	resolve_promise(rt, unwrap(rt, promise));
}

void promise_reject(struct runtime *rt, const struct value *promise)
{
	settle(rt, unwrap(rt, promise), REJECTED);
	js_pop(rt->J, 1);
}

/* True if the promise on top was made by Promise itself, not by a class based on it. */
static bool is_plain(struct runtime *rt)
{
	js_State *J = rt->J;
	js_getproperty(J, -1, "constructor");
	engine_push(J, &rt->promises.prototype);
	js_getproperty(J, -1, "constructor");
	js_rot2pop1(J);
	bool same = js_strictequal(J);
	js_pop(J, 2);
	return same;
}

void promise_coerce(struct runtime *rt)
{
	js_State *J = rt->J;
	if (promise_at(J, -1) && is_plain(rt))
		return;
	struct promise *p = push_new(rt, NULL);
	js_rot2(J);
	resolve_promise(rt, p);
}

void promise_wait(struct runtime *rt, const struct value *fn, const struct value *holder, promise_settled settled)
{
	struct reaction *r = new_reaction();
	r->settled = settled;
	r->derived = *holder;
	r->task.fn = *fn;
	add_reaction(rt, promise_at(rt->J, -1), r);
	js_pop(rt->J, 1);
}

const struct value *promise_waiter(struct runtime *rt, const struct value *promise, promise_settled settled)
{
	for (struct reaction *r = unwrap(rt, promise)->first; r; r = r->next)
		if (r->settled == settled)
			return &r->derived;
	return NULL;
}

/* ---- rejections that nobody handles ---- */

/* Emits 'unhandledRejection', or ends the process. The promise is kept by the caller. False: a handler threw. */
static bool report_rejection(struct runtime *rt, struct promise *p)
{
	js_State *J = rt->J;
	p->reported = true;
	engine_push(J, &p->value);
	if (call_process_listens(rt, "unhandledRejection")) {
		engine_push(J, &p->object);
		return call_process_event(rt, "unhandledRejection", 2);
	}
	call_uncaught(rt, "unhandledRejection");
	return true;
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
	mark_list(rt->J, &rt->promises.rejected);
	mark_list(rt->J, &rt->promises.late);
}

static void mark_promise(js_State *J, void *data)
{
	struct promise *p = data;
	engine_mark(J, &p->value);
	for (struct reaction *r = p->first; r; r = r->next)
		task_mark(J, &r->task);
}

static void finalize_promise(js_State *J, void *data)
{
	struct promise *p = data;
	(void)J;
	while (p->first) {
		struct reaction *next = p->first->next;
		free(p->first);
		p->first = next;
	}
	free(p);
}

/* ---- the constructor ---- */

/* Calls the executor; the promise is on top, and the caller drops what is left above it. */
static void call_executor(js_State *J)
{
	push_resolvers(J, -1); /* promise resolve reject */
	if (js_try(J)) {       /* ... resolve reject E */
		js_rot2(J);
		js_pushundefined(J);
		js_copy(J, -3);
		js_call(J, 1);
		return;
	}
	js_copy(J, 1);
	js_pushundefined(J);
	js_copy(J, -4);
	js_copy(J, -4);
	js_call(J, 2);
	js_endtry(J);
}

/* new Promise(executor) */
static void native_Promise_construct(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (!js_iscallable(J, 1)) {
		if (js_isobject(J, 1))
			js_typeerror(J, "Promise resolver #<Object> is not a function");
		js_typeerror(J, "Promise resolver %s is not a function", js_tostring(J, 1));
	}
	push_new(rt, NULL);
	int top = js_gettop(J);
	call_executor(J);
	js_pop(J, js_gettop(J) - top);
}

static void native_Promise_call(js_State *J)
{
	js_typeerror(J, "Promise constructor cannot be invoked without 'new'");
}

/* Promise.resolve(value): the value itself if it is a promise. */
static void native_Promise_resolve(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (promise_at(J, 1)) {
		js_copy(J, 1);
		return;
	}
	struct promise *p = push_new(rt, NULL);
	js_copy(J, 1);
	resolve_promise(rt, p);
}

/* Promise.reject(reason) */
static void native_Promise_reject(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct promise *p = push_new(rt, NULL);
	js_copy(J, 1);
	settle(rt, p, REJECTED);
	js_pop(J, 1);
}

/* For util.inspect: {state, value}, or undefined for anything else. */
void native_promiseState(js_State *J)
{
	static const char *const names[] = { "pending", "fulfilled", "rejected" };
	struct promise *p = promise_at(J, 1);
	if (!p) {
		js_pushundefined(J);
		return;
	}
	js_newobject(J);
	js_pushliteral(J, names[p->state]);
	js_setproperty(J, -2, "state");
	engine_push(J, &p->value);
	js_setproperty(J, -2, "value");
}

/* The rest of Promise is written in JavaScript and loaded when it is first used: the module puts the real
 * functions in the place of this one. */
static void native_load_rest(js_State *J)
{
	int n = js_gettop(J);
	js_currentfunction(J);
	js_getproperty(J, -1, "name");
	const char *name = js_tostring(J, -1);
	core_require(J, "internal/promise");
	js_getproperty(J, -1, name);
	for (int i = 0; i < n; ++i)
		js_copy(J, i);
	js_call(J, n - 1);
}

void promise_init(struct runtime *rt)
{
	static const char *const rest[] = { "all", "allSettled", "any", "race" };
	js_State *J = rt->J;
	js_newobject(J);
	native_method(J, "then", native_then, 2);
	native_method(J, "catch", native_catch, 1);
	native_method(J, "finally", native_load_rest, 1);
	js_copy(J, -1);
	engine_take(J, &rt->promises.prototype);
	js_newcconstructor(J, native_Promise_call, native_Promise_construct, "Promise", 1);
	native_method(J, "resolve", native_Promise_resolve, 1);
	native_method(J, "reject", native_Promise_reject, 1);
	for (size_t i = 0; i < sizeof rest / sizeof *rest; ++i)
		native_method(J, rest[i], native_load_rest, 1);
	js_defglobal(J, "Promise", JS_DONTENUM);
}
