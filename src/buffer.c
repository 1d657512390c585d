/* buffer.c -- bytes as JavaScript sees them: how a Buffer is made.
 *
 * HOW   a Buffer is a Uint8Array with a prototype of its own; its bytes are those of an ArrayBuffer, which several
 *       Buffers may share. Small ones are cut from a pool of 8 kB, one behind the other.
 * WHY   the pool: a small Buffer costs one object instead of two, and no memory of its own. It can be seen, as in
 *       Node: Buffer.from('x').buffer.byteLength is 8192. So nobody must take `.buffer` for the bytes of one Buffer.
 * OWNS  the pool, for as long as a piece of it may still be given away.
 * NODE  differs: Buffer.poolSize can be set and changes nothing; 2 GB are the most that one can hold.
 * READ  after encoding.c and native/elements.c, before native/buffer_text.c, buffer_numbers.c and buffer_search.c. Node:
 *       buffer.html
 *
 * SPDX-License-Identifier: ISC
 */
#include "native/buffer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { POOL_SIZE = 8192, ALIGNMENT = 8 };

/* ---- for C ---- */

/* Pushes a Buffer of `length` bytes of the ArrayBuffer on top (popped), from `offset`. */
static unsigned char *push_view(js_State *J, size_t offset, size_t length)
{
	engine_push(J, &runtime_of(J)->buffers.prototype);
	js_rot2(J);
	return view_push(J, offset, length, UINT8)->bytes;
}

static unsigned char *push_zeros(js_State *J, double length)
{
	arraybuffer_push_plain(J, length);
	return push_view(J, 0, (size_t)length);
}

unsigned char *buffer_push_raw(js_State *J, size_t length)
{
	arraybuffer_push_raw(J, (double)length);
	return push_view(J, 0, length);
}

void buffer_push_taken(js_State *J, void *bytes, size_t length)
{
	arraybuffer_push_taken(J, bytes, length);
	push_view(J, 0, length);
}

void buffer_push(js_State *J, const void *bytes, size_t length)
{
	unsigned char *copy = buffer_push_raw(J, length);
	if (length > 0)
		memcpy(copy, bytes, length);
}

unsigned char *buffer_push_pooled(js_State *J, size_t length)
{
	struct buffers *buffers = &runtime_of(J)->buffers;
	if (length == 0 || length >= POOL_SIZE / 2)
		return buffer_push_raw(J, length);
	if (engine_is_undefined(&buffers->pool) || length > POOL_SIZE - buffers->pooled) {
		arraybuffer_push_plain(J, POOL_SIZE)->pinned = true;
		engine_take(J, &buffers->pool);
		buffers->pooled = 0;
	}
	size_t offset = buffers->pooled;
	buffers->pooled += (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	engine_push(J, &buffers->pool);
	return push_view(J, offset, length);
}

void buffer_push_string(js_State *J, int idx, enum encoding encoding)
{
	const char *text = js_tostring(J, idx);
	size_t room = encoding_length(text, encoding);
	unsigned char *bytes = buffer_push_pooled(J, room);
	view_at(J, -1)->length = encoding_write(bytes, room, text, encoding);
}

unsigned char *buffer_bytes(js_State *J, int idx, size_t *length)
{
	const struct view *view = view_at_data(J, idx);
	if (!view)
		return typedarray_bytes(J, idx, length);
	*length = view->length;
	return view->bytes;
}

bool buffer_is(js_State *J, int idx)
{
	return js_isobject(J, idx) && engine_inherits(J, idx, &runtime_of(J)->buffers.prototype);
}

void buffer_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->buffers.prototype);
	engine_mark(rt->J, &rt->buffers.pool);
}

/* ---- arguments ---- */

unsigned char *buffer_this(js_State *J, size_t *length)
{
	unsigned char *bytes = typedarray_bytes(J, 0, length);
	if (!bytes)
		js_typeerror(J, "argument must be a buffer");
	return bytes;
}

unsigned char *buffer_uint8(js_State *J, int idx, size_t *length)
{
	const struct view *view = view_at(J, idx);
	return view && view->kind == UINT8 ? typedarray_bytes(J, idx, length) : NULL;
}

unsigned char *buffer_argument(js_State *J, int idx, const char *name, size_t *length)
{
	unsigned char *bytes = buffer_uint8(J, idx, length);
	if (!bytes)
		native_throw_argument(J, idx, name, "an instance of Buffer or Uint8Array");
	return bytes;
}

void buffer_throw_range(js_State *J, int idx, const char *name, const char *range)
{
	idx = idx < 0 ? js_gettop(J) + idx : idx;
	js_pushstring(J, name);
	js_pushstring(J, range);
	js_copy(J, idx);
	native_throw_made(J, "outOfRange", 3);
}

void buffer_throw_bounds(js_State *J, const char *name)
{
	js_pushliteral(J, "ERR_BUFFER_OUT_OF_BOUNDS");
	if (name)
		js_pushstring(J, name);
	else
		js_pushundefined(J);
	native_throw_made(J, "error", 2);
}

double buffer_offset(js_State *J, int idx, const char *name, double otherwise, double most)
{
	char range[64];
	if (js_isundefined(J, idx))
		return otherwise;
	if (!js_isnumber(J, idx))
		native_throw_argument(J, idx, name, "of type number");
	double x = js_tonumber(J, idx);
	if (!isfinite(x) || x != trunc(x))
		buffer_throw_range(J, idx, name, "an integer");
	snprintf(range, sizeof range, ">= 0 && <= %.0f", most);
	if (x < 0 || x > most)
		buffer_throw_range(J, idx, name, range);
	return x;
}

/* ---- Buffer.from ---- */

/* ToNumber, NaN and what is missing being 0. */
static double number_or_zero(js_State *J, int idx)
{
	double x = js_isdefined(J, idx) ? js_tonumber(J, idx) : 0;
	return isnan(x) ? 0 : x;
}

/* Buffer.from(arrayBuffer[, byteOffset[, length]]): the same bytes. */
static void from_arraybuffer(js_State *J)
{
	double offset = number_or_zero(J, 2), wanted = number_or_zero(J, 3);
	double most = (double)arraybuffer_at(J, 1)->length - offset;
	if (most < 0)
		buffer_throw_bounds(J, "offset");
	if (js_isdefined(J, 3) && wanted > most)
		buffer_throw_bounds(J, "length");
	if (trunc(offset) < 0)
		js_rangeerror(J, "Start offset %.0f is outside the bounds of the buffer", trunc(offset));
	if (arraybuffer_at(J, 1)->detached)
		arraybuffer_throw_detached(J, "Construct");
	double length = js_isundefined(J, 3) ? most : wanted > 0 ? wanted : 0;
	js_copy(J, 1);
	push_view(J, (size_t)offset, (size_t)length);
}

/* Pushes a Buffer of the elements of the array-like object at idx. */
static void push_elements(js_State *J, int idx)
{
	const struct view *from = view_at(J, idx);
	double length = from ? (double)from->length : builtins_length(J, idx);
	if (length > BUFFER_MAX)
		js_rangeerror(J, "Invalid typed array length: %.0f", length);
	unsigned char *bytes = buffer_push_pooled(J, (size_t)length);
	if (from && element_size[from->kind] == 1) {
		memcpy(bytes, from->bytes, from->length);
		return;
	}
	for (size_t i = 0; i < (size_t)length; ++i) {
		js_getindex(J, idx, (int)i);
		element_write(UINT8, bytes + i, element_convert(J, UINT8, -1));
		js_pop(J, 1);
	}
}

/* An object with a length, or what toJSON() makes of a Buffer; false if it is neither. */
static bool from_array_like(js_State *J)
{
	if (view_at(J, 1)) {
		push_elements(J, 1);
		return true;
	}
	js_getproperty(J, 1, "buffer");
	js_getproperty(J, 1, "length"); /* on top */
	if (js_isdefined(J, -1) || arraybuffer_at(J, -2)) {
		if (js_isnumber(J, -1))
			push_elements(J, 1);
		else
			buffer_push_raw(J, 0);
		return true;
	}
	js_getproperty(J, 1, "type");
	js_getproperty(J, 1, "data");
	bool json = js_isstring(J, -2) && !strcmp(js_tostring(J, -2), "Buffer") && js_isarray(J, -1);
	if (json)
		push_elements(J, js_gettop(J) - 1);
	else
		js_pop(J, 4);
	return json;
}

static void native_from(js_State *J);

/* Does valueOf() give something else? Then a Buffer of that is pushed. */
static bool from_value_of(js_State *J)
{
	if (js_isarray(J, 1) || view_at(J, 1))
		return false;
	js_getproperty(J, 1, "valueOf");
	if (!js_toboolean(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, 1);
	js_call(J, 0);
	bool other = js_isstring(J, -1) || (js_isobject(J, -1) && engine_identity(J, -1) != engine_identity(J, 1));
	if (other) {
		js_replace(J, 1);
		native_from(J);
	} else {
		js_pop(J, 1);
	}
	return other;
}

static bool from_primitive(js_State *J)
{
	js_getproperty(J, 1, engine_symbol_key(J, "toPrimitive"));
	if (!js_iscallable(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, 1);
	js_pushliteral(J, "string");
	js_call(J, 1);
	if (!js_isstring(J, -1))
		return false;
	js_replace(J, 1);
	native_from(J);
	return true;
}

/* Buffer.from(string[, encoding] | array | arrayBuffer[, byteOffset[, length]] | buffer | object): see
 * buffer.html#static-method-bufferfromarray. Throws ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_ENCODING,
 * ERR_BUFFER_OUT_OF_BOUNDS. */
static void native_from(js_State *J)
{
	builtins_pad(J, 3);
	bool named = js_isstring(J, 2) && *js_tostring(J, 2);
	if (js_isstring(J, 1))
		buffer_push_string(J, 1, named ? encoding_at(J, 2) : ENCODING_UTF8);
	else if (arraybuffer_at(J, 1))
		from_arraybuffer(J);
	else if (!js_isobject(J, 1) || js_iscallable(J, 1) || !(from_value_of(J) || from_array_like(J) || from_primitive(J)))
		native_throw_argument(J, 1, "first argument", "of type string or an instance of Buffer, ArrayBuffer, or Array or "
			"an Array-like Object");
}

/* Buffer.copyBytesFrom(view[, offset[, length]]): a copy of the bytes of elements of a typed array. */
static void native_copyBytesFrom(js_State *J)
{
	const double most = 9007199254740991.0;
	const struct view *view = view_at(J, 1);
	if (!view)
		native_throw_argument(J, 1, "view", "an instance of TypedArray");
	double length = (double)view->length, start = buffer_offset(J, 2, "offset", 0, most);
	start = start < length ? start : length;
	double count = fmin(buffer_offset(J, 3, "length", length, most), length - start);
	size_t size = element_size[view->kind], n = (size_t)count * size;
	unsigned char *bytes = buffer_push_pooled(J, n);
	if (n > 0)
		memcpy(bytes, view->bytes + (size_t)start * size, n);
}

/* ---- of a size ---- */

static size_t size_at(js_State *J, int idx)
{
	if (!js_isnumber(J, idx))
		native_throw_argument(J, idx, "size", "of type number");
	double size = js_tonumber(J, idx);
	if (!(size >= 0 && size <= BUFFER_MAX))
		buffer_throw_range(J, idx, "size", ">= 0 && <= 4294967296");
	return (size_t)size;
}

/* Buffer.alloc(size[, fill[, encoding]]): zeros, or filled: buffer.html#static-method-bufferallocsize-fill-encoding */
static void native_alloc(js_State *J)
{
	size_t size = size_at(J, 1);
	builtins_pad(J, 3);
	push_zeros(J, (double)size);
	if (js_isdefined(J, 2) && !(js_isnumber(J, 2) && js_tonumber(J, 2) == 0) && size > 0)
		buffer_fill_new(J, 2);
}

static void native_allocUnsafe(js_State *J)
{
	buffer_push_pooled(J, size_at(J, 1));
}

/* Buffer.allocUnsafeSlow(size): never of the pool */
static void native_allocUnsafeSlow(js_State *J)
{
	buffer_push_raw(J, size_at(J, 1));
}

static void native_of(js_State *J)
{
	int n = js_gettop(J) - 1;
	unsigned char *bytes = buffer_push_raw(J, (size_t)n);
	for (int i = 0; i < n; ++i)
		element_write(UINT8, bytes + i, element_convert(J, UINT8, i + 1));
}

/* ---- Buffer.concat ---- */

static double length_of_all(js_State *J, int n)
{
	double total = 0;
	for (int i = 0; i < n; ++i) {
		js_getindex(J, 1, i);
		js_getproperty(J, -1, "length");
		double length = js_isnumber(J, -1) ? js_tonumber(J, -1) : 0;
		total += length > 0 ? length : 0;
		js_pop(J, 2);
	}
	if (total > BUFFER_MAX) {
		js_pushnumber(J, total);
		buffer_throw_range(J, -1, "size", ">= 0 && <= 4294967296");
	}
	return total;
}

/* Buffer.concat(list[, totalLength]): buffer.html#static-method-bufferconcatlist-totallength. Cut to the total, or
 * zeros behind. Throws ERR_INVALID_ARG_TYPE. */
static void native_concat(js_State *J)
{
	char name[32];
	if (!js_isarray(J, 1))
		native_throw_argument(J, 1, "list", "an instance of Array");
	int n = js_getlength(J, 1);
	double given = n == 0 ? 0 : buffer_offset(J, 2, "length", -1, BUFFER_MAX);
	size_t at = 0, total = (size_t)(given >= 0 ? given : length_of_all(J, n));
	unsigned char *whole = buffer_push_pooled(J, total);
	for (int i = 0; i < n; ++i) {
		size_t length;
		js_getindex(J, 1, i);
		snprintf(name, sizeof name, "list[%d]", i);
		const unsigned char *part = buffer_argument(J, -1, name, &length);
		length = length < total - at ? length : total - at;
		memcpy(whole + at, part, length);
		at += length;
		js_pop(J, 1);
	}
	memset(whole + at, 0, total - at);
}

/* ---- one Buffer ---- */

/* An index as slice() takes it, cut to an integer, is from the end if negative, and held within the length. */
static size_t slice_index(double at, double length)
{
	at = at < 0 ? at + length : at;
	return !(at > 0) ? 0 : at < length ? (size_t)at : (size_t)length;
}

/* buf.slice([start[, end]]), buf.subarray: the same bytes, seen from elsewhere. */
static void native_slice(js_State *J)
{
	size_t length;
	double from = builtins_integer(J, 1, 0), to = builtins_integer(J, 2, INFINITY);
	const unsigned char *bytes = buffer_this(J, &length);
	size_t start = slice_index(from, (double)length), end = slice_index(to, (double)length);
	const struct view *view = view_at(J, 0);
	engine_push(J, &view->buffer);
	push_view(J, (size_t)(bytes - view->store->bytes) + start, end > start ? end - start : 0);
}

/* ToInteger of a number that copy() is given, rounded down; what is none is 0. */
static double copy_index(js_State *J, int idx, double otherwise)
{
	if (js_isundefined(J, idx))
		return otherwise;
	double x = js_tonumber(J, idx);
	return fabs(x) <= 9007199254740991.0 ? floor(x) : 0;
}

/* buf.copy(target[, targetStart[, sourceStart[, sourceEnd]]]): how many bytes were copied. Throws
 * ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE. buffer.html#bufcopytarget-targetstart-sourcestart-sourceend */
static void native_copy(js_State *J)
{
	size_t length, room;
	char range[48];
	double to = copy_index(J, 2, 0), from = copy_index(J, 3, 0), end = copy_index(J, 4, INFINITY);
	const unsigned char *bytes = buffer_this(J, &length);
	unsigned char *target = buffer_argument(J, 1, "target", &room);
	if (to < 0)
		buffer_throw_range(J, 2, "targetStart", ">= 0");
	snprintf(range, sizeof range, ">= 0 && <= %zu", length);
	if (from < 0 || from > (double)length)
		buffer_throw_range(J, 3, "sourceStart", range);
	if (end < 0)
		buffer_throw_range(J, 4, "sourceEnd", ">= 0");
	double count = fmin(fmin(end, (double)length) - from, (double)room - to);
	if (count > 0)
		memmove(target + (size_t)to, bytes + (size_t)from, (size_t)count);
	js_pushnumber(J, count > 0 ? count : 0);
}

/* buf.toJSON(): { type: 'Buffer', data: [...] } */
static void native_toJSON(js_State *J)
{
	size_t length;
	const unsigned char *bytes = buffer_this(J, &length);
	js_newobject(J);
	js_pushliteral(J, "Buffer");
	js_setproperty(J, -2, "type");
	js_newarray(J);
	for (size_t i = 0; i < length; ++i) {
		js_pushnumber(J, bytes[i]);
		js_setindex(J, -2, (int)i);
	}
	js_setproperty(J, -2, "data");
}

/* buf.parent, buf.offset: what they were called once. */
static void native_parent(js_State *J)
{
	if (buffer_is(J, 0))
		js_getproperty(J, 0, "buffer");
	else
		js_pushundefined(J);
}

static void native_offset(js_State *J)
{
	if (buffer_is(J, 0))
		js_getproperty(J, 0, "byteOffset");
	else
		js_pushundefined(J);
}

/* ---- Buffer itself ---- */

static void native_isBuffer(js_State *J)
{
	js_pushboolean(J, buffer_is(J, 1));
}

/* Is the innermost file that called in a package of somebody else? */
static bool called_by_package(js_State *J)
{
	struct position at;
	for (int depth = 0; engine_frame(J, depth, &at); ++depth)
		if (*at.file == '/')
			return strstr(at.file, "/node_modules/") != NULL;
	return false;
}

/* Buffer(...), new Buffer(...): once a warning, unless a package does it; then as from() or allocUnsafe(). */
static void native_Buffer(js_State *J)
{
	struct buffers *buffers = &runtime_of(J)->buffers;
	if (!buffers->warned && !called_by_package(J)) {
		buffers->warned = true;
		native_deprecate(J, "DEP0005", "Buffer() is deprecated due to security and usability issues. Please use the "
			"Buffer.alloc(), Buffer.allocUnsafe(), or Buffer.from() methods instead.");
	}
	if (js_isnumber(J, 1) && js_isstring(J, 2))
		native_throw_argument(J, 1, "string", "of type string");
	if (js_isnumber(J, 1))
		push_zeros(J, (double)size_at(J, 1));
	else
		native_from(J);
}

/* Buffer[Symbol.species]: makes the Buffers that map and filter give. */
static void native_make(js_State *J)
{
	int n = js_gettop(J) - 1;
	js_getregistry(J, "%Uint8Array%");
	for (int i = 1; i <= n; ++i)
		js_copy(J, i);
	js_construct(J, n);
	engine_push(J, &runtime_of(J)->buffers.prototype);
	builtins_set_prototype(J, -2);
}

static void native_species(js_State *J)
{
	js_getregistry(J, "%Buffer%");
}

/* ---- what the program sees ---- */

static const struct builtin methods[] = {
	{ "copy", native_copy, 4 }, { "slice", native_slice, 2 }, { "subarray", native_slice, 2 },
	{ "toJSON", native_toJSON, 0 }, { NULL, NULL, 0 },
};

static const struct builtin functions[] = {
	{ "from", native_from, 3 }, { "copyBytesFrom", native_copyBytesFrom, 3 }, { "of", native_of, 0 },
	{ "alloc", native_alloc, 3 }, { "allocUnsafe", native_allocUnsafe, 1 },
	{ "allocUnsafeSlow", native_allocUnsafeSlow, 1 }, { "isBuffer", native_isBuffer, 1 },
	{ "compare", buffer_native_compare, 2 }, { "isEncoding", buffer_native_isEncoding, 1 },
	{ "concat", native_concat, 2 }, { "byteLength", buffer_native_byteLength, 2 }, { NULL, NULL, 0 },
};

static const struct lazy_builtin lazy_methods[] = {
	{ "internal/buffer_inspect", "inspect", 2 }, { NULL, NULL, 0 },
};

void buffer_define(js_State *J, const struct builtin *table)
{
	for (; table->name; ++table) {
		js_newcfunction(J, table->fn, table->name, table->length);
		js_defproperty(J, -2, table->name, 0);
	}
}

static void define_getter(js_State *J, const char *name, js_CFunction get)
{
	js_newcfunction(J, get, "get", 0);
	js_pushundefined(J);
	js_defaccessor(J, -3, name, 0);
}

static void define_prototype(js_State *J)
{
	buffer_define(J, methods);
	buffer_text_init(J);
	buffer_numbers_init(J);
	buffer_search_init(J);
	define_getter(J, "parent", native_parent);
	define_getter(J, "offset", native_offset);
	builtins_define_lazy(J, lazy_methods);
	js_getproperty(J, -1, "inspect");
	js_delproperty(J, -2, "inspect"); /* to make it enumerable */
	js_copy(J, -1);
	js_defproperty(J, -3, "inspect", 0);
	js_defproperty(J, -2, "\xFF@f:nodejs.util.inspect.custom", 0);
}

/* The constructor, which is on top. */
static void define_constructor(js_State *J)
{
	buffer_define(J, functions);
	js_pushnumber(J, POOL_SIZE);
	js_defproperty(J, -2, "poolSize", 0);
	js_getglobal(J, "Uint8Array");
	builtins_set_prototype(J, -2);
	builtins_getter(J, engine_symbol_key(J, "species"), "get [Symbol.species]", native_species);
}

void buffer_init(struct runtime *rt)
{
	js_State *J = rt->J;
	engine_clear(&rt->buffers.pool);
	js_getregistry(J, "Uint8Array");
	js_newobjectx(J);
	define_prototype(J);
	js_copy(J, -1);
	engine_take(J, &rt->buffers.prototype);
	js_newcconstructor(J, native_Buffer, native_Buffer, "Buffer", 3);
	define_constructor(J);
	engine_push(J, &rt->buffers.prototype);
	js_newcconstructor(J, builtins_refuse_call, native_make, "FastBuffer", 0);
	js_setregistry(J, "%Buffer%");
	js_copy(J, -1);
	engine_push(J, &rt->buffers.prototype);
	js_rot2(J);
	js_defproperty(J, -2, "constructor", JS_DONTENUM);
	js_pop(J, 1);
	js_defglobal(J, "Buffer", JS_DONTENUM);
}
