// Calls a handler that is not there.
// fails with: values go past catch(), reasons go past then()
class Pledge {
  #state = 'pending';
  #value;
  #waiting = []; /* functions, to be called in a microtask each once it is settled */

  constructor(run) {
    const { resolve, reject } = this.#resolvers();
    try {
      run(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  then(onFulfilled, onRejected) {
    return new Pledge((resolve, reject) => {
      this.#whenSettled(() => {
        const fulfilled = this.#state === 'fulfilled', handler = fulfilled ? onFulfilled : onRejected;
        if (typeof handler !== 'function') {
          resolve(this.#value);
          return;
        }
        try {
          resolve(handler(this.#value));
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  /* A pair of functions of which only the first call counts. */
  #resolvers() {
    let called = false;
    const once = (act) => (value) => {
      if (called) return;
      called = true;
      act(value);
    };
    return { resolve: once((value) => this.#resolve(value)), reject: once((reason) => this.#settle('rejected', reason)) };
  }

  #resolve(value) {
    if (value === this) {
      this.#settle('rejected', new TypeError('A pledge cannot wait for itself'));
      return;
    }
    let then;
    try {
      then = value !== null && (typeof value === 'object' || typeof value === 'function') ? value.then : undefined;
    } catch (error) {
      this.#settle('rejected', error); /* a getter that throws */
      return;
    }
    if (typeof then === 'function') queueMicrotask(() => this.#follow(value, then));
    else this.#settle('fulfilled', value);
  }

  #follow(thenable, then) {
    const { resolve, reject } = this.#resolvers();
    try {
      then.call(thenable, resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  #settle(state, value) {
    this.#state = state;
    this.#value = value;
    for (const react of this.#waiting) queueMicrotask(react);
    this.#waiting = [];
  }

  #whenSettled(react) {
    if (this.#state === 'pending') this.#waiting.push(react);
    else queueMicrotask(react);
  }
}

module.exports = Pledge;
