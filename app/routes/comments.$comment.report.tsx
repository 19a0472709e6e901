import { useLoaderData } from "@remix-run/react";
import { canReportComment } from "~/features/comments/comment.policy";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { reportSchema } from "~/features/moderation/moderation.schema.server";
import { ReportPage } from "~/features/moderation/report-page";
import { findOpenReport } from "~/features/moderation/report-rows.server";
import { reportComment } from "~/features/moderation/report-thing.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["comment"]);
  const { comment: state, idea } = await getComment(db, viewer, id);
  allow(viewer, canReportComment(viewer, state, idea), "moderation:report.refused");
  const { comment } = await getCommentPage(db, viewer, id);
  const report = await findOpenReport(db, viewer.id ?? 0, { ideaId: idea.id, commentId: id });
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("report.titleComment"),
    comment,
    reportedAt: report?.at ?? null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ write, viewer, params, parse }) => {
    const id = numberParam(params["comment"]);
    const input = parse(reportSchema);
    await write((trx) => reportComment(trx, viewer, id, input));
    return { to: `/comments/${id}`, notice: "moderation:report.done" };
  },
  { keep: "words" },
);

export default function ReportCommentPage() {
  const { pageTitle, comment, reportedAt } = useLoaderData<typeof loader>();
  const path = `/comments/${comment.id}`;
  return (
    <ReportPage title={pageTitle} view={useReply()} path={path} reportedAt={reportedAt}>
      <QuotedComment comment={comment} />
    </ReportPage>
  );
}
