import { Form, useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { editTalk } from "~/features/talk/edit-talk.server";
import { EditTalkForm } from "~/features/talk/edit-talk-form";
import { talkPath } from "~/features/talk/talk";
import { canEditTalk } from "~/features/talk/talk.policy";
import { talkEditSchema, talkPreviewSchema } from "~/features/talk/talk.schema.server";
import { getTalk } from "~/features/talk/talk-rows.server";
import { talkWords } from "~/features/talk/words.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const commentId = numberParam(params["comment"]);
  const { row, state } = await getTalk(db, { itemId: item.id, commentId });
  allow(viewer, canEditTalk(viewer, state));
  return {
    pageTitle: talkWords(viewer)("edit.title"),
    up: { label: item.title, href: item.path },
    body: row.body,
    version: row.version,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const item = await getShownItem(db, viewer, numberParam(params["item"]));
    const ids = { itemId: item.id, commentId: numberParam(params["comment"]) };
    const { row, state } = await getTalk(db, ids);
    allow(viewer, canEditTalk(viewer, state));
    if (asksToSee(input)) {
      const { body } = parse(talkPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { body, version } = parse(talkEditSchema);
    const bodyHtml = await renderText(db, body);
    await write((trx) => editTalk(trx, viewer, ids, { body, bodyHtml, version }));
    return { to: talkPath(item.id, { id: row.id, rootId: row.parent_id ?? row.id }) };
  },
  { limit: "comment", keep: "words" },
);

export default function EditTalkPage() {
  const { pageTitle, up, body, version } = useLoaderData<typeof loader>();
  const { html } = useShown<{ html: string }>();
  return (
    <FormPage title={pageTitle} up={up}>
      <Form method="post">
        <EditTalkForm view={useReply()} body={body} version={version} preview={html} />
      </Form>
    </FormPage>
  );
}
