/* lower_function.c -- functions, arrows, async functions and generators, `this`.
 *
 * HOW   a function that waits keeps its shape; its body becomes a function of its own, which ø.async or
 *       ø.generator runs on a stack that can be left and entered again:
 *           async function f(a) { ... await x ... }
 *           function f(a) { return ø.async(this, arguments, function (a) { ... ø.await(x) ... }); }
 *       An arrow function is a function; what it takes from around it (this, arguments, new.target) is kept
 *       there in a variable.
 * READ  after lower_pattern.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

/* ---- this ---- */

struct function *this_function(struct lower *l)
{
	struct function *f = l->function;
	while (f->kind == FN_ARROW || f->kind == FN_CLASS_BODY)
		f = f->outer;
	return f;
}

/* How `this` is written here. In a derived constructor it may not exist yet. */
const char *this_text(struct lower *l)
{
	struct function *owner = this_function(l);
	if (owner->derived)
		return lower_format(l, owner->super_shown ? "this%s" : "ø.this(this%s)", l->mark);
	if (owner == l->function && !owner->parts)
		return "this";
	owner->keeps_this = true;
	return lower_format(l, "this%s", l->mark);
}

void emit_this(struct lower *l, struct node *n)
{
	put(l, "%s", this_text(l));
	l->at = n->end;
}

/* How new.target is written here: the value of a field and a static block are never called by `new`. */
const char *target_text(struct lower *l)
{
	if (this_function(l)->kind == FN_FIELD)
		return "(void 0)";
	return lower_format(l, "target%s", l->mark);
}

/* ---- the pieces of a function ---- */

static const char *runner(const struct function *f)
{
	return f->async ? (f->generator ? "asyncGenerator" : "async") : f->generator ? "generator" : NULL;
}

static enum function_form form_of(const struct function *f)
{
	if (f->generator)
		return f->async ? FORM_ASYNC_GENERATOR : FORM_GENERATOR;
	return f->async ? FORM_ASYNC : f->kind == FN_NORMAL ? FORM_PLAIN : FORM_METHOD;
}

static const char *outer_this(struct lower *l, const struct function *f)
{
	return f->kind == FN_ARROW ? this_text(l) : "this";
}

/* `(a, b) {`, or what is made of it for other parameters and for functions that wait. `at` is at the list. */
static void emit_head(struct lower *l, struct function *f, struct node *list, struct node *one)
{
	bool simple = !list || parameters_are_simple(list);
	bool outside = f->generator && !simple; /* a generator's parameters are evaluated by the call */
	const char *run = runner(f);
	put(l, "(");
	if (simple && !run && list) {
		l->at = list->start + 1;
		gap_to(l, list->end - 1);
		l->at = list->end;
	} else if (list) {
		put_signature(l, list);
	} else {
		put(l, "%s", one->name->text);
		l->at = one->end;
	}
	put(l, ") {");
	if (run && !outside) {
		put(l, " return ø.%s(%s, arguments, function (", run, outer_this(l, f));
		if (list)
			put_signature(l, list);
		else
			put(l, "%s", one->name->text);
		put(l, ") {");
	}
	enter_function(l, f);
	if (!simple) {
		put(l, " ");
		put_insert(l);
		emit_parameters(l, list);
	} else if (list) {
		drop_to(l, list->end);
	}
	if (outside)
		put(l, " return ø.%s(%s, arguments, function () {", run, outer_this(l, f));
}

static void put_target(struct lower *l, struct function *f)
{
	if (f->uses_target && !f->constructor && f->kind != FN_PROGRAM)
		put(l, " var %s = ø.target();", target_text(l));
}

static void emit_end(struct lower *l, const struct function *f)
{
	if (runner(f))
		put(l, "); }");
}

static void emit_body(struct lower *l, struct function *f, struct node *body)
{
	drop_to(l, body->start + 1);
	l->at = body->start + 1;
	put_target(l, f);
	if (body->scope && body->scope->kind == S_BODY)
		put_scope_open(l, body->scope);
	emit_block_inside(l, body);
	if (f->derived)
		put(l, "; return ø.this(this%s); ", l->mark); /* the last statement may have no semicolon */
	gap_to(l, body->end);
	leave_function(l);
	emit_end(l, f);
}

/* ---- functions and methods ---- */

static bool is_untouched(const struct function *f, const struct node *list)
{
	return parameters_are_simple(list) && !runner(f);
}

static void emit_function(struct lower *l, struct node *n)
{
	struct function *f = n->scope->function;
	struct node *list = child_of(n, F_parameters), *name = child_of(n, F_name), *body = child_of(n, F_body);
	map_function(l, form_of(f), n->start, n->end);
	put(l, "function");
	if (name) {
		drop_to(l, name->start);
		put(l, " %s", name->binding ? name->binding->output->text : name->name->text);
		l->at = name->end;
	}
	if (!name)
		put(l, " ");
	drop_to(l, list->start);
	emit_head(l, f, list, NULL);
	if (is_untouched(f, list))
		drop_to(l, body->start);
	emit_body(l, f, body);
}

/* Behind `static`, which is no part of its text. */
uint32_t start_of_method(struct lower *l, const struct node *n)
{
	const struct node *word = token_of(l, n, "static");
	const struct node *both = token_of(l, n, "static get");
	if (both)
		return both->end - 3;
	return word ? word->next->start : n->start;
}

/* The function of a method, from its parameters on; home: what `super` asks. name NULL: an accessor of an object
 * literal, whose beginning stands there already. */
void emit_method_function(struct lower *l, struct node *n, const char *name, const char *home)
{
	struct function *f = n->scope->function;
	struct node *list = child_of(n, F_parameters);
	f->home = home;
	if (name) {
		map_function(l, form_of(f), start_of_method(l, n), n->end);
		put(l, "function %s", name);
	}
	drop_to(l, list->start);
	emit_head(l, f, list, NULL);
	emit_body(l, f, child_of(n, F_body));
}

/* A class's constructor begins with the builder's start(): it may only be called with `new`, and the fields of a
 * class that extends nothing are made there. */
void emit_constructor(struct lower *l, struct node *n, const char *name, const char *builder)
{
	struct function *f = n->scope->function;
	struct node *list = child_of(n, F_parameters), *body = child_of(n, F_body);
	f->home = lower_format(l, "%s.prototype", builder);
	map_function(l, FORM_CLASS, f->class->start, f->class->end);
	put(l, "function %s(", name);
	drop_to(l, list->start);
	put_signature(l, list);
	put(l, ") {");
	enter_function(l, f);
	if (f->uses_target || f->derived)
		put(l, " var %s = %s.start(this);", target_text(l), builder);
	else
		put(l, " %s.start(this);", builder);
	put(l, " ");
	put_insert(l);
	if (parameters_are_simple(list))
		drop_to(l, list->end);
	else
		emit_parameters(l, list);
	emit_body(l, f, body);
}

/* ---- arrows ---- */

/* The gap before the body may have a newline: `return` stands behind it. */
static void emit_concise_body(struct lower *l, struct node *body)
{
	put(l, "%s", l->source[l->at] == '\n' || l->source[l->at] == '\r' ? "" : " ");
	if (l->source[l->at] == ' ')
		++l->at;
	gap_to(l, body->start);
	put_insert(l);
	put(l, "return ");
	emit(l, body);
	put(l, "; }");
}

static void emit_arrow(struct lower *l, struct node *n)
{
	struct function *f = n->scope->function;
	struct node *list = child_of(n, F_parameters), *one = child_of(n, F_parameter), *body = child_of(n, F_body);
	struct node *arrow = token_of(l, n, "=>");
	map_function(l, form_of(f), n->start, n->end);
	put(l, "function ");
	drop_to(l, (list ? list : one)->start);
	emit_head(l, f, list, one);
	drop_to(l, arrow->start);
	l->at = arrow->end;
	if (body->kind == K_statement_block) {
		emit_body(l, f, body);
		if (begins_with_bracket(l, body->end))
			put(l, ";"); /* a function expression could be called there */
		return;
	}
	emit_concise_body(l, body);
	leave_function(l);
	emit_end(l, f);
}

/* A function in the head of a `for` keeps the object of its turn: (function (i$) { return ...; }(i$)) */
void emit_any_function(struct lower *l, struct node *n)
{
	struct scope *head = l->head;
	if (head)
		put(l, "(function (%s) { return ", head->object);
	l->head = NULL;
	if (n->kind == K_arrow_function)
		emit_arrow(l, n);
	else
		emit_function(l, n);
	l->head = head;
	if (head)
		put(l, "; }(%s))", head->object);
}

/* ---- names ---- */

bool is_anonymous_function(struct node *n)
{
	n = unwrap_parentheses(n);
	return n->kind == K_arrow_function ||
		((n->kind == K_function_expression || n->kind == K_generator_function || n->kind == K_class) &&
		 !child_of(n, F_name));
}

/* A value that takes its name from where it goes; `infers`: the engine sees that name itself. */
void emit_named(struct lower *l, struct node *value, struct name *name, bool infers)
{
	if (!name || !is_anonymous_function(value)) {
		emit(l, value);
	} else if (value->kind == K_class) {
		gap_to(l, value->start);
		emit_class(l, value, name);
	} else if (infers && unwrap_parentheses(value)->kind != K_class) {
		emit(l, value);
	} else {
		gap_to(l, value->start);
		put(l, "ø.named(%s, ", quoted(l, name->text, name->length));
		emit(l, value);
		put(l, ")");
	}
}
