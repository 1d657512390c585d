/* arraybuffer.c -- ArrayBuffer: bytes that typed arrays, DataViews and Buffers look at.
 *
 * HOW   a store of bytes is counted: the object of the ArrayBuffer and every view hold it.
 * OWNS  struct store; the last that holds it frees it.
 * READ  before elements.c. Follows ECMA-262, "ArrayBuffer Objects". Left out: SharedArrayBuffer and
 *       resizable buffers.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <stdlib.h>
#include <string.h>

/* How many bytes weigh as much as an object when the collector decides whether it is time. */
enum { BYTES_PER_OBJECT = 256 };

void store_release(struct store *store)
{
	if (--store->users > 0)
		return;
	if (store->bytes != (unsigned char *)(store + 1))
		free(store->bytes);
	free(store);
}

static void finalize_store(js_State *J, void *data)
{
	(void)J;
	store_release(data);
}

static const struct host_class buffer_class = { "ArrayBuffer", NULL, finalize_store };

/* Pushes the object of a new store, with the prototype on top (popped). */
static struct store *push_store(js_State *J, struct store *store, unsigned char *bytes, size_t length)
{
	*store = (struct store){ .users = 1, .length = length, .bytes = bytes };
	js_charge(J, (int)(length / BYTES_PER_OBJECT));
	engine_new_host(J, &buffer_class, store);
	return store;
}

/* One piece of memory for the store and its bytes, or a RangeError. */
static void *allocate(js_State *J, double length, bool zeros)
{
	size_t size = sizeof(struct store) + (length < 0x7FFFFFFF ? (size_t)length : 0);
	void *memory = length >= 0x7FFFFFFF ? NULL : zeros ? calloc(1, size) : malloc(size);
	if (!memory)
		js_rangeerror(J, "Array buffer allocation failed");
	return memory;
}

struct store *arraybuffer_push(js_State *J, double length)
{
	struct store *store = allocate(J, length, true);
	return push_store(J, store, (unsigned char *)(store + 1), (size_t)length);
}

struct store *arraybuffer_push_plain(js_State *J, double length)
{
	js_getregistry(J, buffer_class.tag);
	return arraybuffer_push(J, length);
}

struct store *arraybuffer_push_raw(js_State *J, double length)
{
	js_getregistry(J, buffer_class.tag);
	struct store *store = allocate(J, length, false);
	return push_store(J, store, (unsigned char *)(store + 1), (size_t)length);
}

struct store *arraybuffer_push_taken(js_State *J, void *bytes, size_t length)
{
	struct store *store = length < 0x7FFFFFFF ? malloc(sizeof *store) : NULL;
	if (!store) {
		free(bytes);
		js_rangeerror(J, "Array buffer allocation failed");
	}
	js_getregistry(J, buffer_class.tag);
	return push_store(J, store, bytes, length);
}

struct store *arraybuffer_at(js_State *J, int idx)
{
	return engine_host(J, idx, &buffer_class);
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

void native_share(js_State *J)
{
	struct store *store = arraybuffer_at(J, 1);
	js_getregistry(J, buffer_class.tag);
	++store->users;
	engine_new_host(J, &buffer_class, store);
}

void native_detach(js_State *J)
{
	struct store *store = arraybuffer_at(J, 1), *empty = calloc(1, sizeof *empty);
	CHECK(empty != NULL);
	empty->users = 1;
	empty->bytes = (unsigned char *)(empty + 1);
	empty->detached = true;
	for (struct view *v = store->views; v; v = v->next)
		if (engine_same(J, &v->buffer, 1)) {
			v->length = 0;
			v->bytes = store->bytes;
			v->detached = true;
		}
	engine_set_host_data(J, 1, empty);
	store_release(store);
	js_pushundefined(J);
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
	struct store *store = arraybuffer_at(J, 0);
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
