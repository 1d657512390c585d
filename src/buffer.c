/* buffer.c -- bytes as JavaScript sees them.
 *
 * HOW   a Buffer is a Uint8Array with a prototype of its own. Strings of the engine are UTF-8, with two
 *       exceptions that are taken care of here: its zero character is the two bytes C0 80, and half of a
 *       surrogate pair is three bytes.
 * WHY   this is the first form: what files and their contents need. The rest of Node's Buffer (reading and writing
 *       numbers, fill, indexOf, ...) is not there yet.
 * READ  after native/elements.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "native/typedarrays.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- text and bytes ---- */

/* How many bytes a broken character takes: its longest beginning that could have become one (WHATWG). */
static size_t broken_length(const unsigned char *s, size_t n)
{
	size_t want = (s[0] & 0xF0) == 0xE0 ? 3 : s[0] >= 0xF0 && s[0] <= 0xF4 ? 4 : 1;
	if (want == 1 || n < 2)
		return 1;
	unsigned char low = s[0] == 0xE0 ? 0xA0 : s[0] == 0xF0 ? 0x90 : 0x80;
	unsigned char high = s[0] == 0xED ? 0x9F : s[0] == 0xF4 ? 0x8F : 0xBF;
	if (s[1] < low || s[1] > high)
		return 1;
	return want == 4 && n > 2 && (s[2] & 0xC0) == 0x80 ? 3 : 2;
}

void buffer_push_utf8(js_State *J, const void *bytes, size_t length)
{
	const unsigned char *s = bytes, *end = s + length;
	char *text = malloc(3 * length + 1), *out = text;
	CHECK(text != NULL);
	while (s < end) {
		size_t n = utf8_character(s, (size_t)(end - s));
		if (n == 0) {
			memcpy(out, "\xEF\xBF\xBD", 3);
			out += 3;
			s += broken_length(s, (size_t)(end - s));
		} else if (*s == 0) {
			memcpy(out, "\xC0\x80", 2);
			out += 2;
			++s;
		} else {
			memcpy(out, s, n);
			out += n;
			s += n;
		}
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

/* Half of a surrogate pair at s: the first half has a second byte A0..AF, the second half B0..BF. */
static bool is_half(const unsigned char *s, const unsigned char *end, unsigned char kind)
{
	return end - s >= 3 && s[0] == 0xED && (s[1] & 0xF0) == kind;
}

/* Writes the character of the two halves at s. Returns the end. */
static unsigned char *write_pair(unsigned char *out, const unsigned char *s)
{
	unsigned code = 0x10000 + ((s[1] & 0x0Fu) << 16 | (s[2] & 0x3Fu) << 10 | (s[4] & 0x0Fu) << 6 | (s[5] & 0x3Fu));
	*out++ = (unsigned char)(0xF0 | code >> 18);
	*out++ = (unsigned char)(0x80 | (code >> 12 & 0x3F));
	*out++ = (unsigned char)(0x80 | (code >> 6 & 0x3F));
	*out++ = (unsigned char)(0x80 | (code & 0x3F));
	return out;
}

unsigned char *buffer_from_utf8(const char *string, size_t *length)
{
	const unsigned char *s = (const unsigned char *)string;
	size_t n = strlen(string);
	unsigned char *bytes = malloc(n + 1), *out = bytes;
	CHECK(bytes != NULL);
	for (const unsigned char *end = s + n; s < end;) {
		if (s[0] == 0xC0 && s[1] == 0x80) {
			*out++ = 0;
			s += 2;
		} else if (is_half(s, end, 0xA0) && is_half(s + 3, end, 0xB0)) {
			out = write_pair(out, s);
			s += 6;
		} else if (is_half(s, end, 0xA0) || is_half(s, end, 0xB0)) {
			memcpy(out, "\xEF\xBF\xBD", 3);
			out += 3;
			s += 3;
		} else {
			*out++ = *s++;
		}
	}
	*length = (size_t)(out - bytes);
	return bytes;
}

/* ---- making one ---- */

/* Pushes a Buffer of `length` bytes of the ArrayBuffer on top (popped), from `offset`. */
static struct view *push_view(js_State *J, size_t offset, size_t length)
{
	engine_push(J, &runtime_of(J)->buffer_prototype);
	js_rot2(J);
	struct view *view = view_push(J, offset, length, UINT8);
	view->is_buffer = true;
	return view;
}

static struct view *push_zeros(js_State *J, size_t length)
{
	arraybuffer_push_plain(J, (double)length);
	return push_view(J, 0, length);
}

void buffer_push(js_State *J, const void *bytes, size_t length)
{
	struct view *view = push_zeros(J, length);
	if (length > 0)
		memcpy(view->bytes, bytes, length);
}

/* The Buffer at idx, NULL if it is none. */
static struct view *buffer_at(js_State *J, int idx)
{
	struct view *view = view_at(J, idx);
	return view && view->is_buffer ? view : NULL;
}

unsigned char *buffer_bytes(js_State *J, int idx, size_t *length)
{
	return buffer_at(J, idx) ? typedarray_bytes(J, idx, length) : NULL;
}

static struct view *this_buffer(js_State *J)
{
	struct view *view = buffer_at(J, 0);
	if (!view)
		js_typeerror(J, "argument must be a buffer");
	return view;
}

/* ---- encodings ---- */

enum encoding { UTF8, LATIN1, ASCII, HEX, BASE64, BASE64URL };

static enum encoding encoding_at(js_State *J, int idx)
{
	static const struct { const char *name; enum encoding encoding; } names[] = {
		{ "utf8", UTF8 }, { "utf-8", UTF8 }, { "latin1", LATIN1 }, { "binary", LATIN1 }, { "ascii", ASCII },
		{ "hex", HEX }, { "base64", BASE64 }, { "base64url", BASE64URL },
	};
	if (!js_isdefined(J, idx) || js_isnull(J, idx))
		return UTF8;
	const char *name = js_tostring(J, idx);
	for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
		if (!strcasecmp(name, names[i].name))
			return names[i].encoding;
	char message[128];
	snprintf(message, sizeof message, "Unknown encoding: %s", name);
	js_newtypeerror(J, message);
	native_set_code(J, "ERR_UNKNOWN_ENCODING");
	js_throw(J);
}

/* Writes the bytes as Latin-1 (or seven bits of it) in the engine's UTF-8. Returns the end. */
static char *write_latin1(char *out, const unsigned char *s, size_t n, unsigned char mask)
{
	for (size_t i = 0; i < n; ++i) {
		unsigned char c = s[i] & mask;
		if (c == 0 || c >= 0x80) {
			*out++ = (char)(0xC0 | c >> 6);
			*out++ = (char)(0x80 | (c & 0x3F));
		} else {
			*out++ = (char)c;
		}
	}
	return out;
}

static char *write_hex(char *out, const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; ++i) {
		*out++ = "0123456789abcdef"[s[i] >> 4];
		*out++ = "0123456789abcdef"[s[i] & 15];
	}
	return out;
}

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char base64url_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static char *write_base64(char *out, const unsigned char *s, size_t n, bool url)
{
	const char *digits = url ? base64url_digits : base64_digits;
	for (size_t i = 0; i < n; i += 3) {
		size_t left = n - i;
		unsigned group = (unsigned)s[i] << 16 | (left > 1 ? (unsigned)s[i + 1] << 8 : 0) | (left > 2 ? s[i + 2] : 0);
		*out++ = digits[group >> 18];
		*out++ = digits[group >> 12 & 63];
		if (left > 1 || !url)
			*out++ = left > 1 ? digits[group >> 6 & 63] : '=';
		if (left > 2 || !url)
			*out++ = left > 2 ? digits[group & 63] : '=';
	}
	return out;
}

static void push_text(js_State *J, const unsigned char *s, size_t n, enum encoding encoding)
{
	if (encoding == UTF8) {
		buffer_push_utf8(J, s, n);
		return;
	}
	char *text = malloc(2 * n + 8), *end = text;
	CHECK(text != NULL);
	if (encoding == HEX)
		end = write_hex(text, s, n);
	else if (encoding == BASE64 || encoding == BASE64URL)
		end = write_base64(text, s, n, encoding == BASE64URL);
	else
		end = write_latin1(text, s, n, encoding == ASCII ? 0x7F : 0xFF);
	builtins_push_text(J, text, (size_t)(end - text));
}

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static size_t read_hex(unsigned char *out, const char *s)
{
	size_t n = 0;
	for (; hex_digit(s[0]) >= 0 && hex_digit(s[1]) >= 0; s += 2)
		out[n++] = (unsigned char)(hex_digit(s[0]) << 4 | hex_digit(s[1]));
	return n;
}

static size_t read_base64(unsigned char *out, const char *s)
{
	size_t n = 0;
	unsigned group = 0, bits = 0;
	for (; *s && *s != '='; ++s) {
		const char *digit = strchr(base64_digits, *s);
		if (!digit && !(digit = strchr(base64url_digits, *s)))
			continue;
		group = group << 6 | (unsigned)(digit - (*digit == *s && strchr(base64_digits, *s) ? base64_digits : base64url_digits));
		if ((bits += 6) >= 8)
			out[n++] = (unsigned char)(group >> (bits -= 8));
	}
	return n;
}

/* Each UTF-16 unit becomes its low byte. */
static size_t read_latin1(unsigned char *out, const unsigned char *s, size_t length)
{
	size_t n = 0;
	for (size_t i = 0; i < length; ++i) {
		if (s[i] < 0x80)
			out[n++] = s[i];
		else if ((s[i] & 0xE0) == 0xC0)
			out[n++] = (unsigned char)(s[i] << 6 | (s[i + 1] & 0x3F));
		else if ((s[i] & 0xF0) == 0xE0)
			out[n++] = (unsigned char)(s[i + 1] << 6 | (s[i + 2] & 0x3F));
	}
	return n;
}

/* The bytes of the string at idx in an encoding, malloc'ed. */
static unsigned char *bytes_of_string(js_State *J, int idx, enum encoding encoding, size_t *length)
{
	const char *s = js_tostring(J, idx);
	if (encoding == UTF8)
		return buffer_from_utf8(s, length);
	size_t n = strlen(s);
	unsigned char *bytes = malloc(n + 1);
	CHECK(bytes != NULL);
	if (encoding == HEX)
		*length = read_hex(bytes, s);
	else if (encoding == BASE64 || encoding == BASE64URL)
		*length = read_base64(bytes, s);
	else
		*length = read_latin1(bytes, (const unsigned char *)s, n);
	return bytes;
}

/* ---- what JavaScript calls ---- */

/* Buffer.from(string[, encoding] | array | buffer): buffer.html#static-method-bufferfromarray */
static void native_from(js_State *J)
{
	struct view *view = buffer_at(J, 1);
	if (view) {
		buffer_push(J, view->bytes, view->length);
	} else if (js_isstring(J, 1)) {
		size_t length;
		unsigned char *bytes = bytes_of_string(J, 1, encoding_at(J, 2), &length);
		buffer_push(J, bytes, length);
		free(bytes);
	} else if (js_isarray(J, 1)) {
		int n = js_getlength(J, 1);
		view = push_zeros(J, (size_t)n);
		for (int i = 0; i < n; ++i) {
			js_getindex(J, 1, i);
			view->bytes[i] = (unsigned char)js_touint32(J, -1);
			js_pop(J, 1);
		}
	} else {
		native_throw_argument(J, 1, "first argument", "of type string or an instance of Buffer or Array");
	}
}

/* Buffer.alloc(size) */
static void native_alloc(js_State *J)
{
	if (!js_isnumber(J, 1))
		native_throw_argument(J, 1, "size", "of type number");
	double size = js_tonumber(J, 1);
	if (!(size >= 0 && size <= 1 << 30))
		js_rangeerror(J, "The value of \"size\" is out of range. It must be >= 0 && <= %d.", 1 << 30);
	push_zeros(J, (size_t)size);
}

static void native_isBuffer(js_State *J)
{
	js_pushboolean(J, buffer_at(J, 1) != NULL);
}

/* Buffer.byteLength(string[, encoding]) */
static void native_byteLength(js_State *J)
{
	struct view *view = buffer_at(J, 1);
	size_t length;
	if (view)
		length = view->length;
	else
		free(bytes_of_string(J, 1, encoding_at(J, 2), &length));
	js_pushnumber(J, (double)length);
}

/* Buffer.concat(list) */
static void native_concat(js_State *J)
{
	if (!js_isarray(J, 1))
		native_throw_argument(J, 1, "list", "an instance of Array");
	int n = js_getlength(J, 1);
	size_t total = 0, at = 0;
	for (int i = 0; i < n; ++i) {
		js_getindex(J, 1, i);
		if (!buffer_at(J, -1))
			native_throw_argument(J, -1, "list item", "an instance of Buffer");
		total += buffer_at(J, -1)->length;
		js_pop(J, 1);
	}
	struct view *whole = push_zeros(J, total);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, 1, i);
		struct view *part = buffer_at(J, -1);
		if (part && part->length <= total - at) {
			memcpy(whole->bytes + at, part->bytes, part->length);
			at += part->length;
		}
		js_pop(J, 1);
	}
}

/* An index argument: negative counts from the end; missing is `otherwise`; kept within the length. */
static size_t position_at(js_State *J, int idx, size_t length, size_t otherwise)
{
	if (!js_isdefined(J, idx))
		return otherwise;
	double at = js_tonumber(J, idx);
	if (at < 0)
		at += (double)length;
	return !(at > 0) ? 0 : at > (double)length ? length : (size_t)at;
}

/* buf.toString([encoding[, start[, end]]]) */
static void native_toString(js_State *J)
{
	struct view *view = this_buffer(J);
	enum encoding encoding = encoding_at(J, 1);
	size_t start = position_at(J, 2, view->length, 0), end = position_at(J, 3, view->length, view->length);
	push_text(J, view->bytes + start, end > start ? end - start : 0, encoding);
}

/* buf.slice([start[, end]]): a view of the same bytes */
static void native_slice(js_State *J)
{
	struct view *view = this_buffer(J);
	size_t start = position_at(J, 1, view->length, 0), end = position_at(J, 2, view->length, view->length);
	engine_push(J, &view->buffer);
	push_view(J, (size_t)(view->bytes - view->store->bytes) + start, end > start ? end - start : 0);
}

static void native_equals(js_State *J)
{
	struct view *a = this_buffer(J), *b = buffer_at(J, 1);
	if (!b)
		native_throw_argument(J, 1, "otherBuffer", "an instance of Buffer");
	js_pushboolean(J, a->length == b->length && !memcmp(a->bytes, b->bytes, a->length));
}

/* buf.toJSON(): { type: 'Buffer', data: [...] } */
static void native_toJSON(js_State *J)
{
	struct view *view = this_buffer(J);
	js_newobject(J);
	js_pushliteral(J, "Buffer");
	js_setproperty(J, -2, "type");
	js_newarray(J);
	for (size_t i = 0; i < view->length; ++i) {
		js_pushnumber(J, view->bytes[i]);
		js_setindex(J, -2, (int)i);
	}
	js_setproperty(J, -2, "data");
}

static void native_Buffer(js_State *J)
{
	js_typeerror(J, "new Buffer() is deprecated in Node and not there in Orrery: "
		"use Buffer.from(), Buffer.alloc() or Buffer.concat()");
}

/* Buffer[Symbol.species]: makes the Buffers that map, filter and slice give. */
static void native_make(js_State *J)
{
	int n = js_gettop(J) - 1;
	js_getregistry(J, "%Uint8Array%");
	for (int i = 1; i <= n; ++i)
		js_copy(J, i);
	js_construct(J, n);
	view_at(J, -1)->is_buffer = true;
	engine_push(J, &runtime_of(J)->buffer_prototype);
	builtins_set_prototype(J, -2);
}

static void native_species(js_State *J)
{
	js_getregistry(J, "%Buffer%");
}

void buffer_init(struct runtime *rt)
{
	js_State *J = rt->J;
	js_getregistry(J, "Uint8Array");
	js_newobjectx(J);
	native_method(J, "toString", native_toString, 3);
	native_method(J, "slice", native_slice, 2);
	native_method(J, "subarray", native_slice, 2);
	native_method(J, "equals", native_equals, 1);
	native_method(J, "toJSON", native_toJSON, 0);
	js_copy(J, -1);
	engine_take(J, &rt->buffer_prototype);
	js_newcconstructor(J, native_Buffer, native_Buffer, "Buffer", 2);
	native_method(J, "from", native_from, 2);
	native_method(J, "alloc", native_alloc, 1);
	native_method(J, "concat", native_concat, 1);
	native_method(J, "isBuffer", native_isBuffer, 1);
	native_method(J, "byteLength", native_byteLength, 2);
	js_getglobal(J, "Uint8Array");
	builtins_set_prototype(J, -2);
	builtins_getter(J, engine_symbol_key(J, "species"), "get [Symbol.species]", native_species);
	engine_push(J, &rt->buffer_prototype);
	js_newcconstructor(J, builtins_refuse_call, native_make, "Buffer", 0);
	js_setregistry(J, "%Buffer%");
	js_copy(J, -1);
	engine_push(J, &rt->buffer_prototype);
	js_rot2(J);
	js_defproperty(J, -2, "constructor", JS_DONTENUM);
	js_pop(J, 1);
	js_defglobal(J, "Buffer", JS_DONTENUM);
}
