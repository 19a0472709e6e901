import { useLoaderData } from "@remix-run/react";
import { BetaBody } from "~/features/beta/beta-body";
import { loadBeta } from "~/features/beta/beta-page.queries.server";
import { ReportForm } from "~/features/beta/report-form";
import { ReportsSection } from "~/features/beta/reports-section";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { canTalk } from "~/features/talk/talk.policy";
import { loadTalk } from "~/features/talk/talk.queries.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const beta = await loadBeta(db, viewer, item);
  const before = url.searchParams.get("before");
  const page = { before: before === null ? null : numberParam(before) };
  return {
    pageTitle: betaWords(viewer)("title"),
    item: { id: item.id, title: item.title, path: item.path },
    beta,
    reports: await loadTalk(db, viewer, item, { ...page, kind: "beta_report" }),
    canTalk: canTalk(viewer),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

export default function BetaPage() {
  const { pageTitle, item, beta, reports, canTalk } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <FormPage title={pageTitle} up={{ label: item.title, href: item.path }}>
      <BetaBody itemId={item.id} beta={beta} />
      <ReportsSection itemId={item.id} reports={reports} canTalk={canTalk}>
        {beta.can.report && <ReportForm view={view} itemId={item.id} />}
      </ReportsSection>
    </FormPage>
  );
}
