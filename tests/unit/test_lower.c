/* test_lower.c -- lower_source() from C: lines stay, errors have a place, no bytes crash it.
 *
 * READ  beside src/lower.h. What lowered programs do is tested in tests/js/modern.
 *
 * SPDX-License-Identifier: ISC
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/lower.h"

static char *lower_text(const char *source, struct lower_error *error)
{
	char *lowered = lower_source("test.js", source, strlen(source), error);
	if (lowered)
		lowered[lower_text_length(lowered)] = '\0';
	return lowered;
}

static int count_lines(const char *s)
{
	int n = 0;
	for (; *s; ++s)
		n += *s == '\n';
	return n;
}

START_TEST(es5_is_copied)
{
	struct lower_error error;
	const char *source = "var a = 1; // note\nfunction f(x) {\n\treturn x /* y */ + a;\n}\n";
	char *result = lower_text(source, &error);
	ck_assert_str_eq(result, source);
	free(result);
}
END_TEST

START_TEST(lines_stay)
{
	static const char *const sources[] = {
		"const {\n a,\n b = 1,\n} = f(\n);\nlet c;\n",
		"class A\n  extends B {\n\n  #x =\n 1;\n  m() {\n }\n}\n",
		"const f = async ({\n a\n}, b =\n 2) =>\n  a ??\n  b;\n",
		"for (const [\n a] of\n x)\n{\n}\n`a\n${b\n}c\n`;\n",
		"x?.\n a\n ?.b(\n...c,\n d);\n",
		"const o = {\n ...a,\n [b]:\n c,\n d() {\n }\n};\n",
	};
	for (size_t i = 0; i < sizeof sources / sizeof *sources; ++i) {
		struct lower_error error;
		char *result = lower_text(sources[i], &error);
		ck_assert_msg(result != NULL, "%s: %s", sources[i], error.message);
		ck_assert_int_eq(count_lines(result), count_lines(sources[i]));
		free(result);
	}
}
END_TEST

START_TEST(errors_have_a_place)
{
	struct lower_error error;
	ck_assert_ptr_null(lower_text("let a;\n  let a;\n", &error));
	ck_assert_int_eq(error.line, 2);
	ck_assert_int_eq(error.column, 7);
	ck_assert_str_eq(error.message, "Identifier 'a' has already been declared");
	ck_assert_ptr_null(lower_text("const f = () => {\n", &error));
	ck_assert_str_eq(error.message, "Unexpected end of input");
}
END_TEST

START_TEST(deep_nesting_is_an_error)
{
	struct lower_error error;
	size_t n = 10000;
	char *source = malloc(2 * n + 8);
	memcpy(source, "x=>", 3);
	memset(source + 3, '(', n);
	source[n + 3] = '1';
	memset(source + n + 4, ')', n);
	source[2 * n + 4] = '\0';
	ck_assert_ptr_null(lower_text(source, &error));
	ck_assert_str_eq(error.message, "Maximum nesting depth exceeded");
	free(source);
}
END_TEST

START_TEST(any_bytes)
{
	char source[64];
	unsigned seed = 1;
	for (int turn = 0; turn < 300; ++turn) {
		struct lower_error error;
		for (size_t i = 0; i < sizeof source; ++i)
			source[i] = (char)((seed = seed * 1103515245 + 12345) >> 16);
		free(lower_source("test.js", source, sizeof source, &error));
	}
}
END_TEST

Suite *suite_lower(void)
{
	Suite *s = suite_create("lower");
	TCase *t = tcase_create("lower");
	tcase_add_test(t, es5_is_copied);
	tcase_add_test(t, lines_stay);
	tcase_add_test(t, errors_have_a_place);
	tcase_add_test(t, deep_nesting_is_an_error);
	tcase_add_test(t, any_bytes);
	suite_add_tcase(s, t);
	return s;
}
