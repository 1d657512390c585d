/* panes.c -- one function for each thing on the screen, from the state to an area of the grid.
 *
 * HOW   a pane gets an area of a fixed size and shows what fits; what doesn't is counted ("... 12 more"). An
 *       empty queue says "empty": that it is empty is something to see.
 * WHY   sizes never depend on what is in the panes, so nothing jumps while you step.
 * READ  after model.c and grid.c; screen.c says where the panes are.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>
#include <string.h>

#define ROWS_MAX 512

const struct event *view_event(const struct view *view)
{
	return view->state->seq < 0 ? NULL : &view->trace->events[view->state->seq];
}

bool view_knows(const struct view *view, uint32_t seq)
{
	return seq != NEVER && (int64_t)seq <= view->state->seq;
}

static void say_nothing(const struct area *area, const char *text)
{
	area_text(area, 0, 1, STYLE_DIM, text, strlen(text));
}

static void say_more(const struct area *area, int row, size_t more)
{
	area_say(area, row, 1, STYLE_DIM, "%s %zu more", grid_glyph(area->grid, GLYPH_MORE), more);
}

/* How many of n items get a row: all, or so many that the last row can say how many there are more. */
static size_t rows_for(const struct area *area, size_t n)
{
	size_t height = area->height > 0 ? (size_t)area->height : 0;
	return n <= height ? n : height > 1 ? height - 1 : height;
}

/* Text at the right edge; returns the columns left of it. */
static int at_right(const struct area *area, int row, enum style style, const struct sentence *s)
{
	int column = area->width - 1 - sentence_width(s, area->grid->unicode);
	if (column < area->width / 3)
		return area->width;
	area_sentence_row(area, row, column, style, s);
	return column - 1;
}

/* ---- source ---- */

/* The newest text of that name that has been loaded by now. */
struct source *view_source(const struct view *view, const char *file)
{
	for (size_t i = view->trace->source_count; i-- > 0;) {
		struct source *source = &view->trace->sources[i];
		if (view_knows(view, source->seq) && !strcmp(source->file, file))
			return source;
	}
	return NULL;
}

/* "app.js:12" from a task.init. */
static bool split_loc(const char *loc, char *file, size_t size, int64_t *line)
{
	const char *colon = strrchr(loc, ':');
	if (!colon || (size_t)(colon - loc) >= size)
		return false;
	memcpy(file, loc, (size_t)(colon - loc));
	file[colon - loc] = '\0';
	*line = 0;
	for (const char *c = colon + 1; *c >= '0' && *c <= '9' && *line < 100000000; ++c)
		*line = *line * 10 + (*c - '0');
	return true;
}

/* Where the program is: the innermost frame whose text we have. When nothing runs, where it was last; then *runs
 * is false. NULL: no text has been loaded yet. */
struct source *view_place(const struct view *view, int64_t *line, bool *runs)
{
	const struct state *state = view->state;
	const struct event *events = view->trace->events;
	struct source *source = NULL;
	char file[4096];

	*runs = true;
	for (size_t i = state->frames.length; i-- > 0;) {
		const struct entry *frame = list_at(&state->frames, i);
		*line = frame->value;
		if ((source = view_source(view, events[frame->more].file)) != NULL)
			return source;
	}
	*runs = state->running.length > 0 && state->place != NEVER && events[state->place].kind == KIND_BEFORE;
	const struct event *place = state->place == NEVER ? NULL : &events[state->place];
	const struct event *init = place && place->kind == KIND_BEFORE ? task_init_of(view, place->id) : NULL;
	*line = place ? place->line : 1;
	if (init && split_loc(init->file, file, sizeof file, line))
		source = view_source(view, file);
	else if (place)
		source = view_source(view, place->file);
	if (!source && view->trace->source_count > 0 && view_knows(view, view->trace->sources[0].seq))
		source = &view->trace->sources[0];
	return source;
}

/* The first line that is shown. It moves by half a pane at a time, so that the text stands still mostly. */
static int64_t first_line(int64_t line, int64_t count, int height)
{
	int64_t half = height / 2 > 0 ? height / 2 : 1;
	int64_t first = (line - 1) / half * half - half / 2;
	if (first + height > count)
		first = count - height;
	if (line <= first)
		first = line - 1;
	if (line > first + height)
		first = line - height;
	return first < 0 ? 0 : first;
}

static int digits_of(size_t n)
{
	return snprintf(NULL, 0, "%zu", n);
}

static void draw_line(const struct area *area, int row, struct source *source, int64_t i, bool here, int gutter)
{
	size_t from = source->lines[i], length = source->lines[i + 1] - from;
	const char *text = source->text + from;
	while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r'))
		--length;
	if (here)
		area_light(area, row);
	if (here)
		area_text(area, row, 0, STYLE_CURRENT, grid_glyph(area->grid, GLYPH_HERE),
			strlen(grid_glyph(area->grid, GLYPH_HERE)));
	area_say(area, row, 2, here ? STYLE_CURRENT : STYLE_DIM, "%*lld", gutter, (long long)(i + 1));
	area_styled(area, row, gutter + 4, source->styles ? source->styles + from : NULL, text, length);
}

void pane_source(struct area area, const struct view *view)
{
	int64_t line;
	bool runs;
	struct source *source = view_place(view, &line, &runs);
	if (!source) {
		say_nothing(&area, "no source yet");
		return;
	}
	source_prepare(source);
	if (line > source->line_count)
		line = source->line_count;
	int gutter = digits_of(source->line_count) > 2 ? digits_of(source->line_count) : 2;
	int64_t first = first_line(line < 1 ? 1 : line, source->line_count, area.height);
	for (int row = 0; row < area.height && first + row < source->line_count; ++row)
		draw_line(&area, row, source, first + row, runs && first + row + 1 == line, gutter);
}

/* ---- call stack ---- */

static void draw_frame(const struct area *area, int row, const struct view *view, const struct entry *frame)
{
	const struct event *e = &view->trace->events[frame->seq];
	const struct event *at = &view->trace->events[frame->more];
	struct sentence place = { .length = 0 };
	bool native = !strcmp(e->file, "native");
	const char *fn = e->fn;
	if (e->kind == KIND_LINE || (!*fn && e->line <= 1))
		fn = "(top level)";
	if (!native)
		say_place(&place, view, at->file, (int)frame->value);
	struct area left = *area;
	left.width = at_right(area, row, STYLE_DIM, native ? &(struct sentence){ "native", 6 } : &place);
	area_text(&left, row, 3, row == 0 ? STYLE_STRONG : STYLE_PLAIN, *fn ? fn : "(anonymous)",
		strlen(*fn ? fn : "(anonymous)"));
}

/* Where the next part of a call's async stack ends: the parts are joined by ", ". */
static const char *end_of_part(const char *part, const char *end)
{
	for (const char *c = part; end - c > 2; ++c)
		if (!strncmp(c, ", async ", 8) || !strncmp(c, ", called by ", 12))
			return c;
	return end;
}

/* "async outer (app.js:10)", with the file as the program's user knows it. */
static void draw_awaiting(const struct area *area, int row, const struct view *view, const char *part, int length)
{
	struct sentence place = { .length = 0 };
	char loc[4096], file[4096];
	int64_t line;
	const char *open = memrchr(part, '(', (size_t)length);
	struct area left = *area;
	if (open && snprintf(loc, sizeof loc, "%.*s", (int)(part + length - open) - 2, open + 1) > 0 &&
			split_loc(loc, file, sizeof file, &line)) {
		say_place(&place, view, file, (int)line);
		left.width = at_right(area, row, STYLE_DIM, &place);
		length = (int)(open - part) - 1;
	}
	area_text(&left, row, 3, STYLE_DIM, part, (size_t)length);
}

/* Below the frames of a function that an await goes on with: who awaits it. */
static void draw_async(const struct area *area, size_t row, size_t rows, const struct view *view)
{
	const struct list *frames = &view->state->frames;
	const struct event *call = &view->trace->events[list_at(frames, 0)->seq];
	const char *part = call->text, *end = part + call->text_length;
	if (call->kind != KIND_CALL || !part)
		return;
	for (; part < end && row < rows; ++row) {
		const char *next = end_of_part(part, end);
		draw_awaiting(area, (int)row, view, part, (int)(next - part));
		part = next + 2;
	}
}

void pane_stack(struct area area, const struct view *view)
{
	const struct list *frames = &view->state->frames;
	size_t n = rows_for(&area, frames->length);
	if (frames->length == 0) {
		say_nothing(&area, view->state->running.length > 0 ? "empty" : "empty: no JavaScript runs");
		return;
	}
	for (size_t i = 0; i < n; ++i)
		draw_frame(&area, (int)i, view, list_at(frames, frames->length - 1 - i));
	const char *here = grid_glyph(area.grid, GLYPH_HERE);
	area_text(&area, 0, 1, STYLE_CURRENT, here, strlen(here));
	if (n < frames->length)
		say_more(&area, (int)n, frames->length - n);
	else
		draw_async(&area, n, (size_t)area.height, view);
}

/* ---- queues ---- */

/* "#5 onTimer" or "#5 readFile": what tells a task from others of its type. */
static void say_short(struct sentence *s, const struct view *view, int64_t id, bool place)
{
	const struct event *init = task_init_of(view, id);
	uint32_t op = map_get(&view->trace->op, id);
	const char *name = view_knows(view, op) ? view->trace->events[op].name : init ? init->fn : "";
	say(s, "\1%c#%lld\2", 'A' + (init ? task_style(init->type) : STYLE_OTHER), (long long)id);
	if (*name)
		say(s, " %s", name);
	else if (place && init && *init->file) {
		say(s, " ");
		say_place(s, view, init->file, 0);
	}
}

static void pane_queue(struct area *area, const struct view *view, enum queue queue)
{
	const struct list *list = &view->state->queues[queue];
	size_t n = rows_for(area, list->length);
	if (list->length == 0) {
		say_nothing(area, "empty");
		return;
	}
	for (size_t i = 0; i < n; ++i) {
		struct sentence what = { .length = 0 }, where = { .length = 0 };
		const struct event *init = task_init_of(view, list_at(list, i)->id);
		say_short(&what, view, list_at(list, i)->id, false);
		if (init && strcmp(init->file, "native") != 0)
			say_place(&where, view, init->file, 0);
		struct area left = *area;
		left.width = at_right(area, (int)i, STYLE_DIM, &where);
		area_sentence_row(&left, (int)i, 3, STYLE_PLAIN, &what);
	}
	const char *next = grid_glyph(area->grid, GLYPH_NEXT);
	area_text(area, 0, 1, STYLE_PLAIN, next, strlen(next));
	if (n < list->length)
		say_more(area, (int)n, list->length - n);
}

void pane_ticks(struct area area, const struct view *view) { pane_queue(&area, view, QUEUE_TICKS); }
void pane_microtasks(struct area area, const struct view *view) { pane_queue(&area, view, QUEUE_MICROTASKS); }
void pane_immediates(struct area area, const struct view *view) { pane_queue(&area, view, QUEUE_IMMEDIATES); }
void pane_poll(struct area area, const struct view *view) { pane_queue(&area, view, QUEUE_POLL); }

/* A queue in one row: "#7 onTick, #8 onTick". */
static void draw_queue_row(const struct area *area, int row, const struct view *view, const struct list *list)
{
	struct sentence s = { .length = 0 };
	for (size_t i = 0; i < list->length && sentence_width(&s, area->grid->unicode) < area->width; ++i) {
		if (i > 0)
			say(&s, ", ");
		say_short(&s, view, list_at(list, i)->id, true);
	}
	if (list->length == 0)
		area_text(area, row, 0, STYLE_DIM, "empty", 5);
	else
		area_sentence_row(area, row, 0, STYLE_PLAIN, &s);
}

void pane_queues(struct area area, const struct view *view)
{
	static const struct {
		const char *name;
		enum queue queue;
		enum style style;
	} rows[] = {
		{ "ticks", QUEUE_TICKS, STYLE_TICK }, { "microtasks", QUEUE_MICROTASKS, STYLE_MICROTASK },
		{ "immediates", QUEUE_IMMEDIATES, STYLE_IMMEDIATE }, { "poll", QUEUE_POLL, STYLE_IO },
	};
	struct area right = { area.grid, area.x + 13, area.y, area.width - 13, area.height };
	for (int i = 0; i < 4; ++i) {
		const struct list *list = &view->state->queues[rows[i].queue];
		area_text(&area, i, 1, rows[i].style, rows[i].name, strlen(rows[i].name));
		draw_queue_row(&right, i, view, list);
	}
}

/* ---- timers ---- */

/* The n timers that are due first, in that order; equal ones as they were set. Returns how many there are. */
static size_t first_due(const struct list *timers, const struct entry **first, size_t n)
{
	size_t found = 0;
	for (size_t i = 0; i < timers->length; ++i) {
		const struct entry *timer = list_at(timers, i);
		size_t place = found;
		while (place > 0 && first[place - 1]->value > timer->value)
			--place;
		if (place == n)
			continue;
		if (found < n)
			++found;
		memmove(first + place + 1, first + place, (found - place - 1) * sizeof *first);
		first[place] = timer;
	}
	return found;
}

static bool runs_now(const struct view *view, int64_t id)
{
	const struct list *running = &view->state->running;
	for (size_t i = 0; i < running->length; ++i)
		if (list_at(running, i)->id == id)
			return true;
	return false;
}

static void draw_timer(const struct area *area, int row, const struct view *view, const struct entry *timer)
{
	const struct event *init = &view->trace->events[timer->seq];
	int64_t left = timer->value - view->state->t;
	struct sentence what = { .length = 0 }, when = { .length = 0 };
	say_short(&what, view, timer->id, true);
	if (!strcmp(init->type, "interval")) {
		say(&what, " every ");
		say_duration(&what, (init->due - init->t + NS_PER_MS - 1) / NS_PER_MS * NS_PER_MS);
	}
	if (timer->more)
		say(&what, " (unref)");
	if (runs_now(view, timer->id)) {
		say(&when, "runs now");
	} else if (left <= 0) {
		say(&when, "due");
	} else {
		say(&when, "in ");
		say_duration(&when, left);
	}
	struct area part = *area;
	part.width = at_right(area, row, left <= 0 ? STYLE_TIMER : STYLE_PLAIN, &when);
	area_sentence_row(&part, row, 1, STYLE_PLAIN, &what);
}

void pane_timers(struct area area, const struct view *view)
{
	const struct entry *first[ROWS_MAX + 1];
	size_t n = rows_for(&area, view->state->timers.length);
	size_t shown = first_due(&view->state->timers, first, n < ROWS_MAX ? n : ROWS_MAX);
	if (view->state->timers.length == 0)
		say_nothing(&area, "empty");
	for (size_t i = 0; i < shown; ++i)
		draw_timer(&area, (int)i, view, first[i]);
	if (shown < view->state->timers.length)
		say_more(&area, (int)shown, view->state->timers.length - shown);
}

/* ---- threadpool ---- */

static void draw_slot(const struct area *area, int row, int column, const struct view *view, int64_t thread)
{
	const struct list *threads = &view->state->threads;
	const struct entry *slot = NULL;
	for (size_t i = 0; i < threads->length && !slot; ++i)
		if (list_at(threads, i)->id == thread)
			slot = list_at(threads, i);
	bool busy = slot && slot->value != 0;
	const char *glyph = grid_glyph(area->grid, busy ? GLYPH_BUSY : GLYPH_IDLE);
	struct sentence s = { .length = 0 };
	if (busy)
		say_short(&s, view, slot->value, false);
	area_say(area, row, column, busy ? STYLE_IO : STYLE_DIM, "%lld %s", (long long)thread, glyph);
	if (busy)
		area_sentence_row(area, row, column + digits_of((size_t)thread) + 3, STYLE_PLAIN, &s);
	else
		area_text(area, row, column + digits_of((size_t)thread) + 3, STYLE_DIM, "idle", 4);
}

/* In one row: who waits for a thread. */
static void draw_waiting(const struct area *area, int row, const struct view *view)
{
	struct area right = { area->grid, area->x + 10, area->y, area->width - 10, area->height };
	area_text(area, row, 1, STYLE_DIM, "waiting", 7);
	draw_queue_row(&right, row, view, &view->state->waiting);
}

void pane_pool(struct area area, const struct view *view)
{
	int size = (int)view->trace->pool_size;
	int columns = size > area.height && area.width >= 28 ? 2 : 1;
	int rows = (size + columns - 1) / columns;
	bool line = rows < area.height;
	int width = area.width / columns, shown = 0;
	for (int row = 0; row < rows && row < area.height; ++row) {
		for (int i = 0; i < columns && shown < size; ++i, ++shown) {
			struct area slot = { area.grid, area.x + i * width, area.y, width - (columns - 1), area.height };
			draw_slot(&slot, row, 1, view, shown);
		}
	}
	if (line)
		draw_waiting(&area, rows, view);
}

/* ---- handles ---- */

static void draw_handle(const struct area *area, int row, const struct view *view, const struct entry *handle)
{
	const struct event *e = &view->trace->events[handle->seq];
	area_say(area, row, 1, STYLE_PLAIN, "%s #%lld %s%s", *e->type ? e->type : "handle", (long long)handle->id,
		e->name, handle->value ? "" : " (unref)");
}

void pane_handles(struct area area, const struct view *view)
{
	const struct list *handles = &view->state->handles;
	size_t n = rows_for(&area, handles->length);
	if (handles->length == 0)
		say_nothing(&area, "none");
	for (size_t i = 0; i < n; ++i)
		draw_handle(&area, (int)i, view, list_at(handles, i));
	if (n < handles->length)
		say_more(&area, (int)n, handles->length - n);
}

/* ---- streams ---- */

#define GAUGE 8 /* cells */

/* How full a buffer is: a cell is lit as soon as there is something in it. */
static void draw_gauge(const struct area *area, int row, int64_t buffered, int64_t limit, enum style style)
{
	int64_t lit = limit > 0 && buffered < limit ? (buffered * GAUGE + limit - 1) / limit : buffered > 0 ? GAUGE : 0;
	for (int i = 0; i < GAUGE; ++i) {
		const char *glyph = grid_glyph(area->grid, i < lit ? GLYPH_BUSY : GLYPH_IDLE);
		area_text(area, row, 1 + i, i < lit ? style : STYLE_DIM, glyph, strlen(glyph));
	}
}

static void draw_stream(const struct area *area, int row, const struct view *view, const struct entry *stream)
{
	const struct event *e = &view->trace->events[stream->seq];
	struct sentence fill = { .length = 0 };
	struct area left = *area;
	bool full = stream->more & STREAM_FULL;
	say(&fill, "%s%lld/%lld", stream->more & STREAM_PAUSED ? "paused " : "", (long long)stream->value, (long long)e->limit);
	left.width = at_right(area, row, full ? STYLE_CURRENT : STYLE_PLAIN, &fill);
	draw_gauge(area, row, stream->value, e->limit, full ? STYLE_CURRENT : STYLE_IO);
	area_say(&left, row, GAUGE + 2, STYLE_PLAIN, "#%lld %s", (long long)stream->id, e->name);
}

void pane_streams(struct area area, const struct view *view)
{
	const struct list *streams = &view->state->streams;
	size_t n = rows_for(&area, streams->length);
	if (streams->length == 0)
		say_nothing(&area, "none");
	for (size_t i = 0; i < n; ++i)
		draw_stream(&area, (int)i, view, list_at(streams, i));
	if (n < streams->length)
		say_more(&area, (int)n, streams->length - n);
}

/* ---- output ---- */

/* The last mark that is not later than now: it says how much had been written. */
static const struct output_mark *output_by_now(const struct view *view)
{
	const struct output *out = &view->trace->output;
	size_t low = 0, high = out->mark_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (view_knows(view, out->marks[middle].seq))
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? &out->marks[low - 1] : NULL;
}

void pane_output(struct area area, const struct view *view)
{
	const struct output *out = &view->trace->output;
	const struct output_mark *mark = output_by_now(view);
	if (!mark || mark->lines == 0) {
		say_nothing(&area, "nothing yet");
		return;
	}
	size_t height = area.height > 0 ? (size_t)area.height : 0;
	size_t first = mark->lines > height ? mark->lines - height : 0;
	for (size_t i = first; i < mark->lines; ++i) {
		const struct output_line *line = &out->lines[i];
		size_t end = i + 1 < mark->lines ? out->lines[i + 1].start : mark->end;
		if (end > line->start && out->bytes[end - 1] == '\n')
			--end;
		bool error = line->fd == 2;
		area_text(&area, (int)(i - first), 1, error ? STYLE_ERROR : STYLE_DIM, error ? "!" : " ", 1);
		area_text(&area, (int)(i - first), 3, error ? STYLE_ERROR : STYLE_PLAIN, out->bytes + line->start,
			end - line->start);
	}
}

/* ---- all in two rows, for the smallest screens ---- */

void pane_summary(struct area area, const struct view *view)
{
	const struct state *s = view->state;
	struct sentence text = { .length = 0 };
	size_t busy = 0;
	for (size_t i = 0; i < s->threads.length; ++i)
		busy += list_at(&s->threads, i)->value != 0;
	say(&text, "ticks:%zu microtasks:%zu immediates:%zu poll:%zu timers:%zu pool:%zu/%lld stack:%zu",
		s->queues[QUEUE_TICKS].length, s->queues[QUEUE_MICROTASKS].length, s->queues[QUEUE_IMMEDIATES].length,
		s->queues[QUEUE_POLL].length, s->timers.length, busy, (long long)view->trace->pool_size,
		s->frames.length);
	area_sentence(&area, 0, STYLE_PLAIN, &text);
}
