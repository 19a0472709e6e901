import type { ExpressionBuilder } from "kysely";
import type { Db } from "~db/connect.server";
import type { Role, Schema } from "~db/schema";
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
 * The people of an audience, in the order of their numbers from `after` on. People who were suspended
 * and who wait to be let in are never among them, nor are shadows: but for who answered a mail about
 * an entry in their name with "yes, that is what I think".
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
    .select((select) => hasSaidYes(select).as("said_yes"))
    .where(
      "id",
      "in",
      others.reduce((all, each) => all.union(each), first),
    )
    .where((where) => where.and(told.map((each) => where("id", "not in", each))))
    .where("id", ">", page.after)
    .where((where) => where.or([where("shadow", "=", 0), hasSaidYes(where)]))
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .orderBy("id")
    .limit(page.most)
    .execute();
  return rows.map(({ email_verified_at, said_yes, ...row }) => ({
    ...row,
    verified: email_verified_at !== null || Boolean(said_yes),
  }));
}

/** Whoever pressed it in a mail has the mailbox, and wants to be heard. */
function hasSaidYes(select: ExpressionBuilder<Schema, "person">) {
  return select.exists(
    select
      .selectFrom("behalf_entry")
      .select("behalf_entry.id")
      .whereRef("behalf_entry.person_id", "=", "person.id")
      .where("behalf_entry.confirmed_at", "is not", null),
  );
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
