/* regexp.h -- between pattern.c (JavaScript's patterns as PCRE2's) and regexp.c (the objects).
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_REGEXP_H
#define ORRERY_REGEXP_H

#include <stdbool.h>
#include <stddef.h>

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
	char **names;  /* of the groups, from 1; NULL for one without; names[0] is NULL. NULL: none has a name */
	char error[120]; /* "" or what V8 says after "Invalid regular expression: /x/: " */
};

/* Translates; `error` says whether it failed. Free with pattern_free in any case. */
void pattern_translate(struct pattern *p, const char *source, const struct pattern_flags *flags);
void pattern_free(struct pattern *p);

#endif
