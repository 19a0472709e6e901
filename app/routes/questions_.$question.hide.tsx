import { useLoaderData } from "@remix-run/react";
import { HideOrShow } from "~/features/moderation/hide-or-show";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { QuestionFormPage } from "~/features/questions/form-page";
import { hideQuestion, showQuestion } from "~/features/questions/hide-question.server";
import { questionPath } from "~/features/questions/question";
import { canHideQuestion } from "~/features/questions/question.policy";
import { getQuestion } from "~/features/questions/question-rows.server";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canHideQuestion(viewer));
  return {
    pageTitle: questionWords(viewer)(state.hidden ? "hide.showTitle" : "hide.title"),
    up: { label: row.title, href: questionPath(row) },
    hidden: state.hidden,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether only product, admin and who asked read the question. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { row } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canHideQuestion(viewer));
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1"
      ? hideQuestion(trx, viewer, row.id, form.reason)
      : showQuestion(trx, viewer, row.id),
  );
  return { to: questionPath(row) };
});

export default function HideQuestionPage() {
  const { pageTitle, up, hidden } = useLoaderData<typeof loader>();
  const t = useText("questions");
  return (
    <QuestionFormPage title={pageTitle} up={up}>
      <HideOrShow view={useReply()} hidden={hidden} show={t("page.show")} />
    </QuestionFormPage>
  );
}
