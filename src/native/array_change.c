/* array_change.c -- the methods of Array that change it: push, pop, shift, unshift, splice, reverse, fill, copyWithin.
 *
 * HOW   elements move one by one, with HasProperty, Get, Set and Delete as the language says, so that holes stay holes
 *       and whatever has a length can be changed. Where nobody can tell the difference, in an array without holes that
 *       may grow, they move all at once.
 * READ  after arrays.h. Sorting is the engine's (Array.prototype.sort). Follows ECMA-262.
 *
 * SPDX-License-Identifier: ISC
 */
#include "arrays.h"

#include <math.h>
#include <string.h>

#include "../engine.h"

/* An array whose elements lie side by side, and may be moved without asking anybody. */
static js_Object *flat_array(js_State *J, double length)
{
	js_Object *self = js_toobject(J, 0);
	bool flat = self->type == JS_CARRAY && self->u.a.simple && self->extensible && !self->u.a.frozen &&
		self->u.a.flat_length == length && self->u.a.length == length;
	return flat ? self : NULL;
}

/* Moves the elements [from, length) of a flat array to `to`, and makes it so much longer or shorter. What is free then, between, keeps
 * its old values. false: it is not flat. */
static bool slide(js_State *J, double length, double from, double to)
{
	js_Object *self = flat_array(J, length);
	if (!self || length + to - from > JS_ARRAYLIMIT)
		return false;
	for (double i = length; i < length + to - from; ++i) {
		js_pushundefined(J);
		array_set(J, 0, i);
	}
	js_Value *elements = self->u.a.array;
	if (length > from)
		memmove(elements + (int)to, elements + (int)from, (size_t)(length - from) * sizeof *elements);
	self->u.a.flat_length = self->u.a.length = (int)(length + to - from);
	return true;
}

/* Element `from` moves to `to`; a hole as well. */
static void move(js_State *J, double from, double to)
{
	if (array_has(J, 0, from))
		array_set(J, 0, to);
	else
		array_delete(J, 0, to);
}

static void native_push(js_State *J)
{
	int given = js_gettop(J) - 1;
	double n = array_this(J, "Array.prototype.push");
	if (n + given > 9007199254740991.0)
		js_typeerror(J, "Pushing %d elements on an array-like of length %.0f is disallowed, as the total surpasses 2**53-1",
			given, n);
	for (int i = 1; i <= given; ++i) {
		js_copy(J, i);
		array_set(J, 0, n++);
	}
	array_set_length(J, 0, n);
	js_pushnumber(J, n);
}

static void native_pop(js_State *J)
{
	double n = array_this(J, "Array.prototype.pop");
	if (n == 0) {
		array_set_length(J, 0, 0);
		js_pushundefined(J);
		return;
	}
	array_get(J, 0, n - 1);
	array_delete(J, 0, n - 1);
	array_set_length(J, 0, n - 1);
}

static void native_shift(js_State *J)
{
	double n = array_this(J, "Array.prototype.shift");
	if (n == 0) {
		array_set_length(J, 0, 0);
		js_pushundefined(J);
		return;
	}
	array_get(J, 0, 0);
	js_Object *flat = flat_array(J, n);
	if (flat) {
		flat->u.a.array++;
		flat->u.a.head++;
		flat->u.a.flat_length = --flat->u.a.length;
		return;
	}
	for (double i = 1; i < n; ++i)
		move(J, i, i - 1);
	array_delete(J, 0, n - 1);
	array_set_length(J, 0, n - 1);
}

static void native_unshift(js_State *J)
{
	int given = js_gettop(J) - 1;
	double n = array_this(J, "Array.prototype.unshift");
	if (given > 0) {
		array_check_length(J, n + given);
		for (double i = slide(J, n, 0, given) ? 0 : n; i > 0; --i)
			move(J, i - 1, i - 1 + given);
	}
	for (int i = 1; i <= given; ++i) {
		js_copy(J, i);
		array_set(J, 0, i - 1);
	}
	array_set_length(J, 0, n + given);
	js_pushnumber(J, n + given);
}

/* The tail behind `skip` elements from `start` moves so that `add` have room there. */
static void move_tail(js_State *J, double n, double start, double skip, double add)
{
	if (slide(J, n, start + skip, start + add))
		return;
	if (add < skip) {
		for (double i = start; i < n - skip; ++i)
			move(J, i + skip, i + add);
		for (double i = n; i > n - skip + add; --i)
			array_delete(J, 0, i - 1);
	} else if (add > skip) {
		for (double i = n - skip; i > start; --i)
			move(J, i + skip - 1, i + add - 1);
	}
}

/* array.splice(start, count, ...items): gives what was taken out. */
static void native_splice(js_State *J)
{
	int given = js_gettop(J) - 1, add = given > 2 ? given - 2 : 0;
	double n = array_this(J, "Array.prototype.splice");
	double start = builtins_index(J, 1, 0, n);
	double wanted = given == 0 ? 0 : given == 1 ? n - start : builtins_integer(J, 2, 0);
	double skip = fmin(fmax(wanted, 0), n - start);
	array_check_length(J, n + add - skip);
	array_push_species(J, skip);
	for (double i = 0; i < skip; ++i)
		if (array_has(J, 0, start + i))
			array_define(J, -2, i);
	array_set_length(J, -1, skip);
	move_tail(J, n, start, skip, add);
	for (int i = 0; i < add; ++i) {
		js_copy(J, 3 + i);
		array_set(J, 0, start + i);
	}
	array_set_length(J, 0, n - skip + add);
}

static void native_reverse(js_State *J)
{
	double n = array_this(J, "Array.prototype.reverse");
	for (double low = 0; low < floor(n / 2); ++low) {
		double high = n - 1 - low;
		bool has_low = array_has(J, 0, low), has_high = array_has(J, 0, high);
		if (has_high)
			array_set(J, 0, low);
		else if (has_low)
			array_delete(J, 0, low);
		if (has_low)
			array_set(J, 0, high);
		else if (has_high)
			array_delete(J, 0, high);
	}
	js_copy(J, 0);
}

static void native_fill(js_State *J)
{
	double n = array_this(J, "Array.prototype.fill");
	double from = builtins_index(J, 2, 0, n), to = builtins_index(J, 3, n, n);
	for (double i = from; i < to; ++i) {
		js_copy(J, 1);
		array_set(J, 0, i);
	}
	js_copy(J, 0);
}

static void native_copyWithin(js_State *J)
{
	double n = array_this(J, "Array.prototype.copyWithin"), step = 1;
	double to = builtins_index(J, 1, 0, n), from = builtins_index(J, 2, 0, n);
	double count = fmin(builtins_index(J, 3, n, n) - from, n - to);
	if (from < to && to < from + count) {
		step = -1;
		from += count - 1;
		to += count - 1;
	}
	for (; count > 0; --count, from += step, to += step)
		move(J, from, to);
	js_copy(J, 0);
}

static const struct builtin methods[] = {
	{ "Array.prototype.copyWithin", native_copyWithin, 2 }, { "Array.prototype.fill", native_fill, 1 },
	{ "Array.prototype.pop", native_pop, 0 }, { "Array.prototype.push", native_push, VARIADIC(1) },
	{ "Array.prototype.reverse", native_reverse, 0 }, { "Array.prototype.shift", native_shift, 0 },
	{ "Array.prototype.splice", native_splice, VARIADIC(2) }, { "Array.prototype.unshift", native_unshift, VARIADIC(1) },
	{ NULL, NULL, 0 },
};

void array_change_init(js_State *J)
{
	builtins_define(J, methods);
}
