import { getAccount, getKeepers } from "~/features/accounts/accounts.queries.server";
import type { Details, Subject, Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { getDeal } from "~/features/sales/deals.queries.server";
import { MINUTE, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Db, Trx } from "~db/connect.server";
import type { CaseState, CaseSubject } from "./business-case";
import { canChangeCase } from "./business-case.policy";
import { columnOf, findCaseAbout, lockCase } from "./cases.queries.server";
import { atField } from "./choose-account.server";
import {
  type DraftChoices,
  type DraftLine,
  draftBenefits,
  draftEfforts,
  draftRisks,
} from "./draft-lines";
import {
  listCasePlaces,
  listCosts,
  listOthersFigures,
  listOwnFigures,
  listRisks,
} from "./draft-sources.queries.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface NewCase extends DraftChoices {
  accountId: number;
  subject: CaseSubject;
  /** Hundredths of a percent. */
  rate: number;
}

/**
 * Drafts a case for an account from what is known: what its people said in numbers, else what others say
 * together, the risks of the register, and the company's work. Sent twice it is one.
 * @returns its number. @throws NotFound, Forbidden; Invalid at `on` for what the viewer does not see, and for
 * a deal of another account.
 */
export async function makeCase(trx: Trx, viewer: Viewer, input: NewCase): Promise<number> {
  const { accountId, subject, rate } = input;
  allow(viewer, canChangeCase(viewer, await getKeepers(trx, accountId)));
  await getAccount(trx, accountId);
  await atField("on", () => requireSubject(trx, viewer, accountId, subject));
  const known = await findCaseAbout(trx, accountId, subject);
  if (known && known.madeById === viewer.id && known.createdAt > now() - SENT_TWICE_WITHIN) {
    return known.id;
  }
  if (known) throw new Invalid({ on: [errorKey("business-case:errors.known", { id: known.id })] });
  const { id } = await trx
    .insertInto("business_case")
    .values({
      account_id: accountId,
      [columnOf[subject.kind]]: subject.id,
      ...{ rate, made_by_id: viewer.id, created_at: now() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertDraft(trx, viewer, id, input);
  await recordOfCase(trx, viewer, "business_case.made", { id, accountId, subject });
  return id;
}

/** Only what the maker sees, and of deals those of the account. */
async function requireSubject(
  db: Db,
  viewer: Viewer,
  accountId: number,
  { kind, id }: CaseSubject,
): Promise<void> {
  if (kind === "idea") await getIdeaState(db, viewer, id);
  else if (kind === "item") await getShownItem(db, viewer, id);
  else if ((await getDeal(db, id)).accountId !== accountId) {
    throw new Invalid({ on: ["business-case:errors.otherAccount"] });
  }
}

/** Writes the lines that are known for a case that has none yet. */
export async function insertDraft(
  trx: Trx,
  viewer: Viewer,
  caseId: number,
  input: NewCase,
): Promise<void> {
  const lines = await draftLines(trx, viewer, input);
  if (lines.length === 0) return;
  const made = { business_case_id: caseId, created_at: now() };
  const rows = lines.map((line) => ({ ...rowOf(line), ...made }));
  await trx.insertInto("business_case_line").values(rows).execute();
}

async function draftLines(db: Db, viewer: Viewer, input: NewCase): Promise<DraftLine[]> {
  const { ideaIds, itemIds } = await listCasePlaces(db, viewer, input.subject);
  const own = await listOwnFigures(db, input.accountId, ideaIds);
  const others = await listOthersFigures(db, input.accountId, ideaIds);
  return [
    ...draftBenefits(own, others, input),
    ...draftEfforts(await listCosts(db, itemIds), input),
    ...draftRisks(await listRisks(db, itemIds)),
  ];
}

function rowOf(line: DraftLine) {
  const { kind, side, unit, low, likely, high, likelihood, rhythm, begins, source } = line;
  return {
    ...{ kind, side, unit, low, likely, high, likelihood, rhythm, begins, source },
    worth_of_one: line.worthOfOne,
    evidence_id: line.evidenceId ?? null,
    idea_id: line.ideaId ?? null,
    register_row_id: line.registerRowId ?? null,
    roadmap_item_id: line.itemId ?? null,
  };
}

/** The case, for who changes it. @throws NotFound, Forbidden */
export async function lockCaseToChange(trx: Trx, viewer: Viewer, id: number): Promise<CaseState> {
  const found = await lockCase(trx, viewer, id);
  allow(viewer, canChangeCase(viewer, await getKeepers(trx, found.accountId)));
  return found;
}

type CaseVerb = Extract<Verb, `business_case.${string}`>;

/** It stands in the history of the account and of the deal, for staff. */
export async function recordOfCase(
  trx: Trx,
  viewer: Viewer,
  verb: CaseVerb,
  { id, accountId, subject }: Pick<CaseState, "id" | "accountId" | "subject">,
  details: Details = {},
): Promise<void> {
  const about: Subject = {
    ...{ kind: "business_case", id, accountId },
    ideaId: subject.kind === "idea" ? subject.id : undefined,
    roadmapItemId: subject.kind === "item" ? subject.id : undefined,
    dealId: subject.kind === "deal" ? subject.id : undefined,
  };
  await recordActivity(trx, viewer, verb, about, details, { staffOnly: true });
}
