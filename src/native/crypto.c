/* crypto.c -- the native half of crypto: OpenSSL, and its errors as Node words them.
 *
 * HOW   crypto_hash.c digests here and now; what is heavy on purpose (crypto_derive.c) is one piece of work for the
 *       pool. Everything that comes in is a Buffer already: crypto.js has checked and converted it.
 * READ  before crypto_hash.c, crypto_derive.c, beside modules/crypto.js.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <ctype.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <stdio.h>
#include <string.h>

const unsigned char *crypto_bytes(js_State *J, int idx, size_t *length)
{
	const unsigned char *bytes = typedarray_bytes(J, idx, length);
	if (!bytes)
		js_typeerror(J, "crypto's native half wants bytes");
	return bytes;
}

/* "not XOF or invalid length" of "digital envelope routines": ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH */
static void set_code(js_State *J, unsigned long code, const char *reason)
{
	static const struct { int library; const char *name; } libraries[] = {
		{ ERR_LIB_EVP, "EVP_" }, { ERR_LIB_RSA, "RSA_" }, { ERR_LIB_EC, "EC_" }, { ERR_LIB_PEM, "PEM_" },
		{ ERR_LIB_ASN1, "ASN1_" }, { ERR_LIB_DH, "DH_" }, { ERR_LIB_BN, "BN_" },
	};
	char name[160] = "ERR_OSSL_";
	for (size_t i = 0; i < sizeof libraries / sizeof *libraries; ++i)
		if (libraries[i].library == ERR_GET_LIB(code))
			strcat(name, libraries[i].name);
	size_t n = strlen(name);
	for (const char *p = reason; *p && n + 1 < sizeof name; ++p)
		name[n++] = *p == ' ' || *p == '-' ? '_' : (char)toupper((unsigned char)*p);
	name[n] = '\0';
	js_pushstring(J, name);
	js_setproperty(J, -2, "code");
}

void crypto_push_error(js_State *J, unsigned long code, const char *message)
{
	char text[256];
	if (!code) {
		js_newerror(J, message);
		return;
	}
	const char *library = ERR_lib_error_string(code), *reason = ERR_reason_error_string(code);
	ERR_error_string_n(code, text, sizeof text);
	js_newerror(J, text);
	if (library) {
		js_pushstring(J, library);
		js_setproperty(J, -2, "library");
	}
	if (reason) {
		js_pushstring(J, reason);
		js_setproperty(J, -2, "reason");
		set_code(J, code, reason);
	}
}

void crypto_throw(js_State *J, const char *message)
{
	unsigned long code = ERR_peek_last_error();
	ERR_clear_error();
	crypto_push_error(J, code, message);
	js_throw(J);
}

/* equal(a, b): of the same length; takes the same time wherever they differ */
static void native_equal(js_State *J)
{
	size_t length, other;
	const unsigned char *a = crypto_bytes(J, 1, &length), *b = crypto_bytes(J, 2, &other);
	js_pushboolean(J, length == other && CRYPTO_memcmp(a, b, length) == 0);
}

void native_crypto_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "equal", native_equal, 2);
	crypto_hash_init(J);
	crypto_derive_init(J);
}
