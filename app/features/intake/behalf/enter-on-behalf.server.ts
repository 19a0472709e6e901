import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow } from "~db/schema";
import { canEnterOnBehalf } from "./behalf.policy";
import type { BehalfInput } from "./behalf-entry";
import { type Customer, getCustomer } from "./customer.server";
import { enterComment } from "./enter-comment.server";
import { enterIdea } from "./enter-idea.server";
import { enterVote } from "./enter-vote.server";
import type { Entered } from "./entering";

/** The kind of the job that tells the customer by mail; its payload is `{ entryId }`. */
export const BEHALF_MAIL_JOB = "behalf.mail";

/**
 * The customer's vote, idea or comment stands as if they had entered it themselves, with who did and
 * what they said; they follow, and are told at once. Sent twice it is one.
 * @throws Invalid at the field that stands against it.
 */
export async function enterOnBehalf(
  trx: Trx,
  viewer: Viewer,
  input: BehalfInput,
): Promise<Entered> {
  allow(viewer, canEnterOnBehalf(viewer));
  requireSignedIn(viewer);
  await lockPerson(trx, input.personId);
  const customer = await getCustomer(trx, input.personId);
  await checkDeal(trx, customer, input.dealId);
  const row = rowOf(viewer, customer, input);
  const enter = { vote: enterVote, idea: enterIdea, comment: enterComment }[input.kind];
  const entered = await enter(trx, { rep: viewer, customer, row, input });
  if (entered.fresh) await record(trx, viewer, row, entered);
  return entered;
}

/** What reps enter for one person waits for each other, so that a form sent twice is one entry. */
async function lockPerson(trx: Trx, personId: number): Promise<void> {
  await forUpdate(trx, trx.selectFrom("person").select("id").where("id", "=", personId)).execute();
}

async function checkDeal(trx: Trx, { person }: Customer, dealId: number | null): Promise<void> {
  if (dealId === null) return;
  const deal = await trx
    .selectFrom("deal")
    .select("id")
    .where("id", "=", dealId)
    .where("account_id", "=", person.account_id)
    .executeTakeFirst();
  if (!deal) throw new Invalid({ dealId: ["intake:behalf.refused.deal"] });
}

function rowOf(
  viewer: SignedInViewer,
  { person }: Customer,
  input: BehalfInput,
): NewRow<"behalf_entry"> {
  return {
    kind: input.kind,
    person_id: person.id,
    account_id: person.account_id,
    deal_id: input.dealId,
    entered_by_id: viewer.id,
    quote: input.quote,
    importance: input.importance,
    because: input.because,
    source: input.source,
    link: input.link,
    created_at: now(),
  };
}

async function record(
  trx: Trx,
  viewer: Viewer,
  row: NewRow<"behalf_entry">,
  { id, ideaId }: Entered,
): Promise<void> {
  const history = { accountId: row.account_id ?? undefined, dealId: row.deal_id ?? undefined };
  const subject = { kind: "behalf_entry", id, ideaId, ...history } as const;
  const details = { kind: row.kind, source: row.source };
  await recordActivity(trx, viewer, "behalf_entry.entered", subject, details, { staffOnly: true });
  await enqueueJob(trx, BEHALF_MAIL_JOB, { entryId: id });
}
