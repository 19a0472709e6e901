import { canAsk } from "~/features/answering/answering.policy";
import { listBoards } from "~/features/boards/boards.queries.server";
import { isOnlyTemplate } from "~/features/boards/template";
import { getComment } from "~/features/comments/comments.queries.server";
import { canDecide } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import {
  DRAFT_CHARACTERS_MAX,
  DRAFTS_MAX,
  type DraftFields,
  draftFields,
  hasWords,
  parseDraftKey,
} from "~/features/writing/draft";
import {
  type DraftRow,
  deleteDraft,
  findDraft,
  hasRoomForDraft,
  insertDraft,
  updateDraft,
} from "~/features/writing/drafts.queries.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";

export interface DraftInput {
  key: string;
  /** The version that the writer goes on from; 0 where nothing was kept yet. */
  version: number;
  /** The form as it was sent; what is not of the text is left out. */
  fields: DraftFields;
}

/**
 * Keeps what the viewer has written so far; a text without words is none, and its draft goes.
 * @returns the version from which to go on.
 * @throws Conflict when it was changed, posted or discarded elsewhere, with the version that is there now.
 */
export async function saveDraft(trx: Trx, viewer: Viewer, input: DraftInput): Promise<number> {
  requireSignedIn(viewer);
  const { key, version } = input;
  const place = await getPlace(trx, viewer, key);
  const fields = draftFields(input.fields);
  const draft: DraftRow = { personId: viewer.id, key, ...place, fields };
  if (JSON.stringify(draft.fields).length > DRAFT_CHARACTERS_MAX) {
    throw new Invalid({ "": ["writing:drafts.tooLong"] });
  }
  const kept = await findDraft(trx, viewer.id, key);
  if ((kept?.version ?? 0) !== version) throw changedElsewhere(kept?.version);
  if (!hasWords(fields) || (await holdsOnlyTemplate(trx, viewer, fields))) {
    await deleteDraft(trx, viewer.id, key);
    return 0;
  }
  if (!kept && !(await hasRoomForDraft(trx, viewer.id))) {
    throw new Invalid({ "": [errorKey("writing:drafts.tooMany", { count: DRAFTS_MAX })] });
  }
  const written = await (kept ? updateDraft(trx, draft, version) : insertDraft(trx, draft));
  if (!written) throw changedElsewhere(version + 1);
  return version + 1;
}

/** The words of a board's template came with the board, and are nobody's. */
async function holdsOnlyTemplate(trx: Trx, viewer: Viewer, fields: DraftFields): Promise<boolean> {
  const { body: [body = ""] = [], ...others } = fields;
  if (body === "" || hasWords(others)) return false;
  const boards = await listBoards(trx, viewer);
  return isOnlyTemplate(
    body,
    boards.map((board) => board.template),
  );
}

/** What the viewer wrote there goes; it may be gone already. */
export async function discardDraft(trx: Trx, viewer: Viewer, key: string): Promise<void> {
  requireSignedIn(viewer);
  await deleteDraft(trx, viewer.id, key);
}

/** A reply's idea and comment, a comment's or response's idea; a new idea has neither yet. @throws NotFound */
async function getPlace(trx: Trx, viewer: Viewer, key: string) {
  const place = parseDraftKey(key);
  if (!place) throw new NotFound();
  if (place.kind === "idea") return { ideaId: null, commentId: null };
  if ("ideaId" in place) {
    const idea = await getIdeaState(trx, viewer, place.ideaId);
    if (place.kind === "response") allow(viewer, canDecide(viewer));
    if (place.kind === "question") allow(viewer, canAsk(viewer, idea));
    return { ideaId: idea.id, commentId: null };
  }
  const { row, idea } = await getComment(trx, viewer, place.commentId);
  return { ideaId: idea.id, commentId: row.id };
}

function changedElsewhere(version = 0): Conflict {
  const reason = version > 0 ? "writing:drafts.changed" : "writing:drafts.gone";
  return new Conflict(reason, { draftVersion: version });
}
