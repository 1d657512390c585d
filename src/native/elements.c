/* elements.c -- the elements of typed arrays: numbers that live in bytes.
 *
 * HOW   a view is a place in a store of bytes, a length and a kind of element. Its object is exotic: the engine asks
 *       the hooks here for every key that is a number as text (a CanonicalNumericIndexString); an index within the
 *       length is an element, any other number is nothing at all, whatever the prototypes have; other keys are
 *       ordinary properties. An index that is a number comes without the way through a text.
 * WHY   one place for what is common to eleven kinds of arrays and to Buffer.
 * OWNS  struct view belongs to its object.
 * READ  after arraybuffer.c. Follows ECMA-262, "TypedArray Exotic Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../bigint.h"
#include "../engine.h"

const unsigned char element_size[ELEMENTS] = { 1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8 };

bool element_is_big(enum element kind)
{
	return kind == BIGINT64 || kind == BIGUINT64;
}

/* ---- numbers and bytes ---- */

#define READ(type) \
	do { \
		type number; \
		memcpy(&number, at, sizeof number); \
		return (union element_value){ .number = (double)number }; \
	} while (0)

union element_value element_read(enum element kind, const unsigned char *at)
{
	union element_value big;
	switch (kind) {
	case INT8: READ(int8_t);
	case INT16: READ(int16_t);
	case UINT16: READ(uint16_t);
	case INT32: READ(int32_t);
	case UINT32: READ(uint32_t);
	case FLOAT32: READ(float);
	case FLOAT64: READ(double);
	case BIGINT64: case BIGUINT64: memcpy(&big, at, sizeof big); return big;
	default: return (union element_value){ .number = *at };
	}
}

/* ToInt32 and its kin differ only in how many bytes are kept. */
static uint32_t to_bits(double x)
{
	if (x >= -2147483648.0 && x <= 4294967295.0)
		return x < 0 ? (uint32_t)(int32_t)x : (uint32_t)x;
	if (!isfinite(x))
		return 0;
	x = fmod(trunc(x), 4294967296.0);
	return (uint32_t)(x < 0 ? x + 4294967296.0 : x);
}

void element_write(enum element kind, unsigned char *at, union element_value element)
{
	double value = element_is_big(kind) ? 0 : element.number;
	uint32_t bits = kind < FLOAT32 && kind != UINT8_CLAMPED ? to_bits(value) : 0;
	uint16_t half = (uint16_t)bits;
	float single = (float)value;
	switch (kind) {
	case UINT8_CLAMPED: *at = (unsigned char)(value > 0 ? value < 255 ? nearbyint(value) : 255 : 0); break;
	case INT16: case UINT16: memcpy(at, &half, sizeof half); break;
	case INT32: case UINT32: memcpy(at, &bits, sizeof bits); break;
	case FLOAT32: memcpy(at, &single, sizeof single); break;
	case FLOAT64: memcpy(at, &value, sizeof value); break;
	case BIGINT64: case BIGUINT64: memcpy(at, &element, sizeof element); break;
	default: *at = (unsigned char)bits;
	}
}

union element_value element_convert(js_State *J, enum element kind, int idx)
{
	if (!element_is_big(kind))
		return (union element_value){ .number = js_tonumber(J, idx) };
	js_copy(J, idx);
	uint64_t bits = bigint_low_bits(bigint_convert(J, -1));
	js_pop(J, 1);
	return (union element_value){ .bits = bits };
}

void element_push(js_State *J, enum element kind, union element_value value)
{
	if (kind == BIGINT64)
		bigint_push_signed(J, (int64_t)value.bits);
	else if (kind == BIGUINT64)
		bigint_push_unsigned(J, value.bits);
	else
		js_pushnumber(J, value.number);
}

union element_value view_get(const struct view *v, size_t i)
{
	return element_read(v->kind, v->bytes + i * element_size[v->kind]);
}

void view_put(const struct view *v, size_t i, union element_value value)
{
	element_write(v->kind, v->bytes + i * element_size[v->kind], value);
}

void view_push_element(js_State *J, const struct view *v, size_t i)
{
	element_push(J, v->kind, view_get(v, i));
}

/* ---- keys ---- */

enum key { NO_NUMBER, NO_ELEMENT_THERE, IS_ELEMENT };

/* What the key is for the view; stores the index of an element. */
static enum key key_of(js_State *J, const struct view *v, const char *name, size_t *index)
{
	const char *p = name;
	size_t n = 0;
	if (*p != '-' && *p != 'I' && *p != 'N' && (*p < '0' || *p > '9'))
		return NO_NUMBER;
	for (; *p >= '0' && *p <= '9' && p - name < 12; ++p)
		n = n * 10 + (size_t)(*p - '0');
	if (p > name && !*p && (*name != '0' || !name[1])) {
		*index = n;
		return n < v->length ? IS_ELEMENT : NO_ELEMENT_THERE;
	}
	char buf[32];
	bool canonical = !strcmp(name, "-0") || !strcmp(name, jsV_numbertostring(J, buf, jsV_stringtonumber(J, name)));
	return canonical ? NO_ELEMENT_THERE : NO_NUMBER;
}

static struct view *view_of(const js_Object *obj)
{
	return obj->u.user.data;
}

/* ---- the internal methods ---- */

static int element_has(js_State *J, js_Object *obj, const char *key)
{
	size_t i;
	enum key kind = key_of(J, view_of(obj), key, &i);
	return kind == NO_NUMBER ? JS_ORDINARY : kind == IS_ELEMENT;
}

static int element_get(js_State *J, js_Object *obj, const char *key, js_Value receiver)
{
	size_t i;
	enum key kind = key_of(J, view_of(obj), key, &i);
	(void)receiver;
	if (kind == IS_ELEMENT)
		view_push_element(J, view_of(obj), i);
	return kind == NO_NUMBER ? JS_ORDINARY : kind == IS_ELEMENT;
}

static int element_getown(js_State *J, js_Object *obj, const char *key, js_Descriptor *d)
{
	int found = element_get(J, obj, key, (js_Value){.u.number = 0});
	if (found != 1)
		return found;
	*d = (js_Descriptor){.has = HAS_DATA | HAS_ENUM | HAS_CONF, .value = *js_tovalue(J, -1)};
	return 1;
}

/* The conversion may run a program's valueOf; the store stays. */
static union element_value convert(js_State *J, const struct view *v, js_Value value)
{
	if (value.t.type == JS_TNUMBER && !element_is_big(v->kind))
		return (union element_value){ .number = value.u.number };
	js_pushvalue(J, value);
	union element_value element = element_convert(J, v->kind, -1);
	js_pop(J, 1);
	return element;
}

static void store_element(js_State *J, js_Object *obj, const char *key, js_Value value)
{
	size_t i;
	union element_value element = convert(J, view_of(obj), value);
	if (key_of(J, view_of(obj), key, &i) == IS_ELEMENT)
		view_put(view_of(obj), i, element);
}

static int element_define(js_State *J, js_Object *obj, const char *key, js_Descriptor *d)
{
	int found = element_has(J, obj, key);
	if (found != 1)
		return found;
	if ((d->has & HAS_ACCESSOR) || ((d->has & HAS_CONF) && (d->atts & JS_DONTCONF)) ||
			((d->has & HAS_ENUM) && (d->atts & JS_DONTENUM)) || ((d->has & HAS_WRITABLE) && (d->atts & JS_READONLY)))
		return 0;
	if (d->has & HAS_VALUE)
		store_element(J, obj, key, d->value);
	return 1;
}

static int element_set(js_State *J, js_Object *obj, const char *key, js_Value value, js_Value receiver)
{
	int found = element_has(J, obj, key);
	if (found == JS_ORDINARY)
		return found;
	if (receiver.t.type == JS_TOBJECT && receiver.u.object == obj)
		store_element(J, obj, key, value);
	else if (found)
		return JS_ORDINARY;
	return 1;
}

static int element_delete(js_State *J, js_Object *obj, const char *key)
{
	int found = element_has(J, obj, key);
	return found == JS_ORDINARY ? found : !found;
}

static void element_ownkeys(js_State *J, js_Object *obj)
{
	char name[32];
	js_newarray(J);
	for (size_t i = 0; i < view_of(obj)->length; ++i) {
		js_pushstring(J, js_itoa(name, (int)i));
		js_setindex(J, -2, (int)i);
	}
}

static int element_getindex(js_State *J, js_Object *obj, int k)
{
	const struct view *v = view_of(obj);
	bool there = k >= 0 && (size_t)k < v->length;
	if (there)
		view_push_element(J, v, (size_t)k);
	return there;
}

static void element_setindex(js_State *J, js_Object *obj, int k, js_Value value)
{
	const struct view *v = view_of(obj);
	union element_value element = convert(J, v, value);
	if (k >= 0 && (size_t)k < v->length)
		view_put(v, (size_t)k, element);
}

static const js_Exotic typed_array_methods = {
	.getown = element_getown, .define = element_define, .has = element_has, .get = element_get, .set = element_set,
	.delete = element_delete, .ownkeys = element_ownkeys, .getindex = element_getindex, .setindex = element_setindex,
};

/* ---- the objects ---- */

static void mark_view(js_State *J, void *data)
{
	engine_mark(J, &((struct view *)data)->buffer);
}

static void finalize_view(js_State *J, void *data)
{
	struct view *v = data;
	(void)J;
	if (v->prev)
		v->prev->next = v->next;
	else
		v->store->views = v->next;
	if (v->next)
		v->next->prev = v->prev;
	store_release(v->store);
	free(v);
}

static const struct host_class typed_array_class = { "TypedArray", mark_view, finalize_view };
static const struct host_class data_view_class = { "DataView", mark_view, finalize_view };

struct view *view_push(js_State *J, size_t offset, size_t length, enum element kind)
{
	struct store *store = arraybuffer_at(J, -1);
	struct view *v = malloc(sizeof *v);
	CHECK(v != NULL);
	*v = (struct view){ .store = store, .bytes = store->bytes + offset, .length = length, .kind = kind };
	++store->users;
	v->next = store->views;
	if (v->next)
		v->next->prev = v;
	store->views = v;
	engine_copy(J, -1, &v->buffer);
	js_rot2(J);
	engine_new_host(J, kind == NO_ELEMENT ? &data_view_class : &typed_array_class, v);
	if (kind != NO_ELEMENT) {
		js_toobject(J, -1)->exotic = &typed_array_methods;
		js_toobject(J, -1)->special = 1;
	}
	js_rot2pop1(J);
	return v;
}

struct view *view_at(js_State *J, int idx)
{
	return engine_host(J, idx, &typed_array_class);
}

struct view *view_at_data(js_State *J, int idx)
{
	return engine_host(J, idx, &data_view_class);
}

unsigned char *typedarray_bytes(js_State *J, int idx, size_t *length)
{
	struct view *v = view_at(J, idx);
	if (!v)
		return NULL;
	*length = v->length * element_size[v->kind];
	return v->bytes;
}
