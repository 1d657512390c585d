/* typed_methods.c -- %TypedArray%.prototype: what one can do with an array of numbers.
 *
 * HOW   the methods are Array's, by other means: the length is the view's own, elements are read and written as
 *       numbers, and a new array is of the species of `this`. A callback may do anything but change the length.
 * READ  after typedarrays.c. Follows ECMA-262, "Properties of the %TypedArray% Prototype Object".
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- getters: of a detached buffer, all is 0 ---- */

static const struct view *any_view(js_State *J)
{
	const struct view *v = view_at(J, 0);
	return v ? v : typedarray_this(J);
}

static void native_get_buffer(js_State *J)
{
	engine_push(J, &any_view(J)->buffer);
}

static void native_get_byteLength(js_State *J)
{
	const struct view *v = any_view(J);
	js_pushnumber(J, (double)(v->length * element_size[v->kind]));
}

static void native_get_byteOffset(js_State *J)
{
	const struct view *v = any_view(J);
	js_pushnumber(J, (double)(v->bytes - v->store->bytes));
}

static void native_get_length(js_State *J)
{
	js_pushnumber(J, (double)any_view(J)->length);
}

static void native_get_tag(js_State *J)
{
	const struct view *v = view_at(J, 0);
	if (v)
		js_pushliteral(J, typedarray_names[v->kind]);
	else
		js_pushundefined(J);
}

/* ---- calling back ---- */

/* Undefined, if a callback has detached the buffer. */
static void push_element(js_State *J, const struct view *v, size_t i)
{
	if (i < v->length)
		view_push_element(J, v, i);
	else
		js_pushundefined(J);
}

/* Pushes what the function at 1 gives for element i, `this` being the value at 2. */
static void call_with(js_State *J, const struct view *v, size_t i)
{
	js_copy(J, 1);
	js_copy(J, 2);
	push_element(J, v, i);
	js_pushnumber(J, (double)i);
	js_copy(J, 0);
	js_call(J, 3);
}

static bool answer(js_State *J, const struct view *v, size_t i)
{
	call_with(J, v, i);
	bool yes = js_toboolean(J, -1);
	js_pop(J, 1);
	return yes;
}

static struct view *this_and_callback(js_State *J)
{
	struct view *v = typedarray_this(J);
	builtins_pad(J, 2);
	builtins_check_callable(J, 1);
	return v;
}

/* Is the answer for every element `wanted`? */
static bool all(js_State *J, bool wanted)
{
	const struct view *v = this_and_callback(J);
	size_t n = v->length;
	for (size_t i = 0; i < n; ++i)
		if (answer(J, v, i) != wanted)
			return false;
	return true;
}

static void native_every(js_State *J)
{
	js_pushboolean(J, all(J, true));
}

static void native_some(js_State *J)
{
	js_pushboolean(J, !all(J, false));
}

static void native_forEach(js_State *J)
{
	const struct view *v = this_and_callback(J);
	size_t n = v->length;
	for (size_t i = 0; i < n; ++i) {
		call_with(J, v, i);
		js_pop(J, 1);
	}
	js_pushundefined(J);
}

/* The body of the four find methods: pushes the element or its index. */
static void find(js_State *J, bool backwards, bool index)
{
	const struct view *v = this_and_callback(J);
	size_t n = v->length;
	for (size_t k = 0; k < n; ++k) {
		size_t i = backwards ? n - 1 - k : k;
		push_element(J, v, i);
		if (answer(J, v, i)) {
			if (index)
				js_pushnumber(J, (double)i);
			return;
		}
		js_pop(J, 1);
	}
	if (index)
		js_pushnumber(J, -1);
	else
		js_pushundefined(J);
}

static void native_find(js_State *J)
{
	find(J, false, false);
}

static void native_findIndex(js_State *J)
{
	find(J, false, true);
}

static void native_findLast(js_State *J)
{
	find(J, true, false);
}

static void native_findLastIndex(js_State *J)
{
	find(J, true, true);
}

static void reduce(js_State *J, bool backwards)
{
	int given = js_gettop(J);
	const struct view *v = typedarray_this(J);
	builtins_check_callable(J, 1);
	size_t k = 0, n = v->length;
	if (given > 2) {
		js_copy(J, 2);
	} else if (n > 0) {
		view_push_element(J, v, backwards ? n - 1 : 0);
		k = 1;
	} else {
		js_typeerror(J, "Reduce of empty array with no initial value");
	}
	for (; k < n; ++k) {
		size_t i = backwards ? n - 1 - k : k;
		js_copy(J, 1);
		js_pushundefined(J);
		js_copy(J, -3);
		push_element(J, v, i);
		js_pushnumber(J, (double)i);
		js_copy(J, 0);
		js_call(J, 4);
		js_rot2pop1(J);
	}
}

static void native_reduce(js_State *J)
{
	reduce(J, false);
}

static void native_reduceRight(js_State *J)
{
	reduce(J, true);
}

static void native_map(js_State *J)
{
	const struct view *v = this_and_callback(J);
	size_t n = v->length;
	js_pushnumber(J, (double)n);
	typedarray_create_species(J, 1, (double)n);
	for (size_t i = 0; i < n; ++i) {
		call_with(J, v, i);
		js_setindex(J, -2, (int)i);
	}
}

static void native_filter(js_State *J)
{
	const struct view *v = this_and_callback(J);
	size_t n = v->length;
	int kept = 0;
	js_newarray(J);
	for (size_t i = 0; i < n; ++i) {
		push_element(J, v, i);
		if (answer(J, v, i))
			js_setindex(J, -2, kept++);
		else
			js_pop(J, 1);
	}
	js_pushnumber(J, kept);
	typedarray_create_species(J, 1, kept);
	for (int i = 0; i < kept; ++i) {
		js_getindex(J, -2, i);
		js_setindex(J, -2, i);
	}
}

/* ---- looking ---- */

static void native_at(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + (double)v->length : i;
	if (i >= 0 && i < (double)v->length)
		view_push_element(J, v, (size_t)i);
	else
		js_pushundefined(J);
}

static double search_big(js_State *J, const struct view *v, double from, int step)
{
	for (double i = from; i >= 0 && i < (double)v->length; i += step) {
		js_copy(J, 1);
		view_push_element(J, v, (size_t)i);
		bool found = js_strictequal(J);
		js_pop(J, 2);
		if (found)
			return i + 0;
	}
	return -1;
}

/* The index of the number at 1, searched from `from`, or -1. */
static double search(js_State *J, const struct view *v, double from, int step, bool nan)
{
	if (element_is_big(v->kind))
		return search_big(J, v, from, step);
	if (!js_isnumber(J, 1))
		return -1;
	double wanted = js_tonumber(J, 1);
	for (double i = from; i >= 0 && i < (double)v->length; i += step) {
		double element = view_get(v, (size_t)i).number;
		if (element == wanted || (nan && isnan(wanted) && isnan(element)))
			return i + 0;
	}
	return -1;
}

static void native_includes(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double from = v->length ? builtins_index(J, 2, 0, (double)v->length) : 0;
	js_pushboolean(J, search(J, v, from, 1, true) >= 0);
}

static void native_indexOf(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double from = v->length ? builtins_index(J, 2, 0, (double)v->length) : 0;
	js_pushnumber(J, search(J, v, from, 1, false));
}

static void native_lastIndexOf(js_State *J)
{
	int given = js_gettop(J);
	const struct view *v = typedarray_this(J);
	double last = (double)v->length - 1, from = last;
	if (v->length && given > 2) {
		from = js_tonumber(J, 2);
		from = isnan(from) ? 0 : trunc(from);
		from = from < 0 ? from + (double)v->length : from > last ? last : from;
	}
	js_pushnumber(J, search(J, v, from, -1, false));
}

/* ---- text ---- */

static void push_numbers(js_State *J, const struct view *v)
{
	js_newarray(J);
	for (size_t i = 0; i < v->length; ++i) {
		view_push_element(J, v, i);
		js_setindex(J, -2, (int)i);
	}
}

/* What a method of Array.prototype makes of the numbers and the first n arguments. */
static void call_array_method(js_State *J, const char *method, int n)
{
	push_numbers(J, typedarray_this(J));
	js_getproperty(J, -1, method);
	js_rot2(J);
	for (int i = 1; i <= n; ++i)
		js_copy(J, i);
	js_call(J, n);
}

static void native_join(js_State *J)
{
	call_array_method(J, "join", 1);
}

static void native_toLocaleString(js_State *J)
{
	call_array_method(J, "toLocaleString", 0);
}

/* ---- changing in place ---- */

static void native_fill(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double length = (double)v->length;
	union element_value value = element_convert(J, v->kind, 1);
	double from = builtins_index(J, 2, 0, length), to = builtins_index(J, 3, length, length);
	typedarray_this(J); /* still not detached? */
	for (size_t i = (size_t)from; i < (size_t)to; ++i)
		view_put(v, i, value);
	js_copy(J, 0);
}

static void native_copyWithin(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double length = (double)v->length, to = builtins_index(J, 1, 0, length), from = builtins_index(J, 2, 0, length);
	double count = fmin(builtins_index(J, 3, length, length) - from, length - to);
	size_t size = element_size[v->kind];
	typedarray_this(J);
	if (count > 0)
		memmove(v->bytes + (size_t)to * size, v->bytes + (size_t)from * size, (size_t)count * size);
	js_copy(J, 0);
}

static void reverse(const struct view *v)
{
	for (size_t i = 0; i < v->length / 2; ++i) {
		union element_value low = view_get(v, i);
		view_put(v, i, view_get(v, v->length - 1 - i));
		view_put(v, v->length - 1 - i, low);
	}
}

static void native_reverse(js_State *J)
{
	reverse(typedarray_this(J));
	js_copy(J, 0);
}

/* array.set(source, offset) */
static void native_set(js_State *J)
{
	struct view *v = typedarray_this(J), *from = view_at(J, 1);
	double at = builtins_integer(J, 2, 0);
	if (at < 0)
		js_rangeerror(J, "offset is out of bounds");
	typedarray_this(J);
	if (from && from->detached)
		arraybuffer_throw_detached(J, "%TypedArray%.prototype.set");
	if (!js_iscoercible(J, 1))
		js_typeerror(J, "Cannot convert undefined or null to object");
	double n = from ? (double)from->length : builtins_length(J, 1);
	if (at + n > (double)v->length)
		js_rangeerror(J, "offset is out of bounds");
	if (from && from->kind == v->kind) {
		memmove(v->bytes + (size_t)at * element_size[v->kind], from->bytes, from->length * element_size[v->kind]);
		return;
	}
	if (from && from->store == v->store) { /* other numbers in the same bytes: read them all first */
		push_numbers(J, from);
		js_replace(J, 1);
	}
	for (int i = 0; i < (int)n; ++i) {
		js_getindex(J, 1, i);
		js_setindex(J, 0, (int)at + i);
	}
	js_pushundefined(J);
}

/* -0 before 0, NaN last. */
static int compare_numbers(const void *a, const void *b)
{
	double x = ((const union element_value *)a)->number, y = ((const union element_value *)b)->number;
	if (isnan(x) || isnan(y))
		return isnan(x) - isnan(y);
	if (x == y)
		return signbit(y) - signbit(x) < 0 ? -1 : signbit(x) != signbit(y);
	return x < y ? -1 : 1;
}

static int compare_signed(const void *a, const void *b)
{
	int64_t x = (int64_t)((const union element_value *)a)->bits, y = (int64_t)((const union element_value *)b)->bits;
	return (x > y) - (x < y);
}

static int compare_unsigned(const void *a, const void *b)
{
	uint64_t x = ((const union element_value *)a)->bits, y = ((const union element_value *)b)->bits;
	return (x > y) - (x < y);
}

/* With a function, an array of the elements is sorted and copied back. */
static void sort_by_function(js_State *J, const struct view *v)
{
	call_array_method(J, "sort", 1);
	for (size_t i = 0; i < v->length; ++i) {
		js_getindex(J, -1, (int)i);
		view_put(v, i, element_convert(J, v->kind, -1));
		js_pop(J, 1);
	}
	js_pop(J, 1);
}

static void sort(const struct view *v)
{
	if (v->length == 0)
		return;
	union element_value *numbers = malloc(v->length * sizeof *numbers);
	CHECK(numbers != NULL);
	for (size_t i = 0; i < v->length; ++i)
		numbers[i] = view_get(v, i);
	qsort(numbers, v->length, sizeof *numbers, v->kind == BIGINT64 ? compare_signed
		: v->kind == BIGUINT64 ? compare_unsigned : compare_numbers);
	for (size_t i = 0; i < v->length; ++i)
		view_put(v, i, numbers[i]);
	free(numbers);
}

static void check_comparison(js_State *J)
{
	if (js_isdefined(J, 1) && !js_iscallable(J, 1))
		js_typeerror(J, "The comparison function must be either a function or undefined");
}

static void native_sort(js_State *J)
{
	check_comparison(J);
	const struct view *v = typedarray_this(J);
	if (js_isdefined(J, 1))
		sort_by_function(J, v);
	else
		sort(v);
	js_copy(J, 0);
}

/* ---- new arrays ---- */

static void range(js_State *J, const struct view *v, double *from, double *n)
{
	double length = (double)v->length, end;
	*from = builtins_index(J, 1, 0, length);
	end = builtins_index(J, 2, length, length);
	*n = end > *from ? end - *from : 0;
}

static void native_slice(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double from, n;
	range(J, v, &from, &n);
	js_pushnumber(J, n);
	struct view *copy = typedarray_create_species(J, 1, n);
	const unsigned char *bytes = v->bytes + (size_t)from * element_size[v->kind];
	if (n > 0)
		typedarray_this(J);
	if (copy->kind == v->kind)
		for (size_t i = 0; i < (size_t)n * element_size[v->kind]; ++i) /* forward, also where both overlap */
			copy->bytes[i] = bytes[i];
	else
		for (size_t i = 0; i < (size_t)n; ++i)
			view_put(copy, i, view_get(v, (size_t)from + i));
}

/* The same bytes, seen from elsewhere. */
static void native_subarray(js_State *J)
{
	const struct view *v = any_view(J);
	double from, n;
	range(J, v, &from, &n);
	engine_push(J, &v->buffer);
	js_pushnumber(J, (double)(v->bytes - v->store->bytes) + from * element_size[v->kind]);
	js_pushnumber(J, n);
	typedarray_create_species(J, 3, 0);
}

/* Pushes a copy of the same kind, whatever the species. */
static struct view *push_copy(js_State *J)
{
	const struct view *v = typedarray_this(J);
	struct view *copy = typedarray_push(J, v->kind, (double)v->length);
	memcpy(copy->bytes, v->bytes, v->length * element_size[v->kind]);
	return copy;
}

static void native_toReversed(js_State *J)
{
	reverse(push_copy(J));
}

static void native_toSorted(js_State *J)
{
	check_comparison(J);
	struct view *copy = push_copy(J);
	if (js_isdefined(J, 1))
		sort_by_function(J, copy);
	else
		sort(copy);
}

static void native_with(js_State *J)
{
	const struct view *v = typedarray_this(J);
	double i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + (double)v->length : i;
	union element_value value = element_convert(J, v->kind, 2);
	if (i < 0 || i >= (double)v->length)
		js_rangeerror(J, "Invalid typed array index");
	view_put(push_copy(J), (size_t)i, value);
}

/* ---- iterators ---- */

static void native_keys(js_State *J)
{
	typedarray_this(J);
	array_push_iterator(J, 'k');
}

static void native_values(js_State *J)
{
	typedarray_this(J);
	array_push_iterator(J, 'v');
}

static void native_entries(js_State *J)
{
	typedarray_this(J);
	array_push_iterator(J, 'e');
}

/* ---- what the program sees ---- */

static const struct builtin methods[] = {
	{ "at", native_at, 1 }, { "copyWithin", native_copyWithin, 2 }, { "entries", native_entries, 0 },
	{ "every", native_every, 1 }, { "fill", native_fill, 1 }, { "filter", native_filter, 1 }, { "find", native_find, 1 },
	{ "findIndex", native_findIndex, 1 }, { "findLast", native_findLast, 1 },
	{ "findLastIndex", native_findLastIndex, 1 }, { "forEach", native_forEach, 1 }, { "includes", native_includes, 1 },
	{ "indexOf", native_indexOf, 1 }, { "join", native_join, 1 }, { "keys", native_keys, 0 },
	{ "lastIndexOf", native_lastIndexOf, VARIADIC(1) }, { "map", native_map, 1 }, { "reduce", native_reduce, VARIADIC(1) },
	{ "reduceRight", native_reduceRight, VARIADIC(1) }, { "reverse", native_reverse, 0 }, { "set", native_set, 1 },
	{ "slice", native_slice, 2 }, { "some", native_some, 1 }, { "sort", native_sort, 1 },
	{ "subarray", native_subarray, 2 }, { "toLocaleString", native_toLocaleString, 0 },
	{ "toReversed", native_toReversed, 0 }, { "toSorted", native_toSorted, 1 }, { "with", native_with, 2 },
	{ NULL, NULL, 0 },
};

void typed_methods_init(js_State *J)
{
	builtins_define(J, methods);
	builtins_getter(J, "buffer", "get buffer", native_get_buffer);
	builtins_getter(J, "byteLength", "get byteLength", native_get_byteLength);
	builtins_getter(J, "byteOffset", "get byteOffset", native_get_byteOffset);
	builtins_getter(J, "length", "get length", native_get_length);
	builtins_getter(J, engine_symbol_key(J, "toStringTag"), "get [Symbol.toStringTag]", native_get_tag);
	js_newcfunction(J, native_values, "values", 0);
	js_copy(J, -1);
	js_defproperty(J, -3, "values", JS_DONTENUM);
	builtins_symbol_property(J, "iterator");
	js_getglobal(J, "Array");
	js_getproperty(J, -1, "prototype");
	js_getproperty(J, -1, "toString"); /* the same function */
	js_defproperty(J, -4, "toString", JS_DONTENUM);
	js_pop(J, 2);
}
