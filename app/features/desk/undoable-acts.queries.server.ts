import type { ExpressionBuilder } from "kysely";
import { BULK_MARK, UNDO_MARK } from "~/features/activity/cause";
import type { SignedInViewer } from "~/features/people/viewer";
import { UNDO_MS } from "~/features/triage/status-change";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { endingVerbs, type UndoableVerb, undoableVerbs } from "./last-act";

/** The row of something that can be taken back. */
export interface UndoableAct {
  id: number;
  verb: UndoableVerb;
  /** Of the idea, or of the change of many. */
  subjectId: number;
  itemId: number | null;
  details: Record<string, unknown>;
}

/**
 * The latest act of the viewer that can be taken back: not older than ten minutes, not an undo itself
 * nor part of a change of many, and nothing of its kind followed on the same idea.
 * @param id only this one, where it still can.
 */
export async function findUndoableAct(
  db: Db,
  viewer: SignedInViewer,
  id?: number,
): Promise<UndoableAct | null> {
  const verbs = Object.keys(undoableVerbs) as UndoableVerb[];
  let query = db
    .selectFrom("activity as act")
    .select(["act.id", "act.verb", "act.subject_id", "act.roadmap_item_id", "act.details"])
    .where("act.actor_id", "=", viewer.id)
    .where("act.created_at", ">", now() - UNDO_MS)
    .where("act.verb", "in", verbs)
    .where((where) => where.not(where.exists(laterOfItsKind(where))));
  for (const mark of [UNDO_MARK, BULK_MARK])
    query = query.where("act.details", "not like", `%${mark}%`);
  if (id !== undefined) query = query.where("act.id", "=", id);
  const row = await query
    .orderBy("act.created_at", "desc")
    .orderBy("act.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    verb: row.verb as UndoableVerb,
    subjectId: row.subject_id,
    itemId: row.roadmap_item_id,
    details: JSON.parse(row.details),
  };
}

type OfAct = ExpressionBuilder<Schema & { act: Schema["activity"] }, "act">;

/** Another of its kind about the same thing, or what ends one of its kind. */
function laterOfItsKind(of: OfAct) {
  return of
    .selectFrom("activity as later")
    .select("later.id")
    .whereRef("later.subject_kind", "=", "act.subject_kind")
    .whereRef("later.subject_id", "=", "act.subject_id")
    .whereRef("later.id", ">", "act.id")
    .where((where) =>
      where.or([
        where("later.verb", "=", where.ref("act.verb")),
        ...Object.entries(endingVerbs).map(([verb, ending]) =>
          where.and([where("act.verb", "=", verb), where("later.verb", "=", ending)]),
        ),
      ]),
    );
}

/** Whether the viewer has taken an act of theirs back. */
export async function isTakenBack(db: Db, viewer: SignedInViewer, id: number): Promise<boolean> {
  const row = await db
    .selectFrom("activity as act")
    .innerJoin("activity as undo", (join) =>
      join
        .onRef("undo.subject_kind", "=", "act.subject_kind")
        .onRef("undo.subject_id", "=", "act.subject_id")
        .onRef("undo.id", ">", "act.id"),
    )
    .select("undo.id")
    .where("act.id", "=", id)
    .where("act.actor_id", "=", viewer.id)
    .where("undo.actor_id", "=", viewer.id)
    .where((where) =>
      where.or([
        where("undo.verb", "in", Object.values(endingVerbs)),
        where("undo.details", "like", `%${UNDO_MARK}%`),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The details of one row of the activity. */
export async function readDetails(db: Db, id: number): Promise<Record<string, unknown>> {
  const row = await db
    .selectFrom("activity")
    .select("details")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.details);
}
