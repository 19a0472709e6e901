import type { ReasonCode } from "~/features/ideas/status";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import type { StatusNoteView } from "./status-note";

/** The note on an idea's present status; null where nobody wrote one. */
export async function findStatusNote(db: Db, ideaId: number): Promise<StatusNoteView | null> {
  const row = await db
    .selectFrom("status_change")
    .leftJoin("person", "person.id", "status_change.actor_id")
    .select([
      "status_change.note_html",
      "status_change.reason_code",
      "status_change.would_change",
      "status_change.possible_where",
      "status_change.conflicts_with",
      "status_change.language",
      "status_change.created_at",
      "person.name",
      "person.handle",
      "person.job_title",
      "person.picture",
    ])
    .where("idea_id", "=", ideaId)
    .orderBy("status_change.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row || row.note_html === "") return null;
  return {
    html: row.note_html,
    language: row.language,
    reasonCode: row.reason_code as ReasonCode | null,
    wouldChange: row.would_change,
    possibleWhere: row.possible_where,
    conflictsWith: row.conflicts_with,
    at: row.created_at,
    author:
      row.name && row.handle
        ? {
            name: row.name,
            handle: row.handle,
            jobTitle: row.job_title ?? "",
            portrait: portraitPath(row.picture),
          }
        : null,
  };
}
