import type { Db } from "~db/connect.server";
import type { FollowReason, FollowSubject } from "~db/schema";
import type { Audience, Tie } from "./happening";
import type { Relation } from "./who-is-told";

/**
 * What ties these people to an audience. Who stopped following an idea, item or board is not tied
 * by it any more, not even as its author.
 */
export async function listTies(
  db: Db,
  audience: Audience,
  personIds: readonly number[],
): Promise<Tie[]> {
  if (personIds.length === 0) return [];
  const [parts, follows] = await Promise.all([
    listParts(db, audience.ideaIds, personIds),
    listFollows(db, audience, personIds),
  ]);
  const stopped = new Set(follows.filter((each) => each.stopped).map(keyOf));
  const chosen = follows
    .filter((each) => !each.stopped)
    .map(({ personId, kind, id, reason }) =>
      tie(personId, relationOf(kind, reason), kind === "idea" ? id : null),
    );
  return [...audience.named, ...parts, ...chosen].filter(
    ({ personId, ideaId }) =>
      personIds.includes(personId) &&
      (ideaId === null || !stopped.has(keyOf({ personId, kind: "idea", id: ideaId }))),
  );
}

function relationOf(kind: FollowSubject, reason: FollowReason): Relation {
  if (kind === "board") return "board_follower";
  if (kind === "roadmap_item") return "item_follower";
  return reason === "chosen" ? "follower" : reason;
}

const keyOf = ({ personId, kind, id }: { personId: number; kind: string; id: number }) =>
  `${personId} ${kind} ${id}`;

const tie = (personId: number, relation: Relation, ideaId: number | null): Tie => ({
  personId,
  relation,
  ideaId,
});

async function listParts(
  db: Db,
  ideaIds: readonly number[],
  personIds: readonly number[],
): Promise<Tie[]> {
  if (ideaIds.length === 0) return [];
  const [authors, voters, commenters] = await Promise.all([
    db
      .selectFrom("idea")
      .select(["author_id as personId", "id as ideaId"])
      .where("id", "in", ideaIds)
      .where("author_id", "in", personIds)
      .where("withdrawn_at", "is", null)
      .execute(),
    db
      .selectFrom("vote")
      .select(["person_id as personId", "idea_id as ideaId"])
      .where("idea_id", "in", ideaIds)
      .where("person_id", "in", personIds)
      .where("withdrawn_at", "is", null)
      .execute(),
    db
      .selectFrom("comment")
      .select(["author_id as personId", "idea_id as ideaId"])
      .distinct()
      .where("idea_id", "in", ideaIds)
      .where("author_id", "in", personIds)
      .where("internal", "=", 0)
      .where("deleted_at", "is", null)
      .where("hidden_at", "is", null)
      .execute(),
  ]);
  return [
    ...authors.map((row) => tie(row.personId, "author", row.ideaId)),
    ...voters.map((row) => tie(row.personId, "voter", row.ideaId)),
    ...commenters.map((row) => tie(row.personId, "commenter", row.ideaId)),
  ];
}

async function listFollows(db: Db, audience: Audience, personIds: readonly number[]) {
  const { named, ideaIds, boardId, itemId } = audience;
  const namedIdeas = named.flatMap((each) => each.ideaId ?? []);
  const rows = await db
    .selectFrom("follow")
    .select(["person_id", "subject_kind", "subject_id", "reason", "stopped_at"])
    .where("person_id", "in", personIds)
    .where((where) =>
      where.or([
        where.and([
          where("subject_kind", "=", "idea"),
          where("subject_id", "in", [0, ...ideaIds, ...namedIdeas]),
        ]),
        where.and([where("subject_kind", "=", "board"), where("subject_id", "=", boardId ?? 0)]),
        where.and([
          where("subject_kind", "=", "roadmap_item"),
          where("subject_id", "=", itemId ?? 0),
        ]),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    kind: row.subject_kind,
    id: row.subject_id,
    reason: row.reason,
    stopped: row.stopped_at !== null,
  }));
}
