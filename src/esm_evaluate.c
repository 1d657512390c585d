/* esm_evaluate.c -- each module runs once, after what it imports.
 *
 * HOW   a depth-first walk over what a module imports, in the order of the text. Modules that import each other in a
 *       circle are found as Tarjan found strongly connected components: `lowest` is the smallest index on the stack
 *       that can be reached; a module whose lowest is its own index is the root of its circle, and all of the
 *       circle is done with it.
 *       A module with an await at its top level may take long. Who imports it waits (pending counts for how many),
 *       but modules that do not depend on it go on. When it is done, those that waited for it alone run, in the
 *       order in which they began to wait.
 * WHY   without any await, all of a graph runs at once, in one go: nothing can come between.
 * READ  after esm_link.c, beside coroutine.c. Follows ECMA-262, "Evaluate" to "AsyncModuleExecutionFulfilled".
 *
 * SPDX-License-Identifier: ISC
 */
#include "esm.h"

#include <stdlib.h>

struct walk {
	struct runtime *rt;
	struct record *stack;
	int index;
};

/* ---- running one module ---- */

/* The values of a module that is not one of ours. */
static void evaluate_values(js_State *J, struct record *r)
{
	modules_require_file(J, r->path);
	engine_push(J, &r->scope); /* exports values */
	js_pushiterator(J, -1, 1);
	for (const char *name; (name = js_nextiterator(J, -1)) != NULL;) {
		if (!js_isobject(J, -3) || !js_hasproperty(J, -3, name))
			js_pushundefined(J);
		js_setproperty(J, -3, name);
	}
	js_pop(J, 1);
	js_copy(J, -2);
	js_setproperty(J, -2, "default");
	js_pop(J, 2);
}

static bool run_commonjs(struct runtime *rt, struct record *r)
{
	if (js_try(rt->J))
		return false;
	evaluate_values(rt->J, r);
	js_endtry(rt->J);
	return true;
}

/* Runs a module without awaits. False: it threw, and the exception is on top of the stack. */
static bool run(struct runtime *rt, struct record *r)
{
	if (r->kind == RECORD_COMMONJS)
		return run_commonjs(rt, r);
	if (r->kind != RECORD_SOURCE)
		return true;
	bool returned = esm_body_run(rt, &r->body);
	engine_clear(&r->body);
	if (returned)
		js_pop(rt->J, 1);
	return returned;
}

static void on_done(struct runtime *rt, const struct value *holder, bool rejected);

/* Runs a module that may await. */
static void run_async(struct runtime *rt, struct record *r)
{
	struct value nobody;
	engine_clear(&nobody);
	esm_push_namespace(rt->J, r); /* it stands for the record */
	js_pop(rt->J, 1);
	esm_body_run_async(rt, &r->body);
	promise_wait(rt, &nobody, &r->namespace, on_done);
}

/* Keeps the exception on top of the stack (popped). */
static void fail(js_State *J, struct record *r)
{
	r->state = RECORD_EVALUATED;
	r->order = 0;
	r->failed = true;
	engine_take(J, &r->error);
}

/* ---- the walk ---- */

static void add_parent(struct record *r, struct record *parent)
{
	r->parents = realloc(r->parents, (r->parent_count + 1) * sizeof *r->parents);
	CHECK(r->parents != NULL);
	r->parents[r->parent_count++] = parent;
}

static bool walk(struct walk *w, struct record *r);

/* Evaluates what the module imports first. False: an exception is on top of the stack. */
static bool walk_requests(struct walk *w, struct record *r)
{
	for (size_t i = 0; i < r->interface.request_count; ++i) {
		struct record *required = r->requests[i];
		if (!walk(w, required))
			return false;
		if (required->state == RECORD_EVALUATING) {
			if (required->lowest < r->lowest)
				r->lowest = required->lowest;
		} else if (required->root) {
			required = required->root;
			if (required->failed) {
				engine_push(w->rt->J, &required->error);
				return false;
			}
		}
		if (required->order) {
			++r->pending;
			add_parent(required, r);
		}
	}
	return true;
}

static bool begin(struct walk *w, struct record *r)
{
	if (r->pending == 0 && !r->interface.waits)
		return run(w->rt, r);
	r->order = ++w->rt->modules.waiting;
	if (r->pending == 0)
		run_async(w->rt, r);
	return true;
}

static void leave_circle(struct walk *w, struct record *root)
{
	struct record *r;
	do {
		r = w->stack;
		w->stack = r->below;
		r->state = r->order ? RECORD_WAITING : RECORD_EVALUATED;
		r->root = root;
	} while (r != root);
}

/* region walk */
static bool walk(struct walk *w, struct record *r)
{
	if (r->state == RECORD_WAITING || r->state == RECORD_EVALUATED || r->state == RECORD_EVALUATING) {
		if (r->failed)
			engine_push(w->rt->J, &r->error);
		return !r->failed;
	}
	r->state = RECORD_EVALUATING;
	r->index = r->lowest = w->index++;
	r->below = w->stack;
	w->stack = r;
	if (!walk_requests(w, r) || !begin(w, r))
		return false;
	if (r->lowest == r->index)
		leave_circle(w, r);
	return true;
}
/* endregion */

/* ---- when an await is over ---- */

static void settle(struct runtime *rt, struct record *r)
{
	if (engine_is_undefined(&r->promise))
		return;
	if (r->failed) {
		engine_push(rt->J, &r->error);
		promise_reject(rt, &r->promise);
	} else {
		js_pushundefined(rt->J);
		promise_resolve(rt, &r->promise);
	}
}

/* The exception on top of the stack (popped) is that of the module and of all that wait for it. */
static void rejected_by(struct runtime *rt, struct record *r)
{
	if (r->state == RECORD_EVALUATED) {
		js_pop(rt->J, 1);
		return;
	}
	fail(rt->J, r);
	for (size_t i = 0; i < r->parent_count; ++i) {
		engine_push(rt->J, &r->error);
		rejected_by(rt, r->parents[i]);
	}
	settle(rt, r);
}

struct ready {
	struct record **list;
	size_t count;
};

static void add(struct ready *ready, struct record *r)
{
	ready->list = realloc(ready->list, (ready->count + 1) * sizeof *ready->list);
	CHECK(ready->list != NULL);
	ready->list[ready->count++] = r;
}

/* Who waited for this one alone, and who for those alone, unless they have awaits of their own. */
static void gather(struct record *r, struct ready *ready)
{
	for (size_t i = 0; i < r->parent_count; ++i) {
		struct record *parent = r->parents[i];
		if (parent->root->failed || --parent->pending > 0)
			continue;
		add(ready, parent);
		if (!parent->interface.waits)
			gather(parent, ready);
	}
}

static int by_order(const void *a, const void *b)
{
	const struct record *const *one = a, *const *other = b;
	return (*one)->order < (*other)->order ? -1 : (*one)->order > (*other)->order;
}

static void done(struct runtime *rt, struct record *r)
{
	r->state = RECORD_EVALUATED;
	r->order = 0;
	settle(rt, r);
}

static void fulfilled(struct runtime *rt, struct record *r)
{
	struct ready ready = { 0 };
	if (r->state == RECORD_EVALUATED)
		return;
	engine_clear(&r->body);
	done(rt, r);
	gather(r, &ready);
	if (ready.count)
		qsort(ready.list, ready.count, sizeof *ready.list, by_order);
	for (size_t i = 0; i < ready.count; ++i) {
		struct record *next = ready.list[i];
		if (next->state == RECORD_EVALUATED)
			continue;
		if (next->interface.waits)
			run_async(rt, next);
		else if (run(rt, next))
			done(rt, next);
		else
			rejected_by(rt, next);
	}
	free(ready.list);
}

/* The promise of a module's body is settled; its value is on top of the stack (popped). */
static void on_done(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	engine_push(J, holder);
	struct record *r = esm_record_at(J, -1);
	CHECK(r != NULL);
	js_pop(J, 1);
	if (rejected) {
		rejected_by(rt, r);
	} else {
		js_pop(J, 1);
		fulfilled(rt, r);
	}
}

/* ---- all ---- */

/* The walk has thrown what is on top of the stack: so have all modules that were on their way. */
static void fail_all(struct walk *w)
{
	while (w->stack) {
		struct record *r = w->stack;
		w->stack = r->below;
		r->root = r;
		js_copy(w->rt->J, -1);
		fail(w->rt->J, r);
	}
}

void esm_evaluate(js_State *J, struct record *r)
{
	struct walk w = { .rt = runtime_of(J) };
	if (r->root && (r->state == RECORD_WAITING || r->state == RECORD_EVALUATED))
		r = r->root;
	if (!engine_is_undefined(&r->promise)) {
		engine_push(J, &r->promise);
		return;
	}
	promise_push_new(w.rt);
	engine_copy(J, -1, &r->promise);
	if (!walk(&w, r)) {
		fail_all(&w);
		promise_reject(w.rt, &r->promise);
	} else if (!r->order) {
		js_pushundefined(J);
		promise_resolve(w.rt, &r->promise);
	}
}

const struct record *esm_waits_for(const struct record *r)
{
	for (size_t i = 0; i < r->interface.request_count; ++i)
		if (r->requests[i]->order)
			return r->requests[i];
	return r;
}

static bool holds(const struct ready *all, const struct record *r)
{
	for (size_t i = 0; i < all->count; ++i)
		if (all->list[i] == r)
			return true;
	return false;
}

bool esm_graph_waits(struct record *r)
{
	struct ready all = { 0 };
	bool waits = false;
	add(&all, r);
	for (size_t i = 0; i < all.count; ++i) {
		struct record *one = all.list[i];
		waits |= one->interface.waits && one->state != RECORD_EVALUATED;
		for (size_t n = 0; n < one->interface.request_count; ++n)
			if (!holds(&all, one->requests[n]))
				add(&all, one->requests[n]);
	}
	free(all.list);
	return waits;
}
