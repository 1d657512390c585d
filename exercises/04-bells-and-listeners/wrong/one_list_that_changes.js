// Walks through the list while listeners change it.
// fails with: this event goes to all who listened when it began
class Emitter {
  #lists = new Map();

  on(name, listener) {
    this.#list(name).push({ listener });
    return this;
  }

  once(name, listener) {
    this.#list(name).push({ listener, once: true });
    return this;
  }

  off(name, listener) {
    const list = this.#list(name), at = list.findLastIndex((entry) => entry.listener === listener);
    if (at >= 0) list.splice(at, 1);
    return this;
  }

  emit(name, ...values) {
    const list = this.#list(name), heard = list.length > 0;
    if (!heard && name === 'error') throw values[0];
    for (let i = 0; i < list.length; i++) {
      const entry = list[i];
      if (entry.once) list.splice(i--, 1);
      entry.listener.apply(this, values);
    }
    return heard;
  }

  #list(name) {
    if (!this.#lists.has(name)) this.#lists.set(name, []);
    return this.#lists.get(name);
  }
}

module.exports = Emitter;
