import { type IdeaState, ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import { getIdeaHead } from "./triage.queries.server";
import type { TriagedIdea } from "./triage-page";

type Title =
  | "response.pageTitle"
  | "tools.ask"
  | "response.historyTitle"
  | "status.title"
  | "undo.title"
  | "tags.title"
  | "fields.title"
  | "pin.title"
  | "lock.title"
  | "hide.title"
  | "slow.title"
  | "move.title"
  | "owner.title"
  | "review.title"
  | "checklist.title"
  | "checklist.doneTitle"
  | "checklist.removeTitle";

interface PageOf {
  title: Title;
  may: (viewer: Viewer, idea: IdeaState) => boolean;
}

/**
 * The idea of a triage page, for those whom `may` allows, with the title of the page.
 * @throws NotFound, Forbidden, SignInNeeded
 */
export async function loadTriagePage(db: Db, viewer: Viewer, ideaId: number, page: PageOf) {
  return loadHead(db, viewer, await getIdeaState(db, viewer, ideaId), page);
}

/** As {@link loadTriagePage}, of an idea that the caller has read for this viewer. */
export async function loadHead(db: Db, viewer: Viewer, state: IdeaState, page: PageOf) {
  const ideaId = state.id;
  allow(viewer, page.may(viewer, state));
  const head = await getIdeaHead(db, ideaId);
  const idea: TriagedIdea = {
    id: ideaId,
    title: head.title,
    language: head.language,
    path: ideaPath({ id: ideaId, title: head.title }),
  };
  const texts = textsOf(viewer.language);
  const label = texts.getFixedT(null, "triage")(page.title);
  const pageTitle = texts.getFixedT(null, "shared")("signs.labelled", { label, value: head.title });
  return { state, head, idea, pageTitle };
}
