const AT_ONCE = 8;
const AT_ONCE_EACH = 2;

const taken = new Map<number, number>();

/**
 * A place among the few requests whose files are read into memory at the same time, and its giving
 * back; undefined while all are taken, or this person has two.
 */
export function takeUploadSlot(personId: number): (() => void) | undefined {
  const own = taken.get(personId) ?? 0;
  const all = [...taken.values()].reduce((sum, count) => sum + count, 0);
  if (own >= AT_ONCE_EACH || all >= AT_ONCE) return undefined;
  taken.set(personId, own + 1);
  let given = false;
  return () => {
    if (given) return;
    given = true;
    const left = (taken.get(personId) ?? 1) - 1;
    if (left > 0) taken.set(personId, left);
    else taken.delete(personId);
  };
}
