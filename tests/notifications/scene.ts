import { postComment } from "~/features/comments/post-comment.server";
import type { Viewer } from "~/features/people/viewer";
import { changeStatus } from "~/features/triage/change-status.server";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

/** An idea with its author, and Mara of the product team. */
export async function scene(database: Database, access: BoardAccess = "public") {
  const author = await makePerson(database);
  const staff = await makePerson(database, "product", { name: "Mara Voss" });
  const board = await makeBoard(database, access);
  const idea = await makeIdea(database, author, board, { title: "A cup warmer for the top" });
  return { author, staff, board, idea };
}

export function comment(
  database: Database,
  viewer: Viewer,
  ideaId: number,
  body: string,
  more: object = {},
) {
  const input = { body, bodyHtml: `<p>${body}</p>`, stance: null, parentId: null, internal: false };
  return database.write((trx) => postComment(trx, viewer, ideaId, { ...input, ...more }));
}

export function vote(database: Database, viewer: Viewer, ideaId: number) {
  return database.write((trx) => castVote(trx, viewer, ideaId, { importance: 1, because: "" }));
}

const WHY = "We looked at it closely with the people who build it, and this is what we found out.";

/** The id of one of the statuses that every community begins with. */
export async function statusId(database: Database, key: string): Promise<number> {
  const { id } = await database.read
    .selectFrom("status")
    .select("id")
    .where("status_key", "=", key)
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes the status with a note, and a reason where one is needed; returns the change. */
export async function setStatus(
  database: Database,
  viewer: Viewer,
  ideaId: number,
  key: string,
  note = WHY,
) {
  const wanted = await statusId(database, key);
  const { status_id } = await database.read
    .selectFrom("idea")
    .select("status_id")
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return database.write((trx) =>
    changeStatus(trx, viewer, ideaId, {
      statusId: wanted,
      fromStatusId: status_id,
      note,
      noteHtml: `<p>${note}</p>`,
      reasonCode: key === "declined" ? "too_costly" : null,
      wouldChange: key === "declined" ? "A cheaper heating foil." : "",
      possibleWhere: "Settings, Times.",
    }),
  );
}
