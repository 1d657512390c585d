/* clone_read.c -- structured clone, the second half: a message becomes a value, maybe in another js_State.
 *
 * HOW   the bytes are read in the order in which clone_write.c wrote them; each object is kept under its number as soon
 *       as it is made, so that what is inside may name it.
 * OWNS  the list of objects belongs to a host object on the stack, which also keeps them in sight of the collector.
 * READ  after clone_write.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "clone.h"

#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "native/table.h"
#include "native/typedarrays.h"
#include "port.h"

struct reader {
	js_State *J;
	struct message *message;
	const unsigned char *at;
	struct value *objects;
	uint32_t count, capacity;
};

/* ---- bytes ---- */

static void get(struct reader *r, void *out, size_t n)
{
	CHECK((size_t)(r->message->bytes + r->message->length - r->at) >= n);
	if (n > 0)
		memcpy(out, r->at, n);
	r->at += n;
}

static int get_byte(struct reader *r)
{
	unsigned char byte;
	get(r, &byte, 1);
	return byte;
}

static uint32_t get_count(struct reader *r)
{
	uint32_t n;
	get(r, &n, sizeof n);
	return n;
}

static double get_number(struct reader *r)
{
	double number;
	get(r, &number, sizeof number);
	return number;
}

static void push_string(struct reader *r)
{
	uint32_t n = get_count(r);
	CHECK((size_t)(r->message->bytes + r->message->length - r->at) >= n);
	js_pushlstring(r->J, (const char *)r->at, (int)n);
	r->at += n;
}

/* ---- objects ---- */

static void push_value(struct reader *r);

/* The number of an object that is about to be made. */
static uint32_t reserve(struct reader *r)
{
	if (r->count == r->capacity) {
		r->capacity = 2 * r->capacity + 16;
		r->objects = realloc(r->objects, r->capacity * sizeof *r->objects);
		CHECK(r->objects != NULL);
	}
	engine_clear(&r->objects[r->count]);
	return r->count++;
}

/* The object on top is the next one. */
static void keep(struct reader *r)
{
	uint32_t number = reserve(r);
	engine_copy(r->J, -1, &r->objects[number]);
}

/* Reads properties up to the end, into the object on top. */
static void fill(struct reader *r, int attributes)
{
	js_State *J = r->J;
	while (get_byte(r) != TAG_END) {
		push_string(r);
		push_value(r);
		js_defproperty(J, -3, js_tostring(J, -2), attributes);
		js_pop(J, 1);
	}
}

static void push_array(struct reader *r, bool list)
{
	js_State *J = r->J;
	uint32_t n = get_count(r);
	js_newarray(J);
	keep(r);
	if (!list)
		js_setlength(J, -1, (int)n);
	for (uint32_t i = 0; list && i < n; ++i) {
		if (*r->at == TAG_HOLE) {
			++r->at;
			js_setlength(J, -1, (int)i + 1);
			continue;
		}
		push_value(r);
		js_setindex(J, -2, (int)i);
	}
	fill(r, 0);
}

static void push_error(struct reader *r)
{
	js_State *J = r->J;
	js_Object *prototypes[] = { J->Error_prototype, J->EvalError_prototype, J->RangeError_prototype,
		J->ReferenceError_prototype, J->SyntaxError_prototype, J->TypeError_prototype, J->URIError_prototype };
	js_pushobject(J, jsV_newobject(J, JS_CERROR, prototypes[get_byte(r)]));
	js_toobject(J, -1)->u.e.file = NULL;
	keep(r);
	fill(r, JS_DONTENUM);
}

static void push_regexp(struct reader *r)
{
	js_State *J = r->J;
	push_string(r);
	push_string(r);
	regexp_push(J, js_tostring(J, -2), js_tostring(J, -1));
	js_rot3pop2(J);
	keep(r);
}

static void push_map(struct reader *r)
{
	js_State *J = r->J;
	struct table *t = collection_push(J, true);
	keep(r);
	for (uint32_t n = get_count(r); n > 0; n -= 2) {
		push_value(r);
		push_value(r);
		table_set(J, t, js_gettop(J) - 2, js_gettop(J) - 1);
		js_pop(J, 2);
	}
}

static void push_set(struct reader *r)
{
	js_State *J = r->J;
	struct table *t = collection_push(J, false);
	keep(r);
	for (uint32_t n = get_count(r); n > 0; --n) {
		push_value(r);
		table_set(J, t, js_gettop(J) - 1, js_gettop(J) - 1);
		js_pop(J, 1);
	}
}

static void push_buffer(struct reader *r)
{
	uint32_t length = get_count(r);
	struct store *store = arraybuffer_push_plain(r->J, length);
	get(r, store->bytes, length);
	keep(r);
}

static void push_view(struct reader *r)
{
	js_State *J = r->J;
	uint32_t number = reserve(r);
	enum element kind = (enum element)get_byte(r);
	uint32_t offset = get_count(r), length = get_count(r);
	js_getregistry(J, kind == NO_ELEMENT ? "DataView" : typedarray_names[kind]);
	push_value(r);
	view_push(J, offset, length, kind);
	engine_copy(J, -1, &r->objects[number]);
}

static void push_boxed(struct reader *r)
{
	js_State *J = r->J;
	push_value(r);
	js_pushobject(J, jsV_toobject(J, js_tovalue(J, -1)));
	js_rot2pop1(J);
	keep(r);
}

static void push_date(struct reader *r)
{
	js_State *J = r->J;
	js_pushobject(J, jsV_newobject(J, JS_CDATE, J->Date_prototype));
	js_toobject(J, -1)->u.number = get_number(r);
	keep(r);
}

static void push_value(struct reader *r)
{
	js_State *J = r->J;
	js_checknative(J);
	switch ((enum tag)get_byte(r)) {
	case TAG_UNDEFINED: js_pushundefined(J); break;
	case TAG_NULL: js_pushnull(J); break;
	case TAG_TRUE: js_pushboolean(J, 1); break;
	case TAG_FALSE: js_pushboolean(J, 0); break;
	case TAG_NUMBER: js_pushnumber(J, get_number(r)); break;
	case TAG_BIGINT:
		push_string(r);
		js_bigintparse(J, js_tostring(J, -1));
		js_rot2pop1(J);
		break;
	case TAG_STRING: push_string(r); break;
	case TAG_SEEN: engine_push(J, &r->objects[get_count(r)]); break;
	case TAG_OBJECT:
		js_newobject(J);
		keep(r);
		fill(r, 0);
		break;
	case TAG_LIST: push_array(r, true); break;
	case TAG_SPARSE: push_array(r, false); break;
	case TAG_DATE: push_date(r); break;
	case TAG_BOXED: push_boxed(r); break;
	case TAG_REGEXP: push_regexp(r); break;
	case TAG_MAP: push_map(r); break;
	case TAG_SET: push_set(r); break;
	case TAG_ERROR: push_error(r); break;
	case TAG_BUFFER: push_buffer(r); break;
	case TAG_SHARED:
		arraybuffer_push_bytes(J, bytes_hold(r->message->shared[get_count(r)]));
		keep(r);
		break;
	case TAG_VIEW: push_view(r); break;
	case TAG_HOLE: case TAG_END: CHECK(!"a value");
	}
}

/* ---- the whole ---- */

static void mark_reader(js_State *J, void *data)
{
	struct reader *r = data;
	for (uint32_t i = 0; i < r->count; ++i)
		engine_mark(J, &r->objects[i]);
}

static void finalize_reader(js_State *J, void *data)
{
	struct reader *r = data;
	(void)J;
	free(r->objects);
	free(r);
}

static const struct host_class reader_class = { "Message", mark_reader, finalize_reader };

/* What has been moved belongs to its objects from here on. */
static void make_moved(struct reader *r)
{
	struct message *m = r->message;
	for (uint32_t i = 0; i < m->moved_count; ++i) {
		struct moved *moved = &m->moved[i];
		if (moved->bytes)
			arraybuffer_push_bytes(r->J, moved->bytes);
		else
			port_push(r->J, moved->end);
		*moved = (struct moved){ NULL, NULL };
		keep(r);
		js_pop(r->J, 1);
	}
}

/* Pushes the MessagePorts among what has been moved, as an array. */
static void push_ports(struct reader *r)
{
	js_State *J = r->J;
	int n = 0;
	js_newarray(J);
	for (uint32_t i = 0; i < r->message->moved_count; ++i) {
		engine_push(J, &r->objects[i]);
		if (port_at(J, -1))
			js_setindex(J, -2, n++);
		else
			js_pop(J, 1);
	}
}

void clone_read(js_State *J, struct message *message)
{
	struct reader *r = calloc(1, sizeof *r);
	CHECK(r != NULL);
	*r = (struct reader){ .J = J, .message = message, .at = message->bytes };
	js_pushnull(J);
	engine_new_host(J, &reader_class, r);
	make_moved(r);
	push_ports(r);
	push_value(r);
	js_rot3(J); /* value, reader, ports */
	js_rot2pop1(J);
}
