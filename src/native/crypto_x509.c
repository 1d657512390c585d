/* crypto_x509.c -- certificates: who says whose key this is.
 *
 * HOW   a certificate is a native object; each function here answers one question about it. How names are written stands
 *       in crypto_x509_names.c.
 * OWNS  an X509 inside an object, until the collector frees it.
 * READ  after crypto_key.c, beside modules/internal/crypto/x509.js. Follows Node's crypto.html, "Class: X509Certificate".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto_x509.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

static void x509_finalize(js_State *J, void *data)
{
	(void)J;
	X509_free(data);
}

static const struct host_class x509_class = { "X509", NULL, x509_finalize };

void crypto_push_x509(js_State *J, X509 *certificate)
{
	js_newobject(J);
	engine_new_host(J, &x509_class, certificate);
}

X509 *crypto_x509(js_State *J, int idx)
{
	X509 *certificate = engine_host(J, idx, &x509_class);
	if (!certificate)
		js_typeerror(J, "Illegal invocation");
	return certificate;
}

static int on_passphrase(char *buffer, int size, int writing, void *data)
{
	(void)buffer;
	(void)size;
	(void)writing;
	(void)data;
	return 0; /* a certificate is no secret */
}

/* x509(bytes): PEM, or else DER. Throws OpenSSL's error. */
static void native_x509(js_State *J)
{
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	if (length > INT_MAX)
		js_rangeerror(J, "certificate is too big");
	ERR_clear_error();
	BIO *bio = BIO_new_mem_buf(bytes, (int)length);
	CHECK(bio != NULL);
	X509 *certificate = PEM_read_bio_X509_AUX(bio, NULL, on_passphrase, NULL);
	BIO_free_all(bio);
	if (!certificate)
		certificate = d2i_X509(NULL, &bytes, (long)length);
	if (!certificate)
		crypto_throw(J, "Failed to read the certificate");
	ERR_clear_error();
	crypto_push_x509(J, certificate);
}

/* ---- fields ---- */

/* x509Write(x509, pem): a string, or DER in a Buffer */
static void native_x509_write(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	bool pem = js_toboolean(J, 2);
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio && (pem ? PEM_write_bio_X509(bio, certificate) : i2d_X509_bio(bio, certificate)) == 1);
	crypto_push_bio(J, bio, pem);
}

/* x509Time(x509, end): "Nov 23 07:25:50 2026 GMT", the beginning or the end of its validity */
static void native_x509_time(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	bool end = js_toboolean(J, 2);
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	ASN1_TIME_print(bio, end ? X509_get0_notAfter(certificate) : X509_get0_notBefore(certificate));
	crypto_push_bio(J, bio, true);
}

/* x509Fingerprint(x509, digest): a Buffer */
static void native_x509_fingerprint(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned int length = 0;
	if (X509_digest(certificate, EVP_get_digestbyname(js_tostring(J, 2)), digest, &length) != 1)
		crypto_throw(J, "Digest failed");
	buffer_push(J, digest, length);
}

/* x509Serial(x509): hexadecimal digits */
static void native_x509_serial(js_State *J)
{
	BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(crypto_x509(J, 1)), NULL);
	char *digits = number ? BN_bn2hex(number) : NULL;
	BN_free(number);
	if (js_try(J)) {
		OPENSSL_free(digits);
		js_throw(J);
	}
	js_pushstring(J, digits ? digits : "");
	js_endtry(J);
	OPENSSL_free(digits);
}

/* x509Usage(x509): what the key may be used for, as OIDs; undefined if that is not said */
static void native_x509_usage(js_State *J)
{
	EXTENDED_KEY_USAGE *usage = X509_get_ext_d2i(crypto_x509(J, 1), NID_ext_key_usage, NULL, NULL);
	char text[256];
	if (!usage) {
		js_pushundefined(J);
		return;
	}
	if (js_try(J)) {
		EXTENDED_KEY_USAGE_free(usage);
		js_throw(J);
	}
	js_newarray(J);
	for (int i = 0; i < sk_ASN1_OBJECT_num(usage); ++i) {
		if (OBJ_obj2txt(text, sizeof text, sk_ASN1_OBJECT_value(usage, i), 1) < 0)
			continue;
		js_pushstring(J, text);
		js_setindex(J, -2, js_getlength(J, -2));
	}
	js_endtry(J);
	EXTENDED_KEY_USAGE_free(usage);
}

/* x509Key(x509): the key that it speaks of */
static void native_x509_key(js_State *J)
{
	ERR_clear_error();
	EVP_PKEY *pkey = X509_get_pubkey(crypto_x509(J, 1));
	if (!pkey)
		crypto_throw(J, "Failed to read the certificate's key");
	crypto_push_pkey(J, pkey);
}

/* x509CA(x509): may it vouch for others? */
static void native_x509_ca(js_State *J)
{
	js_pushboolean(J, X509_check_ca(crypto_x509(J, 1)) == 1);
}

/* nistCurve(name): "P-256" for "prime256v1"; undefined if NIST has none */
static void native_nist_curve(js_State *J)
{
	const char *name = EC_curve_nid2nist(OBJ_sn2nid(js_tostring(J, 1)));
	if (name)
		js_pushstring(J, name);
	else
		js_pushundefined(J);
}

/* ---- checks ---- */

/* x509Issued(x509, issuer): does it name the other one as its issuer? */
static void native_x509_issued(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1), *issuer = crypto_x509(J, 2);
	js_pushboolean(J, X509_check_issued(issuer, certificate) == X509_V_OK);
	ERR_clear_error();
}

/* x509Verify(x509, key): was it signed with the key? */
static void native_x509_verify(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	js_pushboolean(J, X509_verify(certificate, crypto_check_pkey(J, 2)) > 0);
	ERR_clear_error();
}

/* x509Owns(x509, private key): is it the certificate of that key? */
static void native_x509_owns(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	js_pushboolean(J, X509_check_private_key(certificate, crypto_check_pkey(J, 2)) == 1);
	ERR_clear_error();
}

/* x509Matches(x509, "host", "email" or "ip", name, flags): the name in the certificate that fits; undefined if none does;
 * null if the name is none */
static void native_x509_matches(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	const char *what = js_tostring(J, 2), *name = js_tostring(J, 3);
	unsigned int flags = js_touint32(J, 4);
	char *found = NULL;
	int answer = strcmp(what, "host") == 0 ? X509_check_host(certificate, name, strlen(name), flags, &found)
		: strcmp(what, "email") == 0 ? X509_check_email(certificate, name, strlen(name), flags)
		: X509_check_ip_asc(certificate, name, flags);
	ERR_clear_error();
	if (answer < 0) {
		js_pushnull(J);
	} else if (answer == 0) {
		js_pushundefined(J);
	} else {
		if (js_try(J)) {
			OPENSSL_free(found);
			js_throw(J);
		}
		js_pushstring(J, found ? found : name);
		js_endtry(J);
	}
	OPENSSL_free(found);
}

void crypto_x509_init(js_State *J)
{
	native_method(J, "x509", native_x509, 1);
	native_method(J, "x509Write", native_x509_write, 2);
	native_method(J, "x509Time", native_x509_time, 2);
	native_method(J, "x509Fingerprint", native_x509_fingerprint, 2);
	native_method(J, "x509Serial", native_x509_serial, 1);
	native_method(J, "x509Usage", native_x509_usage, 1);
	native_method(J, "x509Key", native_x509_key, 1);
	native_method(J, "x509CA", native_x509_ca, 1);
	native_method(J, "nistCurve", native_nist_curve, 1);
	native_method(J, "x509Issued", native_x509_issued, 2);
	native_method(J, "x509Verify", native_x509_verify, 2);
	native_method(J, "x509Owns", native_x509_owns, 2);
	native_method(J, "x509Matches", native_x509_matches, 4);
	crypto_x509_names_init(J);
}
