/* regexp_match.c -- matching: exec, test, and the methods of RegExp and String that match, replace, search and split.
 *
 * HOW   String's methods call the pattern's method under a symbol, which the language lets every object have. RegExp's
 *       own methods do all in one go here if the expression is plain (regexp_is_plain); if a step of them can be
 *       observed, internal/es_regexp.js does each.
 * READ  after regexp.c. Follows ECMA-262, "Properties of the RegExp Prototype Object".
 *
 * SPDX-License-Identifier: ISC
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regexp.h"

/* Makes the string at idx the text that r searches. */
static void set_subject(js_State *J, struct regexp *r, int idx)
{
	if (subject_set(J, &r->subject, idx, r->flags.unicode || r->flags.sets))
		engine_copy(J, idx, &r->text);
}

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
		subject_push(J, &r->subject, begin_of(r, i), end_of(r, i));
}

static void push_indices(js_State *J, struct regexp *r, int i)
{
	if (begin_of(r, i) == PCRE2_UNSET) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_pushnumber(J, (double)subject_unit(&r->subject, begin_of(r, i)));
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)subject_unit(&r->subject, end_of(r, i)));
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
	js_pushnumber(J, (double)subject_unit(&r->subject, begin_of(r, 0)));
	js_defproperty(J, -2, "index", 0);
	js_copy(J, text);
	js_defproperty(J, -2, "input", 0);
	push_named(J, r, false);
	js_defproperty(J, -2, "groups", 0);
	if (!r->flags.indices)
		return;
	js_newarray(J);
	for (int i = 0; i <= r->pattern.groups; ++i) {
		push_indices(J, r, i);
		js_setindex(J, -2, i);
	}
	push_named(J, r, true);
	js_defproperty(J, -2, "groups", 0);
	js_defproperty(J, -2, "indices", 0);
}

/* Makes the argument at idx a string, in its place. */
static void text_argument(js_State *J, int idx)
{
	builtins_pad(J, idx);
	if (js_isstring(J, idx))
		return;
	js_pushstring(J, js_tostring(J, idx));
	js_replace(J, idx);
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
	set_subject(J, r, text);
	bool found = run(J, r, moves ? subject_offset(&r->subject, last) : 0, r->flags.sticky);
	if (moves)
		set_last_index(J, self, found ? (double)subject_unit(&r->subject, end_of(r, 0)) : 0);
	return found;
}

void regexp_native_exec(js_State *J)
{
	struct regexp *r = regexp_at(J, 0);
	char shown[80];
	if (!r) {
		builtins_describe(J, 0, shown);
		js_typeerror(J, "Method RegExp.prototype.exec called on incompatible receiver %s", shown);
	}
	text_argument(J, 1);
	if (find(J, r, 0, 1))
		push_match(J, r, 1);
	else
		js_pushnull(J);
}

/* ---- what the methods do with one that is plain: the text at `text`, the expression at `self` ---- */

/* Goes from match to match: *next is where the following one is looked for. */
static bool find_next(js_State *J, struct regexp *r, int text, size_t *next)
{
	set_subject(J, r, text); /* a callback may have searched another text */
	if (!run(J, r, *next, r->flags.sticky))
		return false;
	*next = end_of(r, 0) == begin_of(r, 0) ? subject_after(&r->subject, end_of(r, 0)) : end_of(r, 0);
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
	js_pushnumber(J, run(J, r, 0, r->flags.sticky) ? (double)subject_unit(&r->subject, begin_of(r, 0)) : -1);
}

static void add_piece(js_State *J, const struct regexp *r, int array, size_t from, size_t to)
{
	subject_push(J, &r->subject, from, to);
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
			next = subject_after(t, from);
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
		next = end_of(r, 0) == begin_of(r, 0) ? subject_after(t, from) : from;
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
			subject_push(J, &r->subject, *s == '\'' ? end_of(r, 0) : *s == '`' ? 0 : begin_of(r, 0),
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
	js_pushnumber(J, (double)subject_unit(&r->subject, begin_of(r, 0)));
	js_copy(J, text);
	push_named(J, r, false);
	if (js_isundefined(J, -1)) {
		js_pop(J, 1);
		--n;
	}
	js_call(J, n);
	text_argument(J, js_gettop(J) - 1);
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
		next = subject_offset(&r->subject, last_index(J, self));
	js_newarray(J);
	while (find_next(J, r, text, &next)) {
		size_t begin = begin_of(r, 0), end = end_of(r, 0);
		if (r->flags.sticky && !again)
			set_last_index(J, self, (double)subject_unit(&r->subject, end));
		subject_push(J, &r->subject, from, begin);
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
	subject_push(J, &r->subject, from, r->subject.length);
	js_setindex(J, -2, n);
	js_getproperty(J, -1, "join");
	js_copy(J, -2);
	js_pushliteral(J, "");
	js_call(J, 1);
}

/* ---- the methods of RegExp.prototype ---- */

/* Calls the method of internal/es_regexp.js with what the running one was called with. */
static void call_spelled_out(js_State *J, const char *name)
{
	int n = js_gettop(J);
	core_require(J, "internal/es_regexp");
	js_getproperty(J, -1, name);
	for (int i = 0; i < n; ++i)
		js_copy(J, i);
	js_call(J, n - 1);
}

/* The frame of them: `plain` in one go, or step by step. */
#define METHOD(name, plain) \
	static void native_##name(js_State *J) \
	{ \
		builtins_pad(J, 2); \
		if (!regexp_is_plain(J, 0)) { \
			call_spelled_out(J, #name); \
			return; \
		} \
		struct regexp *r = regexp_at(J, 0); \
		text_argument(J, 1); \
		plain; \
	}
METHOD(test, js_pushboolean(J, find(J, r, 0, 1)))
METHOD(match, match(J, r, 0, 1))
METHOD(search, search(J, r, 1))
METHOD(replace, replace(J, r, 0, 1, 2))
METHOD(split, split(J, r, 1, js_isundefined(J, 2) ? INFINITY : js_touint32(J, 2)))

static void native_matchAll(js_State *J)
{
	call_spelled_out(J, "matchAll");
}

/* What internal/es_regexp.js needs: exec, whatever a program has put in its place. */
void native_regexp_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "exec", regexp_native_exec, 1);
}

void regexp_match_init(js_State *J)
{
	native_method(J, "exec", regexp_native_exec, 1);
	native_method(J, "test", native_test, 1);
	builtins_symbol_method(J, "match", "[Symbol.match]", native_match, 1);
	builtins_symbol_method(J, "matchAll", "[Symbol.matchAll]", native_matchAll, 1);
	builtins_symbol_method(J, "replace", "[Symbol.replace]", native_replace, 2);
	builtins_symbol_method(J, "search", "[Symbol.search]", native_search, 1);
	builtins_symbol_method(J, "split", "[Symbol.split]", native_split, 2);
}

/* ---- the methods of String.prototype ---- */

/* Calls method(pattern, [text, argument]) with the pattern and the method on top. */
static void call_pattern(js_State *J, int arguments)
{
	js_rot2(J);
	js_copy(J, 0);
	if (arguments > 1)
		js_copy(J, 2);
	js_call(J, arguments);
}

/* Calls pattern[symbol](text, argument) if the pattern is an object that has such a method. */
static bool call_protocol(js_State *J, const char *symbol, int arguments)
{
	builtins_pad(J, 2);
	if (!js_isobject(J, 1))
		return false;
	js_copy(J, 1);
	js_getproperty(J, 1, engine_symbol_key(J, symbol));
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 2);
		return false;
	}
	call_pattern(J, arguments);
	return true;
}

/* What is no expression becomes one, and is asked. */
static void call_made(js_State *J, const char *symbol)
{
	text_argument(J, 0);
	js_getregistry(J, "RegExp constructor");
	js_copy(J, 1);
	js_construct(J, 1);
	js_getproperty(J, -1, engine_symbol_key(J, symbol));
	call_pattern(J, 1);
}

static void native_String_match(js_State *J)
{
	builtins_check_receiver(J, "String.prototype.match");
	if (!call_protocol(J, "match", 1))
		call_made(J, "match");
}

static void native_String_search(js_State *J)
{
	builtins_check_receiver(J, "String.prototype.search");
	if (!call_protocol(J, "search", 1))
		call_made(J, "search");
}

/* Calls the engine's own method of that registry name, which knows patterns that are strings. */
static void call_original(js_State *J, const char *name)
{
	js_getregistry(J, name);
	for (int i = 0; i < 3; ++i)
		js_copy(J, i);
	js_call(J, 2);
}

static void native_String_replace(js_State *J)
{
	builtins_check_receiver(J, "String.prototype.replace");
	if (call_protocol(J, "replace", 2))
		return;
	text_argument(J, 0);
	text_argument(J, 1);
	if (!js_iscallable(J, 2))
		text_argument(J, 2);
	call_original(J, "String replace");
}

static void native_String_split(js_State *J)
{
	builtins_check_receiver(J, "String.prototype.split");
	if (call_protocol(J, "split", 2))
		return;
	text_argument(J, 0);
	call_original(J, "String split");
}

static void keep(js_State *J, const char *method, const char *name)
{
	js_getproperty(J, -1, method);
	js_setregistry(J, name);
}

void regexp_string_init(js_State *J)
{
	js_getglobal(J, "String");
	js_getproperty(J, -1, "prototype");
	keep(J, "replace", "String replace");
	keep(J, "split", "String split");
	native_method(J, "match", native_String_match, 1);
	native_method(J, "search", native_String_search, 1);
	native_method(J, "replace", native_String_replace, 2);
	native_method(J, "split", native_String_split, 2);
	js_pop(J, 2);
}
