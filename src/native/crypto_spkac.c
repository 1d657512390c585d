/* crypto_spkac.c -- SPKAC: how browsers once asked for a certificate, with <keygen>.
 *
 * HOW   a signed request of a public key and a challenge, in base64; each function reads it anew.
 * READ  after crypto_x509.c. Follows Node's crypto.html, "Class: Certificate".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

/* The request in the bytes at 1, or NULL. White space at its end does not count. */
static NETSCAPE_SPKI *read_request(js_State *J)
{
	size_t length;
	const char *text = (const char *)crypto_bytes(J, 1, &length);
	while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == '\r' || text[length - 1] == ' '
		|| text[length - 1] == '\t'))
		--length;
	NETSCAPE_SPKI *request = length > 0 && length < INT_MAX ? NETSCAPE_SPKI_b64_decode(text, (int)length) : NULL;
	ERR_clear_error();
	return request;
}

/* spkacVerify(bytes): was it signed with the private key of its public one? */
static void native_spkac_verify(js_State *J)
{
	NETSCAPE_SPKI *request = read_request(J);
	EVP_PKEY *pkey = request ? X509_PUBKEY_get(request->spkac->pubkey) : NULL;
	bool right = pkey && NETSCAPE_SPKI_verify(request, pkey) > 0;
	EVP_PKEY_free(pkey);
	NETSCAPE_SPKI_free(request);
	ERR_clear_error();
	js_pushboolean(J, right);
}

/* spkacKey(bytes): the public key as PEM in a Buffer; undefined if there is none */
static void native_spkac_key(js_State *J)
{
	NETSCAPE_SPKI *request = read_request(J);
	EVP_PKEY *pkey = request ? X509_PUBKEY_get(request->spkac->pubkey) : NULL;
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	bool works = pkey && PEM_write_bio_PUBKEY(bio, pkey) > 0;
	EVP_PKEY_free(pkey);
	NETSCAPE_SPKI_free(request);
	ERR_clear_error();
	if (works) {
		crypto_push_bio(J, bio, false);
	} else {
		BIO_free_all(bio);
		js_pushundefined(J);
	}
}

/* spkacChallenge(bytes): a Buffer; undefined if there is none */
static void native_spkac_challenge(js_State *J)
{
	NETSCAPE_SPKI *request = read_request(J);
	unsigned char *text = NULL;
	int length = request ? ASN1_STRING_to_UTF8(&text, request->spkac->challenge) : -1;
	struct bytes challenge = bytes_copy(text, length > 0 ? (size_t)length : 0);
	OPENSSL_free(text);
	NETSCAPE_SPKI_free(request);
	ERR_clear_error();
	if (length >= 0) {
		crypto_push_bytes(J, &challenge, challenge.length);
	} else {
		bytes_wipe(&challenge);
		js_pushundefined(J);
	}
}

void crypto_spkac_init(js_State *J)
{
	native_method(J, "spkacVerify", native_spkac_verify, 1);
	native_method(J, "spkacKey", native_spkac_key, 1);
	native_method(J, "spkacChallenge", native_spkac_challenge, 1);
}
