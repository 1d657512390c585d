/* casing.c -- toUpperCase and toLowerCase: a character may become up to three.
 *
 * HOW   the engine's tables know the characters that become one; what Unicode's SpecialCasing.txt adds stands here.
 *       A capital sigma at the end of a word has a small letter of its own.
 * READ  after string.c. Follows ECMA-262, "String.prototype.toLowerCase". No language is special: toLocaleUpperCase
 *       does the same.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdlib.h>
#include <string.h>
#include <utf.h>

#include "builtins.h"

#define LONGEST 9 /* bytes that one character may become */

enum { IOTA = 0x399, SIGMA = 0x3A3, FINAL_SIGMA = 0x3C2, DOTTED_I = 0x130, DOT_ABOVE = 0x307 };

static const unsigned short special[][4] = {
	{ 0xDF, 'S', 'S' }, { 0x149, 0x2BC, 'N' }, { 0x1F0, 'J', 0x30C }, { 0x390, IOTA, 0x308, 0x301 },
	{ 0x3B0, 0x3A5, 0x308, 0x301 }, { 0x587, 0x535, 0x552 }, { 0x1E96, 'H', 0x331 }, { 0x1E97, 'T', 0x308 },
	{ 0x1E98, 'W', 0x30A }, { 0x1E99, 'Y', 0x30A }, { 0x1E9A, 'A', 0x2BE }, { 0x1F50, 0x3A5, 0x313 },
	{ 0x1F52, 0x3A5, 0x313, 0x300 }, { 0x1F54, 0x3A5, 0x313, 0x301 }, { 0x1F56, 0x3A5, 0x313, 0x342 },
	{ 0x1FB2, 0x1FBA, IOTA }, { 0x1FB3, 0x391, IOTA }, { 0x1FB4, 0x386, IOTA }, { 0x1FB6, 0x391, 0x342 },
	{ 0x1FB7, 0x391, 0x342, IOTA }, { 0x1FBC, 0x391, IOTA }, { 0x1FC2, 0x1FCA, IOTA }, { 0x1FC3, 0x397, IOTA },
	{ 0x1FC4, 0x389, IOTA }, { 0x1FC6, 0x397, 0x342 }, { 0x1FC7, 0x397, 0x342, IOTA }, { 0x1FCC, 0x397, IOTA },
	{ 0x1FD2, IOTA, 0x308, 0x300 }, { 0x1FD3, IOTA, 0x308, 0x301 }, { 0x1FD6, IOTA, 0x342 },
	{ 0x1FD7, IOTA, 0x308, 0x342 }, { 0x1FE2, 0x3A5, 0x308, 0x300 }, { 0x1FE3, 0x3A5, 0x308, 0x301 },
	{ 0x1FE4, 0x3A1, 0x313 }, { 0x1FE6, 0x3A5, 0x342 }, { 0x1FE7, 0x3A5, 0x308, 0x342 }, { 0x1FF2, 0x1FFA, IOTA },
	{ 0x1FF3, 0x3A9, IOTA }, { 0x1FF4, 0x38F, IOTA }, { 0x1FF6, 0x3A9, 0x342 }, { 0x1FF7, 0x3A9, 0x342, IOTA },
	{ 0x1FFC, 0x3A9, IOTA }, { 0xFB00, 'F', 'F' }, { 0xFB01, 'F', 'I' }, { 0xFB02, 'F', 'L' }, { 0xFB03, 'F', 'F', 'I' },
	{ 0xFB04, 'F', 'F', 'L' }, { 0xFB05, 'S', 'T' }, { 0xFB06, 'S', 'T' }, { 0xFB13, 0x544, 0x546 },
	{ 0xFB14, 0x544, 0x535 }, { 0xFB15, 0x544, 0x53B }, { 0xFB16, 0x54E, 0x546 }, { 0xFB17, 0x544, 0x53D },
};

static int compare(const void *key, const void *row)
{
	return *(const int *)key - *(const unsigned short *)row;
}

/* Greek letters with an iota below: the letter without, and an iota behind it. */
static unsigned without_iota(int c)
{
	static const unsigned first[] = { 0x1F08, 0x1F28, 0x1F68 };
	return c >= 0x1F80 && c < 0x1FB0 ? first[(c - 0x1F80) / 16] + (unsigned)(c & 7) : 0;
}

static char *put_upper(char *out, int c)
{
	const unsigned short *row = bsearch(&c, special, sizeof special / sizeof *special, sizeof *special, compare);
	if (without_iota(c))
		return string_encode(string_encode(out, without_iota(c)), IOTA);
	if (!row)
		return string_encode(out, (unsigned)toupperrune(c));
	for (int i = 1; i < 4 && row[i]; ++i)
		out = string_encode(out, row[i]);
	return out;
}

/* ---- sigma ---- */

static bool is_cased(int c)
{
	return toupperrune(c) != c || tolowerrune(c) != c;
}

/* Case_Ignorable: marks, and punctuation inside words. */
static bool is_ignored(int c)
{
	return (c < 128 && c && strchr("'.:^`", c)) || c == 0xA8 || c == 0xAD || c == 0xAF || c == 0xB4 || c == 0xB7 || c == 0xB8 ||
		(c >= 0x2B0 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
		c == 0x2018 || c == 0x2019 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF ||
		(c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1D165 && c <= 0x1D182) || (c >= 0xE0001 && c <= 0xE01EF);
}

static bool is_final(const char *text, const char *before, const char *after)
{
	int c = 0;
	while (before > text && (c == 0 || is_ignored(c))) {
		do
			--before;
		while (before > text && (*before & 0xC0) == 0x80);
		const char *at = before;
		c = (int)string_decode(&at);
	}
	if (c == 0 || !is_cased(c))
		return false;
	do
		c = *after ? (int)string_decode(&after) : 0;
	while (c && is_ignored(c));
	return !c || !is_cased(c);
}

static char *put_lower(char *out, int c, const char *text, const char *at, const char *after)
{
	if (c == DOTTED_I)
		return string_encode(string_encode(out, 'i'), DOT_ABOVE);
	if (c == SIGMA && is_final(text, at, after))
		return string_encode(out, FINAL_SIGMA);
	return string_encode(out, (unsigned)tolowerrune(c));
}

/* ---- methods ---- */

static void push_cased(js_State *J, const char *method, bool upper)
{
	builtins_check_receiver(J, method);
	const char *text = js_tostring(J, 0);
	char *buffer = malloc(strlen(text) * LONGEST + 1), *out = buffer;
	CHECK(buffer != NULL);
	for (const char *at = text, *after = text; *at; at = after) {
		int c = (int)string_decode(&after);
		out = upper ? put_upper(out, c) : put_lower(out, c, text, at, after);
	}
	builtins_push_text(J, buffer, (size_t)(out - buffer));
}

static void native_toUpperCase(js_State *J)
{
	push_cased(J, "String.prototype.toUpperCase", true);
}

static void native_toLowerCase(js_State *J)
{
	push_cased(J, "String.prototype.toLowerCase", false);
}

void casing_init(js_State *J)
{
	native_method(J, "toUpperCase", native_toUpperCase, 0);
	native_method(J, "toLocaleUpperCase", native_toUpperCase, 0);
	native_method(J, "toLowerCase", native_toLowerCase, 0);
	native_method(J, "toLocaleLowerCase", native_toLowerCase, 0);
}
