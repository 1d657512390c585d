/* encoding.c -- text as bytes, and bytes as text, in the seven encodings of Node.
 *
 * HOW   strings of the engine are UTF-8 with two exceptions: the zero character is the two bytes C0 80, and half of a
 *       surrogate pair is three bytes. So UTF-8 is mostly copied, and every other encoding goes through characters.
 * WHY   one place that knows how strings are kept; Buffer, files, sockets and decoders ask here.
 * NODE  what is invalid is never an error: bytes that are no UTF-8 become U+FFFD, as WHATWG has it; hexadecimal ends at
 *       the first pair that is none; base64 takes both alphabets, skips what is in neither and ends at "=".
 *       Latin-1, hexadecimal and base64 look at the low byte of each UTF-16 unit only.
 * READ  after utf8.c, before buffer.c. Node: buffer.html#buffers-and-character-encodings
 *
 * SPDX-License-Identifier: ISC
 */
#include "native/builtins.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { STRING_LIMIT = 1 << 28 }; /* bytes in a string of the engine */

/* ---- names ---- */

enum encoding encoding_of(const char *name)
{
	static const struct { const char *name; enum encoding encoding; } names[] = {
		{ "utf8", ENCODING_UTF8 }, { "utf-8", ENCODING_UTF8 }, { "hex", ENCODING_HEX }, { "latin1", ENCODING_LATIN1 },
		{ "binary", ENCODING_LATIN1 }, { "ascii", ENCODING_ASCII }, { "base64", ENCODING_BASE64 },
		{ "base64url", ENCODING_BASE64URL }, { "utf16le", ENCODING_UTF16LE }, { "utf-16le", ENCODING_UTF16LE },
		{ "ucs2", ENCODING_UTF16LE }, { "ucs-2", ENCODING_UTF16LE },
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
		if (!strcasecmp(name, names[i].name))
			return names[i].encoding;
	return ENCODING_NONE;
}

void encoding_throw_unknown(js_State *J, int idx)
{
	js_pushliteral(J, "ERR_UNKNOWN_ENCODING");
	js_copy(J, idx);
	native_throw_made(J, "error", 2);
}

enum encoding encoding_at(js_State *J, int idx)
{
	if (!js_iscoercible(J, idx))
		return ENCODING_UTF8;
	enum encoding encoding = encoding_of(js_tostring(J, idx));
	if (encoding == ENCODING_NONE)
		encoding_throw_unknown(J, idx);
	return encoding;
}

/* ---- characters ---- */

static bool is_high(unsigned c)
{
	return c >= 0xD800 && c < 0xDC00;
}

static bool is_low(unsigned c)
{
	return c >= 0xDC00 && c < 0xE000;
}

unsigned encoding_next(const char **at)
{
	unsigned c = string_decode(at);
	if (!is_high(c) || (unsigned char)**at != 0xED)
		return c;
	const char *ahead = *at;
	unsigned low = string_decode(&ahead);
	if (!is_low(low))
		return c;
	*at = ahead;
	return 0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF));
}

/* The low bytes of the UTF-16 units of the text. Returns how many there are; `out` has room for as many as the text has
 * bytes. */
static size_t low_bytes(unsigned char *out, const char *text)
{
	unsigned char *start = out;
	while (*text) {
		unsigned c = encoding_next(&text);
		if (c >= 0x10000)
			*out++ = (unsigned char)((c - 0x10000) >> 10);
		*out++ = (unsigned char)c;
	}
	return (size_t)(out - start);
}

static size_t count_units(const char *text)
{
	size_t n = 0;
	for (; *text; ++text)
		n += ((unsigned char)*text & 0xC0) != 0x80 ? 1 + ((unsigned char)*text >= 0xF0) : 0;
	return n;
}

/* ---- text to bytes: UTF-8 and UTF-16 ---- */

/* Is the text UTF-8 as everybody else has it? */
static bool is_plain(const char *text, size_t n)
{
	return !memchr(text, 0xC0, n) && !memchr(text, 0xED, n);
}

size_t encoding_put_utf8(unsigned char *out, unsigned c)
{
	if (c == 0 || is_high(c) || is_low(c)) {
		memcpy(out, c == 0 ? "\0" : "\xEF\xBF\xBD", c == 0 ? 1 : 3);
		return c == 0 ? 1 : 3;
	}
	return (size_t)(string_encode((char *)out, c) - (char *)out);
}

/* Whole characters only; NULL: only counts. */
static size_t write_utf8(unsigned char *out, size_t room, const char *text)
{
	unsigned char character[4];
	size_t n = strlen(text), used = 0;
	if (is_plain(text, n)) {
		if (n > room)
			for (n = n - 1 < room ? n - 1 : room; n > 0 && ((unsigned char)text[n] & 0xC0) == 0x80;)
				--n;
		if (out && n > 0)
			memcpy(out, text, n);
		return n;
	}
	while (*text) {
		n = encoding_put_utf8(character, encoding_next(&text));
		if (n > room - used)
			break;
		if (out)
			memcpy(out + used, character, n);
		used += n;
	}
	return used;
}

static size_t put_unit(unsigned char *out, unsigned unit)
{
	out[0] = (unsigned char)unit;
	out[1] = (unsigned char)(unit >> 8);
	return 2;
}

/* Whole units only: a pair may lose its second half. */
static size_t write_utf16(unsigned char *out, size_t room, const char *text)
{
	size_t used = 0;
	while (*text && room - used >= 2) {
		unsigned c = encoding_next(&text);
		used += put_unit(out + used, c >= 0x10000 ? 0xD800 + ((c - 0x10000) >> 10) : c);
		if (c >= 0x10000 && room - used >= 2)
			used += put_unit(out + used, 0xDC00 + (c & 0x3FF));
	}
	return used;
}

/* ---- text to bytes: one byte for each unit, or less ---- */

static int hex_digit(unsigned char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static size_t read_hex(unsigned char *out, size_t room, const unsigned char *s, size_t n)
{
	size_t used = 0;
	for (; 2 * used + 1 < n && used < room; ++used) {
		int high = hex_digit(s[2 * used]), low = hex_digit(s[2 * used + 1]);
		if (high < 0 || low < 0)
			break;
		out[used] = (unsigned char)(high << 4 | low);
	}
	return used;
}

/* The value of a digit, 64 or more for what is none. The table begins at '+' and holds '0' + value. */
static unsigned base64_digit(unsigned char c)
{
	static const char values[] = "n\x7Fn\x7Fo" "defghijklm" "\x7F\x7F\x7F\x7F\x7F\x7F\x7F" "0123456789:;<=>?@ABCDEFGHI"
		"\x7F\x7F\x7F\x7Fo\x7F" "JKLMNOPQRSTUVWXYZ[\\]^_`abc";
	return c >= '+' && c <= 'z' ? (unsigned)(values[c - '+'] - '0') : 64;
}

/* Reads whole groups of four digits, as far as there is nothing else. Returns how many groups. */
static size_t read_groups(unsigned char *out, size_t room, const unsigned char *s, size_t n)
{
	size_t groups = 0, most = n / 4 < room / 3 ? n / 4 : room / 3;
	for (; groups < most; ++groups, s += 4, out += 3) {
		unsigned a = base64_digit(s[0]), b = base64_digit(s[1]), c = base64_digit(s[2]), d = base64_digit(s[3]);
		if ((a | b | c | d) >= 64)
			break;
		out[0] = (unsigned char)(a << 2 | b >> 4);
		out[1] = (unsigned char)(b << 4 | c >> 2);
		out[2] = (unsigned char)(c << 6 | d);
	}
	return groups;
}

static size_t read_base64(unsigned char *out, size_t room, const unsigned char *s, size_t n)
{
	size_t groups = read_groups(out, room, s, n), used = 3 * groups;
	unsigned bits = 0, held = 0;
	for (size_t i = 4 * groups; i < n && used < room && s[i] != '='; ++i) {
		unsigned digit = base64_digit(s[i]);
		if (digit >= 64)
			continue;
		bits = bits << 6 | digit;
		held += 6;
		if (held >= 8) {
			held -= 8;
			out[used++] = (unsigned char)(bits >> held);
		}
	}
	return used;
}

/* Of the low bytes of the units of a text. */
static size_t read_bytes(unsigned char *out, size_t room, const unsigned char *s, size_t n, enum encoding encoding)
{
	if (encoding == ENCODING_HEX)
		return read_hex(out, room, s, n);
	if (encoding == ENCODING_BASE64 || encoding == ENCODING_BASE64URL)
		return read_base64(out, room, s, n);
	n = n < room ? n : room;
	if (n > 0)
		memcpy(out, s, n);
	return n;
}

static bool is_ascii_text(const char *text, size_t n)
{
	return encoding_ascii_length((const unsigned char *)text, n) == n;
}

size_t encoding_write(unsigned char *out, size_t room, const char *text, enum encoding encoding)
{
	size_t n = strlen(text);
	if (encoding == ENCODING_UTF8)
		return write_utf8(out, room, text);
	if (encoding == ENCODING_UTF16LE)
		return write_utf16(out, room, text);
	if (is_ascii_text(text, n))
		return read_bytes(out, room, (const unsigned char *)text, n, encoding);
	unsigned char *units = malloc(n);
	CHECK(units != NULL);
	n = read_bytes(out, room, units, low_bytes(units, text), encoding);
	free(units);
	return n;
}

/* How many bytes a text of base64 says it is, by its length and what it ends with. */
static size_t base64_length(const char *text)
{
	size_t n = count_units(text), bytes = strlen(text);
	if (n > 0 && text[bytes - 1] == '=')
		n -= n > 1 && text[bytes - 2] == '=' ? 2 : 1;
	return n / 4 * 3 + n % 4 * 3 / 4;
}

size_t encoding_length(const char *text, enum encoding encoding)
{
	switch (encoding) {
	case ENCODING_UTF16LE: return 2 * count_units(text);
	case ENCODING_LATIN1: case ENCODING_ASCII: return count_units(text);
	case ENCODING_HEX: return count_units(text) / 2;
	case ENCODING_BASE64: case ENCODING_BASE64URL: return base64_length(text);
	default: return write_utf8(NULL, SIZE_MAX, text);
	}
}

unsigned char *encoding_read(const char *text, enum encoding encoding, size_t *length)
{
	size_t room = encoding_length(text, encoding);
	unsigned char *bytes = malloc(room + 1);
	CHECK(bytes != NULL);
	*length = encoding_write(bytes, room, text, encoding);
	return bytes;
}

unsigned char *buffer_from_utf8(const char *text, size_t *length)
{
	return encoding_read(text, ENCODING_UTF8, length);
}

/* ---- bytes to text ---- */

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

bool encoding_is_unfinished(const unsigned char *s, size_t n)
{
	size_t want = s[0] >= 0xC2 && s[0] <= 0xF4 ? s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4 : 0;
	return n < want && broken_length(s, n) == n;
}

size_t encoding_ascii_length(const unsigned char *s, size_t n)
{
	size_t i = 0;
	for (uint64_t eight; i + sizeof eight <= n; i += sizeof eight) {
		memcpy(&eight, s + i, sizeof eight);
		if (eight & 0x8080808080808080u)
			break;
	}
	while (i < n && s[i] < 0x80)
		++i;
	return i;
}

size_t encoding_utf8_length(const unsigned char *s, size_t n)
{
	size_t i = 0;
	for (size_t character = 1; i < n && character > 0; i += character) {
		i += encoding_ascii_length(s + i, n - i);
		character = i < n ? utf8_character(s + i, n - i) : 0;
	}
	return i;
}

static void check_length(js_State *J, size_t n)
{
	if (n <= STRING_LIMIT)
		return;
	js_pushliteral(J, "ERR_STRING_TOO_LONG");
	js_pushnumber(J, STRING_LIMIT);
	native_throw_made(J, "error", 2);
}

/* Pushes text in the engine's own form. */
static void push_ready(js_State *J, const void *text, size_t n)
{
	check_length(J, n);
	js_pushlstring(J, text, (int)n);
}

void buffer_push_utf8(js_State *J, const void *bytes, size_t length)
{
	const unsigned char *s = bytes, *end = s + length;
	if (length == 0 || (!memchr(s, 0, length) && encoding_utf8_length(s, length) == length)) {
		push_ready(J, length ? bytes : "", length);
		return;
	}
	check_length(J, length);
	char *text = malloc(3 * length + 1), *out = text;
	CHECK(text != NULL);
	while (s < end) {
		size_t n = utf8_character(s, (size_t)(end - s));
		if (n == 0) {
			memcpy(out, "\xEF\xBF\xBD", 3);
			out += 3;
			s += broken_length(s, (size_t)(end - s));
		} else if (*s == 0) {
			out = string_encode(out, *s++);
		} else {
			memcpy(out, s, n);
			out += n;
			s += n;
		}
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

/* Unlike UTF-8, half a pair stays what it is. A last odd byte is left out. */
static char *put_utf16(char *out, const unsigned char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i += 2) {
		unsigned c = s[i] | (unsigned)s[i + 1] << 8, low = i + 3 < n ? s[i + 2] | (unsigned)s[i + 3] << 8 : 0;
		if (is_high(c) && is_low(low)) {
			c = 0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF));
			i += 2;
		}
		out = string_encode(out, c);
	}
	return out;
}

static char *put_latin1(char *out, const unsigned char *s, size_t n, unsigned char mask)
{
	for (size_t i = 0; i < n; ++i)
		out = string_encode(out, s[i] & mask);
	return out;
}

static char *put_hex(char *out, const unsigned char *s, size_t n)
{
	for (size_t i = 0; i < n; ++i) {
		*out++ = "0123456789abcdef"[s[i] >> 4];
		*out++ = "0123456789abcdef"[s[i] & 15];
	}
	return out;
}

static char *put_base64(char *out, const unsigned char *s, size_t n, bool url)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	static const char url_letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	const char *digits = url ? url_letters : letters;
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

static char *put(char *out, const unsigned char *s, size_t n, enum encoding encoding)
{
	switch (encoding) {
	case ENCODING_UTF16LE: return put_utf16(out, s, n);
	case ENCODING_HEX: return put_hex(out, s, n);
	case ENCODING_BASE64: case ENCODING_BASE64URL: return put_base64(out, s, n, encoding == ENCODING_BASE64URL);
	default: return put_latin1(out, s, n, encoding == ENCODING_ASCII ? 0x7F : 0xFF);
	}
}

void encoding_push(js_State *J, const void *bytes, size_t length, enum encoding encoding)
{
	bool one_byte = encoding == ENCODING_LATIN1 || encoding == ENCODING_ASCII;
	if (encoding == ENCODING_UTF8) {
		buffer_push_utf8(J, bytes, length);
	} else if (length == 0) {
		js_pushliteral(J, "");
	} else if (one_byte && !memchr(bytes, 0, length) && encoding_ascii_length(bytes, length) == length) {
		push_ready(J, bytes, length);
	} else {
		check_length(J, length);
		char *text = malloc(2 * length + 8);
		CHECK(text != NULL);
		builtins_push_text(J, text, (size_t)(put(text, bytes, length, encoding) - text));
	}
}
