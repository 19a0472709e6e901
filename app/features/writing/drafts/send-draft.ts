import { type DraftFields, draftPath } from "../draft";

/** A page that goes may leave this much behind to be sent. */
const SENT_WHILE_LEAVING = 60_000;

/** What the server answers: the version that is kept now, or why it is not. */
export type DraftAnswer =
  | { draftVersion: number }
  | { conflict: { draftVersion: number } }
  | { errors: Record<string, string[]> }
  | { signedOut: true };

/** Sends what was written to be kept; undefined where nobody could be reached. */
export async function sendDraft(
  key: string,
  version: number,
  fields: DraftFields,
): Promise<DraftAnswer | undefined> {
  const body = new URLSearchParams({ draftVersion: String(version) });
  for (const [name, values] of Object.entries(fields)) {
    for (const value of values) body.append(name, value);
  }
  const keepalive = String(body).length < SENT_WHILE_LEAVING;
  try {
    const redirect = "manual";
    const answer = await fetch(draftPath(key), { method: "POST", body, keepalive, redirect });
    // The one way that it leads on is to sign-in.
    if (answer.type === "opaqueredirect") return { signedOut: true };
    return answer.ok || [409, 422].includes(answer.status) ? await answer.json() : undefined;
  } catch {
    // Out of reach for now; it is tried again, and meanwhile the page says so.
    return undefined;
  }
}
