import { accountName } from "~/features/accounts/account-name.server";
import type { IdeaState } from "~/features/ideas/idea";
import type { Viewer } from "~/features/people/viewer";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { readAmount } from "./amount";
import { EVIDENCE_MAX, type Statement } from "./evidence";
import { canEditStatement, canReadAmount, canRemoveStatement } from "./evidence.policy";
import { listEvidencePlaces, stands } from "./evidence.queries.server";

export const STATEMENTS_AT_MOST = 300;

/**
 * The statements about an idea and what was merged into it, newest first, as the viewer reads them.
 * An author who withdrew is not named, nor is an account that did not agree to it.
 */
export async function listStatements(
  db: Db,
  viewer: Viewer,
  idea: IdeaState,
  { currency }: { currency: string },
): Promise<Statement[]> {
  const places = await listEvidencePlaces(db, viewer, idea.id);
  const rows = await selectStatements(db, viewer)
    .where("evidence.idea_id", "in", places)
    .where(stands())
    .orderBy("evidence.id", "desc")
    .limit(STATEMENTS_AT_MOST)
    .execute();
  return rows.map((row) => toStatement(row, { viewer, idea, currency }));
}

function selectStatements(db: Db, viewer: Viewer) {
  return db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .innerJoin("person", "person.id", "evidence.person_id")
    .leftJoin("account", "account.id", "evidence.account_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .leftJoin("person as recorder", "recorder.id", "evidence.recorded_by_id")
    .selectAll("evidence")
    .select(["idea.author_id", "idea.withdrawn_at", "idea.language"])
    .select(["person.name", "person.handle", "recorder.name as recorder"])
    .select(accountName(viewer).as("account"))
    .select(["comment.body as reply", "comment.language as reply_language"]);
}

type StatementRow = Awaited<ReturnType<ReturnType<typeof selectStatements>["execute"]>>[number];

function toStatement(
  row: StatementRow,
  { viewer, idea, currency }: { viewer: Viewer; idea: IdeaState; currency: string },
): Statement {
  const state = { personId: row.person_id, recordedById: row.recorded_by_id };
  const told = canReadAmount(viewer, state);
  return {
    id: row.id,
    kind: row.kind,
    text: row.reply === null ? row.body : excerpt(row.reply, EVIDENCE_MAX),
    language: row.reply_language ?? row.language,
    amount:
      told && row.amount !== null && row.unit !== null
        ? readAmount(row.amount, row.unit, currency)
        : null,
    by: namesOf(row),
    noted: row.recorded_by_id !== null,
    notedBy: told ? row.recorder || null : null,
    commentId: row.comment_id,
    createdAt: row.created_at,
    edited: row.edited_at !== null,
    can: {
      edit: canEditStatement(viewer, state, idea),
      remove: canRemoveStatement(viewer, state),
    },
  };
}

function namesOf(row: StatementRow): Statement["by"] {
  const left = row.withdrawn_at !== null && row.person_id === row.author_id;
  if (left || !row.name) return null;
  return { name: row.name, handle: row.handle, account: row.account };
}
