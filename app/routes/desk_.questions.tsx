import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { questionLine } from "~/features/answering/question-line.server";
import { QuestionList } from "~/features/answering/question-list";
import { listQuestions } from "~/features/answering/questions.queries.server";
import { answeringWords } from "~/features/answering/words.server";
import { WordsListPage } from "~/features/answering/words-page";
import { evidenceKinds } from "~/features/evidence/evidence";
import { allow } from "~/features/people/allow";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canKeepWords(viewer));
  const questions = await listQuestions(db);
  return {
    pageTitle: answeringWords(viewer)("questions.title"),
    questions: questions.map((question) => questionLine(viewer, community, question)),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function QuestionsPage() {
  const { pageTitle, questions } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <WordsListPage
      place="questions"
      title={pageTitle}
      lede={t("questions.lede")}
      end={<ButtonLink href="/desk/questions/new">{t("questions.new")}</ButtonLink>}
    >
      <div className="flex flex-col gap-12">
        {evidenceKinds.map((kind) => (
          <QuestionList
            key={kind}
            kind={kind}
            questions={questions.filter((question) => question.kind === kind)}
          />
        ))}
      </div>
    </WordsListPage>
  );
}
