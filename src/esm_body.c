/* esm_body.c -- the body of a module: a coroutine that waits once before it begins.
 *
 * HOW   a module's functions must exist before its first statement runs, since others may call them. So its body is
 *       entered twice. The first time it comes to ø.exports(), where it is left (pause): the engine has made its
 *       variables and functions. When its turn has come, it is entered again and runs to its end, or, as an async
 *       function does, to its first await.
 * READ  after async.c and esm_link.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "coroutine.h"
#include "esm.h"

bool esm_body_begin(struct runtime *rt)
{
	js_State *J = rt->J;
	struct value fn;
	engine_copy(J, -1, &fn);
	js_pushnull(J);
	struct coroutine *co = coroutine_push(J, ASYNC);
	engine_clear(&co->self);
	engine_clear(&co->args);
	co->fn = fn;
	js_rot2pop1(J);
	js_pushundefined(J);
	bool paused = coroutine_enter(co, NEXT) == AWAITED;
	if (paused)
		js_pop(J, 1);
	else
		js_rot2pop1(J);
	return paused;
}

void esm_body_pause(js_State *J)
{
	js_pushundefined(J);
	coroutine_go_on(J, coroutine_leave(coroutine_running(J, "only a module can wait here"), AWAITED));
}

static struct coroutine *push_body(struct runtime *rt, const struct value *body)
{
	engine_push(rt->J, body);
	struct coroutine *co = coroutine_at(rt->J, -1, ASYNC);
	CHECK(co != NULL);
	return co;
}

bool esm_body_run(struct runtime *rt, const struct value *body)
{
	struct coroutine *co = push_body(rt, body);
	js_pushundefined(rt->J);
	bool threw = coroutine_enter(co, NEXT) == THREW;
	js_rot2pop1(rt->J);
	return !threw;
}

void esm_body_run_async(struct runtime *rt, const struct value *body)
{
	struct coroutine *co = push_body(rt, body);
	promise_push_new(rt);
	engine_copy(rt->J, -1, &co->promise);
	js_rot2pop1(rt->J); /* the coroutine marks its promise */
	js_pushundefined(rt->J);
	async_left(co, coroutine_enter(co, NEXT));
}

bool esm_body_position(struct runtime *rt, const struct value *body, struct position *out)
{
	*out = (struct position){ 0 };
	if (engine_is_undefined(body))
		return false;
	struct coroutine *co = push_body(rt, body);
	js_pop(rt->J, 1);
	return co->state == AWAITING && js_suspendedat(&co->engine, &out->fn, &out->file, &out->line, &out->column);
}

void esm_define(js_State *J, const char *name, js_CFunction fn, int length)
{
	coroutine_define(J, name, fn, length);
}
