import { getCommunity } from "~/features/community/community.queries.server";
import { stands } from "~/features/evidence/evidence.queries.server";
import type { Db } from "~db/connect.server";

/** What hangs on ideas, each list in the order in which it came. */
export async function listDetails(db: Db, ids: readonly number[]) {
  const [community, tags, evidence, changes, responses, versions] = await Promise.all([
    getCommunity(db),
    listTags(db, ids),
    listEvidence(db, ids),
    listChanges(db, ids),
    listResponses(db, ids),
    listVersions(db, ids),
  ]);
  return {
    tags: byIdea(tags),
    currency: community.currency,
    evidence: byIdea(evidence),
    changes: byIdea(changes),
    responses: byIdea(responses),
    versions: byIdea(versions),
    personIds: [
      ...evidence.map((row) => row.person_id),
      ...changes.map((row) => row.actor_id),
      ...responses.map((row) => row.author_id),
      ...versions.map((row) => row.editor_id),
    ],
  };
}

function listTags(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("idea_tag")
    .innerJoin("tag", "tag.id", "idea_tag.tag_id")
    .leftJoin("tag_group", "tag_group.id", "tag.group_id")
    .select(["idea_tag.idea_id", "tag.name", "tag_group.access"])
    .where("idea_tag.idea_id", "in", ids)
    .orderBy("tag.name_folded")
    .execute();
}

function listEvidence(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("evidence")
    .leftJoin("account", "account.id", "evidence.account_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.idea_id", "evidence.kind", "evidence.body", "evidence.person_id"])
    .select(["evidence.amount", "evidence.unit", "comment.body as reply"])
    .select(["account.name as account", "evidence.created_at"])
    .where("evidence.idea_id", "in", ids)
    .where(stands())
    .orderBy("evidence.id")
    .execute();
}

function listChanges(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("status_change as change")
    .innerJoin("status as next", "next.id", "change.to_status_id")
    .leftJoin("status as former", "former.id", "change.from_status_id")
    .select(["change.idea_id", "former.status_key as from", "next.status_key as to"])
    .select(["change.actor_id", "change.note", "change.reason_code", "change.would_change"])
    .select(["change.possible_where", "change.conflicts_with"])
    .select(["change.language", "change.created_at"])
    .where("change.idea_id", "in", ids)
    .orderBy("change.id")
    .execute();
}

function listResponses(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("official_response")
    .select(["idea_id", "version", "body", "what_changed", "author_id", "language", "created_at"])
    .where("idea_id", "in", ids)
    .orderBy("version")
    .execute();
}

function listVersions(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("idea_revision")
    .select(["idea_id", "version", "title", "body", "editor_id", "created_at"])
    .where("idea_id", "in", ids)
    .orderBy("version")
    .execute();
}

function byIdea<Row extends { idea_id: number }>(rows: readonly Row[]): (ideaId: number) => Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.idea_id);
    if (group) group.push(row);
    else groups.set(row.idea_id, [row]);
  }
  return (ideaId) => groups.get(ideaId) ?? [];
}
