/* embed.c -- embed FOLDER FILE...: writes the core modules as a C table on standard output, lowered.
 *
 * The name of a module is its path below FOLDER without ".js". The modules are written in modern JavaScript; what
 * goes into the binary is the ES5 that lower.c makes of it, so that nothing is translated when a program starts. A
 * module that is no program fails the build, with file and line. SPDX-License-Identifier: ISC
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lower.h"

static void write_text(const char *text)
{
	int column = 0;
	fputs("\"", stdout);
	for (; *text; ++text) {
		unsigned char c = *text;
		if (c == '\n') {
			fputs("\\n\"\n\"", stdout);
			column = 0;
		} else if (c == '"' || c == '\\') {
			printf("\\%c", c);
		} else if (c == '?' || c < 32 || c > 126) {
			printf("\\%03o", (unsigned)c);
		} else {
			putchar(c);
		}
		if (++column > 2000) {
			fputs("\"\n\"", stdout);
			column = 0;
		}
	}
	fputs("\"", stdout);
}

/* The file's text, malloc'ed, with a zero at the end. NULL: errno says why not. */
static char *read_file(const char *path)
{
	FILE *in = fopen(path, "r");
	if (!in)
		return NULL;
	char *text = NULL;
	long size;
	if (fseek(in, 0, SEEK_END) == 0 && (size = ftell(in)) >= 0 && fseek(in, 0, SEEK_SET) == 0 &&
			(text = calloc(1, (size_t)size + 1)) != NULL && fread(text, 1, (size_t)size, in) != (size_t)size) {
		free(text);
		text = NULL;
	}
	fclose(in);
	return text;
}

static int write_module(const char *path, const char *name)
{
	struct lower_error error;
	char *text = read_file(path);
	if (!text) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return 1;
	}
	char *lowered = lower_source(path, text, strlen(text), &error);
	if (!lowered) {
		fprintf(stderr, "%s:%d:%d: %s\n", path, error.line, error.column, error.message);
		free(text);
		return 1;
	}
	size_t length = lower_text_length(lowered);
	bool is_lowered = length != strlen(text) || memcmp(text, lowered, length) != 0;
	printf("{ \"%.*s\", %s,\n", (int)strlen(name) - 3, name, is_lowered ? "true" : "false");
	write_text(is_lowered ? lowered : text);
	puts(" },");
	free(text);
	free(lowered);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		fputs("usage: embed FOLDER FILE...\n", stderr);
		return 2;
	}
	size_t skip = strlen(argv[1]) + 1;
	puts("/* Made by tools/embed.c from modules/. */\n#include \"core_modules.h\"\n");
	puts("const struct core_module core_modules[] = {");
	for (int i = 2; i < argc; ++i)
		if (write_module(argv[i], argv[i] + skip))
			return 1;
	puts("{ NULL, false, NULL }\n};");
	return 0;
}
