/* fuzz/lower.c -- libFuzzer's target for lower.c: any text gives ES5 or an error, never a crash or a hang.
 *
 * HOW   `make fuzz` builds it with clang and runs it for FUZZ_SECONDS (60), with the programs of tests/js/modern to
 *       begin with. Bytes that are no UTF-8 don't come so far (source.c). What it finds is left as
 *       build/fuzz/crash-*; run it again with build/fuzz/lower FILE.
 *       Beside crashes it looks for one promise: the ES5 has the lines of the source.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

static int lines_of(const char *text)
{
	int lines = 0;
	for (; *text; ++text) {
		lines += *text == '\n' || (*text == '\r' && text[1] != '\n');
		lines += !memcmp(text, "\xE2\x80", 2) && (text[2] == '\xA8' || text[2] == '\xA9');
	}
	return lines;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct lower_error error;
	char *source = malloc(size + 1);
	if (!source || !setlocale(LC_CTYPE, "C.UTF-8"))
		abort();
	memcpy(source, bytes, size);
	source[size] = '\0';
	if (strlen(source) < size || mbstowcs(NULL, source, 0) == (size_t)-1) {
		free(source);
		return 0;
	}
	char *lowered = lower_source("fuzz.js", source, size, &error);
	if (lowered)
		lowered[lower_text_length(lowered)] = '\0';
	if (lowered && lines_of(lowered) != lines_of(source))
		abort();
	free(lowered);
	free(source);
	return 0;
}
