/* typedarrays.c -- ArrayBuffer, and the nine arrays that see its bytes as numbers.
 *
 * HOW   a view is a place in a store of bytes, a length and a kind of element. The engine asks it for elements by
 *       name (on_has, on_put). What changes or copies many elements is here in C; what Array's own methods do for
 *       anything with a length (forEach, indexOf, join, ...) is taken from Array; map, filter and what else makes
 *       an array of the same kind is in internal/es_typed.js.
 * WHY   bytes are what streams, files and hashes deal in; Buffer is one of these.
 * OWNS  struct store is counted; struct view belongs to its object. The object of the buffer is a hidden property.
 * READ  after array.c. Follows ECMA-262, "TypedArray Objects". Left out: BigInt arrays, SharedArrayBuffer,
 *       resizable and transferred buffers.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TAG "TypedArray"
#define BUFFER_TAG "ArrayBuffer"

const unsigned char element_size[ELEMENTS] = { 1, 1, 1, 2, 2, 4, 4, 4, 8 };
static const char *const names[ELEMENTS] = { "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array",
	"Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array" };

/* ---- numbers and bytes ---- */

#define READ(type) \
	do { \
		type number; \
		memcpy(&number, at, sizeof number); \
		return number; \
	} while (0)

double element_read(enum element kind, const unsigned char *at)
{
	switch (kind) {
	case INT8: READ(int8_t);
	case INT16: READ(int16_t);
	case UINT16: READ(uint16_t);
	case INT32: READ(int32_t);
	case UINT32: READ(uint32_t);
	case FLOAT32: READ(float);
	case FLOAT64: READ(double);
	default: return *at;
	}
}

/* ToInt32 and its kin differ only in how many bytes are kept. */
static uint32_t to_bits(double x)
{
	if (x >= -2147483648.0 && x <= 4294967295.0)
		return x < 0 ? (uint32_t)(int32_t)x : (uint32_t)x;
	if (!isfinite(x))
		return 0;
	x = fmod(trunc(x), 4294967296.0);
	return (uint32_t)(x < 0 ? x + 4294967296.0 : x);
}

void element_write(enum element kind, unsigned char *at, double value)
{
	uint32_t bits = kind < FLOAT32 && kind != UINT8_CLAMPED ? to_bits(value) : 0;
	uint16_t half = (uint16_t)bits;
	float single = (float)value;
	switch (kind) {
	case UINT8_CLAMPED: *at = (unsigned char)(value > 0 ? value < 255 ? nearbyint(value) : 255 : 0); break;
	case INT16: case UINT16: memcpy(at, &half, sizeof half); break;
	case INT32: case UINT32: memcpy(at, &bits, sizeof bits); break;
	case FLOAT32: memcpy(at, &single, sizeof single); break;
	case FLOAT64: memcpy(at, &value, sizeof value); break;
	default: *at = (unsigned char)bits;
	}
}

static double get(const struct view *v, size_t i)
{
	return element_read(v->kind, v->bytes + i * element_size[v->kind]);
}

static void put(const struct view *v, size_t i, double value)
{
	element_write(v->kind, v->bytes + i * element_size[v->kind], value);
}

/* ---- stores and views ---- */

static void store_release(struct store *store)
{
	if (--store->users == 0)
		free(store);
}

static void finalize_store(js_State *J, void *data)
{
	(void)J;
	store_release(data);
}

/* Pushes a new ArrayBuffer of zeros, with the prototype on top of the stack (popped). */
static struct store *push_buffer(js_State *J, double length)
{
	struct store *store = length < 0x7FFFFFFF ? calloc(1, sizeof *store + (size_t)length) : NULL;
	if (!store)
		js_rangeerror(J, "Array buffer allocation failed");
	store->users = 1;
	store->length = (size_t)length;
	js_newuserdata(J, BUFFER_TAG, store, finalize_store);
	return store;
}

static struct store *push_plain_buffer(js_State *J, double length)
{
	js_getregistry(J, BUFFER_TAG);
	return push_buffer(J, length);
}

struct store *store_at(js_State *J, int idx)
{
	return js_isuserdata(J, idx, BUFFER_TAG) ? js_touserdata(J, idx, BUFFER_TAG) : NULL;
}

struct view *view_new(struct store *store, size_t offset, size_t length, enum element kind)
{
	struct view *v = malloc(sizeof *v);
	CHECK(v != NULL);
	*v = (struct view){ store, store->bytes + offset, length, kind };
	++store->users;
	return v;
}

void view_finalize(js_State *J, void *data)
{
	struct view *v = data;
	(void)J;
	store_release(v->store);
	free(v);
}

static struct view *view_at(js_State *J, int idx)
{
	return js_isuserdata(J, idx, TAG) ? js_touserdata(J, idx, TAG) : NULL;
}

unsigned char *typedarray_bytes(js_State *J, int idx, size_t *length)
{
	struct view *v = view_at(J, idx);
	if (!v)
		return NULL;
	*length = v->length * element_size[v->kind];
	return v->bytes;
}

/* ---- elements, as the engine asks for them ---- */

static bool index_of_name(const char *name, size_t *index)
{
	size_t n = 0;
	const char *p = name;
	if (*p == '0' && p[1])
		return false;
	for (; *p >= '0' && *p <= '9' && p - name < 12; ++p)
		n = n * 10 + (size_t)(*p - '0');
	*index = n;
	return p > name && !*p;
}

static int on_has(js_State *J, void *data, const char *name)
{
	const struct view *v = data;
	size_t i;
	if (*name > '9' || *name < '0' || !index_of_name(name, &i) || i >= v->length)
		return 0;
	js_pushnumber(J, get(v, i));
	return 1;
}

/* The value is on top of the stack and stays what it is. An index out of range is ignored. */
static int on_put(js_State *J, void *data, const char *name)
{
	const struct view *v = data;
	size_t i;
	if (*name > '9' || *name < '0' || !index_of_name(name, &i))
		return 0;
	js_copy(J, -1);
	double value = js_tonumber(J, -1);
	js_pop(J, 1);
	if (i < v->length)
		put(v, i, value);
	return 1;
}

/* Pushes a view of the buffer on top (popped), with the prototype below it (popped). */
static struct view *push_view(js_State *J, struct store *store, size_t offset, size_t length, enum element kind)
{
	js_rot2(J);
	struct view *v = view_new(store, offset, length, kind);
	js_newuserdatax(J, TAG, v, on_has, on_put, NULL, view_finalize); /* buffer view */
	js_rot2(J);
	js_defproperty(J, -2, BUFFER_KEY, JS_DONTENUM);
	return v;
}

/* Pushes a new array of zeros of that kind. */
static struct view *push_array(js_State *J, enum element kind, double length)
{
	js_getregistry(J, names[kind]);
	struct store *store = push_plain_buffer(J, length * element_size[kind]);
	return push_view(J, store, 0, (size_t)length, kind);
}

/* ---- ArrayBuffer ---- */

size_t to_index(js_State *J, int idx, const char *message)
{
	double x = builtins_integer(J, idx, 0);
	if (x < 0 || x > 9007199254740991.0)
		js_rangeerror(J, "%s", message);
	return (size_t)x;
}

static void native_ArrayBuffer_construct(js_State *J)
{
	size_t length = to_index(J, 1, "Invalid array buffer length");
	js_currentfunction(J);
	js_getproperty(J, -1, "prototype");
	push_buffer(J, (double)length);
}

static void native_ArrayBuffer_isView(js_State *J)
{
	js_pushboolean(J, js_isuserdata(J, 1, TAG) || js_isuserdata(J, 1, "DataView"));
}

static struct store *this_store(js_State *J, const char *method)
{
	struct store *store = store_at(J, 0);
	char shown[80];
	if (store)
		return store;
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method ArrayBuffer.prototype.%s called on incompatible receiver %s", method, shown);
}

static void native_ArrayBuffer_byteLength(js_State *J)
{
	js_pushnumber(J, (double)this_store(J, "byteLength")->length);
}

static void native_ArrayBuffer_slice(js_State *J)
{
	struct store *store = this_store(J, "slice");
	double length = (double)store->length;
	double from = builtins_index(J, 1, 0, length), to = builtins_index(J, 2, length, length);
	size_t n = to > from ? (size_t)(to - from) : 0;
	struct store *copy = push_plain_buffer(J, (double)n);
	memcpy(copy->bytes, store->bytes + (size_t)from, n);
}

/* ---- constructors ---- */

_Noreturn static void throw_length(js_State *J, int idx)
{
	js_rangeerror(J, "Invalid typed array length: %s", js_tostring(J, idx));
}

/* new X(buffer, byteOffset, length); the prototype is on top. */
static void construct_on_buffer(js_State *J, struct store *store, enum element kind)
{
	size_t size = element_size[kind], offset = to_index(J, 2, "Start offset is too large:"), length;
	if (offset % size)
		js_rangeerror(J, "start offset of %s should be a multiple of %d", names[kind], (int)size);
	if (js_isdefined(J, 3)) {
		double wanted = builtins_integer(J, 3, 0);
		if (wanted < 0 || (double)offset + wanted * (double)size > (double)store->length)
			throw_length(J, 3);
		length = (size_t)wanted;
	} else {
		if (store->length % size)
			js_rangeerror(J, "byte length of %s should be a multiple of %d", names[kind], (int)size);
		if (offset > store->length)
			js_rangeerror(J, "Start offset %.0f is outside the bounds of the buffer", (double)offset);
		length = (store->length - offset) / size;
	}
	js_copy(J, 1);
	push_view(J, store, offset, length, kind);
}

/* Copies elements of what has a length (at idx) into the array on top. */
static void copy_elements(js_State *J, const struct view *v, int idx, size_t at)
{
	const struct view *from = view_at(J, idx);
	int n = from ? (int)from->length : (int)builtins_length(J, idx);
	if (from && from->kind == v->kind) {
		memmove(v->bytes + at * element_size[v->kind], from->bytes, from->length * element_size[v->kind]);
		return;
	}
	for (int i = 0; i < n; ++i) {
		js_getindex(J, idx, i);
		put(v, at + (size_t)i, js_tonumber(J, -1));
		js_pop(J, 1);
	}
}

/* Turns the iterable at 1 into an array, unless it is an array or no iterable. */
static void flatten_iterable(js_State *J)
{
	if (js_isarray(J, 1) || view_at(J, 1))
		return;
	js_getproperty(J, 1, engine_symbol_key(J, "iterator"));
	bool iterable = js_iscoercible(J, -1);
	js_pop(J, 1);
	if (!iterable)
		return;
	js_getglobal(J, "Array");
	js_getproperty(J, -1, "from");
	js_rot2(J);
	js_copy(J, 1);
	js_call(J, 1);
	js_replace(J, 1);
}

/* The prototype is on top. */
static void construct_from_object(js_State *J, enum element kind)
{
	int prototype = js_gettop(J) - 1;
	flatten_iterable(J);
	double length = builtins_length(J, 1);
	js_copy(J, prototype);
	struct store *store = push_plain_buffer(J, length * element_size[kind]);
	struct view *v = push_view(J, store, 0, (size_t)length, kind);
	copy_elements(J, v, 1, 0);
}

static void construct(js_State *J, enum element kind)
{
	js_currentfunction(J);
	js_getproperty(J, -1, "prototype");
	if (store_at(J, 1)) {
		construct_on_buffer(J, store_at(J, 1), kind);
	} else if (js_isobject(J, 1)) {
		construct_from_object(J, kind);
	} else {
		double length = builtins_integer(J, 1, 0);
		if (length < 0 || length > 0x7FFFFFFF)
			throw_length(J, 1);
		struct store *store = push_plain_buffer(J, length * element_size[kind]);
		push_view(J, store, 0, (size_t)length, kind);
	}
}

#define CONSTRUCTOR(kind) \
	static void native_construct_##kind(js_State *J) \
	{ \
		construct(J, kind); \
	}
CONSTRUCTOR(INT8)
CONSTRUCTOR(UINT8)
CONSTRUCTOR(UINT8_CLAMPED)
CONSTRUCTOR(INT16)
CONSTRUCTOR(UINT16)
CONSTRUCTOR(INT32)
CONSTRUCTOR(UINT32)
CONSTRUCTOR(FLOAT32)
CONSTRUCTOR(FLOAT64)

static void native_abstract(js_State *J)
{
	js_typeerror(J, "Abstract class TypedArray not directly constructable");
}

static void native_refuse_call(js_State *J)
{
	struct position at;
	engine_frame(J, 0, &at);
	js_typeerror(J, "Constructor %s requires 'new'", at.fn);
}

/* ---- %TypedArray%.prototype ---- */

static struct view *this_view(js_State *J)
{
	struct view *v = view_at(J, 0);
	if (!v)
		js_typeerror(J, "this is not a typed array.");
	return v;
}

static void native_get_buffer(js_State *J)
{
	this_view(J);
	js_getproperty(J, 0, BUFFER_KEY);
}

static void native_get_byteLength(js_State *J)
{
	const struct view *v = this_view(J);
	js_pushnumber(J, (double)(v->length * element_size[v->kind]));
}

static void native_get_byteOffset(js_State *J)
{
	const struct view *v = this_view(J);
	js_pushnumber(J, (double)(v->bytes - v->store->bytes));
}

static void native_get_length(js_State *J)
{
	js_pushnumber(J, (double)this_view(J)->length);
}

static void native_get_tag(js_State *J)
{
	const struct view *v = view_at(J, 0);
	if (v)
		js_pushliteral(J, names[v->kind]);
	else
		js_pushundefined(J);
}

static void native_set(js_State *J)
{
	struct view *v = this_view(J);
	builtins_pad(J, 2);
	double at = builtins_integer(J, 2, 0);
	double n = js_isobject(J, 1) ? builtins_length(J, 1) : 0;
	if (at < 0 || at + n > (double)v->length)
		js_rangeerror(J, "offset is out of bounds");
	if (js_isobject(J, 1))
		copy_elements(J, v, 1, (size_t)at);
	js_pushundefined(J);
}

static void range(js_State *J, const struct view *v, size_t *from, size_t *n)
{
	double length = (double)v->length;
	double begin = builtins_index(J, 1, 0, length), end = builtins_index(J, 2, length, length);
	*from = (size_t)begin;
	*n = end > begin ? (size_t)(end - begin) : 0;
}

static void native_slice(js_State *J)
{
	const struct view *v = this_view(J);
	size_t from, n;
	range(J, v, &from, &n);
	struct view *copy = push_array(J, v->kind, (double)n);
	memcpy(copy->bytes, v->bytes + from * element_size[v->kind], n * element_size[v->kind]);
}

/* The same bytes, seen from elsewhere; of the prototype that `this` has, so that a subclass stays one. */
static void native_subarray(js_State *J)
{
	const struct view *v = this_view(J);
	size_t from, n;
	range(J, v, &from, &n);
	js_getproperty(J, 0, "__proto__");
	js_getproperty(J, 0, BUFFER_KEY);
	push_view(J, v->store, (size_t)(v->bytes - v->store->bytes) + from * element_size[v->kind], n, v->kind);
}

static void native_fill(js_State *J)
{
	const struct view *v = this_view(J);
	double length = (double)v->length, value = js_tonumber(J, 1);
	double from = builtins_index(J, 2, 0, length), to = builtins_index(J, 3, length, length);
	for (size_t i = (size_t)from; i < (size_t)to; ++i)
		put(v, i, value);
	js_copy(J, 0);
}

/* -0 before 0, NaN last. */
static int compare_numbers(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	if (isnan(x) || isnan(y))
		return isnan(x) - isnan(y);
	if (x == y)
		return signbit(y) - signbit(x) < 0 ? -1 : signbit(x) != signbit(y);
	return x < y ? -1 : 1;
}

/* With a function, an array of the elements is sorted and copied back. */
static void sort_by_function(js_State *J, const struct view *v)
{
	js_newarray(J);
	for (size_t i = 0; i < v->length; ++i) {
		js_pushnumber(J, get(v, i));
		js_setindex(J, -2, (int)i);
	}
	js_getproperty(J, -1, "sort");
	js_copy(J, -2);
	js_copy(J, 1);
	js_call(J, 1);
	copy_elements(J, v, js_gettop(J) - 1, 0);
}

static void native_sort(js_State *J)
{
	const struct view *v = this_view(J);
	if (js_isdefined(J, 1)) {
		if (!js_iscallable(J, 1))
			js_typeerror(J, "The comparison function must be either a function or undefined");
		sort_by_function(J, v);
	} else if (v->length > 0) {
		double *numbers = malloc(v->length * sizeof *numbers);
		CHECK(numbers != NULL);
		for (size_t i = 0; i < v->length; ++i)
			numbers[i] = get(v, i);
		qsort(numbers, v->length, sizeof *numbers, compare_numbers);
		for (size_t i = 0; i < v->length; ++i)
			put(v, i, numbers[i]);
		free(numbers);
	}
	js_copy(J, 0);
}

/* For es_typed.js: an array of the kind of `this`, or of what its constructor makes, with the given length. */
static const struct builtin methods[] = {
	{ "set", native_set, 1 }, { "slice", native_slice, 2 }, { "subarray", native_subarray, 2 },
	{ "fill", native_fill, 1 }, { "sort", native_sort, 1 }, { NULL, NULL, 0 },
};
static const struct lazy_builtin lazy_methods[] = {
	{ "internal/es_typed", "map", 1 }, { "internal/es_typed", "filter", 1 }, { "internal/es_typed", "with", 2 },
	{ "internal/es_typed", "toSorted", 1 }, { "internal/es_typed", "toReversed", 0 }, { NULL, NULL, 0 },
};
static const struct lazy_builtin lazy_functions[] = {
	{ "internal/es_typed", "from", 1 }, { "internal/es_typed", "of", 0 }, { NULL, NULL, 0 },
};

/* Copies methods that work on whatever has a length from Array.prototype to the object on top. */
static void borrow(js_State *J)
{
	static const char *const borrowed[] = { "at", "copyWithin", "entries", "every", "find", "findIndex", "findLast",
		"findLastIndex", "forEach", "includes", "indexOf", "join", "keys", "lastIndexOf", "reduce", "reduceRight",
		"reverse", "some", "toString", "toLocaleString", "values" };
	js_getglobal(J, "Array");
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	for (size_t i = 0; i < sizeof borrowed / sizeof *borrowed; ++i) {
		js_getproperty(J, -1, borrowed[i]);
		js_defproperty(J, -3, borrowed[i], JS_DONTENUM);
	}
	js_getproperty(J, -1, "values");
	js_rot2pop1(J);
	builtins_symbol_property(J, "iterator");
}

/* ---- what the program sees ---- */

static void define_number(js_State *J, double number)
{
	js_pushnumber(J, number);
	js_defproperty(J, -2, "BYTES_PER_ELEMENT", JS_READONLY | JS_DONTENUM | JS_DONTCONF);
}

/* %TypedArray% is on top, its prototype below it. */
static void define_kinds(js_State *J)
{
	static const js_CFunction constructors[ELEMENTS] = { native_construct_INT8, native_construct_UINT8,
		native_construct_UINT8_CLAMPED, native_construct_INT16, native_construct_UINT16, native_construct_INT32,
		native_construct_UINT32, native_construct_FLOAT32, native_construct_FLOAT64 };
	for (int i = 0; i < ELEMENTS; ++i) {
		js_copy(J, -2);
		js_newobjectx(J);
		define_number(J, element_size[i]);
		js_copy(J, -1);
		js_setregistry(J, names[i]);
		js_newcconstructor(J, native_refuse_call, constructors[i], names[i], 3);
		define_number(J, element_size[i]);
		js_copy(J, -2);
		builtins_set_prototype(J, -2);
		js_defglobal(J, names[i], JS_DONTENUM);
	}
}

static void define_array_buffer(js_State *J)
{
	js_newobject(J);
	js_copy(J, -1);
	js_setregistry(J, BUFFER_TAG);
	native_method(J, "slice", native_ArrayBuffer_slice, 2);
	builtins_getter(J, "byteLength", "get byteLength", native_ArrayBuffer_byteLength);
	builtins_tag(J, "ArrayBuffer");
	js_newcconstructor(J, native_refuse_call, native_ArrayBuffer_construct, "ArrayBuffer", 1);
	native_method(J, "isView", native_ArrayBuffer_isView, 1);
	builtins_species(J);
	js_defglobal(J, "ArrayBuffer", JS_DONTENUM);
}

void typedarrays_init(js_State *J)
{
	define_array_buffer(J);
	js_newobject(J);
	builtins_define(J, methods);
	builtins_define_lazy(J, lazy_methods);
	borrow(J);
	builtins_getter(J, "buffer", "get buffer", native_get_buffer);
	builtins_getter(J, "byteLength", "get byteLength", native_get_byteLength);
	builtins_getter(J, "byteOffset", "get byteOffset", native_get_byteOffset);
	builtins_getter(J, "length", "get length", native_get_length);
	builtins_getter(J, engine_symbol_key(J, "toStringTag"), "get [Symbol.toStringTag]", native_get_tag);
	js_copy(J, -1);
	js_newcconstructor(J, native_abstract, native_abstract, "TypedArray", 0);
	builtins_define_lazy(J, lazy_functions);
	builtins_species(J);
	define_kinds(J);
	js_pop(J, 2);
	dataview_init(J);
}
