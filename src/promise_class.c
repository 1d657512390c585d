/* promise_class.c -- the constructor Promise and its methods.
 *
 * HOW   then() makes the promise that it returns with the constructor that `this` names (its species): almost always
 *       Promise itself, and then the reaction settles it directly. For a class based on Promise, the reaction keeps
 *       the functions resolve and reject that the class gave, and calls them.
 * WHY   that detour costs a microtask more for each await of such a promise, in Node as well.
 *       all, allSettled, any, race and finally are written in JavaScript (modules/internal/promise.js), loaded when
 *       the first of them is called.
 * READ  after promise.c. Book: chapter 7. Follows ECMA-262, "The Promise Constructor".
 *
 * SPDX-License-Identifier: ISC
 */
#include "promise.h"

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

/* ---- capabilities: a promise of any class, and what settles it ---- */

#define RESOLVE "\xffresolve" /* what an executor of ours was given; no names that a program can write */
#define REJECT "\xffreject"

static void keep(js_State *J, int idx, const char *key)
{
	js_copy(J, idx);
	js_defproperty(J, -2, key, JS_DONTENUM);
}

/* The executor: keeps its arguments as properties of itself. */
static void native_executor(js_State *J)
{
	js_currentfunction(J);
	js_getproperty(J, -1, RESOLVE);
	js_getproperty(J, -2, REJECT);
	if (js_isdefined(J, -1) || js_isdefined(J, -2))
		js_typeerror(J, "Promise executor has already been invoked with non-undefined arguments");
	js_pop(J, 2);
	keep(J, 1, RESOLVE);
	keep(J, 2, REJECT);
}

static void take_resolving(js_State *J, const char *key, struct value *out)
{
	js_getproperty(J, -2, key);
	if (!js_iscallable(J, -1))
		js_typeerror(J, "Promise resolve or reject function is not callable");
	engine_take(J, out);
}

void promise_push_capability(js_State *J, struct capability *c)
{
	c->plain = false;
	js_newcfunction(J, native_executor, "", 2);
	js_rot2(J);
	js_copy(J, -2);       /* executor C executor */
	js_construct(J, 1);   /* executor promise */
	take_resolving(J, RESOLVE, &c->resolve);
	take_resolving(J, REJECT, &c->reject);
	engine_copy(J, -1, &c->promise);
}

/* Is the value on top Promise itself? */
static bool is_intrinsic(struct runtime *rt)
{
	js_State *J = rt->J;
	engine_push(J, &rt->promises.constructor);
	bool same = js_strictequal(J);
	js_pop(J, 1);
	return same;
}

/* Pushes the constructor that promises derived from the one at idx are made with. */
static void push_species(js_State *J, int idx)
{
	js_getproperty(J, idx, "constructor");
	if (js_isdefined(J, -1)) {
		if (!js_isobject(J, -1))
			js_typeerror(J, "The .constructor property is not an object");
		js_getproperty(J, -1, JS_SYMBOL("species"));
		js_rot2pop1(J);
	}
	if (js_isundefined(J, -1) || js_isnull(J, -1)) {
		js_pop(J, 1);
		engine_push(J, &runtime_of(J)->promises.constructor);
	}
}

/* promise.then(onFulfilled, onRejected): a new promise of what the handler gives. */
static void native_then(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct promise *p = this_promise(J, "then");
	struct capability c = { .plain = true };
	push_species(J, 0);
	if (is_intrinsic(rt)) {
		js_pop(J, 1);
		promise_push(rt, p);
		engine_copy(J, -1, &c.promise);
	} else {
		promise_push_capability(J, &c);
	}
	struct reaction *r = promise_new_reaction();
	r->derived = c;
	copy_function(J, 1, &r->on_fulfilled);
	copy_function(J, 2, &r->on_rejected);
	r->task.fn = engine_is_undefined(&r->on_fulfilled) ? r->on_rejected : r->on_fulfilled;
	promise_add_reaction(rt, p, r);
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


/* ---- the constructor ---- */

/* Calls the executor; the promise is on top, and the caller drops what is left above it. */
static void call_executor(js_State *J)
{
	promise_push_resolvers(J, -1); /* promise resolve reject */
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
	promise_push(rt, NULL);
	int top = js_gettop(J);
	call_executor(J);
	js_pop(J, js_gettop(J) - top);
}

static void native_Promise_call(js_State *J)
{
	js_typeerror(J, "Promise constructor cannot be invoked without 'new'");
}

/* Pushes a promise made by `this`, settled or resolved with the argument. */
static void settle_new(js_State *J, const char *method, bool rejects)
{
	struct runtime *rt = runtime_of(J);
	struct capability c;
	if (!js_isobject(J, 0))
		js_typeerror(J, "Promise%s called on non-object", method);
	js_copy(J, 0);
	if (is_intrinsic(rt)) {
		js_pop(J, 1);
		promise_push(rt, NULL);
		engine_copy(J, -1, &c.promise);
		js_copy(J, 1);
		if (rejects)
			promise_reject(rt, &c.promise);
		else
			promise_resolve(rt, &c.promise);
		return;
	}
	promise_push_capability(J, &c);
	engine_push(J, rejects ? &c.reject : &c.resolve);
	js_pushundefined(J);
	js_copy(J, 1);
	js_call(J, 1);
	js_pop(J, 1);
}

/* Promise.resolve(value): the value itself if it is a promise of this constructor. */
static void native_Promise_resolve(js_State *J)
{
	if (js_isobject(J, 0) && promise_at(J, 1)) {
		js_getproperty(J, 1, "constructor");
		js_copy(J, 0);
		bool same = js_strictequal(J);
		js_pop(J, 2);
		if (same) {
			js_copy(J, 1);
			return;
		}
	}
	settle_new(J, "Resolve", false);
}

/* Promise.reject(reason) */
static void native_Promise_reject(js_State *J)
{
	settle_new(J, "Reject", true);
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

/* The rest of Promise is written in JavaScript and loaded when it is first used. */
static void native_rest(js_State *J)
{
	int n = js_gettop(J);
	core_require(J, "internal/promise");
	js_getproperty(J, -1, js_currentfunctiondata(J));
	js_rot2pop1(J);
	for (int i = 0; i < n; ++i)
		js_copy(J, i);
	js_call(J, n - 1);
}

static void define_rest(js_State *J, const char *name)
{
	js_newcfunctionx(J, native_rest, name, 1, (void *)name, NULL);
	js_defproperty(J, -2, name, JS_DONTENUM);
}

void promise_init(struct runtime *rt)
{
	static const char *const rest[] = { "all", "allSettled", "any", "race" };
	js_State *J = rt->J;
	js_newobject(J);
	native_method(J, "then", native_then, 2);
	native_method(J, "catch", native_catch, 1);
	js_pushliteral(J, "Promise");
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
	define_rest(J, "finally");
	js_copy(J, -1);
	engine_take(J, &rt->promises.prototype);
	js_newcconstructor(J, native_Promise_call, native_Promise_construct, "Promise", 1);
	engine_copy(J, -1, &rt->promises.constructor);
	native_method(J, "resolve", native_Promise_resolve, 1);
	native_method(J, "reject", native_Promise_reject, 1);
	for (size_t i = 0; i < sizeof rest / sizeof *rest; ++i)
		define_rest(J, rest[i]);
	js_defglobal(J, "Promise", JS_DONTENUM);
}
