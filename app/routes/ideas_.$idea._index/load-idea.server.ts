import { canAsk } from "~/features/answering/answering.policy";
import { listCommentTemplates } from "~/features/answering/templates.queries.server";
import { listWaitingBoards } from "~/features/boards/approval.queries.server";
import { canBeginComment } from "~/features/comments/comment.policy";
import { type DiscussionView, parseDiscussion } from "~/features/comments/discussion-url";
import { listExtenders } from "~/features/comments/extensions.queries.server";
import { listComments } from "~/features/comments/list-comments.queries.server";
import { canAddEvidence } from "~/features/evidence/evidence.policy";
import { listEvidence } from "~/features/evidence/evidence.queries.server";
import {
  canDeleteIdea,
  canEditIdea,
  canReportIdea,
  canTriage,
  canVote,
  canWithdrawIdea,
  isKeptFromEditing,
  isOpenToWords,
} from "~/features/ideas/idea.policy";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { othersTookPart } from "~/features/intake/others-took-part.queries.server";
import type { MergedRow } from "~/features/merges/merged-ideas";
import { listMergedIdeas, loadUnfolded } from "~/features/merges/merged-ideas.queries.server";
import { canMerge } from "~/features/merges/merges.policy";
import { ownView } from "~/features/merges/own-view";
import { listTwins } from "~/features/merges/twins.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { listQuestionsAbout } from "~/features/questions/list-questions.queries.server";
import { canAskAbout } from "~/features/questions/question.policy";
import { findOfficialResponse } from "~/features/triage/official-response.queries.server";
import { loadStaffTools } from "~/features/triage/staff-tools.queries.server";
import { findStatusNote } from "~/features/triage/status-note.queries.server";
import { canRespond } from "~/features/triage/triage.policy";
import { countVoices, listQuotes } from "~/features/votes/voters.queries.server";
import { openCommentDrafts } from "~/features/writing/drafts.queries.server";
import type { Db } from "~db/connect.server";

const CLOSE_IDEAS = 3;

/** Everything that stands around an idea on its page, from all areas; the idea was read before. */
export async function loadAround(
  db: Db,
  viewer: Viewer,
  idea: IdeaPage,
  { search, currency }: { search: URLSearchParams; currency: string },
) {
  const view = parseDiscussion(search);
  const merged = await listMergedIdeas(db, viewer, idea.id);
  const [
    unfolded,
    twins,
    discussion,
    extenders,
    quotes,
    voices,
    story,
    evidence,
    company,
    staffTools,
    close,
    can,
    drafts,
    templates,
    waitsOn,
    asked,
  ] = await Promise.all([
    loadUnfoldedIdea(db, viewer, merged, view),
    listTwins(db, viewer, idea.id),
    listComments(db, viewer, idea, ownView(view, merged)),
    listExtenders(db, idea),
    listQuotes(db, viewer, idea.id),
    countVoices(db, idea.id),
    listStory(db, viewer, idea.id),
    listEvidence(db, viewer, idea.id, { currency }),
    loadCompanyWords(db, idea.id),
    loadStaffTools(db, viewer, idea.id),
    // Whoever can merge is shown twins in their place, which are found the same way.
    canMerge(viewer) ? [] : findSimilar(db, viewer, idea.title, CLOSE_IDEAS + 1),
    loadPermissions(db, viewer, idea),
    openCommentDrafts(db, viewer, idea.id, view.reply),
    listCommentTemplates(db, viewer, idea.boardId),
    listWaitingBoards(db, viewer, [idea.boardId]),
    listQuestionsAbout(db, viewer, idea.id),
  ]);
  return {
    ...{ view, discussion, extenders, quotes, voices, story, evidence, staffTools, can, drafts },
    ...{ templates, asked },
    ...{ merged, unfolded, twins },
    ...company,
    waits: waitsOn.length > 0,
    offersVote: can.vote && idea.myVote === null,
    close: close.filter(({ id }) => id !== idea.id).slice(0, CLOSE_IDEAS),
  };
}

/** What the address asks to unfold, with what the company said to it before it was merged. */
async function loadUnfoldedIdea(
  db: Db,
  viewer: Viewer,
  merged: readonly MergedRow[],
  view: DiscussionView,
) {
  const unfolded = await loadUnfolded(db, viewer, merged, view);
  return unfolded && { ...unfolded, ...(await loadCompanyWords(db, unfolded.idea.id)) };
}

/** An answer that came after the note on the status says it better, but for a reason or a where. */
async function loadCompanyWords(db: Db, ideaId: number) {
  const [response, note] = await Promise.all([
    findOfficialResponse(db, ideaId),
    findStatusNote(db, ideaId),
  ]);
  const points = note !== null && (note.reasonCode !== null || note.possibleWhere !== "");
  const told = note && (points || note.at > (response?.at ?? 0));
  return { response, note: told ? note : null };
}

async function loadPermissions(db: Db, viewer: Viewer, idea: IdeaPage) {
  const shared = viewer.id !== idea.authorId || (await othersTookPart(db, idea));
  return {
    own: viewer.id !== null && viewer.id === idea.authorId,
    vote: canVote(viewer, idea),
    comment: canBeginComment(viewer, idea),
    note: canTriage(viewer),
    edit: canEditIdea(viewer, idea),
    editLater: isKeptFromEditing(viewer, idea),
    commentInstead: isOpenToWords(idea),
    delete: canDeleteIdea(viewer, idea, shared),
    withdraw: canWithdrawIdea(viewer, idea, shared),
    report: canReportIdea(viewer, idea),
    addEvidence: canAddEvidence(viewer, idea),
    ask: canAsk(viewer, idea),
    askPeers: canAskAbout(viewer, idea),
    respond: canRespond(viewer, idea),
    merge: canMerge(viewer) && idea.mergedIntoId === null,
  };
}
