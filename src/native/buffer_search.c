/* buffer_search.c -- comparing Buffers, searching in them, filling them.
 *
 * HOW   what is searched for becomes bytes first, a number one byte; then memmem() finds it, or, from the end, a loop.
 *       In UTF-16 only what begins at an even place counts.
 * READ  after buffer.c. Node: buffer.html#bufindexofvalue-byteoffset-encoding, #buffillvalue-offset-end-encoding
 *
 * SPDX-License-Identifier: ISC
 */
#include "buffer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- comparing ---- */

static int compare(const unsigned char *a, double n, const unsigned char *b, double m)
{
	size_t common = n > 0 && m > 0 ? (size_t)fmin(n, m) : 0;
	int order = common ? memcmp(a, b, common) : 0;
	n = fmax(n, 0);
	m = fmax(m, 0);
	return order ? (order > 0) - (order < 0) : (n > m) - (n < m);
}

/* Buffer.compare(buf1, buf2): -1, 0 or 1 */
void buffer_native_compare(js_State *J)
{
	size_t n, m;
	const unsigned char *a = buffer_argument(J, 1, "buf1", &n), *b = buffer_argument(J, 2, "buf2", &m);
	js_pushnumber(J, compare(a, (double)n, b, (double)m));
}

/* buf.compare(target[, targetStart[, targetEnd[, sourceStart[, sourceEnd]]]]) */
static void native_compare(js_State *J)
{
	size_t n, m;
	const unsigned char *a = buffer_this(J, &n), *b = buffer_argument(J, 1, "target", &m);
	double from_b = buffer_offset(J, 2, "targetStart", 0, BUFFER_MAX);
	double to_b = buffer_offset(J, 3, "targetEnd", (double)m, (double)m);
	double from_a = buffer_offset(J, 4, "sourceStart", 0, BUFFER_MAX);
	double to_a = buffer_offset(J, 5, "sourceEnd", (double)n, (double)n);
	js_pushnumber(J, compare(a + (size_t)fmin(from_a, (double)n), to_a - from_a,
		b + (size_t)fmin(from_b, (double)m), to_b - from_b));
}

static void native_equals(js_State *J)
{
	size_t n, m;
	const unsigned char *a = buffer_this(J, &n), *b = buffer_argument(J, 1, "otherBuffer", &m);
	js_pushboolean(J, n == m && (n == 0 || !memcmp(a, b, n)));
}

/* ---- searching ---- */

/* Where `needle` is in the `length` bytes at s: the first place from `from` on, or the last one not behind it; -1.
 * Places are multiples of `step`. */
static double search(const unsigned char *s, size_t length, const unsigned char *needle, size_t n, size_t from,
	bool forward, size_t step)
{
	if (n > length || (forward && from > length - n))
		return -1;
	from -= from % step;
	for (size_t at = from; forward;) {
		const unsigned char *found = at < length ? memmem(s + at, length - at, needle, n) : NULL;
		if (!found || (size_t)(found - s) % step == 0)
			return found ? (double)(found - s) : -1;
		at = (size_t)(found - s) + 1;
	}
	from = from < length - n ? from : length - n;
	for (size_t at = from - from % step; !memcmp(s + at, needle, n) || at >= step; at -= step)
		if (!memcmp(s + at, needle, n))
			return (double)at;
	return -1;
}

/* Where a search begins that is told `offset`; -1: there is nothing to search. */
static double begin(double offset, double length, double n, bool forward)
{
	if (offset < 0)
		return offset + length >= 0 ? offset + length : forward || n == 0 ? 0 : -1;
	if (offset + n <= length)
		return offset;
	return n == 0 ? length : forward ? -1 : length - 1;
}

/* Pushes where the needle is in `this`. */
static void push_place(js_State *J, const unsigned char *needle, size_t n, double offset, bool forward, size_t step)
{
	size_t length;
	const unsigned char *s = buffer_this(J, &length);
	double from = begin(trunc(offset), (double)length, (double)n, forward);
	if (n == 0)
		js_pushnumber(J, from);
	else if (from < 0 || n < step || length < step)
		js_pushnumber(J, -1);
	else
		js_pushnumber(J, search(s, length, needle, n, (size_t)from, forward, step));
}

static void search_text(js_State *J, double offset, bool forward, enum encoding encoding)
{
	size_t n;
	unsigned char *needle = encoding_read(js_tostring(J, 1), encoding, &n);
	if (js_try(J)) {
		free(needle);
		js_throw(J);
	}
	push_place(J, needle, n, offset, forward, encoding == ENCODING_UTF16LE ? 2 : 1);
	js_endtry(J);
	free(needle);
}

/* The body of indexOf, lastIndexOf and includes: (value[, byteOffset][, encoding]). A byteOffset that is no number means
 * the whole Buffer. */
static void index_of(js_State *J, bool forward)
{
	bool named = js_isstring(J, 2);
	int name = named ? 2 : 3;
	double offset = named || js_isundefined(J, 2) ? NAN : js_tonumber(J, 2);
	enum encoding encoding = js_isundefined(J, name) ? ENCODING_UTF8 : encoding_of(js_tostring(J, name));
	size_t n;
	if (isnan(offset))
		offset = forward ? 0 : INFINITY;
	offset = fmin(fmax(offset, -2147483648.0), 2147483647.0);
	const unsigned char *needle = buffer_uint8(J, 1, &n);
	if (js_isnumber(J, 1))
		push_place(J, (const unsigned char[]){ (unsigned char)js_touint32(J, 1) }, 1, offset, forward, 1);
	else if (js_isstring(J, 1) && encoding == ENCODING_NONE)
		encoding_throw_unknown(J, name);
	else if (js_isstring(J, 1))
		search_text(J, offset, forward, encoding);
	else if (needle)
		push_place(J, needle, n, offset, forward, encoding == ENCODING_UTF16LE ? 2 : 1);
	else
		native_throw_argument(J, 1, "value", "one of type number or string or an instance of Buffer or Uint8Array");
}

static void native_indexOf(js_State *J)
{
	index_of(J, true);
}

static void native_lastIndexOf(js_State *J)
{
	index_of(J, false);
}

static void native_includes(js_State *J)
{
	index_of(J, true);
	js_pushboolean(J, js_tonumber(J, -1) >= 0);
}

/* ---- filling ---- */

/* Repeats the n bytes at `pattern`, which may be elsewhere in the same Buffer. */
static void repeat(unsigned char *bytes, size_t room, const unsigned char *pattern, size_t n)
{
	memmove(bytes, pattern, n < room ? n : room);
	for (size_t done = n; done < room; done += done < room - done ? done : room - done)
		memcpy(bytes + done, bytes, done < room - done ? done : room - done);
}

_Noreturn static void throw_value(js_State *J, int idx)
{
	js_pushliteral(J, "value");
	js_copy(J, idx);
	native_throw_made(J, "invalidValue", 2);
}

/* Fills with the string at idx, of which nothing means zeros. */
static void fill_text(js_State *J, int idx, unsigned char *bytes, size_t room, enum encoding encoding)
{
	const char *text = js_tostring(J, idx);
	size_t n;
	if (!*text) {
		memset(bytes, 0, room);
		return;
	}
	unsigned char *pattern = encoding_read(text, encoding, &n);
	if (n > 0)
		repeat(bytes, room, pattern, n);
	free(pattern);
	if (n == 0)
		throw_value(J, idx);
}

/* Fills `room` bytes with the value at idx; a number is one byte, and so is anything that is no text and no view. */
static void fill(js_State *J, int idx, unsigned char *bytes, size_t room, unsigned number, enum encoding encoding)
{
	size_t n;
	const unsigned char *pattern = buffer_bytes(J, idx, &n);
	if (js_isstring(J, idx))
		fill_text(J, idx, bytes, room, encoding);
	else if (!pattern)
		memset(bytes, (int)(number & 0xFF), room);
	else if (n > 0)
		repeat(bytes, room, pattern, n);
	else
		throw_value(J, idx);
}

/* The number that fill() takes the value at idx for, unless it is text or bytes. May run the program's valueOf. */
static unsigned number_at(js_State *J, int idx)
{
	size_t n;
	return js_isstring(J, idx) || buffer_bytes(J, idx, &n) ? 0 : js_touint32(J, idx);
}

/* The encoding that fill() is given at idx, which must be a string. */
static enum encoding fill_encoding(js_State *J, int idx)
{
	bool given = js_iscoercible(J, idx) && !(js_isstring(J, idx) && !*js_tostring(J, idx));
	if (given && !js_isstring(J, idx))
		native_throw_argument(J, idx, "encoding", "of type string");
	return given ? encoding_at(J, idx) : ENCODING_UTF8;
}

void buffer_fill_new(js_State *J, int idx)
{
	size_t length;
	enum encoding encoding = js_isstring(J, idx) ? fill_encoding(J, idx + 1) : ENCODING_UTF8;
	unsigned number = number_at(J, idx);
	unsigned char *bytes = buffer_bytes(J, -1, &length);
	fill(J, idx, bytes, length, number, encoding);
}

/* buf.fill(value[, offset[, end]][, encoding]): the Buffer. Throws ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE,
 * ERR_INVALID_ARG_VALUE (a text that is nothing in its encoding), ERR_UNKNOWN_ENCODING. */
static void native_fill(js_State *J)
{
	size_t length;
	bool text = js_isstring(J, 1), whole = js_isundefined(J, 2) || (text && js_isstring(J, 2));
	int name = text && js_isstring(J, 2) ? 2 : text && js_isstring(J, 3) ? 3 : 4;
	enum encoding encoding = text ? fill_encoding(J, name) : ENCODING_UTF8;
	unsigned number = number_at(J, 1);
	unsigned char *bytes = buffer_this(J, &length);
	double start = whole ? 0 : buffer_offset(J, 2, "offset", 0, BUFFER_MAX), end = (double)length;
	if (!whole && name != 3)
		end = buffer_offset(J, 3, "end", end, end);
	if (start < end)
		fill(J, 1, bytes + (size_t)start, (size_t)(end - start), number, encoding);
	js_copy(J, 0);
}

/* ---- swapping ---- */

static void swap(js_State *J, size_t size, const char *bits)
{
	size_t length;
	unsigned char *bytes = buffer_this(J, &length);
	if (length % size != 0) {
		js_pushliteral(J, "ERR_INVALID_BUFFER_SIZE");
		js_pushstring(J, bits);
		native_throw_made(J, "error", 2);
	}
	for (unsigned char *at = bytes; at < bytes + length; at += size)
		for (size_t i = 0; i < size / 2; ++i) {
			unsigned char low = at[i];
			at[i] = at[size - 1 - i];
			at[size - 1 - i] = low;
		}
	js_copy(J, 0);
}

static void native_swap16(js_State *J)
{
	swap(J, 2, "16-bits");
}

static void native_swap32(js_State *J)
{
	swap(J, 4, "32-bits");
}

static void native_swap64(js_State *J)
{
	swap(J, 8, "64-bits");
}

void buffer_search_init(js_State *J)
{
	static const struct builtin methods[] = {
		{ "equals", native_equals, 1 }, { "compare", native_compare, 5 }, { "indexOf", native_indexOf, 3 },
		{ "lastIndexOf", native_lastIndexOf, 3 }, { "includes", native_includes, 3 }, { "fill", native_fill, 4 },
		{ "swap16", native_swap16, 0 }, { "swap32", native_swap32, 0 }, { "swap64", native_swap64, 0 },
		{ NULL, NULL, 0 },
	};
	buffer_define(J, methods);
}
