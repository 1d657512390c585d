// One listener that throws is not to disturb the others, somebody thought. Now nobody hears of it.
// fails with: emit() throws what a listener throws
class Emitter {
  #lists = new Map();

  on(name, listener) {
    this.#lists.set(name, [...this.#list(name), { listener }]);
    return this;
  }

  once(name, listener) {
    const entry = { listener, once: true };
    this.#lists.set(name, [...this.#list(name), entry]);
    return this;
  }

  off(name, listener) {
    const list = this.#list(name);
    this.#remove(name, list.findLast((entry) => entry.listener === listener));
    return this;
  }

  emit(name, ...values) {
    const list = this.#list(name);
    if (list.length === 0 && name === 'error') throw values[0];
    for (const entry of list) {
      if (entry.once) {
        if (entry.done) continue; /* an emit() inside this one has had it */
        entry.done = true;
        this.#remove(name, entry);
      }
      try {
        entry.listener.apply(this, values);
      } catch {
      }
    }
    return list.length > 0;
  }

  #list(name) {
    return this.#lists.get(name) ?? [];
  }

  #remove(name, entry) {
    this.#lists.set(name, this.#list(name).filter((one) => one !== entry));
  }
}

module.exports = Emitter;
