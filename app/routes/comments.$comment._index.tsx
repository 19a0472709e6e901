import { redirect } from "@remix-run/node";
import { findCommentPlace } from "~/features/comments/comment-place.queries.server";
import { discussionUrl } from "~/features/comments/discussion-url";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { load, numberParam } from "~/http/load.server";

/** Leads to the page on which the comment stands. */
export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["comment"]);
  const { ideaId, view } = await findCommentPlace(db, viewer, id);
  const path = encodeURI(ideaPath({ id: ideaId, title: await getIdeaTitle(db, ideaId) }));
  throw redirect(`${discussionUrl(path, view)}#comment-${id}`);
});

export default function CommentPlace() {
  return null;
}
