// AbortController and AbortSignal: reasons, one event, onabort, any() and timeout().
const ac = new AbortController(), { signal } = ac;
console.log(ac, signal.aborted, signal.reason, signal === ac.signal, signal.onabort);
signal.onabort = (event) => console.log('onabort', event.type, event.isTrusted, event.target === signal);
signal.addEventListener('abort', () => console.log('listener', signal.reason.name, signal.reason.code, signal.reason.message));
const both = AbortSignal.any([new AbortController().signal, signal]), nested = AbortSignal.any([both]);
nested.addEventListener('abort', () => console.log('nested', both.aborted, nested.reason === signal.reason));
both.addEventListener('abort', () => console.log('both', nested.aborted));
ac.abort();
ac.abort('again');
try { signal.throwIfAborted(); } catch (error) { console.log(error === signal.reason, error instanceof DOMException, error instanceof Error); }
console.log(AbortSignal.abort(5).reason, AbortSignal.any([AbortSignal.abort(6)]).reason, AbortSignal.any([]).aborted, AbortSignal.abort());
const late = AbortSignal.timeout(2);
const keep = setTimeout(() => {}, 10000);
late.addEventListener('abort', () => { clearTimeout(keep); console.log(late.reason.name, late.reason.code, late.reason.message); });
const d = new DOMException('m', { name: 'DataCloneError', cause: 1 });
console.log(d.code, d.cause, String(d), Object.prototype.toString.call(d), DOMException.ABORT_ERR, new DOMException().name, new DOMException('', 'x').code);
for (const wrong of [() => new AbortSignal(), () => AbortSignal.timeout(-1), () => AbortSignal.any(3), () => AbortSignal.any([3]),
  () => signal.throwIfAborted.call({})]) {
  try { wrong(); } catch (error) { console.log(error.code, error.message); }
}
// expect: AbortController { signal: AbortSignal { aborted: false } } false undefined true null
// expect: onabort abort true true
// expect: listener AbortError 20 This operation was aborted
// expect: both false
// expect: nested true true
// expect: true true true
// expect: 5 6 false AbortSignal { aborted: true }
// expect: 25 1 DataCloneError: m [object DOMException] 20 Error 0
// expect: ERR_ILLEGAL_CONSTRUCTOR Illegal constructor
// expect: ERR_OUT_OF_RANGE The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: ERR_INVALID_ARG_TYPE The "signals" argument must be an instance of Array. Received type number (3)
// expect: ERR_INVALID_ARG_TYPE The "signals[0]" argument must be an instance of AbortSignal. Received type number (3)
// expect: ERR_INVALID_THIS Value of "this" must be of type AbortSignal
// expect: TimeoutError 23 The operation was aborted due to timeout
