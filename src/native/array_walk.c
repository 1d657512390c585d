/* array_walk.c -- the methods of Array that walk over it and call back: forEach, map, filter, reduce, find, ...
 *
 * HOW   one step calls the function for an element; the methods differ in what they do with the answer. Holes are passed
 *       over, but not by the find methods.
 * READ  after arrays.h. Follows ECMA-262, "Properties of the Array Prototype Object".
 *
 * SPDX-License-Identifier: ISC
 */
#include "arrays.h"

/* `this`, the function at 1, its `this` at 2: the length. */
static double begin(js_State *J, const char *method)
{
	builtins_pad(J, 2);
	double n = array_this(J, method);
	builtins_check_callable(J, 1);
	return n;
}

/* Pushes what the function gives for the element on top, which stays below. */
static void call_for(js_State *J, double i)
{
	js_copy(J, 1);
	js_copy(J, 2);
	js_copy(J, -3);
	js_pushnumber(J, i);
	js_copy(J, 0);
	js_call(J, 3);
}

/* The answer for the element on top, as a truth. */
static bool answer(js_State *J, double i)
{
	call_for(J, i);
	bool yes = js_toboolean(J, -1);
	js_pop(J, 1);
	return yes;
}

/* Is the answer for every element `wanted`? */
static bool all(js_State *J, const char *method, bool wanted)
{
	double n = begin(J, method);
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, 0, i))
			continue;
		if (answer(J, i) != wanted)
			return false;
		js_pop(J, 1);
	}
	return true;
}

static void native_every(js_State *J)
{
	bool result = all(J, "Array.prototype.every", true);
	js_pushboolean(J, result);
}

static void native_some(js_State *J)
{
	bool result = !all(J, "Array.prototype.some", false);
	js_pushboolean(J, result);
}

static void native_forEach(js_State *J)
{
	double n = begin(J, "Array.prototype.forEach");
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, 0, i))
			continue;
		call_for(J, i);
		js_pop(J, 2);
	}
	js_pushundefined(J);
}

static void native_map(js_State *J)
{
	double n = begin(J, "Array.prototype.map");
	array_push_species(J, n);
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, 0, i))
			continue;
		call_for(J, i);
		array_define(J, -3, i);
		js_pop(J, 1);
	}
}

static void native_filter(js_State *J)
{
	double n = begin(J, "Array.prototype.filter"), kept = 0;
	array_push_species(J, 0);
	for (double i = 0; i < n; ++i) {
		if (!array_has(J, 0, i))
			continue;
		if (answer(J, i))
			array_define(J, -2, kept++);
		else
			js_pop(J, 1);
	}
}

/* The accumulator is on top of the stack. */
static void reduce(js_State *J, const char *method, bool backwards)
{
	bool given = js_gettop(J) > 2;
	double n = begin(J, method), k = 0;
	if (given)
		js_copy(J, 2);
	else
		while (k < n && !array_has(J, 0, backwards ? n - 1 - k : k))
			++k;
	if (!given && k++ == n)
		js_typeerror(J, "Reduce of empty array with no initial value");
	for (; k < n; ++k) {
		double i = backwards ? n - 1 - k : k;
		if (!array_has(J, 0, i))
			continue;
		js_copy(J, 1);
		js_pushundefined(J);
		js_rot4(J); /* accumulator element function this -> function this accumulator element */
		js_rot4(J);
		js_pushnumber(J, i);
		js_copy(J, 0);
		js_call(J, 4);
	}
}

static void native_reduce(js_State *J)
{
	reduce(J, "Array.prototype.reduce", false);
}

static void native_reduceRight(js_State *J)
{
	reduce(J, "Array.prototype.reduceRight", true);
}

/* The body of the four find methods: pushes the element or its index. */
static void find(js_State *J, const char *method, bool backwards, bool index)
{
	double n = begin(J, method);
	for (double k = 0; k < n; ++k) {
		double i = backwards ? n - 1 - k : k;
		array_get(J, 0, i);
		bool found = answer(J, i);
		if (found && index)
			js_pushnumber(J, i);
		if (found)
			return;
		js_pop(J, 1);
	}
	if (index)
		js_pushnumber(J, -1);
	else
		js_pushundefined(J);
}

static void native_find(js_State *J)
{
	find(J, "Array.prototype.find", false, false);
}

static void native_findIndex(js_State *J)
{
	find(J, "Array.prototype.findIndex", false, true);
}

static void native_findLast(js_State *J)
{
	find(J, "Array.prototype.findLast", true, false);
}

static void native_findLastIndex(js_State *J)
{
	find(J, "Array.prototype.findLastIndex", true, true);
}

static const struct builtin methods[] = {
	{ "Array.prototype.every", native_every, 1 }, { "Array.prototype.filter", native_filter, 1 },
	{ "Array.prototype.find", native_find, 1 }, { "Array.prototype.findIndex", native_findIndex, 1 },
	{ "Array.prototype.findLast", native_findLast, 1 }, { "Array.prototype.findLastIndex", native_findLastIndex, 1 },
	{ "Array.prototype.forEach", native_forEach, 1 }, { "Array.prototype.map", native_map, 1 },
	{ "Array.prototype.reduce", native_reduce, VARIADIC(1) },
	{ "Array.prototype.reduceRight", native_reduceRight, VARIADIC(1) }, { "Array.prototype.some", native_some, 1 },
	{ NULL, NULL, 0 },
};

void array_walk_init(js_State *J)
{
	builtins_define(J, methods);
}
