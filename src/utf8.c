/* utf8.c -- which bytes are a character, and which characters may stand in names.
 *
 * SPDX-License-Identifier: ISC
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "runtime.h"

/* The length of the UTF-8 character that begins at s, of which n > 0 bytes are there; 0 if it is none. */
size_t utf8_character(const unsigned char *s, size_t n)
{
	size_t want = s[0] < 0x80 ? 1 : s[0] >= 0xC2 && s[0] < 0xE0 ? 2 : (s[0] & 0xF0) == 0xE0 ? 3
	            : s[0] >= 0xF0 && s[0] < 0xF5 ? 4 : 0;
	if (want == 0 || want > n)
		return 0;
	for (size_t i = 1; i < want; ++i)
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	bool overlong = (s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xF0 && s[1] < 0x90);
	bool surrogate = s[0] == 0xED && s[1] > 0x9F;
	bool beyond = s[0] == 0xF4 && s[1] > 0x8F;
	return overlong || surrogate || beyond ? 0 : want;
}

static size_t put_character(unsigned char *out, unsigned c)
{
	size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (size_t i = n - 1; i > 0; --i, c >>= 6)
		out[i] = (unsigned char)(0x80 | (c & 0x3F));
	out[0] = (unsigned char)((0xF00 >> n & 0xFF) | c);
	return n;
}

static pcre2_code *property(const char *pattern)
{
	size_t where;
	int error;
	return pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF, &error, &where, NULL);
}

/* Whether a name may go on with a character, and begin with it: PCRE2 has the tables of Unicode. Made once for all
 * threads, and never changed. */
static pcre2_code *identifier[2];

static void make_identifier(void)
{
	identifier[0] = property("[\\p{ID_Continue}\\x{200C}\\x{200D}]");
	identifier[1] = property("\\p{ID_Start}");
	CHECK(identifier[0] && identifier[1]);
}

/* Asked by the engine for a character beyond ASCII: may a name begin, or go on, with it? */
int js_isidentifier(int c, int start)
{
	static uv_once_t once = UV_ONCE_INIT;
	unsigned char character[4];
	uv_once(&once, make_identifier);
	pcre2_match_data *match = pcre2_match_data_create(1, NULL);
	CHECK(match != NULL);
	int found = pcre2_match(identifier[!!start], character, put_character(character, (unsigned)c), 0, 0, match, NULL);
	pcre2_match_data_free(match);
	return found > 0;
}
