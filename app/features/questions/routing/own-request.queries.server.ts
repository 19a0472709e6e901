import { shownName } from "~/features/people/unnamed";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Db } from "~db/connect.server";
import { readBecause } from "./because";
import type { OwnRequest, RequestLine } from "./request";
import { canPass, canPassOn } from "./request.policy";

/** That the viewer was asked a question, and why; null where they were not, or have answered. */
export async function findOwnRequest(
  db: Db,
  viewer: Viewer,
  questionId: number,
): Promise<OwnRequest | null> {
  if (viewer.id === null) return null;
  const row = await db
    .selectFrom("question_request as request")
    .leftJoin("person as passer", "passer.id", "request.passed_by_id")
    .select([
      "request.person_id",
      "request.state",
      "request.round",
      "request.cause",
      "request.because",
    ])
    .select("passer.name as passer")
    .where("request.question_id", "=", questionId)
    .where("request.person_id", "=", viewer.id)
    .executeTakeFirst();
  const rule = row && { personId: row.person_id, state: row.state, round: row.round };
  if (!row || !canPassOn(viewer, rule)) return null;
  const { topics, ...because } = readBecause(row.because);
  return {
    state: row.state,
    canPass: canPass(viewer, rule),
    cause: row.cause,
    passedBy: shownName(row.passer ?? ""),
    because: { ...because, topics: await listNames(db, viewer, topics) },
  };
}

async function listNames(db: Db, viewer: Viewer, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("tag")
    .select("tag.name")
    .where("tag.id", "in", [...ids])
    .where(seenTags(viewer))
    .orderBy("tag.name_folded")
    .execute();
  return rows.map(({ name }) => name);
}

/** Who was asked a question so far, in their order, for the team; nobody for others. */
export async function listRequests(
  db: Db,
  viewer: Viewer,
  questionId: number,
): Promise<RequestLine[]> {
  if (!isStaff(viewer)) return [];
  const rows = await db
    .selectFrom("question_request as request")
    .innerJoin("person", "person.id", "request.person_id")
    .select(["request.id", "request.state", "request.cause", "request.asked_at"])
    .select(["person.name", "person.handle"])
    .where("request.question_id", "=", questionId)
    .orderBy("request.id")
    .execute();
  return rows.map(({ id, state, cause, asked_at, name, handle }) => ({
    ...{ id, state, cause, at: asked_at },
    person: shownName(name) ? { name, handle } : null,
  }));
}
