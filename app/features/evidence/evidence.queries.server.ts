import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { excerpt } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { type AmountUnit, readAmount } from "./amount";
import { clearestSentence, type EvidenceKind, evidenceKinds, type IdeaEvidence } from "./evidence";
import { type Figure, rollUp } from "./roll-up";

/** An idea and what was merged into it, as far as it is read along. */
const IDEAS_MOST = 100;
/** The newest; who says something new changes a roll-up also where there are more. */
export const COUNTED_MOST = 2_000;
/** The strip shows a sentence of the newest; a list of all has its own page. */
const READ_FOR_STRIP = 100;

/** The idea and the merged ideas under it whose evidence this viewer may read. */
export async function listEvidencePlaces(
  db: Db,
  viewer: Viewer,
  ideaId: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom("idea")
    .select("id")
    .where("merged_into_id", "=", ideaId)
    .where(visibleTo(viewer))
    .orderBy("id")
    .limit(IDEAS_MOST)
    .execute();
  return [ideaId, ...rows.map((row) => row.id)];
}

/**
 * The condition for statements that stand, for a query over `evidence` that joins `comment` where there is one: a
 * reply that is gone, hidden, held or kept to the company is no statement.
 */
export function stands(): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "evidence" | "comment">();
  return where.or([
    where("evidence.comment_id", "is", null),
    where.and([
      where("comment.deleted_at", "is", null),
      where("comment.hidden_at", "is", null),
      where("comment.waiting_since", "is", null),
      where("comment.internal", "=", 0),
    ]),
  ]);
}

/**
 * What is said about an idea and what was merged into it, by letter, as the viewer is told it. The
 * caller has made sure that they may see the idea.
 */
export async function listEvidence(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  { currency }: { currency: string },
): Promise<IdeaEvidence> {
  const places = await listEvidencePlaces(db, viewer, ideaId);
  const [said, newest] = await Promise.all([listSaid(db, places), listNewest(db, places)]);
  const reader = isStaff(viewer) ? "staff" : "others";
  const columns = evidenceKinds.map((kind) => {
    const ofKind = said.filter((row) => row.kind === kind);
    const words = newest.filter((row) => row.kind === kind);
    const clearest = clearestSentence(words.map((row) => row.text));
    return {
      kind,
      count: ofKind.length,
      clearest: clearest?.text ?? null,
      language: (clearest && words[clearest.at]?.language) ?? "",
      rollUps: rollUp(figuresOf(ofKind, currency), reader),
    };
  });
  const accounts = said.filter((row) => row.by_staff === 0).map((row) => row.account_id);
  return {
    columns,
    statementCount: said.length,
    accountCount: new Set(accounts.filter((id) => id !== null)).size,
  };
}

interface Said {
  kind: EvidenceKind;
  amount: number | null;
  unit: AmountUnit | null;
  account_id: number | null;
  person_id: number;
  by_staff: 0 | 1;
}

/** Who said what kind of thing, newest first. */
export function listSaid(db: Db, ideaIds: readonly number[]): Promise<Said[]> {
  return db
    .selectFrom("evidence")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.kind", "evidence.amount", "evidence.unit", "evidence.account_id"])
    .select(["evidence.person_id", "evidence.by_staff"])
    .where("evidence.idea_id", "in", ideaIds)
    .where(stands())
    .orderBy("evidence.id", "desc")
    .limit(COUNTED_MOST)
    .execute();
}

/** An account speaks once, however many of its people do; who has none speaks alone. */
export function sourceOf(row: Pick<Said, "account_id" | "person_id">): string {
  return row.account_id === null ? `person ${row.person_id}` : `account ${row.account_id}`;
}

/** The figures among what customers said, in the order of `said`. */
export function figuresOf(said: readonly Said[], currency: string): Figure[] {
  return said.flatMap((row) =>
    row.amount === null || row.unit === null || row.by_staff === 1
      ? []
      : { source: sourceOf(row), ...readAmount(row.amount, row.unit, currency) },
  );
}

async function listNewest(db: Db, ideaIds: readonly number[]) {
  const rows = await db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.kind", "evidence.body", "comment.body as reply"])
    .select(["idea.language", "comment.language as reply_language"])
    .where("evidence.idea_id", "in", ideaIds)
    .where(stands())
    .orderBy("evidence.id", "desc")
    .limit(READ_FOR_STRIP)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    text: row.reply === null ? row.body : excerpt(row.reply),
    language: row.reply_language ?? row.language,
  }));
}
