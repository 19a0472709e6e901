import { listCommentTemplates } from "~/features/answering/templates.queries.server";
import { listEvidence } from "~/features/evidence/evidence.queries.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import { listTwins } from "~/features/merges/twins.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { loadDemand } from "~/features/sales/demand.queries.server";
import { loadStaffTools } from "~/features/triage/staff-tools.queries.server";
import { countVoices } from "~/features/votes/voters.queries.server";
import { commentDraftKey } from "~/features/writing/draft";
import { openDraft } from "~/features/writing/drafts.queries.server";
import type { Db } from "~db/connect.server";
import type { PaneData } from "./pane";

/**
 * The idea that is open beside the list, with what is needed to answer it.
 * @throws NotFound
 */
export async function loadPane(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  place: { currency: string },
): Promise<PaneData> {
  const idea = await getIdeaPage(db, viewer, ideaId);
  const [tools, evidence, voices, draft, templates, twins, demand, since] = await Promise.all([
    loadStaffTools(db, viewer, ideaId),
    listEvidence(db, viewer, ideaId, place),
    countVoices(db, ideaId),
    openDraft(db, viewer, commentDraftKey(ideaId, null)),
    listCommentTemplates(db, viewer, idea.boardId),
    listTwins(db, viewer, ideaId),
    loadDemand(db, ideaId),
    idea.author ? findJoined(db, idea.author.id) : null,
  ]);
  return { idea, tools, evidence, voices, draft, templates, twins, demand, memberSince: since };
}

async function findJoined(db: Db, personId: number): Promise<number | null> {
  const person = await db
    .selectFrom("person")
    .select("created_at")
    .where("id", "=", personId)
    .executeTakeFirst();
  return person?.created_at ?? null;
}
