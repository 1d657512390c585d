/* dataview.c -- DataView: numbers of any kind at any place of a buffer, in either order of bytes.
 *
 * READ  after typedarrays.c. Left out: the BigInt methods.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <stdlib.h>
#include <string.h>

#define TAG "DataView"

static const char *const kinds[ELEMENTS] = { "Int8", "Uint8", NULL, "Int16", "Uint16", "Int32", "Uint32", "Float32",
	"Float64" };

static struct view *this_view(js_State *J, const char *method)
{
	char shown[80];
	if (js_isuserdata(J, 0, TAG))
		return js_touserdata(J, 0, TAG);
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method DataView.prototype.%s called on incompatible receiver %s", method, shown);
}

/* new DataView(buffer, byteOffset, byteLength) */
static void native_construct(js_State *J)
{
	builtins_pad(J, 3);
	struct store *store = store_at(J, 1);
	if (!store)
		js_typeerror(J, "First argument to DataView constructor must be an ArrayBuffer");
	size_t offset = to_index(J, 2, "Start offset is outside the bounds of the buffer");
	if (offset > store->length)
		js_rangeerror(J, "Start offset %.0f is outside the bounds of the buffer", (double)offset);
	size_t length = store->length - offset;
	if (js_isdefined(J, 3)) {
		double wanted = builtins_integer(J, 3, 0);
		if (wanted < 0 || wanted > (double)length)
			js_rangeerror(J, "Invalid DataView length %s", js_tostring(J, 3));
		length = (size_t)wanted;
	}
	js_currentfunction(J);
	js_getproperty(J, -1, "prototype");
	js_newuserdata(J, TAG, view_new(store, offset, length, NO_ELEMENT), view_finalize);
	js_copy(J, 1);
	js_defproperty(J, -2, BUFFER_KEY, JS_DONTENUM);
}

static void native_refuse(js_State *J)
{
	js_typeerror(J, "Constructor DataView requires 'new'");
}

/* Where the method reads or writes, with its bytes in the machine's order when they are swapped. */
static unsigned char *place(js_State *J, const struct view *v, enum element kind)
{
	size_t at = to_index(J, 1, "Offset is outside the bounds of the DataView");
	if (at + element_size[kind] > v->length)
		js_rangeerror(J, "Offset is outside the bounds of the DataView");
	return v->bytes + at;
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
	const struct view *v = this_view(J, kinds[kind]);
	builtins_pad(J, 2);
	copy_ordered(bytes, place(J, v, kind), element_size[kind], js_toboolean(J, 2));
	js_pushnumber(J, element_read(kind, bytes));
}

static void set(js_State *J, enum element kind)
{
	unsigned char bytes[8];
	const struct view *v = this_view(J, kinds[kind]);
	builtins_pad(J, 3);
	to_index(J, 1, "Offset is outside the bounds of the DataView");
	element_write(kind, bytes, js_tonumber(J, 2));
	copy_ordered(place(J, v, kind), bytes, element_size[kind], js_toboolean(J, 3));
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

static const struct builtin methods[] = {
	{ "getInt8", native_get_INT8, 1 }, { "getUint8", native_get_UINT8, 1 }, { "getInt16", native_get_INT16, 1 },
	{ "getUint16", native_get_UINT16, 1 }, { "getInt32", native_get_INT32, 1 }, { "getUint32", native_get_UINT32, 1 },
	{ "getFloat32", native_get_FLOAT32, 1 }, { "getFloat64", native_get_FLOAT64, 1 },
	{ "setInt8", native_set_INT8, 2 }, { "setUint8", native_set_UINT8, 2 }, { "setInt16", native_set_INT16, 2 },
	{ "setUint16", native_set_UINT16, 2 }, { "setInt32", native_set_INT32, 2 }, { "setUint32", native_set_UINT32, 2 },
	{ "setFloat32", native_set_FLOAT32, 2 }, { "setFloat64", native_set_FLOAT64, 2 }, { NULL, NULL, 0 },
};

static void native_buffer(js_State *J)
{
	this_view(J, "buffer");
	js_getproperty(J, 0, BUFFER_KEY);
}

static void native_byteLength(js_State *J)
{
	js_pushnumber(J, (double)this_view(J, "byteLength")->length);
}

static void native_byteOffset(js_State *J)
{
	const struct view *v = this_view(J, "byteOffset");
	js_pushnumber(J, (double)(v->bytes - v->store->bytes));
}

void dataview_init(js_State *J)
{
	js_newobject(J);
	builtins_define(J, methods);
	builtins_getter(J, "buffer", "get buffer", native_buffer);
	builtins_getter(J, "byteLength", "get byteLength", native_byteLength);
	builtins_getter(J, "byteOffset", "get byteOffset", native_byteOffset);
	builtins_tag(J, TAG);
	js_newcconstructor(J, native_refuse, native_construct, TAG, 1);
	js_defglobal(J, TAG, JS_DONTENUM);
}
