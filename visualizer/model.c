/* model.c -- the state of the runtime after event n.
 *
 * HOW   apply() takes the state one event further. Every so often the state is copied; to go back, the last
 *       copy before the target is taken and the events after it are applied again.
 *
 *            events:  0 ........ 2000 ........ 4000 ..... 5100
 *            copies:             |             |          ^ here; back to 3000: copy of 2000 + 1000 events
 *
 * WHY   an undo for each kind of event could be wrong in its own way; this has one direction only, so a step
 *       back gives exactly the state that was there. A larger state is copied more rarely: all copies together
 *       stay in proportion to the trace.
 * INVARIANT the state depends on the events up to state.seq and on nothing else.
 * READ  after trace_reader.c, before why.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdlib.h>
#include <string.h>

#define CHECKPOINT_EVERY 2000 /* events, plus a few for each thing that the state holds */

/* ---- lists ---- */

static struct entry *list_push(struct list *list, struct entry entry)
{
	if (list->first + list->length == list->capacity) {
		if (list->first > list->capacity / 2) {
			memmove(list->items, list->items + list->first, list->length * sizeof *list->items);
			list->first = 0;
		} else {
			list->capacity = list->capacity ? 2 * list->capacity : 8;
			list->items = must_grow(list->items, list->capacity * sizeof *list->items);
		}
	}
	struct entry *place = list_at(list, list->length++);
	*place = entry;
	return place;
}

/* Searched from both ends, since what is looked for is nearly always the oldest or the newest. */
static struct entry *list_find(const struct list *list, int64_t id)
{
	for (size_t low = 0, high = list->length; low < high; ++low) {
		if (list_at(list, low)->id == id)
			return list_at(list, low);
		if (list_at(list, --high)->id == id)
			return list_at(list, high);
	}
	return NULL;
}

static void list_remove(struct list *list, int64_t id)
{
	struct entry *found = list_find(list, id);
	if (!found)
		return;
	size_t after = (size_t)(list_at(list, list->length) - found - 1);
	if (found == list_at(list, 0))
		++list->first;
	else
		memmove(found, found + 1, after * sizeof *found);
	--list->length;
}

static void list_copy(struct list *to, const struct list *from)
{
	if (to->capacity < from->length) {
		to->capacity = from->length;
		to->items = must_grow(to->items, to->capacity * sizeof *to->items);
	}
	to->first = 0;
	to->length = from->length;
	if (from->length > 0)
		memcpy(to->items, list_at(from, 0), from->length * sizeof *to->items);
}

/* ---- whole states ---- */

#define STATE_LISTS (QUEUES + 7)

static void lists_of(struct state *s, struct list *lists[STATE_LISTS])
{
	struct list *others[] = { &s->frames, &s->running, &s->timers, &s->waiting, &s->threads, &s->handles,
		&s->streams };
	for (int i = 0; i < QUEUES; ++i)
		lists[i] = &s->queues[i];
	memcpy(lists + QUEUES, others, sizeof others);
}

static void state_reset(struct state *s)
{
	struct list *lists[STATE_LISTS];
	lists_of(s, lists);
	for (int i = 0; i < STATE_LISTS; ++i)
		lists[i]->first = lists[i]->length = 0;
	s->seq = -1;
	s->t = 0;
	s->turn = 0;
	s->phase = s->at = PHASE_NONE;
	s->visited = 0;
	s->polling = s->place = s->ended = NEVER;
}

static void state_copy(struct state *to, struct state *from)
{
	struct list *source[STATE_LISTS], *target[STATE_LISTS];
	struct state old = *to;
	*to = *from;
	lists_of(&old, source);
	lists_of(to, target);
	for (int i = 0; i < STATE_LISTS; ++i)
		*target[i] = *source[i]; /* its own memory again */
	lists_of(from, source);
	for (int i = 0; i < STATE_LISTS; ++i)
		list_copy(target[i], source[i]);
}

static size_t state_size(struct state *s)
{
	struct list *lists[STATE_LISTS];
	size_t size = 0;
	lists_of(s, lists);
	for (int i = 0; i < STATE_LISTS; ++i)
		size += lists[i]->length;
	return size;
}

static void state_free(struct state *s)
{
	struct list *lists[STATE_LISTS];
	lists_of(s, lists);
	for (int i = 0; i < STATE_LISTS; ++i)
		free(lists[i]->items);
}

/* ---- one event further ---- */

static bool is_timer(const struct trace *tr, uint32_t init)
{
	return init != NEVER && (!strcmp(tr->events[init].type, "timeout") ||
		!strcmp(tr->events[init].type, "interval"));
}

static struct list *queue_named(struct state *s, const char *name)
{
	static const char *const names[QUEUES] = { "main", "ticks", "microtasks", "timers", "immediates", "poll",
		"exit" };
	for (int i = 0; i < QUEUES; ++i)
		if (!strcmp(names[i], name))
			return &s->queues[i];
	return NULL;
}

static void leave_queue(struct state *s, const struct trace *tr, const struct event *e)
{
	struct list *queue = e->ready == NEVER ? NULL : queue_named(s, tr->events[e->ready].name);
	if (queue)
		list_remove(queue, e->id);
}

/* An interval counts again from the start of its callback. */
static void set_again(struct state *s, const struct trace *tr, const struct event *e)
{
	uint32_t init = map_get(&tr->init, e->id);
	if (init == NEVER || strcmp(tr->events[init].type, "interval") != 0)
		return;
	struct entry *timer = list_find(&s->timers, e->id);
	if (timer)
		timer->value = e->t + (tr->events[init].due - tr->events[init].t);
}

static void apply_before(struct state *s, const struct trace *tr, const struct event *e, uint32_t seq)
{
	leave_queue(s, tr, e);
	set_again(s, tr, e);
	list_push(&s->running, (struct entry){ .id = e->id, .seq = seq, .value = (int64_t)s->frames.length,
		.more = e->ready });
	s->place = seq;
}

/* Frames that the task has left behind go with it, should a trace have any. */
static void apply_after(struct state *s, const struct event *e)
{
	if (!list_find(&s->running, e->id))
		return;
	struct entry *top;
	do {
		top = list_at(&s->running, --s->running.length);
		if (s->frames.length > (size_t)top->value)
			s->frames.length = (size_t)top->value;
	} while (top->id != e->id);
}

static size_t frames_below(const struct state *s)
{
	return s->running.length > 0 ? (size_t)list_at(&s->running, s->running.length - 1)->value : 0;
}

/* A line outside any call that was reported stands for a frame of its own. */
static void apply_line(struct state *s, const struct event *e, uint32_t seq)
{
	if (s->frames.length <= frames_below(s))
		list_push(&s->frames, (struct entry){ .seq = seq });
	struct entry *top = list_at(&s->frames, s->frames.length - 1);
	top->value = e->line;
	top->more = seq;
	s->place = seq;
}

static void apply_call(struct state *s, const struct event *e, uint32_t seq)
{
	list_push(&s->frames, (struct entry){ .seq = seq, .value = e->line, .more = seq });
	if (strcmp(e->file, "native") != 0 && strncmp(e->file, "node:", 5) != 0)
		s->place = seq;
}

static void apply_task_end(struct state *s, const struct trace *tr, const struct event *e)
{
	leave_queue(s, tr, e);
	if (is_timer(tr, map_get(&tr->init, e->id)))
		list_remove(&s->timers, e->id);
	if (!strcmp(e->name, "cleared"))
		list_remove(&s->waiting, e->id);
}

static void apply_pool(struct state *s, const struct event *e, uint32_t seq)
{
	if (e->what == WHAT_SUBMIT) {
		list_push(&s->waiting, (struct entry){ .id = e->id, .seq = seq });
		return;
	}
	struct entry *thread = list_find(&s->threads, e->number);
	if (!thread)
		thread = list_push(&s->threads, (struct entry){ .id = e->number });
	thread->value = e->what == WHAT_START ? e->id : 0;
	thread->seq = seq;
	list_remove(&s->waiting, e->id);
}

static void apply_handle(struct state *s, const struct event *e, uint32_t seq)
{
	if (!strcmp(e->type, "timeout") || !strcmp(e->type, "interval")) {
		struct entry *timer = list_find(&s->timers, e->id);
		if (timer && (e->what == WHAT_REF || e->what == WHAT_UNREF))
			timer->more = e->what == WHAT_UNREF;
		return;
	}
	struct entry *handle = list_find(&s->handles, e->id);
	if (e->what == WHAT_OPEN && !handle)
		list_push(&s->handles, (struct entry){ .id = e->id, .seq = seq, .value = 1 });
	else if (e->what == WHAT_CLOSE)
		list_remove(&s->handles, e->id);
	else if (handle)
		handle->value = e->what != WHAT_UNREF;
}

static void apply_stream(struct state *s, const struct event *e, uint32_t seq)
{
	struct entry *stream = list_find(&s->streams, e->id);
	if (e->what == WHAT_FINISH) {
		list_remove(&s->streams, e->id);
		return;
	}
	if (!stream)
		stream = list_push(&s->streams, (struct entry){ .id = e->id });
	stream->seq = seq;
	stream->value = e->extra;
	stream->more = (stream->more & ~STREAM_FULL) | (e->limit > 0 && e->extra >= e->limit ? STREAM_FULL : 0);
	if (e->what == WHAT_PAUSE || e->what == WHAT_RESUME)
		stream->more = (stream->more & ~STREAM_PAUSED) | (e->what == WHAT_PAUSE ? STREAM_PAUSED : 0);
}

static bool is_drain(enum phase phase)
{
	return phase == PHASE_TICK || phase == PHASE_MICROTASK;
}

static void apply_time(struct state *s, const struct event *e, uint32_t seq)
{
	if (e->turn != s->turn)
		s->visited = 0;
	s->seq = seq;
	s->t = e->t;
	s->turn = e->turn;
	s->phase = e->phase;
	if (e->phase != PHASE_NONE && !is_drain(e->phase)) {
		s->at = e->phase;
		s->visited |= 1u << e->phase;
	}
}

static void apply(struct state *s, const struct trace *tr, uint32_t seq)
{
	const struct event *e = &tr->events[seq];
	apply_time(s, e, seq);
	switch (e->kind) {
	case KIND_LINE: apply_line(s, e, seq); break;
	case KIND_CALL: apply_call(s, e, seq); break;
	case KIND_RET:
		if (s->frames.length > frames_below(s))
			--s->frames.length;
		break;
	case KIND_INIT:
		if (is_timer(tr, seq))
			list_push(&s->timers, (struct entry){ .id = e->id, .seq = seq, .value = e->due });
		break;
	case KIND_READY:
		if (queue_named(s, e->name))
			list_push(queue_named(s, e->name), (struct entry){ .id = e->id, .seq = seq });
		break;
	case KIND_BEFORE: apply_before(s, tr, e, seq); break;
	case KIND_AFTER: apply_after(s, e); break;
	case KIND_TASK_END: apply_task_end(s, tr, e); break;
	case KIND_POOL: apply_pool(s, e, seq); break;
	case KIND_HANDLE: apply_handle(s, e, seq); break;
	case KIND_STREAM: apply_stream(s, e, seq); break;
	case KIND_POLL: s->polling = e->what == WHAT_ENTER ? seq : NEVER; break;
	case KIND_END: s->ended = seq; break;
	default: break;
	}
}

/* ---- back and forth ---- */

static int64_t newest_checkpoint(const struct model *m)
{
	return m->checkpoint_count > 0 ? m->checkpoints[m->checkpoint_count - 1].seq : -1;
}

/* Every event beyond the newest copy is one closer to the next. */
static void maybe_checkpoint(struct model *m)
{
	int64_t since = m->now.seq - newest_checkpoint(m);
	if (since < CHECKPOINT_EVERY || (size_t)since < CHECKPOINT_EVERY + 4 * state_size(&m->now))
		return;
	if (m->checkpoint_count == m->checkpoint_capacity) {
		m->checkpoint_capacity = m->checkpoint_capacity ? 2 * m->checkpoint_capacity : 16;
		m->checkpoints = must_grow(m->checkpoints, m->checkpoint_capacity * sizeof *m->checkpoints);
	}
	struct state *copy = &m->checkpoints[m->checkpoint_count++];
	memset(copy, 0, sizeof *copy);
	state_copy(copy, &m->now);
}

/* The last copy that is not beyond `seq`, or NULL. */
static struct state *checkpoint_before(struct model *m, int64_t seq)
{
	size_t low = 0, high = m->checkpoint_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (m->checkpoints[middle].seq <= seq)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 ? &m->checkpoints[low - 1] : NULL;
}

/* region model_go */
void model_go(struct model *m, const struct trace *tr, int64_t seq)
{
	struct state *copy = checkpoint_before(m, seq);
	if (copy && (seq < m->now.seq || copy->seq > m->now.seq))
		state_copy(&m->now, copy);
	else if (seq < m->now.seq)
		state_reset(&m->now);
	while (m->now.seq < seq) {
		apply(&m->now, tr, (uint32_t)(m->now.seq + 1));
		maybe_checkpoint(m);
	}
}
/* endregion */

void model_free(struct model *m)
{
	for (size_t i = 0; i < m->checkpoint_count; ++i)
		state_free(&m->checkpoints[i]);
	free(m->checkpoints);
	state_free(&m->now);
}

void model_init(struct model *m)
{
	*m = (struct model){ 0 };
	state_reset(&m->now);
}
