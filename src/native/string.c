/* string.c -- what ES2015 and later add to String.
 *
 * HOW   the engine's strings are UTF-8 with two exceptions: the zero character is C0 80, and half of a surrogate
 *       pair is three bytes (a whole pair is always one character of four). Searching and cutting work on the
 *       bytes; what counts UTF-16 units walks over them.
 * READ  after builtins.c, array.c. Follows ECMA-262, "String Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- characters ---- */

unsigned string_decode(const char **at)
{
	const unsigned char *s = (const unsigned char *)*at;
	int n = s[0] < 0x80 ? 1 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
	unsigned c = n == 1 ? s[0] : s[0] & (0xFFu >> (n + 1));
	for (int i = 1; i < n; ++i)
		c = c << 6 | (s[i] & 0x3Fu);
	*at += n;
	return c;
}

char *string_encode(char *out, unsigned c)
{
	if (c > 0 && c < 0x80) {
		*out++ = (char)c;
	} else if (c < 0x800) {
		*out++ = (char)(0xC0 | c >> 6);
		*out++ = (char)(0x80 | (c & 0x3F));
	} else if (c < 0x10000) {
		*out++ = (char)(0xE0 | c >> 12);
		*out++ = (char)(0x80 | (c >> 6 & 0x3F));
		*out++ = (char)(0x80 | (c & 0x3F));
	} else {
		*out++ = (char)(0xF0 | c >> 18);
		*out++ = (char)(0x80 | (c >> 12 & 0x3F));
		*out++ = (char)(0x80 | (c >> 6 & 0x3F));
		*out++ = (char)(0x80 | (c & 0x3F));
	}
	return out;
}

static bool is_half(unsigned c)
{
	return c >= 0xD800 && c < 0xE000;
}

static const char *this_string(js_State *J, const char *method)
{
	builtins_check_receiver(J, method);
	return js_tostring(J, 0);
}

/* The place of UTF-16 unit `unit`, or of the character that holds it, or the end. */
static const char *place(const char *s, double unit)
{
	for (double i = 0; i < unit && *s;) {
		const char *next = s;
		i += string_decode(&next) >= 0x10000 ? 2 : 1;
		if (i > unit)
			break;
		s = next;
	}
	return s;
}

/* The UTF-16 unit of `this` at i, or -1. */
static int unit_at(js_State *J, double i)
{
	char name[16];
	if (i < 0 || i > 1 << 29)
		return -1;
	builtins_index_name((int)i, name);
	js_getproperty(J, 0, name);
	const char *s = js_isstring(J, -1) ? js_tostring(J, -1) : NULL;
	int unit = s ? (int)string_decode(&s) : -1;
	js_pop(J, 1);
	return unit;
}

/* ---- searching ---- */

static const char *search_string(js_State *J, const char *method)
{
	bool regexp = js_isobject(J, 1) && regexp_is(J, 1);
	if (js_isobject(J, 1)) {
		js_getproperty(J, 1, engine_symbol_key(J, "match"));
		if (js_isdefined(J, -1))
			regexp = js_toboolean(J, -1);
		js_pop(J, 1);
	}
	if (regexp)
		js_typeerror(J, "First argument to %s must not be a regular expression", method);
	return js_tostring(J, 1);
}

static void native_includes(js_State *J)
{
	const char *s = this_string(J, "String.prototype.includes");
	const char *wanted = search_string(J, "String.prototype.includes");
	js_pushboolean(J, strstr(place(s, builtins_integer(J, 2, 0)), wanted) != NULL);
}

static void native_startsWith(js_State *J)
{
	const char *s = this_string(J, "String.prototype.startsWith");
	const char *wanted = search_string(J, "String.prototype.startsWith");
	s = place(s, builtins_integer(J, 2, 0));
	js_pushboolean(J, !strncmp(s, wanted, strlen(wanted)));
}

static void native_endsWith(js_State *J)
{
	const char *s = this_string(J, "String.prototype.endsWith");
	const char *wanted = search_string(J, "String.prototype.endsWith");
	double end = builtins_integer(J, 2, INFINITY);
	size_t length = isinf(end) && end > 0 ? strlen(s) : (size_t)(place(s, end) - s), n = strlen(wanted);
	js_pushboolean(J, n <= length && !memcmp(s + length - n, wanted, n));
}

/* ---- making longer, cutting ---- */

static void native_repeat(js_State *J)
{
	const char *s = this_string(J, "String.prototype.repeat");
	double count = builtins_integer(J, 1, 0);
	size_t n = strlen(s);
	if (count < 0 || isinf(count))
		js_rangeerror(J, "Invalid count value: %s", js_tostring(J, 1));
	if ((double)n * count > (1 << 28))
		js_rangeerror(J, "Invalid string length");
	size_t total = n * (size_t)count;
	char *text = malloc(total + 1);
	CHECK(text != NULL);
	for (size_t done = 0; done < total; done += n)
		memcpy(text + done, s, n);
	builtins_push_text(J, text, total);
}

/* Writes `units` UTF-16 units of s, again and again; half a pair at the end becomes a character of its own. */
static char *write_fill(char *out, const char *s, double units)
{
	for (const char *at = s; units > 0; at = *at ? at : s) {
		const char *from = at;
		unsigned c = string_decode(&at);
		if (c >= 0x10000 && units < 2)
			out = string_encode(out, 0xD800 + ((c - 0x10000) >> 10));
		else
			memcpy(out, from, (size_t)(at - from)), out += at - from;
		units -= c >= 0x10000 ? 2 : 1;
	}
	return out;
}

static void pad(js_State *J, const char *method, bool at_start)
{
	const char *s = this_string(J, method);
	double length = js_getlength(J, 0), wanted = builtins_integer(J, 1, 0);
	const char *fill = js_isdefined(J, 2) ? js_tostring(J, 2) : " ";
	if (wanted <= length || !*fill) {
		js_copy(J, 0);
		return;
	}
	if (wanted > (1 << 28))
		js_rangeerror(J, "Invalid string length");
	size_t n = strlen(s);
	char *text = malloc(n + 3 * (size_t)(wanted - length) + 8), *out = text;
	CHECK(text != NULL);
	if (at_start)
		out = write_fill(out, fill, wanted - length);
	memcpy(out, s, n);
	out += n;
	if (!at_start)
		out = write_fill(out, fill, wanted - length);
	builtins_push_text(J, text, (size_t)(out - text));
}

static void native_padStart(js_State *J)
{
	pad(J, "String.prototype.padStart", true);
}

static void native_padEnd(js_State *J)
{
	pad(J, "String.prototype.padEnd", false);
}

static bool is_space(unsigned c)
{
	return (c >= 9 && c <= 13) || c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
	       c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

static void native_trimStart(js_State *J)
{
	const char *s = this_string(J, "String.prototype.trimStart");
	for (const char *next = s; *s; s = next)
		if (!is_space(string_decode(&next)))
			break;
	js_pushstring(J, s);
}

static void native_trimEnd(js_State *J)
{
	const char *s = this_string(J, "String.prototype.trimEnd"), *end = s;
	for (const char *at = s; *at;)
		if (!is_space(string_decode(&at)))
			end = at;
	js_pushlstring(J, s, (int)(end - s));
}

static void native_at(js_State *J)
{
	char name[16];
	this_string(J, "String.prototype.at");
	double n = js_getlength(J, 0), i = builtins_integer(J, 1, 0);
	i = i < 0 ? i + n : i;
	if (i < 0 || i >= n) {
		js_pushundefined(J);
		return;
	}
	builtins_index_name((int)i, name);
	js_getproperty(J, 0, name);
}

/* ---- code points ---- */

static void native_codePointAt(js_State *J)
{
	this_string(J, "String.prototype.codePointAt");
	double i = builtins_integer(J, 1, 0);
	int first = unit_at(J, i), second = first >= 0xD800 && first < 0xDC00 ? unit_at(J, i + 1) : -1;
	if (first < 0)
		js_pushundefined(J);
	else if (second >= 0xDC00 && second < 0xE000)
		js_pushnumber(J, 0x10000 + ((first & 0x3FF) << 10 | (second & 0x3FF)));
	else
		js_pushnumber(J, first);
}

static void native_fromCodePoint(js_State *J)
{
	int n = js_gettop(J) - 1;
	for (int i = 1; i <= n; ++i) {
		double x = js_tonumber(J, i);
		if (!(x >= 0 && x <= 0x10FFFF && x == trunc(x)))
			js_rangeerror(J, "Invalid code point %s", js_tostring(J, i));
	}
	char *text = malloc(4 * (size_t)n + 1), *out = text;
	CHECK(text != NULL);
	for (int i = 1, previous = 0; i <= n; ++i) {
		int c = (int)js_tonumber(J, i);
		if (c >= 0xDC00 && c < 0xE000 && previous >= 0xD800 && previous < 0xDC00) {
			out -= 3;
			c = 0x10000 + ((previous & 0x3FF) << 10 | (c & 0x3FF));
		}
		out = string_encode(out, (unsigned)c);
		previous = c;
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

static void native_isWellFormed(js_State *J)
{
	const char *s = this_string(J, "String.prototype.isWellFormed");
	bool well = true;
	while (*s && well)
		well = !is_half(string_decode(&s));
	js_pushboolean(J, well);
}

static void native_toWellFormed(js_State *J)
{
	const char *s = this_string(J, "String.prototype.toWellFormed");
	char *text = malloc(strlen(s) + 1), *out = text;
	CHECK(text != NULL);
	while (*s) {
		unsigned c = string_decode(&s);
		out = string_encode(out, is_half(c) ? 0xFFFD : c);
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

/* String.raw(strings, ...values): the tag that leaves escapes alone. */
static void native_raw(js_State *J)
{
	int given = js_gettop(J) - 2;
	js_getproperty(J, 1, "raw");
	int raw = js_gettop(J) - 1, n = js_getlength(J, raw);
	js_pushliteral(J, "");
	for (int i = 0; i < n; ++i) {
		js_getindex(J, raw, i);
		js_tostring(J, -1);
		js_concat(J);
		if (i + 1 < n && i < given) {
			js_copy(J, i + 2);
			js_tostring(J, -1);
			js_concat(J);
		}
	}
}

/* ---- the iterator: a string and a place in it ---- */

struct walk {
	struct value text;
	size_t at; /* in bytes */
};

static void mark_walk(js_State *J, void *data)
{
	engine_mark(J, &((struct walk *)data)->text);
}

static void finalize_walk(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class walk_class = { "String Iterator", mark_walk, finalize_walk };

static void native_iterator(js_State *J)
{
	this_string(J, "String.prototype[Symbol.iterator]");
	struct walk *w = calloc(1, sizeof *w);
	CHECK(w != NULL);
	engine_copy(J, 0, &w->text);
	js_getregistry(J, walk_class.tag);
	engine_new_host(J, &walk_class, w);
}

static void native_next(js_State *J)
{
	struct walk *w = engine_host(J, 0, &walk_class);
	if (!w)
		js_typeerror(J, "next method called on incompatible receiver");
	engine_push(J, &w->text);
	const char *from = js_tostring(J, -1) + w->at, *to = from;
	bool done = !*from;
	if (!done)
		string_decode(&to);
	w->at += (size_t)(to - from);
	if (done)
		js_pushundefined(J);
	else
		js_pushlstring(J, from, (int)(to - from));
	builtins_result(J, done);
}

/* ---- what the program sees ---- */

static const struct builtin methods[] = {
	{ "at", native_at, 1 }, { "codePointAt", native_codePointAt, 1 }, { "endsWith", native_endsWith, 1 },
	{ "includes", native_includes, 1 }, { "isWellFormed", native_isWellFormed, 0 },
	{ "padEnd", native_padEnd, 1 }, { "padStart", native_padStart, 1 }, { "repeat", native_repeat, 1 },
	{ "startsWith", native_startsWith, 1 }, { "toWellFormed", native_toWellFormed, 0 },
	{ NULL, NULL, 0 },
};
static const struct lazy_builtin lazy_methods[] = {
	{ "internal/es_string", "matchAll", 1 }, { "internal/es_string", "replaceAll", 2 }, { NULL, NULL, 0 },
};

static void define_both(js_State *J, const char *name, const char *old, js_CFunction fn)
{
	js_newcfunction(J, fn, name, 0);
	js_copy(J, -1);
	js_defproperty(J, -3, name, JS_DONTENUM);
	js_defproperty(J, -2, old, JS_DONTENUM);
}

void string_init(js_State *J)
{
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	native_method(J, "next", native_next, 0);
	builtins_tag(J, "String Iterator");
	js_setregistry(J, "String Iterator");

	js_getglobal(J, "String");
	builtins_define(J, (const struct builtin[]){ { "fromCodePoint", native_fromCodePoint, VARIADIC(1) }, { NULL, NULL, 0 } });
	native_method(J, "raw", native_raw, 1);
	js_getproperty(J, -1, "prototype");
	builtins_define(J, methods);
	builtins_define_lazy(J, lazy_methods);
	casing_init(J);
	normalize_init(J);
	define_both(J, "trimStart", "trimLeft", native_trimStart);
	define_both(J, "trimEnd", "trimRight", native_trimEnd);
	builtins_symbol_method(J, "iterator", "[Symbol.iterator]", native_iterator, 0);
	js_pop(J, 2);
}
