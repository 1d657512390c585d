/* A promise: a state, a value, and who waits for it. */
class Pledge {
  #state = 'pending';
  #value;

  constructor(run) {
    run((value) => { this.#settle('fulfilled', value); }, (reason) => { this.#settle('rejected', reason); });
  }

  then(onFulfilled, onRejected) {
    if (this.#state === 'fulfilled') onFulfilled(this.#value);
    if (this.#state === 'rejected') onRejected(this.#value);
    return this;
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  #settle(state, value) {
    this.#state = state;
    this.#value = value;
  }
}

module.exports = Pledge;
