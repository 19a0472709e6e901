import { useLoaderData } from "@remix-run/react";
import { canHideComment } from "~/features/comments/comment.policy";
import { CommentQuestion } from "~/features/comments/comment-question";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { showComment } from "~/features/comments/hide-comment.server";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { hideReportedComment } from "~/features/moderation/hide-comment.server";
import { HideForm } from "~/features/moderation/hide-form";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

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

/** Sets whether only product, admin and the author read the comment. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const commentId = numberParam(params["comment"]);
  const { comment, idea } = await getComment(db, viewer, commentId);
  allow(viewer, canHideComment(viewer, comment), "comments:hideRefused");
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1"
      ? hideReportedComment(trx, viewer, { ideaId: idea.id, commentId }, form.reason)
      : showComment(trx, viewer, commentId),
  );
  return { to: `/comments/${commentId}` };
});

export default function HideCommentPage() {
  const { pageTitle, comment } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  if (comment.state !== "hidden") {
    return (
      <Page width="reading">
        <PageHeader title={pageTitle} lede={t("pages.hideHint")} />
        <QuotedComment comment={comment} />
        <HideForm view={view} />
      </Page>
    );
  }
  return (
    <CommentQuestion title={pageTitle} hint={t("pages.showHint")} comment={comment} view={view}>
      <Button name="hidden" value="0">
        {t("pages.showButton")}
      </Button>
    </CommentQuestion>
  );
}
