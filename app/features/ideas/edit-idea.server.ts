import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { limitLinks } from "~/features/writing/limit-links.server";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Trx } from "~db/connect.server";
import { canEditIdea, whyNoEdit } from "./idea.policy";
import { lockIdeaState } from "./idea-state.queries.server";
import { getIdeaText, type IdeaText, insertRevision } from "./idea-text.queries.server";
import { indexIdea } from "./index-idea.server";

export interface EditIdeaInput {
  title: string;
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
  /** The version that the edit began from. */
  version: number;
}

/**
 * The idea says what `input` says; its words until now are kept as a revision. The same words sent
 * again change nothing.
 * @throws Conflict, with the newer words, when somebody else edited it in the meantime.
 */
export async function editIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: EditIdeaInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canEditIdea(viewer, idea), whyNoEdit(idea));
  requireSignedIn(viewer);
  const known = await getIdeaText(trx, ideaId);
  if (known.title === input.title && known.body === input.body) return;
  if (known.version !== input.version) throw stale(known);
  await limitLinks(trx, viewer, input.bodyHtml);
  const at = now();
  await insertRevision(trx, known, viewer.id, at);
  await trx
    .updateTable("idea")
    .set({
      title: input.title,
      body: input.body,
      body_html: input.bodyHtml,
      excerpt: excerpt(input.body),
      version: known.version + 1,
      updated_at: at,
    })
    .where("id", "=", ideaId)
    .execute();
  await showPicturesIn(trx, { kind: "idea", id: ideaId }, input.body);
  await indexIdea(trx, ideaId);
  const details = { version: known.version + 1 };
  await recordActivity(trx, viewer, "idea.edited", { kind: "idea", id: ideaId }, details);
}

function stale({ title, body, version }: IdeaText): Conflict {
  return new Conflict("shared:errors.changed", { title, body, version });
}
