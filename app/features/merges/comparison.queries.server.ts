import { opensTo } from "~/features/boards/board-access";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Comparison, MergePreview } from "./comparison";
import { strongest } from "./strongest";

/**
 * Two ideas beside each other, and what a merge of them does. Without `intoId` the one that more
 * people voted for goes on, of equals the older one.
 * @throws NotFound where the viewer may not see one of them, or both are one.
 */
export async function loadComparison(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  { withId, intoId }: { withId: number; intoId: number | null },
): Promise<Comparison> {
  const idea = await getIdeaPage(db, viewer, ideaId);
  const named = await getIdeaPage(db, viewer, withId);
  const other =
    named.mergedIntoId === null ? named : await getIdeaPage(db, viewer, named.mergedIntoId);
  if (other.id === idea.id) throw new NotFound();
  const chosen = intoId === idea.id || intoId === other.id ? intoId : null;
  const goesOn = chosen ?? strongest([idea, other])?.id;
  const [canonical, merged] = goesOn === idea.id ? [idea, other] : [other, idea];
  return { canonical, merged, preview: await previewMerge(db, canonical, merged) };
}

async function previewMerge(db: Db, canonical: IdeaPage, merged: IdeaPage): Promise<MergePreview> {
  const { both } = await db
    .selectFrom("vote")
    .innerJoin("vote as other", "other.person_id", "vote.person_id")
    .select((select) => select.fn.countAll<number>().as("both"))
    .where("vote.idea_id", "=", canonical.id)
    .where("other.idea_id", "=", merged.id)
    .where("vote.withdrawn_at", "is", null)
    .where("other.withdrawn_at", "is", null)
    .where("vote.by_staff", "=", 0)
    .where("other.by_staff", "=", 0)
    .executeTakeFirstOrThrow();
  const voters = await countPeople(db, merged);
  return {
    votes: canonical.voteCount + merged.voteCount - both,
    both,
    comments: merged.commentCount,
    ...voters,
    opensTo: opensTo(boardOf(merged), boardOf(canonical)) ? canonical.boardAccess : null,
  };
}

const boardOf = ({ boardId, boardAccess }: IdeaPage) => ({ id: boardId, access: boardAccess });

/** Who of the merged idea's people hears of it, but for its author. */
async function countPeople(db: Db, merged: IdeaPage) {
  return db
    .selectNoFrom((select) => [
      select
        .selectFrom("vote")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("idea_id", "=", merged.id)
        .where("withdrawn_at", "is", null)
        .where("person_id", "<>", merged.authorId)
        .as("voters"),
      select
        .selectFrom("comment")
        .select((count) => count.fn.count<number>("author_id").distinct().as("count"))
        .where("idea_id", "=", merged.id)
        .where("internal", "=", 0)
        .where("deleted_at", "is", null)
        .where("hidden_at", "is", null)
        .where("author_id", "<>", merged.authorId)
        .as("commenters"),
    ])
    .executeTakeFirstOrThrow()
    .then(({ voters, commenters }) => ({ voters: voters ?? 0, commenters: commenters ?? 0 }));
}
