/* regexp.c -- RegExp: PCRE2 behind JavaScript's objects.
 *
 * HOW   pattern.c translates a pattern for PCRE2; the object holds what PCRE2 makes of it. Flags and source are getters
 *       of RegExp.prototype, lastIndex is a property of its own.
 * WHY   the engine's own regular expressions know ES5 only, and few groups; PCRE2 knows look-behind, named groups and
 *       Unicode's properties.
 * OWNS  struct regexp belongs to its object.
 * READ  after pattern.c, before regexp_match.c. Follows ECMA-262, "RegExp Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regexp.h"

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

struct regexp *regexp_at(js_State *J, int idx)
{
	return engine_host(J, idx, &regexp_class);
}

bool regexp_is(js_State *J, int idx)
{
	return regexp_at(J, idx) != NULL;
}

static struct regexp *this_regexp(js_State *J, const char *method)
{
	struct regexp *r = regexp_at(J, 0);
	char shown[80];
	if (r)
		return r;
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method RegExp.prototype.%s called on incompatible receiver %s", method, shown);
}

/* ---- source and flags ---- */

static void native_toString(js_State *J)
{
	if (!js_isobject(J, 0))
		js_typeerror(J, "Method RegExp.prototype.toString called on incompatible receiver %s", js_tostring(J, 0));
	js_pushliteral(J, "/");
	js_getproperty(J, 0, "source");
	js_tostring(J, -1);
	js_concat(J);
	js_pushliteral(J, "/");
	js_concat(J);
	js_getproperty(J, 0, "flags");
	js_tostring(J, -1);
	js_concat(J);
}

/* The expression that is `this`, NULL for RegExp.prototype; anything else is an error. */
static struct regexp *getter_receiver(js_State *J, const char *name)
{
	struct regexp *r = regexp_at(J, 0);
	char shown[80];
	if (r)
		return r;
	js_getregistry(J, "RegExp prototype");
	if (!js_isobject(J, 0) || engine_identity(J, 0) != engine_identity(J, -1)) {
		builtins_describe(J, 0, shown);
		js_typeerror(J, "RegExp.prototype.%s getter called on non-RegExp object", name);
	}
	return NULL;
}

static void native_source(js_State *J)
{
	struct regexp *r = getter_receiver(J, "source");
	js_pushstring(J, r ? r->source : "(?:)");
}

static void push_flags(js_State *J, const struct pattern_flags *f)
{
	char text[9];
	snprintf(text, sizeof text, "%s%s%s%s%s%s%s%s", f->indices ? "d" : "", f->global ? "g" : "", f->ignore_case ? "i" : "",
		f->multiline ? "m" : "", f->dot_all ? "s" : "", f->unicode ? "u" : "", f->sets ? "v" : "", f->sticky ? "y" : "");
	js_pushstring(J, text);
}

static void native_flags(js_State *J)
{
	static const char *const names[] = { "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode",
		"unicodeSets", "sticky" };
	char flags[9];
	int n = 0;
	if (!js_isobject(J, 0))
		js_typeerror(J, "RegExp.prototype.flags getter called on non-object %s", js_tostring(J, 0));
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
		struct regexp *r = getter_receiver(J, #name); \
		if (r) \
			js_pushboolean(J, r->flags.field); \
		else \
			js_pushundefined(J); \
	}
FLAG(global, global)
FLAG(ignoreCase, ignore_case)
FLAG(multiline, multiline)
FLAG(dotAll, dot_all)
FLAG(unicode, unicode)
FLAG(sticky, sticky)
FLAG(hasIndices, indices)
FLAG(unicodeSets, sets)

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
	return message;
}

/* A compiled expression, or a SyntaxError. */
static struct regexp *make(js_State *J, const char *source, const char *flag_text)
{
	char message[160], copy[160];
	struct pattern_flags flags = { 0 };
	read_flags(J, flag_text, &flags);
	struct regexp *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	r->flags = flags;
	engine_clear(&r->text);
	const char *why = compile(r, source, message);
	if (why) {
		snprintf(copy, sizeof copy, "%s", why);
		finalize_regexp(J, r);
		throw_syntax(J, source, flag_text, copy);
	}
	r->source = escape_source(source);
	return r;
}

/* Pushes a regular expression with the prototype on top (popped). */
static void push_with_prototype(js_State *J, const char *source, const char *flag_text)
{
	engine_new_host(J, &regexp_class, make(J, source, flag_text));
	js_pushnumber(J, 0);
	js_defproperty(J, -2, "lastIndex", JS_DONTENUM | JS_DONTCONF);
}

void regexp_push(js_State *J, const char *source, const char *flag_text)
{
	js_getregistry(J, "RegExp prototype");
	push_with_prototype(J, source, flag_text);
}

/* ---- literals: their flags are bits ---- */

static const struct { char letter; int bit; } literal_flags[] = {
	{ 'd', JS_REGEXP_D }, { 'g', JS_REGEXP_G }, { 'i', JS_REGEXP_I }, { 'm', JS_REGEXP_M }, { 's', JS_REGEXP_S },
	{ 'u', JS_REGEXP_U }, { 'v', JS_REGEXP_V }, { 'y', JS_REGEXP_Y },
};

static void write_flags(int flags, char out[16])
{
	for (size_t i = 0; i < sizeof literal_flags / sizeof *literal_flags; ++i)
		if (flags & literal_flags[i].bit)
			*out++ = literal_flags[i].letter;
	*out = '\0';
}

void regexp_push_literal(js_State *J, const char *source, int flags)
{
	char letters[16];
	write_flags(flags, letters);
	regexp_push(J, source, letters);
}

int regexp_check_literal(const char *source, int flags, char letters[16], char message[120])
{
	struct pattern_flags of = { .unicode = flags & JS_REGEXP_U, .sets = flags & JS_REGEXP_V };
	struct pattern pattern;
	write_flags(flags, letters);
	pattern_translate(&pattern, source, &of);
	snprintf(message, 120, "%s", pattern.error);
	pattern_free(&pattern);
	return message[0] && !strstr(message, "not supported by Orrery");
}

/* IsRegExp of the first argument */
static bool is_pattern(js_State *J)
{
	if (!js_isobject(J, 1))
		return false;
	js_getproperty(J, 1, engine_symbol_key(J, "match"));
	bool is = js_isdefined(J, -1) ? js_toboolean(J, -1) : regexp_is(J, 1);
	js_pop(J, 1);
	return is;
}

/* Pushes source and flags that the arguments mean, as strings. */
static void push_parts(js_State *J, bool pattern)
{
	struct regexp *r = regexp_at(J, 1);
	bool flagged = js_isdefined(J, 2);
	if (r)
		js_pushstring(J, r->source);
	else if (pattern)
		js_getproperty(J, 1, "source");
	else
		js_copy(J, 1);
	if (flagged)
		js_copy(J, 2);
	else if (r)
		push_flags(J, &r->flags);
	else if (pattern)
		js_getproperty(J, 1, "flags");
	else
		js_pushundefined(J);
	for (int i = -2; i < 0; ++i) {
		js_pushstring(J, js_isdefined(J, i) ? js_tostring(J, i) : "");
		js_replace(J, i - 1);
	}
}

/* new RegExp(pattern, flags) */
static void native_RegExp_construct(js_State *J)
{
	builtins_pad(J, 2);
	builtins_push_prototype(J, "RegExp prototype");
	push_parts(J, is_pattern(J));
	js_copy(J, 3);
	push_with_prototype(J, js_tostring(J, -3), js_tostring(J, -2));
}

static void native_RegExp_call(js_State *J)
{
	bool pattern = is_pattern(J);
	builtins_pad(J, 2);
	if (pattern && js_isundefined(J, 2)) {
		js_getproperty(J, 1, "constructor");
		js_currentfunction(J);
		if (js_strictequal(J)) {
			js_copy(J, 1);
			return;
		}
	}
	js_getregistry(J, "RegExp prototype");
	push_parts(J, pattern);
	js_copy(J, -3);
	push_with_prototype(J, js_tostring(J, -3), js_tostring(J, -2));
}

/* regexp.compile(pattern, flags): makes it another one */
static void native_compile(js_State *J)
{
	struct regexp *r = this_regexp(J, "compile");
	builtins_pad(J, 2);
	if (regexp_is(J, 1) && js_isdefined(J, 2))
		js_typeerror(J, "Invalid flags supplied to RegExp constructor");
	push_parts(J, false);
	struct regexp *made = make(J, js_tostring(J, -2), js_tostring(J, -1)), old = *r;
	*r = *made;
	*made = old;
	finalize_regexp(J, made);
	js_pushnumber(J, 0);
	js_setproperty(J, 0, "lastIndex");
	js_copy(J, 0);
}

/* ---- what the program sees ---- */

static const struct { const char *name, *shown; js_CFunction fn; } getters[] = {
	{ "flags", "get flags", native_flags }, { "global", "get global", native_get_global },
	{ "ignoreCase", "get ignoreCase", native_get_ignoreCase }, { "multiline", "get multiline", native_get_multiline },
	{ "dotAll", "get dotAll", native_get_dotAll }, { "unicode", "get unicode", native_get_unicode },
	{ "unicodeSets", "get unicodeSets", native_get_unicodeSets }, { "sticky", "get sticky", native_get_sticky },
	{ "hasIndices", "get hasIndices", native_get_hasIndices }, { "source", "get source", native_source },
};

bool regexp_is_plain(js_State *J, int idx)
{
	if (!regexp_at(J, idx) || engine_method(J, idx, "exec") != regexp_native_exec)
		return false;
	for (size_t i = 0; i < sizeof getters / sizeof *getters; ++i)
		if (engine_getter(J, idx, getters[i].name) != getters[i].fn)
			return false;
	js_getproperty(J, idx, "constructor");
	js_getregistry(J, "RegExp constructor");
	bool same = engine_identity(J, -1) == engine_identity(J, -2);
	js_pop(J, 2);
	return same;
}

void regexp_init(js_State *J)
{
	regexp_string_init(J);
	js_newobject(J);
	js_copy(J, -1);
	js_setregistry(J, "RegExp prototype");
	regexp_match_init(J);
	native_method(J, "toString", native_toString, 0);
	native_method(J, "compile", native_compile, 2);
	for (size_t i = 0; i < sizeof getters / sizeof *getters; ++i)
		builtins_getter(J, getters[i].name, getters[i].shown, getters[i].fn);
	js_newcconstructor(J, native_RegExp_call, native_RegExp_construct, "RegExp", 2);
	builtins_species(J);
	js_copy(J, -1);
	js_setregistry(J, "RegExp constructor");
	js_defglobal(J, "RegExp", JS_DONTENUM);
}
