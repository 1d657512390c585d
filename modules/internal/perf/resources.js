/* internal/perf/resources.js -- the timeline of what was fetched: as many entries as there is room for.
 *
 * HOW   up to `room` entries are kept. When one more comes, it waits aside; the event 'resourcetimingbufferfull' is told, and
 *       who listens may clear the timeline or make room. What finds none even then is lost.
 * READ  after internal/perf/entries.js. Follows perf_hooks.html#performancemarkresourcetiming and W3C's Resource Timing.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { PerformanceResourceTiming, own } = require('internal/perf/entries');

const HEADERS = 300; // what the standard adds for the headers of an answer that came over the network
let kept = [], aside = [], room = 250;

/* The facts as PerformanceResourceTiming shows them, from fetch's names for them. */
function factsOf(timing, url, initiatorType, cacheMode) {
  const connection = timing.finalConnectionTimingInfo ?? {};
  return {
    name: url, entryType: 'resource', startTime: timing.startTime, duration: timing.endTime - timing.startTime, initiatorType,
    nextHopProtocol: connection.ALPNNegotiatedProtocol, workerStart: timing.finalServiceWorkerStartTime,
    redirectStart: timing.redirectStartTime, redirectEnd: timing.redirectEndTime, fetchStart: timing.postRedirectStartTime,
    domainLookupStart: connection.domainLookupStartTime, domainLookupEnd: connection.domainLookupEndTime,
    connectStart: connection.connectionStartTime, connectEnd: connection.connectionEndTime,
    secureConnectionStart: connection.secureConnectionStartTime, requestStart: timing.finalNetworkRequestStartTime,
    responseStart: timing.finalNetworkResponseStartTime, responseEnd: timing.endTime,
    transferSize: cacheMode === 'local' ? 0 : timing.encodedBodySize + (cacheMode === 'validated' ? 0 : HEADERS),
    encodedBodySize: timing.encodedBodySize, decodedBodySize: timing.decodedBodySize,
  };
}

/** An entry for a fetched resource. @param {object} timing fetch's timing info @param {string} url
 * @param {string} initiatorType 'fetch' @param {string} cacheMode '', 'local' or 'validated' */
function makeResource(timing, url, initiatorType, cacheMode) {
  return new PerformanceResourceTiming(own, factsOf(timing, url, initiatorType, cacheMode));
}

/* In a turn of its own: tells that there is no room, until what waits aside is in or does not become less. */
function makeRoom(tellFull) {
  while (aside.length > 0) {
    const before = aside.length;
    if (kept.length >= room) tellFull();
    kept.push(...aside.splice(0, Math.max(0, room - kept.length)));
    if (aside.length >= before) aside = [];
  }
}

/** Keeps an entry if there is room, now or later. @param {function} tellFull dispatches the event */
function keepResource(entry, tellFull) {
  if (kept.length < room && aside.length === 0) {
    kept.push(entry);
    return;
  }
  if (aside.length === 0) setImmediate(makeRoom, tellFull);
  aside.push(entry);
}

module.exports = {
  clearResources() { kept = []; },
  keepResource,
  makeResource,
  resources() { return kept; },
  setRoom(size) { room = size; },
};
