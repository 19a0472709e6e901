import { Form, useLoaderData } from "@remix-run/react";
import { listOpenFields } from "~/features/boards/board-fields.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { canEditIdea, whyNoEdit } from "~/features/ideas/idea.policy";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { loadStoredAnswers } from "~/features/ideas/stored-answers.server";
import { EditIdeaForm } from "~/features/intake/edit-idea-form";
import { NewerText } from "~/features/intake/newer-text";
import { bodySchema } from "~/features/intake/post-idea.schema.server";
import { reviseIdeaSchema } from "~/features/intake/revise-idea.schema.server";
import { listRevisedTags, reviseIdea } from "~/features/intake/revise-idea.server";
import { allow } from "~/features/people/allow";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee, attachPicture } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { answersSchema } from "~/platform/asked-field.server";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const idea = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canEditIdea(viewer, idea), whyNoEdit(idea));
  const text = await getIdeaText(db, idea.id);
  const title = idea.authorId === viewer.id ? "edit.title" : "edit.titleOther";
  const pageTitle = textsOf(viewer.language).getFixedT(null, "intake")(title);
  const fields = await listOpenFields(db, viewer, [{ id: idea.boardId }]);
  const { stored, version: answersVersion } = await loadStoredAnswers(db, viewer, idea.id, fields);
  const tagSets = await listRevisedTags(db, viewer, idea.id);
  const rules = { fields, stored, answersVersion, tagSets };
  return { pageTitle, text, rules, path: ideaPath(text) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets the words of the idea; `version` is the one that the edit began from. */
export const action = handleForm(
  async ({ db, write, viewer, params, context, input, parse }) => {
    const id = numberParam(params["idea"]);
    const idea = await getIdeaState(db, viewer, id);
    allow(viewer, canEditIdea(viewer, idea), whyNoEdit(idea));
    await attachPicture({ context, viewer, input });
    if (asksToSee(input)) {
      return { show: { html: await renderText(db, parse(bodySchema).body) } };
    }
    const { title, body, version, tagIds, withTags, answersVersion } = parse(reviseIdeaSchema);
    const words = { title, body, version, bodyHtml: await renderText(db, body) };
    const rules = {
      tagIds: withTags ? tagIds : undefined,
      answers: parse(answersSchema),
      answersVersion: answersVersion || undefined,
    };
    await write((trx) => reviseIdea(trx, viewer, id, { ...words, ...rules }));
    return { to: ideaPath({ id, title }), notice: "intake:notices.edited" };
  },
  { keep: "words", files: true },
);

export default function EditIdeaPage() {
  const { pageTitle, text, rules, path } = useLoaderData<typeof loader>();
  const t = useText("intake");
  const view = useReply();
  const { html = "" } = useShown<{ html: string }>();
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={t("edit.lede")} />
      <NewerText conflict={view.conflict} language={text.language} />
      <Form method="post" encType="multipart/form-data">
        <EditIdeaForm view={view} text={text} rules={rules} preview={html} path={path} />
      </Form>
    </Page>
  );
}
