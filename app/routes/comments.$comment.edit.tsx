import { Form, useLoaderData } from "@remix-run/react";
import { canEditComment } from "~/features/comments/comment.policy";
import { commentEditSchema, commentPreviewSchema } from "~/features/comments/comment.schema.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { editComment } from "~/features/comments/edit-comment.server";
import { EditCommentForm } from "~/features/comments/edit-comment-form";
import { allow } from "~/features/people/allow";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee, attachPicture } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, params }) => {
  const { row, comment, idea } = await getComment(db, viewer, numberParam(params["comment"]));
  allow(viewer, canEditComment(viewer, comment, idea), "comments:editRefused");
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("pages.edit"),
    id: row.id,
    ideaId: idea.id,
    internal: comment.internal,
    body: row.body,
    version: row.version,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Changes the words of one's own comment. */
export const action = handleForm(
  async ({ db, write, viewer, params, context, input, parse }) => {
    const id = numberParam(params["comment"]);
    const { comment, idea } = await getComment(db, viewer, id);
    allow(viewer, canEditComment(viewer, comment, idea), "comments:editRefused");
    await attachPicture({ context, viewer, input });
    if (asksToSee(input)) {
      const { body } = parse(commentPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { body, version } = parse(commentEditSchema);
    const bodyHtml = await renderText(db, body);
    await write((trx) => editComment(trx, viewer, id, { body, bodyHtml, version }));
    return { to: `/comments/${id}` };
  },
  { limit: "comment", keep: "words", files: true },
);

export default function EditCommentPage() {
  const { pageTitle, ...comment } = useLoaderData<typeof loader>();
  const view = useReply();
  const { html = "" } = useShown<{ html: string }>();
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} />
      <Form method="post" encType="multipart/form-data">
        <EditCommentForm view={view} preview={html} {...comment} />
      </Form>
    </Page>
  );
}
