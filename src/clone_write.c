/* clone_write.c -- structured clone, the first half: a value becomes a message.
 *
 * HOW   the value is walked and written down as a row of bytes (enum tag, clone.h). An object that comes a second time
 *       is only named by its number, so circles and shared references stay what they are. What is to be moved gets its
 *       number first, and is taken from its owner last: if anything throws, nothing has happened.
 * WHY   two js_States share nothing; a value that goes from one to the other must stand outside of both between.
 *       structuredClone() is the same with one state at both ends.
 * OWNS  the bytes in the making belong to a host object on the stack: an exception frees them.
 * NODE  Blob, streams, keys and file handles are left out: they don't exist, or cannot be cloned.
 * READ  after native/arraybuffer.c; then clone_read.c. Follows HTML, "Safe passing of structured data", and
 *       worker_threads.html#considerations-when-transferring-typedarrays-and-buffers.
 *
 * SPDX-License-Identifier: ISC
 */
#include "clone.h"

#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "native/proxy.h"
#include "native/table.h"
#include "native/typedarrays.h"
#include "port.h"

struct writer {
	js_State *J;
	struct message *message;
	size_t capacity;
	struct table *seen;   /* object to number */
	uint32_t count;       /* objects so far */
};

const char *const clone_errors[] = { "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError",
	"URIError", NULL };

/* ---- bytes ---- */

static void put(struct writer *w, const void *bytes, size_t n)
{
	struct message *m = w->message;
	if (m->length + n > w->capacity) {
		w->capacity = 2 * w->capacity + n + 64;
		m->bytes = realloc(m->bytes, w->capacity);
		CHECK(m->bytes != NULL);
	}
	if (n > 0)
		memcpy(m->bytes + m->length, bytes, n);
	m->length += n;
}

static void put_byte(struct writer *w, int byte)
{
	put(w, &(unsigned char){ (unsigned char)byte }, 1);
}

static void put_count(struct writer *w, size_t n)
{
	put(w, &(uint32_t){ (uint32_t)n }, sizeof(uint32_t));
}

static void put_number(struct writer *w, double number)
{
	put(w, &number, sizeof number);
}

static void put_string(struct writer *w, const char *s)
{
	size_t n = strlen(s);
	put_count(w, n);
	put(w, s, n);
}

/* ---- what cannot be cloned ---- */

static _Noreturn void throw_clone_error(js_State *J, const char *format, const char *what)
{
	char message[400];
	snprintf(message, sizeof message, format, what);
	core_require(J, "internal/es_clone");
	js_getproperty(J, -1, "dataCloneError");
	js_pushundefined(J);
	js_pushstring(J, message);
	js_call(J, 1);
	js_throw(J);
}

static _Noreturn void throw_row(js_State *J, const char *code)
{
	js_pushstring(J, code);
	native_throw_made(J, "error", 1);
}

/* The value at idx as the message shows it: the text of a function, "#<Promise>", "Symbol(a)". */
static _Noreturn void refuse(js_State *J, int idx)
{
	char shown[80];
	if (js_iscallable(J, idx) && !proxy_parts(J, idx))
		throw_clone_error(J, "%.300s could not be cloned.", js_trystring(J, idx, "function"));
	if (js_issymbol(J, idx))
		snprintf(shown, sizeof shown, "%.70s", js_keyname(J, js_tosymbol(J, idx)));
	else
		builtins_describe(J, idx, shown);
	throw_clone_error(J, "%.300s could not be cloned.", shown);
}

/* ---- objects by their kind ---- */

static void write_value(struct writer *w, int idx);

/* Writes own enumerable properties, of an array only those from `list` on that are no elements. */
static void write_properties(struct writer *w, int idx)
{
	js_State *J = w->J;
	const char *key;
	js_pushiterator(J, idx, 1);
	int iterator = js_gettop(J) - 1;
	while ((key = js_nextiterator(J, iterator)) != NULL) {
		js_getproperty(J, idx, key);
		put_byte(w, TAG_STRING);
		put_string(w, key);
		write_value(w, js_gettop(J) - 1);
		js_pop(J, 1);
	}
	js_pop(J, 1);
	put_byte(w, TAG_END);
}

/* An array without holes and other properties is written without their names. */
static void write_array(struct writer *w, int idx)
{
	js_State *J = w->J;
	js_Object *array = js_toobject(J, idx);
	int n = array->u.a.length;
	bool list = array->u.a.simple && array->u.a.flat_length == n && array->count == 0;
	put_byte(w, list ? TAG_LIST : TAG_SPARSE);
	put_count(w, (size_t)n);
	if (!list) {
		write_properties(w, idx);
		return;
	}
	for (int i = 0; i < n; ++i) {
		if (!js_hasindex(J, idx, i)) {
			put_byte(w, TAG_HOLE); /* a getter has taken it away */
			continue;
		}
		write_value(w, js_gettop(J) - 1);
		js_pop(J, 1);
	}
	put_byte(w, TAG_END);
}

/* An own property of an error that is no accessor. */
static void write_error_property(struct writer *w, int idx, const char *name)
{
	js_State *J = w->J;
	js_Property *own = jsV_getownproperty(J, js_toobject(J, idx), name);
	if (!own || own->getter || own->setter)
		return;
	js_pushvalue(J, own->value);
	put_byte(w, TAG_STRING);
	put_string(w, name);
	if (strcmp(name, "cause"))
		js_tostring(J, -1);
	write_value(w, js_gettop(J) - 1);
	js_pop(J, 1);
}

static void write_error(struct writer *w, int idx)
{
	int class = 0;
	js_getproperty(w->J, idx, "name");
	const char *name = js_isdefined(w->J, -1) ? js_tostring(w->J, -1) : "Error";
	while (clone_errors[class] && strcmp(clone_errors[class], name))
		++class;
	put_byte(w, TAG_ERROR);
	put_byte(w, clone_errors[class] ? class : 0);
	js_pop(w->J, 1);
	write_error_property(w, idx, "stack");
	write_error_property(w, idx, "message");
	write_error_property(w, idx, "cause");
	put_byte(w, TAG_END);
}

static void write_regexp(struct writer *w, int idx)
{
	put_byte(w, TAG_REGEXP);
	js_getproperty(w->J, idx, "source");
	put_string(w, js_tostring(w->J, -1));
	js_getproperty(w->J, idx, "flags");
	put_string(w, js_tostring(w->J, -1));
	js_pop(w->J, 2);
}

/* A getter may change the collection: what it holds at the beginning is written. */
static void write_collection(struct writer *w, int idx, bool map)
{
	js_State *J = w->J;
	collection_push_entries(J, idx);
	int list = js_gettop(J) - 1, n = js_getlength(J, list);
	put_byte(w, map ? TAG_MAP : TAG_SET);
	put_count(w, (size_t)n);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, list, i);
		write_value(w, list + 1);
		js_pop(J, 1);
	}
	js_pop(J, 1);
}

static void write_buffer(struct writer *w, const struct store *store)
{
	if (store->detached)
		throw_clone_error(w->J, "%s", "An ArrayBuffer is detached and could not be cloned.");
	if (store->shared) {
		struct message *m = w->message;
		m->shared = realloc(m->shared, (m->shared_count + 1) * sizeof *m->shared);
		CHECK(m->shared != NULL);
		put_byte(w, TAG_SHARED);
		put_count(w, m->shared_count);
		m->shared[m->shared_count++] = bytes_hold(store->block);
		return;
	}
	put_byte(w, TAG_BUFFER);
	put_count(w, store->length);
	put(w, store->bytes, store->length);
}

static void write_view(struct writer *w, const struct view *v)
{
	js_State *J = w->J;
	if (v->detached)
		throw_clone_error(J, "%s", "An ArrayBuffer is detached and could not be cloned.");
	put_byte(w, TAG_VIEW);
	put_byte(w, v->kind);
	put_count(w, (size_t)(v->bytes - v->store->bytes));
	put_count(w, v->length);
	engine_push(J, &v->buffer);
	write_value(w, js_gettop(J) - 1);
	js_pop(J, 1);
}

static void put_bigint(struct writer *w, const struct js_BigInt *b)
{
	put_byte(w, TAG_BIGINT);
	js_bigintpushtext(w->J, b, 10);
	put_string(w, js_tostring(w->J, -1));
	js_pop(w->J, 1);
}

static void write_boxed(struct writer *w, int idx)
{
	put_byte(w, TAG_BOXED);
	js_Object *obj = js_toobject(w->J, idx);
	if (obj->type == JS_CBOOLEAN) {
		put_byte(w, obj->u.boolean ? TAG_TRUE : TAG_FALSE);
	} else if (obj->type == JS_CBIGINT) {
		put_bigint(w, js_bigint(w->J, idx));
	} else if (obj->type == JS_CNUMBER) {
		put_byte(w, TAG_NUMBER);
		put_number(w, obj->u.number);
	} else {
		put_byte(w, TAG_STRING);
		put_string(w, obj->u.s.string);
	}
}

/* Objects of the engine's own kinds. */
static void write_native(struct writer *w, int idx)
{
	js_State *J = w->J;
	const js_Object *obj = js_toobject(J, idx);
	switch (obj->type) {
	case JS_CARRAY: write_array(w, idx); return;
	case JS_CERROR: write_error(w, idx); return;
	case JS_CBOOLEAN: case JS_CNUMBER: case JS_CSTRING: case JS_CBIGINT: write_boxed(w, idx); return;
	case JS_CDATE:
		put_byte(w, TAG_DATE);
		put_number(w, obj->u.number);
		return;
	case JS_COBJECT: case JS_CMATH: case JS_CJSON:
		put_byte(w, TAG_OBJECT);
		write_properties(w, idx);
		return;
	default: refuse(J, idx);
	}
}

/* Objects that the runtime has made. */
static void write_host(struct writer *w, int idx)
{
	js_State *J = w->J;
	struct view *v = view_at(J, idx);
	bool map = collection_is(J, idx, true);
	if (!v)
		v = view_at_data(J, idx);
	if (v)
		write_view(w, v);
	else if (arraybuffer_at(J, idx))
		write_buffer(w, arraybuffer_at(J, idx));
	else if (map || collection_is(J, idx, false))
		write_collection(w, idx, map);
	else if (regexp_is(J, idx))
		write_regexp(w, idx);
	else if (!js_toobject(J, idx)->u.user.host && !strcmp(engine_class(J, idx), "Object")) {
		put_byte(w, TAG_OBJECT); /* process.env */
		write_properties(w, idx);
	} else
		refuse(J, idx);
}

static void number_object(struct writer *w, int idx)
{
	js_pushnumber(w->J, w->count++);
	table_set(w->J, w->seen, idx, -1);
	js_pop(w->J, 1);
}

static void write_object(struct writer *w, int idx)
{
	js_State *J = w->J;
	js_checknative(J);
	const struct entry *seen = table_find(J, w->seen, idx);
	if (seen) {
		engine_push(J, &seen->value);
		put_byte(w, TAG_SEEN);
		put_count(w, (size_t)js_tonumber(J, -1));
		js_pop(J, 1);
		return;
	}
	if (js_iscallable(J, idx) || js_toobject(J, idx)->exotic == &proxy_methods)
		refuse(J, idx);
	if (port_at(J, idx))
		throw_row(J, "ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST");
	number_object(w, idx);
	if (js_toobject(J, idx)->type == JS_CUSERDATA)
		write_host(w, idx);
	else
		write_native(w, idx);
}

static void write_value(struct writer *w, int idx)
{
	js_State *J = w->J;
	if (js_isobject(J, idx)) {
		write_object(w, idx);
	} else if (js_isstring(J, idx)) {
		put_byte(w, TAG_STRING);
		put_string(w, js_tostring(J, idx));
	} else if (js_isnumber(J, idx)) {
		put_byte(w, TAG_NUMBER);
		put_number(w, js_tonumber(J, idx));
	} else if (js_isbigint(J, idx)) {
		put_bigint(w, js_bigint(J, idx));
	} else if (js_issymbol(J, idx)) {
		refuse(J, idx);
	} else {
		put_byte(w, js_isboolean(J, idx) ? js_toboolean(J, idx) ? TAG_TRUE : TAG_FALSE
			: js_isnull(J, idx) ? TAG_NULL : TAG_UNDEFINED);
	}
}

/* ---- what is moved ---- */

/* The object of the transfer list on top: may it go? Numbers it. */
static void admit(struct writer *w, const struct port_end *port)
{
	js_State *J = w->J;
	int idx = js_gettop(J) - 1;
	struct store *store = arraybuffer_at(J, idx);
	struct port *p = port_at(J, idx);
	if (!p && (!store || store->shared))
		throw_row(J, "ERR_INVALID_TRANSFER_OBJECT");
	if (table_find(J, w->seen, idx))
		throw_clone_error(J, "Transfer list contains duplicate %s", p ? "MessagePort" : "ArrayBuffer");
	if (p && !port_end_of(p))
		throw_clone_error(J, "%s", "MessagePort in transfer list is already detached");
	if (p && port && port_end_of(p) == port)
		throw_clone_error(J, "%s", "Transfer list contains source port");
	if (store && (store->detached || store->pinned))
		return; /* it cannot go again, where the value names it, it is refused; or is copied, as in Node */
	number_object(w, idx);
}

/* Takes the objects from their owner. Nothing throws any more. */
static void move(struct writer *w, int transfer)
{
	js_State *J = w->J;
	struct message *m = w->message;
	int n = js_getlength(J, transfer);
	m->moved = calloc((size_t)n + 1, sizeof *m->moved);
	CHECK(m->moved != NULL);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, transfer, i);
		struct store *store = arraybuffer_at(J, -1);
		if (!store)
			m->moved[m->moved_count++].end = port_detach(J, -1);
		else if (!store->detached && !store->pinned)
			m->moved[m->moved_count++].bytes = arraybuffer_detach(store);
		js_pop(J, 1);
	}
}

/* ---- the whole ---- */

static void mark_writer(js_State *J, void *data)
{
	struct writer *w = data;
	for (uint32_t i = 0; i < w->seen->used; ++i) /* a getter's object has nobody else */
		engine_mark(J, &w->seen->entries[i].key);
}

static void finalize_writer(js_State *J, void *data)
{
	struct writer *w = data;
	(void)J;
	table_release(w->seen);
	message_free(w->message);
	free(w);
}

static const struct host_class writer_class = { "Message", mark_writer, finalize_writer };

struct message *clone_write(js_State *J, int idx, int transfer, const struct port_end *port)
{
	struct writer *w = calloc(1, sizeof *w);
	CHECK(w != NULL);
	*w = (struct writer){ .J = J, .message = calloc(1, sizeof *w->message), .seen = table_new() };
	CHECK(w->message != NULL);
	js_pushnull(J);
	engine_new_host(J, &writer_class, w);

	int n = transfer < 0 ? 0 : js_getlength(J, transfer);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, transfer, i);
		admit(w, port);
		js_pop(J, 1);
	}
	write_value(w, idx);
	if (transfer >= 0)
		move(w, transfer);
	struct message *message = w->message;
	w->message = NULL;
	js_pop(J, 1);
	return message;
}

struct message *message_copy(const struct message *m)
{
	struct message *copy = calloc(1, sizeof *copy);
	CHECK(copy != NULL && m->moved_count == 0);
	copy->bytes = malloc(m->length);
	copy->shared = calloc(m->shared_count + 1, sizeof *copy->shared);
	CHECK(copy->bytes != NULL && copy->shared != NULL);
	memcpy(copy->bytes, m->bytes, m->length);
	copy->length = m->length;
	for (; copy->shared_count < m->shared_count; ++copy->shared_count)
		copy->shared[copy->shared_count] = bytes_hold(m->shared[copy->shared_count]);
	return copy;
}

void message_free(struct message *m)
{
	if (!m)
		return;
	for (uint32_t i = 0; i < m->moved_count; ++i) {
		if (m->moved[i].bytes)
			bytes_release(m->moved[i].bytes);
		if (m->moved[i].end)
			port_end_close(m->moved[i].end);
	}
	for (uint32_t i = 0; i < m->shared_count; ++i)
		bytes_release(m->shared[i]);
	free(m->moved);
	free(m->shared);
	free(m->bytes);
	free(m);
}
