/* typedarrays.c -- the constructors of the eleven typed arrays, and %TypedArray% above them.
 *
 * HOW   new X(length), new X(buffer, offset, length), new X(array or iterable). What a method makes it makes through
 *       the species of `this` and checks what it got.
 * READ  after elements.c, before typed_methods.c. Follows ECMA-262, "TypedArray Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const char *const typedarray_names[ELEMENTS] = { "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array",
	"Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
	"BigInt64Array", "BigUint64Array" };
/* Where the registry keeps the constructors. */
static const char *const intrinsics[ELEMENTS] = { "%Int8Array%", "%Uint8Array%", "%Uint8ClampedArray%",
	"%Int16Array%", "%Uint16Array%", "%Int32Array%", "%Uint32Array%", "%Float32Array%", "%Float64Array%",
	"%BigInt64Array%", "%BigUint64Array%" };

double typedarray_index(js_State *J, int idx, const char *message)
{
	double x = builtins_integer(J, idx, 0);
	if (x < 0 || x > 9007199254740991.0)
		js_rangeerror(J, "%s", message);
	return x;
}

struct view *typedarray_this(js_State *J)
{
	struct view *v = view_at(J, 0);
	struct position at;
	char method[80];
	if (!v)
		js_typeerror(J, "this is not a typed array.");
	if (v->detached) {
		engine_frame(J, 0, &at);
		snprintf(method, sizeof method, "%%TypedArray%%.prototype.%.40s", at.fn);
		arraybuffer_throw_detached(J, method);
	}
	return v;
}

/* Pushes a view of a new buffer; the prototype is on top (popped). */
static struct view *push_zeros(js_State *J, enum element kind, double length)
{
	arraybuffer_push_plain(J, length * element_size[kind]);
	return view_push(J, 0, (size_t)length, kind);
}

struct view *typedarray_push(js_State *J, enum element kind, double length)
{
	js_getregistry(J, typedarray_names[kind]);
	return push_zeros(J, kind, length);
}

struct view *typedarray_create(js_State *J, int constructor, int n, double length)
{
	js_copy(J, constructor);
	for (int i = 0; i < n; ++i)
		js_copy(J, -n - 1);
	js_construct(J, n);
	for (int i = 0; i < n; ++i)
		js_rot2pop1(J);
	struct view *v = view_at(J, -1);
	if (!v)
		js_typeerror(J, "this is not a typed array.");
	if (v->detached)
		arraybuffer_throw_detached(J, "%TypedArray%");
	if ((double)v->length < length)
		js_typeerror(J, "Derived TypedArray constructor created an array which was too small");
	return v;
}

static void check_content(js_State *J, const struct view *from, enum element to)
{
	if (element_is_big(from->kind) != element_is_big(to))
		js_typeerror(J, "Cannot mix BigInt and other types, use explicit conversions");
}

struct view *typedarray_create_species(js_State *J, int n, double length)
{
	int constructor = js_gettop(J);
	builtins_push_species(J, 0, intrinsics[view_at(J, 0)->kind]);
	for (int i = 0; i < n; ++i)
		js_copy(J, constructor - n + i);
	struct view *v = typedarray_create(J, constructor, n, length);
	check_content(J, view_at(J, 0), v->kind);
	for (int i = 0; i <= n; ++i)
		js_rot2pop1(J);
	return v;
}

/* ---- constructors: the prototype is on top ---- */

_Noreturn static void throw_length(js_State *J, int idx)
{
	js_rangeerror(J, "Invalid typed array length: %s", js_tostring(J, idx));
}

/* new X(buffer, byteOffset, length) */
static void construct_on_buffer(js_State *J, enum element kind)
{
	double size = element_size[kind], length, wanted = -1;
	double offset = typedarray_index(J, 2, "Start offset is too large:");
	if (fmod(offset, size) != 0)
		js_rangeerror(J, "start offset of %s should be a multiple of %d", typedarray_names[kind], (int)size);
	if (js_isdefined(J, 3))
		wanted = typedarray_index(J, 3, "Invalid typed array length");
	double bytes = (double)arraybuffer_attached(J, 1, "Construct")->length;
	if (wanted >= 0) {
		if (offset + wanted * size > bytes)
			throw_length(J, 3);
		length = wanted;
	} else {
		if (fmod(bytes, size) != 0)
			js_rangeerror(J, "byte length of %s should be a multiple of %d", typedarray_names[kind], (int)size);
		if (offset > bytes)
			js_rangeerror(J, "Start offset %.0f is outside the bounds of the buffer", offset);
		length = (bytes - offset) / size;
	}
	js_copy(J, 1);
	view_push(J, (size_t)offset, (size_t)length, kind);
}

static void collect(js_State *J, void *data)
{
	js_copy(J, *(int *)data);
	js_copy(J, -2);
	js_setindex(J, -2, js_getlength(J, -2));
}

/* Pushes the values of the iterable at idx as an array; or, if it is none, what is there. */
static void push_list(js_State *J, int idx)
{
	js_getproperty(J, idx, engine_symbol_key(J, "iterator"));
	bool iterable = js_iscoercible(J, -1);
	js_pop(J, 1);
	if (!iterable) {
		js_copy(J, idx);
		return;
	}
	js_newarray(J);
	int list = js_gettop(J) - 1;
	builtins_iterate(J, idx, collect, &list);
}

/* new X(typedArray): the numbers are copied. */
static void construct_from_view(js_State *J, const struct view *from, enum element kind)
{
	check_content(J, from, kind);
	struct view *v = push_zeros(J, kind, (double)from->length);
	if (from->kind == kind && from->length > 0)
		memcpy(v->bytes, from->bytes, from->length * element_size[kind]);
	else
		for (size_t i = 0; i < from->length; ++i)
			view_put(v, i, view_get(from, i));
}

static void construct_from_object(js_State *J, enum element kind)
{
	int list = js_gettop(J);
	push_list(J, 1);
	double length = builtins_length(J, list);
	js_copy(J, list - 1);
	struct view *v = push_zeros(J, kind, length);
	for (int i = 0; i < (int)length; ++i) {
		js_getindex(J, list, i);
		view_put(v, (size_t)i, element_convert(J, kind, -1));
		js_pop(J, 1);
	}
}

static void construct(js_State *J, enum element kind)
{
	if (!js_isobject(J, 1)) {
		double length = builtins_integer(J, 1, 0);
		if (length < 0 || length > 9007199254740991.0)
			throw_length(J, 1);
		builtins_push_prototype(J, typedarray_names[kind]);
		push_zeros(J, kind, length);
		return;
	}
	builtins_push_prototype(J, typedarray_names[kind]);
	if (arraybuffer_at(J, 1))
		construct_on_buffer(J, kind);
	else if (view_at(J, 1) && view_at(J, 1)->detached)
		arraybuffer_throw_detached(J, "Construct");
	else if (view_at(J, 1))
		construct_from_view(J, view_at(J, 1), kind);
	else
		construct_from_object(J, kind);
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
CONSTRUCTOR(BIGINT64)
CONSTRUCTOR(BIGUINT64)

static void native_abstract(js_State *J)
{
	js_typeerror(J, "Abstract class TypedArray not directly constructable");
}

/* ---- %TypedArray%.from, %TypedArray%.of ---- */

static void check_constructor(js_State *J)
{
	char shown[80];
	if (js_isconstructor(J, 0))
		return;
	builtins_describe(J, 0, shown);
	js_typeerror(J, "%s is not a constructor", shown);
}

/* TypedArray.from(source, map, self) */
static void native_from(js_State *J)
{
	builtins_pad(J, 3);
	js_pop(J, js_gettop(J) - 4);
	check_constructor(J);
	if (js_isdefined(J, 2))
		builtins_check_callable(J, 2);
	if (!js_iscoercible(J, 1))
		js_typeerror(J, "Cannot convert undefined or null to object");
	push_list(J, 1); /* at 4 */
	double length = builtins_length(J, 4);
	js_pushnumber(J, length);
	typedarray_create(J, 0, 1, length); /* at 5 */
	for (int i = 0; i < (int)length; ++i) {
		js_getindex(J, 4, i);
		if (js_isdefined(J, 2)) {
			js_copy(J, 2);
			js_copy(J, 3);
			js_copy(J, -3);
			js_pushnumber(J, i);
			js_call(J, 2);
			js_rot2pop1(J);
		}
		js_setindex(J, 5, i);
	}
}

static void native_of(js_State *J)
{
	int n = js_gettop(J) - 1;
	check_constructor(J);
	js_pushnumber(J, n);
	typedarray_create(J, 0, 1, n);
	for (int i = 0; i < n; ++i) {
		js_copy(J, i + 1);
		js_setindex(J, -2, i);
	}
}

/* ---- what the program sees ---- */

static const struct builtin functions[] = {
	{ "from", native_from, 1 }, { "of", native_of, 0 }, { NULL, NULL, 0 },
};

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
		native_construct_UINT32, native_construct_FLOAT32, native_construct_FLOAT64,
		native_construct_BIGINT64, native_construct_BIGUINT64 };
	for (int i = 0; i < ELEMENTS; ++i) {
		js_copy(J, -2);
		js_newobjectx(J);
		define_number(J, element_size[i]);
		js_copy(J, -1);
		js_setregistry(J, typedarray_names[i]);
		js_newcconstructor(J, builtins_refuse_call, constructors[i], typedarray_names[i], 3);
		define_number(J, element_size[i]);
		js_copy(J, -2);
		builtins_set_prototype(J, -2);
		js_copy(J, -1);
		js_setregistry(J, intrinsics[i]);
		js_defglobal(J, typedarray_names[i], JS_DONTENUM);
	}
}

void typedarrays_init(js_State *J)
{
	arraybuffer_init(J);
	atomics_init(J);
	js_newobject(J);
	typed_methods_init(J);
	js_copy(J, -1);
	js_newcconstructor(J, native_abstract, native_abstract, "TypedArray", 0);
	builtins_define(J, functions);
	builtins_species(J);
	define_kinds(J);
	js_pop(J, 2);
	dataview_init(J);
}
