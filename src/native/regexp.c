/* regexp.c -- RegExp beyond mujs: PCRE2 behind objects that behave like any regular expression.
 *
 * HOW   the constructor lets mujs compile what mujs can; flags y, u, s, d, v, named groups, look-behind, halves of
 *       surrogate pairs and whatever mujs rejects go to PCRE2, translated by pattern.c. Such an object is one of
 *       ours with RegExp.prototype; the methods of RegExp and String ask whose a regular expression is, and hand
 *       mujs's own to mujs's own functions, which are kept in the registry.
 *       PCRE2 counts bytes, JavaScript UTF-16 units: a text that is all ASCII needs no counting. Others are
 *       walked, from the last known place. Texts that PCRE2 cannot take as they are (a zero character, halves of
 *       pairs, and without flag u whole pairs) are rewritten first, once for as long as the same text is searched.
 * OWNS  struct regexp belongs to its object.
 * READ  after pattern.c. Follows ECMA-262, "RegExp Objects"; where a step calls a user's own exec(), ours is used.
 *
 * SPDX-License-Identifier: ISC
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "builtins.h"
#include "regexp.h"

/* A text as PCRE2 sees it. */
struct subject {
	const char *original;  /* the engine's, to know it again; NULL if it cannot be known again */
	char *rewritten;       /* ours, or NULL */
	const char *bytes;
	size_t length;
	bool ascii;            /* a byte is a unit */
	size_t offset, unit;   /* a place whose offset and unit are known */
};

struct regexp {
	pcre2_code *code;
	pcre2_match_data *match;
	struct pattern pattern; /* groups and names; its text is gone */
	struct pattern_flags flags;
	char *source;
	struct value text;      /* keeps subject.original alive */
	struct subject subject;
	int uses;               /* worth compiling to machine code after a few */
};

/* ---- objects ---- */

static void mark_regexp(js_State *J, void *data)
{
	engine_mark(J, &((struct regexp *)data)->text);
}

static void finalize_regexp(js_State *J, void *data)
{
	struct regexp *r = data;
	(void)J;
	pcre2_code_free(r->code);
	pcre2_match_data_free(r->match);
	pattern_free(&r->pattern);
	free(r->subject.rewritten);
	free(r->source);
	free(r);
}

static const struct host_class regexp_class = { "RegExp", mark_regexp, finalize_regexp };

static struct regexp *regexp_at(js_State *J, int idx)
{
	return engine_host(J, idx, &regexp_class);
}

bool regexp_is(js_State *J, int idx)
{
	return js_isregexp(J, idx) || regexp_at(J, idx);
}

/* ---- texts ---- */

/* What of a character PCRE2 cannot take. */
static bool is_strange(const struct regexp *r, const unsigned char *s)
{
	bool pairs = !r->flags.unicode && !r->flags.sets;
	return (*s == 0xC0) || (*s == 0xED && s[1] >= 0xA0) || (pairs && *s >= 0xF0);
}

static void rewrite(const struct regexp *r, struct subject *t, const char *s)
{
	bool pairs = !r->flags.unicode && !r->flags.sets;
	char *out = t->rewritten = malloc(2 * strlen(s) + 1);
	CHECK(out != NULL);
	while (*s) {
		unsigned c = string_decode(&s);
		if (c == 0)
			*out++ = '\0';
		else if (c >= 0xD800 && c < 0xE000)
			out = string_encode(out, c + PATTERN_HALF);
		else if (c >= 0x10000 && pairs)
			out = string_encode(string_encode(out, PATTERN_HALF + 0xD800 + ((c - 0x10000) >> 10)),
				PATTERN_HALF + 0xDC00 + ((c - 0x10000) & 0x3FF));
		else
			out = string_encode(out, c);
	}
	t->bytes = t->rewritten;
	t->length = (size_t)(out - t->rewritten);
}

/* Makes the string at idx the text that r searches. */
static void set_subject(js_State *J, struct regexp *r, int idx)
{
	const char *s = js_tostring(J, idx);
	struct subject *t = &r->subject;
	bool strange = false;
	if (t->original == s)
		return;
	free(t->rewritten);
	*t = (struct subject){ .bytes = s, .length = strlen(s), .ascii = true };
	for (const unsigned char *p = (const unsigned char *)s; *p; ++p)
		if (*p >= 0x80) {
			t->ascii = false;
			strange = strange || is_strange(r, p);
		}
	if (strange)
		rewrite(r, t, s);
	if (t->length > 15) { /* shorter ones have no address of their own */
		engine_copy(J, idx, &r->text);
		t->original = s;
	}
}

/* Reads a character of the text, which may hold zeros: as the engine has it, with the units it counts. */
static unsigned read_character(const char **at, int *units)
{
	unsigned c = **at ? string_decode(at) : (++*at, 0);
	*units = c >= 0x10000 && c < PATTERN_HALF + 0xD800 ? 2 : 1;
	return c >= PATTERN_HALF + 0xD800 ? c - PATTERN_HALF : c;
}

/* Moves the known place back by a character. */
static void step_back(struct subject *t)
{
	int units;
	do
		--t->offset;
	while (t->offset > 0 && ((unsigned char)t->bytes[t->offset] & 0xC0) == 0x80);
	const char *at = t->bytes + t->offset;
	read_character(&at, &units);
	t->unit -= (size_t)units;
}

/* Moves the known place to the first character at or after `unit` or `offset`, whichever comes first. */
static void walk(struct subject *t, size_t unit, size_t offset)
{
	if (t->unit / 2 > unit || t->offset / 2 > offset)
		t->unit = t->offset = 0;
	while (t->unit > unit || t->offset > offset)
		step_back(t);
	const char *at = t->bytes + t->offset;
	while (t->offset < t->length && t->unit < unit && t->offset < offset) {
		int units;
		read_character(&at, &units);
		if (t->unit + (size_t)units > unit)
			break; /* the middle of a pair counts as its beginning */
		t->unit += (size_t)units;
		t->offset = (size_t)(at - t->bytes);
	}
}

static size_t to_unit(struct subject *t, size_t offset)
{
	if (t->ascii)
		return offset;
	walk(t, SIZE_MAX, offset);
	return t->unit;
}

/* The offset of a unit; past the end: length + 1. */
static size_t to_offset(struct subject *t, double unit)
{
	if (unit > (double)t->length)
		return t->length + 1;
	if (t->ascii)
		return (size_t)unit;
	walk(t, (size_t)unit, SIZE_MAX);
	return t->offset >= t->length && (double)t->unit < unit ? t->length + 1 : t->offset;
}

/* Pushes a piece of the text as the engine writes it. */
static void push_piece(js_State *J, const struct subject *t, size_t from, size_t to)
{
	if (!t->rewritten) {
		js_pushlstring(J, t->bytes + from, (int)(to - from));
		return;
	}
	char *text = malloc(2 * (to - from) + 1), *out = text;
	CHECK(text != NULL);
	unsigned before = 0;
	for (const char *at = t->bytes + from; at < t->bytes + to;) {
		int units;
		unsigned c = read_character(&at, &units);
		if (c >= 0xDC00 && c < 0xE000 && before >= 0xD800 && before < 0xDC00) {
			out -= 3;
			c = 0x10000 + ((before & 0x3FF) << 10 | (c & 0x3FF));
		}
		out = string_encode(out, c);
		before = c;
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

/* ---- matching ---- */

/* Searches from an offset; true if something was found: its places are in the vector. */
static bool run(js_State *J, struct regexp *r, size_t offset, bool anchored)
{
	const struct subject *t = &r->subject;
	uint32_t options = PCRE2_NO_UTF_CHECK | (anchored ? PCRE2_ANCHORED : 0);
	if (offset > t->length)
		return false;
	if (++r->uses == 8)
		pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE);
	int code = pcre2_match(r->code, (PCRE2_SPTR)t->bytes, t->length, offset, options, r->match, NULL);
	if (code == PCRE2_ERROR_JIT_STACKLIMIT)
		code = pcre2_match(r->code, (PCRE2_SPTR)t->bytes, t->length, offset, options | PCRE2_NO_JIT, r->match, NULL);
	if (code < PCRE2_ERROR_NOMATCH)
		js_rangeerror(J, "Regular expression too complex for this text: /%.100s/", r->source);
	return code > 0;
}

static size_t begin_of(const struct regexp *r, int i)
{
	return pcre2_get_ovector_pointer(r->match)[2 * i];
}

static size_t end_of(const struct regexp *r, int i)
{
	return pcre2_get_ovector_pointer(r->match)[2 * i + 1];
}

/* Pushes what group i matched; undefined if it took no part. */
static void push_group(js_State *J, const struct regexp *r, int i)
{
	if (begin_of(r, i) == PCRE2_UNSET)
		js_pushundefined(J);
	else
		push_piece(J, &r->subject, begin_of(r, i), end_of(r, i));
}

static void push_indices(js_State *J, struct regexp *r, int i)
{
	if (begin_of(r, i) == PCRE2_UNSET) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_pushnumber(J, (double)to_unit(&r->subject, begin_of(r, i)));
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)to_unit(&r->subject, end_of(r, i)));
	js_setindex(J, -2, 1);
}

/* Pushes the object of the named groups, undefined if none has a name. */
static void push_named(js_State *J, struct regexp *r, bool indices)
{
	if (!r->pattern.names) {
		js_pushundefined(J);
		return;
	}
	js_pushnull(J);
	js_newobjectx(J);
	for (int i = 1; i <= r->pattern.groups; ++i)
		if (r->pattern.names[i]) {
			indices ? push_indices(J, r, i) : push_group(J, r, i);
			js_defproperty(J, -2, r->pattern.names[i], 0);
		}
}

/* Pushes the array that exec() returns for the match of the text at `text`. */
static void push_match(js_State *J, struct regexp *r, int text)
{
	js_newarray(J);
	for (int i = 0; i <= r->pattern.groups; ++i) {
		push_group(J, r, i);
		js_setindex(J, -2, i);
	}
	js_pushnumber(J, (double)to_unit(&r->subject, begin_of(r, 0)));
	js_setproperty(J, -2, "index");
	js_copy(J, text);
	js_setproperty(J, -2, "input");
	push_named(J, r, false);
	js_setproperty(J, -2, "groups");
	if (!r->flags.indices)
		return;
	js_newarray(J);
	for (int i = 0; i <= r->pattern.groups; ++i) {
		push_indices(J, r, i);
		js_setindex(J, -2, i);
	}
	push_named(J, r, true);
	js_setproperty(J, -2, "groups");
	js_setproperty(J, -2, "indices");
}

static double last_index(js_State *J, int idx)
{
	js_getproperty(J, idx, "lastIndex");
	double last = builtins_integer(J, -1, 0);
	js_pop(J, 1);
	return last < 0 ? 0 : last;
}

static void set_last_index(js_State *J, int idx, double last)
{
	js_pushnumber(J, last);
	js_setproperty(J, idx, "lastIndex");
}

/* RegExpBuiltinExec without its result: finds the next match of the string at `text`, moves lastIndex. */
static bool find(js_State *J, struct regexp *r, int self, int text)
{
	bool moves = r->flags.global || r->flags.sticky;
	double last = last_index(J, self);
	js_tostring(J, text);
	set_subject(J, r, text);
	bool found = run(J, r, moves ? to_offset(&r->subject, last) : 0, r->flags.sticky);
	if (moves)
		set_last_index(J, self, found ? (double)to_unit(&r->subject, end_of(r, 0)) : 0);
	return found;
}

/* ---- methods of RegExp.prototype ---- */

/* Calls mujs's own function of that registry name with what the running one was called with. */
static void call_original(js_State *J, const char *name)
{
	int n = js_gettop(J);
	js_getregistry(J, name);
	for (int i = 0; i < n; ++i)
		js_copy(J, i);
	js_call(J, n - 1);
}

static struct regexp *this_regexp(js_State *J, const char *method)
{
	struct regexp *r = regexp_at(J, 0);
	char shown[80];
	if (r || js_isregexp(J, 0))
		return r;
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method RegExp.prototype.%s called on incompatible receiver %s", method, shown);
}

static void native_exec(js_State *J)
{
	struct regexp *r = this_regexp(J, "exec");
	if (!r)
		call_original(J, "RegExp exec");
	else if (find(J, r, 0, 1))
		push_match(J, r, 1);
	else
		js_pushnull(J);
}

static void native_test(js_State *J)
{
	struct regexp *r = this_regexp(J, "test");
	if (!r)
		call_original(J, "RegExp test");
	else
		js_pushboolean(J, find(J, r, 0, 1));
}

static void native_toString(js_State *J)
{
	js_pushliteral(J, "/");
	js_getproperty(J, 0, "source");
	js_concat(J);
	js_pushliteral(J, "/");
	js_concat(J);
	js_getproperty(J, 0, "flags");
	js_concat(J);
}

static void native_source(js_State *J)
{
	struct regexp *r = regexp_at(J, 0);
	js_pushstring(J, r ? r->source : "(?:)");
}

static void native_flags(js_State *J)
{
	static const char *const names[] = { "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode",
		"unicodeSets", "sticky" };
	char flags[9];
	int n = 0;
	for (int i = 0; i < 8; ++i) {
		js_getproperty(J, 0, names[i]);
		if (js_toboolean(J, -1))
			flags[n++] = "dgimsuvy"[i];
		js_pop(J, 1);
	}
	flags[n] = '\0';
	js_pushstring(J, flags);
}

#define FLAG(name, field) \
	static void native_get_##name(js_State *J) \
	{ \
		struct regexp *r = regexp_at(J, 0); \
		js_pushboolean(J, r && r->flags.field); \
	}
FLAG(global, global)
FLAG(ignoreCase, ignore_case)
FLAG(multiline, multiline)
FLAG(dotAll, dot_all)
FLAG(unicode, unicode)
FLAG(sticky, sticky)
FLAG(hasIndices, indices)
FLAG(unicodeSets, sets)

/* ---- what String's methods do with one: the text at `text`, the expression at `self` ---- */

/* The offset at which the search goes on after an empty match. */
static size_t after_empty(const struct subject *t, size_t offset)
{
	int units;
	const char *at = t->bytes + offset;
	if (offset >= t->length)
		return t->length + 1;
	read_character(&at, &units);
	return (size_t)(at - t->bytes);
}

/* Goes from match to match: *next is where the following one is looked for. */
static bool find_next(js_State *J, struct regexp *r, int text, size_t *next)
{
	set_subject(J, r, text); /* a callback may have searched another text */
	if (!run(J, r, *next, r->flags.sticky))
		return false;
	*next = end_of(r, 0) == begin_of(r, 0) ? after_empty(&r->subject, end_of(r, 0)) : end_of(r, 0);
	return true;
}

static void match(js_State *J, struct regexp *r, int self, int text)
{
	size_t next = 0;
	int n = 0;
	if (!r->flags.global) {
		if (find(J, r, self, text))
			push_match(J, r, text);
		else
			js_pushnull(J);
		return;
	}
	set_last_index(J, self, 0);
	js_newarray(J);
	while (find_next(J, r, text, &next)) {
		push_group(J, r, 0);
		js_setindex(J, -2, n++);
	}
	if (n == 0)
		js_pushnull(J);
}

static void search(js_State *J, struct regexp *r, int text)
{
	set_subject(J, r, text);
	js_pushnumber(J, run(J, r, 0, r->flags.sticky) ? (double)to_unit(&r->subject, begin_of(r, 0)) : -1);
}

static void add_piece(js_State *J, const struct regexp *r, int array, size_t from, size_t to)
{
	push_piece(J, &r->subject, from, to);
	js_setindex(J, array, js_getlength(J, array));
}

static void split(js_State *J, struct regexp *r, int text, double limit)
{
	size_t from = 0, next = 0;
	js_newarray(J);
	int array = js_gettop(J) - 1;
	set_subject(J, r, text);
	const struct subject *t = &r->subject;
	if (limit == 0 || (t->length == 0 && run(J, r, 0, true)))
		return;
	while (next < t->length && run(J, r, next, false) && begin_of(r, 0) < t->length) {
		if (end_of(r, 0) == from) {
			next = after_empty(t, from);
			continue;
		}
		add_piece(J, r, array, from, begin_of(r, 0));
		for (int i = 1; i <= r->pattern.groups && js_getlength(J, array) < limit; ++i) {
			push_group(J, r, i);
			js_setindex(J, array, js_getlength(J, array));
		}
		if (js_getlength(J, array) >= limit)
			return;
		from = next = end_of(r, 0);
		next = end_of(r, 0) == begin_of(r, 0) ? after_empty(t, from) : from;
	}
	add_piece(J, r, array, from, t->length);
}

/* Pushes what the template at `template` stands for: $&, $1, $<name>, ... */
static void push_expansion(js_State *J, struct regexp *r, const char *s)
{
	js_pushliteral(J, "");
	while (*s) {
		const char *dollar = strchr(s, '$');
		size_t plain = dollar ? (size_t)(dollar - s) : strlen(s);
		int n = 0, used = 0;
		if (plain > 0) {
			js_pushlstring(J, s, (int)plain);
			js_concat(J);
		}
		if (!dollar)
			return;
		s = dollar + 1;
		for (int digits = 2; digits > 0 && used == 0; --digits) {
			bool both = s[0] >= '0' && s[0] <= '9' && (digits == 1 || (s[1] >= '0' && s[1] <= '9'));
			n = !both ? 0 : digits == 1 ? s[0] - '0' : (s[0] - '0') * 10 + (s[1] - '0');
			used = n > 0 && n <= r->pattern.groups ? digits : 0;
		}
		if (used) {
			push_group(J, r, n);
			if (js_isundefined(J, -1)) {
				js_pop(J, 1);
				js_pushliteral(J, "");
			}
		} else if (*s == '&' || *s == '`' || *s == '\'') {
			push_piece(J, &r->subject, *s == '\'' ? end_of(r, 0) : *s == '`' ? 0 : begin_of(r, 0),
				*s == '\'' ? r->subject.length : *s == '`' ? begin_of(r, 0) : end_of(r, 0));
			used = 1;
		} else if (*s == '<' && r->pattern.names && strchr(s, '>')) {
			used = (int)(strchr(s, '>') - s) + 1;
			js_pushliteral(J, "");
			for (int i = 1; i <= r->pattern.groups; ++i)
				if (r->pattern.names[i] && strlen(r->pattern.names[i]) == (size_t)used - 2 &&
				    !strncmp(r->pattern.names[i], s + 1, (size_t)used - 2) && begin_of(r, i) != PCRE2_UNSET) {
					js_pop(J, 1);
					push_group(J, r, i);
				}
		} else {
			js_pushliteral(J, "$");
			used = *s == '$';
		}
		js_concat(J);
		s += used;
	}
}

/* Pushes what the function at `function` gives for the match. */
static void push_called(js_State *J, struct regexp *r, int text, int function)
{
	int n = r->pattern.groups + 4;
	js_copy(J, function);
	js_pushundefined(J);
	for (int i = 0; i <= r->pattern.groups; ++i)
		push_group(J, r, i);
	js_pushnumber(J, (double)to_unit(&r->subject, begin_of(r, 0)));
	js_copy(J, text);
	push_named(J, r, false);
	if (js_isundefined(J, -1)) {
		js_pop(J, 1);
		--n;
	}
	js_call(J, n);
	js_tostring(J, -1);
}

/* The pieces are collected in an array and joined: what the callbacks throw leaves nothing behind. */
static void replace(js_State *J, struct regexp *r, int self, int text, int replacement)
{
	bool calls = js_iscallable(J, replacement), again = r->flags.global;
	const char *template = calls ? NULL : js_tostring(J, replacement);
	size_t from = 0, next = 0;
	int n = 0;
	set_subject(J, r, text);
	if (!again && r->flags.sticky)
		next = to_offset(&r->subject, last_index(J, self));
	js_newarray(J);
	while (find_next(J, r, text, &next)) {
		size_t begin = begin_of(r, 0), end = end_of(r, 0);
		if (r->flags.sticky && !again)
			set_last_index(J, self, (double)to_unit(&r->subject, end));
		push_piece(J, &r->subject, from, begin);
		js_setindex(J, -2, n++);
		if (calls)
			push_called(J, r, text, replacement);
		else
			push_expansion(J, r, template);
		js_setindex(J, -2, n++);
		from = end;
		if (!again)
			break;
	}
	if (again || (r->flags.sticky && n == 0))
		set_last_index(J, self, 0);
	set_subject(J, r, text);
	push_piece(J, &r->subject, from, r->subject.length);
	js_setindex(J, -2, n);
	js_getproperty(J, -1, "join");
	js_copy(J, -2);
	js_pushliteral(J, "");
	js_call(J, 1);
}

/* ---- String.prototype.match and its kin, and the methods under symbols that they call ---- */

/* Calls pattern[Symbol.x](text, second) if the pattern at 1 is an object with one that is not a RegExp of the
 * library's; true if it did. */
static bool call_protocol(js_State *J, const char *symbol)
{
	builtins_pad(J, 2);
	if (!js_isobject(J, 1))
		return false;
	js_getproperty(J, 1, engine_symbol_key(J, symbol));
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, 1);
	js_copy(J, 0);
	js_copy(J, 2);
	js_call(J, 2);
	return true;
}

/* The frame of the four: ours, somebody else's, or mujs's. */
#define STRING_METHOD(name, symbol, ours) \
	static void native_String_##name(js_State *J) \
	{ \
		builtins_check_receiver(J, "String.prototype." #name); \
		struct regexp *r = regexp_at(J, 1); \
		if (!r && !js_isregexp(J, 1)) { \
			if (call_protocol(J, symbol)) \
				return; \
		} \
		if (r) { \
			js_tostring(J, 0); \
			ours; \
		} else { \
			call_original(J, "String " #name); \
		} \
	}
STRING_METHOD(match, "match", match(J, r, 1, 0))
STRING_METHOD(search, "search", search(J, r, 0))
STRING_METHOD(replace, "replace", replace(J, r, 1, 0, 2))
STRING_METHOD(split, "split", split(J, r, 0, js_isundefined(J, 2) ? INFINITY : js_touint32(J, 2)))

/* regexp[Symbol.x](text, ...): the method of String, with the two exchanged. */
static void call_string_method(js_State *J, const char *name)
{
	int n = js_gettop(J);
	this_regexp(J, name);
	js_getglobal(J, "String");
	js_getproperty(J, -1, "prototype");
	js_getproperty(J, -1, name);
	js_copy(J, 1);
	js_tostring(J, -1);
	js_copy(J, 0);
	for (int i = 2; i < n; ++i)
		js_copy(J, i);
	js_call(J, n > 2 ? n - 1 : 1);
}

static void native_symbol_match(js_State *J)
{
	call_string_method(J, "match");
}

static void native_symbol_search(js_State *J)
{
	call_string_method(J, "search");
}

static void native_symbol_replace(js_State *J)
{
	call_string_method(J, "replace");
}

static void native_symbol_split(js_State *J)
{
	call_string_method(J, "split");
}

static void native_symbol_matchAll(js_State *J)
{
	core_require(J, "internal/es_string");
	js_getproperty(J, -1, "regExpMatchAll");
	js_pushundefined(J);
	js_copy(J, 0);
	js_copy(J, 1);
	js_call(J, 2);
}

/* ---- the constructor ---- */

_Noreturn static void throw_syntax(js_State *J, const char *source, const char *flags, const char *why)
{
	js_syntaxerror(J, "Invalid regular expression: /%.150s/%s: %s", source, flags, why);
}

static void read_flags(js_State *J, const char *text, struct pattern_flags *flags)
{
	for (const char *p = text; *p; ++p) {
		bool *flag = *p == 'g' ? &flags->global : *p == 'i' ? &flags->ignore_case : *p == 'm' ? &flags->multiline :
			*p == 's' ? &flags->dot_all : *p == 'u' ? &flags->unicode : *p == 'y' ? &flags->sticky :
			*p == 'd' ? &flags->indices : *p == 'v' ? &flags->sets : NULL;
		if (!flag || *flag)
			js_syntaxerror(J, "Invalid flags supplied to RegExp constructor '%.50s'", text);
		*flag = true;
	}
	if (flags->unicode && flags->sets)
		js_syntaxerror(J, "Invalid flags supplied to RegExp constructor '%.50s'", text);
}

/* What mujs has no notion of, or means something else by. */
static bool needs_pcre2(const char *source, const struct pattern_flags *flags)
{
	if (flags->dot_all || flags->unicode || flags->sticky || flags->indices || flags->sets)
		return true;
	for (const unsigned char *p = (const unsigned char *)source; *p; ++p)
		if ((p[0] == '(' && p[1] == '?' && p[2] == '<') || *p >= 0xF0 || (*p == 0xED && p[1] >= 0xA0) ||
		    (p[0] == '\\' && p[1] == 'u' && (p[2] | 32) == 'd' && strchr("89abcdefABCDEF", p[3] ? p[3] : ' ')))
			return true;
	return false;
}

/* The text of a literal with this source: no line ends, no slash that would end it. */
static char *escape_source(const char *source)
{
	char *text = malloc(2 * strlen(source) + 8), *out = text;
	bool in_class = false;
	CHECK(text != NULL);
	if (!*source)
		return strcpy(text, "(?:)");
	for (const char *p = source; *p; ++p) {
		if (*p == '\\' && p[1]) {
			*out++ = *p++;
		} else if (*p == '[' || *p == ']') {
			in_class = *p == '[';
		} else if (*p == '/' && !in_class) {
			*out++ = '\\';
		}
		if (*p == '\n' || *p == '\r') {
			if (out == text || out[-1] != '\\')
				*out++ = '\\';
			*out++ = *p == '\n' ? 'n' : 'r';
		} else {
			*out++ = *p;
		}
	}
	*out = '\0';
	return text;
}

/* Compiles, or returns why not. */
static const char *compile(struct regexp *r, const char *source, char message[160])
{
	int code = 0;
	size_t at;
	pattern_translate(&r->pattern, source, &r->flags);
	if (r->pattern.error[0])
		return r->pattern.error;
	r->code = pcre2_compile((PCRE2_SPTR)r->pattern.text, r->pattern.length,
		PCRE2_UTF | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK |
		(r->flags.ignore_case ? PCRE2_CASELESS : 0), &code, &at, NULL);
	free(r->pattern.text);
	r->pattern.text = NULL;
	if (r->code) {
		r->match = pcre2_match_data_create_from_pattern(r->code, NULL);
		CHECK(r->match != NULL);
		return NULL;
	}
	pcre2_get_error_message(code, (PCRE2_UCHAR *)message, 150);
	return strstr(message, "unknown property") ? "Invalid property name" : message;
}

/* Pushes a regular expression of PCRE2's, or throws. */
static void push_pcre2(js_State *J, const char *source, const char *flag_text, const struct pattern_flags *flags)
{
	char message[160], copy[160];
	struct regexp *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	r->flags = *flags;
	engine_clear(&r->text);
	const char *why = compile(r, source, message);
	if (why) {
		snprintf(copy, sizeof copy, "%s", why);
		finalize_regexp(J, r);
		throw_syntax(J, source, flag_text, copy);
	}
	r->source = escape_source(source);
	js_getregistry(J, "RegExp prototype");
	engine_new_host(J, &regexp_class, r);
	js_pushnumber(J, 0);
	js_defproperty(J, -2, "lastIndex", JS_DONTENUM | JS_DONTCONF);
}

/* Pushes what mujs makes of it; false if it makes nothing. */
static bool push_mujs(js_State *J, const char *source, const struct pattern_flags *flags)
{
	if (js_try(J)) {
		js_pop(J, 1);
		return false;
	}
	js_newregexp(J, source, (flags->global ? JS_REGEXP_G : 0) | (flags->ignore_case ? JS_REGEXP_I : 0) |
		(flags->multiline ? JS_REGEXP_M : 0));
	js_endtry(J);
	return true;
}

/* ø.regexp(source, flags), and the core of the constructor. */
void regexp_push(js_State *J, const char *source, const char *flag_text)
{
	struct pattern_flags flags = { 0 };
	read_flags(J, flag_text, &flags);
	if (needs_pcre2(source, &flags) || !push_mujs(J, *source ? source : "(?:)", &flags))
		push_pcre2(J, source, flag_text, &flags);
}

/* The engine's literals: flags g, i, m. */
void regexp_push_literal(js_State *J, const char *source, int flags)
{
	struct pattern_flags wanted = { .global = flags & JS_REGEXP_G, .ignore_case = flags & JS_REGEXP_I,
		.multiline = flags & JS_REGEXP_M };
	if (needs_pcre2(source, &wanted) || !push_mujs(J, source, &wanted))
		push_pcre2(J, source, "", &wanted);
}

/* new RegExp(pattern, flags) */
static void native_RegExp_construct(js_State *J)
{
	bool copies = regexp_is(J, 1), flagged = js_isdefined(J, 2);
	if (copies)
		js_getproperty(J, 1, "source");
	else if (js_isundefined(J, 1))
		js_pushliteral(J, "");
	else
		js_copy(J, 1);
	if (copies && !flagged)
		js_getproperty(J, 1, "flags");
	else if (flagged)
		js_copy(J, 2);
	else
		js_pushliteral(J, "");
	const char *source = js_tostring(J, -2);
	regexp_push(J, source, js_tostring(J, -1));
}

static void native_RegExp_call(js_State *J)
{
	if (regexp_is(J, 1) && js_isundefined(J, 2))
		js_copy(J, 1);
	else
		native_RegExp_construct(J);
}

/* ---- what the program sees ---- */

static void keep(js_State *J, const char *method, const char *name)
{
	js_getproperty(J, -1, method);
	js_setregistry(J, name);
}

/* By Object.defineProperty: the engine's own define refuses the names that its own objects have. */
static void define_getter(js_State *J, const char *name, const char *shown, js_CFunction fn)
{
	int prototype = js_gettop(J) - 1;
	js_getglobal(J, "Object");
	js_getproperty(J, -1, "defineProperty");
	js_rot2(J);
	js_copy(J, prototype);
	js_pushliteral(J, name);
	js_newobject(J);
	js_newcfunction(J, fn, shown, 0);
	js_setproperty(J, -2, "get");
	js_pushboolean(J, 1);
	js_setproperty(J, -2, "configurable");
	js_call(J, 3);
	js_pop(J, 1);
}

static void define_getters(js_State *J)
{
	static const struct { const char *name, *shown; js_CFunction fn; } getters[] = {
		{ "source", "get source", native_source }, { "flags", "get flags", native_flags },
		{ "global", "get global", native_get_global }, { "ignoreCase", "get ignoreCase", native_get_ignoreCase },
		{ "multiline", "get multiline", native_get_multiline }, { "dotAll", "get dotAll", native_get_dotAll },
		{ "unicode", "get unicode", native_get_unicode }, { "unicodeSets", "get unicodeSets", native_get_unicodeSets },
		{ "sticky", "get sticky", native_get_sticky }, { "hasIndices", "get hasIndices", native_get_hasIndices },
	};
	for (size_t i = 0; i < sizeof getters / sizeof *getters; ++i)
		define_getter(J, getters[i].name, getters[i].shown, getters[i].fn);
}

void regexp_init(js_State *J)
{
	js_getglobal(J, "String");
	js_getproperty(J, -1, "prototype");
	keep(J, "match", "String match");
	keep(J, "search", "String search");
	keep(J, "replace", "String replace");
	keep(J, "split", "String split");
	native_method(J, "match", native_String_match, 1);
	native_method(J, "search", native_String_search, 1);
	native_method(J, "replace", native_String_replace, 2);
	native_method(J, "split", native_String_split, 2);
	js_pop(J, 2);

	js_getglobal(J, "RegExp");
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	js_copy(J, -1);
	js_setregistry(J, "RegExp prototype");
	keep(J, "exec", "RegExp exec");
	keep(J, "test", "RegExp test");
	native_method(J, "exec", native_exec, 1);
	native_method(J, "test", native_test, 1);
	native_method(J, "toString", native_toString, 0);
	define_getters(J);
	builtins_symbol_method(J, "match", "[Symbol.match]", native_symbol_match, 1);
	builtins_symbol_method(J, "matchAll", "[Symbol.matchAll]", native_symbol_matchAll, 1);
	builtins_symbol_method(J, "replace", "[Symbol.replace]", native_symbol_replace, 2);
	builtins_symbol_method(J, "search", "[Symbol.search]", native_symbol_search, 1);
	builtins_symbol_method(J, "split", "[Symbol.split]", native_symbol_split, 2);
	js_newcconstructor(J, native_RegExp_call, native_RegExp_construct, "RegExp", 2);
	builtins_species(J);
	js_defglobal(J, "RegExp", JS_DONTENUM);
}
