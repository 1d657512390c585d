/* lower.h -- what the files lower*.c share: the tree, the scopes, and the emitter.
 *
 * HOW   lower_source() makes four passes, each in a file of its own:
 *         lower_parse.c    tree-sitter parses; lower_tree.c: its tree becomes small nodes that can be walked cheaply (lower_name.c)
 *         lower_scope.c    every name is declared in a scope
 *         lower_resolve.c  every identifier finds its binding: what is captured, renamed, too early?
 *         lower_emit.c     the source is copied, and where a node needs it, written anew (by the files
 *                          lower_statement.c, _loop.c, _function.c, _class.c, _pattern.c, _expression.c,
 *                          _chain.c, _object.c, _literal.c)
 *       lower_module.c knows what a module imports and exports; lower_check.c and lower_error.c say what is wrong with a program.
 * READ  first of the lower files. Book: chapter 18.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_LOWER_H
#define ORRERY_LOWER_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lowering.h"

#if defined __GNUC__ && !defined __clang__ /* with -fsanitize=undefined gcc warns of null strings that cannot be */
#pragma GCC diagnostic ignored "-Wformat-overflow"
#pragma GCC diagnostic ignored "-Wformat-truncation"
#endif

/* ---- the tree ---- */

#define LOWER_KINDS(X) \
	X(program) X(hash_bang_line) X(export_statement) X(import_statement) X(import) X(comment) X(html_comment) \
	X(expression_statement) X(variable_declaration) X(lexical_declaration) X(variable_declarator) \
	X(statement_block) X(else_clause) X(if_statement) X(switch_statement) X(switch_body) X(switch_case) \
	X(switch_default) X(for_statement) X(for_in_statement) X(while_statement) X(do_statement) X(try_statement) \
	X(with_statement) X(break_statement) X(continue_statement) X(debugger_statement) X(return_statement) \
	X(throw_statement) X(empty_statement) X(labeled_statement) X(catch_clause) X(finally_clause) \
	X(parenthesized_expression) X(yield_expression) X(object) X(object_pattern) X(assignment_pattern) \
	X(object_assignment_pattern) X(array) X(array_pattern) X(class) X(class_declaration) X(class_heritage) \
	X(function_expression) X(function_declaration) X(generator_function) X(generator_function_declaration) \
	X(arrow_function) X(optional_chain) X(call_expression) X(new_expression) X(await_expression) \
	X(member_expression) X(subscript_expression) X(assignment_expression) X(augmented_assignment_expression) \
	X(spread_element) X(ternary_expression) X(binary_expression) X(unary_expression) X(update_expression) \
	X(sequence_expression) X(string) X(template_string) X(template_substitution) X(string_fragment) \
	X(escape_sequence) X(regex) X(number) X(identifier) X(private_property_identifier) X(property_identifier) \
	X(shorthand_property_identifier) X(shorthand_property_identifier_pattern) X(statement_identifier) \
	X(meta_property) X(this) X(super) X(true) X(false) X(null) X(undefined) X(arguments) X(decorator) \
	X(class_body) X(field_definition) X(formal_parameters) X(class_static_block) X(rest_pattern) \
	X(method_definition) X(pair) X(pair_pattern) X(computed_property_name) X(jsx_element) \
	X(jsx_self_closing_element) X(glimmer_template) X(import_clause) X(namespace_import) X(named_imports) \
	X(import_specifier) X(import_attribute) X(namespace_export) X(export_clause) X(export_specifier)

enum kind {
	K_TOKEN, /* a keyword, an operator, a bracket */
	K_OTHER,
#define X(name) K_##name,
	LOWER_KINDS(X)
#undef X
	K_COUNT,
};

#define LOWER_FIELDS(X) \
	X(alias) X(alternative) X(argument) X(arguments) X(body) X(condition) X(consequence) X(constructor) \
	X(declaration) X(finalizer) X(function) X(handler) X(increment) X(index) X(initializer) X(key) X(kind) \
	X(label) X(left) X(name) X(object) X(operator) X(optional_chain) X(parameter) X(parameters) X(property) \
	X(right) X(source) X(value)

enum field {
	F_NONE,
#define X(name) F_##name,
	LOWER_FIELDS(X)
#undef X
	F_COUNT,
};

struct node {
	enum kind kind;
	enum field field;         /* what it is to its parent */
	uint32_t start, end;      /* bytes of the source */
	struct node *parent, *child, *next;
	struct name *name;        /* of an identifier */
	struct scope *scope;      /* the scope that this node opens */
	struct binding *binding;  /* what an identifier means; NULL: a global */
	bool early;               /* this reference may come before the binding has its value */
	bool flag;                /* a generator or async function, seen by lower_function_marks() */
};

/* ---- names, bindings, scopes ---- */

enum word {
	W_NONE,
	W_KEYWORD,   /* never a name */
	W_STRICT,    /* not in strict code */
	W_YIELD,     /* nor in generators */
	W_AWAIT,     /* not in async functions */
	W_EVAL, W_ARGUMENTS, /* not declared or assigned to in strict code */
};

struct name {
	char *text;
	uint32_t length, hash;
	enum word word;
	struct name *next;   /* in the table */
	unsigned counter;    /* the last number behind a $ that was given */
};

struct span {
	uint32_t start, end;
};

enum binding_kind { B_VAR, B_PARAM, B_FUNCTION, B_FUNCTION_NAME, B_CATCH, B_LET, B_CONST, B_CLASS, B_CLASS_NAME, B_IMPORT,
	B_PASSING /* in a block: a `var` or a sloppy function (body) of this name is declared there for the function around */ };

struct binding {
	enum binding_kind kind;
	struct name *name;       /* in the source ... */
	struct name *output;     /* ... and in the result */
	struct scope *scope;
	struct node *node;       /* the identifier that declares it */
	uint32_t ready;          /* from this byte on it has its value ... */
	struct span rest;        /* ... and in the rest of the pattern that declares it */
	struct node *body;       /* B_FUNCTION: the function; B_PASSING: not NULL for a function */
	struct reference *uses;
	bool captured;           /* a function within uses it */
	bool sentinel;           /* it begins as ø.unset, since some use must check */
	bool referenced;
	bool exported;           /* other modules use it, perhaps before this one runs */
	uint32_t first_use;      /* B_FUNCTION: the byte before which it cannot have been called */
	char state;              /* of the search for first_use */
	struct binding *next, *chain, *next_holder; /* in the scope; in the table; of the same name in the function */
};

struct reference {
	struct node *node;
	struct scope *scope;
	struct reference *next_use, *next;
};

enum scope_kind { S_FUNCTION, S_BODY, S_BLOCK, S_FOR, S_SWITCH, S_CATCH, S_CLASS, S_NAME };

struct scope {
	enum scope_kind kind;
	struct scope *parent;
	struct function *function;
	struct node *node;
	struct binding *bindings, **tail;
	struct scope *next;      /* in the order of opening: outer ones first */
	bool loops;              /* it may be entered more than once in one call */
	bool with;               /* its bindings live in an object of each entry */
	bool in_head;            /* while the head of its `for` is written */
	char object[24];         /* that object's name, for a `for` */
};

enum function_kind { FN_NORMAL, FN_ARROW, FN_METHOD, FN_FIELD, FN_CLASS_BODY, FN_PROGRAM };

struct function {
	enum function_kind kind;
	struct function *outer;
	struct scope *scope;     /* of the parameters */
	struct node *node;
	bool async, generator, strict;
	bool constructor, derived; /* a class's constructor; of a class that extends another */
	bool keeps_this, keeps_arguments, keeps_target; /* arrows in it use them */
	bool uses_target;
	bool is_static;
	bool super_shown;        /* from here on super() was called */
	struct node *class;      /* FN_METHOD, FN_FIELD, FN_CLASS_BODY: the class, or NULL in an object literal */
	uint32_t *risks;         /* the ends of what may call anything, ascending */
	size_t risk_count, risk_room;
	/* while it is written: */
	size_t insert;           /* where in the output its temporaries are declared ... */
	bool inserted;           /* ... once that is known */
	unsigned temps, temps_most, iterators, iterators_most;
	unsigned parts;          /* functions of ours in it that are being written, see ø.pattern */
	const char *home;        /* what `super` asks: the class's builder; NULL: there is none */
};

/* ---- the whole state of one lowering ---- */

struct lower {
	const char *file, *source;
	uint32_t length;
	struct lower_error *error;
	struct lower_options options;
	jmp_buf failed;
	struct arena *arena;
	struct node *root;
	struct name **names;
	size_t name_count, name_room;
	struct binding **table;
	size_t table_count, table_room;
	struct reference *references, **last_reference;
	struct scope *scopes, **last_scope;
	bool strict;
	struct module *module;   /* lower_module.c; NULL: it is none */
	/* the emitter: */
	char *out;
	size_t out_length, out_room;
	size_t copied;           /* how long the output was when something of the source was copied last */
	uint32_t at;             /* how far the source has been written */
	bool flat;               /* newlines become spaces: this code was moved to another line */
	struct function *function;
	struct scope *head;      /* the object of the `for` whose head is written */
	unsigned sites;          /* tagged templates */
	struct mapped *map;      /* lower_map.c */
	size_t map_count, map_room;
	const char *mark;        /* ends the names that are made up here: $, or more of them if the file has such */
};

/* lower.c */
void *lower_alloc(struct lower *l, size_t size);
void lower_place(const struct lower *l, uint32_t at, struct lower_error *place);
_Noreturn void lower_fail(struct lower *l, uint32_t at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* lower_parse.c */
struct parsed {
	struct TSParser *parser; struct TSTree *tree;
	char *text;          /* what it read, if that is not the source */
};
/* Behind white space and comments. */
size_t skip_space(const char *s, size_t length, size_t i);
/* Does the next thing behind byte i of the source stand on a later line, and is it a bracket that opens? */
bool begins_with_bracket(const struct lower *l, size_t i);
void lower_parse(struct lower *l, struct parsed *p);
void lower_parsed_free(struct parsed *p);

/* lower_tree.c */
struct node *lower_tree(struct lower *l, const void *ts_tree);
struct node *child_of(const struct node *n, enum field field);
struct node *child_kind(const struct node *n, enum kind kind);
struct node *token_of(const struct lower *l, const struct node *n, const char *token);
bool node_is(const struct lower *l, const struct node *n, const char *text);
struct node *named_child(const struct node *n);
struct node *next_named(const struct node *n);
struct node *unwrap_parentheses(struct node *n);
bool is_function(enum kind kind);

/* lower_name.c */
enum word word_of(const char *text, size_t length);
struct name *name_intern(struct lower *l, const char *text, size_t length);
struct name *name_find(struct lower *l, const char *text, size_t length);
struct name *name_of(struct lower *l, struct node *identifier);
const char *plain_text(struct lower *l, const struct node *identifier); /* without escapes */

/* lower_open.c: does it end inside a template, a comment or a string that goes on? */
bool lower_ends_open(const char *source, size_t length);

/* lower_error.c: fails with what tree-sitter could not parse */
_Noreturn void lower_syntax_error(struct lower *l, const struct parsed *p);

/* lower_check.c, lower_check_names.c, lower_check_class.c, lower_check_module.c: early errors that need no scopes */
struct context {
	struct lower *l;
	bool strict;
	bool loop, breakable;          /* continue and break have a target */
	bool in_function, async, generator;
	bool top;                      /* not in any function or class member */
	bool parameters;               /* of a generator or async function: it cannot wait yet */
	bool method, derived_constructor; /* super.x and super() are allowed */
	bool field, static_block;      /* of a class: `arguments` is not allowed */
	const struct label *labels;
};
void lower_check(struct lower *l);
void check(struct context c, struct node *n);
bool is_strict_body(struct lower *l, const struct node *body);
void check_identifier(const struct context *c, struct node *n);
void check_binding(const struct context *c, struct node *pattern); /* what is declared or assigned to */
void check_class(struct context c, struct node *n);
void check_module_item(const struct context *c, struct node *n);
void check_import_meta(const struct context *c, struct node *n);
void check_await(const struct context *c, const struct node *n);
void check_private_name(struct context *c, struct node *id);
void check_number(const struct context *c, const struct node *n);
void check_string(const struct context *c, const struct node *n);
void check_object(const struct context *c, struct node *n);
void check_regex(const struct context *c, const struct node *n);

/* lower_binding.c */
struct binding *binding_find(struct lower *l, struct scope *scope, struct name *name, bool passing);
struct binding *binding_add(struct lower *l, struct scope *scope, enum binding_kind kind, struct node *id);

/* lower_scope.c, lower_resolve.c */
void lower_declare(struct lower *l);
void lower_resolve(struct lower *l);
struct binding *lower_lookup(struct lower *l, struct scope *scope, struct name *name);
bool binding_is_constant(const struct binding *b);

/* lower_module.c */
void module_begin(struct lower *l, struct lower_interface *interface);
struct name *module_default(struct lower *l);        /* the variable behind `export default` */
struct node *module_hoist_default(struct lower *l, struct node *export);
void module_uses_meta(struct lower *l);
void module_waits(struct lower *l);
void lower_link(struct lower *l);                    /* fills the interface */
bool is_imported_name(struct node *n);
void put_module_head(struct lower *l);
void emit_export(struct lower *l, struct node *n);
void emit_import_meta(struct lower *l, struct node *n);

/* lower_map.c */
enum function_form { FORM_PLAIN = 'f', FORM_METHOD = 'm', FORM_GENERATOR = 'g', FORM_ASYNC = 's',
	FORM_ASYNC_GENERATOR = 'G', FORM_CLASS = 'c' }; /* an arrow function is a method: no `new`, no prototype */
void map_function(struct lower *l, enum function_form form, uint32_t start, uint32_t end);
void map_shift(struct lower *l, size_t where, size_t length);
void map_write(struct lower *l);

/* lower_emit.c */
char *lower_emit(struct lower *l);
void put(struct lower *l, const char *format, ...) __attribute__((format(printf, 2, 3)));
void put_text(struct lower *l, const char *text, size_t length);
void gap_to(struct lower *l, uint32_t end);   /* copies up to there */
void drop_to(struct lower *l, uint32_t end);  /* leaves out up to there, but for the newlines */
void emit(struct lower *l, struct node *n);
void emit_children(struct lower *l, struct node *n);
void emit_statements(struct lower *l, struct node *n, struct node *first);
void emit_flat(struct lower *l, struct node *n); /* at another line than its own; `at` stays */
void put_insert(struct lower *l);                /* here the function's temporaries are declared */
void put_splice(struct lower *l, size_t where, const char *text);
const char *temp_new(struct lower *l);
char *lower_format(struct lower *l, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *quoted(struct lower *l, const char *text, size_t length);
const char *node_text(struct lower *l, const struct node *n);
const char *output_of(struct lower *l, struct node *n);
const char *iterator_new(struct lower *l);
void iterator_end(struct lower *l);

/* lower_statement.c, lower_loop.c */
void emit_program(struct lower *l, struct node *n);
void emit_block(struct lower *l, struct node *n);
void emit_block_inside(struct lower *l, struct node *n);
void put_binding(struct lower *l, const struct binding *b);
void emit_declaration(struct lower *l, struct node *n);
bool hides_value(const struct lower *l, const struct node *n);
void emit_expression_statement(struct lower *l, struct node *n);
void emit_labeled(struct lower *l, struct node *n);
void emit_catch(struct lower *l, struct node *n);
void emit_switch(struct lower *l, struct node *n);
void emit_head_expression(struct lower *l, struct node *n);
void emit_return(struct lower *l, struct node *n);
void put_scope_open(struct lower *l, struct scope *scope);
bool put_sentinels(struct lower *l, struct scope *scope);
void emit_for(struct lower *l, struct node *n);
void emit_for_in(struct lower *l, struct node *n, struct node *label);

/* lower_function.c */
void emit_any_function(struct lower *l, struct node *n);
void emit_method_function(struct lower *l, struct node *n, const char *name, const char *home);
uint32_t start_of_method(struct lower *l, const struct node *n);
void emit_constructor(struct lower *l, struct node *n, const char *name, const char *builder);
void enter_function(struct lower *l, struct function *f);
void leave_function(struct lower *l);
void emit_this(struct lower *l, struct node *n);
const char *this_text(struct lower *l);
struct function *this_function(struct lower *l);
const char *plain_this(struct lower *l);
const char *target_text(struct lower *l);
bool is_anonymous_function(struct node *n);
void emit_named(struct lower *l, struct node *value, struct name *name, bool infers);

/* lower_class.c */
void emit_class(struct lower *l, struct node *n, struct name *given);
void emit_super_call(struct lower *l, struct node *n);
void emit_super_get(struct lower *l, struct node *member);
bool is_super_member(const struct node *n);
bool is_private_member(const struct node *n);
void emit_key(struct lower *l, struct node *key);
void put_key_text(struct lower *l, struct node *key);
const char *private_text(struct lower *l, struct node *identifier);
const char *home_text(struct lower *l);

/* lower_pattern.c */
void emit_binding_list(struct lower *l, struct node *pattern, struct node *right, bool *first);
void emit_pattern_items(struct lower *l, struct node *pattern, const char *value, const char *what, bool *first);
const char *target_open(struct lower *l, struct node *target); /* ... and what comes after the value */
void put_simple_target(struct lower *l, struct node *target, const char *value);
void emit_assignment(struct lower *l, struct node *n);
void put_signature(struct lower *l, struct node *parameters);
void emit_parameters(struct lower *l, struct node *parameters);
bool parameters_are_simple(const struct node *parameters);
bool is_pattern(const struct node *n);

/* lower_expression.c, lower_chain.c, lower_object.c, lower_literal.c */
void emit_identifier(struct lower *l, struct node *n);
void emit_augmented(struct lower *l, struct node *n);
void emit_update(struct lower *l, struct node *n);
void emit_binary(struct lower *l, struct node *n);
void emit_unary(struct lower *l, struct node *n);
void emit_await(struct lower *l, struct node *n);
void emit_yield(struct lower *l, struct node *n);
void emit_meta_property(struct lower *l, struct node *n);
bool needs_parentheses(const struct node *n);
bool needs_parentheses_conditional(const struct node *n);
bool is_simple(struct lower *l, const struct node *n);
void emit_call(struct lower *l, struct node *n);
void emit_new(struct lower *l, struct node *n);
void emit_member(struct lower *l, struct node *n);
void emit_chain(struct lower *l, struct node *n, bool deletes);
struct node *chain_of(struct node *n);
bool has_spread(const struct node *list);
void emit_spread_list(struct lower *l, struct node *list);
void emit_array(struct lower *l, struct node *n);
void emit_object(struct lower *l, struct node *n);
bool is_separator(const char *s);
void emit_string(struct lower *l, struct node *n);
void emit_template(struct lower *l, struct node *n);
void emit_tagged(struct lower *l, struct node *n);
void emit_number(struct lower *l, struct node *n);

#endif
