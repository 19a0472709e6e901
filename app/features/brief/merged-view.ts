import type { FormView } from "~/ui/form-view";

/**
 * A form that two people changed goes on with what was brought together: of what only others changed
 * their words, of what both changed the editor's own.
 */
export function mergedView(view: FormView): FormView {
  const merged = (name: string) => view.conflict?.[`merged_${name}`];
  return { ...view, value: (name, stored) => String(merged(name) ?? view.value(name, stored)) };
}

/** What somebody else saved meanwhile where the editor wrote something else; undefined elsewhere. */
export function theirsOf(view: FormView, name: string): string | undefined {
  const words = view.conflict?.[`theirs_${name}`];
  return words === undefined ? undefined : String(words);
}
