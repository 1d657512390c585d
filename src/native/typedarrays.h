/* typedarrays.h -- what arraybuffer.c, elements.c, typedarrays.c, typed_methods.c, dataview.c and buffer.c share: bytes,
 * and views of them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_TYPEDARRAYS_H
#define ORRERY_TYPEDARRAYS_H

#include <stdatomic.h>

#include "builtins.h"

/* ---- arraybuffer.c: the bytes ---- */

/* Bytes that may go from one js_State to another, in a message, or belong to several, as a SharedArrayBuffer does:
 * counted across threads. */
struct bytes {
	atomic_uint users;
	bool shared;
	size_t length;
	unsigned char *at; /* behind the struct, or malloc'ed by somebody else and taken over */
};

struct bytes *bytes_hold(struct bytes *block);
void bytes_release(struct bytes *block);

/* What an ArrayBuffer is; counted: its object and every view hold it. */
struct store {
	size_t users, length;
	struct view *views; /* that look at it */
	struct bytes *block;  /* NULL when detached */
	unsigned char *bytes; /* of the block */
	bool detached, shared;
	bool pinned;          /* it cannot be detached */
};

void store_release(struct store *store); /* somebody holds it no more */
/* Pushes a new ArrayBuffer of zeros, with the prototype on top of the stack (popped); or a plain one. */
struct store *arraybuffer_push(js_State *J, double length);
struct store *arraybuffer_push_plain(js_State *J, double length);
/* A plain one whose bytes are whatever they are. */
struct store *arraybuffer_push_raw(js_State *J, double length);
/* A plain one that takes over malloc'ed bytes: they are freed with it. */
struct store *arraybuffer_push_taken(js_State *J, void *bytes, size_t length);
/* atomics.c: a SharedArrayBuffer, with the prototype on top (popped). */
extern const struct host_class shared_buffer_class;
struct store *arraybuffer_push_shared(js_State *J, double length);
void atomics_init(js_State *J);
/* The ArrayBuffer or SharedArrayBuffer at idx, or NULL. */
struct store *arraybuffer_at(js_State *J, int idx);
/* The same, or a TypeError if it is detached. */
struct store *arraybuffer_attached(js_State *J, int idx, const char *method);
/* Pushes an ArrayBuffer, or a SharedArrayBuffer if the bytes are shared, of bytes that it takes over. */
struct store *arraybuffer_push_bytes(js_State *J, struct bytes *block);
/* Takes the bytes from the ArrayBuffer and from its views; they are the caller's. */
struct bytes *arraybuffer_detach(struct store *store);
_Noreturn void arraybuffer_throw_detached(js_State *J, const char *method);
void arraybuffer_init(js_State *J);

/* ---- elements.c: numbers in bytes ---- */

enum element { INT8, UINT8, UINT8_CLAMPED, INT16, UINT16, INT32, UINT32, FLOAT32, FLOAT64, BIGINT64, BIGUINT64, ELEMENTS,
	NO_ELEMENT };

/* What an element holds: a number, or for the last two kinds the bits of a BigInt. */
union element_value {
	double number;
	uint64_t bits;
};

struct view {
	struct store *store;
	unsigned char *bytes; /* of the store, from the view's offset */
	size_t length;        /* in elements; in bytes for a DataView */
	enum element kind;
	struct value buffer;  /* the ArrayBuffer */
	bool detached;        /* that was taken away: the length is 0 */
	struct view *prev, *next; /* of the store */
};

extern const unsigned char element_size[ELEMENTS];
bool element_is_big(enum element kind);
union element_value element_read(enum element kind, const unsigned char *at);
void element_write(enum element kind, unsigned char *at, union element_value value);
/* What the value at idx is for elements of that kind: ToNumber() or ToBigInt(), which may throw or run a program. */
union element_value element_convert(js_State *J, enum element kind, int idx);
void element_push(js_State *J, enum element kind, union element_value value);
union element_value view_get(const struct view *v, size_t i);
void view_put(const struct view *v, size_t i, union element_value value);
void view_push_element(js_State *J, const struct view *v, size_t i);

/* Pushes a view of the ArrayBuffer on top (popped), with the prototype below it (popped): a typed array, or with
 * NO_ELEMENT a DataView. */
struct view *view_push(js_State *J, size_t offset, size_t length, enum element kind);
/* The typed array, or the DataView, at idx; NULL if it is none. */
struct view *view_at(js_State *J, int idx);
struct view *view_at_data(js_State *J, int idx);

/* ---- typedarrays.c: the constructors ---- */

extern const char *const typedarray_names[ELEMENTS];
/* `this`, or a TypeError, also if its buffer is detached. */
struct view *typedarray_this(js_State *J);
/* Pushes a new array of zeros of that kind. */
struct view *typedarray_push(js_State *J, enum element kind, double length);
/* Pushes what the constructor at `constructor` makes of the n arguments on top (popped): a typed array, at least `length`
 * long; throws if it is none. */
struct view *typedarray_create(js_State *J, int constructor, int n, double length);
/* The same with the species of `this`; both must hold numbers, or both BigInts. */
struct view *typedarray_create_species(js_State *J, int n, double length);
/* ToIndex: throws the RangeError `message` if it is none. */
double typedarray_index(js_State *J, int idx, const char *message);

void typed_methods_init(js_State *J); /* %TypedArray%.prototype is on top */
void dataview_init(js_State *J);

#endif
