import { useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { ActForm } from "~/features/questions/act-form";
import { useAskerLabel } from "~/features/questions/asker-line";
import { nameAsker, unnameAsker } from "~/features/questions/edit-question.server";
import { QuestionFormPage } from "~/features/questions/form-page";
import { questionPath } from "~/features/questions/question";
import { canNameAsker } from "~/features/questions/question.policy";
import { namedSchema } from "~/features/questions/question.schema.server";
import { loadQuestion } from "~/features/questions/question-page.queries.server";
import { getQuestion } from "~/features/questions/question-rows.server";
import { questionWords } from "~/features/questions/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canNameAsker(viewer, state));
  const { asker } = await loadQuestion(db, viewer, row.id);
  return {
    pageTitle: questionWords(viewer)("name.title"),
    up: { label: row.title, href: questionPath(row) },
    label: asker.label,
    named: state.named,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether others read who asked. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canNameAsker(viewer, state));
  const { named } = parse(namedSchema);
  await write((trx) => (named ? nameAsker : unnameAsker)(trx, viewer, row.id));
  const notice = named ? "questions:name.done" : "questions:name.undone";
  return { to: questionPath(row), notice };
});

export default function NameAskerPage() {
  const { pageTitle, up, label, named } = useLoaderData<typeof loader>();
  const t = useText("questions");
  const say = useAskerLabel();
  return (
    <QuestionFormPage
      title={pageTitle}
      lede={named ? t("name.ledeNamed") : t("name.lede", { label: say(label) })}
      up={up}
    >
      <ActForm view={useReply()} path={up.href}>
        <Button name="named" value={named ? "0" : "1"}>
          {t(named ? "name.undo" : "name.submit")}
        </Button>
      </ActForm>
    </QuestionFormPage>
  );
}
