/* buffer_text.c -- Buffers and text: toString, write, and the methods with an encoding in their name.
 *
 * HOW   the work is encoding.c's; here are the arguments, of which Node has two ways: write() and toString() check and
 *       bend, utf8Write(), hexSlice() and their kin, which packages use, are stricter.
 * READ  after buffer.c. Node: buffer.html#bufwritestring-offset-length-encoding, #buftostringencoding-start-end
 *
 * SPDX-License-Identifier: ISC
 */
#include "buffer.h"

#include <math.h>
#include <string.h>

/* The name of an encoding at idx: UTF-8 if it is undefined, any other value is turned into a string. */
static enum encoding encoding_named(js_State *J, int idx)
{
	enum encoding encoding = js_isundefined(J, idx) ? ENCODING_UTF8 : encoding_of(js_tostring(J, idx));
	if (encoding == ENCODING_NONE)
		encoding_throw_unknown(J, idx);
	return encoding;
}

/* ---- bytes to text ---- */

/* Pushes the text of the bytes of `this` from start to end, which it may have lost since they were checked. */
static void push_range(js_State *J, double start, double end, enum encoding encoding)
{
	size_t length;
	const unsigned char *bytes = buffer_this(J, &length);
	end = fmin(end, (double)length);
	encoding_push(J, start < end ? bytes + (size_t)start : NULL, start < end ? (size_t)(end - start) : 0, encoding);
}

/* buf.toString([encoding[, start[, end]]]): start and end are held within the Buffer. Throws ERR_UNKNOWN_ENCODING. */
static void native_toString(js_State *J)
{
	size_t length;
	double start = fmax(builtins_integer(J, 2, 0), 0), end = builtins_integer(J, 3, INFINITY);
	buffer_this(J, &length);
	if (start < fmin(end, (double)length))
		push_range(J, start, end, encoding_named(J, 1));
	else
		js_pushliteral(J, "");
}

/* Throws the error on top, which gets a code that its stack does not show: these methods are C++ in Node. */
_Noreturn static void throw_coded(js_State *J, const char *code)
{
	js_pushstring(J, code);
	js_setproperty(J, -2, "code");
	js_throw(J);
}

/* An index for hexSlice() and its kin. */
static double strict_index(js_State *J, int idx, double otherwise)
{
	double x = builtins_integer(J, idx, otherwise);
	if (x < 0) {
		js_newrangeerror(J, "Index out of range");
		throw_coded(J, "ERR_OUT_OF_RANGE");
	}
	return x;
}

static void slice(js_State *J, enum encoding encoding)
{
	size_t length;
	double start = strict_index(J, 1, 0), end = strict_index(J, 2, INFINITY);
	buffer_this(J, &length);
	end = js_isundefined(J, 2) ? (double)length : end;
	if (fmax(start, end) > (double)length) {
		js_newrangeerror(J, "Index out of range");
		throw_coded(J, "ERR_OUT_OF_RANGE");
	}
	push_range(J, start, end, encoding);
}

/* ---- text to bytes ---- */

_Noreturn static void throw_no_string(js_State *J)
{
	js_newtypeerror(J, "argument must be a string");
	throw_coded(J, "ERR_INVALID_ARG_TYPE");
}

/* Writes the string at 1 to at most `room` bytes from `offset` on, and pushes how many there were. */
static void write_at(js_State *J, double offset, double room, enum encoding encoding)
{
	size_t length, written = 0;
	unsigned char *bytes = buffer_this(J, &length);
	if (!js_isstring(J, 1))
		throw_no_string(J);
	room = fmin(room, (double)length - offset);
	if (room > 0)
		written = encoding_write(bytes + (size_t)offset, (size_t)room, js_tostring(J, 1), encoding);
	js_pushnumber(J, (double)written);
}

/* buf.write(string[, offset[, length]][, encoding]): how many bytes were written; whole characters only. Throws
 * ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE, ERR_UNKNOWN_ENCODING. */
static void native_write(js_State *J)
{
	size_t length;
	int named = 4;
	double offset = 0, room;
	buffer_this(J, &length);
	room = (double)length;
	if (js_isstring(J, 2) && js_isundefined(J, 3)) {
		named = 2;
	} else if (js_isdefined(J, 2)) {
		offset = buffer_offset(J, 2, "offset", 0, (double)length);
		room -= offset;
		if (js_isstring(J, 3))
			named = 3;
		else
			room = fmin(room, buffer_offset(J, 3, "length", room, (double)length));
	}
	write_at(J, offset, room, js_toboolean(J, named) ? encoding_named(J, named) : ENCODING_UTF8);
}

static void write_strictly(js_State *J, enum encoding encoding)
{
	size_t length;
	double offset = strict_index(J, 2, 0), room = strict_index(J, 3, INFINITY);
	buffer_this(J, &length);
	if (js_isstring(J, 1) && offset > (double)length) {
		js_newrangeerror(J, "\"offset\" is outside of buffer bounds");
		throw_coded(J, "ERR_BUFFER_OUT_OF_BOUNDS");
	}
	write_at(J, offset, room, encoding);
}

#define METHODS(name, encoding) \
	static void native_##name##Slice(js_State *J) \
	{ \
		slice(J, encoding); \
	} \
	static void native_##name##Write(js_State *J) \
	{ \
		write_strictly(J, encoding); \
	}
METHODS(ascii, ENCODING_ASCII)
METHODS(base64, ENCODING_BASE64)
METHODS(base64url, ENCODING_BASE64URL)
METHODS(latin1, ENCODING_LATIN1)
METHODS(hex, ENCODING_HEX)
METHODS(ucs2, ENCODING_UTF16LE)
METHODS(utf8, ENCODING_UTF8)

/* ---- Buffer.byteLength, Buffer.isEncoding ---- */

/* Buffer.byteLength(string[, encoding]): of a view or an ArrayBuffer its own. An unknown encoding is UTF-8. */
void buffer_native_byteLength(js_State *J)
{
	size_t length;
	if (js_isstring(J, 1)) {
		enum encoding encoding = js_toboolean(J, 2) ? encoding_of(js_tostring(J, 2)) : ENCODING_UTF8;
		length = encoding_length(js_tostring(J, 1), encoding);
	} else if (arraybuffer_at(J, 1)) {
		length = arraybuffer_at(J, 1)->length;
	} else if (!buffer_bytes(J, 1, &length)) {
		native_throw_argument(J, 1, "string", "of type string or an instance of Buffer or ArrayBuffer");
	}
	js_pushnumber(J, (double)length);
}

void buffer_native_isEncoding(js_State *J)
{
	js_pushboolean(J, js_isstring(J, 1) && encoding_of(js_tostring(J, 1)) != ENCODING_NONE);
}

void buffer_text_init(js_State *J)
{
	static const struct builtin methods[] = {
		{ "asciiSlice", native_asciiSlice, 0 }, { "base64Slice", native_base64Slice, 0 },
		{ "base64urlSlice", native_base64urlSlice, 0 }, { "latin1Slice", native_latin1Slice, 0 },
		{ "hexSlice", native_hexSlice, 0 }, { "ucs2Slice", native_ucs2Slice, 0 }, { "utf8Slice", native_utf8Slice, 0 },
		{ "asciiWrite", native_asciiWrite, 0 }, { "base64Write", native_base64Write, 0 },
		{ "base64urlWrite", native_base64urlWrite, 0 }, { "latin1Write", native_latin1Write, 0 },
		{ "hexWrite", native_hexWrite, 0 }, { "ucs2Write", native_ucs2Write, 0 }, { "utf8Write", native_utf8Write, 0 },
		{ "toString", native_toString, 3 }, { "write", native_write, 4 }, { NULL, NULL, 0 },
	};
	buffer_define(J, methods);
	js_getproperty(J, -1, "toString"); /* the same function */
	js_defproperty(J, -2, "toLocaleString", 0);
}
