/* lower_emit.c -- the output: what is copied, what is put between.
 *
 * HOW   `at` says how far the source has been written. gap_to() copies up to a place, put() adds text of ours,
 *       drop_to() leaves source out but for its newlines. emit() writes a node: most are their children with
 *       the gaps between them; a few kinds have a writer of their own.
 *       Code that must move to another line (the default values of a pattern whose right side comes first) is
 *       written flat: without newlines and comments.
 * WHY   a writer that only goes forward keeps every line at its place.
 * READ  after lower_resolve.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- text ---- */

static void make_room(struct lower *l, size_t more)
{
	if (l->out_length + more < l->out_room)
		return;
	l->out_room = (l->out_room + more) * 2;
	l->out = realloc(l->out, l->out_room);
	if (!l->out)
		abort();
}

void put_text(struct lower *l, const char *text, size_t length)
{
	make_room(l, length + 1);
	memcpy(l->out + l->out_length, text, length);
	l->out_length += length;
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* `return[...a]` must not become `returnø.spread(...)`: what is put at `from` behind copied text is a word of its own. */
static void part_words(struct lower *l, size_t from)
{
	if (from == l->copied && from > 0 && l->out_length > from && is_word(l->out[from - 1]) && is_word(l->out[from]))
		put_splice(l, from, " ");
}

void put(struct lower *l, const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	make_room(l, 256);
	int n = vsnprintf(l->out + l->out_length, 256, format, args);
	if (n >= 256) {
		make_room(l, (size_t)n + 1);
		vsnprintf(l->out + l->out_length, (size_t)n + 1, format, again);
	}
	l->out_length += (size_t)n;
	part_words(l, l->out_length - (size_t)n);
	va_end(again);
	va_end(args);
}

void put_splice(struct lower *l, size_t where, const char *text)
{
	size_t length = strlen(text);
	make_room(l, length + 1);
	memmove(l->out + where + length, l->out + where, l->out_length - where);
	memcpy(l->out + where, text, length);
	l->out_length += length;
	map_shift(l, where, length);
}

/* Text that lives as long as the lowering. */
char *lower_format(struct lower *l, const char *format, ...)
{
	va_list args, again;
	va_start(args, format);
	va_copy(again, args);
	char probe[1];
	size_t n = (size_t)vsnprintf(probe, sizeof probe, format, args) + 1;
	char *text = lower_alloc(l, n);
	vsnprintf(text, n, format, again);
	va_end(again);
	va_end(args);
	return text;
}

/* The text as a literal in single quotes. */
const char *quoted(struct lower *l, const char *text, size_t length)
{
	char *out = lower_alloc(l, 2 * length + 3), *p = out;
	*p++ = '\'';
	for (size_t i = 0; i < length; ++i) {
		if (text[i] == '\n' || text[i] == '\r') {
			*p++ = ' ';
			continue;
		}
		if (text[i] == '\'' || text[i] == '\\')
			*p++ = '\\';
		*p++ = text[i];
	}
	*p++ = '\'';
	*p = '\0';
	return out;
}

const char *node_text(struct lower *l, const struct node *n)
{
	return lower_format(l, "%.*s", (int)(n->end - n->start), l->source + n->start);
}

/* What is written for the node, which is not written yet. */
const char *output_of(struct lower *l, struct node *n)
{
	size_t from = l->out_length;
	emit_flat(l, n);
	const char *text = lower_format(l, "%.*s", (int)(l->out_length - from), l->out + from);
	l->out_length = from;
	return text;
}

/* ---- the source ---- */

/* Does a line end with the character at s[i]? A CR before an LF does not count. */
static bool ends_line(const char *s, uint32_t i)
{
	if (s[i] == '\n')
		return true;
	if (s[i] == '\r')
		return s[i + 1] != '\n';
	return s[i] == '\xE2' && is_separator(s + i);
}

/* Skips a comment at s[i]; returns the byte after it, or i if there is none. */
static uint32_t after_comment(const char *s, uint32_t i, uint32_t end)
{
	if (i + 1 >= end || s[i] != '/' || (s[i + 1] != '/' && s[i + 1] != '*'))
		return i;
	bool block = s[i + 1] == '*';
	for (i += 2; i < end; ++i) {
		if (!block && ends_line(s, i))
			return i;
		if (block && s[i] == '*' && i + 1 < end && s[i + 1] == '/')
			return i + 2;
	}
	return end;
}

/* The bytes at s[i] that are one space in a flat text; 0: none are. */
static uint32_t space_at(const char *s, uint32_t i, uint32_t end)
{
	uint32_t comment = after_comment(s, i, end);
	if (comment > i)
		return comment - i;
	if (s[i] == '\n' || s[i] == '\r' || s[i] == '\t' || s[i] == ' ')
		return 1;
	return ends_line(s, i) ? 3 : 0;
}

static void put_flat_gap(struct lower *l, uint32_t end)
{
	const char *s = l->source;
	for (uint32_t i = l->at; i < end;) {
		uint32_t space = space_at(s, i, end);
		bool doubled = space && l->out_length > 0 && l->out[l->out_length - 1] == ' ';
		if (!doubled)
			put_text(l, space ? " " : s + i, 1);
		i += space ? space : 1;
	}
}

void gap_to(struct lower *l, uint32_t end)
{
	if (end <= l->at)
		return;
	if (l->flat)
		put_flat_gap(l, end);
	else
		put_text(l, l->source + l->at, end - l->at);
	l->at = end;
	l->copied = l->out_length;
}

void drop_to(struct lower *l, uint32_t end)
{
	for (; l->at < end; ++l->at)
		if (!l->flat && ends_line(l->source, l->at))
			put_text(l, "\n", 1);
}

void emit_flat(struct lower *l, struct node *n)
{
	uint32_t at = l->at;
	bool flat = l->flat;
	l->flat = true;
	l->at = n->start;
	emit(l, n);
	l->flat = flat;
	l->at = at;
}

/* ---- names that are made up ---- */

static const char *numbered(struct lower *l, const char *base, unsigned number)
{
	return number == 0 ? lower_format(l, "%s%s", base, l->mark) : lower_format(l, "%s%s%u", base, l->mark, number);
}

/* A variable for a moment: it is free again after the statement. */
const char *temp_new(struct lower *l)
{
	struct function *f = l->function;
	const char *text = numbered(l, "t", f->temps++);
	if (f->temps > f->temps_most)
		f->temps_most = f->temps;
	return text;
}

/* A variable until iterator_end(). */
const char *iterator_new(struct lower *l)
{
	struct function *f = l->function;
	const char *text = numbered(l, "i", f->iterators++);
	if (f->iterators > f->iterators_most)
		f->iterators_most = f->iterators;
	return text;
}

void iterator_end(struct lower *l)
{
	--l->function->iterators;
}

/* No identifier of the file may look like one of ours. */
static void choose_mark(struct lower *l)
{
	static const char *const bases[] = { "t$", "i$", "this$", "arguments$", "target$", "e$", "p$", "w$", "name$", "sites$" };
	l->mark = l->options.goal == LOWER_SCRIPT ? lower_format(l, "$%u$", l->options.serial) : "$";
	for (size_t i = 0; i < l->name_room; ++i)
		for (struct name *n = l->names[i]; n; n = n->next)
			for (size_t b = 0; b < sizeof bases / sizeof *bases; ++b)
				if (!strncmp(n->text, bases[b], strlen(bases[b])))
					l->mark = "$$$";
}

/* ---- functions: where their temporaries are declared ---- */

void enter_function(struct lower *l, struct function *f)
{
	f->outer = l->function;
	f->inserted = false;
	l->function = f;
}

void put_insert(struct lower *l)
{
	struct function *f = l->function;
	if (f->inserted)
		return;
	f->inserted = true;
	f->insert = l->out_length;
	if (put_sentinels(l, f->scope))
		put(l, " ");
	if (f->kind == FN_PROGRAM && l->module)
		put_module_head(l);
}

static const char *join(struct lower *l, const char *list, const char *item)
{
	return *list ? lower_format(l, "%s, %s", list, item) : item;
}

/* A script or an eval leaves no variables of ours behind. `list` holds the temporaries, "t$, this$ = this". */
static void put_program_scope(struct lower *l, struct function *f, const char *list)
{
	const char *fields = "", *variables = "", *constants = "";
	if (!f->inserted)
		return;
	for (struct binding *b = f->scope->bindings; b; b = b->next) {
		if (b->kind != B_LET && b->kind != B_CONST && b->kind != B_CLASS)
			continue;
		const char **names = b->kind == B_CONST ? &constants : &variables;
		*names = lower_format(l, "%s%s%s", *names, **names ? " " : "", b->output->text);
		fields = join(l, fields, lower_format(l, "%s: %s", b->output->text, b->sentinel ? "ø.unset" : "void 0"));
	}
	if (*list)
		list = lower_format(l, "var %s; ", list);
	if (l->options.goal == LOWER_SCRIPT && (*variables || *constants)) {
		put_splice(l, f->insert, lower_format(l, "ø.declare('%s', '%s'); %s", variables, constants, list));
	} else if (l->options.goal == LOWER_EVAL && *fields) {
		put_splice(l, f->insert, lower_format(l, "with (ø.scope({ %s })) { %s", fields, list));
		put(l, " }");
	} else {
		put_splice(l, f->insert, list);
	}
}

void leave_function(struct lower *l)
{
	struct function *f = l->function;
	const char *list = "", *m = l->mark;
	if (f->derived)
		list = join(l, list, lower_format(l, "this%s", m));
	else if (f->keeps_this && f->kind != FN_ARROW)
		list = join(l, list, lower_format(l, "this%s = this", m));
	if (f->keeps_arguments && f->kind != FN_ARROW)
		list = join(l, list, lower_format(l, "arguments%s = arguments", m));
	for (unsigned i = 0; i < f->iterators_most; ++i)
		list = join(l, list, numbered(l, "i", i));
	for (unsigned i = 0; i < f->temps_most; ++i)
		list = join(l, list, numbered(l, "t", i));
	if (f->kind == FN_PROGRAM && l->sites > 0)
		list = join(l, list, lower_format(l, "sites%s = []", m));
	if (f->kind == FN_PROGRAM && l->options.goal != LOWER_BODY)
		put_program_scope(l, f, list);
	else if (*list && f->inserted)
		put_splice(l, f->insert, lower_format(l, "var %s; ", list));
	l->function = f->outer;
}

/* ---- nodes ---- */

void emit_children(struct lower *l, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		emit(l, c);
	gap_to(l, n->end);
}

static void emit_leaf(struct lower *l, struct node *n)
{
	if (n->kind == K_property_identifier && memchr(l->source + n->start, '\\', n->end - n->start)) {
		put(l, "%s", plain_text(l, n));
		l->at = n->end;
		return;
	}
	put_text(l, l->source + n->start, n->end - n->start);
	l->at = n->end;
	l->copied = l->out_length;
}

void emit(struct lower *l, struct node *n)
{
	gap_to(l, n->start);
	switch (n->kind) {
	case K_identifier: emit_identifier(l, n); break;
	case K_string: emit_string(l, n); break;
	case K_number: emit_number(l, n); break;
	case K_template_string: emit_template(l, n); break;
	case K_this: emit_this(l, n); break;
	case K_meta_property: emit_meta_property(l, n); break;
	case K_lexical_declaration: case K_variable_declaration: emit_declaration(l, n); break;
	case K_expression_statement: emit_expression_statement(l, n); break;
	case K_statement_block: emit_block(l, n); break;
	case K_switch_statement: emit_switch(l, n); break;
	case K_switch_case: case K_switch_default:
		if (child_of(n, F_value))
			emit(l, child_of(n, F_value));
		emit_statements(l, n, child_of(n, F_body));
		gap_to(l, n->end);
		break;
	case K_labeled_statement: emit_labeled(l, n); break;
	case K_for_statement: emit_for(l, n); break;
	case K_for_in_statement: emit_for_in(l, n, NULL); break;
	case K_catch_clause: emit_catch(l, n); break;
	case K_return_statement: emit_return(l, n); break;
	case K_arrow_function: case K_function_expression: case K_function_declaration: case K_generator_function:
	case K_generator_function_declaration: emit_any_function(l, n); break;
	case K_class: case K_class_declaration: emit_class(l, n, NULL); break;
	case K_assignment_expression: emit_assignment(l, n); break;
	case K_augmented_assignment_expression: emit_augmented(l, n); break;
	case K_update_expression: emit_update(l, n); break;
	case K_binary_expression: emit_binary(l, n); break;
	case K_unary_expression: emit_unary(l, n); break;
	case K_await_expression: emit_await(l, n); break;
	case K_yield_expression: emit_yield(l, n); break;
	case K_call_expression: emit_call(l, n); break;
	case K_new_expression: emit_new(l, n); break;
	case K_member_expression: case K_subscript_expression: emit_member(l, n); break;
	case K_array: emit_array(l, n); break;
	case K_object: emit_object(l, n); break;
	case K_import_statement: drop_to(l, n->end); break;
	case K_export_statement: emit_export(l, n); break;
	default:
		if (n->child)
			emit_children(l, n);
		else
			emit_leaf(l, n);
	}
}

char *lower_emit(struct lower *l)
{
	choose_mark(l);
	emit_program(l, l->root);
	map_write(l);
	put_text(l, "", 1);
	return l->out;
}
