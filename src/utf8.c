/* utf8.c -- which bytes are a character.
 *
 * SPDX-License-Identifier: ISC
 */
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
