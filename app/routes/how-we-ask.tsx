import { HowWeAsk } from "~/features/questions/routing/how-we-ask";
import { questionWords } from "~/features/questions/words.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { Page } from "~/ui/page";

export const loader = load(async ({ viewer }) => {
  const t = questionWords(viewer);
  return { pageTitle: t("howWeAsk.title"), description: t("howWeAsk.lede") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.description,
  canonical: "/how-we-ask",
}));

export default function HowWeAskPage() {
  return (
    <Page width="reading">
      <HowWeAsk />
    </Page>
  );
}
