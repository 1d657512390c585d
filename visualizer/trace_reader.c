/* trace_reader.c -- a trace: the header and the events.
 *
 * HOW   bytes come from a file or a socket, in pieces of any size. Each whole line is one JSON object; a table
 *       says which key goes to which field of struct event. Facts that hold from then on (who made task 5, what
 *       settled promise 3) are noted in maps on the way.
 * WHY   everything is read once, at the beginning: going back and forth afterwards touches no text.
 * RULES an unknown key is ignored, and so is an unknown kind, which still counts as an event. The last line
 *       may be cut off. Anything else that is wrong stops the reading with one message that names the line.
 * READ  after json.c, before model.c. Book: appendix "The trace, version 1" is the contract.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define EVENTS_MAX (UINT32_MAX - 1) /* an event's number fits 32 bits */

/* ---- words to numbers ---- */

struct word {
	const char *text;
	int value;
};

static const struct word kinds[] = {
	{ "line", KIND_LINE }, { "call", KIND_CALL }, { "ret", KIND_RET }, { "phase", KIND_PHASE },
	{ "task.init", KIND_INIT }, { "task.ready", KIND_READY }, { "task.before", KIND_BEFORE },
	{ "task.after", KIND_AFTER }, { "task.end", KIND_TASK_END }, { "promise", KIND_PROMISE },
	{ "poll", KIND_POLL }, { "pool", KIND_POOL }, { "out", KIND_OUT }, { "handle", KIND_HANDLE },
	{ "stream", KIND_STREAM }, { "loop", KIND_LOOP }, { "gc", KIND_GC }, { "source", KIND_SOURCE },
	{ "note", KIND_NOTE }, { "lost", KIND_LOST }, { "end", KIND_END }, { NULL, KIND_OTHER },
};

static const struct word whats[] = {
	{ "enter", WHAT_ENTER }, { "leave", WHAT_LEAVE }, { "submit", WHAT_SUBMIT }, { "start", WHAT_START },
	{ "done", WHAT_DONE }, { "open", WHAT_OPEN }, { "ref", WHAT_REF }, { "unref", WHAT_UNREF },
	{ "close", WHAT_CLOSE }, { "push", WHAT_PUSH }, { "read", WHAT_READ }, { "high", WHAT_HIGH },
	{ "drain", WHAT_DRAIN }, { "pause", WHAT_PAUSE }, { "resume", WHAT_RESUME }, { "end", WHAT_FINISH },
	{ "new", WHAT_NEW }, { "settle", WHAT_SETTLE }, { "react", WHAT_REACT }, { "alive", WHAT_ALIVE },
	{ NULL, WHAT_NONE },
};

static const struct word phases[] = {
	{ "main", PHASE_MAIN }, { "timers", PHASE_TIMERS }, { "pending", PHASE_PENDING },
	{ "idle/prepare", PHASE_PREPARE }, { "poll", PHASE_POLL }, { "check", PHASE_CHECK },
	{ "closing", PHASE_CLOSING }, { "tick", PHASE_TICK }, { "microtask", PHASE_MICROTASK },
	{ "exit", PHASE_EXIT }, { NULL, PHASE_NONE },
};

static int word_value(const struct word *words, const char *text, size_t length)
{
	while (words->text && (strlen(words->text) != length || memcmp(words->text, text, length) != 0))
		++words;
	return words->value;
}

/* ---- one line ---- */

enum field {
	FIELD_SEQ, FIELD_V, FIELD_K, FIELD_T, FIELD_TURN, FIELD_PHASE, FIELD_WHAT, FIELD_LINE, FIELD_ID,
	FIELD_TRIG, FIELD_CAUSE, FIELD_DUE, FIELD_NUMBER, FIELD_EXTRA, FIELD_LIMIT, FIELD_FN, FIELD_FILE,
	FIELD_NAME, FIELD_TYPE, FIELD_TEXT, FIELD_THREW, FIELD_POOL, FIELD_CWD, FIELD_ARGV,
	FIELD_IGNORED,
};

/* Several keys share a field: no kind of event has two of those. */
static const struct word keys[] = {
	{ "seq", FIELD_SEQ }, { "t", FIELD_T }, { "turn", FIELD_TURN }, { "phase", FIELD_PHASE }, { "k", FIELD_K },
	{ "id", FIELD_ID }, { "what", FIELD_WHAT }, { "file", FIELD_FILE }, { "line", FIELD_LINE },
	{ "fn", FIELD_FN }, { "loc", FIELD_FILE }, { "trace", FIELD_FILE }, { "threw", FIELD_THREW }, { "type", FIELD_TYPE },
	{ "trig", FIELD_TRIG }, { "due", FIELD_DUE }, { "cause", FIELD_CAUSE }, { "queue", FIELD_NAME },
	{ "name", FIELD_NAME }, { "op", FIELD_NAME }, { "reason", FIELD_NAME }, { "state", FIELD_NAME },
	{ "pos", FIELD_NUMBER }, { "thread", FIELD_NUMBER }, { "timeout", FIELD_NUMBER },
	{ "ready", FIELD_NUMBER }, { "bytes", FIELD_NUMBER }, { "fd", FIELD_NUMBER }, { "us", FIELD_NUMBER },
	{ "n", FIELD_NUMBER }, { "code", FIELD_NUMBER }, { "task", FIELD_NUMBER }, { "size", FIELD_EXTRA },
	{ "buffered", FIELD_EXTRA }, { "objects", FIELD_EXTRA }, { "limit", FIELD_LIMIT },
	{ "text", FIELD_TEXT }, { "keepers", FIELD_TEXT }, { "async", FIELD_TEXT }, { "why", FIELD_TEXT }, { "v", FIELD_V },
	{ "pool", FIELD_POOL }, { "cwd", FIELD_CWD }, { "argv", FIELD_ARGV },
	{ NULL, FIELD_IGNORED },
};

/* A line as it was read, before it is known whether it is a header, an event or neither. */
struct record {
	struct event event;
	const char *kind, *cwd, *argv;
	size_t kind_length;
	int64_t seq, version, pool;
};

static const char *name_of(struct trace *tr, const struct json_member *m)
{
	return m->type == JSON_STRING ? strings_name(&tr->strings, m->text, m->length) : "";
}

static void keep_text(struct trace *tr, struct event *e, const struct json_member *m)
{
	if (m->type != JSON_STRING)
		return;
	e->text_length = m->length < UINT32_MAX ? (uint32_t)m->length : UINT32_MAX;
	e->text = strings_keep(&tr->strings, m->text, e->text_length);
}

static int32_t to_int(int64_t n)
{
	return n > INT32_MAX ? INT32_MAX : n < 0 ? 0 : (int32_t)n;
}

static void store(struct trace *tr, struct record *r, const struct json_member *m)
{
	struct event *e = &r->event;
	bool number = m->type == JSON_NUMBER, string = m->type == JSON_STRING;
	switch (word_value(keys, m->key, m->key_length)) {
	case FIELD_SEQ: r->seq = number ? m->number : -1; break;
	case FIELD_V: r->version = number ? m->number : -1; break;
	case FIELD_K:
		r->kind = string ? m->text : NULL;
		r->kind_length = m->length;
		break;
	case FIELD_T: e->t = m->number; break;
	case FIELD_TURN: e->turn = to_int(m->number); break;
	case FIELD_PHASE: e->phase = (unsigned char)word_value(phases, m->text, m->length); break;
	case FIELD_WHAT: e->what = (unsigned char)word_value(whats, m->text, m->length); break;
	case FIELD_LINE: e->line = to_int(m->number); break;
	case FIELD_ID: e->id = m->number; break;
	case FIELD_TRIG: e->trig = m->number; break;
	case FIELD_DUE: e->due = m->number; break;
	case FIELD_CAUSE:
		e->cause = m->number;
		if (string)
			e->type = name_of(tr, m);
		break;
	case FIELD_NUMBER: e->number = m->number; break;
	case FIELD_EXTRA: e->extra = m->number; break;
	case FIELD_LIMIT: e->limit = m->number; break;
	case FIELD_FN: e->fn = name_of(tr, m); break;
	case FIELD_FILE: e->file = name_of(tr, m); break;
	case FIELD_NAME: e->name = name_of(tr, m); break;
	case FIELD_TYPE: e->type = name_of(tr, m); break;
	case FIELD_TEXT: keep_text(tr, e, m); break;
	case FIELD_THREW: e->threw = m->type == JSON_BOOLEAN && m->number; break;
	case FIELD_POOL: r->pool = number ? m->number : 0; break;
	case FIELD_CWD: r->cwd = name_of(tr, m); break;
	case FIELD_ARGV: r->argv = name_of(tr, m); break;
	default: break;
	}
}

/* False: what is wrong stands in *error. */
static bool read_record(struct trace *tr, char *line, size_t length, struct record *r, const char **error)
{
	struct json json;
	struct json_member member;
	*r = (struct record){ .seq = -1, .version = -1, .cwd = "", .argv = "",
		.event = { .fn = "", .file = "", .name = "", .type = "", .text = "" } };
	json_begin(&json, line, length);
	while (json_next(&json, &member))
		store(tr, r, &member);
	*error = json.error;
	return json.error == NULL;
}

/* ---- facts ---- */

static void *grown(void *items, size_t count, size_t *capacity, size_t size)
{
	if (count < *capacity)
		return items;
	*capacity = *capacity ? 2 * *capacity : 64;
	return must_grow(items, *capacity * size);
}

static void add_source(struct trace *tr, const struct event *e, uint32_t seq)
{
	tr->sources = must_grow(tr->sources, (tr->source_count + 1) * sizeof *tr->sources);
	tr->sources[tr->source_count++] = (struct source){ .seq = seq, .file = e->file, .text = e->text,
		.length = e->text_length };
}

static void add_output_line(struct output *out, size_t start, int fd)
{
	out->lines = grown(out->lines, out->line_count, &out->line_capacity, sizeof *out->lines);
	out->lines[out->line_count++] = (struct output_line){ start, fd };
}

static void add_output(struct output *out, const struct event *e, uint32_t seq)
{
	int fd = e->number == 2 ? 2 : 1;
	while (out->capacity < out->length + e->text_length) {
		out->capacity = out->capacity ? 2 * out->capacity : 4096;
		out->bytes = must_grow(out->bytes, out->capacity);
	}
	for (uint32_t i = 0; i < e->text_length; ++i) {
		bool fresh = out->length == 0 || out->bytes[out->length - 1] == '\n';
		if (fresh || out->lines[out->line_count - 1].fd != fd)
			add_output_line(out, out->length, fd);
		out->bytes[out->length++] = e->text[i];
	}
	out->marks = grown(out->marks, out->mark_count, &out->mark_capacity, sizeof *out->marks);
	out->marks[out->mark_count++] = (struct output_mark){ seq, out->length, out->line_count };
}

/* What takes a task out of its queue is linked to what put it there, so that nobody has to search. */
static void link_ready(struct trace *tr, struct event *e)
{
	e->ready = NEVER;
	if (e->kind != KIND_BEFORE && e->kind != KIND_TASK_END)
		return;
	e->ready = map_get(&tr->ready, e->id);
	if (e->ready != NEVER)
		map_set(&tr->ready, e->id, NEVER - 1);
	if (e->ready == NEVER - 1)
		e->ready = NEVER;
}

static void note_facts(struct trace *tr, const struct event *e, uint32_t seq)
{
	if (e->kind == KIND_SOURCE)
		add_source(tr, e, seq);
	else if (e->kind == KIND_OUT)
		add_output(&tr->output, e, seq);
	else if (e->kind == KIND_INIT)
		map_put(&tr->init, e->id, seq);
	else if (e->kind == KIND_READY)
		map_set(&tr->ready, e->id, seq);
	else if (e->kind == KIND_POOL && e->what == WHAT_SUBMIT)
		map_put(&tr->op, e->id, seq);
	else if (e->kind == KIND_PROMISE && e->what == WHAT_REACT && e->number > 0)
		map_put(&tr->react, e->number, seq);
	else if (e->kind == KIND_PROMISE && e->what == WHAT_SETTLE)
		map_put(&tr->settle, e->id, seq);
	else if (e->kind == KIND_STREAM)
		tr->has_streams = true;
}

/* ---- lines ---- */

static bool complain(struct trace *tr, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool complain(struct trace *tr, const char *format, ...)
{
	va_list args;
	int n = snprintf(tr->error, sizeof tr->error, "line %zu ", tr->count + tr->has_header + 1);
	va_start(args, format);
	vsnprintf(tr->error + n, sizeof tr->error - (size_t)n, format, args);
	va_end(args);
	return false;
}

static bool take_header(struct trace *tr, const struct record *r)
{
	if (!r->kind || r->kind_length != 6 || memcmp(r->kind, "header", 6) != 0)
		return complain(tr, "is not the header of a trace");
	if (r->version == -1)
		return complain(tr, "names no version of the trace format; this program reads version 1");
	if (r->version != 1)
		return complain(tr, "says that the trace has version %lld; this program reads version 1",
			(long long)r->version);
	tr->has_header = true;
	tr->pool_size = r->pool < 1 ? 4 : r->pool > 1024 ? 1024 : r->pool;
	tr->cwd = r->cwd;
	tr->script = r->argv;
	return true;
}

static bool take_event(struct trace *tr, struct record *r)
{
	if (r->kind && r->kind_length == 6 && !memcmp(r->kind, "paused", 6) && r->seq < 0) {
		tr->paused = true;
		return true;
	}
	if (!r->kind)
		return complain(tr, "has no kind (\"k\")");
	if (r->seq < 0)
		return complain(tr, "has no number (\"seq\")");
	if ((uint64_t)r->seq != tr->count)
		return complain(tr, "has the number %lld where %zu is expected: events are missing",
			(long long)r->seq, tr->count);
	if (tr->count >= EVENTS_MAX)
		return complain(tr, "is one event too many for this program");

	struct event *e = &r->event;
	e->kind = (unsigned char)word_value(kinds, r->kind, r->kind_length);
	if (e->kind == KIND_OTHER)
		e->name = strings_name(&tr->strings, r->kind, r->kind_length);
	tr->events = grown(tr->events, tr->count, &tr->capacity, sizeof *tr->events);
	link_ready(tr, e);
	tr->events[tr->count] = *e;
	note_facts(tr, e, (uint32_t)tr->count);
	++tr->count;
	return true;
}

static bool take_line(struct trace *tr, char *line, size_t length)
{
	struct record record;
	const char *error;
	if (!read_record(tr, line, length, &record, &error))
		return complain(tr, "%s%s", tr->has_header ? "" : "is not the header of a trace: it ", error);
	return tr->has_header ? take_event(tr, &record) : take_header(tr, &record);
}

static void keep_pending(struct trace *tr, const char *bytes, size_t n)
{
	while (tr->pending_length + n > tr->pending_capacity) {
		tr->pending_capacity = tr->pending_capacity ? 2 * tr->pending_capacity : 65536;
		tr->pending = must_grow(tr->pending, tr->pending_capacity);
	}
	if (n > 0)
		memcpy(tr->pending + tr->pending_length, bytes, n);
	tr->pending_length += n;
}

bool trace_feed(struct trace *tr, const char *bytes, size_t n)
{
	const char *newline;
	while (n > 0 && (newline = memchr(bytes, '\n', n)) != NULL) {
		size_t length = (size_t)(newline - bytes);
		keep_pending(tr, bytes, length);
		size_t line_length = tr->pending_length;
		tr->pending_length = 0;
		if (!take_line(tr, tr->pending, line_length))
			return false;
		bytes = newline + 1;
		n -= length + 1;
	}
	keep_pending(tr, bytes, n);
	return true;
}

/* A last line without its end may be whole or cut; a cut one is forgotten. */
bool trace_finish(struct trace *tr)
{
	size_t length = tr->pending_length;
	tr->pending_length = 0;
	if (length > 0) {
		struct record record;
		const char *error;
		if (!tr->has_header)
			return take_line(tr, tr->pending, length);
		if (read_record(tr, tr->pending, length, &record, &error))
			return take_event(tr, &record);
		tr->cut = true;
	}
	if (!tr->has_header)
		snprintf(tr->error, sizeof tr->error, "is empty");
	return tr->has_header;
}

/* ---- files ---- */

static bool cannot(struct trace *tr, const char *path, const char *why)
{
	snprintf(tr->error, sizeof tr->error, "%s: %s", path, why);
	return false;
}

/* "line 7 ..." becomes "a.ndjson: line 7 ...". */
static bool name_file(struct trace *tr, const char *path)
{
	char error[sizeof tr->error];
	memcpy(error, tr->error, sizeof error);
	snprintf(tr->error, sizeof tr->error, "%.150s: %.340s", path, error);
	return false;
}

static bool read_all(struct trace *tr, FILE *file, const char *path)
{
	char bytes[1 << 16];
	size_t n;
	while ((n = fread(bytes, 1, sizeof bytes, file)) > 0)
		if (!trace_feed(tr, bytes, n))
			return name_file(tr, path);
	if (ferror(file))
		return cannot(tr, path, "cannot be read");
	return trace_finish(tr) || name_file(tr, path);
}

bool trace_read_file(struct trace *tr, const char *path)
{
	struct stat st;
	FILE *file = fopen(path, "rb");
	if (!file)
		return cannot(tr, path, strerror(errno));
	bool directory = fstat(fileno(file), &st) == 0 && S_ISDIR(st.st_mode);
	bool good = directory ? cannot(tr, path, "is a directory, not a trace") : read_all(tr, file, path);
	fclose(file);
	return good;
}

/* The header's first key may be any of its keys, so its beginning is searched for "header". */
static bool begins_like_one(const char *path)
{
	char start[256];
	FILE *file = fopen(path, "rb");
	if (!file)
		return false;
	size_t n = fread(start, 1, sizeof start - 1, file);
	fclose(file);
	start[n] = '\0';
	return start[0] == '{' && strstr(start, "\"header\"") != NULL;
}

bool trace_is_one(const char *path)
{
	size_t length = strlen(path);
	return (length >= 7 && !strcmp(path + length - 7, ".ndjson")) || begins_like_one(path);
}

void trace_init(struct trace *tr)
{
	*tr = (struct trace){ .pool_size = 4, .cwd = "", .script = "" };
}

void trace_free(struct trace *tr)
{
	for (size_t i = 0; i < tr->source_count; ++i)
		source_free(&tr->sources[i]);
	free(tr->sources);
	free(tr->output.bytes);
	free(tr->output.lines);
	free(tr->output.marks);
	map_free(&tr->init);
	map_free(&tr->ready);
	map_free(&tr->op);
	map_free(&tr->react);
	map_free(&tr->settle);
	strings_free(&tr->strings);
	free(tr->events);
	free(tr->pending);
	*tr = (struct trace){ 0 };
}
