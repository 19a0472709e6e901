import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import { randomToken } from "~/platform/hash.server";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import {
  commentDraftKey,
  DRAFTS_MAX,
  type DraftFields,
  type OpenDraft,
  parseDraftKey,
} from "./draft";

export interface KeptDraft {
  key: string;
  version: number;
  fields: DraftFields;
  updatedAt: number;
}

/** What this person has written under this key. */
export async function findDraft(
  db: Db,
  personId: number,
  key: string,
): Promise<KeptDraft | undefined> {
  const row = await db
    .selectFrom("draft")
    .selectAll()
    .where("person_id", "=", personId)
    .where("draft_key", "=", key)
    .executeTakeFirst();
  return row && draftOf(row);
}

/** The draft under a key as its form begins with it; what a visitor writes stays in the browser. */
export async function openDraft(
  db: Db,
  viewer: { id: number | null },
  key: string,
): Promise<OpenDraft | null> {
  if (viewer.id === null) return null;
  const draft = await findDraft(db, viewer.id, key);
  return { key, version: draft?.version ?? 0, fields: draft?.fields ?? null };
}

/** The drafts of a comment on an idea and of a reply to one of its comments, in one question. */
export async function openCommentDrafts(
  db: Db,
  viewer: { id: number | null },
  ideaId: number,
  parentId: number | null,
): Promise<{ comment: OpenDraft | null; reply: OpenDraft | null }> {
  if (viewer.id === null) return { comment: null, reply: null };
  const keys = { comment: commentDraftKey(ideaId, null), reply: commentDraftKey(ideaId, parentId) };
  const rows = await db
    .selectFrom("draft")
    .selectAll()
    .where("person_id", "=", viewer.id)
    .where("draft_key", "in", Object.values(keys))
    .execute();
  const drafts = new Map(rows.map((row) => [row.draft_key, draftOf(row)]));
  const open = (key: string): OpenDraft => {
    const draft = drafts.get(key);
    return { key, version: draft?.version ?? 0, fields: draft?.fields ?? null };
  };
  return { comment: open(keys.comment), reply: parentId === null ? null : open(keys.reply) };
}

/** The key of a draft of an idea: the one that was named, else one that nothing has yet. */
export function ideaDraftKey(named: string): string {
  return parseDraftKey(named)?.kind === "idea" ? named : `idea-${randomToken()}`;
}

export function draftOf(row: Row<"draft">): KeptDraft {
  const fields: DraftFields = JSON.parse(row.fields);
  return { key: row.draft_key, version: row.version, fields, updatedAt: row.updated_at };
}

export async function hasRoomForDraft(trx: Trx, personId: number): Promise<boolean> {
  const { count } = await trx
    .selectFrom("draft")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return count < DRAFTS_MAX;
}

export interface DraftRow {
  personId: number;
  key: string;
  ideaId: number | null;
  commentId: number | null;
  fields: DraftFields;
}

/** @returns false when another tab was first with this key. */
export async function insertDraft(trx: Trx, draft: DraftRow): Promise<boolean> {
  const row = await trx
    .insertInto("draft")
    .values({
      person_id: draft.personId,
      draft_key: draft.key,
      idea_id: draft.ideaId,
      comment_id: draft.commentId,
      fields: JSON.stringify(draft.fields),
      version: 1,
      updated_at: now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await showPicturesOf(trx, row.id, draft);
  return row !== undefined;
}

/** @returns false when the draft is no longer in this version. */
export async function updateDraft(trx: Trx, draft: DraftRow, version: number): Promise<boolean> {
  const { personId, key, fields } = draft;
  const row = await trx
    .updateTable("draft")
    .set({ fields: JSON.stringify(fields), version: version + 1, updated_at: now() })
    .where("person_id", "=", personId)
    .where("draft_key", "=", key)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  if (row) await showPicturesOf(trx, row.id, draft);
  return row !== undefined;
}

/** A picture that a draft shows is not swept away while the draft waits. */
function showPicturesOf(trx: Trx, id: number, { fields }: DraftRow): Promise<void> {
  return showPicturesIn(trx, { kind: "draft", id }, (fields["body"] ?? []).join("\n"));
}

/** What was posted or given up is no draft any more. */
export async function deleteDraft(trx: Trx, personId: number, key: string): Promise<void> {
  await trx
    .deleteFrom("draft")
    .where("person_id", "=", personId)
    .where("draft_key", "=", key)
    .execute();
}
