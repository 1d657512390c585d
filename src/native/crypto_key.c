/* crypto_key.c -- keys: what is inside a KeyObject.
 *
 * HOW   a key is a native object with OpenSSL's EVP_PKEY, or with the bytes of a secret. JavaScript never sees what is
 *       inside unless it asks for it: it hands the object from one function to another. Whether a pair counts as public
 *       or as private is what the KeyObject around it says.
 * OWNS  struct key, until the collector frees the object; a secret is wiped then, a private key by OpenSSL.
 * READ  after crypto.c, beside modules/internal/crypto/keys.js. Follows Node's crypto.html, "Class: KeyObject".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <stdlib.h>
#include <string.h>

struct key {
	EVP_PKEY *pkey;      /* NULL: it is a secret */
	struct bytes secret;
};

static void key_finalize(js_State *J, void *data)
{
	struct key *key = data;
	(void)J;
	EVP_PKEY_free(key->pkey);
	bytes_wipe(&key->secret);
	free(key);
}

static const struct host_class key_class = { "Key", NULL, key_finalize };

static void push_key(js_State *J, struct key of)
{
	struct key *key = malloc(sizeof *key);
	CHECK(key != NULL);
	*key = of;
	js_newobject(J);
	engine_new_host(J, &key_class, key);
}

void crypto_push_pkey(js_State *J, EVP_PKEY *pkey)
{
	push_key(J, (struct key){ .pkey = pkey });
}

EVP_PKEY *crypto_pkey(js_State *J, int idx)
{
	struct key *key = engine_host(J, idx, &key_class);
	return key ? key->pkey : NULL;
}

EVP_PKEY *crypto_check_pkey(js_State *J, int idx)
{
	EVP_PKEY *pkey = crypto_pkey(J, idx);
	if (!pkey)
		js_typeerror(J, "crypto's native half wants a key");
	return pkey;
}

void crypto_push_bio(js_State *J, BIO *bio, bool text)
{
	char *data;
	long length = BIO_get_mem_data(bio, &data);
	if (js_try(J)) {
		BIO_free_all(bio);
		js_throw(J);
	}
	if (text)
		buffer_push_utf8(J, data, (size_t)length);
	else
		buffer_push(J, data, (size_t)length);
	js_endtry(J);
	BIO_free_all(bio);
}

void crypto_push_bn(js_State *J, const BIGNUM *bn, int width)
{
	if (!bn) {
		js_pushundefined(J);
		return;
	}
	int length = BN_num_bytes(bn) > width ? BN_num_bytes(bn) : width;
	unsigned char *out = buffer_push_raw(J, (size_t)length);
	BN_bn2binpad(bn, out, length);
}

const char *crypto_key_type(const EVP_PKEY *pkey)
{
	static const struct { int id; const char *name; } types[] = {
		{ EVP_PKEY_RSA, "rsa" }, { EVP_PKEY_RSA_PSS, "rsa-pss" }, { EVP_PKEY_DSA, "dsa" }, { EVP_PKEY_DH, "dh" },
		{ EVP_PKEY_EC, "ec" }, { EVP_PKEY_ED25519, "ed25519" }, { EVP_PKEY_ED448, "ed448" },
		{ EVP_PKEY_X25519, "x25519" }, { EVP_PKEY_X448, "x448" },
	};
	for (size_t i = 0; i < sizeof types / sizeof *types; ++i)
		if (types[i].id == EVP_PKEY_get_base_id(pkey))
			return types[i].name;
	return NULL;
}

/* keySecret(bytes) */
static void native_key_secret(js_State *J)
{
	push_key(J, (struct key){ .secret = crypto_copy_bytes(J, 1) });
}

/* keyBytes(secret): a copy of them */
static void native_key_bytes(js_State *J)
{
	struct key *key = engine_host(J, 1, &key_class);
	if (!key || key->pkey)
		js_typeerror(J, "crypto's native half wants a secret");
	buffer_push(J, key->secret.data, key->secret.length);
}

/* keyEquals(key, key): two pairs, or two secrets. Two private keys are equal if their public ones are. */
static void native_key_equals(js_State *J)
{
	EVP_PKEY *a = crypto_check_pkey(J, 1), *b = crypto_check_pkey(J, 2);
	int same = EVP_PKEY_eq(a, b);
	ERR_clear_error();
	if (same == -2)
		crypto_throw_code(J, "ERR_CRYPTO_UNSUPPORTED_OPERATION", NULL);
	js_pushboolean(J, same == 1);
}

/* keyType(key): undefined if Node has no name for it */
static void native_key_type(js_State *J)
{
	const char *name = crypto_key_type(crypto_check_pkey(J, 1));
	if (name)
		js_pushstring(J, name);
	else
		js_pushundefined(J);
}

/* keyBits(key) */
static void native_key_bits(js_State *J)
{
	js_pushnumber(J, EVP_PKEY_get_bits(crypto_check_pkey(J, 1)));
}

/* ---- what a key says of itself ---- */

/* A hash; a key that does not name one means SHA-1. */
static void set_hash_detail(js_State *J, EVP_PKEY *pkey, const char *parameter, const char *property)
{
	char text[64];
	if (EVP_PKEY_get_utf8_string_param(pkey, parameter, text, sizeof text, NULL) != 1)
		strcpy(text, "sha1");
	for (char *p = text; *p; ++p)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p + 'a' - 'A');
	if (strncmp(text, "sha2-", 5) == 0) /* a provider's name for what Node calls sha256 */
		memmove(text + 3, text + 5, strlen(text + 5) + 1);
	js_pushstring(J, text);
	js_setproperty(J, -2, property);
}

static void set_number_detail(js_State *J, double value, const char *property)
{
	js_pushnumber(J, value);
	js_setproperty(J, -2, property);
}

static void set_rsa_details(js_State *J, EVP_PKEY *pkey)
{
	BIGNUM *e = NULL;
	set_number_detail(J, EVP_PKEY_get_bits(pkey), "modulusLength");
	if (EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_E, &e) != 1)
		return;
	char *hex = BN_bn2hex(e);
	BN_free(e);
	js_pushstring(J, hex); /* short: it is a number that somebody chose */
	OPENSSL_free(hex);
	js_setproperty(J, -2, "publicExponent");
}

/* The limits that a key for RSA-PSS alone may have. */
static void set_pss_details(js_State *J, EVP_PKEY *pkey)
{
	int salt = 0;
	if (EVP_PKEY_get_int_param(pkey, OSSL_PKEY_PARAM_RSA_PSS_SALTLEN, &salt) != 1)
		return;
	set_hash_detail(J, pkey, OSSL_PKEY_PARAM_RSA_DIGEST, "hashAlgorithm");
	set_hash_detail(J, pkey, OSSL_PKEY_PARAM_RSA_MGF1_DIGEST, "mgf1HashAlgorithm");
	set_number_detail(J, salt, "saltLength");
}

static void set_dsa_details(js_State *J, EVP_PKEY *pkey)
{
	BIGNUM *q = NULL;
	set_number_detail(J, EVP_PKEY_get_bits(pkey), "modulusLength");
	if (EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_FFC_Q, &q) != 1)
		return;
	set_number_detail(J, BN_num_bits(q), "divisorLength");
	BN_free(q);
}

static void set_curve(js_State *J, EVP_PKEY *pkey)
{
	char name[64];
	if (EVP_PKEY_get_group_name(pkey, name, sizeof name, NULL) != 1)
		return;
	js_pushstring(J, name);
	js_setproperty(J, -2, "namedCurve");
}

/* keyDetails(key): asymmetricKeyDetails, with the public exponent in hexadecimal digits */
static void native_key_details(js_State *J)
{
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	js_newobject(J);
	switch (EVP_PKEY_get_base_id(pkey)) {
	case EVP_PKEY_RSA: set_rsa_details(J, pkey); break;
	case EVP_PKEY_RSA_PSS: set_rsa_details(J, pkey); set_pss_details(J, pkey); break;
	case EVP_PKEY_DSA: set_dsa_details(J, pkey); break;
	case EVP_PKEY_EC: set_curve(J, pkey); break;
	default: break;
	}
	ERR_clear_error();
}

void crypto_key_init(js_State *J)
{
	native_method(J, "keySecret", native_key_secret, 1);
	native_method(J, "keyBytes", native_key_bytes, 1);
	native_method(J, "keyEquals", native_key_equals, 2);
	native_method(J, "keyType", native_key_type, 1);
	native_method(J, "keyBits", native_key_bits, 1);
	native_method(J, "keyDetails", native_key_details, 1);
}
