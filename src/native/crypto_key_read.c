/* crypto_key_read.c -- keys out of files: PEM and DER, PKCS #1, PKCS #8, SPKI, SEC1, certificates.
 *
 * HOW   PEM says in its first line what it is; DER says nothing, so the program must. An encrypted private key asks for
 *       its passphrase through a callback.
 * WHY   OpenSSL 3 has one decoder for all of it, but that takes more than Node does; each form has its own reader here.
 * READ  after crypto_key.c. Follows Node's crypto.html: createPrivateKey, createPublicKey.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>

/* A key as a program gives it; borrowed. */
struct encoded {
	const unsigned char *data;
	size_t length;
	bool pem;
	const char *type; /* "pkcs1", "pkcs8", "spki", "sec1", or NULL */
	const unsigned char *passphrase; /* or NULL */
	size_t passphrase_length;
};

static int on_passphrase(char *buffer, int size, int writing, void *data)
{
	const struct encoded *e = data;
	(void)writing;
	if (!e->passphrase || (size_t)size < e->passphrase_length)
		return -1;
	memcpy(buffer, e->passphrase, e->passphrase_length);
	return (int)e->passphrase_length;
}

/* Skips the header of the SEQUENCE that a DER file is; false if it is none. */
static bool enter_sequence(const unsigned char **p, const unsigned char *end)
{
	long length;
	int tag, class;
	int form = ASN1_get_object(p, &length, &tag, &class, (long)(end - *p));
	ERR_clear_error();
	return !(form & 0x80) && tag == V_ASN1_SEQUENCE;
}

/* PKCS #8 in clear begins with a version; encrypted, with an algorithm. */
static bool is_encrypted(const struct encoded *e)
{
	const unsigned char *p = e->data, *end = p + e->length;
	return enter_sequence(&p, end) && p < end && *p != V_ASN1_INTEGER;
}

/* A private key of PKCS #1 begins with version 0 or 1; a public one, with a modulus. */
static bool is_rsa_private(const struct encoded *e)
{
	const unsigned char *p = e->data, *end = p + e->length;
	return enter_sequence(&p, end) && end - p >= 3 && p[0] == V_ASN1_INTEGER && p[1] == 1 && !(p[2] & 0xfe);
}

/* ---- private ---- */

static EVP_PKEY *read_pkcs8(BIO *bio, const struct encoded *e)
{
	if (is_encrypted(e))
		return d2i_PKCS8PrivateKey_bio(bio, NULL, on_passphrase, (void *)(uintptr_t)e);
	PKCS8_PRIV_KEY_INFO *info = d2i_PKCS8_PRIV_KEY_INFO_bio(bio, NULL);
	EVP_PKEY *pkey = info ? EVP_PKCS82PKEY(info) : NULL;
	PKCS8_PRIV_KEY_INFO_free(info);
	return pkey;
}

static EVP_PKEY *read_private(const struct encoded *e)
{
	const unsigned char *p = e->data;
	BIO *bio = BIO_new_mem_buf(e->data, (int)e->length);
	EVP_PKEY *pkey = NULL;
	if (e->pem)
		pkey = PEM_read_bio_PrivateKey(bio, NULL, on_passphrase, (void *)(uintptr_t)e);
	else if (e->type && strcmp(e->type, "pkcs1") == 0)
		pkey = d2i_PrivateKey(EVP_PKEY_RSA, NULL, &p, (long)e->length);
	else if (e->type && strcmp(e->type, "pkcs8") == 0)
		pkey = read_pkcs8(bio, e);
	else if (e->type && strcmp(e->type, "sec1") == 0)
		pkey = d2i_PrivateKey(EVP_PKEY_EC, NULL, &p, (long)e->length);
	BIO_free_all(bio);
	if (pkey && ERR_peek_error()) { /* a key, and yet an error: don't trust it */
		EVP_PKEY_free(pkey);
		return NULL;
	}
	return pkey;
}

/* ---- public ---- */

static EVP_PKEY *decode_spki(const unsigned char **p, long length)
{
	return d2i_PUBKEY(NULL, p, length);
}

static EVP_PKEY *decode_rsa(const unsigned char **p, long length)
{
	return d2i_PublicKey(EVP_PKEY_RSA, NULL, p, length);
}

static EVP_PKEY *decode_certificate(const unsigned char **p, long length)
{
	X509 *certificate = d2i_X509(NULL, p, length);
	EVP_PKEY *pkey = certificate ? X509_get_pubkey(certificate) : NULL;
	X509_free(certificate);
	return pkey;
}

/* Reads the PEM block of that name; false if there is none. */
static bool read_block(const struct encoded *e, const char *name,
	EVP_PKEY *(*decode)(const unsigned char **p, long length), EVP_PKEY **pkey)
{
	BIO *bio = BIO_new_mem_buf(e->data, (int)e->length);
	unsigned char *der = NULL;
	long length = 0;
	ERR_set_mark();
	bool found = PEM_bytes_read_bio(&der, &length, NULL, name, bio, NULL, NULL) == 1;
	ERR_pop_to_mark();
	BIO_free_all(bio);
	if (!found)
		return false;
	const unsigned char *p = der; /* the decoder moves it */
	*pkey = decode(&p, length);
	OPENSSL_clear_free(der, (size_t)length);
	return true;
}

static EVP_PKEY *read_pem(const struct encoded *e)
{
	EVP_PKEY *pkey = NULL;
	if (read_block(e, "PUBLIC KEY", decode_spki, &pkey) || read_block(e, "RSA PUBLIC KEY", decode_rsa, &pkey)
		|| read_block(e, "CERTIFICATE", decode_certificate, &pkey))
		return pkey;
	return read_private(e);
}

/* A public key, or a private one, which has a public one in it. */
static EVP_PKEY *read_either(const struct encoded *e)
{
	const unsigned char *p = e->data;
	if (e->pem)
		return read_pem(e);
	if (e->type && strcmp(e->type, "pkcs1") == 0 && !is_rsa_private(e))
		return decode_rsa(&p, (long)e->length);
	if (e->type && strcmp(e->type, "spki") == 0)
		return decode_spki(&p, (long)e->length);
	return read_private(e);
}

static EVP_PKEY *check_read(js_State *J, const struct encoded *e, EVP_PKEY *pkey)
{
	unsigned long code = ERR_peek_error();
	if (pkey)
		return pkey;
	if (!e->passphrase && ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_BAD_PASSWORD_READ)
		crypto_throw_code(J, "ERR_MISSING_PASSPHRASE", NULL);
	crypto_throw(J, "Failed to read asymmetric key");
}

/* keyRead(bytes, "pem" or "der", type or undefined, passphrase or undefined, either): a key. either: a public key or a
 * certificate will do. Throws OpenSSL's error, and ERR_MISSING_PASSPHRASE. */
static void native_key_read(js_State *J)
{
	struct encoded e = { 0 };
	e.data = crypto_bytes(J, 1, &e.length);
	e.pem = strcmp(js_tostring(J, 2), "pem") == 0;
	e.type = crypto_string(J, 3);
	if (js_isdefined(J, 4))
		e.passphrase = crypto_bytes(J, 4, &e.passphrase_length);
	bool either = js_toboolean(J, 5);
	if (e.length > INT_MAX)
		js_rangeerror(J, "key is too big");
	ERR_clear_error();
	crypto_push_pkey(J, check_read(J, &e, either ? read_either(&e) : read_private(&e)));
}

void crypto_key_read_init(js_State *J)
{
	native_method(J, "keyRead", native_key_read, 5);
}
