import { accountName } from "~/features/accounts/account-name.server";
import type { ShownItem } from "~/features/ideas/shown-item";
import { shownName } from "~/features/people/unnamed";
import type { Viewer } from "~/features/people/viewer";
import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import { isAnswered, talkOf } from "./seen-talk.server";
import type { TalkAuthor, TalkComment } from "./talk";
import {
  canDeleteTalk,
  canEditTalk,
  canHideTalk,
  canMarkAnswered,
  canReadTalk,
} from "./talk.policy";
import { stateOf } from "./talk-rows.server";

/** The comments that there are for a viewer, with all that a page shows of them. */
export function selectTalk(db: Db, viewer: Viewer, item: ShownItem) {
  return db
    .selectFrom("roadmap_comment")
    .innerJoin("person", "person.id", "roadmap_comment.author_id")
    .leftJoin("account", "account.id", "person.account_id")
    .leftJoin("suggested_edit", "suggested_edit.id", "roadmap_comment.suggested_edit_id")
    .leftJoin("register_row", "register_row.id", "roadmap_comment.register_row_id")
    .selectAll("roadmap_comment")
    .select(["person.name", "person.handle", "person.picture", "register_row.body as row_body"])
    .select("suggested_edit.section")
    .select(accountName(viewer).as("account"))
    .select(() => [isAnswered().as("answered")])
    .where(talkOf(viewer, item));
}

type TalkRow = Awaited<ReturnType<ReturnType<typeof selectTalk>["execute"]>>[number];

/** A comment as this viewer sees it: what they may not read never leaves the server. */
export function toComment(viewer: Viewer, row: TalkRow): TalkComment {
  const state = stateOf(row);
  const readable = canReadTalk(viewer, state);
  const asked = state.kind === "question" && !state.isReply && !state.byStaff;
  return {
    id: row.id,
    kind: row.kind,
    author: readable ? authorOf(row) : null,
    byStaff: state.byStaff,
    bodyHtml: readable ? row.body_html : null,
    language: row.language,
    state: state.deleted ? "deleted" : state.hidden ? "hidden" : "shown",
    hiddenReason: readable ? row.hidden_reason : null,
    answered: asked && readable ? Boolean(row.answered) : null,
    markedAnswered: row.answered_at !== null,
    row:
      row.register_row_id === null ? null : { id: row.register_row_id, body: row.row_body ?? "" },
    suggestion:
      row.suggested_edit_id === null || row.section === null
        ? null
        : { id: row.suggested_edit_id, section: row.section },
    createdAt: row.created_at,
    edited: readable && row.edited_at !== null,
    can: {
      edit: canEditTalk(viewer, state),
      delete: canDeleteTalk(viewer, state),
      hide: canHideTalk(viewer, state),
      markAnswered: canMarkAnswered(viewer, state),
    },
  };
}

function authorOf(row: TalkRow): TalkAuthor | null {
  const name = shownName(row.name);
  if (!name) return null;
  const { handle, account } = row;
  return { name, handle, account, portrait: portraitPath(row.picture) };
}
