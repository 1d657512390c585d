/* bench/lower.c -- how fast is lower.c? Source to ES5, beside tree-sitter's parse alone.
 *
 *     lower RUNS FILE...
 *
 * Prints the medians in MB/s over all files, and their ratio.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <tree_sitter/api.h>

#include "lower.h"

const TSLanguage *tree_sitter_javascript(void);

struct text {
	const char *path;
	char *bytes;
	size_t length;
};

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct text read_text(const char *path)
{
	struct text t = { .path = path };
	FILE *f = fopen(path, "rb");
	long size = -1;
	if (f && fseek(f, 0, SEEK_END) == 0 && (size = ftell(f)) >= 0 && fseek(f, 0, SEEK_SET) == 0)
		t.bytes = malloc((size_t)size + 1);
	if (!t.bytes || fread(t.bytes, 1, (size_t)size, f) != (size_t)size) {
		perror(path);
		exit(1);
	}
	fclose(f);
	t.bytes[size] = '\0';
	t.length = (size_t)size;
	return t;
}

static void lower_one(const struct text *t)
{
	struct lower_error error;
	char *lowered = lower_source(t->path, t->bytes, t->length, &error);
	if (!lowered) {
		fprintf(stderr, "%s:%d:%d: %s\n", t->path, error.line, error.column, error.message);
		exit(1);
	}
	free(lowered);
}

static void parse_one(const struct text *t)
{
	TSParser *parser = ts_parser_new();
	ts_parser_set_language(parser, tree_sitter_javascript());
	ts_tree_delete(ts_parser_parse_string(parser, NULL, t->bytes, (uint32_t)t->length));
	ts_parser_delete(parser);
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* The median of the seconds that it takes for all texts. */
static double median(int runs, void (*act)(const struct text *), const struct text *texts, int count)
{
	double *seconds = calloc((size_t)runs, sizeof *seconds);
	for (int r = 0; r < runs; ++r) {
		double start = now();
		for (int i = 0; i < count; ++i)
			act(&texts[i]);
		seconds[r] = now() - start;
	}
	qsort(seconds, (size_t)runs, sizeof *seconds, compare);
	double result = seconds[runs / 2];
	free(seconds);
	return result;
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		fputs("usage: lower RUNS FILE...\n", stderr);
		return 2;
	}
	int runs = atoi(argv[1]), count = argc - 2;
	struct text *texts = calloc((size_t)count, sizeof *texts);
	double bytes = 0;
	for (int i = 0; i < count; ++i) {
		texts[i] = read_text(argv[i + 2]);
		bytes += (double)texts[i].length;
	}
	double lowering = median(runs > 0 ? runs : 1, lower_one, texts, count);
	double parsing = median(runs > 0 ? runs : 1, parse_one, texts, count);
	printf("%-34s %8.2f MB/s %8.2f MB/s %7.2f\n", "source to ES5 : bare parse", bytes / 1e6 / lowering,
		bytes / 1e6 / parsing, lowering / parsing);
	for (int i = 0; i < count; ++i)
		free(texts[i].bytes);
	free(texts);
	return 0;
}
