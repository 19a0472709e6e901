import type { Db } from "~db/connect.server";
import type { Role } from "~db/schema";
import type { Audience } from "./happening";

/** A person who may have to be told of something. */
export interface Candidate {
  id: number;
  role: Role;
  email: string | null;
  verified: boolean;
  language: string | null;
}

/**
 * The people of an audience, in the order of their numbers from `after` on. Shadows, which nobody
 * reads, people who were suspended and who wait to be let in are never among them.
 */
export async function listCandidates(
  db: Db,
  audience: Audience,
  page: { after: number; most: number },
): Promise<Candidate[]> {
  const [first, ...others] = circles(db, audience);
  if (!first) return [];
  const told = circles(db, { ...nobody, ideaIds: audience.except ?? [] });
  const rows = await db
    .selectFrom("person")
    .select(["id", "role", "email", "email_verified_at", "language"])
    .where(
      "id",
      "in",
      others.reduce((all, each) => all.union(each), first),
    )
    .where((where) => where.and(told.map((each) => where("id", "not in", each))))
    .where("id", ">", page.after)
    .where("shadow", "=", 0)
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .orderBy("id")
    .limit(page.most)
    .execute();
  return rows.map(({ email_verified_at, ...row }) => ({
    ...row,
    verified: email_verified_at !== null,
  }));
}

const nobody: Audience = { named: [], ideaIds: [], boardId: null, itemId: null };

/** Each query names people of one kind; an audience may have none of a kind. */
function circles(db: Db, { named, ideaIds, boardId, itemId }: Audience) {
  const namedIds = named.map((tie) => tie.personId);
  const follows = [
    ...ideaIds.map((id) => ({ kind: "idea" as const, id })),
    ...(boardId === null ? [] : [{ kind: "board" as const, id: boardId }]),
    ...(itemId === null ? [] : [{ kind: "roadmap_item" as const, id: itemId }]),
  ];
  return [
    ...(namedIds.length > 0
      ? [db.selectFrom("person").select("person.id as id").where("person.id", "in", namedIds)]
      : []),
    ...(ideaIds.length > 0 ? takingPart(db, ideaIds) : []),
    ...follows.map((subject) =>
      db
        .selectFrom("follow")
        .select("follow.person_id as id")
        .where("follow.subject_kind", "=", subject.kind)
        .where("follow.subject_id", "=", subject.id)
        .where("follow.stopped_at", "is", null),
    ),
  ];
}

function takingPart(db: Db, ideaIds: readonly number[]) {
  return [
    db
      .selectFrom("idea")
      .select("idea.author_id as id")
      .where("idea.id", "in", ideaIds)
      .where("idea.withdrawn_at", "is", null),
    db
      .selectFrom("vote")
      .select("vote.person_id as id")
      .where("vote.idea_id", "in", ideaIds)
      .where("vote.withdrawn_at", "is", null),
    db
      .selectFrom("comment")
      .select("comment.author_id as id")
      .where("comment.idea_id", "in", ideaIds)
      .where("comment.internal", "=", 0)
      .where("comment.deleted_at", "is", null)
      .where("comment.hidden_at", "is", null),
  ];
}
