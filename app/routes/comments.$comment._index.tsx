import { redirect } from "@remix-run/node";
import { findCommentPlace } from "~/features/comments/comment-place.queries.server";
import { discussionUrl } from "~/features/comments/discussion-url";
import { load, numberParam } from "~/http/load.server";

/** Leads to the page on which the comment stands. */
export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["comment"]);
  const { path, view } = await findCommentPlace(db, viewer, id);
  throw redirect(`${discussionUrl(encodeURI(path), view)}#comment-${id}`);
});

export default function CommentPlace() {
  return null;
}
