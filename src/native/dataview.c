/* dataview.c -- DataView: numbers of any kind at any place of a buffer, in either order of bytes.
 *
 * READ  after elements.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#define TAG "DataView"

static const char *const names[ELEMENTS][2] = {
	[INT8] = { "getInt8", "setInt8" }, [UINT8] = { "getUint8", "setUint8" }, [INT16] = { "getInt16", "setInt16" },
	[UINT16] = { "getUint16", "setUint16" }, [INT32] = { "getInt32", "setInt32" },
	[UINT32] = { "getUint32", "setUint32" }, [FLOAT32] = { "getFloat32", "setFloat32" },
	[FLOAT64] = { "getFloat64", "setFloat64" }, [BIGINT64] = { "getBigInt64", "setBigInt64" },
	[BIGUINT64] = { "getBigUint64", "setBigUint64" },
};

static struct view *this_view(js_State *J, const char *method)
{
	struct view *v = view_at_data(J, 0);
	if (!v)
		builtins_throw_receiver(J, TAG, method);
	return v;
}

/* new DataView(buffer, byteOffset, byteLength) */
static void native_construct(js_State *J)
{
	builtins_pad(J, 3);
	struct store *store = arraybuffer_at(J, 1);
	if (!store)
		js_typeerror(J, "First argument to DataView constructor must be an ArrayBuffer");
	double offset = typedarray_index(J, 2, "Start offset is outside the bounds of the buffer");
	arraybuffer_attached(J, 1, "DataView");
	double length = (double)store->length - offset;
	if (length < 0)
		js_rangeerror(J, "Start offset %.0f is outside the bounds of the buffer", offset);
	if (js_isdefined(J, 3)) {
		double wanted = builtins_integer(J, 3, 0);
		if (wanted < 0 || wanted > length)
			js_rangeerror(J, "Invalid DataView length %s", js_tostring(J, 3));
		length = wanted;
	}
	builtins_push_prototype(J, TAG);
	arraybuffer_attached(J, 1, "DataView");
	js_copy(J, 1);
	view_push(J, (size_t)offset, (size_t)length, NO_ELEMENT);
}

/* Where the method reads or writes. */
static unsigned char *place(js_State *J, const struct view *v, enum element kind, double at)
{
	if (v->detached)
		arraybuffer_throw_detached(J, "DataView method");
	if (at + element_size[kind] > (double)v->length)
		js_rangeerror(J, "Offset is outside the bounds of the DataView");
	return v->bytes + (size_t)at;
}

/* Copies `size` bytes; turned round unless the wanted order is the machine's. */
static void copy_ordered(unsigned char *to, const unsigned char *from, size_t size, bool little)
{
	static const union { uint16_t number; unsigned char first; } machine = { 1 };
	for (size_t i = 0; i < size; ++i)
		to[i] = from[little == (machine.first == 1) ? i : size - 1 - i];
}

static void get(js_State *J, enum element kind)
{
	unsigned char bytes[8];
	const struct view *v = this_view(J, names[kind][0]);
	builtins_pad(J, 2);
	double at = typedarray_index(J, 1, "Offset is outside the bounds of the DataView");
	copy_ordered(bytes, place(J, v, kind, at), element_size[kind], js_toboolean(J, 2));
	element_push(J, kind, element_read(kind, bytes));
}

static void set(js_State *J, enum element kind)
{
	unsigned char bytes[8];
	const struct view *v = this_view(J, names[kind][1]);
	builtins_pad(J, 3);
	double at = typedarray_index(J, 1, "Offset is outside the bounds of the DataView");
	element_write(kind, bytes, element_convert(J, kind, 2));
	copy_ordered(place(J, v, kind, at), bytes, element_size[kind], js_toboolean(J, 3));
	js_pushundefined(J);
}

#define METHODS(kind) \
	static void native_get_##kind(js_State *J) \
	{ \
		get(J, kind); \
	} \
	static void native_set_##kind(js_State *J) \
	{ \
		set(J, kind); \
	}
METHODS(INT8)
METHODS(UINT8)
METHODS(INT16)
METHODS(UINT16)
METHODS(INT32)
METHODS(UINT32)
METHODS(FLOAT32)
METHODS(FLOAT64)
METHODS(BIGINT64)
METHODS(BIGUINT64)

static const js_CFunction functions[ELEMENTS][2] = {
	[INT8] = { native_get_INT8, native_set_INT8 }, [UINT8] = { native_get_UINT8, native_set_UINT8 },
	[INT16] = { native_get_INT16, native_set_INT16 }, [UINT16] = { native_get_UINT16, native_set_UINT16 },
	[INT32] = { native_get_INT32, native_set_INT32 }, [UINT32] = { native_get_UINT32, native_set_UINT32 },
	[FLOAT32] = { native_get_FLOAT32, native_set_FLOAT32 }, [FLOAT64] = { native_get_FLOAT64, native_set_FLOAT64 },
	[BIGINT64] = { native_get_BIGINT64, native_set_BIGINT64 },
	[BIGUINT64] = { native_get_BIGUINT64, native_set_BIGUINT64 },
};

static void native_buffer(js_State *J)
{
	engine_push(J, &this_view(J, "buffer")->buffer);
}

static const struct view *attached(js_State *J, const char *getter)
{
	const struct view *v = this_view(J, getter);
	if (v->detached)
		arraybuffer_throw_detached(J, getter);
	return v;
}

static void native_byteLength(js_State *J)
{
	js_pushnumber(J, (double)attached(J, "byteLength")->length);
}

static void native_byteOffset(js_State *J)
{
	const struct view *v = attached(J, "byteOffset");
	js_pushnumber(J, (double)(v->bytes - v->store->bytes));
}

void dataview_init(js_State *J)
{
	js_newobject(J);
	for (int kind = 0; kind < ELEMENTS; ++kind)
		for (int sets = 0; sets < 2 && names[kind][sets]; ++sets)
			native_method(J, names[kind][sets], functions[kind][sets], 1 + sets);
	builtins_getter(J, "buffer", "get buffer", native_buffer);
	builtins_getter(J, "byteLength", "get byteLength", native_byteLength);
	builtins_getter(J, "byteOffset", "get byteOffset", native_byteOffset);
	builtins_define_class(J, TAG, native_construct, 1);
	js_defglobal(J, TAG, JS_DONTENUM);
}
