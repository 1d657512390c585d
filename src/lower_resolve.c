/* lower_resolve.c -- what each identifier means, and what that asks of the ES5 text.
 *
 * HOW   four questions, one after the other:
 *       1. which binding does a reference mean, and is a function between the two (it is captured)?
 *       2. which block needs a scope object: one that is entered many times in a call and whose bindings are
 *          captured; each entry must have its own.
 *       3. which binding needs another name: `let` becomes `var`, which is seen in the whole function. It is
 *          renamed (x -> x$1) if it would hide or be something else.
 *       4. which reference may come before its binding has a value (the temporal dead zone)?
 * READ  after lower_scope.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdio.h>
#include <string.h>

/* ---- 1. references ---- */

/* What is known about a name in a function. */
struct use {
	struct function *function;
	struct name *name;
	bool passes;             /* it means something from outside of it: no `var` of that name may be written there */
	struct binding *holders; /* the bindings of that name in the function, latest first */
	struct use *next;
};

struct resolver {
	struct lower *l;
	struct use **uses;
	size_t room;             /* a power of two */
};

static struct use *use_of(struct resolver *r, struct function *f, struct name *name)
{
	struct use **slot = &r->uses[(((uintptr_t)f >> 4) * 31 + name->hash) & (r->room - 1)];
	for (struct use *u = *slot; u; u = u->next)
		if (u->function == f && u->name == name)
			return u;
	struct use *u = lower_alloc(r->l, sizeof *u);
	*u = (struct use){ .function = f, .name = name, .next = *slot };
	return *slot = u;
}

static void resolve_reference(struct resolver *r, struct reference *ref)
{
	struct name *name = ref->node->name;
	struct binding *b = NULL;
	for (struct scope *s = ref->scope; s && !b; s = s->parent)
		b = lower_lookup(r->l, s, name);
	for (struct function *f = ref->scope->function; f && (!b || f != b->scope->function); f = f->outer)
		use_of(r, f, name)->passes = true;
	ref->node->binding = b;
	if (!b)
		return;
	b->referenced = true;
	b->captured |= b->scope->function != ref->scope->function;
	ref->next_use = b->uses;
	b->uses = ref;
}

/* ---- 2. scope objects ---- */

static bool is_block_scoped(const struct binding *b)
{
	return b->kind == B_LET || b->kind == B_CONST || b->kind == B_CLASS;
}

static void choose_scope_objects(struct lower *l, struct scope *s)
{
	if (s->node == l->root && l->options.goal != LOWER_BODY)
		for (struct binding *b = s->bindings; b; b = b->next)
			s->with |= is_block_scoped(b);
	if (!s->loops || s->kind == S_FUNCTION || s->kind == S_CLASS || s->kind == S_NAME || s->kind == S_BODY)
		return;
	for (struct binding *b = s->bindings; b; b = b->next)
		if (is_block_scoped(b) && b->captured)
			s->with = true;
}

/* ---- 3. names ---- */

static void rename_binding(struct lower *l, struct binding *b)
{
	char *text = lower_alloc(l, b->name->length + 16);
	size_t length;
	do
		length = (size_t)sprintf(text, "%s$%u", b->name->text, ++b->name->counter);
	while (name_find(l, text, length));
	b->output = name_intern(l, text, length);
}

static bool is_within(const struct scope *inner, const struct scope *outer)
{
	while (inner && inner != outer)
		inner = inner->parent;
	return inner != NULL;
}

static bool is_whole_function(const struct scope *s)
{
	return s->kind == S_FUNCTION || s->kind == S_CLASS || s->kind == S_NAME;
}

static bool lives_alone(const struct binding *b)
{
	return b->kind == B_CATCH || (b->scope->with && is_block_scoped(b));
}

/* Would `var` for b and what is written for c be one variable? */
static bool collides(const struct binding *b, const struct binding *c)
{
	if (c == b || c->output != b->name)
		return false;
	if (is_whole_function(c->scope) || is_within(b->scope, c->scope))
		return true;
	return !lives_alone(c) && (b->captured || c->captured);
}

static void choose_name(struct resolver *r, struct binding *b)
{
	if (is_whole_function(b->scope) || lives_alone(b))
		return;
	struct use *use = use_of(r, b->scope->function, b->name);
	bool clash = use->passes;
	for (struct binding *c = use->holders; c && !clash; c = c->next_holder)
		clash = collides(b, c);
	if (clash)
		rename_binding(r->l, b);
}

/* ---- 4. the temporal dead zone ---- */

static bool may_run_between(const struct function *f, uint32_t from, uint32_t to)
{
	size_t low = 0, high = f->risk_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (f->risks[middle] <= from)
			low = middle + 1;
		else
			high = middle;
	}
	return low < f->risk_count && f->risks[low] <= to;
}

static uint32_t first_use(struct binding *b, struct function *level);

/* The function, directly inside `level`, that contains this scope. */
static struct function *step_below(struct scope *s, const struct function *level)
{
	struct function *f = s->function;
	while (f && f->outer != level)
		f = f->outer;
	return f;
}

static struct binding *declared_as(const struct function *f)
{
	struct node *id = f->node->kind == K_function_declaration || f->node->kind == K_generator_function_declaration ?
		child_of(f->node, F_name) : NULL;
	return id && id->binding && id->binding->kind == B_FUNCTION ? id->binding : NULL;
}

/* The byte before which code of this scope cannot run, as seen from the code of the function `level`. */
static uint32_t runs_from(struct scope *s, const struct node *n, struct function *level)
{
	struct function *f = step_below(s, level);
	if (s->function == level || !f)
		return n->start;
	struct binding *declared = declared_as(f);
	return declared ? first_use(declared, level) : f->node->start;
}

static uint32_t first_use(struct binding *b, struct function *level)
{
	if (b->exported)
		return 0;
	if (b->state == 1)
		return UINT32_MAX; /* it is used by itself */
	if (b->state == 2)
		return b->first_use;
	b->state = 1;
	b->first_use = UINT32_MAX;
	for (struct reference *r = b->uses; r; r = r->next_use) {
		uint32_t from = runs_from(r->scope, r->node, level);
		if (from < b->first_use)
			b->first_use = from;
	}
	b->state = 2;
	return b->first_use;
}

static const struct node *case_of(const struct node *n, const struct node *body)
{
	while (n && n->parent != body)
		n = n->parent;
	return n;
}

/* A case may be jumped over. */
static bool in_other_case(const struct binding *b, const struct node *n)
{
	return b->scope->kind == S_SWITCH && case_of(n, b->scope->node) != case_of(b->node, b->scope->node);
}

static bool may_be_early(const struct reference *r, struct binding *b)
{
	const struct node *n = r->node;
	struct function *level = b->scope->function;
	if ((!is_block_scoped(b) && b->kind != B_PARAM) || b->ready == 0 || n == b->node)
		return false;
	if (in_other_case(b, n))
		return true;
	if (n->start >= b->rest.start && n->end <= b->rest.end)
		return false;
	if (r->scope->function == level)
		return n->start < b->ready;
	uint32_t from = runs_from(r->scope, n, level);
	return from < b->ready && may_run_between(level, from, b->ready);
}

static void find_early(struct lower *l)
{
	for (struct binding *b = l->root->scope->bindings; b; b = b->next)
		b->sentinel = b->exported && is_block_scoped(b);
	for (struct reference *r = l->references; r; r = r->next) {
		struct binding *b = r->node->binding;
		if (b && may_be_early(r, b)) {
			r->node->early = true;
			b->sentinel = true;
		}
	}
}

/* ---- all ---- */

static void for_each_scope(struct resolver *r, void (*visit)(struct resolver *, struct scope *))
{
	for (struct scope *s = r->l->scopes; s; s = s->next)
		if (s->kind != S_NAME)
			visit(r, s);
}

static void visit_objects(struct resolver *r, struct scope *s)
{
	choose_scope_objects(r->l, s);
}

static void visit_names(struct resolver *r, struct scope *s)
{
	for (struct binding *b = s->bindings; b; b = b->next) {
		choose_name(r, b);
		struct use *use = use_of(r, s->function, b->name);
		b->next_holder = use->holders;
		use->holders = b;
	}
}

bool binding_is_constant(const struct binding *b)
{
	return b && (b->kind == B_CONST || b->kind == B_CLASS_NAME || b->kind == B_IMPORT);
}

void lower_resolve(struct lower *l)
{
	struct resolver *r = lower_alloc(l, sizeof *r);
	r->l = l;
	for (r->room = 256; r->room < l->length / 32;)
		r->room *= 2;
	r->uses = lower_alloc(l, r->room * sizeof *r->uses);
	for (struct reference *ref = l->references; ref; ref = ref->next)
		resolve_reference(r, ref);
	for_each_scope(r, visit_objects);
	for_each_scope(r, visit_names);
	find_early(l);
}
