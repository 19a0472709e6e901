import { useLoaderData } from "@remix-run/react";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { ApprovalPage } from "~/features/moderation/approval-page";
import { approveComment, refuseComment } from "~/features/moderation/approve-comment.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { approvalSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";

export const loader = load(async ({ db, viewer, params }) => {
  const { comment, title } = await getCommentPage(db, viewer, numberParam(params["comment"]));
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!comment.unpublished || comment.state === "deleted") throw new NotFound();
  const say = textsOf(viewer.language).getFixedT(null, "moderation");
  return { pageTitle: say("waiting.titleComment"), about: title, comment };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Publishes the comment as if it were posted now, or refuses it with a reason. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["comment"]);
  await getComment(db, viewer, id);
  allow(viewer, canModerate(viewer), "moderation:refused");
  const form = parse(approvalSchema);
  await write((trx) =>
    form.decision === "approved"
      ? approveComment(trx, viewer, id)
      : refuseComment(trx, viewer, id, form.reason),
  );
  return { to: `/comments/${id}`, notice: `moderation:waiting.done.${form.decision}` };
});

export default function CommentApprovalPage() {
  const { pageTitle, about, comment } = useLoaderData<typeof loader>();
  return (
    <ApprovalPage title={pageTitle} lede={<bdi>{about}</bdi>} view={useReply()}>
      <QuotedComment comment={comment} />
    </ApprovalPage>
  );
}
