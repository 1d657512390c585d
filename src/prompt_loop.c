/* prompt_loop.c -- what the loop holds now, as text: `.loop` at the prompt.
 *
 * READ  after prompt.c, with queue.c, timers.c and threadpool.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdlib.h>

#define MS_PER_NS 1e-6

struct description {
	struct runtime *rt;
	FILE *out;
	int count;
};

/* "#4 onTimer, file.js:3" */
static void write_task(struct description *d, const struct task *task)
{
	struct position at = { .fn = task->label ? task->label : "", .file = "native" };
	if (!engine_is_undefined(&task->fn))
		engine_function_position(d->rt->J, &task->fn, &at);
	fprintf(d->out, "  #%llu %s", (unsigned long long)task->id, *at.fn ? at.fn : "(anonymous)");
	if (at.line > 0)
		fprintf(d->out, ", %s:%d", at.file, at.line);
	++d->count;
}

static void end_section(struct description *d)
{
	if (!d->count)
		fputs("  none\n", d->out);
	d->count = 0;
}

static void write_timer(void *data, const struct task *task, uint64_t due, bool refed)
{
	struct description *d = data;
	double left = (double)due - (double)clock_now(&d->rt->clock) * MS_PER_NS;
	write_task(d, task);
	fprintf(d->out, ", %s%.0f ms%s\n", left < 0 ? "due since " : "due in ", left < 0 ? -left : left,
		refed ? "" : ", unref'd");
}

static void write_list(struct description *d, const char *title, const struct task_list *list)
{
	fprintf(d->out, "%s:\n", title);
	for (const struct task *t = list->head; t; t = t->next) {
		write_task(d, t);
		fputc('\n', d->out);
	}
	end_section(d);
}

static void write_pool(struct description *d)
{
	fputs("Threadpool:\n", d->out);
	for (const struct work *w = d->rt->pool.live; w; w = w->next_live) {
		write_task(d, &w->task);
		fprintf(d->out, ", %s\n", w->op);
	}
	end_section(d);
}

static void write_handle(uv_handle_t *handle, void *data)
{
	struct description *d = data;
	if (!uv_is_active(handle) || uv_is_closing(handle) || !uv_has_ref(handle))
		return;
	if (handle->type == UV_IDLE || handle == (uv_handle_t *)&d->rt->timers.bound)
		return; /* of the loop itself */
	fprintf(d->out, "  %s%s\n", uv_handle_type_name(handle->type), handle->type == UV_POLL ? " (this prompt)" : "");
	++d->count;
}

void prompt_describe_loop(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	char *text = NULL;
	size_t length = 0;
	struct description d = { .rt = rt, .out = open_memstream(&text, &length) };
	CHECK(d.out != NULL);
	fputs("Timers:\n", d.out);
	timers_each(rt, write_timer, &d);
	end_section(&d);
	write_list(&d, "Immediates", &rt->queue.immediates);
	write_pool(&d);
	fputs("Handles:\n", d.out);
	uv_walk(&rt->loop.uv, write_handle, &d);
	end_section(&d);
	char keepers[1024];
	runtime_keepers(rt, keepers, sizeof keepers);
	fprintf(d.out, "What keeps the loop alive, besides this prompt: %s", keepers);
	CHECK(fclose(d.out) == 0);
	if (js_try(J)) {
		free(text);
		js_throw(J);
	}
	buffer_push_utf8(J, text, length);
	js_endtry(J);
	free(text);
}
