/* array.c -- what ES2015 and later add to Array, and what walks one.
 *
 * HOW   the methods follow ECMA-262's steps, on anything that has a length. Lengths are ints here: an array of
 *       the engine has at most 2^26 elements.
 * READ  after builtins.c. Follows ECMA-262, "Array Objects"; where a step asks for the species of an array, a
 *       plain array is made (not a subclass).
 *
 * SPDX-License-Identifier: ISC
 */
#include "arrays.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../engine.h"

/* ---- the steps that all methods are made of ---- */

static js_Object *array_this_object(js_State *J, const char *method)
{
	if (method)
		builtins_check_receiver(J, method);
	return js_toobject(J, 0);
}

double array_this(js_State *J, const char *method)
{
	js_Object *self = array_this_object(J, method);
	return self->type == JS_CARRAY ? self->u.a.length : builtins_length(J, 0);
}

static const char *name_of(js_State *J, double i, char buf[32])
{
	return jsV_numbertostring(J, buf, i);
}

bool array_has(js_State *J, int idx, double i)
{
	char name[32];
	return i < INT_MAX ? js_hasindex(J, idx, (int)i) : js_hasproperty(J, idx, name_of(J, i, name));
}

void array_get(js_State *J, int idx, double i)
{
	char name[32];
	if (i < INT_MAX)
		js_getindex(J, idx, (int)i);
	else
		js_getproperty(J, idx, name_of(J, i, name));
}

void array_set(js_State *J, int idx, double i)
{
	char name[32];
	if (i < INT_MAX)
		js_setindex(J, idx, (int)i);
	else
		js_setproperty(J, idx, name_of(J, i, name));
}

void array_define(js_State *J, int idx, double i)
{
	char name[32];
	js_Object *obj = js_toobject(J, idx);
	js_Descriptor d = { .has = HAS_DATA | HAS_ENUM | HAS_CONF, .value = *js_tovalue(J, -1) };
	if (obj->type == JS_CARRAY && obj->u.a.simple && obj->extensible && i == obj->u.a.flat_length) {
		js_setindex(J, idx, (int)i);
		return;
	}
	jsV_define(J, obj, name_of(J, i, name), &d, 1);
	js_pop(J, 1);
}

void array_delete(js_State *J, int idx, double i)
{
	char name[32];
	if (i < INT_MAX)
		js_delindex(J, idx, (int)i);
	else
		js_delproperty(J, idx, name_of(J, i, name));
}

void array_set_length(js_State *J, int idx, double length)
{
	js_pushnumber(J, length);
	js_setproperty(J, idx < 0 ? idx - 1 : idx, "length");
}

void array_push_new(js_State *J, double length)
{
	if (length > 4294967295.0)
		js_rangeerror(J, "Invalid array length");
	js_newarray(J);
	if (length > 0)
		array_set_length(J, -1, length);
}

void array_push_species(js_State *J, double length)
{
	if (js_isarray(J, 0)) {
		js_getproperty(J, 0, "constructor");
		if (js_isobject(J, -1)) {
			js_getproperty(J, -1, engine_symbol_key(J, "species"));
			js_rot2pop1(J);
			if (js_isnull(J, -1)) {
				js_pop(J, 1);
				js_pushundefined(J);
			}
		}
		js_getregistry(J, "%Array%");
		bool plain = js_isundefined(J, -2) || engine_identity(J, -1) == engine_identity(J, -2);
		js_pop(J, 1);
		if (!plain) {
			if (!js_isconstructor(J, -1))
				js_typeerror(J, "object.constructor[Symbol.species] is not a constructor");
			js_pushnumber(J, length);
			js_construct(J, 1);
			return;
		}
		js_pop(J, 1);
	}
	array_push_new(J, length);
}

void array_check_length(js_State *J, double length)
{
	if (length > 9007199254740991.0)
		js_typeerror(J, "Invalid array length");
}

/* ---- looking ---- */

static void native_at(js_State *J)
{
	double n = array_this(J, NULL), i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + n : i;
	if (i >= 0 && i < n)
		array_get(J, 0, i);
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
	double n = array_this(J, NULL);
	bool nan = js_isnumber(J, 1) && isnan(js_tonumber(J, 1)), found = false;
	for (double i = n ? builtins_index(J, 2, 0, n) : 0; i < n && !found; ++i) {
		array_get(J, 0, i);
		found = is_wanted(J, nan);
	}
	js_pushboolean(J, found);
}

static void native_indexOf(js_State *J)
{
	double n = array_this(J, "Array.prototype.indexOf");
	for (double i = n ? builtins_index(J, 2, 0, n) : 0; i < n; ++i)
		if (array_has(J, 0, i) && is_wanted(J, false)) {
			js_pushnumber(J, i);
			return;
		}
	js_pushnumber(J, -1);
}

static void native_lastIndexOf(js_State *J)
{
	bool given = js_gettop(J) > 2;
	builtins_pad(J, 1);
	double n = array_this(J, "Array.prototype.lastIndexOf");
	double from = n == 0 ? -1 : given ? builtins_integer(J, 2, 0) : n - 1;
	for (double i = from < 0 ? n + from : fmin(from, n - 1) + 0; i >= 0 && n > 0; --i)
		if (array_has(J, 0, i) && is_wanted(J, false)) {
			js_pushnumber(J, i);
			return;
		}
	js_pushnumber(J, -1);
}

/* ---- text ---- */

/* What each element calls itself, with commas. */
static void native_toLocaleString(js_State *J)
{
	double n = array_this(J, "Array.prototype.toLocaleString");
	js_pushliteral(J, "");
	for (double i = 0; i < n; ++i) {
		if (i > 0) {
			js_pushliteral(J, ",");
			js_concat(J);
		}
		array_get(J, 0, i);
		if (!js_iscoercible(J, -1)) {
			js_pop(J, 1);
			continue;
		}
		js_getproperty(J, -1, "toLocaleString");
		js_rot2(J);
		js_call(J, 0);
		js_tostring(J, -1);
		js_concat(J);
	}
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
	array_this_object(J, "Array.prototype.keys");
	array_push_iterator(J, 'k');
}

static void native_values(js_State *J)
{
	array_this_object(J, "Array.prototype.values");
	array_push_iterator(J, 'v');
}

static void native_entries(js_State *J)
{
	array_this_object(J, "Array.prototype.entries");
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
	{ "Array.prototype.at", native_at, 1 }, { "Array.prototype.entries", native_entries, 0 },
	{ "Array.prototype.includes", native_includes, 1 }, { "Array.prototype.indexOf", native_indexOf, 1 },
	{ "Array.prototype.keys", native_keys, 0 }, { "Array.prototype.lastIndexOf", native_lastIndexOf, VARIADIC(1) },
	{ "Array.prototype.toLocaleString", native_toLocaleString, 0 }, { "Array.prototype.values", native_values, 0 },
	{ NULL, NULL, 0 },
};

/* Array.prototype[Symbol.unscopables]: what a `with` statement does not see. */
static void define_unscopables(js_State *J)
{
	static const char *const newer[] = { "at", "copyWithin", "entries", "fill", "find", "findIndex", "findLast",
		"findLastIndex", "flat", "flatMap", "includes", "keys", "values", "toReversed", "toSorted", "toSpliced" };
	js_pushnull(J);
	js_newobjectx(J);
	for (size_t i = 0; i < sizeof newer / sizeof *newer; ++i) {
		js_pushboolean(J, true);
		js_defproperty(J, -2, newer[i], 0);
	}
	js_defproperty(J, -2, engine_symbol_key(J, "unscopables"), JS_READONLY | JS_DONTENUM);
}

void array_init(js_State *J)
{
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	native_method(J, "next", native_next, 0);
	builtins_tag(J, "Array Iterator");
	js_setregistry(J, "Array Iterator");

	js_getglobal(J, "Array");
	js_copy(J, -1);
	js_setregistry(J, "%Array%");
	array_new_init(J);
	js_getproperty(J, -1, "prototype");
	array_walk_init(J);
	array_change_init(J);
	builtins_define(J, methods);
	js_getproperty(J, -1, "sort");
	js_setregistry(J, "Array sort");
	js_getproperty(J, -1, "values");
	js_copy(J, -1);
	js_setregistry(J, "Array values");
	builtins_symbol_property(J, "iterator");
	define_unscopables(J);
	js_pop(J, 2);
}
