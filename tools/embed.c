/* embed.c -- embed FOLDER FILE...: writes the files as a C table on standard output.
 *
 * The name of a module is its path below FOLDER without ".js". SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_text(FILE *in)
{
	int c, column = 0;
	fputs("\"", stdout);
	while ((c = getc(in)) != EOF) {
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

int main(int argc, char **argv)
{
	if (argc < 2) {
		fputs("usage: embed FOLDER FILE...\n", stderr);
		return 2;
	}
	size_t skip = strlen(argv[1]) + 1;
	puts("/* Made by tools/embed.c from modules/. */\n#include \"core_modules.h\"\n");
	puts("const struct core_module core_modules[] = {");
	for (int i = 2; i < argc; ++i) {
		const char *name = argv[i] + skip;
		FILE *in = fopen(argv[i], "r");
		if (!in) {
			perror(argv[i]);
			return 1;
		}
		printf("{ \"%.*s\",\n", (int)strlen(name) - 3, name);
		write_text(in);
		puts(" },");
		fclose(in);
	}
	puts("{ NULL, NULL }\n};");
	return 0;
}
