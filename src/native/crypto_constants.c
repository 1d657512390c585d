/* crypto_constants.c -- crypto.constants: OpenSSL's numbers under OpenSSL's names.
 *
 * READ  when a name is missing. Follows Node's crypto.html, "Crypto constants".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/dh.h>
#include <openssl/ec.h>
#include <openssl/engine.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>

#define C(name) { #name, (double)(name) }

/* What TLS offers unless a program asks for something else: forward secrecy first, nothing that is known to be weak. */
static const char cipher_list[] =
	"TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
	"ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:"
	"DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:"
	"DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:"
	"!MD5:!PSK:!SRP:!CAMELLIA";

static const struct { const char *name; double value; } numbers[] = {
	C(OPENSSL_VERSION_NUMBER), C(SSL_OP_ALL), C(SSL_OP_ALLOW_NO_DHE_KEX),
	C(SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION), C(SSL_OP_CIPHER_SERVER_PREFERENCE), C(SSL_OP_CISCO_ANYCONNECT),
	C(SSL_OP_COOKIE_EXCHANGE), C(SSL_OP_CRYPTOPRO_TLSEXT_BUG), C(SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS),
	C(SSL_OP_LEGACY_SERVER_CONNECT), C(SSL_OP_NO_COMPRESSION), C(SSL_OP_NO_ENCRYPT_THEN_MAC), C(SSL_OP_NO_QUERY_MTU),
	C(SSL_OP_NO_RENEGOTIATION), C(SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION), C(SSL_OP_NO_SSLv2),
	C(SSL_OP_NO_SSLv3), C(SSL_OP_NO_TICKET), C(SSL_OP_NO_TLSv1), C(SSL_OP_NO_TLSv1_1), C(SSL_OP_NO_TLSv1_2),
	C(SSL_OP_NO_TLSv1_3), C(SSL_OP_PRIORITIZE_CHACHA), C(SSL_OP_TLS_ROLLBACK_BUG), C(ENGINE_METHOD_RSA),
	C(ENGINE_METHOD_DSA), C(ENGINE_METHOD_DH), C(ENGINE_METHOD_RAND), C(ENGINE_METHOD_EC), C(ENGINE_METHOD_CIPHERS),
	C(ENGINE_METHOD_DIGESTS), C(ENGINE_METHOD_PKEY_METHS), C(ENGINE_METHOD_PKEY_ASN1_METHS), C(ENGINE_METHOD_ALL),
	C(ENGINE_METHOD_NONE), C(DH_CHECK_P_NOT_SAFE_PRIME), C(DH_CHECK_P_NOT_PRIME), C(DH_UNABLE_TO_CHECK_GENERATOR),
	C(DH_NOT_SUITABLE_GENERATOR), C(RSA_PKCS1_PADDING), C(RSA_NO_PADDING), C(RSA_PKCS1_OAEP_PADDING),
	C(RSA_X931_PADDING), C(RSA_PKCS1_PSS_PADDING), C(RSA_PSS_SALTLEN_DIGEST), C(RSA_PSS_SALTLEN_MAX_SIGN),
	C(RSA_PSS_SALTLEN_AUTO), C(TLS1_VERSION), C(TLS1_1_VERSION), C(TLS1_2_VERSION), C(TLS1_3_VERSION),
	C(POINT_CONVERSION_COMPRESSED), C(POINT_CONVERSION_UNCOMPRESSED), C(POINT_CONVERSION_HYBRID),
};

static void set_string(js_State *J, const char *name, const char *value)
{
	js_pushstring(J, value);
	js_setproperty(J, -2, name);
}

/* constants(): the object, in Node's order */
static void native_constants(js_State *J)
{
	js_newobject(J);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
		if (numbers[i].value == TLS1_VERSION)
			set_string(J, "defaultCoreCipherList", cipher_list);
		js_pushnumber(J, numbers[i].value);
		js_setproperty(J, -2, numbers[i].name);
	}
	set_string(J, "defaultCipherList", cipher_list);
}

void crypto_constants_init(js_State *J)
{
	native_method(J, "constants", native_constants, 0);
}
