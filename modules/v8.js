/* v8.js -- require('v8'): what of it makes sense without V8.
 *
 * LIMIT the statistics are what malloc and the system know; there is no limit to the heap, and there are no spaces.
 * Follows Node's v8.html. SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const os = require('os');
const { DefaultSerializer, Serializer } = require('internal/v8/serializer');
const { DefaultDeserializer, Deserializer } = require('internal/v8/deserializer');

/** v8.html#v8getheapstatistics */
function getHeapStatistics() {
  const { heapTotal, heapUsed, external } = process.memoryUsage();
  return {
    total_heap_size: heapTotal, total_heap_size_executable: 0, total_physical_size: heapTotal,
    total_available_size: os.freemem(), used_heap_size: heapUsed, heap_size_limit: os.totalmem(), malloced_memory: heapUsed,
    peak_malloced_memory: heapTotal, does_zap_garbage: 0, number_of_native_contexts: 1, number_of_detached_contexts: 0,
    total_global_handles_size: 0, used_global_handles_size: 0, external_memory: external,
  };
}

const missing = {};
for (const name of ['cachedDataVersionTag', 'getHeapSnapshot', 'getHeapSpaceStatistics', 'getHeapCodeStatistics', 'setFlagsFromString',
  'takeCoverage', 'stopCoverage', 'writeHeapSnapshot', 'queryObjects', 'setHeapSnapshotNearHeapLimit', 'GCProfiler'])
  missing[name] = errors.missing(`v8.${name}`);

/** A value as bytes, as V8 writes them. @returns {Buffer} @throws {Error} v8.html#v8serializevalue */
function serialize(value) {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
}

/** The value that the bytes stand for. @param {Buffer|TypedArray|DataView} buffer @throws {Error} v8.html#v8deserializebuffer */
function deserialize(buffer) {
  const deserializer = new DefaultDeserializer(buffer);
  deserializer.readHeader();
  return deserializer.readValue();
}

module.exports = {
  ...missing, getHeapStatistics, serialize, deserialize, Serializer, DefaultSerializer, Deserializer, DefaultDeserializer,
  promiseHooks: {
    createHook: errors.missing('v8.promiseHooks.createHook'), onInit: errors.missing('v8.promiseHooks.onInit'),
    onBefore: errors.missing('v8.promiseHooks.onBefore'), onAfter: errors.missing('v8.promiseHooks.onAfter'),
    onSettled: errors.missing('v8.promiseHooks.onSettled'),
  },
  startupSnapshot: {
    addDeserializeCallback: errors.missing('v8.startupSnapshot.addDeserializeCallback'),
    addSerializeCallback: errors.missing('v8.startupSnapshot.addSerializeCallback'),
    setDeserializeMainFunction: errors.missing('v8.startupSnapshot.setDeserializeMainFunction'),
    isBuildingSnapshot: () => false,
  },
};
