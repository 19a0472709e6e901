import { Ranking } from "~/features/ideas/ranking";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { Page } from "~/ui/page";

export const loader = load(async ({ viewer }) => {
  const t = textsOf(viewer.language).getFixedT(null, "ideas");
  return { pageTitle: t("ranking.title"), description: t("ranking.lede") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.description,
  canonical: "/ranking",
}));

export default function RankingPage() {
  return (
    <Page width="reading">
      <Ranking />
    </Page>
  );
}
