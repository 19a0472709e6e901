import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { readBrief } from "./brief-rows.server";
import { acceptTerms } from "./contributor-terms.server";
import { type BriefItem, lockBriefItem } from "./item-words.queries.server";
import type { Section } from "./section";
import { canChangeSuggestion, canSuggest } from "./suggestion.policy";
import { findOwnOpen, lockSuggestion, readOpenness } from "./suggestions.queries.server";

export interface SuggestionInput {
  body: string;
  why: string;
  /** The version of the item that its author saw. */
  baseVersion: number;
  /** The version of the terms that the author accepts; null where none were shown. */
  termsVersion: number | null;
}

/**
 * Suggests other words for a section. Whoever has an open suggestion for it changes that one.
 * Who suggests hears of the item from now on.
 * @returns the suggestion's id.
 * @throws Invalid at `body` where nothing would change, and at `terms` where they are not accepted.
 */
export async function suggestEdit(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  section: Section,
  input: SuggestionInput,
): Promise<number> {
  const item = await lockBriefItem(trx, viewer, itemId);
  allow(
    viewer,
    canSuggest(viewer, await readOpenness(trx, viewer, itemId)),
    "brief:suggest.closed",
  );
  requireSignedIn(viewer);
  const present = (await readBrief(trx, itemId))[section].body;
  if (present === input.body) throw new Invalid({ body: ["brief:suggest.same"] });
  if (input.baseVersion > item.version) throw new Conflict("brief:suggest.stale");
  await acceptTerms(trx, viewer, input.termsVersion);
  const open = await findOwnOpen(trx, viewer, itemId, section);
  const id = open
    ? await change(trx, open.id, input)
    : await insert(trx, viewer, item, section, input);
  await followByItself(trx, viewer.id, { kind: "roadmap_item", id: itemId }, "commenter");
  const same = open?.body === input.body && open.why === input.why;
  if (!same) {
    const verb = open ? "suggested_edit.changed" : "suggested_edit.made";
    await recordActivity(trx, viewer, verb, subjectOf(itemId, id), { section, why: input.why });
  }
  return id;
}

/** Takes one's suggestion back; again it changes nothing. @throws Conflict once it is decided. */
export async function withdrawSuggestion(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<void> {
  await lockBriefItem(trx, viewer, itemId);
  const suggestion = await lockSuggestion(trx, viewer, itemId, id);
  allow(viewer, viewer.id === suggestion.authorId);
  if (suggestion.state === "withdrawn") return;
  if (!canChangeSuggestion(viewer, suggestion)) throw new Conflict("brief:decide.decided");
  await trx
    .updateTable("suggested_edit")
    .set({ state: "withdrawn", decided_at: now() })
    .where("id", "=", id)
    .execute();
  const { section } = suggestion;
  await recordActivity(trx, viewer, "suggested_edit.withdrawn", subjectOf(itemId, id), { section });
}

/** What an activity row about a suggestion is about. */
export function subjectOf(itemId: number, id: number) {
  return { kind: "suggested_edit", id, roadmapItemId: itemId } as const;
}

async function insert(
  trx: Trx,
  viewer: SignedInViewer,
  item: BriefItem,
  section: Section,
  { body, why, baseVersion }: SuggestionInput,
): Promise<number> {
  const { id } = await trx
    .insertInto("suggested_edit")
    .values({
      ...{ roadmap_item_id: item.id, section, body, why, base_version: baseVersion },
      ...{ author_id: viewer.id, account_id: viewer.accountId, created_at: now() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function change(
  trx: Trx,
  id: number,
  { body, why, baseVersion }: SuggestionInput,
): Promise<number> {
  await trx
    .updateTable("suggested_edit")
    .set({ body, why, base_version: baseVersion, edited_at: now() })
    .where("id", "=", id)
    .execute();
  return id;
}
