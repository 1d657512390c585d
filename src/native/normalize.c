/* normalize.c -- String.prototype.normalize: letters and their marks, together or apart.
 *
 * HOW   utf8proc has Unicode's tables and does the work, on the stretches between the halves of surrogate pairs that
 *       stand alone: those are not UTF-8, and stay as they are. A text of ASCII is its own normal form.
 * READ  after casing.c. Follows ECMA-262, "String.prototype.normalize", and Unicode's Standard Annex 15.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "builtins.h"

/* What grows while it is appended to. */
struct text {
	char *at;
	size_t length;
};

static void append(struct text *t, const void *bytes, size_t n)
{
	t->at = realloc(t->at, t->length + n + 1);
	CHECK(t->at != NULL);
	memcpy(t->at + t->length, bytes, n);
	t->length += n;
}

static utf8proc_option_t form_at(js_State *J, int idx)
{
	const char *name = js_isdefined(J, idx) ? js_tostring(J, idx) : "NFC";
	if (!strcmp(name, "NFC"))
		return UTF8PROC_COMPOSE;
	if (!strcmp(name, "NFD"))
		return UTF8PROC_DECOMPOSE;
	if (!strcmp(name, "NFKC"))
		return UTF8PROC_COMPOSE | UTF8PROC_COMPAT;
	if (!strcmp(name, "NFKD"))
		return UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT;
	js_rangeerror(J, "The normalization form should be one of NFC, NFD, NFKC, NFKD.");
}

/* The bytes up to the next half of a pair, or zero character, which the engine writes in bytes of its own. */
static size_t stretch(const char *s)
{
	size_t n = 0;
	while (s[n] && !((unsigned char)s[n] == 0xED && (unsigned char)s[n + 1] >= 0xA0) && (unsigned char)s[n] != 0xC0)
		++n;
	return n;
}

static void append_normalized(struct text *t, const char *s, size_t n, utf8proc_option_t form)
{
	utf8proc_uint8_t *made;
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, &made, form | UTF8PROC_STABLE);
	CHECK(length >= 0);
	append(t, made, (size_t)length);
	free(made);
}

static void native_normalize(js_State *J)
{
	builtins_check_receiver(J, "String.prototype.normalize");
	const char *s = js_tostring(J, 0);
	utf8proc_option_t form = form_at(J, 1);
	struct text t = { NULL, 0 };
	while (*s) {
		size_t n = stretch(s);
		if (n > 0)
			append_normalized(&t, s, n, form);
		s += n;
		if (*s) {
			n = (unsigned char)*s == 0xC0 ? 2 : 3;
			append(&t, s, n);
			s += n;
		}
	}
	append(&t, "", 0);
	builtins_push_text(J, t.at, t.length);
}

void normalize_init(js_State *J)
{
	native_method(J, "normalize", native_normalize, 0);
}
