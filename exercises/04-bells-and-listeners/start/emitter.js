/* An emitter: who listens is called, at once and in order. */
class Emitter {
  #listeners = {};

  on(name, listener) {
    this.#listeners[name] = listener;
    return this;
  }

  once(name, listener) {
    return this.on(name, listener);
  }

  off(name, listener) {
    delete this.#listeners[name];
    return this;
  }

  emit(name, ...values) {
    setImmediate(this.#listeners[name], ...values);
    return true;
  }
}

module.exports = Emitter;
