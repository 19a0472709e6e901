import { loadAuthorWords } from "~/features/answering/author-words.server";
import { beginWith, readChosenTemplate } from "~/features/answering/chosen-template.server";
import type { Place } from "~/features/answering/fill-template.server";
import { listTemplateChoices } from "~/features/answering/templates.queries.server";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { responseDraftKey } from "~/features/writing/draft";
import { openDraft } from "~/features/writing/drafts.queries.server";
import type { Db } from "~db/connect.server";
import { findOfficialResponse } from "./official-response.queries.server";
import { canRespond } from "./triage.policy";

/**
 * What the form of the official response needs: the present answer, the draft of the next one, the
 * templates, and the author's own words. `search` may name a template to begin with.
 */
export async function loadResponsePage(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  from: { search: URLSearchParams; place: Place },
) {
  const idea = await getIdeaState(db, viewer, ideaId);
  allow(viewer, canRespond(viewer, idea), "triage:response.refused");
  const [response, draft, templates, words, chosen] = await Promise.all([
    findOfficialResponse(db, ideaId),
    openDraft(db, viewer, responseDraftKey(ideaId)),
    listTemplateChoices(db, idea.boardId, ["response", "decline"]),
    loadAuthorWords(db, ideaId),
    readChosenTemplate(db, viewer, ideaId, from),
  ]);
  const stored = { field: "body", text: response?.body ?? "" };
  const kept = beginWith(draft, chosen, stored);
  return { ideaId, response, draft, templates, words, chosen, kept };
}
