/* array.c -- what ES2015 and later add to Array, and what walks one.
 *
 * HOW   the methods follow ECMA-262's steps, on anything that has a length. Lengths are ints here: an array of
 *       the engine has at most 2^26 elements.
 * READ  after builtins.c. Follows ECMA-262, "Array Objects"; where a step asks for the species of an array, a
 *       plain array is made (not a subclass).
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* `this` becomes an object; its length is returned. method: its name, for the message; NULL: V8 does not say it. */
static int this_length(js_State *J, const char *method)
{
	if (!method && !js_iscoercible(J, 0))
		js_typeerror(J, "Cannot convert undefined or null to object");
	builtins_check_receiver(J, method);
	if (!js_isobject(J, 0)) {
		js_getglobal(J, "Object");
		js_pushundefined(J);
		js_copy(J, 0);
		js_call(J, 1);
		js_replace(J, 0);
	}
	int n = js_getlength(J, 0);
	return n < 0 ? 0 : n;
}

static int relative(js_State *J, int idx, int otherwise, int length)
{
	return (int)builtins_index(J, idx, otherwise, length);
}

static void append(js_State *J, int array)
{
	js_setindex(J, array, js_getlength(J, array));
}

/* ---- looking ---- */

static void native_at(js_State *J)
{
	int n = this_length(J, NULL);
	double i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + n : i;
	if (i >= 0 && i < n)
		js_getindex(J, 0, (int)i);
	else
		js_pushundefined(J);
}

/* Is the value on top NaN or strictly equal to the one at 1? It is popped. */
static bool is_wanted(js_State *J, bool nan)
{
	bool found = nan && js_isnumber(J, -1) && isnan(js_tonumber(J, -1));
	js_copy(J, 1);
	found = found || js_strictequal(J);
	js_pop(J, 2);
	return found;
}

static void native_includes(js_State *J)
{
	int n = this_length(J, NULL);
	bool nan = js_isnumber(J, 1) && isnan(js_tonumber(J, 1)), found = false;
	for (int i = n ? relative(J, 2, 0, n) : 0; i < n && !found; ++i) {
		js_getindex(J, 0, i);
		found = is_wanted(J, nan);
	}
	js_pushboolean(J, found);
}

/* The body of the four find methods: pushes the element or its index. */
static void find(js_State *J, const char *method, bool backwards, bool index)
{
	builtins_pad(J, 2);
	int n = this_length(J, method);
	builtins_check_callable(J, 1);
	for (int k = 0; k < n; ++k) {
		int i = backwards ? n - 1 - k : k;
		js_getindex(J, 0, i);
		js_copy(J, 1);
		js_copy(J, 2);
		js_copy(J, -3);
		js_pushnumber(J, i);
		js_copy(J, 0);
		js_call(J, 3);
		bool found = js_toboolean(J, -1);
		js_pop(J, 1);
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

/* ---- changing in place ---- */

static void native_fill(js_State *J)
{
	int n = this_length(J, "Array.prototype.fill");
	int from = relative(J, 2, 0, n), to = relative(J, 3, n, n);
	for (int i = from; i < to; ++i) {
		js_copy(J, 1);
		js_setindex(J, 0, i);
	}
	js_copy(J, 0);
}

static void native_copyWithin(js_State *J)
{
	int n = this_length(J, "Array.prototype.copyWithin");
	int to = relative(J, 1, 0, n), from = relative(J, 2, 0, n), end = relative(J, 3, n, n);
	int count = end - from < n - to ? end - from : n - to, step = 1;
	if (from < to && to < from + count) {
		step = -1;
		from += count - 1;
		to += count - 1;
	}
	for (; count > 0; --count, from += step, to += step) {
		if (js_hasindex(J, 0, from))
			js_setindex(J, 0, to);
		else
			js_delindex(J, 0, to);
	}
	js_copy(J, 0);
}

/* ---- new arrays ---- */

static bool is_spreadable(js_State *J)
{
	bool spreadable = js_isarray(J, -1);
	if (js_isobject(J, -1)) {
		js_getproperty(J, -1, engine_symbol_key(J, "isConcatSpreadable"));
		if (js_isdefined(J, -1))
			spreadable = js_toboolean(J, -1);
		js_pop(J, 1);
	}
	return spreadable;
}

static void native_concat(js_State *J)
{
	int top = js_gettop(J), n = 0;
	this_length(J, "Array.prototype.concat");
	js_newarray(J);
	for (int i = 0; i < top; ++i) {
		js_copy(J, i);
		if (!is_spreadable(J)) {
			js_setindex(J, -2, n++);
			continue;
		}
		int length = js_getlength(J, -1);
		for (int k = 0; k < length; ++k, ++n)
			if (js_hasindex(J, -1, k))
				js_setindex(J, -3, n);
		js_pop(J, 1);
	}
	if (js_getlength(J, -1) != n) /* holes at its end */
		js_setlength(J, -1, n);
}

/* Appends the elements of the array on top (popped) to the one at `array`, arrays within it `depth` levels deep. */
static void flatten(js_State *J, int array, double depth)
{
	int n = js_getlength(J, -1);
	for (int i = 0; i < n; ++i) {
		if (!js_hasindex(J, -1, i))
			continue;
		if (depth > 0 && js_isarray(J, -1))
			flatten(J, array, depth - 1);
		else
			append(J, array);
	}
	js_pop(J, 1);
}

static void native_flat(js_State *J)
{
	this_length(J, "Array.prototype.flat");
	double depth = builtins_integer(J, 1, 1);
	js_newarray(J);
	int array = js_gettop(J) - 1;
	js_copy(J, 0);
	flatten(J, array, depth);
}

static void native_flatMap(js_State *J)
{
	builtins_pad(J, 2);
	int n = this_length(J, "Array.prototype.flatMap");
	if (!js_iscallable(J, 1))
		js_typeerror(J, "flatMap mapper function is not callable");
	js_newarray(J);
	int array = js_gettop(J) - 1;
	for (int i = 0; i < n; ++i) {
		if (!js_hasindex(J, 0, i))
			continue;
		js_copy(J, 1);
		js_copy(J, 2);
		js_copy(J, -3);
		js_pushnumber(J, i);
		js_copy(J, 0);
		js_call(J, 3);
		js_rot2pop1(J);
		if (js_isarray(J, -1))
			flatten(J, array, 0);
		else
			append(J, array);
	}
}

/* Pushes a copy of `this` without holes, of elements from..to. */
static void push_copy(js_State *J, int from, int to)
{
	js_newarray(J);
	for (int i = from; i < to; ++i) {
		js_getindex(J, 0, i);
		js_setindex(J, -2, i - from);
	}
}

static void native_toReversed(js_State *J)
{
	int n = this_length(J, "Array.prototype.toReversed");
	js_newarray(J);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, 0, n - 1 - i);
		js_setindex(J, -2, i);
	}
}

static void native_toSorted(js_State *J)
{
	if (js_isdefined(J, 1) && !js_iscallable(J, 1))
		js_typeerror(J, "The comparison function must be either a function or undefined");
	push_copy(J, 0, this_length(J, "Array.prototype.toSorted"));
	js_getproperty(J, -1, "sort");
	js_copy(J, -2);
	js_copy(J, 1);
	js_call(J, 1);
}

static void native_toSpliced(js_State *J)
{
	int given = js_gettop(J) - 1;
	int n = this_length(J, "Array.prototype.toSpliced");
	int from = relative(J, 1, 0, n);
	double wanted = given >= 2 ? builtins_integer(J, 2, 0) : given == 0 ? 0 : n;
	int skip = wanted < 0 ? 0 : wanted > n - from ? n - from : (int)wanted;
	push_copy(J, 0, from);
	for (int i = 3; i <= given; ++i) {
		js_copy(J, i);
		js_setindex(J, -2, from + i - 3);
	}
	for (int i = from + skip; i < n; ++i) {
		js_getindex(J, 0, i);
		js_setindex(J, -2, js_getlength(J, -2));
	}
}

static void native_with(js_State *J)
{
	int n = this_length(J, "Array.prototype.with");
	double i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + n : i;
	if (i < 0 || i >= n)
		js_rangeerror(J, "Invalid index : %s", js_tostring(J, 1));
	push_copy(J, 0, n);
	js_copy(J, 2);
	js_setindex(J, -2, (int)i);
}

/* ---- Array.of, Array.from ---- */

/* Pushes what collects the result: `new this()`, or an array if `this` is Array or no constructor. */
static void push_result_of_this(js_State *J)
{
	js_getglobal(J, "Array");
	bool plain = !js_iscallable(J, 0) || engine_identity(J, 0) == engine_identity(J, -1);
	js_pop(J, 1);
	if (plain) {
		js_newarray(J);
		return;
	}
	js_copy(J, 0);
	js_construct(J, 0);
}

static void native_of(js_State *J)
{
	int n = js_gettop(J) - 1;
	push_result_of_this(J);
	for (int i = 0; i < n; ++i) {
		js_copy(J, i + 1);
		js_setindex(J, -2, i);
	}
	js_setlength(J, -1, n);
}

/* Puts the value on top (popped) at index i of the result at 4, through the mapper at 2. */
static void put_mapped(js_State *J, int i)
{
	if (js_isdefined(J, 2)) {
		js_copy(J, 2);
		js_copy(J, 3);
		js_copy(J, -3);
		js_pushnumber(J, i);
		js_call(J, 2);
		js_rot2pop1(J);
	}
	js_setindex(J, 4, i);
}

static void put_next(js_State *J, void *data)
{
	put_mapped(J, (*(int *)data)++);
}

/* Array.from(items, map, thisArg): from an iterable, or from what has a length. */
static void native_from(js_State *J)
{
	int n = 0;
	if (!js_iscoercible(J, 1))
		js_typeerror(J, "%s is not iterable (cannot read property Symbol(Symbol.iterator))",
			js_isnull(J, 1) ? "object null" : "undefined");
	if (js_isdefined(J, 2))
		builtins_check_callable(J, 2);
	if (js_gettop(J) > 4)
		js_pop(J, js_gettop(J) - 4);
	builtins_pad(J, 3);
	push_result_of_this(J); /* at 4 */
	js_getproperty(J, 1, engine_symbol_key(J, "iterator"));
	bool iterable = js_iscoercible(J, -1);
	js_pop(J, 1);
	if (iterable) {
		builtins_iterate(J, 1, put_next, &n);
	} else {
		int length = (int)builtins_length(J, 1);
		char name[16];
		for (; n < length; ++n) {
			builtins_index_name(n, name);
			js_getproperty(J, 1, name);
			put_mapped(J, n);
		}
	}
	js_setlength(J, 4, n);
	js_copy(J, 4);
}

/* ---- iterators: a place in whatever has a length ---- */

struct walk {
	struct value target; /* undefined at the end */
	int at;
	char kind; /* 'k'eys, 'v'alues, 'e'ntries */
};

static void mark_walk(js_State *J, void *data)
{
	engine_mark(J, &((struct walk *)data)->target);
}

static void finalize_walk(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class walk_class = { "Array Iterator", mark_walk, finalize_walk };

void array_push_iterator(js_State *J, char kind)
{
	struct walk *w = calloc(1, sizeof *w);
	CHECK(w != NULL);
	w->kind = kind;
	engine_copy(J, 0, &w->target);
	js_getregistry(J, walk_class.tag);
	engine_new_host(J, &walk_class, w);
}

static void native_keys(js_State *J)
{
	this_length(J, "Array.prototype.keys");
	array_push_iterator(J, 'k');
}

static void native_values(js_State *J)
{
	this_length(J, "Array.prototype.values");
	array_push_iterator(J, 'v');
}

static void native_entries(js_State *J)
{
	this_length(J, "Array.prototype.entries");
	array_push_iterator(J, 'e');
}

static void native_next(js_State *J)
{
	struct walk *w = engine_host(J, 0, &walk_class);
	if (!w)
		js_typeerror(J, "next method called on incompatible receiver");
	engine_push(J, &w->target);
	bool done = js_isundefined(J, -1) || w->at >= js_getlength(J, -1);
	if (done) {
		engine_clear(&w->target);
		js_pushundefined(J);
	} else if (w->kind == 'k') {
		js_pushnumber(J, w->at++);
	} else {
		js_getindex(J, -1, w->at++);
	}
	if (!done && w->kind == 'e') {
		js_newarray(J);
		js_pushnumber(J, w->at - 1);
		js_setindex(J, -2, 0);
		js_rot2(J);
		js_setindex(J, -2, 1);
	}
	builtins_result(J, done);
}

/* ---- what the program sees ---- */

static const struct builtin methods[] = {
	{ "at", native_at, 1 }, { "concat", native_concat, 1 }, { "copyWithin", native_copyWithin, 2 },
	{ "entries", native_entries, 0 }, { "fill", native_fill, 1 }, { "find", native_find, 1 },
	{ "findIndex", native_findIndex, 1 }, { "findLast", native_findLast, 1 },
	{ "findLastIndex", native_findLastIndex, 1 }, { "flat", native_flat, 0 }, { "flatMap", native_flatMap, 1 },
	{ "includes", native_includes, 1 }, { "keys", native_keys, 0 }, { "toReversed", native_toReversed, 0 },
	{ "toSorted", native_toSorted, 1 }, { "toSpliced", native_toSpliced, VARIADIC(2) }, { "values", native_values, 0 },
	{ "with", native_with, 2 }, { NULL, NULL, 0 },
};

void array_init(js_State *J)
{
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	native_method(J, "next", native_next, 0);
	builtins_tag(J, "Array Iterator");
	js_setregistry(J, "Array Iterator");

	js_getglobal(J, "Array");
	native_method(J, "from", native_from, 1);
	native_method(J, "of", native_of, 0);
	builtins_species(J);
	js_getproperty(J, -1, "prototype");
	builtins_define(J, methods);
	js_getproperty(J, -1, "values");
	js_copy(J, -1);
	js_setregistry(J, "Array values");
	builtins_symbol_property(J, "iterator");
	js_pop(J, 2);
}
