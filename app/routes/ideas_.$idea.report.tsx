import { useLoaderData } from "@remix-run/react";
import { ideaPath } from "~/features/ideas/idea";
import { canReportIdea } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { reportSchema } from "~/features/moderation/moderation.schema.server";
import { ReportPage } from "~/features/moderation/report-page";
import { findOpenReport } from "~/features/moderation/report-rows.server";
import { reportIdea } from "~/features/moderation/report-thing.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";

export const loader = load(async ({ db, viewer, params }) => {
  const state = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canReportIdea(viewer, state), "moderation:report.refused");
  const { id, title, language } = await getIdeaText(db, state.id);
  const report = await findOpenReport(db, viewer.id ?? 0, { ideaId: id, commentId: null });
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "moderation")("report.titleIdea"),
    idea: { title, language, path: ideaPath({ id, title }) },
    reportedAt: report?.at ?? null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const input = parse(reportSchema);
  await write((trx) => reportIdea(trx, viewer, id, input));
  return { to: `/ideas/${id}`, notice: "moderation:report.done" };
});

export default function ReportIdeaPage() {
  const { pageTitle, idea, reportedAt } = useLoaderData<typeof loader>();
  return (
    <ReportPage title={pageTitle} view={useReply()} path={idea.path} reportedAt={reportedAt}>
      <p
        dir="auto"
        lang={idea.language}
        className="title-lg mb-8 border-s border-line ps-5 wrap-break-word"
      >
        {idea.title}
      </p>
    </ReportPage>
  );
}
