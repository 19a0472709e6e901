import { useLoaderData } from "@remix-run/react";
import { canHideComment } from "~/features/comments/comment.policy";
import { hiddenSchema } from "~/features/comments/comment.schema.server";
import { CommentQuestion } from "~/features/comments/comment-question";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { hideComment, showComment } from "~/features/comments/hide-comment.server";
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
  allow(viewer, canHideComment(viewer, comment), "comments:hideRefused");
  const say = textsOf(viewer.language).getFixedT(null, "comments");
  return {
    pageTitle: say(comment.hidden ? "pages.show" : "pages.hide"),
    comment: (await getCommentPage(db, viewer, id)).comment,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether only product and admin read the comment. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["comment"]);
  const { hidden } = parse(hiddenSchema);
  await write((trx) => (hidden ? hideComment : showComment)(trx, viewer, id));
  return { to: `/comments/${id}` };
});

export default function HideCommentPage() {
  const { pageTitle, comment } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  const hidden = comment.state === "hidden";
  return (
    <CommentQuestion
      title={pageTitle}
      hint={t(hidden ? "pages.showHint" : "pages.hideHint")}
      comment={comment}
      view={view}
    >
      <Button look={hidden ? "filled" : "danger"} name="hidden" value={hidden ? "0" : "1"}>
        {t(hidden ? "pages.showButton" : "pages.hideButton")}
      </Button>
    </CommentQuestion>
  );
}
