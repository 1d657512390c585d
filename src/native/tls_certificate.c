/* tls_certificate.c -- a certificate as an object, as tls' getPeerCertificate() gives it; and the module's native half.
 *
 * READ  after tls_session.c. Follows Node's tls.html#certificate-object.
 *
 * SPDX-License-Identifier: ISC
 */
#include "tls.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

/* What printing to the BIO has made, as a string; the BIO is empty then. */
static void push_printed(js_State *J, BIO *bio)
{
	char *text;
	long length = BIO_get_mem_data(bio, &text);
	buffer_push_utf8(J, text, (size_t)length);
	(void)BIO_reset(bio);
}

static BIO *printer(void)
{
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	return bio;
}

/* ---- names ---- */

/* Sets a property, or makes it an array if it is there: the object is on top, the value above it (popped). */
static void add_value(js_State *J, const char *key)
{
	if (!js_hasproperty(J, -2, key)) { /* object value */
		js_setproperty(J, -2, key);
		return;
	}
	if (!js_isarray(J, -1)) { /* object value before */
		js_newarray(J);
		js_rot2(J);
		js_setindex(J, -2, 0);
	}
	js_rot2(J); /* object list value */
	js_setindex(J, -2, js_getlength(J, -2));
	js_setproperty(J, -2, key);
}

/* {CN: 'localhost', OU: ['a', 'b']} */
static void push_name(js_State *J, X509_NAME *name)
{
	js_pushnull(J);
	js_newobjectx(J);
	for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
		X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
		ASN1_OBJECT *object = X509_NAME_ENTRY_get_object(entry);
		char key[80];
		unsigned char *text;
		int nid = OBJ_obj2nid(object), length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry));
		if (nid != NID_undef)
			snprintf(key, sizeof key, "%s", OBJ_nid2sn(nid));
		else
			OBJ_obj2txt(key, sizeof key, object, 1);
		if (length < 0)
			continue;
		buffer_push_utf8(J, (const char *)text, (size_t)length);
		OPENSSL_free(text);
		add_value(J, key);
	}
}

/* Does the text hold what could pass for another name in a list? */
static bool is_unsafe(const char *text, int length)
{
	for (int i = 0; i < length; ++i)
		if (text[i] == ',' || text[i] == '"' || text[i] == '\\' || text[i] == '\'' || text[i] < ' ' || text[i] > '~')
			return true;
	return false;
}

/* A text; between quotes, as in JSON, if it could be misread. */
static void print_text(BIO *bio, const char *prefix, const ASN1_STRING *string)
{
	const char *text = (const char *)ASN1_STRING_get0_data(string);
	int length = ASN1_STRING_length(string);
	bool quoted = is_unsafe(text, length);
	BIO_printf(bio, quoted ? "%s\"" : "%s", prefix);
	for (int i = 0; i < length; ++i) {
		if (text[i] == '"' || text[i] == '\\')
			BIO_printf(bio, "\\%c", text[i]);
		else if (text[i] < ' ' || text[i] > '~')
			BIO_printf(bio, "\\u%04x", (unsigned char)text[i]);
		else
			BIO_write(bio, text + i, 1);
	}
	if (quoted)
		BIO_puts(bio, "\"");
}

static void print_address(BIO *bio, const ASN1_OCTET_STRING *address)
{
	char text[64] = "<invalid>";
	int length = ASN1_STRING_length(address);
	if (length == 4 || length == 16)
		uv_inet_ntop(length == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(address), text, sizeof text);
	BIO_printf(bio, "IP Address:%s", text);
}

static void print_general_name(BIO *bio, GENERAL_NAME *name)
{
	switch (name->type) {
	case GEN_DNS: print_text(bio, "DNS:", name->d.dNSName); break;
	case GEN_EMAIL: print_text(bio, "email:", name->d.rfc822Name); break;
	case GEN_URI: print_text(bio, "URI:", name->d.uniformResourceIdentifier); break;
	case GEN_IPADD: print_address(bio, name->d.iPAddress); break;
	default: GENERAL_NAME_print(bio, name);
	}
}

/* "DNS:localhost, IP Address:127.0.0.1"; undefined where there is no such extension */
static void push_alternative_names(js_State *J, X509 *certificate, BIO *bio)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
	for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
		if (i > 0)
			BIO_puts(bio, ", ");
		print_general_name(bio, sk_GENERAL_NAME_value(names, i));
	}
	if (names)
		push_printed(J, bio);
	else
		js_pushundefined(J);
	GENERAL_NAMES_free(names);
}

/* {'OCSP - URI': ['http://...']}, or undefined */
static void push_access(js_State *J, X509 *certificate)
{
	AUTHORITY_INFO_ACCESS *list = X509_get_ext_d2i(certificate, NID_info_access, NULL, NULL);
	if (!list) {
		js_pushundefined(J);
		return;
	}
	js_pushnull(J);
	js_newobjectx(J);
	for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(list); ++i) {
		ACCESS_DESCRIPTION *one = sk_ACCESS_DESCRIPTION_value(list, i);
		char key[96];
		if (one->location->type != GEN_URI)
			continue;
		snprintf(key, sizeof key, "%s - URI", OBJ_nid2ln(OBJ_obj2nid(one->method)));
		ASN1_STRING *uri = one->location->d.uniformResourceIdentifier;
		if (!js_hasproperty(J, -1, key))
			js_newarray(J);
		buffer_push_utf8(J, (const char *)ASN1_STRING_get0_data(uri), (size_t)ASN1_STRING_length(uri));
		js_setindex(J, -2, js_getlength(J, -2));
		js_setproperty(J, -2, key);
	}
	AUTHORITY_INFO_ACCESS_free(list);
}

/* ---- keys ---- */

static void set(js_State *J, const char *key)
{
	if (js_isundefined(J, -1))
		js_pop(J, 1);
	else
		js_setproperty(J, -2, key);
}

static void set_number(js_State *J, const char *key, int value)
{
	js_pushnumber(J, value);
	set(J, key);
}

/* A big number in hexadecimal; prefix: "" or "0x". */
static void set_big(js_State *J, const char *key, const char *prefix, const BIGNUM *number)
{
	char *hex = BN_bn2hex(number), *text = malloc(strlen(hex) + strlen(prefix) + 1);
	CHECK(text != NULL);
	const char *digits = *prefix && hex[0] == '0' && hex[1] ? hex + 1 : hex;
	sprintf(text, "%s%s", prefix, digits);
	js_pushstring(J, text);
	set(J, key);
	free(text);
	OPENSSL_free(hex);
}

static void set_rsa(js_State *J, EVP_PKEY *key, X509 *certificate)
{
	BIGNUM *n = NULL, *e = NULL;
	EVP_PKEY_get_bn_param(key, "n", &n);
	EVP_PKEY_get_bn_param(key, "e", &e);
	if (n && e) {
		unsigned char *bytes = NULL;
		int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
		set_big(J, "modulus", "", n);
		set_number(J, "bits", BN_num_bits(n));
		set_big(J, "exponent", "0x", e);
		if (length > 0) {
			buffer_push(J, bytes, (size_t)length);
			set(J, "pubkey");
		}
		OPENSSL_free(bytes);
	}
	BN_free(n);
	BN_free(e);
}

static void set_curve(js_State *J, EVP_PKEY *key)
{
	unsigned char *point;
	size_t length = EVP_PKEY_get1_encoded_public_key(key, &point);
	char group[64];
	size_t n;
	set_number(J, "bits", EVP_PKEY_bits(key));
	if (length > 0) {
		buffer_push(J, point, length);
		set(J, "pubkey");
		OPENSSL_free(point);
	}
	if (EVP_PKEY_get_group_name(key, group, sizeof group, &n) != 1)
		return;
	const char *nist = EC_curve_nid2nist(OBJ_txt2nid(group));
	js_pushstring(J, group);
	set(J, "asn1Curve");
	if (nist) {
		js_pushstring(J, nist);
		set(J, "nistCurve");
	}
}

/* ---- the rest ---- */

static void set_time(js_State *J, const char *key, const ASN1_TIME *time, BIO *bio)
{
	ASN1_TIME_print(bio, time);
	push_printed(J, bio);
	set(J, key);
}

/* "AB:CD:..." */
static void set_fingerprint(js_State *J, const char *key, const X509 *certificate, const EVP_MD *digest)
{
	unsigned char bytes[EVP_MAX_MD_SIZE];
	char text[EVP_MAX_MD_SIZE * 3 + 1] = "";
	unsigned n = 0;
	X509_digest(certificate, digest, bytes, &n);
	for (unsigned i = 0; i < n; ++i)
		sprintf(text + i * 3, i + 1 < n ? "%02X:" : "%02X", bytes[i]);
	js_pushstring(J, text);
	set(J, key);
}

/* ['1.3.6.1.5.5.7.3.1', ...] */
static void set_key_usage(js_State *J, X509 *certificate)
{
	EXTENDED_KEY_USAGE *usages = X509_get_ext_d2i(certificate, NID_ext_key_usage, NULL, NULL);
	if (!usages)
		return;
	js_newarray(J);
	for (int i = 0; i < sk_ASN1_OBJECT_num(usages); ++i) {
		char text[128];
		OBJ_obj2txt(text, sizeof text, sk_ASN1_OBJECT_value(usages, i), 1);
		js_pushstring(J, text);
		js_setindex(J, -2, i);
	}
	set(J, "ext_key_usage");
	sk_ASN1_OBJECT_pop_free(usages, ASN1_OBJECT_free);
}

static void set_serial(js_State *J, X509 *certificate)
{
	BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
	CHECK(number != NULL);
	set_big(J, "serialNumber", "", number);
	BN_free(number);
}

static void set_raw(js_State *J, X509 *certificate)
{
	unsigned char *bytes = NULL;
	int length = i2d_X509(certificate, &bytes);
	if (length > 0) {
		buffer_push(J, bytes, (size_t)length);
		set(J, "raw");
	}
	OPENSSL_free(bytes);
}

static void set_key(js_State *J, X509 *certificate)
{
	EVP_PKEY *key = X509_get0_pubkey(certificate);
	int id = key ? EVP_PKEY_base_id(key) : EVP_PKEY_NONE;
	if (id == EVP_PKEY_RSA)
		set_rsa(J, key, certificate);
	else if (id == EVP_PKEY_EC)
		set_curve(J, key);
}

void tls_push_certificate(js_State *J, X509 *certificate)
{
	BIO *bio = printer();
	js_newobject(J);
	push_name(J, X509_get_subject_name(certificate));
	set(J, "subject");
	push_name(J, X509_get_issuer_name(certificate));
	set(J, "issuer");
	push_alternative_names(J, certificate, bio);
	set(J, "subjectaltname");
	push_access(J, certificate);
	set(J, "infoAccess");
	js_pushboolean(J, X509_check_ca(certificate) == 1);
	set(J, "ca");
	set_key(J, certificate);
	set_time(J, "valid_from", X509_get0_notBefore(certificate), bio);
	set_time(J, "valid_to", X509_get0_notAfter(certificate), bio);
	set_fingerprint(J, "fingerprint", certificate, EVP_sha1());
	set_fingerprint(J, "fingerprint256", certificate, EVP_sha256());
	set_fingerprint(J, "fingerprint512", certificate, EVP_sha512());
	set_key_usage(J, certificate);
	set_serial(J, certificate);
	set_raw(J, certificate);
	BIO_free(bio);
	ERR_clear_error();
}

/* parse(PEM): what a certificate says, as above, or undefined */
static void native_parse(js_State *J)
{
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	BIO *bio = BIO_new_mem_buf(bytes, (int)length);
	CHECK(bio != NULL);
	X509 *certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	BIO_free(bio);
	if (certificate)
		tls_push_certificate(J, certificate);
	else
		js_pushundefined(J);
	X509_free(certificate);
	ERR_clear_error();
}

/* rootsFile(): where the system has the roots that it trusts, as OpenSSL was built to look for them */
static void native_rootsFile(js_State *J)
{
	const char *file = getenv(X509_get_default_cert_file_env());
	js_pushstring(J, file && *file ? file : X509_get_default_cert_file());
}

void native_tls_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "parse", native_parse, 1);
	native_method(J, "rootsFile", native_rootsFile, 0);
	tls_context_init(J);
	tls_session_init(J);
}
