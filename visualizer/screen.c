/* screen.c -- where things are on the screen.
 *
 * HOW   a status bar, the phases of the loop, panes in columns, two sentences (what has just happened, and why
 *       what runs runs), and a hint. Each layout is a table: a pane's column, its least height, and its share
 *       of the rows that are left over. The first layout that fits is taken.
 * WHY   tables, because taste needs many tries. Heights depend on the size of the screen alone, never on what
 *       is in the panes: nothing jumps.
 * READ  after panes.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>
#include <string.h>

#define LEAST_WIDTH 40
#define LEAST_HEIGHT 12
#define COLUMNS_MAX 3

/* ---- layouts ---- */

struct pane {
	const char *title;      /* NULL: no title and no rule above */
	void (*draw)(struct area area, const struct view *view);
	int column;
	int least;              /* rows, without the title */
	int share;              /* of the rows that are left over */
	void (*note)(struct sentence *s, const struct view *view); /* what stands beside the title */
};

struct layout {
	int width, height;      /* it needs at least that */
	int percent[COLUMNS_MAX]; /* of the width; 0: no such column */
	int why;                /* rows for the sentence */
	const struct pane *panes;
	bool streams;           /* for traces with streams only */
};

static void note_source(struct sentence *s, const struct view *view);
static void note_stack(struct sentence *s, const struct view *view);
static void note_output(struct sentence *s, const struct view *view);
static void note_pool(struct sentence *s, const struct view *view);
static void note_handles(struct sentence *s, const struct view *view);
static void note_streams(struct sentence *s, const struct view *view);
static void note_ticks(struct sentence *s, const struct view *view);
static void note_microtasks(struct sentence *s, const struct view *view);

static const struct pane large[] = {
	{ "Source", pane_source, 0, 12, 4, note_source },
	{ "Output", pane_output, 0, 5, 2, note_output },
	{ "Call stack", pane_stack, 1, 6, 2, note_stack },
	{ "Timers", pane_timers, 1, 5, 2, NULL },
	{ "Threadpool", pane_pool, 1, 5, 1, note_pool },
	{ "Open handles", pane_handles, 1, 3, 1, note_handles },
	{ "Ticks", pane_ticks, 2, 4, 1, note_ticks },
	{ "Microtasks", pane_microtasks, 2, 4, 1, note_microtasks },
	{ "Immediates", pane_immediates, 2, 4, 1, NULL },
	{ "Poll queue", pane_poll, 2, 4, 1, NULL },
	{ .draw = NULL },
};

/* The same with the streams: what else is in their column gives them room. */
static const struct pane large_streams[] = {
	{ "Source", pane_source, 0, 12, 4, note_source },
	{ "Output", pane_output, 0, 5, 2, note_output },
	{ "Call stack", pane_stack, 1, 5, 2, note_stack },
	{ "Timers", pane_timers, 1, 3, 1, NULL },
	{ "Threadpool", pane_pool, 1, 4, 0, note_pool },
	{ "Open handles", pane_handles, 1, 2, 1, note_handles },
	{ "Streams", pane_streams, 1, 5, 2, note_streams },
	{ "Ticks", pane_ticks, 2, 4, 1, note_ticks },
	{ "Microtasks", pane_microtasks, 2, 4, 1, note_microtasks },
	{ "Immediates", pane_immediates, 2, 4, 1, NULL },
	{ "Poll queue", pane_poll, 2, 4, 1, NULL },
	{ .draw = NULL },
};

static const struct pane medium_streams[] = {
	{ "Source", pane_source, 0, 10, 3, note_source },
	{ "Output", pane_output, 0, 4, 2, note_output },
	{ "Call stack", pane_stack, 1, 2, 3, note_stack },
	{ "Queues", pane_queues, 1, 4, 0, NULL },
	{ "Timers", pane_timers, 1, 1, 1, NULL },
	{ "Threadpool", pane_pool, 1, 2, 1, note_pool },
	{ "Streams", pane_streams, 1, 3, 2, note_streams },
	{ .draw = NULL },
};

static const struct pane middling_streams[] = {
	{ "Source", pane_source, 0, 6, 3, note_source },
	{ "Output", pane_output, 0, 2, 2, note_output },
	{ "Call stack", pane_stack, 1, 1, 2, note_stack },
	{ "Queues", pane_queues, 1, 4, 0, NULL },
	{ "Streams", pane_streams, 1, 4, 2, note_streams },
	{ .draw = NULL },
};

static const struct pane medium[] = {
	{ "Source", pane_source, 0, 10, 3, note_source },
	{ "Output", pane_output, 0, 4, 2, note_output },
	{ "Call stack", pane_stack, 1, 3, 3, note_stack },
	{ "Queues", pane_queues, 1, 4, 0, NULL },
	{ "Timers", pane_timers, 1, 2, 3, NULL },
	{ "Threadpool", pane_pool, 1, 2, 2, note_pool },
	{ "Open handles", pane_handles, 1, 1, 1, note_handles },
	{ .draw = NULL },
};

static const struct pane middling[] = {
	{ "Source", pane_source, 0, 6, 3, note_source },
	{ "Output", pane_output, 0, 2, 2, note_output },
	{ "Call stack", pane_stack, 1, 1, 2, note_stack },
	{ "Queues", pane_queues, 1, 4, 0, NULL },
	{ "Timers", pane_timers, 1, 1, 2, NULL },
	{ "Threadpool", pane_pool, 1, 2, 0, note_pool },
	{ .draw = NULL },
};

static const struct pane low[] = {
	{ "Source", pane_source, 0, 3, 3, note_source },
	{ "Output", pane_output, 0, 1, 1, note_output },
	{ "Call stack", pane_stack, 1, 1, 1, note_stack },
	{ "Queues", pane_queues, 1, 4, 0, NULL },
	{ .draw = NULL },
};

static const struct pane narrow[] = {
	{ "Source", pane_source, 0, 6, 3, note_source },
	{ "Call stack", pane_stack, 0, 2, 2, note_stack },
	{ "Queues", pane_queues, 0, 4, 0, NULL },
	{ "Timers", pane_timers, 0, 2, 1, NULL },
	{ "Threadpool", pane_pool, 0, 2, 1, note_pool },
	{ "Output", pane_output, 0, 2, 2, note_output },
	{ .draw = NULL },
};

static const struct pane small[] = {
	{ "Source", pane_source, 0, 3, 2, note_source },
	{ NULL, pane_summary, 0, 2, 0, NULL },
	{ "Output", pane_output, 0, 0, 1, note_output },
	{ .draw = NULL },
};

static const struct layout layouts[] = {
	{ 110, 34, { 46, 30, 24 }, 2, large_streams, true },
	{ 110, 34, { 46, 30, 24 }, 2, large, false },
	{ 72, 24, { 55, 45, 0 }, 2, medium_streams, true },
	{ 72, 24, { 55, 45, 0 }, 2, medium, false },
	{ 72, 19, { 55, 45, 0 }, 2, middling_streams, true },
	{ 72, 19, { 55, 45, 0 }, 2, middling, false },
	{ 72, 14, { 55, 45, 0 }, 2, low, false },
	{ LEAST_WIDTH, 32, { 100, 0, 0 }, 3, narrow, false },
	{ LEAST_WIDTH, LEAST_HEIGHT, { 100, 0, 0 }, 2, small, false },
};

/* ---- beside the titles ---- */

static void note_source(struct sentence *s, const struct view *view)
{
	int64_t line;
	bool runs;
	const struct source *source = view_place(view, &line, &runs);
	if (source)
		say_place(s, view, source->file, 0);
}

static void note_stack(struct sentence *s, const struct view *view)
{
	const struct list *running = &view->state->running;
	if (running->length > 0)
		say_task(s, view, list_at(running, running->length - 1)->id);
}

static void note_output(struct sentence *s, const struct view *view)
{
	(void)view;
	say(s, "! is stderr");
}

static void note_pool(struct sentence *s, const struct view *view)
{
	if (view->state->waiting.length > 0)
		say(s, "%zu waiting", view->state->waiting.length);
}

static void note_handles(struct sentence *s, const struct view *view)
{
	if (view->state->handles.length > 1)
		say(s, "%zu", view->state->handles.length);
}

static void note_streams(struct sentence *s, const struct view *view)
{
	if (view->state->streams.length > 1)
		say(s, "%zu", view->state->streams.length);
}

static void note_ticks(struct sentence *s, const struct view *view)
{
	if (view->state->phase == PHASE_TICK)
		say(s, "being drained");
}

static void note_microtasks(struct sentence *s, const struct view *view)
{
	if (view->state->phase == PHASE_MICROTASK)
		say(s, "being drained");
}

/* ---- status bar ---- */

/* From argv: the script's name, without its path; of several loops, which one it is. */
static void say_script(struct sentence *s, const struct view *view)
{
	if (*view->loops) {
		say(s, "%s", view->loops);
		return;
	}
	const char *script = view->trace->script;
	size_t length = strcspn(script, ",");
	const char *name = script + length;
	while (name > script && name[-1] != '/')
		--name;
	say(s, "%.*s", (int)(script + length - name), name);
}

static void say_where(struct sentence *s, const struct view *view, bool brief)
{
	const struct state *state = view->state;
	const char *gap = brief ? " " : "  ";
	long long last = (long long)view->trace->count - 1;
	say(s, "%s%s%s%s", view->live ? "LIVE" : "REPLAY", gap, view->mode, gap);
	say(s, brief ? "%lld/%lld" : "event %lld/%lld", (long long)state->seq, last);
	say(s, brief ? " turn %d" : "  turn %d", state->turn);
	say(s, "%s%.2f ms", gap, (double)state->t / NS_PER_MS);
}

static void say_end(struct sentence *s, const struct view *view)
{
	uint32_t ended = view->state->ended;
	const struct event *e = ended == NEVER ? NULL : &view->trace->events[ended];
	bool last = view->state->seq + 1 == (int64_t)view->trace->count;
	if (e)
		say(s, "end: code %lld, %s", (long long)e->number, *e->name ? e->name : "done");
	else if (last && view->death)
		say(s, "ended without an end event");
	else if (last && view->trace->cut)
		say(s, "cut: the trace ends here");
	else if (last && !view->live)
		say(s, "the trace ends here");
}

static void draw_status(struct grid *grid, const struct view *view)
{
	struct area bar = { grid, 0, 0, grid->width, 1 };
	struct sentence where = { .length = 0 }, name = { .length = 0 }, end = { .length = 0 };
	bool brief = grid->width < 72;
	for (int x = 0; x < grid->width; ++x)
		area_text(&bar, 0, x, STYLE_BAR, " ", 1);
	say_where(&where, view, brief);
	int column = grid->width - 1 - sentence_width(&where, grid->unicode);
	area_sentence_row(&bar, 0, column > 0 ? column : 0, STYLE_BAR, &where);

	bar.width = column - 2;
	if (bar.width < 3)
		return;
	say_end(&end, view);
	say_script(&name, view);
	if (end.length == 0 || bar.width > 10 + sentence_width(&end, grid->unicode)) {
		int x = area_text(&bar, 0, 1, STYLE_BAR_STRONG, bar.width > 18 ? "Orrery  " : "", bar.width > 18 ? 8 : 0);
		if (end.length == 0 || bar.width > x + 2 + sentence_width(&name, true) + sentence_width(&end, true))
			x = area_sentence_row(&bar, 0, x, STYLE_BAR, &name) + 2;
		area_sentence_row(&bar, 0, x, STYLE_BAR_STRONG, &end);
	} else {
		area_sentence_row(&bar, 0, 1, STYLE_BAR_STRONG, &end);
	}
}

/* ---- the phases ---- */

struct stop {
	enum phase phase;
	const char *name, *brief;
	enum style style;
};

static const struct stop stops[] = {
	{ PHASE_MAIN, "main", "main", STYLE_SCRIPT }, { PHASE_TIMERS, "timers", "timers", STYLE_TIMER },
	{ PHASE_PENDING, "pending", "pend", STYLE_OTHER }, { PHASE_PREPARE, "idle/prepare", "idle", STYLE_OTHER },
	{ PHASE_POLL, "poll", "poll", STYLE_IO }, { PHASE_CHECK, "check", "check", STYLE_IMMEDIATE },
	{ PHASE_CLOSING, "closing", "close", STYLE_OTHER },
};
#define STOPS ((int)(sizeof stops / sizeof *stops))

static int place_of(enum phase phase)
{
	for (int i = 0; i < STOPS; ++i)
		if (stops[i].phase == phase)
			return i;
	return -1;
}

/* The gap before stop i: an arrow where this turn has come along, a dot where it will. */
static const char *gap_before(const struct grid *grid, int i, int here)
{
	return i == 0 ? "" : grid_glyph(grid, i <= here ? GLYPH_NEXT : GLYPH_DOT);
}

static int draw_stop(const struct area *row, int x, int i, int here, const struct view *view, bool brief)
{
	const char *name = brief ? stops[i].brief : stops[i].name, *gap = gap_before(row->grid, i, here);
	bool visited = view->state->visited & 1u << stops[i].phase;
	enum style style = i == here || visited ? stops[i].style : STYLE_DIM;
	if (i > 0 && !brief) {
		x = area_text(row, 0, x, STYLE_DIM, " ", i == here ? 0 : i == here + 1 ? 0 : 1);
		x = area_text(row, 0, x, STYLE_DIM, gap, strlen(gap));
	}
	x = area_text(row, 0, x, i == here ? STYLE_CURRENT : STYLE_DIM, i == here ? "[" : " ", 1);
	x = area_text(row, 0, x, i == here ? STYLE_CURRENT : style, name, strlen(name));
	if (i == here)
		x = area_text(row, 0, x, STYLE_CURRENT, "]", 1);
	return x;
}

static void draw_phases(struct grid *grid, const struct view *view)
{
	struct area row = { grid, 0, 1, grid->width, 1 };
	const struct state *state = view->state;
	bool brief = grid->width < 72;
	int here = place_of(state->at), x = 0;
	for (int i = brief ? 1 : 0; i < STOPS; ++i)
		x = draw_stop(&row, x, i, here, view, brief);

	struct sentence drain = { .length = 0 };
	if (state->phase == PHASE_TICK)
		say(&drain, brief ? "+ticks" : "[ticks]");
	else if (state->phase == PHASE_MICROTASK)
		say(&drain, brief ? "+micro" : "[microtasks]");
	else if (state->at == PHASE_EXIT)
		say(&drain, "[exit]");
	else if (brief && state->at == PHASE_MAIN)
		say(&drain, "[main]");
	int width = sentence_width(&drain, grid->unicode);
	if (width == 0)
		return;
	int column = x + 2 + width <= grid->width ? x + 2 : grid->width - width;
	area_sentence_row(&row, 0, column, STYLE_CURRENT, &drain);
}

/* ---- panes ---- */

static void draw_title(struct grid *grid, int x, int y, int width, const struct pane *pane, const struct view *view)
{
	struct area line = { grid, x + 1, y, width - 2, 1 };
	struct sentence note = { .length = 0 };
	int column = area_say(&line, 0, 0, STYLE_TITLE, " %s ", pane->title);
	if (pane->note)
		pane->note(&note, view);
	if (note.length == 0 || column + 6 > line.width)
		return;
	column = area_text(&line, 0, column + 1, STYLE_PLAIN, " ", 1);
	say(&note, " ");
	area_sentence_row(&line, 0, column, STYLE_PLAIN, &note);
}

static int least_rows(const struct pane *panes, int column, int *shares)
{
	int rows = 0;
	*shares = 0;
	for (const struct pane *p = panes; p->draw; ++p) {
		if (p->column != column)
			continue;
		rows += p->least + (p->title != NULL);
		*shares += p->share;
	}
	return rows;
}

static void draw_column(struct grid *grid, const struct pane *panes, int column, struct area area,
	const struct view *view)
{
	int shares, spare = area.height - least_rows(panes, column, &shares), y = area.y;
	for (const struct pane *p = panes; p->draw; ++p) {
		if (p->column != column)
			continue;
		int extra = shares > 0 ? spare * p->share / shares : 0;
		int rows = p->least + extra, title = p->title != NULL;
		spare -= extra;
		shares -= p->share;
		if (rows <= 0)
			continue;
		if (title) {
			bool first = area.x == 0;
			int from = first ? 0 : area.x - 1;
			grid_line(grid, from, y, area.width + (first ? 0 : 1) + (area.x + area.width < grid->width), false);
			draw_title(grid, area.x, y, area.width, p, view);
		}
		p->draw((struct area){ grid, area.x, y + title, area.width, rows }, view);
		y += title + rows;
	}
}

static void draw_columns(struct grid *grid, const struct layout *layout, int top, int bottom,
	const struct view *view)
{
	int x = 0;
	for (int i = 0; i < COLUMNS_MAX && layout->percent[i] > 0; ++i) {
		bool last = i + 1 == COLUMNS_MAX || layout->percent[i + 1] == 0;
		int width = last ? grid->width - x : grid->width * layout->percent[i] / 100;
		if (!last)
			grid_line(grid, x + width, top, bottom - top + 1, true);
		draw_column(grid, layout->panes, i, (struct area){ grid, x, top, width, bottom - top }, view);
		x += width + 1;
	}
}

/* ---- the sentences and the hint ---- */

static void draw_sentences(struct grid *grid, int y, int rows, const struct view *view)
{
	struct sentence event = { .length = 0 }, why = { .length = 0 };
	struct area area = { grid, 1, y + 1, grid->width - 2, rows };
	static const struct pane box = { .title = "Now, and why" };
	grid_line(grid, 0, y, grid->width, false);
	draw_title(grid, 0, y, grid->width, &box, view);
	say_event(&event, view);
	say_why(&why, view);
	int row = 0;
	if (rows > 2)
		area_sentence_row(&area, row++, 0, STYLE_PLAIN, &event);
	area_sentence(&area, row, STYLE_STRONG, &why);
}

static void draw_hint(struct grid *grid, const struct view *view)
{
	struct area area = { grid, 0, grid->height - 1, grid->width, 1 };
	const char *text = view->message ? view->message : view->hint;
	area_text(&area, 0, 1, view->message ? STYLE_STRONG : STYLE_DIM, text, strlen(text));
}

static void draw_too_small(struct grid *grid)
{
	struct sentence s = { .length = 0 };
	struct area area = { grid, 0, 0, grid->width, grid->height };
	say(&s, "Orrery needs at least %dx%d; this terminal is %dx%d", LEAST_WIDTH, LEAST_HEIGHT, grid->width,
		grid->height);
	area_sentence(&area, 0, STYLE_PLAIN, &s);
}

void screen_draw(struct grid *grid, const struct view *view)
{
	const struct layout *layout = layouts;
	if (grid->width < LEAST_WIDTH || grid->height < LEAST_HEIGHT) {
		draw_too_small(grid);
		return;
	}
	while (grid->width < layout->width || grid->height < layout->height || (layout->streams && !view->trace->has_streams))
		++layout;
	/* The event's own sentence has a row if there is room for it. */
	int rows = layout->why + (grid->height >= 16);
	int bottom = grid->height - 2 - rows;
	draw_status(grid, view);
	draw_phases(grid, view);
	draw_columns(grid, layout, 2, bottom, view);
	draw_sentences(grid, bottom, rows, view);
	draw_hint(grid, view);
}
