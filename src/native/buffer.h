/* buffer.h -- what buffer.c, buffer_text.c, buffer_numbers.c and buffer_search.c share.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_BUFFER_H
#define ORRERY_BUFFER_H

#include "typedarrays.h"

#define BUFFER_MAX 4294967296.0 /* Node's buffer.kMaxLength; memory for more than 2 GB is refused */

/* The bytes of `this`, which may be any typed array; or a TypeError. */
unsigned char *buffer_this(js_State *J, size_t *length);
/* The bytes of the Buffer or Uint8Array at idx, or ERR_INVALID_ARG_TYPE about `name`. */
unsigned char *buffer_argument(js_State *J, int idx, const char *name, size_t *length);
/* The same; NULL for another value. */
unsigned char *buffer_uint8(js_State *J, int idx, size_t *length);
/* An argument that is an integer from 0 to `most`, `otherwise` if it is undefined. Throws ERR_INVALID_ARG_TYPE or
 * ERR_OUT_OF_RANGE. */
double buffer_offset(js_State *J, int idx, const char *name, double otherwise, double most);
/* ERR_OUT_OF_RANGE: "It must be" range. */
_Noreturn void buffer_throw_range(js_State *J, int idx, const char *name, const char *range);
/* ERR_BUFFER_OUT_OF_BOUNDS; name NULL: without one. */
_Noreturn void buffer_throw_bounds(js_State *J, const char *name);
/* Pushes a Buffer of bytes of the pool, or of its own if there are many. */
unsigned char *buffer_push_pooled(js_State *J, size_t length);
/* Pushes a Buffer with the bytes of the string at idx. */
void buffer_push_string(js_State *J, int idx, enum encoding encoding);
/* Defines methods as Node's are, enumerable, on the object on top. */
void buffer_define(js_State *J, const struct builtin *table);
/* fill(value, start, end, encoding) on the whole of the Buffer on top, the value being at idx. */
void buffer_fill_new(js_State *J, int idx);

void buffer_text_init(js_State *J);    /* with Buffer.prototype on top */
void buffer_numbers_init(js_State *J);
void buffer_search_init(js_State *J);
void buffer_native_byteLength(js_State *J);
void buffer_native_compare(js_State *J);
void buffer_native_isEncoding(js_State *J);

#endif
