import type { Change } from "./difference";

const KEPT = 90;

/**
 * A difference without the long stretches that stayed: of these only what stands next to a change, as
 * far as the nearest space.
 */
export function shortenChanges(changes: readonly Change[]): Change[] {
  return changes.map((change, place) => {
    if (change.kind !== "same") return change;
    const before = place > 0 ? headOf(change.text) : "";
    const after = place < changes.length - 1 ? tailOf(change.text) : "";
    if (before.length + after.length + 20 >= change.text.length) return change;
    return { kind: "same", text: `${before}…${after}` };
  });
}

function headOf(text: string): string {
  return /^[\s\S]*\s/.exec(text.slice(0, KEPT))?.[0] ?? "";
}

function tailOf(text: string): string {
  return /\s[\s\S]*$/.exec(text.slice(-KEPT))?.[0] ?? "";
}
