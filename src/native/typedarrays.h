/* typedarrays.h -- between typedarrays.c and dataview.c: bytes, and views of them.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_TYPEDARRAYS_H
#define ORRERY_TYPEDARRAYS_H

#include "builtins.h"

/* The bytes of an ArrayBuffer; counted: its object and every view hold it. */
struct store {
	size_t users, length;
	unsigned char bytes[];
};

enum element { INT8, UINT8, UINT8_CLAMPED, INT16, UINT16, INT32, UINT32, FLOAT32, FLOAT64, ELEMENTS, NO_ELEMENT };

struct view {
	struct store *store;
	unsigned char *bytes; /* of the store, from the view's offset */
	size_t length;        /* in elements; in bytes for a DataView */
	enum element kind;
};

extern const unsigned char element_size[ELEMENTS];
double element_read(enum element kind, const unsigned char *at);
void element_write(enum element kind, unsigned char *at, double value);

/* The ArrayBuffer at idx, or NULL. */
struct store *store_at(js_State *J, int idx);
struct view *view_new(struct store *store, size_t offset, size_t length, enum element kind);
void view_finalize(js_State *J, void *data);
/* ToIndex: throws the RangeError `message` if it is none. */
size_t to_index(js_State *J, int idx, const char *message);
/* Where a view keeps the object of its buffer. */
#define BUFFER_KEY "\xff" "buffer"

void dataview_init(js_State *J);

#endif
