import { Form, useLoaderData } from "@remix-run/react";
import { allow } from "~/features/people/allow";
import { tagQuestion } from "~/features/questions/edit-question.server";
import { QuestionFormPage } from "~/features/questions/form-page";
import { QUESTION_TAGS_MAX, questionPath } from "~/features/questions/question";
import { canTagQuestion } from "~/features/questions/question.policy";
import { questionTagsSchema } from "~/features/questions/question.schema.server";
import { getQuestion } from "~/features/questions/question-rows.server";
import { listTagsOf } from "~/features/questions/select-questions.server";
import { questionWords } from "~/features/questions/words.server";
import { TagsInAllFields } from "~/features/tags/tag-set-fields";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canTagQuestion(viewer, state));
  const tagsOf = await listTagsOf(db, viewer, [row.id]);
  const given = tagsOf(row.id).map(({ id }) => id);
  const sets = (await listTagSets(db, viewer)).map((set) => ({
    group: set.group,
    tags: set.tags.map((tag) => ({ ...tag, chosen: given.includes(tag.id) })),
  }));
  return {
    pageTitle: questionWords(viewer)("tags.title"),
    up: { label: row.title, href: questionPath(row) },
    sets: sets,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets what the question is about. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { row, state } = await getQuestion(db, viewer, numberParam(params["question"]));
  allow(viewer, canTagQuestion(viewer, state));
  const { tags } = parse(questionTagsSchema);
  await write((trx) => tagQuestion(trx, viewer, row.id, tags));
  return { to: questionPath(row) };
});

export default function QuestionTagsPage() {
  const { pageTitle, up, sets } = useLoaderData<typeof loader>();
  const t = useText("questions");
  const view = useReply();
  return (
    <QuestionFormPage
      title={pageTitle}
      lede={t("form.tagsHint", { count: QUESTION_TAGS_MAX })}
      up={up}
    >
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <TagsInAllFields name="tags" legend={t("form.tags")} sets={sets} view={view} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button>{t("form.save")}</Button>
          <Link href={up.href} className="touch-target text-sm text-ink-2">
            {t("form.cancel")}
          </Link>
        </div>
      </Form>
    </QuestionFormPage>
  );
}
