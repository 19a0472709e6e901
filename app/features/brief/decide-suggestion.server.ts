import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { carryAuthors } from "./authors";
import { insertRevision, readBrief } from "./brief-rows.server";
import { type BriefItem, lockBriefItem } from "./item-words.queries.server";
import type { SectionWords } from "./section";
import { subjectOf } from "./suggest-edit.server";
import type { SuggestionRecord, SuggestionState } from "./suggestion";
import { canDecideSuggestion } from "./suggestion.policy";
import { lockSuggestion, propose } from "./suggestions.queries.server";

/** Somebody saved since the suggestion was brought together with what stood there. */
export class BriefMoved extends Conflict {
  constructor() {
    super("brief:decide.stale");
  }
}

export interface Acceptance {
  /** The section as it will read, and its HTML. */
  body: string;
  html: string;
  /** The version of the item that `body` goes on from. */
  against: number;
  /** What is said to it; may be "". */
  decision: string;
}

/**
 * The section says what was suggested, or what the decider made of it: a version by both. Words of the
 * suggestion are its author's, the rest of what is new is the decider's. Again it changes nothing.
 * @throws BriefMoved when somebody saved since; Conflict when it was declined or withdrawn, or is hidden.
 */
export async function acceptSuggestion(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
  input: Acceptance,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  const suggestion = await lockSuggestion(trx, viewer, itemId, id);
  allow(viewer, canDecideSuggestion(viewer, item));
  requireSignedIn(viewer);
  if (suggestion.state === "accepted" || suggestion.state === "changed") return;
  requireDecidable(suggestion);
  if (item.version !== input.against) throw new BriefMoved();
  const present = await readBrief(trx, itemId);
  const proposed = await propose(trx, suggestion, present);
  const asIs = proposed.conflicts.length === 0 && proposed.body === input.body;
  const { section, authorId } = suggestion;
  let version = item.version;
  if (present[section].body !== input.body) {
    const theirs = carryAuthors(present[section], proposed.body, authorId);
    const words = { ...carryAuthors(theirs, input.body, viewer.id), html: input.html };
    version = await takeUp(trx, viewer, item, suggestion, input.decision, words);
  }
  const state = asIs ? "accepted" : "changed";
  await close(trx, viewer, id, { state, decision: input.decision, version });
  const details = { section, version, changed: !asIs, why: input.decision };
  await recordActivity(trx, viewer, "suggested_edit.accepted", subjectOf(itemId, id), details);
}

/** Says why a suggestion is not taken up; the same again changes nothing. */
export async function declineSuggestion(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
  decision: string,
): Promise<void> {
  const item = await lockBriefItem(trx, viewer, itemId);
  const suggestion = await lockSuggestion(trx, viewer, itemId, id);
  allow(viewer, canDecideSuggestion(viewer, item));
  requireSignedIn(viewer);
  if (suggestion.state === "declined") return;
  requireDecidable(suggestion);
  await close(trx, viewer, id, { state: "declined", decision, version: null });
  const details = { section: suggestion.section, why: decision };
  await recordActivity(trx, viewer, "suggested_edit.declined", subjectOf(itemId, id), details);
}

/** What nobody else reads does not become public by being decided on. */
function requireDecidable({ state, hidden }: SuggestionRecord): void {
  if (state !== "open") throw new Conflict("brief:decide.decided");
  if (hidden) throw new Conflict("brief:decide.hidden");
}

async function takeUp(
  trx: Trx,
  viewer: SignedInViewer,
  item: BriefItem,
  suggestion: SuggestionRecord,
  reason: string,
  words: SectionWords & { html: string },
): Promise<number> {
  const version = item.version + 1;
  await trx
    .updateTable("roadmap_item")
    .set({ version, updated_at: now() })
    .where("id", "=", item.id)
    .execute();
  await insertRevision(
    trx,
    { ...item, version },
    {
      ...{ kind: "suggestion", editorId: viewer.id, coAuthorId: suggestion.authorId },
      ...{ suggestedEditId: suggestion.id, reason },
    },
    { [suggestion.section]: words },
  );
  return version;
}

async function close(
  trx: Trx,
  viewer: SignedInViewer,
  id: number,
  {
    state,
    decision,
    version,
  }: { state: SuggestionState; decision: string; version: number | null },
): Promise<void> {
  await trx
    .updateTable("suggested_edit")
    .set({
      ...{ state, decision, revision_version: version },
      ...{ decided_by_id: viewer.id, decided_at: now() },
    })
    .where("id", "=", id)
    .execute();
}
