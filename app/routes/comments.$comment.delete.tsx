import { useLoaderData } from "@remix-run/react";
import { forgetMark } from "~/features/answering/mark-evidence.server";
import { canDeleteComment } from "~/features/comments/comment.policy";
import { CommentQuestion } from "~/features/comments/comment-question";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["comment"]);
  const { comment } = await getComment(db, viewer, id);
  allow(viewer, canDeleteComment(viewer, comment), "comments:deleteRefused");
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("pages.delete"),
    comment: (await getCommentPage(db, viewer, id)).comment,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes one's own comment away; a marker stays. */
export const action = handleForm(async ({ write, viewer, params }) => {
  const id = numberParam(params["comment"]);
  await write(async (trx) => {
    await deleteComment(trx, viewer, id);
    await forgetMark(trx, viewer, id);
  });
  return { to: `/comments/${id}`, notice: "comments:pages.deleted" };
});

export default function DeleteCommentPage() {
  const { pageTitle, comment } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  return (
    <CommentQuestion title={pageTitle} hint={t("pages.deleteHint")} comment={comment} view={view}>
      <Button look="danger">{t("pages.deleteButton")}</Button>
    </CommentQuestion>
  );
}
