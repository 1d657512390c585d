// Returns the same pledge, so that a chain has only one value.
// fails with: a handler waits in the queue
class Pledge {
  #state = 'pending';
  #value;
  #waiting = [];

  constructor(run) {
    const settle = (state) => (value) => {
      if (this.#state !== 'pending') return;
      this.#state = state;
      this.#value = value;
      for (const react of this.#waiting) queueMicrotask(react);
    };
    try {
      run(settle('fulfilled'), settle('rejected'));
    } catch (error) {
      settle('rejected')(error);
    }
  }

  then(onFulfilled, onRejected) {
    const react = () => (this.#state === 'fulfilled' ? onFulfilled : onRejected)?.(this.#value);
    if (this.#state === 'pending') this.#waiting.push(react);
    else queueMicrotask(react);
    return this;
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }
}

module.exports = Pledge;
