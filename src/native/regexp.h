/* regexp.h -- what the files of RegExp share: patterns, texts, objects.
 *
 * READ  first of pattern.c, regexp_text.c, regexp.c, regexp_match.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_REGEXP_H
#define ORRERY_REGEXP_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "builtins.h"

/* ---- pattern.c: JavaScript's patterns as PCRE2's ---- */

/* Half of a surrogate pair is no character to PCRE2: in patterns and texts that it gets, this is added to it. */
#define PATTERN_HALF 0x102000u
#define PATTERN_MAX_GROUPS 1000

struct pattern_flags {
	bool global, ignore_case, multiline, dot_all, unicode, sticky, indices, sets;
};

struct pattern {
	char *text;    /* for PCRE2, malloc'ed */
	size_t length;
	int groups;    /* how many capture */
	char *definitions; /* pattern_repeat.c: groups behind those that capture, to be called ... */
	int defined;   /* ... and how many */
	char **names;  /* of the groups, from 1; NULL for one without; names[0] is NULL. NULL: none has a name */
	char error[120]; /* "" or what V8 says after "Invalid regular expression: /x/: " */
};

/* Translates; `error` says whether it failed. Free with pattern_free in any case. */
void pattern_translate(struct pattern *p, const char *source, const struct pattern_flags *flags);
void pattern_free(struct pattern *p);
/* The text from `start` on, which captures nothing, will be repeated so many times. */
void pattern_shorten(struct pattern *p, size_t start, int times);
/* pattern_property.c: for the {...} after \p or \P at `text`, writes what PCRE2 has for it and returns the end; NULL
 * with the error. */
const char *pattern_property(const char *text, bool negated, char out[96], char error[120]);

/* ---- regexp_text.c: texts ---- */

/* A text as PCRE2 sees it. */
struct subject {
	const char *original;  /* the engine's, to know it again; NULL if it cannot be known again */
	char *rewritten;       /* ours, or NULL */
	const char *bytes;
	size_t length;
	bool ascii;            /* a byte is a unit */
	size_t offset, unit;   /* a place whose offset and unit are known */
};

/* Makes the string at idx the text that is searched; whole: pairs of surrogates are one character. True: it is another
 * text than before, to be kept alive for as long as it is known by its address. */
bool subject_set(js_State *J, struct subject *t, int idx, bool whole);
/* The UTF-16 unit of an offset; the offset of a unit, which is length + 1 past the end. */
size_t subject_unit(struct subject *t, size_t offset);
size_t subject_offset(struct subject *t, double unit);
/* The offset at which the search goes on after an empty match. */
size_t subject_after(const struct subject *t, size_t offset);
/* Pushes a piece of the text as the engine writes it. */
void subject_push(js_State *J, const struct subject *t, size_t from, size_t to);

/* ---- regexp.c: objects ---- */

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

struct regexp *regexp_at(js_State *J, int idx); /* NULL if it is none */
/* Has nobody changed what the methods of the expression at idx call, so that its steps cannot be observed? */
bool regexp_is_plain(js_State *J, int idx);

/* ---- regexp_match.c: matching ---- */

void regexp_native_exec(js_State *J);
void regexp_match_init(js_State *J); /* the methods of RegExp.prototype, which is on top, that match */
void regexp_string_init(js_State *J); /* those of String.prototype that take patterns */

#endif
