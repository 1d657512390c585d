/* async.c -- async functions and async generators: await leaves a coroutine, a microtask enters it again.
 *
 * HOW   A call of an async function enters its body at once and gives a promise. `await` makes a promise of its value
 *       and leaves; what waits for that promise is on_awaited(), a microtask that enters again with what it was
 *       settled with. An async generator has a queue of requests before it: each next(), throw() and return() gets
 *       a promise at once, and serve() answers them one after the other.
 * TRACE What an await goes on with is a microtask that bears the function's name; its trig is the task of the await,
 *       its cause is what settled the promise. Who awaits the promise of a function is found from the promise: so
 *       the call stack can be told beyond its lowest frame.
 * OWNS  struct request, until it is answered.
 * READ  after generator.c. Book: chapter 7. Follows ECMA-262, "AsyncFunction Objects", "AsyncGenerator Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "coroutine.h"

#include <stdio.h>
#include <stdlib.h>

#define HIDDEN_SYNC "\xffsync" /* the iterator inside; no name that a program can write */

/* ---- async functions ---- */

static void on_awaited(struct runtime *rt, const struct value *holder, bool rejected);
static void keep_caller(js_State *J, struct coroutine *co);

/* The promise that the running call of it will settle, or NULL. */
static const struct value *promise_of(const struct coroutine *co)
{
	return co->kind == ASYNC ? &co->promise : co->first ? &co->first->promise : NULL;
}

/* region await */
enum how async_await(js_State *J, struct coroutine *co)
{
	promise_coerce(co->rt, promise_of(co));
	promise_wait(co->rt, &co->fn, &co->object, on_awaited);
	js_pushundefined(J);
	return coroutine_leave(co, AWAITED);
}
/* endregion */

/* ø.await(v) */
static void native_await(js_State *J)
{
	struct coroutine *co =
		coroutine_running(J, "await is only valid in async functions and the top level bodies of modules");
	js_copy(J, 1);
	coroutine_go_on(J, async_await(J, co));
}

static void answer_outcome(struct coroutine *co, enum outcome outcome);
static void serve(struct coroutine *co);

void async_left(struct coroutine *co, enum outcome outcome)
{
	if (co->kind == ASYNC_GENERATOR) {
		answer_outcome(co, outcome);
		serve(co);
	} else if (outcome == RETURNED)
		promise_resolve(co->rt, &co->promise);
	else if (outcome == THREW)
		promise_reject(co->rt, &co->promise);
	else
		js_pop(co->rt->J, 1);
}

/* Pushes what waits for a promise, and gives its coroutine. */
static struct coroutine *push_holder(struct runtime *rt, const struct value *holder)
{
	engine_push(rt->J, holder);
	struct coroutine *co = coroutine_at(rt->J, -1, ASYNC);
	if (!co)
		co = coroutine_at(rt->J, -1, ASYNC_GENERATOR);
	CHECK(co != NULL);
	return co;
}

/* The microtask that goes on after an await. */
static void on_awaited(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	struct coroutine *co = push_holder(rt, holder);
	js_rot2(J); /* the coroutine stays in sight of the collector */
	co->from_microtask = true;
	rt->coroutines.resuming = co;
	async_left(co, coroutine_enter(co, rejected ? THROW : NEXT));
	js_pop(J, 1);
}

/* ø.async(self, args, fn): runs fn until its first await, and gives the promise of its result. */
static void native_async(js_State *J)
{
	js_pushcaller(J);
	js_standfor(J, 3);
	js_pushnull(J);
	struct coroutine *co = coroutine_push(J, ASYNC);
	if (trace_on(co->rt))
		keep_caller(J, co);
	promise_push_new(co->rt);
	engine_copy(J, -1, &co->promise);
	js_pushundefined(J);
	js_takeover(J);
	async_left(co, coroutine_enter(co, NEXT));
}

/* ---- async generators ---- */

/* ø.asyncGenerator(self, args, fn): what a call of an async generator function gives. */
static void native_asyncGenerator(js_State *J)
{
	coroutine_push_fresh(J, ASYNC_GENERATOR, &runtime_of(J)->coroutines.async_generator);
}

/* The value goes to the first request. A return() that comes next awaits its value. */
enum how async_yield(js_State *J, struct coroutine *co)
{
	enum how how = coroutine_leave(co, YIELDED);
	if (how == RETURN && async_await(J, co) == THROW)
		how = THROW;
	return how;
}

/* Settles the first request's promise with the value on top (popped). */
static void answer(struct coroutine *co, bool threw, bool done)
{
	js_State *J = co->rt->J;
	struct request *r = co->first;
	CHECK(r != NULL);
	engine_push(J, &r->promise); /* stays in sight of the collector */
	js_rot2(J);
	co->first = r->next;
	if (threw) {
		promise_reject(co->rt, &r->promise);
	} else {
		generator_wrap_result(J, done);
		promise_resolve(co->rt, &r->promise);
	}
	js_pop(J, 1);
	free(r);
}

/* The value of a return() to a finished generator is there. */
static void on_drained(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	struct coroutine *co = push_holder(rt, holder);
	js_rot2(J);
	co->state = DONE;
	answer(co, rejected, true);
	serve(co);
	js_pop(J, 1);
}

/* Awaits, outside the body that is done, the value with which return() was called. */
static void drain(struct coroutine *co)
{
	js_State *J = co->rt->J;
	co->state = DRAINING;
	if (js_try(J)) {
		co->state = DONE;
		answer(co, true, true);
		return;
	}
	engine_push(J, &co->first->value);
	promise_coerce(co->rt, promise_of(co));
	promise_wait(co->rt, &co->fn, &co->object, on_drained);
	js_endtry(J);
}

/* The body has given control back, with the value on top (popped). */
static void answer_outcome(struct coroutine *co, enum outcome outcome)
{
	if (outcome == AWAITED)
		js_pop(co->rt->J, 1);
	else
		answer(co, outcome == THREW, outcome != YIELDED);
}

/* region serve */
/* Deals with the requests as far as it can be done now. */
static void serve(struct coroutine *co)
{
	js_State *J = co->rt->J;
	while (co->first && co->state != RUNNING && co->state != AWAITING && co->state != DRAINING) {
		struct request *r = co->first;
		if (co->state == FRESH && r->how != NEXT)
			co->state = DONE;
		if (co->state != DONE) {
			engine_push(J, &r->value);
			answer_outcome(co, coroutine_enter(co, r->how));
		} else if (r->how == RETURN) {
			drain(co);
		} else if (r->how == THROW) {
			engine_push(J, &r->value);
			answer(co, true, true);
		} else {
			js_pushundefined(J);
			answer(co, false, true);
		}
	}
}
/* endregion */

static void reject_receiver(js_State *J, const char *method, const struct value *promise)
{
	char message[120];
	snprintf(message, sizeof message, "Method [AsyncGenerator].prototype.%s called on incompatible receiver %.40s",
		method, generator_name_value(J, 0));
	js_newtypeerror(J, message);
	promise_reject(runtime_of(J), promise);
}

static void request(js_State *J, enum how how, const char *method)
{
	struct coroutine *co = coroutine_at(J, 0, ASYNC_GENERATOR);
	struct value promise;
	promise_push_new(runtime_of(J));
	engine_copy(J, -1, &promise);
	if (!co) {
		reject_receiver(J, method, &promise);
		return;
	}
	struct request *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	r->how = how;
	r->promise = promise;
	engine_copy(J, 1, &r->value);
	if (co->first)
		co->last->next = r;
	else
		co->first = r;
	co->last = r;
	serve(co);
}

static void native_async_next(js_State *J) { request(J, NEXT, "next"); }
static void native_async_throw(js_State *J) { request(J, THROW, "throw"); }
static void native_async_return(js_State *J) { request(J, RETURN, "return"); }

/* ---- a sync iterator where an async one is wanted ---- */

static void unwrapped(struct runtime *rt, const struct value *promise, bool rejected, bool done)
{
	if (rejected) {
		promise_reject(rt, promise);
	} else {
		generator_wrap_result(rt->J, done);
		promise_resolve(rt, promise);
	}
}

static void on_unwrapped(struct runtime *rt, const struct value *promise, bool rejected)
{
	unwrapped(rt, promise, rejected, false);
}

static void on_unwrapped_last(struct runtime *rt, const struct value *promise, bool rejected)
{
	unwrapped(rt, promise, rejected, true);
}

/* Calls the sync iterator and lets the promise follow the value of its result. */
static void step_sync(js_State *J, enum how how, const struct value *promise)
{
	static const char *const methods[] = { "next", "throw", "return" };
	struct runtime *rt = runtime_of(J);
	struct value nobody;
	js_getproperty(J, 0, HIDDEN_SYNC);
	int iterator = js_gettop(J) - 1;
	js_copy(J, 1);
	if (!generator_call_method(J, iterator, methods[how])) {
		if (how != RETURN) {
			promise_reject(rt, promise);
		} else {
			generator_wrap_result(J, true);
			promise_resolve(rt, promise);
		}
		return;
	}
	generator_check_result(J);
	js_getproperty(J, -1, "done");
	bool done = js_toboolean(J, -1);
	js_pop(J, 1);
	js_getproperty(J, -1, "value");
	promise_coerce(rt, promise);
	engine_clear(&nobody);
	promise_wait(rt, &nobody, promise, done ? on_unwrapped_last : on_unwrapped);
}

static void from_sync(js_State *J, enum how how)
{
	struct value promise;
	promise_push_new(runtime_of(J));
	engine_copy(J, -1, &promise);
	int top = js_gettop(J);
	if (js_try(J)) {
		promise_reject(runtime_of(J), &promise);
	} else {
		step_sync(J, how, &promise);
		js_endtry(J);
	}
	js_pop(J, js_gettop(J) - top);
}

static void native_from_sync_next(js_State *J) { from_sync(J, NEXT); }
static void native_from_sync_throw(js_State *J) { from_sync(J, THROW); }
static void native_from_sync_return(js_State *J) { from_sync(J, RETURN); }

/* Pushes the async iterator of the value at idx, or its sync one in a wrapper. */
static void push_async_iterator(js_State *J, int idx)
{
	if (generator_push_iterator(J, idx, JS_SYMBOL("asyncIterator")))
		return;
	if (!generator_push_iterator(J, idx, JS_SYMBOL("iterator")))
		js_typeerror(J, "%s is not async iterable", generator_name_value(J, idx));
	engine_push(J, &runtime_of(J)->coroutines.from_sync);
	js_newobjectx(J);
	js_rot2(J);
	js_defproperty(J, -2, HIDDEN_SYNC, JS_DONTENUM);
}

/* ø.asyncIterator(iterable) */
static void native_asyncIterator(js_State *J)
{
	push_async_iterator(J, 1);
}

/* ø.asyncYieldAll(iterable) */
static void native_asyncYieldAll(js_State *J)
{
	struct coroutine *co = coroutine_running(J, "yield is only valid in generator functions");
	push_async_iterator(J, 1);
	generator_delegate_all(J, co);
}

/* ---- who waits for whom ---- */

/* The async function that awaits the promise of `co`, or NULL. */
static struct coroutine *awaiter(struct coroutine *co)
{
	const struct value *promise = promise_of(co);
	const struct value *holder = promise ? promise_waiter(co->rt, promise, on_awaited) : NULL;
	if (!holder)
		return NULL;
	struct coroutine *waits = push_holder(co->rt, holder);
	js_pop(co->rt->J, 1);
	return waits;
}

static bool place_of(struct coroutine *co, struct position *out)
{
	*out = (struct position){ 0 };
	return co && js_suspendedat(&co->engine, &out->fn, &out->file, &out->line, &out->column);
}

/* Of those that a microtask resumed, the stack below is the loop's; who awaits them is their caller. */
bool async_frame(struct runtime *rt, int depth, struct position *out)
{
	struct coroutine *co = rt->coroutines.running;
	while (co && co->outer)
		co = co->outer;
	if (!co || !co->from_microtask)
		return false;
	for (int i = 0; co && i <= depth; ++i)
		co = awaiter(co);
	return place_of(co, out);
}

int async_stack(struct runtime *rt, struct position *out, int room, bool *called)
{
	struct coroutine *co = rt->coroutines.resuming, *next;
	int n = 0;
	*called = false;
	if (!co)
		return 0;
	rt->coroutines.resuming = NULL;
	for (; n < room && (next = awaiter(co)) != NULL && place_of(next, &out[n]); co = next)
		++n;
	if (n < room && co->caller.fn) {
		out[n++] = co->caller;
		*called = true;
	}
	return n;
}

/* Keeps who called the function that has just become a coroutine. */
static void keep_caller(js_State *J, struct coroutine *co)
{
	struct position at;
	for (int depth = 2; engine_frame(J, depth, &at); ++depth) { /* 0 is ø.async, 1 the function */
		if (at.unseen)
			continue;
		co->caller = at;
		co->caller.fn = engine_intern(J, at.toplevel ? "" : at.fn);
		return;
	}
}

/* ---- on the object ø ---- */

void async_define(js_State *J, struct coroutines *all)
{
	coroutine_define(J, "async", native_async, 3);
	coroutine_define(J, "await", native_await, 1);
	coroutine_define(J, "asyncGenerator", native_asyncGenerator, 3);
	coroutine_define(J, "asyncYieldAll", native_asyncYieldAll, 1);
	coroutine_define(J, "asyncIterator", native_asyncIterator, 1);
	js_getregistry(J, "AsyncIterator");
	js_newobjectx(J);
	native_method(J, "next", native_async_next, 1);
	native_method(J, "return", native_async_return, 1);
	native_method(J, "throw", native_async_throw, 1);
	coroutine_define_prototype(J, "AsyncGenerator", "AsyncGeneratorPrototype", &all->async_generator);
	js_getregistry(J, "AsyncIterator");
	js_newobjectx(J);
	native_method(J, "next", native_from_sync_next, 1);
	native_method(J, "return", native_from_sync_return, 1);
	native_method(J, "throw", native_from_sync_throw, 1);
	coroutine_define_prototype(J, "Async-from-Sync Iterator", "AsyncFromSyncPrototype", &all->from_sync);
}
