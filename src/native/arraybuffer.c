/* arraybuffer.c -- ArrayBuffer: bytes that typed arrays, DataViews and Buffers look at.
 *
 * HOW   a store is counted: the object of the ArrayBuffer and every view hold it. Its bytes are a block of their own,
 *       which leaves the store when it is transferred to another one, maybe on another thread.
 * OWNS  struct store and struct bytes; the last that holds one frees it.
 * READ  before elements.c. Follows ECMA-262, "ArrayBuffer Objects". Left out: resizable buffers.
 *       SharedArrayBuffer is in atomics.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* The collector counts objects, not what they hold: bytes count as some of them, and so many at once call for it. */
enum { BYTES_PER_OBJECT = 256, BYTES_PER_COLLECTION = 32 << 20 };

/* ---- blocks of bytes: any thread ---- */

/* One piece of memory for the block and its bytes; NULL: there is none. */
static struct bytes *bytes_new(double length, bool zeros)
{
	size_t size = sizeof(struct bytes) + (length < 0x7FFFFFFF ? (size_t)length : 0);
	struct bytes *block = length >= 0x7FFFFFFF ? NULL : zeros ? calloc(1, size) : malloc(size);
	if (block) {
		*block = (struct bytes){ .length = (size_t)length, .at = (unsigned char *)(block + 1) };
		atomic_init(&block->users, 1);
	}
	return block;
}

struct bytes *bytes_hold(struct bytes *block)
{
	atomic_fetch_add(&block->users, 1);
	return block;
}

void bytes_release(struct bytes *block)
{
	if (atomic_fetch_sub(&block->users, 1) > 1)
		return;
	if (block->at != (unsigned char *)(block + 1))
		free(block->at);
	free(block);
}

/* ---- stores: one runtime's ---- */

void store_release(struct store *store)
{
	if (--store->users > 0)
		return;
	if (store->block)
		bytes_release(store->block);
	free(store);
}

static void finalize_store(js_State *J, void *data)
{
	(void)J;
	store_release(data);
}

static const struct host_class buffer_class = { "ArrayBuffer", NULL, finalize_store };

static void charge(js_State *J, size_t bytes)
{
	size_t *fresh = &runtime_of(J)->buffers.fresh;
	*fresh += bytes;
	js_charge(J, *fresh > BYTES_PER_COLLECTION ? INT_MAX : (int)(bytes / BYTES_PER_OBJECT));
}

/* The object, with the prototype on top of the stack (popped), of bytes that it takes over; NULL: a RangeError. */
static struct store *push_store(js_State *J, struct bytes *block)
{
	struct store *store = block ? calloc(1, sizeof *store) : NULL;
	if (!store && block)
		bytes_release(block);
	if (!store)
		js_rangeerror(J, "Array buffer allocation failed");
	*store = (struct store){ .users = 1, .length = block->length, .block = block, .bytes = block->at,
		.shared = block->shared };
	charge(J, store->length);
	engine_new_host(J, store->shared ? &shared_buffer_class : &buffer_class, store);
	return store;
}

struct store *arraybuffer_push_bytes(js_State *J, struct bytes *block)
{
	js_getregistry(J, block && block->shared ? shared_buffer_class.tag : buffer_class.tag);
	return push_store(J, block);
}

struct store *arraybuffer_push(js_State *J, double length)
{
	return push_store(J, bytes_new(length, true));
}

struct store *arraybuffer_push_shared(js_State *J, double length)
{
	struct bytes *block = bytes_new(length, true);
	if (block)
		block->shared = true;
	return push_store(J, block);
}

struct store *arraybuffer_push_plain(js_State *J, double length)
{
	return arraybuffer_push_bytes(J, bytes_new(length, true));
}

struct store *arraybuffer_push_raw(js_State *J, double length)
{
	return arraybuffer_push_bytes(J, bytes_new(length, false));
}

struct store *arraybuffer_push_taken(js_State *J, void *bytes, size_t length)
{
	struct bytes *block = length < 0x7FFFFFFF ? bytes_new(0, true) : NULL;
	if (!block) {
		free(bytes);
		js_rangeerror(J, "Array buffer allocation failed");
	}
	block->at = bytes;
	block->length = length;
	return arraybuffer_push_bytes(J, block);
}

struct store *arraybuffer_at(js_State *J, int idx)
{
	struct store *store = engine_host(J, idx, &buffer_class);
	return store ? store : engine_host(J, idx, &shared_buffer_class);
}

_Noreturn void arraybuffer_throw_detached(js_State *J, const char *method)
{
	js_typeerror(J, "Cannot perform %s on a detached ArrayBuffer", method);
}

struct store *arraybuffer_attached(js_State *J, int idx, const char *method)
{
	struct store *store = arraybuffer_at(J, idx);
	if (store && store->detached)
		arraybuffer_throw_detached(J, method);
	return store;
}

struct bytes *arraybuffer_detach(struct store *store)
{
	static unsigned char nowhere[8]; /* a place with room for nothing: lengths are 0 */
	struct bytes *block = store->block;
	for (struct view *v = store->views; v; v = v->next) {
		v->length = 0;
		v->bytes = nowhere;
		v->detached = true;
	}
	store->length = 0;
	store->block = NULL;
	store->bytes = nowhere;
	store->detached = true;
	return block;
}

static void native_construct(js_State *J)
{
	double length = typedarray_index(J, 1, "Invalid array buffer length");
	builtins_push_prototype(J, buffer_class.tag);
	arraybuffer_push(J, length);
}

static void native_isView(js_State *J)
{
	js_pushboolean(J, view_at(J, 1) || view_at_data(J, 1));
}

static struct store *this_store(js_State *J, const char *method)
{
	struct store *store = engine_host(J, 0, &buffer_class);
	if (!store)
		builtins_throw_receiver(J, buffer_class.tag, method);
	return store;
}

static void native_byteLength(js_State *J)
{
	js_pushnumber(J, (double)this_store(J, "byteLength")->length);
}

/* buffer.slice(from, to): a copy, made by the species of the buffer. */
static void native_slice(js_State *J)
{
	struct store *store = this_store(J, "slice");
	if (store->detached)
		arraybuffer_throw_detached(J, "ArrayBuffer.prototype.slice");
	double length = (double)store->length;
	double from = builtins_index(J, 1, 0, length), to = builtins_index(J, 2, length, length);
	size_t n = to > from ? (size_t)(to - from) : 0;
	builtins_push_species(J, 0, "%ArrayBuffer%");
	js_pushnumber(J, (double)n);
	js_construct(J, 1);
	struct store *copy = arraybuffer_attached(J, -1, "ArrayBuffer.prototype.slice");
	if (!copy)
		js_typeerror(J, "Method ArrayBuffer.prototype.slice called on incompatible receiver");
	if (copy == store)
		js_typeerror(J, "ArrayBuffer subclass returned this from species constructor");
	if (copy->length < n)
		js_typeerror(J, "Species constructor returned a too small ArrayBuffer");
	if (arraybuffer_at(J, 0)->detached)
		arraybuffer_throw_detached(J, "ArrayBuffer.prototype.slice");
	memcpy(copy->bytes, store->bytes + (size_t)from, n);
}

void arraybuffer_init(js_State *J)
{
	js_newobject(J);
	native_method(J, "slice", native_slice, 2);
	builtins_getter(J, "byteLength", "get byteLength", native_byteLength);
	builtins_define_class(J, buffer_class.tag, native_construct, 1);
	native_method(J, "isView", native_isView, 1);
	builtins_species(J);
	js_copy(J, -1);
	js_setregistry(J, "%ArrayBuffer%");
	js_defglobal(J, buffer_class.tag, JS_DONTENUM);
}
