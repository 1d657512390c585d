/* array_new.c -- the methods of Array that make a new one: slice, concat, flat, toSorted, with, ..., from and of.
 *
 * HOW   slice, concat, flat and flatMap make what the species of `this` says, the newer ones a plain array; from and of
 *       what they are called on.
 * READ  after arrays.h. Follows ECMA-262, "Array Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "arrays.h"

#include <math.h>

#include "../engine.h"

static double relative(js_State *J, int idx, double otherwise, double length)
{
	return builtins_index(J, idx, otherwise, length);
}

/* ---- of the species of `this` ---- */

static void native_slice(js_State *J)
{
	double n = array_this(J, "Array.prototype.slice");
	double from = relative(J, 1, 0, n), to = relative(J, 2, n, n), at = 0;
	array_push_species(J, fmax(to - from, 0));
	for (; from < to; ++from, ++at)
		if (array_has(J, 0, from))
			array_define(J, -2, at);
	array_set_length(J, -1, at);
}

static bool is_spreadable(js_State *J)
{
	if (!js_isobject(J, -1))
		return false;
	js_getproperty(J, -1, engine_symbol_key(J, "isConcatSpreadable"));
	bool said = js_isdefined(J, -1), spreadable = js_toboolean(J, -1);
	js_pop(J, 1);
	return said ? spreadable : js_isarray(J, -1);
}

static void native_concat(js_State *J)
{
	int top = js_gettop(J);
	double n = 0;
	array_this(J, "Array.prototype.concat");
	array_push_species(J, 0);
	for (int i = 0; i < top; ++i) {
		js_copy(J, i);
		if (!is_spreadable(J)) {
			array_check_length(J, n + 1);
			array_define(J, -2, n++);
			continue;
		}
		double length = builtins_length(J, js_gettop(J) - 1);
		array_check_length(J, n + length);
		for (double k = 0; k < length; ++k, ++n)
			if (array_has(J, -1, k))
				array_define(J, -3, n);
		js_pop(J, 1);
	}
	array_set_length(J, -1, n);
}

/* Appends the n elements of the object on top (popped) to the one at `array`, arrays within it `depth` levels deep; gives
 * where the next one goes. */
static double flatten(js_State *J, int array, double at, double n, double depth)
{
	js_checknative(J);
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, -1, i))
			continue;
		if (depth > 0 && js_isarray(J, -1))
			at = flatten(J, array, at, builtins_length(J, js_gettop(J) - 1), depth - 1);
		else
			array_define(J, array, at++);
	}
	js_pop(J, 1);
	return at;
}

static void native_flat(js_State *J)
{
	double n = array_this(J, "Array.prototype.flat"), depth = builtins_integer(J, 1, 1);
	array_push_species(J, 0);
	js_copy(J, 0);
	flatten(J, js_gettop(J) - 2, 0, n, depth);
}

static void native_flatMap(js_State *J)
{
	builtins_pad(J, 2);
	double n = array_this(J, "Array.prototype.flatMap"), at = 0;
	if (!js_iscallable(J, 1))
		js_typeerror(J, "flatMap mapper function is not callable");
	array_push_species(J, 0);
	int array = js_gettop(J) - 1;
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, 0, i))
			continue;
		js_copy(J, 1);
		js_copy(J, 2);
		js_copy(J, -3);
		js_pushnumber(J, i);
		js_copy(J, 0);
		js_call(J, 3);
		js_rot2pop1(J);
		if (js_isarray(J, -1))
			at = flatten(J, array, at, builtins_length(J, js_gettop(J) - 1), 0);
		else
			array_define(J, array, at++);
	}
}

/* ---- plain arrays ---- */

/* Pushes a plain array for `length` elements, which is also checked. */
static void push_plain(js_State *J, double length)
{
	if (length > 4294967295.0)
		js_rangeerror(J, "Invalid array length");
	js_newarray(J);
}

/* Copies elements from..to of `this`, holes as undefined, to the end of the array on top. */
static void append_copy(js_State *J, double from, double to)
{
	for (double at = js_getlength(J, -1); from < to; ++from, ++at) {
		array_get(J, 0, from);
		array_define(J, -2, at);
	}
}

static void native_toReversed(js_State *J)
{
	double n = array_this(J, "Array.prototype.toReversed");
	push_plain(J, n);
	for (double i = 0; i < n; ++i) {
		array_get(J, 0, n - 1 - i);
		array_define(J, -2, i);
	}
}

static void native_toSorted(js_State *J)
{
	if (js_isdefined(J, 1) && !js_iscallable(J, 1))
		js_typeerror(J, "The comparison function must be either a function or undefined");
	double n = array_this(J, "Array.prototype.toSorted");
	push_plain(J, n);
	append_copy(J, 0, n);
	js_getregistry(J, "Array sort");
	js_copy(J, -2);
	js_copy(J, 1);
	js_call(J, 1);
}

static void native_toSpliced(js_State *J)
{
	int given = js_gettop(J) - 1, add = given > 2 ? given - 2 : 0;
	double n = array_this(J, "Array.prototype.toSpliced"), from = relative(J, 1, 0, n);
	double wanted = given == 0 ? 0 : given == 1 ? n - from : builtins_integer(J, 2, 0);
	double skip = fmin(fmax(wanted, 0), n - from);
	array_check_length(J, n + add - skip);
	push_plain(J, n + add - skip);
	append_copy(J, 0, from);
	for (int i = 0; i < add; ++i) {
		js_copy(J, 3 + i);
		array_define(J, -2, from + i);
	}
	append_copy(J, from + skip, n);
}

static void native_with(js_State *J)
{
	double n = array_this(J, "Array.prototype.with"), i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + n : i;
	if (i < 0 || i >= n)
		js_rangeerror(J, "Invalid index : %s", js_tostring(J, 1));
	push_plain(J, n);
	append_copy(J, 0, i);
	js_copy(J, 2);
	array_define(J, -2, i);
	append_copy(J, i + 1, n);
}

/* ---- Array.of, Array.from ---- */

/* Pushes what collects the result: `new this()` or, with a length, `new this(length)`; an array if `this` is none. */
static void push_result_of_this(js_State *J, double length)
{
	js_getregistry(J, "%Array%");
	bool plain = !js_isconstructor(J, 0) || engine_identity(J, 0) == engine_identity(J, -1);
	js_pop(J, 1);
	if (plain) {
		array_push_new(J, fmax(length, 0));
		return;
	}
	js_copy(J, 0);
	if (length >= 0)
		js_pushnumber(J, length);
	js_construct(J, length >= 0);
}

static void native_of(js_State *J)
{
	int n = js_gettop(J) - 1;
	push_result_of_this(J, n);
	for (int i = 0; i < n; ++i) {
		js_copy(J, i + 1);
		array_define(J, -2, i);
	}
	array_set_length(J, -1, n);
}

/* Puts the value on top (popped) at index i of the result at 4, through the mapper at 2. */
static void put_mapped(js_State *J, double i)
{
	if (js_isdefined(J, 2)) {
		js_copy(J, 2);
		js_copy(J, 3);
		js_copy(J, -3);
		js_pushnumber(J, i);
		js_call(J, 2);
		js_rot2pop1(J);
	}
	array_define(J, 4, i);
}

static void put_next(js_State *J, void *data)
{
	put_mapped(J, (*(double *)data)++);
}

/* Array.from(items, map, thisArg): from an iterable, or from what has a length. */
static void native_from(js_State *J)
{
	double n = 0;
	if (!js_iscoercible(J, 1))
		js_typeerror(J, "%s is not iterable (cannot read property Symbol(Symbol.iterator))",
			js_isnull(J, 1) ? "object null" : "undefined");
	if (js_isdefined(J, 2))
		builtins_check_callable(J, 2);
	if (js_gettop(J) > 4)
		js_pop(J, js_gettop(J) - 4);
	builtins_pad(J, 3);
	js_getproperty(J, 1, engine_symbol_key(J, "iterator"));
	bool iterable = js_iscoercible(J, -1);
	js_pop(J, 1);
	if (iterable) {
		push_result_of_this(J, -1); /* at 4 */
		builtins_iterate(J, 1, put_next, &n);
	} else {
		double length = builtins_length(J, 1);
		push_result_of_this(J, length);
		for (; n < length; ++n) {
			array_get(J, 1, n);
			put_mapped(J, n);
		}
	}
	array_set_length(J, 4, n);
	js_copy(J, 4);
}

static const struct builtin methods[] = {
	{ "Array.prototype.concat", native_concat, VARIADIC(1) }, { "Array.prototype.flat", native_flat, 0 },
	{ "Array.prototype.flatMap", native_flatMap, 1 }, { "Array.prototype.slice", native_slice, 2 },
	{ "Array.prototype.toReversed", native_toReversed, 0 }, { "Array.prototype.toSorted", native_toSorted, 1 },
	{ "Array.prototype.toSpliced", native_toSpliced, VARIADIC(2) }, { "Array.prototype.with", native_with, 2 },
	{ NULL, NULL, 0 },
};
static const struct builtin functions[] = {
	{ "Array.from", native_from, 1 }, { "Array.of", native_of, 0 }, { NULL, NULL, 0 },
};

void array_new_init(js_State *J)
{
	builtins_define(J, functions);
	builtins_species(J);
	js_getproperty(J, -1, "prototype");
	builtins_define(J, methods);
	js_pop(J, 1);
}
