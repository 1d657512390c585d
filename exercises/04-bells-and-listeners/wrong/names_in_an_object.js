// An object has a constructor before anybody listens to one.
// fails with: TypeError: 
class Emitter {
  #lists = {};

  on(name, listener) {
    this.#lists[name] = [...this.#list(name), { listener }];
    return this;
  }

  once(name, listener) {
    const entry = { listener, once: true };
    this.#lists[name] = [...this.#list(name), entry];
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
      entry.listener.apply(this, values);
    }
    return list.length > 0;
  }

  #list(name) {
    return this.#lists[name] ?? [];
  }

  #remove(name, entry) {
    this.#lists[name] = this.#list(name).filter((one) => one !== entry);
  }
}

module.exports = Emitter;
