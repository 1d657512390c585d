/* arrays.h -- what array.c, array_walk.c and array_change.c share: the steps of ECMA-262 that all array methods are made of.
 *
 * The methods work on anything that has a length, up to 2^53 - 1; an array of the engine has at most 2^26 elements.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_ARRAYS_H
#define ORRERY_ARRAYS_H

#include "builtins.h"

/* `this` becomes an object; its length is returned. method: its name, for the message; NULL: V8 does not say it. */
double array_this(js_State *J, const char *method);
/* HasProperty and, if so, Get: pushes element i of the object at idx and gives true. */
bool array_has(js_State *J, int idx, double i);
void array_get(js_State *J, int idx, double i);
/* Set and CreateDataPropertyOrThrow of the value on top (popped); DeletePropertyOrThrow. */
void array_set(js_State *J, int idx, double i);
void array_define(js_State *J, int idx, double i);
void array_delete(js_State *J, int idx, double i);
void array_set_length(js_State *J, int idx, double length);
/* ArraySpeciesCreate: pushes what `this` makes new arrays with. */
void array_push_species(js_State *J, double length);
/* ArrayCreate */
void array_push_new(js_State *J, double length);
/* Throws a TypeError: more than 2^53 - 1 elements. */
void array_check_length(js_State *J, double length);

void array_walk_init(js_State *J);   /* Array.prototype is on top */
void array_change_init(js_State *J);
void array_new_init(js_State *J);    /* Array is on top */

#endif
