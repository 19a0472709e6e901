import { useLoaderData } from "@remix-run/react";
import { defaultRules } from "~/features/admin/default-rules.server";
import { adminWords } from "~/features/admin/words.server";
import { wordsFor } from "~/features/community/community-words";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Prose } from "~/ui/prose";

/** The texts come with the data: they stand among those of the staff, which members do not load. */
export const loader = load(async ({ viewer, community }) => {
  const t = adminWords(viewer);
  const own = wordsFor(community, viewer.language).rulesHtml;
  return {
    pageTitle: t("rules.title"),
    lede: t("rules.lede"),
    html: own?.text ?? (await defaultRules(viewer)),
    language: own?.language ?? viewer.language,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.lede,
  canonical: "/rules",
}));

export default function RulesPage() {
  const { pageTitle, lede, html, language } = useLoaderData<typeof loader>();
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={lede} />
      <Prose html={html} headings={2} lang={language} />
    </Page>
  );
}
