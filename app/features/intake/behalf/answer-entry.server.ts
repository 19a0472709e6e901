import type { Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { now } from "~/platform/clock";
import { Conflict, NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canAnswerEntry, canTakeBack } from "./behalf.policy";
import { confirmVote } from "./confirm-vote.server";
import { confirmComment, confirmIdea } from "./confirm-words.server";
import type { Customer } from "./customer.server";
import { endForCustomer, endForRep } from "./end-entry.server";
import { lockEntry, updateEntry } from "./entries.queries.server";

type Entry = Row<"behalf_entry">;

/** "That was not me": what was entered is gone at once. Who says so may say the other later. */
export async function disownEntry(trx: Trx, viewer: SignedInViewer, id: number): Promise<void> {
  const entry = await lockEntry(trx, id);
  allow(viewer, canAnswerEntry(viewer, { personId: entry.person_id }));
  if (entry.disowned_at !== null || entry.taken_back_at !== null) return;
  await endForCustomer(trx, viewer, entry);
  await updateEntry(trx, id, { disowned_at: now(), confirmed_at: null });
  await record(trx, viewer, entry, "behalf_entry.disowned");
}

/**
 * "Yes, that is what I think": what was entered stands as the customer's own, also after they had
 * said that it was not them. `quoteHtml` is the quote, rendered before the transaction began.
 * @throws Conflict where there is nothing to stand on any more.
 */
export async function confirmEntry(
  trx: Trx,
  viewer: SignedInViewer,
  id: number,
  quoteHtml: string,
): Promise<void> {
  const entry = await lockEntry(trx, id);
  allow(viewer, canAnswerEntry(viewer, { personId: entry.person_id }));
  if (entry.taken_back_at !== null) throw new Conflict("intake:behalf.refused.takenBack");
  if (entry.confirmed_at !== null) return;
  const customer = { person: await getPerson(trx, entry.person_id), viewer };
  const change = await confirmKind(trx, customer, entry, quoteHtml);
  await updateEntry(trx, id, { ...change, disowned_at: null, confirmed_at: now() });
  await record(trx, viewer, entry, "behalf_entry.confirmed");
}

async function confirmKind(trx: Trx, customer: Customer, entry: Entry, quoteHtml: string) {
  if (entry.kind === "comment") return confirmComment(trx, customer, entry, quoteHtml);
  if (entry.kind === "idea") return confirmIdea(trx, customer, entry, quoteHtml);
  await confirmVote(trx, customer, entry);
  return {};
}

/**
 * The rep's own entry is gone, as if it had never been made. What the customer made their own stays
 * theirs.
 */
export async function takeBackEntry(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const entry = await lockEntry(trx, id);
  allow(viewer, canTakeBack(viewer, { enteredById: entry.entered_by_id }));
  if (entry.taken_back_at !== null || entry.disowned_at !== null) return;
  if (entry.confirmed_at !== null) throw new Conflict("intake:behalf.refused.theirs");
  const person = await getPerson(trx, entry.person_id);
  await endForRep(trx, await withOpenBoards(trx, viewerOfPerson(person)), entry);
  await updateEntry(trx, id, { taken_back_at: now() });
  await record(trx, viewer, entry, "behalf_entry.taken_back");
}

/**
 * The customer of an entry as the one who acts, where a link says so instead of a session.
 * @throws NotFound for somebody who is kept out or was erased.
 */
export async function customerOf(db: Db, entry: Entry): Promise<SignedInViewer> {
  const person = await getPerson(db, entry.person_id);
  const gone = person.name === "" || person.erased_at !== null;
  if (gone || person.suspended_at !== null) throw new NotFound();
  return withOpenBoards(db, { ...viewerOfPerson(person), trusted: true });
}

async function record(trx: Trx, viewer: Viewer, entry: Entry, verb: Verb): Promise<void> {
  const subject = {
    kind: "behalf_entry" as const,
    id: entry.id,
    ideaId: entry.idea_id ?? undefined,
    accountId: entry.account_id ?? undefined,
    dealId: entry.deal_id ?? undefined,
  };
  await recordActivity(trx, viewer, verb, subject, { kind: entry.kind }, { staffOnly: true });
}
