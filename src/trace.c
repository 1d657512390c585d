/* trace.c -- writes the trace; costs one branch when it is off.
 *
 * HOW   subsystems fill a struct event and call trace_emit(); one table says which fields a kind has and what
 *       they are called. Lines are made in a buffer under a lock, since pool threads report too; it is
 *       written when it is large, when the loop waits, and at the end.
 * WHY   JSON by hand instead of a library: a line of a program costs a trace line, so it has to be quick, and
 *       a signal handler must be able to finish the file with write() alone.
 * LOCK  `lock` guards everything in struct trace.
 * READ  after threadpool.c. Book: appendix "The trace, version 1" is the contract.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WRITE_AT 65536 /* bytes in the buffer before they are written */

struct trace {
	uv_mutex_t lock;
	int fd;           /* -1: narrated only */
	bool is_socket;   /* a visualizer is at the other end */
	struct narrator *narrator; /* NULL: it does not narrate */
	bool closed;      /* the end is written; pool threads may still come */
	bool failed;      /* writing failed: said once, then nothing is written */
	enum trace_grain grain;
	uint64_t seq, last_t, turn;
	const char *phase, *outer_phase;
	char *buffer;
	size_t length, capacity;
	volatile size_t complete; /* bytes that are whole lines: what a signal handler may write */
};

/* ---- making a line ---- */

static void append(struct trace *tr, const char *bytes, size_t n)
{
	if (tr->length + n > tr->capacity) {
		tr->capacity = 2 * tr->capacity + n;
		tr->buffer = realloc(tr->buffer, tr->capacity);
		CHECK(tr->buffer != NULL);
	}
	memcpy(tr->buffer + tr->length, bytes, n);
	tr->length += n;
}

static void append_text(struct trace *tr, const char *s)
{
	append(tr, s, strlen(s));
}

static void append_number(struct trace *tr, int64_t n)
{
	char digits[24], *p = digits + sizeof digits;
	uint64_t u = n < 0 ? -(uint64_t)n : (uint64_t)n;
	do
		*--p = (char)('0' + u % 10);
	while (u /= 10);
	if (n < 0)
		*--p = '-';
	append(tr, p, (size_t)(digits + sizeof digits - p));
}

static void append_escape(struct trace *tr, unsigned code)
{
	char text[8];
	snprintf(text, sizeof text, "\\u%04x", code & 0xFFFF);
	append(tr, text, 6);
}

/* A character that JSON cannot hold as it is. Returns how many bytes it took. */
static size_t append_special(struct trace *tr, const unsigned char *s, size_t n)
{
	static const char letters[] = "\b\bb\t\tt\n\nn\f\ff\r\rr\"\"\"\\\\\\";
	for (const char *l = letters; *l; l += 3) {
		if (*s == (unsigned char)l[0]) {
			append(tr, (char[]){ '\\', l[2] }, 2);
			return 1;
		}
	}
	if (*s < 0x20 || *s == 0x7F) {
		append_escape(tr, *s);
		return 1;
	}
	if (n >= 2 && s[0] == 0xC0 && s[1] == 0x80) { /* the engine's zero character */
		append_escape(tr, 0);
		return 2;
	}
	if (n >= 3 && s[0] == 0xED && s[1] >= 0xA0) { /* half of a surrogate pair */
		append_escape(tr, 0xD000u | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu));
		return 3;
	}
	append_escape(tr, 0xFFFD);
	return 1;
}

static bool is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

static void append_string(struct trace *tr, const char *string, size_t n)
{
	const unsigned char *s = (const unsigned char *)string, *end = s + n;
	append(tr, "\"", 1);
	while (s < end) {
		const unsigned char *run = s;
		while (s < end && is_plain(*s))
			++s;
		append(tr, (const char *)run, (size_t)(s - run));
		if (s == end)
			break;
		size_t length = *s >= 0x80 ? utf8_character(s, (size_t)(end - s)) : 0;
		if (length > 0)
			append(tr, (const char *)s, length);
		else
			length = append_special(tr, s, (size_t)(end - s));
		s += length;
	}
	append(tr, "\"", 1);
}

static void append_field(struct trace *tr, const char *name, const char *value)
{
	append(tr, ",\"", 2);
	append_text(tr, name);
	append(tr, "\":", 2);
	append_string(tr, value ? value : "", value ? strlen(value) : 0);
}

static void append_count(struct trace *tr, const char *name, int64_t value)
{
	append(tr, ",\"", 2);
	append_text(tr, name);
	append(tr, "\":", 2);
	append_number(tr, value);
}

/* ---- what a kind has ---- */

/* region fields */
enum field {
	WHAT = 1 << 0, TYPE = 1 << 1, NAME = 1 << 2, FN = 1 << 3, FILE_ = 1 << 4, LINE = 1 << 5, LOC = 1 << 6,
	TEXT = 1 << 7, QUEUE = 1 << 8, REASON = 1 << 9, ID = 1 << 10, ORIGIN = 1 << 11, DUE = 1 << 12,
	CAUSE = 1 << 13, THREW = 1 << 14, PARENT = 1 << 15, KEEPERS = 1 << 16, STACK = 1 << 17, BUFFERED = 1 << 18,
	TRACE = 1 << 19,
};

/* In the order of how often they come. `number` and `extra` carry what their name here says. */
static const struct kind {
	const char *name;
	unsigned fields;
	const char *number, *extra;
	const char *as_name, *as_reason; /* what `name` and `reason` are called in this kind */
} kinds[] = {
	{ "line", FILE_ | LINE, NULL, NULL, NULL, NULL },
	{ "call", FN | FILE_ | LINE | STACK, NULL, NULL, NULL, NULL },
	{ "ret", FN | THREW, NULL, NULL, NULL, NULL },
	{ "phase", NAME | WHAT, NULL, NULL, "name", NULL },
	{ "task.init", ID | TYPE | ORIGIN | FN | LOC | DUE, NULL, NULL, NULL, NULL },
	{ "task.ready", ID | CAUSE | QUEUE, "pos", NULL, NULL, NULL },
	{ "task.before", ID, NULL, NULL, NULL, NULL },
	{ "task.after", ID | THREW, NULL, NULL, NULL, NULL },
	{ "task.end", ID | REASON, NULL, NULL, NULL, "reason" },
	{ "promise", WHAT | ID | PARENT | REASON, "task", NULL, NULL, "state" },
	{ "poll", WHAT | REASON, "timeout", NULL, NULL, "why" },
	{ "pool", WHAT | ID | NAME, "thread", "size", "op", NULL },
	{ "out", TEXT, "fd", NULL, NULL, NULL },
	{ "handle", WHAT | ID | TYPE | NAME | TRACE, NULL, NULL, "name", NULL },
	{ "stream", WHAT | ID | NAME | BUFFERED, "bytes", "limit", "name", NULL },
	{ "loop", WHAT | KEEPERS, NULL, NULL, NULL, NULL },
	{ "gc", 0, "us", "objects", NULL, NULL },
	{ "source", FILE_ | TEXT, NULL, NULL, NULL, NULL },
	{ "note", TEXT, "pause", NULL, NULL, NULL },
	{ "lost", 0, "n", NULL, NULL, NULL },
	{ "end", REASON, "code", NULL, NULL, "reason" },
};
/* endregion */

static const struct kind *kind_of(const char *name)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; ++i)
		if (!strcmp(kinds[i].name, name))
			return &kinds[i];
	check_failed("a known kind of event", name, 0);
}

/* An ES module is known by its URL; who reads a trace knows it by its file. */
static const char *file_of(const struct event *e)
{
	return e->file && !strncmp(e->file, "file://", 7) ? e->file + 7 : e->file;
}

static void append_loc(struct trace *tr, const struct event *e)
{
	char loc[1024];
	if (e->line > 0)
		snprintf(loc, sizeof loc, "%s:%d", file_of(e), e->line);
	else
		snprintf(loc, sizeof loc, "%s", e->file ? file_of(e) : "native");
	append_field(tr, "loc", loc);
}

/* Who awaits the function that goes on, as a list of strings like the lines of error.stack; the last one may be who
 * called the one before it. */
static void append_stack(struct trace *tr, const struct event *e)
{
	char line[1024];
	for (int i = 0; i < e->stack_length; ++i) {
		const struct position *at = &e->stack[i];
		snprintf(line, sizeof line, "%s%s (%s:%d)", e->called && i == e->stack_length - 1 ? "called by " : "async ",
			*at->fn ? at->fn : e->called && i == e->stack_length - 1 ? "the top level" : "<anonymous>", at->file,
			at->line);
		append_text(tr, i ? "," : ",\"async\":[");
		append_string(tr, line, strlen(line));
	}
	if (e->stack_length)
		append_text(tr, "]");
}

static void append_fields(struct trace *tr, const struct kind *kind, const struct event *e)
{
	unsigned f = kind->fields;
	if (f & WHAT)
		append_field(tr, "what", e->what);
	if (f & ID)
		append_count(tr, "id", (int64_t)e->id);
	if (f & TYPE)
		append_field(tr, "type", e->type);
	if (f & ORIGIN) {
		append_count(tr, "trig", (int64_t)e->trig);
		append_count(tr, "exec", (int64_t)e->exec);
	}
	if (f & PARENT && e->parent)
		append_count(tr, "parent", (int64_t)e->parent);
	if (f & CAUSE && e->cause_name)
		append_field(tr, "cause", e->cause_name);
	else if (f & CAUSE)
		append_count(tr, "cause", (int64_t)e->cause);
	if (f & QUEUE)
		append_field(tr, "queue", e->queue);
	if (f & NAME)
		append_field(tr, kind->as_name, e->name);
	if (f & TRACE && e->trace)
		append_field(tr, "trace", e->trace);
	if (f & FN)
		append_field(tr, "fn", e->fn);
	if (f & FILE_)
		append_field(tr, "file", file_of(e));
	if (f & LINE)
		append_count(tr, "line", e->line);
	if (f & STACK)
		append_stack(tr, e);
	if (f & LOC)
		append_loc(tr, e);
	if (f & DUE && e->due >= 0) {
		append_count(tr, "due", e->due);
		append_count(tr, "ms", e->number);
	}
	if (f & REASON && e->reason)
		append_field(tr, kind->as_reason, e->reason);
	if (f & THREW)
		append_text(tr, e->threw ? ",\"threw\":true" : ",\"threw\":false");
	if (f & KEEPERS) {
		append_text(tr, ",\"keepers\":");
		append_text(tr, e->text);
	}
	if (kind->number && !(kind->as_reason && !strcmp(kind->as_reason, "state") && e->number == 0))
		append_count(tr, !strcmp(kind->name, "poll") && !strcmp(e->what, "leave") ? "ready" : kind->number,
			e->number);
	if (f & BUFFERED)
		append_count(tr, "buffered", e->buffered);
	if (kind->extra)
		append_count(tr, kind->extra, e->extra);
	if (f & TEXT) {
		append_text(tr, ",\"text\":");
		append_string(tr, e->text, e->text_length ? e->text_length : strlen(e->text));
	}
}

/* ---- writing ---- */

static void write_all(struct trace *tr, const char *bytes, size_t n)
{
	while (n > 0 && !tr->failed) {
		ssize_t written = write(tr->fd, bytes, n);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0) {
			tr->failed = true;
			if (!tr->is_socket)
				fprintf(stderr, "orrery: the trace cannot be written: %s\n", strerror(errno));
			return;
		}
		bytes += written;
		n -= (size_t)written;
	}
}

static void flush_locked(struct trace *tr)
{
	size_t n = tr->complete;
	if (tr->fd >= 0)
		write_all(tr, tr->buffer, n);
	tr->complete = 0;
	memmove(tr->buffer, tr->buffer + n, tr->length - n);
	tr->length -= n;
}

static void end_line(struct trace *tr)
{
	append(tr, "}\n", 2);
	tr->complete = tr->length;
	if (tr->length > WRITE_AT)
		flush_locked(tr);
}

static void write_event(struct runtime *rt, const struct event *e)
{
	struct trace *tr = rt->trace;
	uint64_t now = clock_now(&rt->clock);
	if (tr->closed)
		return;
	if (now > tr->last_t)
		tr->last_t = now;
	append_text(tr, "{\"seq\":");
	append_number(tr, (int64_t)tr->seq++);
	append_count(tr, "t", (int64_t)tr->last_t);
	append_count(tr, "turn", (int64_t)tr->turn);
	append_field(tr, "phase", tr->phase);
	append_field(tr, "k", e->kind);
	append_fields(tr, kind_of(e->kind), e);
	end_line(tr);
}

void trace_emit_from_pool(struct runtime *rt, const struct event *e)
{
	struct trace *tr = rt->trace;
	uv_mutex_lock(&tr->lock);
	write_event(rt, e);
	if (tr->is_socket)
		flush_locked(tr);
	if (tr->narrator && !tr->closed)
		narrate_event(rt, tr->narrator, e);
	uv_mutex_unlock(&tr->lock);
}

void trace_emit(struct runtime *rt, const struct event *e)
{
	struct trace *tr = rt->trace;
	uv_mutex_lock(&tr->lock);
	write_event(rt, e);
	uint64_t turn = tr->turn;
	if (tr->narrator && !tr->closed)
		narrate_event(rt, tr->narrator, e);
	uv_mutex_unlock(&tr->lock);
	if (rt->control)
		control_point(rt, e->kind, turn);
}

void trace_flush(struct runtime *rt)
{
	if (!trace_on(rt))
		return;
	uv_mutex_lock(&rt->trace->lock);
	flush_locked(rt->trace);
	uv_mutex_unlock(&rt->trace->lock);
}

/* Tells the visualizer that the program waits for it. */
void trace_paused(struct runtime *rt)
{
	struct trace *tr = rt->trace;
	uv_mutex_lock(&tr->lock);
	append_text(tr, "{\"k\":\"paused\"");
	end_line(tr);
	flush_locked(tr);
	uv_mutex_unlock(&tr->lock);
}

/* Ticks and microtasks are drained inside a phase of the loop, which goes on after them. */
static bool is_drain(const char *phase)
{
	return !strcmp(phase, "tick") || !strcmp(phase, "microtask");
}

void trace_phase(struct runtime *rt, const char *name, const char *what)
{
	if (!trace_on(rt))
		return;
	struct trace *tr = rt->trace;
	bool enter = !strcmp(what, "enter");
	uv_mutex_lock(&tr->lock);
	if (enter && !is_drain(tr->phase))
		tr->outer_phase = tr->phase;
	if (enter)
		tr->phase = name;
	uv_mutex_unlock(&tr->lock);

	trace_emit(rt, &(struct event){ .kind = "phase", .name = name, .what = what });

	uv_mutex_lock(&tr->lock);
	if (!enter && is_drain(name))
		tr->phase = tr->outer_phase;
	uv_mutex_unlock(&tr->lock);
}

void trace_source(struct runtime *rt, const char *file, const char *text)
{
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "source", .file = file, .text = text });
}

const char *task_type_name(enum task_type type)
{
	static const char *const names[] = { "script", "timeout", "interval", "immediate", "tick", "microtask",
		"fs", "net", "http", "dns", "crypto", "zlib", "process", "signal", "stdin", "close", "resource", "message",
		"worker" };
	return names[type];
}

/* ---- beginning and end ---- */

static void write_header(struct runtime *rt, int argc, char **argv)
{
	struct trace *tr = rt->trace;
	char cwd[4096];
	size_t size = sizeof cwd;
	append_text(tr, "{\"k\":\"header\",\"v\":1,\"runtime\":\"orrery " ORRERY_VERSION "\"");
	append_field(tr, "engine", "mujs " MUJS_VERSION);
	append_field(tr, "libuv", uv_version_string());
	append_text(tr, ",\"argv\":[");
	for (int i = 0; i < argc; ++i) {
		if (i > 0)
			append_text(tr, ",");
		append_string(tr, argv[i], strlen(argv[i]));
	}
	append_text(tr, "]");
	append_field(tr, "cwd", uv_cwd(cwd, &size) == 0 ? cwd : "");
	append_count(tr, "pool", threadpool_size());
	append_field(tr, "clock", rt->clock.fast ? "fast" : "real");
	append_field(tr, "unit", "ns");
	if (rt->options->worker) {
		append_count(tr, "worker", worker_id(rt->options->worker));
		append_field(tr, "name", worker_name(rt->options->worker));
		append_count(tr, "start", (int64_t)worker_start(rt->options->worker));
	}
	end_line(tr);
}

/* Begins the trace. argv is the program and its arguments. Returns 0 or a libuv code. */
int trace_open(struct runtime *rt, const struct trace_options *options, int argc, char **argv)
{
	int fd = options->fd;
	if (options->path && (fd = open(options->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) < 0)
		return uv_translate_sys_error(errno);

	struct trace *tr = calloc(1, sizeof *tr);
	CHECK(tr != NULL);
	CHECK(uv_mutex_init(&tr->lock) == 0);
	tr->fd = fd;
	tr->is_socket = options->fd >= 0;
	tr->narrator = options->narrate ? narrator_new(rt->options->worker ? worker_name(rt->options->worker) : NULL) : NULL;
	tr->grain = options->grain;
	tr->phase = "main";
	tr->outer_phase = "main";
	tr->capacity = 2 * WRITE_AT;
	tr->buffer = malloc(tr->capacity);
	CHECK(tr->buffer != NULL);
	rt->trace = tr;
	write_header(rt, argc, argv);
	engine_set_tracing(rt->J, tr->grain == GRAIN_LINE, tr->grain >= GRAIN_CALL);
	return 0;
}

/* A list of strings in JSON: who keeps the loop alive. Pushed to nobody: it is written as it is. */
static void report_alive(struct runtime *rt)
{
	char keepers[1024];
	runtime_keepers(rt, keepers, sizeof keepers);
	trace_emit(rt, &(struct event){ .kind = "loop", .what = strcmp(keepers, "[]") ? "alive" : "done",
		.text = keepers });
}

/* A new turn begins. */
void trace_turn(struct runtime *rt)
{
	if (!trace_on(rt))
		return;
	uv_mutex_lock(&rt->trace->lock);
	++rt->trace->turn;
	rt->trace->phase = "timers";
	uv_mutex_unlock(&rt->trace->lock);
	report_alive(rt);
}

/* Writes the last line and closes the file; no pool thread may be at work any more, or it must be sure not to
 * report (runtime_exit waits for neither: rt->trace stays, but nothing is written after the end). */
void trace_close(struct runtime *rt, const char *reason, int code)
{
	struct trace *tr = rt->trace;
	if (!tr)
		return;
	trace_emit(rt, &(struct event){ .kind = "end", .reason = reason, .number = code });
	uv_mutex_lock(&tr->lock);
	flush_locked(tr);
	if (tr->fd >= 0)
		close(tr->fd);
	tr->fd = -1;
	tr->closed = true;
	uv_mutex_unlock(&tr->lock);
}

void trace_free(struct runtime *rt)
{
	struct trace *tr = rt->trace;
	if (!tr)
		return;
	rt->trace = NULL;
	uv_mutex_destroy(&tr->lock);
	free(tr->buffer);
	free(tr->narrator);
	free(tr);
}

void trace_emergency(struct trace *tr, const char *reason, int code)
{
	char line[256];
	if (!tr || tr->fd < 0)
		return;
	size_t n = tr->complete;
	if (write(tr->fd, tr->buffer, n) != (ssize_t)n)
		return;
	int length = snprintf(line, sizeof line, "{\"seq\":%llu,\"t\":%llu,\"turn\":%llu,\"phase\":\"%s\",\"k\":\"end\","
		"\"reason\":\"%s\",\"code\":%d}\n", (unsigned long long)tr->seq, (unsigned long long)tr->last_t,
		(unsigned long long)tr->turn, tr->phase, reason, code);
	if (write(tr->fd, line, (size_t)length) != length)
		return;
	tr->fd = -1;
}
