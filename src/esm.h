/* esm.h -- what the files esm*.c share: the record of a module.
 *
 * HOW   a module is loaded (esm.c: found, read, lowered, and all that it imports likewise), linked (esm_link.c: every
 *       name that it imports finds its variable) and evaluated (esm_evaluate.c: it runs after what it imports).
 *       esm_import.c holds what JavaScript asks: import(), import.meta, require() of a module, the main module.
 * READ  first of them. Follows ECMA-262, "Modules".
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_ESM_H
#define ORRERY_ESM_H

#include "lowering.h"
#include "runtime.h"

/* A source text module has code of its own; the others have values: a CommonJS module, a core module, JSON. */
enum record_kind { RECORD_SOURCE, RECORD_COMMONJS, RECORD_CORE, RECORD_JSON, RECORD_FACADE };

enum record_state {
	RECORD_LOADING, RECORD_LOADED, RECORD_LINKING, RECORD_LINKED, RECORD_EVALUATING,
	RECORD_WAITING,   /* it, or what it imports, has an await that is not over */
	RECORD_EVALUATED,
	RECORD_BROKEN,    /* it could not be loaded or linked: `error` says why */
};

/* An exported name and the variable that it means. */
struct export {
	const char *name, *variable; /* variable NULL: the namespace of the module */
	struct record *of;
};

struct record {
	struct record *next;
	enum record_kind kind;
	enum record_state state;
	const char *url, *type;      /* interned; together they name it. type: of the import attribute, or NULL */
	const char *path;            /* of its file, interned, or NULL */
	struct lower_interface interface;
	struct record **requests;    /* the modules that interface.requests name */
	struct value body;           /* RECORD_SOURCE: its coroutine */
	struct value scope;          /* an object with its variables */
	struct value namespace;      /* undefined until it is asked for */
	struct export *exports;      /* the namespace's names, sorted */
	size_t export_count;
	/* evaluation */
	bool failed;                 /* ... with `error` */
	struct value error;
	struct value promise;        /* of the evaluation that began with it */
	int index, lowest;           /* in the search for circles */
	struct record *below;        /* on its stack */
	struct record *root;         /* the first of its circle */
	unsigned order;              /* when it began to wait; 0: it does not */
	int pending;                 /* modules that it waits for */
	struct record **parents;     /* those that wait for it */
	size_t parent_count;
};

/* esm.c */
struct record *esm_new_record(struct runtime *rt, enum record_kind kind, const char *url, const char *type);
struct record *esm_find(struct runtime *rt, const char *url, const char *type);
/* The URL that the specifier means in the module `base` (URL or path). Throws. */
void esm_resolve(js_State *J, const char *specifier, const char *base, path_buffer url);
/* The record of the module, loaded with all that it imports. Throws. text: what was read already, or NULL. */
struct record *esm_load(js_State *J, const char *url, const char *type, const char *importer, char *text, size_t length);
/* Throws what Node says about the `type` of an import. */
void esm_check_type(js_State *J, const char *url, const char *type);
bool esm_is_read(js_State *J, const char *url);

/* esm_link.c */
void esm_link(js_State *J, struct record *r);
void esm_list_exports(js_State *J, struct record *r); /* fills its exports, once */
const struct export *esm_export_of(const struct record *r, const char *name);
/* A module with all that r exports, and __esModule. */
struct record *esm_new_facade(js_State *J, struct record *r);
void esm_link_init(js_State *J);

/* esm_namespace.c */
void esm_push_namespace(js_State *J, struct record *r);
struct record *esm_record_at(js_State *J, int idx); /* of a namespace; NULL: it is none */

/* esm_body.c */
/* The function on top (popped) is a module's: runs it up to esm_body_pause() and pushes its coroutine. False: it ended
 * or threw, and that is pushed. */
bool esm_body_begin(struct runtime *rt);
/* From a native function that a module calls: leaves the module until it is entered again. */
void esm_body_pause(js_State *J);
/* Goes on to the end and pushes what it gives. False: it threw, and that is pushed. */
bool esm_body_run(struct runtime *rt, const struct value *body);
/* Goes on to its first await, and pushes the promise of its end. */
void esm_body_run_async(struct runtime *rt, const struct value *body);
/* Defines, on ø, what the text of a module calls. */
void esm_define(js_State *J, const char *name, js_CFunction fn, int length);
/* Where it waits; false if it does not. */
bool esm_body_position(struct runtime *rt, const struct value *body, struct position *out);

/* esm_evaluate.c */
void esm_evaluate(js_State *J, struct record *r);   /* pushes the promise of its evaluation */
const struct record *esm_waits_for(const struct record *r); /* one that r waits for */
bool esm_graph_waits(struct record *r);             /* is there an await at the top level of it or what it imports? */

#endif
