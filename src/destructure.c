/* destructure.c -- array patterns: [a.b = f(), ...c] = iterable.
 *
 * HOW   lower.c writes a pattern whose parts may throw as
 *           ø.pattern(iterable, function (i$) { a.b = (t$ = i$.get()) === void 0 ? f() : t$; c = i$.rest(); })
 *       The function takes the values one at a time from the walk (modules/internal/lowered.js). If it throws, the
 *       iterator is closed, and what its return() throws is forgotten; if it ends, the iterator is closed, too,
 *       unless it was done.
 * WHY   in C, the function can run as a part of the one that it was written in: neither a trace nor error.stack
 *       shows it.
 * READ  after coroutine.c. Follows ECMA-262, "Destructuring Assignment" and "IteratorClose".
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* Calls a method of ø, at stack index 0, with the value on top (popped), and pushes the result. */
static void call_helper(js_State *J, const char *name)
{
	js_getproperty(J, 0, name);
	js_copy(J, 0);
	js_rot3(J);
	js_rot3(J);
	js_call(J, 1);
}

/* ø.pattern(iterable, part) */
static void native_pattern(js_State *J)
{
	js_copy(J, 1);
	call_helper(J, "iterate");
	int walk = js_gettop(J) - 1;
	js_pushcaller(J);
	js_standfor(J, 2);
	js_pop(J, 1);
	if (js_try(J)) {
		js_copy(J, walk);
		call_helper(J, "fail");
		js_pop(J, 1);
		js_throw(J);
	}
	js_copy(J, 2);
	js_pushundefined(J);
	js_copy(J, walk);
	js_callinside(J, 1);
	js_endtry(J);
	js_copy(J, walk);
	call_helper(J, "close");
}

/* ø.returning() */
static void native_returning(js_State *J)
{
	js_pushboolean(J, engine_returning(J));
}

/* Without a name it is no frame of its own in traces and in error.stack. */
static void define(js_State *J, const char *name, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, "", length);
	js_defproperty(J, -2, name, JS_DONTENUM);
}

void destructure_init(js_State *J)
{
	define(J, "pattern", native_pattern, 2);
	define(J, "returning", native_returning, 0);
}
