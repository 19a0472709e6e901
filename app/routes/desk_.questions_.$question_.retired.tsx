import { useLoaderData } from "@remix-run/react";
import { canKeepWords } from "~/features/answering/answering.policy";
import { questionName } from "~/features/answering/edit-question.server";
import { getQuestion } from "~/features/answering/questions.queries.server";
import { retireSchema } from "~/features/answering/retire.schema.server";
import { RetireForm } from "~/features/answering/retire-form";
import { restoreQuestion, retireQuestion } from "~/features/answering/retire-question.server";
import { answeringWords } from "~/features/answering/words.server";
import { WordsPage } from "~/features/answering/words-page";
import { allow } from "~/features/people/allow";
import { handle } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  allow(viewer, canKeepWords(viewer));
  const { id, texts, retired } = await getQuestion(db, numberParam(params["question"]));
  const t = answeringWords(viewer);
  const title = retired ? "questions.restoreTitle" : "questions.retireTitle";
  const text = questionName(texts, viewer.language);
  return { pageTitle: t(title), text, id, retired };
});

/** Retires the question (1) or takes it back into use (0). */
export const action = handle(async ({ write, viewer, params, parse }) => {
  allow(viewer, canKeepWords(viewer));
  const id = numberParam(params["question"]);
  const { retired } = parse(retireSchema);
  await write((trx) =>
    retired ? retireQuestion(trx, viewer, id) : restoreQuestion(trx, viewer, id),
  );
  const notice = retired ? "answering:retire.retired" : "answering:retire.restored";
  return { to: "/desk/questions", notice };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function RetireQuestionPage() {
  const { pageTitle, text, id, retired } = useLoaderData<typeof loader>();
  const t = useText("answering");
  return (
    <WordsPage
      place="questions"
      title={pageTitle}
      lede={
        <>
          <span dir="auto" className="title-lg block text-ink">
            {text}
          </span>
          <span className="block pt-2">
            {t(retired ? "questions.restoreBody" : "questions.retireBody")}
          </span>
        </>
      }
    >
      <RetireForm view={useReply()} retired={retired} back={`/desk/questions/${id}`} />
    </WordsPage>
  );
}
