/* buffer_module.c -- what modules/buffer.js, string_decoder.js and internal/text_coding.js need of C.
 *
 * READ  after buffer_text.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "buffer.h"

#include <string.h>

/* The bytes of the view or ArrayBuffer at idx, NULL for another value. */
static const unsigned char *bytes_at(js_State *J, int idx, size_t *length)
{
	const struct store *store = arraybuffer_at(J, idx);
	if (!store)
		return buffer_bytes(J, idx, length);
	*length = store->length;
	return store->bytes;
}

/* validUtf8(bytes), validAscii(bytes): how many bytes of a view or an ArrayBuffer are valid, from the first on */
static void native_validUtf8(js_State *J)
{
	size_t length;
	const unsigned char *s = bytes_at(J, 1, &length);
	js_pushnumber(J, s ? (double)encoding_utf8_length(s, length) : 0);
}

static void native_validAscii(js_State *J)
{
	size_t length;
	const unsigned char *s = bytes_at(J, 1, &length);
	js_pushnumber(J, s ? (double)encoding_ascii_length(s, length) : 0);
}

/* unfinishedUtf8(bytes): how many bytes at the end may yet become a character */
static void native_unfinishedUtf8(js_State *J)
{
	size_t length, tail = 0;
	const unsigned char *s = bytes_at(J, 1, &length);
	for (size_t n = 1; s && n <= 3 && n <= length && tail == 0; ++n)
		if (encoding_is_unfinished(s + length - n, n))
			tail = n;
	js_pushnumber(J, (double)tail);
}

/* encodeInto(text, bytes): as much of it as UTF-8 as there is room for; {read, written} */
static void native_encodeInto(js_State *J)
{
	unsigned char character[4];
	const char *text = js_tostring(J, 1), *next = text;
	size_t room, written = 0;
	double units = 0;
	unsigned char *bytes = buffer_bytes(J, 2, &room);
	while (bytes && *text) {
		unsigned c = encoding_next(&next);
		size_t n = encoding_put_utf8(character, c);
		if (n > room - written)
			break;
		memcpy(bytes + written, character, n);
		written += n;
		units += c >= 0x10000 ? 2 : 1;
		text = next;
	}
	js_newobject(J);
	js_pushnumber(J, units);
	js_setproperty(J, -2, "read");
	js_pushnumber(J, (double)written);
	js_setproperty(J, -2, "written");
}

/* encodeUtf8(text): a Uint8Array */
static void native_encodeUtf8(js_State *J)
{
	const char *text = js_tostring(J, 1);
	size_t length = encoding_length(text, ENCODING_UTF8);
	encoding_write(typedarray_push(J, UINT8, (double)length)->bytes, length, text, ENCODING_UTF8);
}

/* encodingName(name): as Node normalizes it, undefined for an unknown one */
static void native_encodingName(js_State *J)
{
	static const char *const names[] = {
		[ENCODING_UTF8] = "utf8", [ENCODING_UTF16LE] = "utf16le", [ENCODING_LATIN1] = "latin1",
		[ENCODING_ASCII] = "ascii", [ENCODING_HEX] = "hex", [ENCODING_BASE64] = "base64",
		[ENCODING_BASE64URL] = "base64url", [ENCODING_NONE] = NULL,
	};
	const char *name = js_isstring(J, 1) ? names[encoding_of(js_tostring(J, 1))] : NULL;
	if (name)
		js_pushliteral(J, name);
	else
		js_pushundefined(J);
}

/* isDetached(arrayBuffer) */
static void native_isDetached(js_State *J)
{
	const struct store *store = arraybuffer_at(J, 1);
	js_pushboolean(J, store && store->detached);
}

/* transfer(arrayBuffer): another one with its bytes, which it loses; those of a shared one, and of the pool, are copied.
 * Throws a TypeError if it is detached. */
static void native_transfer(js_State *J)
{
	struct store *store = arraybuffer_attached(J, 1, "ArrayBuffer.prototype.transfer");
	if (!store)
		js_typeerror(J, "Only an ArrayBuffer can be transferred");
	if (store->shared || store->pinned)
		memcpy(arraybuffer_push_raw(J, (double)store->length)->bytes, store->bytes, store->length);
	else
		arraybuffer_push_bytes(J, arraybuffer_detach(store));
}

void native_buffer_open(js_State *J)
{
	static const struct builtin functions[] = {
		{ "validUtf8", native_validUtf8, 1 }, { "validAscii", native_validAscii, 1 },
		{ "unfinishedUtf8", native_unfinishedUtf8, 1 }, { "encodeInto", native_encodeInto, 2 },
		{ "encodeUtf8", native_encodeUtf8, 1 }, { "encodingName", native_encodingName, 1 },
		{ "isDetached", native_isDetached, 1 }, { "transfer", native_transfer, 1 }, { NULL, NULL, 0 },
	};
	js_newobject(J);
	builtins_define(J, functions);
}
