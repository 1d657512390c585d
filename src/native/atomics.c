/* atomics.c -- SharedArrayBuffer, and Atomics: memory that several threads see at once.
 *
 * HOW   a SharedArrayBuffer is a store like an ArrayBuffer's, whose block of bytes is counted by every runtime that has
 *       got it in a message. Atomics are the processor's own operations on one element. Atomics.wait() puts its thread
 *       into the list of waiters of an address; notify() takes it out again.
 * WHY   messages copy. Where that is too much, threads must agree on who may touch what, and this is all that they need.
 * LOCK  the hub's `lock` (broadcast.c) guards the list of waiters and, as in every such design, the look at the value
 *       before the wait: a notify() between the two would be lost otherwise.
 * NODE  growable buffers, waitAsync() and wait() on a BigInt64Array are left out.
 * READ  after arraybuffer.c and worker.c. Follows ECMA-262, "SharedArrayBuffer Objects" and "The Atomics Object".
 *
 * SPDX-License-Identifier: ISC
 */
#include <math.h>
#include <string.h>

#include "../bigint.h"
#include "../hub.h"
#include "typedarrays.h"

/* ---- SharedArrayBuffer ---- */

static void finalize_shared(js_State *J, void *data)
{
	(void)J;
	store_release(data);
}

const struct host_class shared_buffer_class = { "SharedArrayBuffer", NULL, finalize_shared };

static struct store *this_store(js_State *J, const char *method)
{
	struct store *store = engine_host(J, 0, &shared_buffer_class);
	if (!store)
		builtins_throw_receiver(J, shared_buffer_class.tag, method);
	return store;
}

static void native_construct(js_State *J)
{
	double length = typedarray_index(J, 1, "Invalid array buffer length");
	builtins_push_prototype(J, shared_buffer_class.tag);
	arraybuffer_push_shared(J, length);
}

static void native_byteLength(js_State *J)
{
	js_pushnumber(J, (double)this_store(J, "byteLength")->length);
}

/* buffer.slice(from, to): a copy, shared as well */
static void native_slice(js_State *J)
{
	const struct store *store = this_store(J, "slice");
	double length = (double)store->length;
	double from = builtins_index(J, 1, 0, length), to = builtins_index(J, 2, length, length);
	double n = to > from ? to - from : 0;
	js_getregistry(J, shared_buffer_class.tag);
	memcpy(arraybuffer_push_shared(J, n)->bytes, store->bytes + (size_t)from, (size_t)n);
}

/* ---- Atomics: one element ---- */

/* The array at 1, of integers, and the index at 2, of an element of it. */
static unsigned char *element_at(js_State *J, struct view **view)
{
	char shown[80];
	struct view *v = *view = view_at(J, 1);
	builtins_describe(J, 1, shown);
	if (!v || v->kind == UINT8_CLAMPED || v->kind == FLOAT32 || v->kind == FLOAT64)
		js_typeerror(J, "[object %s] is not an integer typed array.", v ? "Array" : js_isobject(J, 1) ? "Object" : shown);
	double index = typedarray_index(J, 2, "Invalid atomic access index");
	if (v->detached || index >= (double)v->length)
		js_rangeerror(J, "Invalid atomic access index");
	return v->bytes + (size_t)index * element_size[v->kind];
}

enum operation { ADD, SUB, AND, OR, XOR, EXCHANGE, STORE };

#define MODIFY(type) \
	switch (operation) { \
	case ADD: return (uint64_t)__atomic_fetch_add((type *)at, (type)value, __ATOMIC_SEQ_CST); \
	case SUB: return (uint64_t)__atomic_fetch_sub((type *)at, (type)value, __ATOMIC_SEQ_CST); \
	case AND: return (uint64_t)__atomic_fetch_and((type *)at, (type)value, __ATOMIC_SEQ_CST); \
	case OR: return (uint64_t)__atomic_fetch_or((type *)at, (type)value, __ATOMIC_SEQ_CST); \
	case XOR: return (uint64_t)__atomic_fetch_xor((type *)at, (type)value, __ATOMIC_SEQ_CST); \
	case EXCHANGE: case STORE: break; \
	} \
	return (uint64_t)__atomic_exchange_n((type *)at, (type)value, __ATOMIC_SEQ_CST)

static uint64_t modify8(enum operation operation, void *at, uint64_t value) { MODIFY(uint8_t); }
static uint64_t modify16(enum operation operation, void *at, uint64_t value) { MODIFY(uint16_t); }
static uint64_t modify32(enum operation operation, void *at, uint64_t value) { MODIFY(uint32_t); }
static uint64_t modify64(enum operation operation, void *at, uint64_t value) { MODIFY(uint64_t); }

static uint64_t modify(enum element kind, enum operation operation, void *at, uint64_t value)
{
	switch (element_size[kind]) {
	case 1: return modify8(operation, at, value);
	case 2: return modify16(operation, at, value);
	case 4: return modify32(operation, at, value);
	default: return modify64(operation, at, value);
	}
}

/* Pushes the bits as a number of that kind. */
static void push_element(js_State *J, enum element kind, uint64_t bits)
{
	switch (kind) {
	case INT8: js_pushnumber(J, (int8_t)bits); break;
	case INT16: js_pushnumber(J, (int16_t)bits); break;
	case INT32: js_pushnumber(J, (int32_t)bits); break;
	case BIGINT64: case BIGUINT64: element_push(J, kind, (union element_value){ .bits = bits }); break;
	default: js_pushnumber(J, (double)bits);
	}
}

/* Pushes the whole number, or the BigInt, that the argument is. */
static void push_operand(js_State *J, enum element kind, int idx)
{
	if (element_is_big(kind)) {
		js_copy(J, idx);
		bigint_convert(J, -1);
	} else {
		js_pushnumber(J, builtins_integer(J, idx, 0));
	}
}

static uint64_t bits_of(js_State *J, enum element kind, int idx)
{
	return element_is_big(kind) ? element_convert(J, kind, idx).bits : js_touint32(J, idx);
}

/* Atomics.add(array, index, value) and its kin: the value before. The function object knows which it is. */
static void native_modify(js_State *J)
{
	const enum operation *operation = js_currentfunctiondata(J);
	struct view *v;
	element_at(J, &v);
	push_operand(J, v->kind, 3); /* may run a program's valueOf */
	uint64_t value = bits_of(J, v->kind, -1);
	unsigned char *at = element_at(J, &v);
	uint64_t before = modify(v->kind, *operation, at, value);
	if (*operation != STORE)
		push_element(J, v->kind, before);
}

static uint64_t load(enum element kind, const void *at)
{
	switch (element_size[kind]) {
	case 1: return __atomic_load_n((const uint8_t *)at, __ATOMIC_SEQ_CST);
	case 2: return __atomic_load_n((const uint16_t *)at, __ATOMIC_SEQ_CST);
	case 4: return __atomic_load_n((const uint32_t *)at, __ATOMIC_SEQ_CST);
	default: return __atomic_load_n((const uint64_t *)at, __ATOMIC_SEQ_CST);
	}
}

static void native_load(js_State *J)
{
	struct view *v;
	const unsigned char *at = element_at(J, &v);
	push_element(J, v->kind, load(v->kind, at));
}

#define COMPARE_EXCHANGE(type) do { \
		type old = (type)expected; \
		__atomic_compare_exchange_n((type *)at, &old, (type)wanted, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST); \
		return old; \
	} while (0)

static uint64_t compare_exchange(enum element kind, void *at, uint64_t expected, uint64_t wanted)
{
	switch (element_size[kind]) {
	case 1: COMPARE_EXCHANGE(uint8_t);
	case 2: COMPARE_EXCHANGE(uint16_t);
	case 4: COMPARE_EXCHANGE(uint32_t);
	default: COMPARE_EXCHANGE(uint64_t);
	}
}

/* Atomics.compareExchange(array, index, expected, wanted): the value before */
static void native_compareExchange(js_State *J)
{
	struct view *v;
	element_at(J, &v);
	uint64_t expected = bits_of(J, v->kind, 3), wanted = bits_of(J, v->kind, 4);
	unsigned char *at = element_at(J, &v);
	push_element(J, v->kind, compare_exchange(v->kind, at, expected, wanted));
}

static void native_isLockFree(js_State *J)
{
	double n = builtins_integer(J, 1, 0);
	js_pushboolean(J, n == 1 || n == 2 || n == 4 || n == 8);
}

/* ---- waiting ---- */

static unsigned char *shared_int32_at(js_State *J)
{
	struct view *v;
	unsigned char *at = element_at(J, &v);
	if (v->kind == BIGINT64)
		js_typeerror(J, "Orrery does not have Atomics.wait() on a BigInt64Array");
	if (v->kind != INT32)
		js_typeerror(J, "[object Array] is not an int32 or BigInt64 typed array.");
	return at;
}

/* Atomics.wait(array, index, value, timeout): "ok", "not-equal" or "timed-out" */
static void native_wait(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const unsigned char *at = shared_int32_at(J);
	if (!view_at(J, 1)->store->shared)
		js_typeerror(J, "[object Int32Array] is not a shared typed array.");
	int32_t value = js_toint32(J, 3);
	double ms = js_isdefined(J, 4) ? js_tonumber(J, 4) : INFINITY;
	ms = isnan(ms) ? INFINITY : ms < 0 ? 0 : ms;
	enum hub_wait result = hub_wait(rt->workers.hub, J, (const int32_t *)at, value, ms);
	static const char *const words[] = { [HUB_WOKEN] = "ok", [HUB_NOT_EQUAL] = "not-equal", [HUB_TIMED_OUT] = "timed-out" };
	if (result == HUB_INTERRUPTED) {
		js_pushliteral(J, "interrupted");
		js_throw(J);
	}
	js_pushliteral(J, words[result]);
}

/* Atomics.notify(array, index, count): how many were woken */
static void native_notify(js_State *J)
{
	double count = js_isdefined(J, 3) ? builtins_integer(J, 3, 0) : INFINITY;
	const unsigned char *at = shared_int32_at(J);
	js_pushnumber(J, hub_notify(runtime_of(J)->workers.hub, at, count < 0 ? 0 : count));
}

static void define_modifiers(js_State *J)
{
	static const struct { const char *name; enum operation operation; } table[] = {
		{ "add", ADD }, { "sub", SUB }, { "and", AND }, { "or", OR }, { "xor", XOR }, { "exchange", EXCHANGE },
		{ "store", STORE },
	};
	for (size_t i = 0; i < sizeof table / sizeof *table; ++i) {
		js_newcfunctionx(J, native_modify, table[i].name, 3, (void *)(uintptr_t)&table[i].operation, NULL);
		js_defproperty(J, -2, table[i].name, JS_DONTENUM);
	}
}

void atomics_init(js_State *J)
{
	js_newobject(J);
	native_method(J, "slice", native_slice, 2);
	builtins_getter(J, "byteLength", "get byteLength", native_byteLength);
	builtins_define_class(J, shared_buffer_class.tag, native_construct, 1);
	builtins_species(J);
	js_defglobal(J, shared_buffer_class.tag, JS_DONTENUM);

	js_newobject(J);
	define_modifiers(J);
	native_method(J, "load", native_load, 2);
	native_method(J, "compareExchange", native_compareExchange, 4);
	native_method(J, "isLockFree", native_isLockFree, 1);
	native_method(J, "wait", native_wait, 4);
	native_method(J, "notify", native_notify, 3);
	builtins_tag(J, "Atomics");
	js_defglobal(J, "Atomics", JS_DONTENUM);
}
