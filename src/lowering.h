/* lowering.h -- what the rest of the runtime knows of the lowering: a text goes in, ES5 comes out.
 *
 * READ  before lower.h, which is for the files lower*.c alone.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_LOWERING_H
#define ORRERY_LOWERING_H

#include <stdbool.h>
#include <stddef.h>

struct lower_error {
	int line, column; /* from 1 */
	char message[200];
	bool incomplete; /* it only lacks its end: more text may make it a program */
	bool module; /* as an ES module it might be a program: it has `import`, `export` or a top-level await */
};

/* A module whose names another one uses: `from 'specifier' with { type: 'type' }`. */
struct lower_request {
	char *specifier;
	char *type;           /* NULL: without */
};

/* One name that goes from a module to another. */
struct lower_link {
	enum { LINK_IMPORT, LINK_EXPORT, LINK_STAR } kind; /* LINK_STAR: export * from */
	char *name;           /* what it is called here; an exported name, if it is exported */
	char *from;           /* LINK_EXPORT: its variable; with a request: its name there, NULL for all of them */
	int request;          /* -1: it is this module's own */
	int line, column;
};

/* What a module takes from others and gives to them, in the order of the text. */
struct lower_interface {
	struct lower_request *requests;
	struct lower_link *links;
	size_t request_count, link_count;
	bool waits;           /* it has an await at its top level */
};

/* The ES5 text, malloc'ed, of the body of a function or of a script; NULL with *error filled when it is no
 * program. Every line of the source is the same line of the result. */
char *lower_source(const char *file, const char *source, size_t length, struct lower_error *error);
/* The length of such a text without its last line, which is for the engine (lower_map.c). */
size_t lower_text_length(const char *lowered);
/* The same for an ES module; its interface is filled, and freed with lower_interface_free(). */
char *lower_module(const char *file, const char *source, size_t length, struct lower_interface *interface,
	struct lower_error *error);
void lower_interface_free(struct lower_interface *interface);

/* What the text is. The names that a script declares with `let` and its like are given to ø.declare, where other
 * scripts find them; those of an eval, and the temporaries of both, are properties of an object of its own. */
enum lower_goal { LOWER_BODY, LOWER_SCRIPT, LOWER_EVAL };
struct lower_options {
	enum lower_goal goal;
	unsigned serial; /* LOWER_SCRIPT: of no other script, for the names that are made up */
	struct lower_interface *interface; /* LOWER_BODY: it is an ES module */
	bool *waits;     /* LOWER_SCRIPT: not NULL: it may have an `await` at its top level; is set if it has */
};
char *lower_program(const char *file, const char *source, size_t length, const struct lower_options *options,
	struct lower_error *error);

#endif
