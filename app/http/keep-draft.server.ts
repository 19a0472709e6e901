import { z } from "zod";
import { saveDraft } from "~/features/intake/save-draft.server";
import { draftPath } from "~/features/writing/draft";
import type { Done, HandleContext } from "./handle.server";

const versionSchema = z.object({
  draftVersion: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
});

type Form = Pick<HandleContext, "write" | "viewer" | "input" | "parse">;

/**
 * Keeps the form as the draft of this key.
 * @returns its version from now on; 0 when there was nothing to keep.
 */
export function keepDraft({ write, viewer, input, parse }: Form, key: string): Promise<number> {
  const { draftVersion: version } = parse(versionSchema);
  return write((trx) => saveDraft(trx, viewer, { key, version, fields: input.fields }));
}

/** Whether the form asks to be kept for later, in a browser without script. */
export function asksToKeep({ input }: Pick<Form, "input">): boolean {
  return input.value("saveDraft") !== undefined;
}

/** Keeps the form under the key that it names, and shows it again. */
export async function keepForm(form: Form): Promise<Done> {
  const key = form.input.value("draft") ?? "";
  const version = await keepDraft(form, key);
  return version > 0 ? { to: draftPath(key), notice: "writing:drafts.saved" } : { to: "/drafts" };
}
