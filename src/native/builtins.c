/* builtins.c -- what ES2015 and later add to the library: the tools that define it, and Math and Number.
 *
 * HOW   methods stand in tables. What is hot is in C (array.c, string.c, object.c, collections.c, ...); the rest
 *       is JavaScript in modules/internal/es_*.js, behind a function in C that loads the module when it is first
 *       called and calls the real one: its identity, name and length never change.
 * WHY   start-up pays for a few hundred small function objects and for no JavaScript.
 * READ  after builtins.h. Follows ECMA-262, 2024.
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- defining ---- */

/* Gives the variadic function on top the length that it shows. */
static void show_length(js_State *J, int length)
{
	if (length >= 0)
		return;
	js_delproperty(J, -1, "length");
	js_pushnumber(J, -1 - length);
	js_defproperty(J, -2, "length", JS_READONLY | JS_DONTENUM);
}

void builtins_define(js_State *J, const struct builtin *table)
{
	for (; table->name; ++table) {
		const char *dot = strrchr(table->name, '.');
		js_newcfunction(J, table->fn, table->name, table->length < 0 ? 0 : table->length);
		show_length(J, table->length);
		js_defproperty(J, -2, dot ? dot + 1 : table->name, JS_DONTENUM);
	}
}

/* The function in C of a method in JavaScript: calls it with what it was called with. */
static void native_lazy(js_State *J)
{
	const struct lazy_builtin *lazy = js_currentfunctiondata(J);
	int n = js_gettop(J);
	core_require(J, lazy->module);
	js_getproperty(J, -1, lazy->name);
	for (int i = 0; i < n; ++i)
		js_copy(J, i);
	js_call(J, n - 1);
}

void builtins_define_lazy(js_State *J, const struct lazy_builtin *table)
{
	for (; table->name; ++table) {
		int length = table->length < 0 ? 0 : table->length;
		js_newcfunctionx(J, native_lazy, table->name, length, (void *)(uintptr_t)table, NULL);
		show_length(J, table->length);
		js_defproperty(J, -2, table->name, JS_DONTENUM);
	}
}

void builtins_getter(js_State *J, const char *name, const char *shown, js_CFunction fn)
{
	js_newcfunction(J, fn, shown, 0);
	js_pushundefined(J);
	js_defaccessor(J, -3, name, JS_DONTENUM);
}

void builtins_symbol_property(js_State *J, const char *symbol)
{
	js_defproperty(J, -2, engine_symbol_key(J, symbol), JS_DONTENUM);
}

void builtins_symbol_method(js_State *J, const char *symbol, const char *shown, js_CFunction fn, int length)
{
	js_newcfunction(J, fn, shown, length);
	builtins_symbol_property(J, symbol);
}

void builtins_tag(js_State *J, const char *tag)
{
	js_pushliteral(J, tag);
	js_defproperty(J, -2, engine_symbol_key(J, "toStringTag"), JS_READONLY | JS_DONTENUM);
}

static void native_this(js_State *J)
{
	js_copy(J, 0);
}

void builtins_species(js_State *J)
{
	builtins_getter(J, engine_symbol_key(J, "species"), "get [Symbol.species]", native_this);
}

void builtins_set_prototype(js_State *J, int idx)
{
	js_copy(J, idx);
	js_rot2(J);
	js_setproperty(J, -2, "__proto__");
	js_pop(J, 1);
}

/* ---- constructing ---- */

void builtins_push_prototype(js_State *J, const char *name)
{
	js_pushnewtarget(J);
	js_getproperty(J, -1, "prototype");
	if (!js_isobject(J, -1)) {
		js_pop(J, 1);
		js_getregistry(J, name);
	}
	js_rot2pop1(J);
}

void builtins_push_species(js_State *J, int idx, const char *name)
{
	js_getproperty(J, idx, "constructor");
	if (js_isdefined(J, -1)) {
		if (!js_isobject(J, -1))
			js_typeerror(J, "The .constructor property is not an object");
		js_getproperty(J, -1, engine_symbol_key(J, "species"));
		js_rot2pop1(J);
	}
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 1);
		js_getregistry(J, name);
	} else if (!js_isconstructor(J, -1)) {
		js_typeerror(J, "object.constructor[Symbol.species] is not a constructor");
	}
}

void builtins_refuse_call(js_State *J)
{
	struct position at;
	engine_frame(J, 0, &at);
	js_typeerror(J, "Constructor %s requires 'new'", at.fn);
}

void builtins_define_class(js_State *J, const char *name, js_CFunction construct, int length)
{
	builtins_tag(J, name);
	js_copy(J, -1);
	js_setregistry(J, name);
	js_newcconstructor(J, builtins_refuse_call, construct, name, length);
}

/* ---- calling, converting, complaining ---- */

_Noreturn void builtins_throw_receiver(js_State *J, const char *class, const char *method)
{
	char shown[80];
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method %s.prototype.%s called on incompatible receiver %s", class, method, shown);
}

void builtins_pad(js_State *J, int n)
{
	while (js_gettop(J) <= n)
		js_pushundefined(J);
}

void builtins_push_text(js_State *J, char *text, size_t n)
{
	if (js_try(J)) {
		free(text);
		js_throw(J);
	}
	if (n > 1 << 28)
		js_rangeerror(J, "Invalid string length");
	js_pushlstring(J, text, (int)n);
	js_endtry(J);
	free(text);
}

static void describe_object(js_State *J, int idx, char out[80])
{
	const char *name = "Object";
	js_getproperty(J, idx, "constructor");
	if (js_iscallable(J, -1)) {
		js_getproperty(J, -1, "name");
		if (js_isstring(J, -1) && *js_tostring(J, -1))
			name = js_tostring(J, -1);
		js_rot2pop1(J);
	}
	snprintf(out, 80, "#<%.70s>", name);
	js_pop(J, 1);
}

void builtins_describe(js_State *J, int idx, char out[80])
{
	if (js_isarray(J, idx))
		snprintf(out, 80, "[object Array]");
	else if (js_isobject(J, idx) && !js_iscallable(J, idx))
		describe_object(J, idx, out);
	else {
		js_copy(J, idx);
		snprintf(out, 80, "%.79s", js_trystring(J, -1, "Symbol()"));
		js_pop(J, 1);
	}
}

void builtins_check_callable(js_State *J, int idx)
{
	char shown[80];
	if (js_iscallable(J, idx))
		return;
	builtins_describe(J, idx, shown);
	js_typeerror(J, "%s is not a function", shown);
}

void builtins_check_receiver(js_State *J, const char *method)
{
	if (!js_iscoercible(J, 0))
		js_typeerror(J, "%s called on null or undefined", method);
}

double builtins_integer(js_State *J, int idx, double otherwise)
{
	if (js_isundefined(J, idx))
		return otherwise;
	double x = js_tonumber(J, idx);
	return isnan(x) ? 0 : trunc(x);
}

double builtins_index(js_State *J, int idx, double otherwise, double length)
{
	double x = builtins_integer(J, idx, otherwise);
	if (x < 0)
		return x + length < 0 ? 0 : x + length;
	return x > length ? length : x + 0; /* -0 is 0 */
}

void builtins_index_name(int i, char out[16])
{
	char digits[16], *p = digits + sizeof digits;
	*--p = '\0';
	do
		*--p = (char)('0' + i % 10);
	while ((i /= 10) > 0);
	memcpy(out, p, (size_t)(digits + sizeof digits - p));
}

double builtins_length(js_State *J, int idx)
{
	js_getproperty(J, idx, "length");
	double x = builtins_integer(J, -1, 0);
	js_pop(J, 1);
	return x < 0 ? 0 : x > 9007199254740991.0 ? 9007199254740991.0 : x;
}

/* ---- iterating ---- */

void builtins_result(js_State *J, bool done)
{
	js_newobject(J);
	js_rot2(J);
	js_defproperty(J, -2, "value", 0);
	js_pushboolean(J, done);
	js_defproperty(J, -2, "done", 0);
}

/* Is the value an array whose iterator is the library's own? Then its elements are read directly. */
static bool is_plain_array(js_State *J, int idx)
{
	if (!js_isarray(J, idx))
		return false;
	js_getproperty(J, idx, engine_symbol_key(J, "iterator"));
	js_getregistry(J, "Array values");
	bool plain = engine_identity(J, -1) == engine_identity(J, -2);
	js_pop(J, 2);
	return plain;
}

static void iterate_array(js_State *J, int idx, void (*each)(js_State *J, void *data), void *data)
{
	for (int i = 0; i < js_getlength(J, idx); ++i) {
		int top = js_gettop(J);
		js_getindex(J, idx, i);
		each(J, data);
		js_pop(J, js_gettop(J) - top);
	}
}

_Noreturn static void throw_not_iterable(js_State *J, int idx)
{
	char shown[80];
	const char *type = js_typeof(J, idx);
	if (js_isundefined(J, idx) || js_isnull(J, idx))
		js_typeerror(J, "%s is not iterable", js_isnull(J, idx) ? "null" : "undefined");
	if (js_isobject(J, idx))
		js_typeerror(J, "%s is not iterable (cannot read property Symbol(Symbol.iterator))", type);
	builtins_describe(J, idx, shown);
	js_typeerror(J, "%s %s is not iterable (cannot read property Symbol(Symbol.iterator))", type, shown);
}

/* Pushes the iterator of the value at idx and its method next. */
static void push_iterator(js_State *J, int idx)
{
	if (!js_iscoercible(J, idx))
		throw_not_iterable(J, idx);
	js_getproperty(J, idx, engine_symbol_key(J, "iterator"));
	if (!js_iscallable(J, -1))
		throw_not_iterable(J, idx);
	js_copy(J, idx);
	js_call(J, 0);
	if (!js_isobject(J, -1))
		js_typeerror(J, "Result of the Symbol.iterator method is not an object");
	js_getproperty(J, -1, "next");
}

/* Pushes the next item; false, with nothing pushed, at the end. */
static bool push_next(js_State *J, int iterator)
{
	char shown[80];
	js_copy(J, iterator + 1);
	js_copy(J, iterator);
	js_call(J, 0);
	if (!js_isobject(J, -1)) {
		builtins_describe(J, -1, shown);
		js_typeerror(J, "Iterator result %s is not an object", shown);
	}
	js_getproperty(J, -1, "done");
	bool done = js_toboolean(J, -1);
	js_pop(J, 1);
	if (!done)
		js_getproperty(J, -1, "value");
	if (done)
		js_pop(J, 1);
	else
		js_rot2pop1(J);
	return !done;
}

/* The loop was left by an exception: the iterator may clean up; what it throws itself is forgotten. */
static void close_iterator(js_State *J, int iterator)
{
	if (js_try(J)) {
		js_pop(J, 1);
		return;
	}
	js_getproperty(J, iterator, "return");
	if (js_iscallable(J, -1)) {
		js_copy(J, iterator);
		js_call(J, 0);
	}
	js_pop(J, 1);
	js_endtry(J);
}

void builtins_iterate(js_State *J, int idx, void (*each)(js_State *J, void *data), void *data)
{
	volatile bool inside = false;
	if (is_plain_array(J, idx)) {
		iterate_array(J, idx, each, data);
		return;
	}
	push_iterator(J, idx);
	int iterator = js_gettop(J) - 2;
	if (js_try(J)) {
		if (inside)
			close_iterator(J, iterator);
		js_throw(J);
	}
	while (push_next(J, iterator)) {
		inside = true;
		each(J, data);
		inside = false;
		js_pop(J, js_gettop(J) - iterator - 2);
	}
	js_endtry(J);
	js_pop(J, 2);
}

/* ---- Math ---- */

#define MATH(name, expression) \
	static void native_Math_##name(js_State *J) \
	{ \
		double x = js_tonumber(J, 1); \
		js_pushnumber(J, expression); \
	}
MATH(sign, isnan(x) || x == 0 ? x : x > 0 ? 1 : -1)
MATH(trunc, trunc(x))
MATH(log2, log2(x))
MATH(log10, log10(x))
MATH(log1p, log1p(x))
MATH(expm1, expm1(x))
MATH(sinh, sinh(x))
MATH(cosh, cosh(x))
MATH(tanh, tanh(x))
MATH(asinh, asinh(x))
MATH(acosh, acosh(x))
MATH(atanh, atanh(x))
MATH(fround, (float)x)

/* The C library's may be a last digit off: one step of Newton's method. */
static void native_Math_cbrt(js_State *J)
{
	double x = js_tonumber(J, 1), root = cbrt(x);
	js_pushnumber(J, root == 0 || !isfinite(root) ? root : root - (root * root * root - x) / (3 * root * root));
}

static void native_Math_clz32(js_State *J)
{
	unsigned x = js_touint32(J, 1);
	js_pushnumber(J, x ? __builtin_clz(x) : 32);
}

static void native_Math_imul(js_State *J)
{
	unsigned x = js_touint32(J, 1);
	js_pushnumber(J, (int32_t)(x * js_touint32(J, 2)));
}

/* As V8: scaled by the largest, summed with Kahan's compensation. */
static void native_Math_hypot(js_State *J)
{
	int n = js_gettop(J);
	double largest = 0, sum = 0, lost = 0;
	bool nan = false;
	for (int i = 1; i < n; ++i) {
		double x = fabs(js_tonumber(J, i));
		nan = nan || isnan(x);
		largest = x > largest ? x : largest;
	}
	if (isinf(largest) || nan || largest == 0) {
		js_pushnumber(J, isinf(largest) ? INFINITY : nan ? NAN : 0);
		return;
	}
	for (int i = 1; i < n; ++i) {
		double part = js_tonumber(J, i) / largest, term = part * part - lost, next = sum + term;
		lost = (next - sum) - term;
		sum = next;
	}
	js_pushnumber(J, sqrt(sum) * largest);
}

static const struct builtin math_functions[] = {
	{ "sign", native_Math_sign, 1 }, { "trunc", native_Math_trunc, 1 }, { "cbrt", native_Math_cbrt, 1 },
	{ "log2", native_Math_log2, 1 }, { "log10", native_Math_log10, 1 }, { "log1p", native_Math_log1p, 1 },
	{ "expm1", native_Math_expm1, 1 }, { "sinh", native_Math_sinh, 1 }, { "cosh", native_Math_cosh, 1 },
	{ "tanh", native_Math_tanh, 1 }, { "asinh", native_Math_asinh, 1 }, { "acosh", native_Math_acosh, 1 },
	{ "atanh", native_Math_atanh, 1 }, { "fround", native_Math_fround, 1 }, { "clz32", native_Math_clz32, 1 },
	{ "imul", native_Math_imul, 2 }, { "hypot", native_Math_hypot, VARIADIC(2) }, { NULL, NULL, 0 },
};

/* ---- Number ---- */

static bool is_integer(js_State *J)
{
	double x = js_isnumber(J, 1) ? js_tonumber(J, 1) : NAN;
	return isfinite(x) && x == trunc(x);
}

static void native_Number_isInteger(js_State *J)
{
	js_pushboolean(J, is_integer(J));
}

static void native_Number_isSafeInteger(js_State *J)
{
	js_pushboolean(J, is_integer(J) && fabs(js_tonumber(J, 1)) <= 9007199254740991.0);
}

static void native_Number_isFinite(js_State *J)
{
	js_pushboolean(J, js_isnumber(J, 1) && isfinite(js_tonumber(J, 1)));
}

static void native_Number_isNaN(js_State *J)
{
	js_pushboolean(J, js_isnumber(J, 1) && isnan(js_tonumber(J, 1)));
}

static const struct lazy_builtin number_methods[] = {
	{ "internal/es_number", "toLocaleString", 0 }, { NULL, NULL, 0 },
};

static const struct builtin number_functions[] = {
	{ "isInteger", native_Number_isInteger, 1 }, { "isSafeInteger", native_Number_isSafeInteger, 1 },
	{ "isFinite", native_Number_isFinite, 1 }, { "isNaN", native_Number_isNaN, 1 }, { NULL, NULL, 0 },
};

static void define_number(js_State *J)
{
	static const struct { const char *name; double value; } constants[] = {
		{ "EPSILON", 0x1p-52 }, { "MAX_SAFE_INTEGER", 9007199254740991.0 },
		{ "MIN_SAFE_INTEGER", -9007199254740991.0 },
	};
	static const char *const shared[] = { "parseInt", "parseFloat" };
	js_getglobal(J, "Number");
	builtins_define(J, number_functions);
	for (size_t i = 0; i < sizeof constants / sizeof *constants; ++i) {
		js_pushnumber(J, constants[i].value);
		js_defproperty(J, -2, constants[i].name, JS_READONLY | JS_DONTENUM | JS_DONTCONF);
	}
	for (size_t i = 0; i < sizeof shared / sizeof *shared; ++i) {
		js_getglobal(J, shared[i]);
		js_defproperty(J, -2, shared[i], JS_DONTENUM);
	}
	js_getproperty(J, -1, "prototype");
	builtins_define_lazy(J, number_methods);
	js_pop(J, 1);
	js_pop(J, 1);
}

/* ---- begin ---- */

void native_builtins_init(struct runtime *rt)
{
	js_State *J = rt->J;
	js_getglobal(J, "Math");
	builtins_define(J, math_functions);
	builtins_tag(J, "Math");
	js_pop(J, 1);
	js_getglobal(J, "JSON");
	builtins_tag(J, "JSON");
	js_pop(J, 1);
	define_number(J);
	object_init(J);
	reflect_init(J);
	proxy_init(J);
	array_init(J);
	string_init(J);
	collections_init(J);
	typedarrays_init(J);
	regexp_init(J);
}
