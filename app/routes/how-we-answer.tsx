import { useLoaderData } from "@remix-run/react";
import { AnswersView } from "~/features/insights/answers-view";
import { loadHowWeAnswer } from "~/features/insights/how-we-answer.queries.server";
import { canReadAnswers } from "~/features/insights/insights.policy";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community }) => {
  // Where it is not published there is no such page.
  if (!canReadAnswers(viewer, community.clock)) throw new NotFound();
  const t = textsOf(viewer.language).getFixedT(null, "insights");
  return {
    pageTitle: t("answers.title"),
    description: t("answers.lede"),
    published: community.clock.published,
    answers: await loadHowWeAnswer(db, viewer, community),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  description: data.description,
  canonical: "/how-we-answer",
  noindex: !data.published,
}));

export default function HowWeAnswerPage() {
  const t = useText("insights");
  const { answers } = useLoaderData<typeof loader>();
  return (
    <Page width="reading">
      <PageHeader title={t("answers.title")} lede={t("answers.lede")} />
      <AnswersView answers={answers} />
    </Page>
  );
}
