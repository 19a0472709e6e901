interface Reply {
  id: number;
  parentId: number | null;
}

/**
 * The replies of one thread, each after what it answers and siblings oldest first. One whose parent
 * is not among them stands where its number puts it among the answers to the thread itself.
 */
export function orderThread<R extends Reply>(rootId: number, replies: readonly R[]): R[] {
  const known = new Set(replies.map((reply) => reply.id));
  const answers = new Map<number, R[]>();
  for (const reply of [...replies].sort((left, right) => left.id - right.id)) {
    const parent = reply.parentId !== null && known.has(reply.parentId) ? reply.parentId : rootId;
    answers.set(parent, [...(answers.get(parent) ?? []), reply]);
  }
  const ordered: R[] = [];
  // A stack and not recursion: a thread may be as deep as people are stubborn.
  const waiting = [...(answers.get(rootId) ?? [])].reverse();
  for (let reply = waiting.pop(); reply; reply = waiting.pop()) {
    ordered.push(reply);
    waiting.push(...[...(answers.get(reply.id) ?? [])].reverse());
  }
  return ordered;
}
