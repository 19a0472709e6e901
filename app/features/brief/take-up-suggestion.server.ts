import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { renderText } from "~/features/writing/render-text.server";
import { Conflict } from "~/platform/errors";
import type { Database, Db } from "~db/connect.server";
import { readBrief } from "./brief-rows.server";
import { acceptSuggestion, BriefMoved } from "./decide-suggestion.server";
import { getBriefItem } from "./item-words.queries.server";
import { canDecideSuggestion } from "./suggestion.policy";
import { getSuggestion, propose } from "./suggestions.queries.server";

/** What the decider sent: other words than were suggested, with the version seen, or none. */
export interface TakeUpInput {
  changed: { body: string; seen: number } | null;
  decision: string;
}

const TRIES = 4;

/**
 * Takes a suggestion up, brought together with what stands there now. Comparing and rendering are done
 * before the transaction; whoever was overtaken begins anew.
 * @throws Conflict where it cannot be brought together, or where the section changed since the decider
 * saw it: `theirs_body` is what stands there.
 */
export async function takeUpSuggestion(
  { db, write }: { db: Db; write: Database["write"] },
  viewer: Viewer,
  itemId: number,
  id: number,
  { changed, decision }: TakeUpInput,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const item = await getBriefItem(db, viewer, itemId);
    allow(viewer, canDecideSuggestion(viewer, item));
    const suggestion = await getSuggestion(db, viewer, itemId, id);
    const present = await readBrief(db, itemId);
    const proposed = await propose(db, suggestion, present);
    const { body: theirs, version } = present[suggestion.section];
    const unseen = changed ? version > changed.seen : proposed.conflicts.length > 0;
    if (unseen && suggestion.state === "open") {
      throw new Conflict("brief:decide.conflict", { version: item.version, theirs_body: theirs });
    }
    const body = changed?.body ?? proposed.body;
    const html = body === "" ? "" : await renderText(db, body);
    const input = { body, html, against: item.version, decision };
    try {
      return await write((trx) => acceptSuggestion(trx, viewer, itemId, id, input));
    } catch (error) {
      if (!(error instanceof BriefMoved) || attempt === TRIES) throw error;
    }
  }
}
