/* generator.c -- generators: next() enters a coroutine, yield leaves it.
 *
 * HOW   The body begins with the first next(). What next() gets is what the yield gives, and what the yield gets is
 *       what next() gives, in an object {value, done}. yield* is a loop that passes everything on to another
 *       iterator, in both directions.
 * READ  after coroutine.c. Book: chapter 8. Follows ECMA-262, "Generator Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "coroutine.h"

/* ---- what iterators give ---- */

void generator_wrap_result(js_State *J, bool done)
{
	js_newobject(J);
	js_rot2(J);
	js_setproperty(J, -2, "value");
	js_pushboolean(J, done);
	js_setproperty(J, -2, "done");
}

const char *generator_name_value(js_State *J, int idx)
{
	return js_isobject(J, idx) ? "#<Object>" : js_trystring(J, idx, "?");
}

/* ---- generators ---- */

/* ø.generator(self, args, fn): what a call of a generator function gives. */
static void native_generator(js_State *J)
{
	coroutine_push_fresh(J, GENERATOR, &runtime_of(J)->coroutines.generator);
}

static struct coroutine *this_generator(js_State *J, const char *method)
{
	struct coroutine *co = coroutine_at(J, 0, GENERATOR);
	if (!co)
		js_typeerror(J, "Method [Generator].prototype.%s called on incompatible receiver %s", method,
			generator_name_value(J, 0));
	if (co->state == RUNNING)
		js_typeerror(J, "Generator is already running");
	return co;
}

/* region resume_generator */
static void resume_generator(js_State *J, enum how how, const char *method)
{
	struct coroutine *co = this_generator(J, method);
	enum outcome outcome;
	js_copy(J, 1);
	if (co->state == FRESH && how != NEXT)
		co->state = DONE; /* nothing of it has run, nothing will */
	if (co->state == DONE) {
		outcome = how == THROW ? THREW : RETURNED;
		if (how == NEXT)
			js_pushundefined(J);
	} else {
		outcome = coroutine_enter(co, how);
	}
	if (outcome == THREW)
		js_throw(J);
	if (outcome == RETURNED || !co->delegates)
		generator_wrap_result(J, outcome == RETURNED);
}
/* endregion */

static void native_next(js_State *J) { resume_generator(J, NEXT, "next"); }
static void native_throw(js_State *J) { resume_generator(J, THROW, "throw"); }
static void native_return(js_State *J) { resume_generator(J, RETURN, "return"); }

/* ø.yield(v) */
static void native_yield(js_State *J)
{
	struct coroutine *co = coroutine_running(J, "yield is only valid in generator functions");
	js_copy(J, 1);
	co->delegates = false;
	if (co->kind == GENERATOR) {
		coroutine_go_on(J, coroutine_leave(co, YIELDED));
	} else {
		coroutine_go_on(J, async_await(J, co));
		coroutine_go_on(J, async_yield(J, co));
	}
}

/* ---- yield* ---- */

bool generator_call_method(js_State *J, int idx, const char *name)
{
	js_getproperty(J, idx, name);
	if (js_isundefined(J, -1) || js_isnull(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, idx);
	js_rot3(J); /* v f o -> o v f */
	js_rot3(J); /* f o v */
	js_call(J, 1);
	return true;
}

void generator_check_result(js_State *J)
{
	if (!js_isobject(J, -1))
		js_typeerror(J, "Iterator result %s is not an object", generator_name_value(J, -1));
}

/* The iterator has no throw(): it is closed, which gives it the chance to clean up, and the throw() fails. */
static _Noreturn void refuse_throw(js_State *J, struct coroutine *co, int iterator)
{
	js_pushundefined(J);
	if (generator_call_method(J, iterator, "return") && co->kind == ASYNC_GENERATOR)
		coroutine_go_on(J, async_await(J, co));
	js_typeerror(J, "The iterator does not provide a 'throw' method.");
}

/* Passes what was received (on top, popped) on to the iterator and pushes its result. */
static void delegate(js_State *J, struct coroutine *co, int iterator, enum how how)
{
	static const char *const methods[] = { "next", "throw", "return" };
	if (!generator_call_method(J, iterator, methods[how])) {
		if (how == NEXT)
			js_typeerror(J, "The iterator does not provide a 'next' method");
		if (how == THROW)
			refuse_throw(J, co, iterator);
		if (co->kind == ASYNC_GENERATOR)
			coroutine_go_on(J, async_await(J, co));
		coroutine_throw_completion(J);
	}
	if (co->kind == ASYNC_GENERATOR)
		coroutine_go_on(J, async_await(J, co));
	generator_check_result(J);
}

void generator_delegate_all(js_State *J, struct coroutine *co)
{
	enum how how = NEXT;
	int iterator = js_gettop(J) - 1;
	js_pushundefined(J);
	for (;;) {
		delegate(J, co, iterator, how);
		js_getproperty(J, -1, "done");
		bool done = js_toboolean(J, -1);
		js_pop(J, 1);
		if (done || co->kind == ASYNC_GENERATOR) {
			js_getproperty(J, -1, "value");
			js_rot2pop1(J);
		}
		if (done && how == RETURN)
			coroutine_throw_completion(J);
		if (done)
			return;
		co->delegates = true;
		how = co->kind == GENERATOR ? coroutine_leave(co, YIELDED) : async_yield(J, co);
	}
}

bool generator_push_iterator(js_State *J, int idx, const char *symbol)
{
	if (!js_iscoercible(J, idx))
		return false;
	js_getproperty(J, idx, symbol);
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	if (!js_iscallable(J, -1))
		js_typeerror(J, "%s is not a function", generator_name_value(J, -1));
	js_copy(J, idx);
	js_call(J, 0);
	if (!js_isobject(J, -1))
		js_typeerror(J, "Result of the %s method is not an object", js_keyname(J, symbol));
	return true;
}

/* ø.yieldAll(iterable) */
static void native_yieldAll(js_State *J)
{
	struct coroutine *co = coroutine_running(J, "yield is only valid in generator functions");
	if (!generator_push_iterator(J, 1, JS_SYMBOL("iterator")))
		js_typeerror(J, "%s is not iterable", generator_name_value(J, 1));
	generator_delegate_all(J, co);
}

void generator_define(js_State *J, struct coroutines *all)
{
	coroutine_define(J, "generator", native_generator, 3);
	coroutine_define(J, "yield", native_yield, 1);
	coroutine_define(J, "yieldAll", native_yieldAll, 1);
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	native_method(J, "next", native_next, 1);
	native_method(J, "return", native_return, 1);
	native_method(J, "throw", native_throw, 1);
	coroutine_define_prototype(J, "Generator", "GeneratorPrototype", &all->generator);
}
