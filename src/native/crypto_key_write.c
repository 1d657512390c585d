/* crypto_key_write.c -- keys into files: PEM and DER, PKCS #1, PKCS #8, SPKI, SEC1; private ones encrypted if asked.
 *
 * READ  after crypto_key_read.c. Follows Node's crypto.html: keyObject.export().
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>

/* How a key is to be written; borrowed. */
struct form {
	bool pem;
	const char *type;
	const EVP_CIPHER *cipher; /* or NULL: in clear */
	const unsigned char *passphrase;
	size_t passphrase_length;
};

/* PKCS #1 and SEC1 are what OpenSSL calls the traditional forms of an RSA and of an EC key. */
static bool write_traditional(BIO *bio, EVP_PKEY *pkey, const struct form *form)
{
	if (form->pem)
		return PEM_write_bio_PrivateKey_traditional(bio, pkey, form->cipher, form->passphrase,
			(int)form->passphrase_length, NULL, NULL) == 1;
	unsigned char *der = NULL;
	int length = i2d_PrivateKey(pkey, &der);
	bool works = length >= 0 && BIO_write(bio, der, length) == length;
	if (length >= 0)
		OPENSSL_clear_free(der, (size_t)length);
	return works;
}

static bool write_private(BIO *bio, EVP_PKEY *pkey, const struct form *form)
{
	if (strcmp(form->type, "pkcs8") != 0)
		return write_traditional(bio, pkey, form);
	return (form->pem ? PEM_write_bio_PKCS8PrivateKey : i2d_PKCS8PrivateKey_bio)(bio, pkey, form->cipher,
		(const char *)form->passphrase, (int)form->passphrase_length, NULL, NULL) == 1;
}

static bool write_rsa_public(BIO *bio, EVP_PKEY *pkey, bool pem)
{
	unsigned char *der = NULL;
	int length = i2d_PublicKey(pkey, &der);
	bool works = length >= 0 && (pem ? PEM_write_bio(bio, PEM_STRING_RSA_PUBLIC, "", der, length) > 0
		: BIO_write(bio, der, length) == length);
	OPENSSL_free(der);
	return works;
}

static bool write_public(BIO *bio, EVP_PKEY *pkey, const struct form *form)
{
	if (strcmp(form->type, "pkcs1") == 0)
		return write_rsa_public(bio, pkey, form->pem);
	return (form->pem ? PEM_write_bio_PUBKEY(bio, pkey) : i2d_PUBKEY_bio(bio, pkey)) == 1;
}

/* keyWrite(key, private, "pem" or "der", type, cipher or undefined, passphrase or undefined): a string or a Buffer */
static void native_key_write(js_State *J)
{
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	bool private = js_toboolean(J, 2);
	struct form form = { .pem = strcmp(js_tostring(J, 3), "pem") == 0, .type = js_tostring(J, 4) };
	const char *cipher = crypto_string(J, 5);
	if (cipher) {
		form.cipher = EVP_get_cipherbyname(cipher);
		form.passphrase = crypto_bytes(J, 6, &form.passphrase_length);
		if (!form.cipher)
			crypto_throw_code(J, "ERR_CRYPTO_UNKNOWN_CIPHER", NULL);
	}
	ERR_clear_error();
	BIO *bio = BIO_new(private ? BIO_s_secmem() : BIO_s_mem());
	CHECK(bio != NULL);
	if (!(private ? write_private : write_public)(bio, pkey, &form)) {
		BIO_free_all(bio);
		crypto_throw(J, private ? "Failed to encode private key" : "Failed to encode public key");
	}
	crypto_push_bio(J, bio, form.pem);
}

void crypto_key_write_init(js_State *J)
{
	native_method(J, "keyWrite", native_key_write, 6);
}
