interface Event {
  at: number;
  /** Of two at the same moment the one that was added first comes first. */
  turn: number;
  run: () => void;
}

/** What happens, in the order of time: a binary heap. */
export class EventQueue {
  readonly #heap: Event[] = [];
  #turns = 0;

  add(at: number, run: () => void): void {
    this.#heap.push({ at, turn: this.#turns++, run });
    for (let child = this.#heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (this.#isBefore(parent, child)) return;
      this.#swap(parent, child);
      child = parent;
    }
  }

  runUntil(end: number): void {
    for (let event = this.#take(); event && event.at <= end; event = this.#take()) event.run();
  }

  #take(): Event | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!last || last === first) return first;
    this.#heap[0] = last;
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      let next = parent;
      if (left < this.#heap.length && !this.#isBefore(next, left)) next = left;
      if (right < this.#heap.length && !this.#isBefore(next, right)) next = right;
      if (next === parent) return first;
      this.#swap(parent, next);
      parent = next;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one] as Event, this.#heap[other] as Event];
    return a.at < b.at || (a.at === b.at && a.turn <= b.turn);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one] as Event, this.#heap[other] as Event];
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}
