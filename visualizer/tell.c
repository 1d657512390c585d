/* tell.c -- what an event is, as a sentence; and the words that all sentences are made of.
 *
 * HOW   say() appends to a sentence. Tasks are always called the same ("timeout #5"), in the colour of their
 *       family, so that the eye finds them again in the panes.
 * WHY   a screen that changed is a riddle; a sentence that says what has just happened solves it.
 * READ  before why.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- words ---- */

void say(struct sentence *s, const char *format, ...)
{
	va_list args;
	size_t room = sizeof s->text - s->length;
	va_start(args, format);
	int n = vsnprintf(s->text + s->length, room, format, args);
	va_end(args);
	if (n > 0)
		s->length += (size_t)n < room ? (size_t)n : room - 1;
}

/* A piece of someone's text, in quotes, its line ends spelled out; no longer than `most` bytes. */
void say_text(struct sentence *s, const char *text, size_t length, size_t most)
{
	size_t shown = length < most ? length : most;
	while (shown > 0 && shown < length && ((unsigned char)text[shown] & 0xC0) == 0x80)
		--shown; /* not in the middle of a character */
	say(s, "\"");
	for (size_t i = 0; i < shown && s->length < sizeof s->text - 8; ++i)
		if (text[i] == '\n')
			say(s, "\\n");
		else
			s->text[s->length++] = text[i] == ' ' ? ' ' : text[i];
	s->text[s->length] = '\0';
	say(s, shown < length ? "...\"" : "\"");
}

int task_style(const char *type)
{
	static const struct {
		const char *type;
		enum style style;
	} families[] = {
		{ "script", STYLE_SCRIPT }, { "timeout", STYLE_TIMER }, { "interval", STYLE_TIMER },
		{ "tick", STYLE_TICK }, { "microtask", STYLE_MICROTASK }, { "immediate", STYLE_IMMEDIATE },
		{ "process", STYLE_OTHER }, { "signal", STYLE_OTHER }, { "close", STYLE_OTHER },
	};
	for (size_t i = 0; i < sizeof families / sizeof *families; ++i)
		if (!strcmp(families[i].type, type))
			return families[i].style;
	return STYLE_IO;
}

static void begin_colour(struct sentence *s, int style)
{
	say(s, "\1%c", 'A' + style);
}

static void end_colour(struct sentence *s)
{
	say(s, "\2");
}

const struct event *task_init_of(const struct view *view, int64_t id)
{
	uint32_t seq = map_get(&view->trace->init, id);
	return view_knows(view, seq) ? &view->trace->events[seq] : NULL;
}

void say_task(struct sentence *s, const struct view *view, int64_t id)
{
	const struct event *init = task_init_of(view, id);
	if (id == 0) {
		say(s, "the runtime");
		return;
	}
	begin_colour(s, init ? task_style(init->type) : STYLE_OTHER);
	if (init && !strcmp(init->type, "script"))
		say(s, "the main script");
	else
		say(s, "%s #%lld", init && *init->type ? init->type : "task", (long long)id);
	end_colour(s);
}

void say_function(struct sentence *s, const char *fn)
{
	say(s, "%s", *fn ? fn : "an anonymous function");
}

/* A path relative to where the program was started; of one from elsewhere, the last part. */
static const char *short_path(const struct view *view, const char *file)
{
	const char *cwd = view->trace->cwd, *slash = strrchr(file, '/');
	size_t n = strlen(cwd);
	if (n > 0 && !strncmp(file, cwd, n) && file[n] == '/')
		return file + n + 1;
	return file[0] == '/' && slash[1] ? slash + 1 : file;
}

void say_place(struct sentence *s, const struct view *view, const char *file, int line)
{
	say(s, "%s", short_path(view, file));
	if (line > 0)
		say(s, ":%d", line);
}

void say_full(struct sentence *s, const struct view *view, int64_t id)
{
	const struct event *init = task_init_of(view, id);
	uint32_t op = map_get(&view->trace->op, id);
	say_task(s, view, id);
	if (!init || !strcmp(init->type, "script"))
		return;
	bool place = *init->file && strcmp(init->file, "native") != 0;
	const char *name = view_knows(view, op) ? view->trace->events[op].name : init->fn;
	if (!*name && !place)
		return;
	say(s, " (%s%s", name, *name && place ? ", " : "");
	if (place)
		say_place(s, view, init->file, 0);
	say(s, ")");
}

void say_duration(struct sentence *s, int64_t ns)
{
	double ms = (double)ns / NS_PER_MS;
	if (ns % NS_PER_MS == 0 && ms < 10000)
		say(s, "%.0f ms", ms);
	else if (ms >= 10000)
		say(s, "%.1f s", ms / 1000);
	else
		say(s, ms >= 100 ? "%.0f ms" : ms >= 0.1 ? "%.1f ms" : "%.2f ms", ms);
}

/* ---- events ---- */

/* A timer is due at a whole millisecond, counted from one: the part of one that has gone by is added again. */
static int64_t duration_ms(const struct event *init)
{
	int64_t ms = (init->due - init->t + NS_PER_MS - 1) / NS_PER_MS;
	return ms > 1 ? ms : 1;
}

static void tell_init(struct sentence *s, const struct view *view, const struct event *e)
{
	say_full(s, view, e->id);
	if (!strcmp(e->type, "timeout"))
		say(s, " is set: it is due in %lld ms", (long long)duration_ms(e));
	else if (!strcmp(e->type, "interval"))
		say(s, " is set: it is due every %lld ms", (long long)duration_ms(e));
	else if (!strcmp(e->type, "script"))
		say(s, " is about to begin");
	else if (task_style(e->type) == STYLE_IO)
		say(s, " is asked for");
	else
		say(s, " is made");
}

static void tell_ready(struct sentence *s, const struct view *view, const struct event *e)
{
	static const char *const places[][2] = { { "ticks", "among the ticks" },
		{ "microtasks", "among the microtasks" }, { "immediates", "among the immediates" },
		{ "timers", "among the timers that are due" }, { "poll", "in the poll queue" } };
	const char *queue = NULL;
	say_task(s, view, e->id);
	for (size_t i = 0; i < sizeof places / sizeof *places; ++i)
		if (!strcmp(places[i][0], e->name))
			queue = places[i][1];
	if (!queue)
		say(s, " may run now");
	else if (e->number <= 0)
		say(s, " waits %s, first in line", queue);
	else
		say(s, " waits %s, behind %lld other%s", queue, (long long)e->number, e->number == 1 ? "" : "s");
}

static void tell_pool(struct sentence *s, const struct view *view, const struct event *e)
{
	if (e->what == WHAT_SUBMIT) {
		say(s, "%s for ", e->name);
		say_task(s, view, e->id);
		say(s, " goes to the threadpool");
		return;
	}
	say(s, "pool thread %lld %s %s for ", (long long)e->number,
		e->what == WHAT_START ? "begins" : "has finished", *e->name ? e->name : "its work");
	say_task(s, view, e->id);
}

static void tell_poll(struct sentence *s, const struct event *e)
{
	if (e->what == WHAT_LEAVE && e->number > 0)
		say(s, "the wait is over: %lld %s ready", (long long)e->number, e->number == 1 ? "thing is" : "things are");
	else if (e->what == WHAT_LEAVE)
		say(s, "the wait is over: nothing was ready");
	else if (e->number == 0)
		say(s, "the loop asks the system what is ready, without waiting");
	else if (e->number < 0)
		say(s, "the loop waits until something is ready");
	else
		say(s, "the loop waits until something is ready, %lld ms at most", (long long)e->number);
}

static void tell_handle(struct sentence *s, const struct event *e)
{
	static const char *const ends[] = { [WHAT_OPEN] = "is opened", [WHAT_CLOSE] = "is closed",
		[WHAT_REF] = "keeps the loop alive again", [WHAT_UNREF] = "no longer keeps the loop alive" };
	const char *end = e->what < sizeof ends / sizeof *ends ? ends[e->what] : NULL;
	say(s, "%s #%lld %s", *e->type ? e->type : "handle", (long long)e->id, end ? end : "changes");
}

static void tell_stream(struct sentence *s, const struct event *e)
{
	static const char *const ends[] = { [WHAT_PUSH] = "takes in", [WHAT_READ] = "gives out",
		[WHAT_HIGH] = "is full: writers should wait", [WHAT_DRAIN] = "has room again", [WHAT_PAUSE] = "pauses",
		[WHAT_RESUME] = "flows again", [WHAT_FINISH] = "has ended" };
	const char *end = e->what < sizeof ends / sizeof *ends ? ends[e->what] : NULL;
	say(s, "stream #%lld (%s) %s", (long long)e->id, e->name, end ? end : "changes");
	if (e->what == WHAT_PUSH || e->what == WHAT_READ)
		say(s, " %lld and holds %lld; its limit is %lld", (long long)e->number, (long long)e->extra, (long long)e->limit);
}

static void tell_promise(struct sentence *s, const struct view *view, const struct event *e)
{
	if (e->what == WHAT_SETTLE) {
		say(s, "promise #%lld is %s", (long long)e->id, *e->name ? e->name : "settled");
	} else if (e->what == WHAT_REACT) {
		say(s, "what waits for promise #%lld will run", (long long)e->id);
		if (e->number > 0) {
			say(s, ", as ");
			say_task(s, view, e->number);
		}
	} else {
		say(s, "promise #%lld is made", (long long)e->id);
	}
}

static void tell_phase(struct sentence *s, const struct event *e)
{
	bool enter = e->what == WHAT_ENTER;
	if (!strcmp(e->name, "tick"))
		say(s, enter ? "the ticks are drained" : "no tick is left for now");
	else if (!strcmp(e->name, "microtask"))
		say(s, enter ? "the microtasks are drained" : "no microtask is left for now");
	else
		say(s, "the loop %s the %s phase", enter ? "enters" : "leaves", e->name);
}

static void tell_end(struct sentence *s, const struct event *e)
{
	say(s, "the program has ended with exit code %lld: %s", (long long)e->number, *e->name ? e->name : "done");
}

static void tell_place(struct sentence *s, const struct view *view, const struct event *e)
{
	if (e->kind == KIND_LINE) {
		say(s, "line %d of ", e->line);
		say_place(s, view, e->file, 0);
		say(s, " is about to run");
		return;
	}
	say_function(s, e->fn);
	if (e->kind == KIND_RET) {
		say(s, e->threw ? " throws" : " returns");
		return;
	}
	say(s, " is called");
	if (e->line > 0) {
		say(s, " (");
		say_place(s, view, e->file, e->line);
		say(s, ")");
	}
}

static void tell_task(struct sentence *s, const struct view *view, const struct event *e)
{
	say_full(s, view, e->id);
	if (e->kind == KIND_BEFORE)
		say(s, " begins");
	else if (e->kind == KIND_AFTER)
		say(s, e->threw ? " has thrown an error" : " has returned");
	else
		say(s, !strcmp(e->name, "cleared") ? " is cleared: it will not run" : " is over");
}

static void tell_rest(struct sentence *s, const struct view *view, const struct event *e)
{
	switch (e->kind) {
	case KIND_SOURCE:
		say_place(s, view, e->file, 0);
		say(s, " is loaded");
		break;
	case KIND_OUT:
		say(s, "the program writes to %s: ", e->number == 2 ? "stderr" : "stdout");
		say_text(s, e->text, e->text_length, 200);
		break;
	case KIND_LOOP:
		if (e->what == WHAT_DONE || e->text_length == 0)
			say(s, "nothing keeps the loop alive");
		else
			say(s, "the loop goes on, kept alive by %s", e->text);
		break;
	case KIND_GC:
		say(s, "garbage is collected in %lld us, %lld objects", (long long)e->number, (long long)e->extra);
		break;
	case KIND_NOTE: say(s, "%s", e->text); break;
	case KIND_LOST: say(s, "%lld events were lost here", (long long)e->number); break;
	default: say(s, "%s", *e->name ? e->name : "an event of a kind that this program does not know"); break;
	}
}

/* The first letter of a sentence, behind a mark for colour if there is one. Names of functions and tasks stay as
 * they are. */
void say_finish(struct sentence *s)
{
	static const char *const words[] = { "the ", "no ", "line ", "nothing ", "an ", "pool ", "what ", "garbage ",
		"after " };
	char *c = s->text[0] == 1 ? s->text + 2 : s->text;
	for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
		if (!strncmp(c, words[i], strlen(words[i])))
			*c = (char)(*c - 'a' + 'A');
}

void say_event(struct sentence *s, const struct view *view)
{
	const struct event *e = view_event(view);
	if (!e) {
		say(s, "Nothing has happened yet.");
		return;
	}
	switch (e->kind) {
	case KIND_LINE: case KIND_CALL: case KIND_RET: tell_place(s, view, e); break;
	case KIND_BEFORE: case KIND_AFTER: case KIND_TASK_END: tell_task(s, view, e); break;
	case KIND_INIT: tell_init(s, view, e); break;
	case KIND_READY: tell_ready(s, view, e); break;
	case KIND_POOL: tell_pool(s, view, e); break;
	case KIND_POLL: tell_poll(s, e); break;
	case KIND_HANDLE: tell_handle(s, e); break;
	case KIND_STREAM: tell_stream(s, e); break;
	case KIND_PROMISE: tell_promise(s, view, e); break;
	case KIND_PHASE: tell_phase(s, e); break;
	case KIND_END: tell_end(s, e); break;
	default: tell_rest(s, view, e); break;
	}
	say(s, ".");
	say_finish(s);
}
