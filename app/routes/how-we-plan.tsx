import { HowWePlan } from "~/features/dart/how-we-plan";
import { dartWords } from "~/features/dart/words.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { Page } from "~/ui/page";

export const loader = load(async ({ viewer }) => {
  const t = dartWords(viewer);
  return { pageTitle: t("rules.title"), description: t("rules.lede") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.description,
  canonical: "/how-we-plan",
}));

export default function HowWePlanPage() {
  return (
    <Page width="reading">
      <HowWePlan />
    </Page>
  );
}
