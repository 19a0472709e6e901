import { Form, useLoaderData } from "@remix-run/react";
import { canTakeUp, whyNotTakenUp } from "~/features/comments/comment.policy";
import {
  extensionPreviewSchema,
  extensionSchema,
  takenUpSchema,
} from "~/features/comments/comment.schema.server";
import { CommentQuestion } from "~/features/comments/comment-question";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { withComment } from "~/features/comments/extension";
import { ExtensionForm } from "~/features/comments/extension-form";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { releaseComment, takeUpComment } from "~/features/comments/take-up-comment.server";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaText } from "~/features/ideas/idea-text.queries.server";
import { NewerText } from "~/features/intake/newer-text";
import { allow } from "~/features/people/allow";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee, attachPicture } from "~/http/attach-picture.server";
import { type HandleContext, handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["comment"]);
  const { row, comment: state, idea } = await getComment(db, viewer, id);
  allow(viewer, canTakeUp(viewer, state, idea), whyNotTakenUp(idea));
  const { comment } = await getCommentPage(db, viewer, id);
  const { title, body, version, language } = await getIdeaText(db, idea.id);
  const draft = withComment(body, row.body);
  const say = textsOf(viewer.language).getFixedT(null, "comments");
  return {
    pageTitle: say(comment.takenUp ? "extension.release" : "extension.title"),
    formTitle: say("extension.title"),
    comment,
    idea: { title, version, language },
    draft,
    quoted: draft !== body,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the idea takes up the comment, and what it says with it. */
export const action = handleForm(
  async (context) => {
    const { db, write, viewer, params, parse } = context;
    const id = numberParam(params["comment"]);
    const { comment, idea } = await getComment(db, viewer, id);
    allow(viewer, canTakeUp(viewer, comment, idea), whyNotTakenUp(idea));
    if (parse(takenUpSchema).takenUp) return takeUp(context, id, idea.id);
    await write((trx) => releaseComment(trx, viewer, id));
    return { to: `/comments/${id}`, notice: "comments:extension.released" };
  },
  { files: true },
);

async function takeUp(form: HandleContext, commentId: number, ideaId: number) {
  const { db, write, viewer, context, input, parse } = form;
  await attachPicture({ context, viewer, input });
  if (asksToSee(input)) {
    return { show: { html: await renderText(db, parse(extensionPreviewSchema).body) } };
  }
  const { body, version } = parse(extensionSchema);
  const words = { body, version, bodyHtml: await renderText(db, body) };
  const isNew = await write((trx) => takeUpComment(trx, viewer, commentId, words));
  const to = ideaPath(await getIdeaText(db, ideaId));
  return { to, notice: isNew ? "comments:extension.done" : "comments:extension.already" };
}

export default function ExtensionPage() {
  const { pageTitle, formTitle, comment, idea, draft, quoted } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  const { html = "" } = useShown<{ html: string }>();
  // What was typed stays in the form, also where somebody else took the comment up meanwhile.
  if (comment.takenUp && view.value("takenUp") !== "1") {
    return (
      <CommentQuestion
        title={pageTitle}
        hint={t("extension.releaseHint")}
        comment={comment}
        view={view}
      >
        <Button look="danger" name="takenUp" value="0">
          {t("extension.releaseButton")}
        </Button>
      </CommentQuestion>
    );
  }
  return (
    <Page>
      <PageHeader title={formTitle} lede={t("extension.lede", { title: idea.title })} />
      <NewerText conflict={view.conflict} language={idea.language} />
      <div className="grid gap-x-12 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <aside aria-label={t("extension.comment")} className="md:order-2">
          <h2 className="meta pb-3">{t("extension.comment")}</h2>
          <QuotedComment comment={comment} />
        </aside>
        <Form method="post" encType="multipart/form-data" className="min-w-0">
          <ExtensionForm
            view={view}
            commentId={comment.id}
            draft={draft}
            quoted={quoted}
            version={idea.version}
            language={idea.language}
            preview={html}
          />
        </Form>
      </div>
    </Page>
  );
}
