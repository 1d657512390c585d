/* crypto.c -- random bytes from the system, for require('crypto').
 *
 * READ  beside modules/crypto.js.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* fill(bytes): random bytes into a typed array or Buffer */
static void native_fill(js_State *J)
{
	size_t length;
	unsigned char *bytes = buffer_bytes(J, 1, &length);
	if (!bytes)
		bytes = typedarray_bytes(J, 1, &length);
	if (!bytes)
		native_throw_argument(J, 1, "buf", "an instance of ArrayBuffer, Buffer, TypedArray, or DataView");
	int code = uv_random(NULL, NULL, bytes, length, 0, NULL);
	if (code != 0)
		native_throw_uv(J, code, "uv_random", NULL, NULL);
	js_copy(J, 1);
}

void native_crypto_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "fill", native_fill, 1);
}
