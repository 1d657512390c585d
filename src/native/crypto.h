/* crypto.h -- what the files of the native half of crypto share.
 *
 * READ  first of crypto.c, crypto_hash.c, crypto_derive.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CRYPTO_H
#define ORRERY_CRYPTO_H

#include "runtime.h"

/* The bytes of the Buffer at idx, which crypto.js has made of what the program gave. Valid while it is reachable. */
const unsigned char *crypto_bytes(js_State *J, int idx, size_t *length);
/* Throws the error that OpenSSL noted last, or one with `message` if it noted none. */
_Noreturn void crypto_throw(js_State *J, const char *message);
/* The same, pushed. code: what ERR_get_error() gave. */
void crypto_push_error(js_State *J, unsigned long code, const char *message);

/* Each defines its functions on the object on top. */
void crypto_hash_init(js_State *J);
void crypto_derive_init(js_State *J);

#endif
