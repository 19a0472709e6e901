import { insertComment } from "~/features/comments/comments.queries.server";
import { publishComment } from "~/features/comments/publish-comment.server";
import type { IdeaState } from "~/features/ideas/idea";
import { isOpenToWords } from "~/features/ideas/idea.policy";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Customer } from "./customer.server";
import type { Entered, Entering } from "./entering";
import {
  findSameEntry,
  insertEntry,
  updateEntry,
  wereWordsDisowned,
} from "./entries.queries.server";
import { lockIdeaForBoth } from "./idea-for-both.server";

/** The customer's words stand in the discussion. They wait for nobody: a rep has read them. */
export async function enterComment(trx: Trx, entering: Entering): Promise<Entered> {
  const { customer, row, input } = entering;
  const idea = await lockIdeaForBoth(trx, entering);
  if (input.quote === "") throw new Invalid({ quote: ["shared:errors.required"] });
  const key = { kind: "comment", person_id: customer.person.id, title: "", quote: input.quote };
  const said = { ...key, kind: "comment" } as const;
  const same = await findSameEntry(trx, { ...said, idea_id: idea.id });
  if (same) return { id: same, ideaId: idea.id, fresh: false };
  if (idea.hidden || !isOpenToWords(idea)) throw new Invalid({ idea: [whyClosed(idea)] });
  if (await wereWordsDisowned(trx, said)) {
    throw new Invalid({ quote: ["intake:behalf.refused.disowned"] });
  }
  const id = await insertEntry(trx, { ...row, idea_id: idea.id });
  const { quote: body, quoteHtml: bodyHtml } = input;
  const language = customer.person.language ?? entering.rep.language;
  const commentId = await sayInName(trx, customer, idea, { body, bodyHtml, language });
  await updateEntry(trx, id, { comment_id: commentId });
  return { id, ideaId: idea.id, fresh: true };
}

/** A comment of the customer's at the top of the discussion, on an idea that is locked. */
export async function sayInName(
  trx: Trx,
  { viewer }: Pick<Customer, "viewer">,
  idea: IdeaState,
  { body, bodyHtml, language }: { body: string; bodyHtml: string; language: string },
): Promise<number> {
  const at = now();
  const words = { body, body_html: bodyHtml, language, created_at: at };
  const id = await insertComment(trx, { idea_id: idea.id, author_id: viewer.id, ...words });
  await publishComment(trx, viewer, idea, { id, parentId: null, byStaff: false, at });
  return id;
}

/** The text key of why nobody adds to the discussion. */
export function whyClosed(idea: IdeaState): string {
  if (idea.locked) return "comments:locked";
  return idea.takesComments ? "comments:refused" : "comments:frozen";
}
