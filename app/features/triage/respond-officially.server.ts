import { recordActivity } from "~/features/activity/record-activity.server";
import { markAnswered } from "~/features/ideas/idea-counters.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { responseDraftKey } from "~/features/writing/draft";
import { deleteDraft } from "~/features/writing/drafts.queries.server";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { findOfficialResponse } from "./official-response.queries.server";
import { canRespond } from "./triage.policy";

export interface ResponseInput {
  /** The version that the text began from; 0 for the first. */
  version: number;
  body: string;
  bodyHtml: string;
  /** From the second version on: what differs, for those who read the one before. */
  whatChanged: string;
  /** Of the text; that of the writer's pages where it is left out. */
  language?: string | undefined;
}

/**
 * Gives the company's answer to an idea, or its next version.
 * @throws Conflict with the newer text when somebody else answered since the form was shown.
 */
export async function respondOfficially(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: ResponseInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canRespond(viewer, idea), "triage:response.refused");
  requireSignedIn(viewer);
  const current = await findOfficialResponse(trx, ideaId);
  await deleteDraft(trx, viewer.id, responseDraftKey(ideaId));
  if (current && current.body === input.body) return;
  if ((current?.version ?? 0) !== input.version) {
    throw new Conflict("triage:response.stale", {
      version: current?.version ?? 0,
      body: current?.body ?? "",
      by: current?.author?.name ?? "",
    });
  }
  if (current && !input.whatChanged) {
    throw new Invalid({ what_changed: ["triage:response.whatChangedMissing"] });
  }
  const version = input.version + 1;
  const at = now();
  await trx
    .insertInto("official_response")
    .values({
      idea_id: ideaId,
      version,
      body: input.body,
      body_html: input.bodyHtml,
      what_changed: current ? input.whatChanged : "",
      author_id: viewer.id,
      language: input.language ?? viewer.language,
      created_at: at,
    })
    .execute();
  await showPicturesIn(trx, { kind: "official_response", id: ideaId }, input.body);
  await markAnswered(trx, idea, { byId: viewer.id, at });
  await recordActivity(
    trx,
    viewer,
    "idea.answered",
    { kind: "idea", id: ideaId },
    { version, first: version === 1 },
  );
}
