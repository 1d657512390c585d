/* edit.c -- applies anchored edits to a copy of a source tree: edit SRC-DIR EDITS-FILE... DEST-DIR
 *
 * HOW   every *.c and *.h of SRC-DIR is read; each edit replaces the one place in one file that its anchor
 *       describes; what has changed is written to DEST-DIR. An edit reads
 *
 *           EDIT jsrun.c: its title
 *           Why it is there: free text.
 *           <<<<
 *           the anchor: whole lines, which must occur exactly once
 *           ====
 *           the replacement
 *           >>>>
 *
 *       A line `...` in an anchor stands for the fewest lines that lead to what follows it. Only the part
 *       before it must be unique.
 * WHY   a diff stops at the first changed line number or context; an anchor says what we rely on, and the
 *       text around it says why. When mujs changes under us, the build names the edit that no longer fits.
 *
 * SPDX-License-Identifier: ISC
 */
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Grows as it is written. `text` always ends with a zero. */
struct text {
	char *text;
	size_t length, capacity;
};

#define MAX_SOURCES 100

static struct source {
	char name[64];
	struct text text;
} sources[MAX_SOURCES];
static int source_count;

struct edit {
	char file[64], title[160];
	struct text anchor, replacement;
};

static _Noreturn void fail(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	fputs("edit: ", stderr);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
	va_end(args);
	exit(1);
}

static void append(struct text *t, const char *bytes, size_t length)
{
	if (t->length + length + 1 > t->capacity) {
		t->capacity = 2 * (t->length + length + 1);
		t->text = realloc(t->text, t->capacity);
		if (!t->text)
			fail("out of memory");
	}
	memcpy(t->text + t->length, bytes, length);
	t->length += length;
	t->text[t->length] = '\0';
}

static struct text read_file(const char *path)
{
	struct text t = {0};
	char chunk[8192];
	size_t n;
	FILE *f = fopen(path, "rb");
	if (!f)
		fail("%s: %s", path, strerror(errno));
	append(&t, "", 0);
	while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
		append(&t, chunk, n);
	fclose(f);
	return t;
}

static bool holds(const char *path, const struct text *t)
{
	if (access(path, R_OK))
		return false;
	struct text old = read_file(path);
	bool same = old.length == t->length && !memcmp(old.text, t->text, t->length);
	free(old.text);
	return same;
}

/* A file that has not changed is left alone, so that make does not compile it again. */
static void write_file(const char *path, const struct text *t)
{
	if (holds(path, t))
		return;
	FILE *f = fopen(path, "wb");
	if (!f || fwrite(t->text, 1, t->length, f) != t->length || fclose(f))
		fail("%s: %s", path, strerror(errno));
}

static bool is_source(const char *name)
{
	const char *dot = strrchr(name, '.');
	return dot && (!strcmp(dot, ".c") || !strcmp(dot, ".h"));
}

static void read_sources(const char *from)
{
	char path[4096];
	struct dirent *entry;
	DIR *dir = opendir(from);
	if (!dir)
		fail("%s: %s", from, strerror(errno));
	while ((entry = readdir(dir))) {
		if (!is_source(entry->d_name))
			continue;
		if (source_count == MAX_SOURCES || strlen(entry->d_name) >= sizeof sources->name)
			fail("%s: too many files, or too long a name: %s", from, entry->d_name);
		snprintf(path, sizeof path, "%s/%s", from, entry->d_name);
		struct source *source = &sources[source_count++];
		strcpy(source->name, entry->d_name);
		source->text = read_file(path);
	}
	closedir(dir);
	if (source_count == 0)
		fail("%s: no C sources there", from);
}

static void write_sources(const char *to)
{
	char path[4096 + sizeof sources->name];
	if (mkdir(to, 0777) && errno != EEXIST)
		fail("%s: %s", to, strerror(errno));
	for (int i = 0; i < source_count; i++) {
		snprintf(path, sizeof path, "%.4000s/%.63s", to, sources[i].name);
		write_file(path, &sources[i].text);
		free(sources[i].text.text);
	}
}

/* The place, at or after `from`, where `wanted` stands at the beginning of a line; NULL if there is none. */
static const char *find_lines(const char *text, const char *from, const char *wanted)
{
	const char *p = from;
	while ((p = strstr(p, wanted)) && p > text && p[-1] != '\n')
		p++;
	return p;
}

static int count_lines(const char *text, const char *wanted)
{
	int n = 0;
	for (const char *p = text; (p = find_lines(text, p, wanted)); p++)
		n++;
	return n;
}

static void apply(struct text *file, struct edit *edit, const char *edits_file)
{
	char *part = edit->anchor.text, *rest;
	const char *begin = NULL, *end = NULL;

	for (; part; part = rest) {
		rest = strstr(part, "...\n");
		while (rest && rest > edit->anchor.text && rest[-1] != '\n')
			rest = strstr(rest + 1, "...\n");
		if (rest) {
			*rest = '\0';
			rest += strlen("...\n");
		}
		int count = count_lines(end ? end : file->text, part);
		if (begin ? count == 0 : count != 1)
			fail("%s: %s: \"%s\": the anchor occurs %d times, not once:\n%s", edits_file, edit->file,
			     edit->title, count, part);
		const char *at = find_lines(file->text, end ? end : file->text, part);
		if (!begin)
			begin = at;
		end = at + strlen(part);
	}
	struct text edited = {0};
	append(&edited, file->text, (size_t)(begin - file->text));
	append(&edited, edit->replacement.text, edit->replacement.length);
	append(&edited, end, strlen(end));
	free(file->text);
	*file = edited;
}

static void apply_to_source(struct edit *edit, const char *edits_file)
{
	if (!edit->anchor.length)
		fail("%s: \"%s\": the anchor is empty", edits_file, edit->title);
	int i = 0;
	while (i < source_count && strcmp(sources[i].name, edit->file))
		i++;
	if (i == source_count)
		fail("%s: \"%s\": there is no file %s", edits_file, edit->title, edit->file);
	apply(&sources[i].text, edit, edits_file);
	free(edit->anchor.text);
	free(edit->replacement.text);
}

static void apply_edits(const char *edits_file)
{
	enum { BETWEEN, REASON, ANCHOR, REPLACEMENT } where = BETWEEN;
	struct text all = read_file(edits_file);
	struct edit edit = {0};

	for (char *line = all.text, *next; *line; line = next) {
		next = strchr(line, '\n');
		next = next ? next + 1 : line + strlen(line);
		size_t length = (size_t)(next - line);
		if (where == BETWEEN && !strncmp(line, "EDIT ", 5)) {
			memset(&edit, 0, sizeof edit);
			if (sscanf(line, "EDIT %63[^: ]: %159[^\n]", edit.file, edit.title) != 2)
				fail("%s: not of the form `EDIT file: title`: %.*s", edits_file, (int)length, line);
			append(&edit.anchor, "", 0);
			append(&edit.replacement, "", 0);
			where = REASON;
		} else if (where == REASON && !strncmp(line, "<<<<\n", 5)) {
			where = ANCHOR;
		} else if (where == ANCHOR && !strncmp(line, "====\n", 5)) {
			where = REPLACEMENT;
		} else if (where == REPLACEMENT && !strncmp(line, ">>>>\n", 5)) {
			apply_to_source(&edit, edits_file);
			where = BETWEEN;
		} else if (where == ANCHOR) {
			append(&edit.anchor, line, length);
		} else if (where == REPLACEMENT) {
			append(&edit.replacement, line, length);
		}
	}
	if (where != BETWEEN)
		fail("%s: \"%s\" is not finished", edits_file, edit.title);
	free(all.text);
}

int main(int argc, char **argv)
{
	if (argc < 4)
		fail("usage: edit SRC-DIR EDITS-FILE... DEST-DIR");
	read_sources(argv[1]);
	for (int i = 2; i < argc - 1; i++)
		apply_edits(argv[i]);
	write_sources(argv[argc - 1]);
	return 0;
}
