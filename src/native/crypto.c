/* crypto.c -- the native half of crypto: OpenSSL, and its errors as Node words them.
 *
 * HOW   OpenSSL notes what went wrong in a queue of the thread, the cause first. The cause becomes the Error's message,
 *       what followed from it opensslErrorStack. Everything that comes in is a Buffer already: crypto.js has checked and
 *       converted it.
 * READ  before crypto_job.c and all others, beside modules/crypto.js. Follows Node's errors.html, "OpenSSL errors".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <ctype.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/provider.h>
#include <stdio.h>
#include <string.h>

/* ---- bytes ---- */

struct bytes bytes_new(size_t length)
{
	struct bytes b = { OPENSSL_zalloc(length + 1), length };
	CHECK(b.data != NULL);
	return b;
}

struct bytes bytes_copy(const void *data, size_t length)
{
	struct bytes b = bytes_new(length);
	if (length > 0)
		memcpy(b.data, data, length);
	return b;
}

void bytes_wipe(struct bytes *b)
{
	OPENSSL_clear_free(b->data, b->length + 1);
	b->data = NULL;
	b->length = 0;
}

const unsigned char *crypto_bytes(js_State *J, int idx, size_t *length)
{
	const unsigned char *bytes = typedarray_bytes(J, idx, length);
	if (!bytes)
		js_typeerror(J, "crypto's native half wants bytes");
	return bytes;
}

struct bytes crypto_copy_bytes(js_State *J, int idx)
{
	size_t length;
	const unsigned char *data = crypto_bytes(J, idx, &length);
	return bytes_copy(data, length);
}

void crypto_push_bytes(js_State *J, struct bytes *b, size_t length)
{
	if (js_try(J)) {
		bytes_wipe(b);
		js_throw(J);
	}
	buffer_push(J, b->data, length);
	js_endtry(J);
	bytes_wipe(b);
}

const char *crypto_string(js_State *J, int idx)
{
	return js_isstring(J, idx) ? js_tostring(J, idx) : NULL;
}

/* ---- errors ---- */

void crypto_capture(struct crypto_errors *errors)
{
	unsigned long code;
	errors->count = 0;
	while ((code = ERR_get_error()))
		if (errors->count < CRYPTO_ERRORS)
			errors->codes[errors->count++] = code;
}

/* What stands before the reason in a code; libraries that are not here have nothing. */
static const char *library_prefix(unsigned long code)
{
	static const struct { int library; const char *name; } libraries[] = {
		{ ERR_LIB_SYS, "OSSL_SYS_" }, { ERR_LIB_BN, "OSSL_BN_" }, { ERR_LIB_RSA, "OSSL_RSA_" },
		{ ERR_LIB_DH, "OSSL_DH_" }, { ERR_LIB_EVP, "OSSL_EVP_" }, { ERR_LIB_BUF, "OSSL_BUF_" },
		{ ERR_LIB_OBJ, "OSSL_OBJ_" }, { ERR_LIB_PEM, "OSSL_PEM_" }, { ERR_LIB_DSA, "OSSL_DSA_" },
		{ ERR_LIB_X509, "OSSL_X509_" }, { ERR_LIB_ASN1, "OSSL_ASN1_" }, { ERR_LIB_CONF, "OSSL_CONF_" },
		{ ERR_LIB_CRYPTO, "OSSL_CRYPTO_" }, { ERR_LIB_EC, "OSSL_EC_" }, { ERR_LIB_SSL, "SSL_" },
		{ ERR_LIB_BIO, "OSSL_BIO_" }, { ERR_LIB_PKCS7, "OSSL_PKCS7_" }, { ERR_LIB_X509V3, "OSSL_X509V3_" },
		{ ERR_LIB_PKCS12, "OSSL_PKCS12_" }, { ERR_LIB_RAND, "OSSL_RAND_" }, { ERR_LIB_CMS, "OSSL_CMS_" },
	};
	for (size_t i = 0; i < sizeof libraries / sizeof *libraries; ++i)
		if (libraries[i].library == ERR_GET_LIB(code))
			return libraries[i].name;
	return "OSSL_";
}

/* "not XOF or invalid length" of "digital envelope routines": ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH */
static void set_code(js_State *J, unsigned long code, const char *reason)
{
	char name[160];
	size_t n = (size_t)snprintf(name, sizeof name, "ERR_%s", library_prefix(code));
	for (const char *p = reason; *p && n + 1 < sizeof name; ++p)
		name[n++] = *p == ' ' ? '_' : (char)toupper((unsigned char)*p);
	name[n] = '\0';
	js_pushstring(J, name);
	js_setproperty(J, -2, "code");
}

static void set_stack(js_State *J, const struct crypto_errors *errors)
{
	char text[256];
	js_newarray(J);
	for (int i = errors->count - 1; i > 0; --i) {
		ERR_error_string_n(errors->codes[i], text, sizeof text);
		js_pushstring(J, text);
		js_setindex(J, -2, errors->count - 1 - i);
	}
	js_setproperty(J, -2, "opensslErrorStack");
}

static void set_facts(js_State *J, unsigned long code)
{
	const char *library = ERR_lib_error_string(code), *reason = ERR_reason_error_string(code);
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

void crypto_push_errors(js_State *J, const struct crypto_errors *errors, const char *message, bool coded)
{
	char text[256];
	if (errors->count == 0) {
		js_newerror(J, message);
		return;
	}
	ERR_error_string_n(errors->codes[0], text, sizeof text);
	js_newerror(J, text);
	if (errors->count > 1)
		set_stack(J, errors);
	if (coded)
		set_facts(J, errors->codes[0]);
}

void crypto_throw(js_State *J, const char *message)
{
	struct crypto_errors errors;
	crypto_capture(&errors);
	crypto_push_errors(J, &errors, message, true);
	js_throw(J);
}

void crypto_throw_code(js_State *J, const char *code, const char *fact)
{
	ERR_clear_error();
	js_pushstring(J, code);
	if (fact)
		js_pushstring(J, fact);
	native_throw_made(J, "error", fact ? 2 : 1);
}

/* equal(a, b): of the same length; takes the same time wherever they differ */
static void native_equal(js_State *J)
{
	size_t length, other;
	const unsigned char *a = crypto_bytes(J, 1, &length), *b = crypto_bytes(J, 2, &other);
	js_pushboolean(J, length == other && CRYPTO_memcmp(a, b, length) == 0);
}

/* fips(): are only those algorithms used that FIPS 140 allows? */
static void native_fips(js_State *J)
{
	js_pushboolean(J, EVP_default_properties_is_fips_enabled(NULL));
}

/* setFips(on). Throws ERR_CRYPTO_FIPS_UNAVAILABLE without a provider of them: all that follows would fail. */
static void native_set_fips(js_State *J)
{
	bool on = js_toboolean(J, 1);
	if (on && !OSSL_PROVIDER_available(NULL, "fips"))
		crypto_throw_code(J, "ERR_CRYPTO_FIPS_UNAVAILABLE", NULL);
	if (EVP_default_properties_enable_fips(NULL, on) != 1)
		crypto_throw(J, "Setting FIPS mode failed");
}

void crypto_begin(void)
{
	CHECK(OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL) == 1);
}

void native_crypto_open(js_State *J)
{
	crypto_begin();
	js_newobject(J);
	native_method(J, "equal", native_equal, 2);
	native_method(J, "fips", native_fips, 0);
	native_method(J, "setFips", native_set_fips, 1);
	crypto_asymmetric_init(J);
	crypto_cipher_init(J);
	crypto_dh_init(J);
	crypto_ecdh_init(J);
	crypto_generate_init(J);
	crypto_once_init(J);
	crypto_prime_init(J);
	crypto_cipher_info_init(J);
	crypto_constants_init(J);
	crypto_hash_init(J);
	crypto_derive_init(J);
	crypto_key_init(J);
	crypto_key_read_init(J);
	crypto_key_write_init(J);
	crypto_key_parts_init(J);
	crypto_sign_init(J);
	crypto_spkac_init(J);
	crypto_x509_init(J);
}
