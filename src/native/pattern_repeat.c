/* pattern_repeat.c -- what is repeated a thousand times is compiled once.
 *
 * HOW   for x{1,999} PCRE2 writes x 999 times into its code, and refuses code of more than 64 KB. So an x that is long
 *       and does not capture moves to the end of the pattern, into a group that is only defined, not matched there;
 *       in its place stands a call of that group: (?7){1,999} ... (?(DEFINE)(x)).
 * READ  after pattern.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "regexp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MANY = 32, LONG = 16384 }; /* repetitions; their text in all */

void pattern_shorten(struct pattern *p, size_t start, int times)
{
	static const char open[] = "(?(DEFINE)(", close[] = "))";
	size_t length = p->length - start, old = p->definitions ? strlen(p->definitions) : 0;
	char call[32];
	int n = snprintf(call, sizeof call, "(?%d)", p->groups + ++p->defined);
	if (times < MANY || length * (size_t)times < LONG || length <= (size_t)n) {
		--p->defined;
		return;
	}
	char *bigger = realloc(p->definitions, old + length + sizeof open + sizeof close);
	if (!bigger)
		abort();
	sprintf(bigger + old, "%s%.*s%s", open, (int)length, p->text + start, close);
	p->definitions = bigger;
	memcpy(p->text + start, call, (size_t)n + 1);
	p->length = start + (size_t)n;
}
