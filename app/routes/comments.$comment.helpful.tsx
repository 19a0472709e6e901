import { useLoaderData } from "@remix-run/react";
import { canMarkHelpful } from "~/features/comments/comment.policy";
import { helpfulSchema } from "~/features/comments/comment.schema.server";
import { CommentQuestion } from "~/features/comments/comment-question";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { markHelpful, unmarkHelpful } from "~/features/comments/mark-helpful.server";
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
  const { comment, idea } = await getComment(db, viewer, id);
  allow(viewer, canMarkHelpful(viewer, comment, idea), "comments:helpfulRefused");
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("pages.helpful"),
    comment: (await getCommentPage(db, viewer, id)).comment,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the viewer found the comment helpful. */
export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["comment"]);
  const { helpful } = parse(helpfulSchema);
  await write((trx) => (helpful ? markHelpful : unmarkHelpful)(trx, viewer, id));
  return { to: `/comments/${id}` };
});

export default function HelpfulCommentPage() {
  const { pageTitle, comment } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  const marked = comment.markedHelpful;
  return (
    <CommentQuestion title={pageTitle} comment={comment} view={view}>
      <Button name="helpful" value={marked ? "0" : "1"}>
        {t(marked ? "pages.unhelpfulButton" : "pages.helpfulButton")}
      </Button>
    </CommentQuestion>
  );
}
