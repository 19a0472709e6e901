import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { setIdeaTags } from "~/features/ideas/idea-tags.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canTag } from "./triage.policy";
import { listTagChoices } from "./triage.queries.server";

/** The idea carries exactly these tags. A retired tag stays where it is and comes nowhere new. */
export async function tagIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  tagIds: readonly number[],
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canTag(viewer));
  const choices = await listTagChoices(trx, ideaId);
  if (tagIds.some((id) => !choices.some((choice) => choice.id === id))) {
    throw new Invalid({ tags: ["shared:errors.choice"] });
  }
  const { added, removed } = await setIdeaTags(trx, ideaId, tagIds);
  if (added.length === 0 && removed.length === 0) return;
  const names = (ids: number[]) =>
    choices.filter((choice) => ids.includes(choice.id)).map((choice) => choice.name);
  await recordActivity(
    trx,
    viewer,
    "idea.tagged",
    { kind: "idea", id: ideaId },
    { added: names(added), removed: names(removed) },
  );
}
