import type { Viewer } from "~/features/people/viewer";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";

/**
 * Gives a question these tags and no others that the viewer may give.
 * @returns whether that changed anything.
 * @throws Invalid for a tag that is not offered.
 */
export async function giveQuestionTags(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  tagIds: readonly number[],
): Promise<boolean> {
  const offered = new Set(
    (await listTagSets(trx, viewer)).flatMap(({ tags }) => tags.map(({ id }) => id)),
  );
  const wanted = new Set(tagIds);
  if (![...wanted].every((id) => offered.has(id))) {
    throw new Invalid({ tags: ["shared:errors.choice"] });
  }
  const rows = await trx
    .selectFrom("question_tag")
    .select("tag_id")
    .where("question_id", "=", questionId)
    .execute();
  const given = rows.map((row) => row.tag_id);
  // What the viewer may not give, they cannot take away either.
  const gone = given.filter((id) => offered.has(id) && !wanted.has(id));
  const added = [...wanted].filter((id) => !given.includes(id));
  if (gone.length > 0) {
    await trx
      .deleteFrom("question_tag")
      .where("question_id", "=", questionId)
      .where("tag_id", "in", gone)
      .execute();
  }
  if (added.length > 0) {
    const tags = added.map((tag_id) => ({ question_id: questionId, tag_id }));
    await trx.insertInto("question_tag").values(tags).execute();
  }
  return gone.length + added.length > 0;
}
