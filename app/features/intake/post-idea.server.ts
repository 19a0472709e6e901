import { recordActivity } from "~/features/activity/record-activity.server";
import { waitsOnBoard } from "~/features/boards/approval.queries.server";
import { canPostOn } from "~/features/boards/board.policy";
import { listOpenFields } from "~/features/boards/board-fields.queries.server";
import { findBoardById } from "~/features/boards/boards.queries.server";
import { evidenceKinds } from "~/features/evidence/evidence";
import { insertEvidence } from "~/features/evidence/evidence-rows.server";
import { insertAnswers } from "~/features/ideas/answer-fields.server";
import { followByItself } from "~/features/ideas/follow.server";
import { setIdeaTags } from "~/features/ideas/idea-tags.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { findSameIdea, insertIdea } from "~/features/ideas/insert-idea.server";
import { clockOfNewIdea } from "~/features/ideas/reply-clock.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type SignedInViewer, type Viewer } from "~/features/people/viewer";
import { checkTags } from "~/features/tags/check-tags.server";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { deleteDraft } from "~/features/writing/drafts.queries.server";
import { limitLinks } from "~/features/writing/limit-links.server";
import type { Answers } from "~/platform/asked-field";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { EvidenceKind } from "~db/schema";

export interface PostIdeaInput {
  title: string;
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  boardId: number;
  /** The key of the author's draft that this was, which goes with it; "" for none. */
  draft?: string;
  tagIds: number[];
  /** What the author answered to the four questions, where they did. */
  prompts: Partial<Record<EvidenceKind, string>>;
  /** What was answered to the fields of the board, by their numbers. */
  answers?: Answers;
  language: string;
}

type Prompts = PostIdeaInput["prompts"];

/**
 * The viewer's idea is on the board, with their own vote and answers; they hear what becomes of it.
 * Where the board wants it, it waits for approval first.
 * Sent twice it is one idea.
 * @returns its number.
 * @throws Invalid when the board takes no ideas, a tag is not to be had, or an asked field is empty.
 */
export async function postIdea(trx: Trx, viewer: Viewer, input: PostIdeaInput): Promise<number> {
  allow(viewer, canTakePart(viewer), "intake:refused.unverified");
  requireSignedIn(viewer);
  await checkBoard(trx, viewer, input.boardId);
  checkTags(await listTagSets(trx, viewer), input.tagIds, "tagIds");
  const { draft, ...words } = input;
  const idea = { ...words, authorId: viewer.id, createdAt: now() };
  if (draft) await deleteDraft(trx, viewer.id, draft);
  const same = await findSameIdea(trx, idea);
  if (same) return same;
  await limitLinks(trx, viewer, input.bodyHtml);
  const waits = await waitsOnBoard(trx, viewer, input.boardId);
  const clock = isStaff(viewer) || waits ? {} : await clockOfNewIdea(trx, idea);
  const { id, status } = await insertIdea(trx, { ...idea, clock, waits });
  await setIdeaTags(trx, id, input.tagIds);
  await insertPrompts(trx, viewer, id, input.prompts);
  await answerBoard(trx, viewer, id, input);
  await followByItself(trx, viewer.id, { kind: "idea", id }, "author");
  if (waits) await holdIdea(trx, viewer, id);
  else await publish(trx, viewer, { id, takesVotes: status.takesVotes });
  return id;
}

async function publish(trx: Trx, viewer: Viewer, idea: { id: number; takesVotes: boolean }) {
  await indexIdea(trx, idea.id);
  await recordActivity(trx, viewer, "idea.posted", { kind: "idea", id: idea.id });
  if (idea.takesVotes) await castVote(trx, viewer, idea.id, { importance: 1, because: "" });
}

/** Nobody is told, and the search does not know it, until somebody approves it. */
async function holdIdea(trx: Trx, viewer: Viewer, id: number) {
  await recordActivity(trx, viewer, "idea.held", { kind: "idea", id }, {}, { staffOnly: true });
}

/** A board may be retired while somebody writes; refused at the field, so that no text is lost. */
async function checkBoard(trx: Trx, viewer: Viewer, boardId: number): Promise<void> {
  const board = await findBoardById(trx, viewer, boardId);
  if (!board || !canPostOn(viewer, board)) {
    throw new Invalid({ boardId: [board ? "intake:refused.retired" : "shared:errors.choice"] });
  }
}

async function insertPrompts(trx: Trx, viewer: SignedInViewer, ideaId: number, prompts: Prompts) {
  for (const kind of evidenceKinds) {
    const body = prompts[kind];
    if (!body) continue;
    await insertEvidence(trx, {
      idea_id: ideaId,
      kind,
      body,
      person_id: viewer.id,
      account_id: viewer.accountId,
      by_staff: isStaff(viewer) ? 1 : 0,
      created_at: now(),
    });
  }
}

async function answerBoard(trx: Trx, viewer: Viewer, ideaId: number, input: PostIdeaInput) {
  const fields = await listOpenFields(trx, viewer, [{ id: input.boardId }]);
  await insertAnswers(trx, ideaId, { fields, answers: input.answers ?? new Map() });
}
