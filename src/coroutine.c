/* coroutine.c -- generators and async functions: what is a generator? A stack that is put aside.
 *
 * HOW   A function that calls another waits on the stack until that one returns. So a function that is to wait
 *       for something else (the next next(), a promise) only needs a stack of its own, and somebody who goes on
 *       with another stack meanwhile. That is all: a coroutine is a call with a stack of its own.
 *
 *           caller's stack                coroutine's stack
 *           ┌─────────────┐  enter()      ┌─────────────┐
 *           │ it.next()   │ ────────────▶ │ body        │   enter() swaps the stacks and so seems to call;
 *           │             │               │  └ helper   │   leave() swaps them back and so seems to return,
 *           │             │ ◀──────────── │     └ yield │   but everything below `yield` stays where it was.
 *           └─────────────┘  leave()      └─────────────┘
 *
 *       On it stand the three things of the language. A generator is a coroutine that its next() enters and its
 *       `yield` leaves. An async function is one that is entered at once; `await` leaves it, and a microtask of
 *       the promise enters it again. An async generator is both, with a queue of requests before it.
 *       No function is cut into states, as compilers to old JavaScript do it: any depth of calls, loops, try
 *       and finally may lie below a yield, for they are simply still on the stack.
 * RULES An exception never crosses from one C stack to another, because longjmp cannot: run() catches whatever
 *       the body throws, and enter() hands it over as an outcome. return() of a generator throws a value into it
 *       that catch clauses let pass and finally blocks see go by. A coroutine that nobody can reach any more is
 *       freed as it is; its finally blocks do not run, in no engine.
 * TRACE A suspended call is not on the call stack: leaving reports `ret` for every call of the coroutine, entering
 *       reports `call` again, so that calls and returns always match. What an await goes on with is a microtask
 *       that bears the function's name; its trig is the task of the await, its cause is what settled the promise.
 * OWNS  struct coroutine belongs to its JavaScript object; its stack goes back to a pool when the body ends.
 * READ  after promise.c; then coroutine_stack.c (the switch itself), generator.c, async.c. Book: chapter 8.
 *
 * For lower.c. The object ø has: generator(self, args, fn), yield(v), yieldAll(iterable); async(self, args, fn),
 * await(v); asyncGenerator(self, args, fn), asyncYieldAll(iterable), asyncIterator(iterable). fn is the body; when
 * it has no name, it takes that of the function that called. `return v` in an async generator awaits v: it is
 * lowered to `return ø.await(v)`; its `yield v` is ø.yield(v), which awaits by itself.
 *
 * SPDX-License-Identifier: ISC
 */
#include "coroutine.h"

#include <stdlib.h>
#include <string.h>

/* ---- entering and leaving ---- */

/* What return() throws: catch clauses let it pass. */
static void mark_completion(js_State *J, void *data)
{
	engine_mark(J, data);
}

static void finalize_completion(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class completion_class = { "Completion", mark_completion, finalize_completion };

_Noreturn void coroutine_throw_completion(js_State *J)
{
	struct value *value = malloc(sizeof *value);
	CHECK(value != NULL);
	engine_copy(J, -1, value);
	js_pushnull(J);
	engine_new_host(J, &completion_class, value);
	js_throw(J);
}

void coroutine_go_on(js_State *J, enum how how)
{
	if (how == THROW)
		js_throw(J);
	if (how == RETURN)
		coroutine_throw_completion(J);
}

/* It has ended, or never can begin or go on. */
static enum outcome end(struct coroutine *co, enum outcome outcome)
{
	co->state = DONE;
	if (co->stack)
		coroutine_give_stack_back(co);
	return outcome;
}

/* region enter */
/* Goes on with the coroutine, which gets the value on top of the stack (popped), until it suspends itself or ends;
 * the value that it gives is pushed. Never throws: where there is no room for it, it ends with a RangeError. */
enum outcome coroutine_enter(struct coroutine *co, enum how how)
{
	struct runtime *rt = co->rt;
	js_State *J = rt->J;
	engine_copy(J, -1, &co->passed);
	if (!(co->stack || coroutine_take_stack(co)) || !js_entercoroutine(J, &co->engine)) {
		js_newrangeerror(J, "Maximum call stack size exceeded");
		js_rot2pop1(J);
		return end(co, THREW);
	}
	co->outer = rt->coroutines.running;
	rt->coroutines.running = co;
	co->state = RUNNING;
	co->how = how;
	coroutine_swap_in(co);
	rt->coroutines.running = co->outer;
	co->outer = NULL;
	js_pop(J, 1);
	engine_push(J, &co->passed);
	engine_clear(&co->passed);
	if (co->outcome != YIELDED && co->outcome != AWAITED)
		return end(co, co->outcome);
	co->state = co->outcome == YIELDED ? SUSPENDED : AWAITING;
	return co->outcome;
}

/* Suspends the running coroutine, and gives the value on top of the stack (popped) to whoever entered it. When it
 * is entered again, the value that it gets is pushed; how says what to do with it. Its part of the shared stacks
 * waits on its own. */
enum how coroutine_leave(struct coroutine *co, enum outcome outcome)
{
	js_State *J = co->rt->J;
	size_t n = js_asidesize(J);
	if (coroutine_stack_is_full(co, n))
		js_rangeerror(J, "Maximum call stack size exceeded");
	struct value aside[n / sizeof(struct value) + 1];
	engine_take(J, &co->passed);
	co->outcome = outcome;
	js_leavecoroutine(J, aside);
	coroutine_swap_out(co, false);
	engine_push(J, &co->passed);
	return co->how;
}
/* endregion */

/* Calls the body's function, and leaves on the stack what it gives or throws. */
static enum outcome run(struct coroutine *co)
{
	js_State *J = co->rt->J;
	if (js_try(J)) {
		const struct value *completion = engine_host(J, -1, &completion_class);
		if (!completion)
			return THREW;
		engine_push(J, completion);
		return RETURNED;
	}
	int n = 0;
	engine_push(J, &co->fn);
	engine_push(J, &co->self);
	engine_push(J, &co->args);
	if (js_isobject(J, -1))
		n = js_getlength(J, -1);
	for (int i = 0; i < n; ++i)
		js_getindex(J, -1 - i, i);
	js_remove(J, -1 - n);
	js_call(J, n);
	js_endtry(J);
	return RETURNED;
}

/* The outermost function on a coroutine's stack. It never returns: there is nothing below it. */
void coroutine_body(struct coroutine *co)
{
	coroutine_arrive(co);
	co->outcome = run(co);
	engine_take(co->rt->J, &co->passed);
	js_leavecoroutine(co->rt->J, NULL);
	coroutine_swap_out(co, true);
	CHECK(!"a coroutine that has ended was entered");
}

/* ---- coroutines as objects ---- */

static void mark_coroutine(js_State *J, void *data)
{
	struct coroutine *co = data;
	if (co->state == SUSPENDED || co->state == AWAITING)
		js_markcoroutine(J, &co->engine);
	engine_mark(J, &co->self);
	engine_mark(J, &co->args);
	engine_mark(J, &co->fn);
	engine_mark(J, &co->promise);
	for (struct request *r = co->first; r; r = r->next) {
		engine_mark(J, &r->value);
		engine_mark(J, &r->promise);
	}
}

static void finalize_coroutine(js_State *J, void *data)
{
	struct coroutine *co = data;
	(void)J;
	if (co->stack)
		coroutine_give_stack_back(co);
	while (co->first) {
		struct request *next = co->first->next;
		free(co->first);
		co->first = next;
	}
	free(co);
}

const struct host_class coroutine_classes[] = {
	[GENERATOR] = { "Generator", mark_coroutine, finalize_coroutine },
	[ASYNC] = { "AsyncFunction", mark_coroutine, finalize_coroutine },
	[ASYNC_GENERATOR] = { "AsyncGenerator", mark_coroutine, finalize_coroutine },
};

void coroutine_push_fresh(js_State *J, enum kind kind, const struct value *standard)
{
	js_pushcaller(J);
	js_standfor(J, 3);
	engine_push(J, standard);
	js_rot2(J); /* standard, function */
	js_pushgeneratorprototype(J, js_gettop(J) - 2);
	coroutine_push(J, kind);
}

struct coroutine *coroutine_at(js_State *J, int idx, enum kind kind)
{
	return engine_host(J, idx, &coroutine_classes[kind]);
}

struct coroutine *coroutine_push(js_State *J, enum kind kind)
{
	struct coroutine *co = calloc(1, sizeof *co);
	CHECK(co != NULL);
	co->rt = runtime_of(J);
	co->kind = kind;
	engine_copy(J, 1, &co->self);
	engine_copy(J, 2, &co->args);
	engine_copy(J, 3, &co->fn);
	engine_clear(&co->promise);
	engine_clear(&co->passed);
	engine_new_host(J, &coroutine_classes[kind], co);
	engine_copy(J, -1, &co->object);
	return co;
}

struct coroutine *coroutine_running(js_State *J, const char *outside)
{
	struct coroutine *co = runtime_of(J)->coroutines.running;
	bool yields = outside[0] == 'y';
	if (!co || (yields ? co->kind == ASYNC : co->kind == GENERATOR))
		js_syntaxerror(J, "%s", outside);
	return co;
}


/* ---- the object ø ---- */

/* Other coroutines may be finalized after it: they give their stacks back to the system. */
static void finalize_namespace(js_State *J, void *data)
{
	(void)J;
	coroutine_free_pool(data);
}

static const struct host_class namespace_class = { "Object", NULL, finalize_namespace };

void coroutine_define(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, "", length);
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

static void native_self(js_State *J)
{
	js_copy(J, 0);
}

/* %IteratorPrototype% and %AsyncIteratorPrototype%, from which the library's iterators inherit: in the registry. */
static void define_iterator(js_State *J, const char *name, const char *symbol, const char *method)
{
	js_newobject(J);
	js_newcfunction(J, native_self, method, 0);
	js_defproperty(J, -2, symbol, JS_DONTENUM);
	js_setregistry(J, name);
}

void coroutine_define_prototype(js_State *J, const char *tag, const char *name, struct value *out)
{
	js_pushliteral(J, tag);
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
	engine_copy(J, -1, out);
	js_defproperty(J, -2, name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

void coroutine_init(struct runtime *rt)
{
	js_State *J = rt->J;
	js_setuncatchable(J, &completion_class);
	js_getglobal(J, "Object");
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	engine_new_host(J, &namespace_class, &rt->coroutines);
	define_iterator(J, "Iterator", JS_SYMBOL("iterator"), "[Symbol.iterator]");
	define_iterator(J, "AsyncIterator", JS_SYMBOL("asyncIterator"), "[Symbol.asyncIterator]");
	generator_define(J, &rt->coroutines);
	async_define(J, &rt->coroutines);
	js_defglobal(J, "ø", JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}
