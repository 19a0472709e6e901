import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import {
  editQuestion,
  questionFields,
  questionName,
} from "~/features/answering/edit-question.server";
import { questionSchema } from "~/features/answering/question.schema.server";
import { QuestionForm } from "~/features/answering/question-form";
import { getQuestion } from "~/features/answering/questions.queries.server";
import { wordLanguages } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { fieldVersion } from "~/platform/field-version.server";
import { ButtonLink } from "~/ui/button";

export const loader = load(async ({ db, viewer, community, params }) => {
  allow(viewer, canKeepWords(viewer));
  const question = await getQuestion(db, numberParam(params["question"]));
  const boards = await listBoards(db, viewer);
  return {
    pageTitle: questionName(question.texts, viewer.language),
    question,
    version: fieldVersion(questionFields(question)),
    languages: wordLanguages(viewer, community),
    boards: boards.map(({ id, name }) => ({ id, name })),
  };
});

export const action = handle(async ({ write, viewer, community, params, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const id = numberParam(params["question"]);
  const question = parse(questionSchema(languages, community.defaultLanguage));
  await write((trx) => editQuestion(trx, viewer, id, question));
  return { to: "/desk/questions", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function QuestionPage() {
  const { question, ...data } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <WordsPage
      place="questions"
      title={t("questions.edit")}
      end={
        <ButtonLink look="outline" size="small" href={`/desk/questions/${question.id}/retired`}>
          {t(question.retired ? "retire.restore" : "retire.retire")}
        </ButtonLink>
      }
    >
      <QuestionForm key={question.id} {...data} view={useReply()} question={question} />
    </WordsPage>
  );
}
