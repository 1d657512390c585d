/* internal/process/facts.js -- what process says of the program that runs it: features, configuration, release, flags.
 *
 * HOW   each is made when it is first asked for. They say what is so: a feature is there if its module is.
 * NODE  `release.name` is Node's, because programs ask it whether they run there; whose version that is, versions.orrery
 *       says. There is no inspector and no diagnostic report.
 * READ  after internal/process.js. Follows process.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const hasCore = (name) => require('module').builtinModules.includes(name);

/** @see process.html#processfeatures */
function features() {
  const tls = hasCore('tls');
  return { inspector: false, debug: false, uv: true, ipv6: true, tls_alpn: tls, tls_sni: tls, tls_ocsp: tls, tls,
    cached_builtins: true, require_module: true };
}

/* What the build was configured with, of which programs ask but little. @see process.html#processconfig */
function config() {
  const frozen = (object) => Object.freeze(object);
  return frozen({
    target_defaults: frozen({ cflags: [], default_configuration: 'Release', defines: [], include_dirs: [], libraries: [] }),
    variables: frozen({ host_arch: process.arch, target_arch: process.arch, node_shared: false, v8_enable_i18n_support: 0 }),
  });
}

/** @see process.html#processrelease */
function release() {
  return { name: 'node', lts: 'Iron' };
}

/* A flag as it is written in a list: "stack_trace_limit=5" is --stack-trace-limit. */
function asWritten(flag) {
  const name = flag.replace(/^--?/, '').split('=')[0].replaceAll('_', '-');
  return flag.startsWith('-') && !flag.startsWith('--') ? `-${name}` : `--${name}`;
}

class NodeEnvironmentFlagsSet extends Set {
  add() { return this; }
  delete() { return false; }
  clear() {}

  has(flag) {
    if (typeof flag !== 'string') return false;
    const name = asWritten(flag);
    return super.has(name) || super.has(name.replace(/^--no-/, '--')) || super.has(name.replace(/^-/, ''));
  }
}

/** The options that the environment variable ORRERY_OPTIONS may have.
 * @see process.html#processallowednodeenvironmentflags */
function allowedNodeEnvironmentFlags() {
  const set = new NodeEnvironmentFlagsSet();
  for (const name of native('options').environment()) Set.prototype.add.call(set, name);
  return Object.freeze(set);
}

/* Settings may be made; what would write a report says that it cannot. @see process.html#processreport */
function report() {
  return { writeReport: errors.missing('process.report.writeReport'), getReport: errors.missing('process.report.getReport'),
    directory: '', filename: '', compact: false, excludeNetwork: false, signal: 'SIGUSR2', reportOnFatalError: false,
    reportOnSignal: false, reportOnUncaughtException: false };
}

/* The core modules that have been loaded, in that order. */
function moduleLoadList() {
  return native('process').loaded().map((name) => `NativeModule ${name}`);
}

const dlopen = () => errors.missing('process.dlopen');
const binding = () => errors.missing('process.binding');

module.exports = { allowedNodeEnvironmentFlags, binding, config, dlopen, features, moduleLoadList, release, report };
