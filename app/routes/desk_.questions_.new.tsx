import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { createQuestion } from "~/features/answering/edit-question.server";
import { questionSchema } from "~/features/answering/question.schema.server";
import { QuestionForm } from "~/features/answering/question-form";
import { answeringWords, wordLanguages } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { listBoards } from "~/features/boards/boards.queries.server";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { languages } from "~/i18n/languages";

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canKeepWords(viewer));
  const boards = await listBoards(db, viewer);
  return {
    pageTitle: answeringWords(viewer)("questions.newTitle"),
    languages: wordLanguages(viewer, community),
    boards: boards.map(({ id, name }) => ({ id, name })),
  };
});

export const action = handle(async ({ write, viewer, community, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const question = parse(questionSchema(languages, community.defaultLanguage));
  await write((trx) => createQuestion(trx, viewer, question));
  return { to: "/desk/questions", notice: "answering:questions.created" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

const nothing = { kind: "situation", board: null, texts: {} } as const;

export default function NewQuestionPage() {
  const { pageTitle, ...data } = useLoaderData<typeof loader>();
  return (
    <WordsPage place="questions" title={pageTitle}>
      <QuestionForm {...data} view={useReply()} question={nothing} version="" />
    </WordsPage>
  );
}
