import type { Viewer } from "~/features/people/viewer";
import type { DraftFields, OpenDraft } from "~/features/writing/draft";
import type { Db } from "~db/connect.server";
import { fillTemplate, type Place } from "./fill-template.server";
import type { FilledText } from "./filled-text";

export interface ChosenTemplate extends FilledText {
  id: number;
}

/** The template that an address names (`?template=3`), filled in for the idea; null without one. */
export async function readChosenTemplate(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  from: { search: URLSearchParams; place: Place },
): Promise<ChosenTemplate | null> {
  const named = from.search.get("template") ?? "";
  if (!/^[1-9]\d{0,14}$/.test(named)) return null;
  const id = Number(named);
  return { ...(await fillTemplate(db, viewer, ideaId, id, from.place)), id };
}

/**
 * What a form holds that begins with a template: what was written there before comes first, and a
 * template that is in it already is not put in again.
 */
export function beginWith(
  draft: OpenDraft | null,
  filled: FilledText | null,
  stored: { field: string; text: string },
): DraftFields | null {
  const kept = draft?.fields ?? null;
  if (!filled) return kept;
  const before = (kept?.[stored.field]?.[0] ?? stored.text).trimEnd();
  const words = filled.text.trim();
  const text = before.includes(words) ? before : [before, words].filter(Boolean).join("\n\n");
  return { ...kept, [stored.field]: [text], language: [filled.language] };
}
