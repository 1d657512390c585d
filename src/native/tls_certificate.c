/* tls_certificate.c -- certificates that came over TLS, and the module's native half.
 *
 * HOW   a certificate goes to JavaScript as crypto's native object (crypto_x509.c); what programs see of it,
 *       internal/crypto/x509.js makes.
 * READ  after tls_session.c. Follows Node's tls.html#certificate-object.
 *
 * SPDX-License-Identifier: ISC
 */
#include "tls.h"

#include <stdlib.h>

#include "crypto_x509.h"

void tls_push_certificate(js_State *J, X509 *certificate)
{
	X509_up_ref(certificate);
	crypto_push_x509(J, certificate);
}

/* rootsFile(): where the system has the roots that it trusts, as OpenSSL was built to look for them */
static void native_rootsFile(js_State *J)
{
	const char *file = getenv(X509_get_default_cert_file_env());
	js_pushstring(J, file && *file ? file : X509_get_default_cert_file());
}

void native_tls_open(js_State *J)
{
	crypto_begin();
	js_newobject(J);
	native_method(J, "rootsFile", native_rootsFile, 0);
	tls_context_init(J);
	tls_session_init(J);
}
