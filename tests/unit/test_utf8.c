/* test_utf8.c -- src/utf8.c, and the engine's strings to bytes and back (src/buffer.c).
 * SPDX-License-Identifier: ISC */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

static const struct { const char *bytes; size_t n, length; } characters[] = {
	{ "a", 1, 1 }, { "\xC3\xA9", 2, 2 }, { "\xE2\x82\xAC", 3, 3 }, { "\xF0\x9F\x98\x80", 4, 4 },
	{ "\xF4\x8F\xBF\xBF", 4, 4 }, { "", 1, 1 },
	{ "\x80", 1, 0 }, { "\xC0\x80", 2, 0 }, { "\xC1\xBF", 2, 0 }, { "\xE0\x80\x80", 3, 0 },
	{ "\xED\xA0\x80", 3, 0 }, { "\xF0\x80\x80\x80", 4, 0 }, { "\xF4\x90\x80\x80", 4, 0 },
	{ "\xF5\x80\x80\x80", 4, 0 }, { "\xE2\x82", 2, 0 }, { "\xC3", 1, 0 }, { "\xC3\x41", 2, 0 },
};

START_TEST(character)
{
	const unsigned char *s = (const unsigned char *)characters[_i].bytes;
	ck_assert_uint_eq(utf8_character(s, characters[_i].n), characters[_i].length);
}
END_TEST

static const struct { const char *engine; const char *bytes; size_t n; } strings[] = {
	{ "plain", "plain", 5 }, { "a\xC0\x80z", "a\0z", 3 }, { "\xED\xA0\xBD\xED\xB8\x80", "\xF0\x9F\x98\x80", 4 },
	{ "\xED\xA0\xBD!", "\xEF\xBF\xBD!", 4 }, { "\xED\xB8\x80", "\xEF\xBF\xBD", 3 }, { "", "", 0 },
};

START_TEST(engine_string_to_bytes)
{
	size_t n;
	unsigned char *bytes = buffer_from_utf8(strings[_i].engine, &n);
	ck_assert_uint_eq(n, strings[_i].n);
	ck_assert_mem_eq(bytes, strings[_i].bytes, n);
	free(bytes);
}
END_TEST

START_TEST(bytes_to_engine_string)
{
	struct runtime *rt = unit_runtime("", NULL);
	buffer_push_utf8(rt->J, "a\0\xFF\xE2\x82", 5);
	ck_assert_str_eq(js_tostring(rt->J, -1), "a\xC0\x80\xEF\xBF\xBD\xEF\xBF\xBD");
	js_pop(rt->J, 1);
	runtime_free(rt);
}
END_TEST

Suite *suite_utf8(void)
{
	Suite *suite = suite_create("utf8");
	TCase *t = tcase_create("utf8");
	tcase_add_loop_test(t, character, 0, sizeof characters / sizeof *characters);
	tcase_add_loop_test(t, engine_string_to_bytes, 0, sizeof strings / sizeof *strings);
	tcase_add_test(t, bytes_to_engine_string);
	suite_add_tcase(suite, t);
	return suite;
}
