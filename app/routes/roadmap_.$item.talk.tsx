import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { isStaff } from "~/features/people/viewer";
import { FormPage } from "~/features/roadmap/form-page";
import { postTalk } from "~/features/talk/post-talk.server";
import { talkPath } from "~/features/talk/talk";
import { canTalk } from "~/features/talk/talk.policy";
import { loadTalk, loadThread } from "~/features/talk/talk.queries.server";
import { talkPreviewSchema, talkSchema } from "~/features/talk/talk.schema.server";
import { TalkForm } from "~/features/talk/talk-form";
import { TalkPages } from "~/features/talk/talk-pages";
import { OneThread, TalkThreads } from "~/features/talk/talk-threads";
import { talkWords } from "~/features/talk/words.server";
import { renderText } from "~/features/writing/render-text.server";
import { asksToSee } from "~/http/attach-picture.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply, useShown } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params, url }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const asked = url.searchParams.get("thread");
  const before = url.searchParams.get("before");
  const open = url.searchParams.get("questions") === "open";
  const page = { before: before === null ? null : numberParam(before), open };
  return {
    pageTitle: talkWords(viewer)("title"),
    item: { id: item.id, title: item.title, path: item.path },
    thread: asked === null ? null : await loadThread(db, viewer, item, numberParam(asked)),
    talk: asked === null ? await loadTalk(db, viewer, item, page) : null,
    open,
    can: { talk: canTalk(viewer), forCompany: isStaff(viewer) },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: `${data.pageTitle}: ${data.item.title}`,
  noindex: true,
}));

/** Says something about the item, a row of its register or a suggestion, or in answer to somebody. */
export const action = handleForm(
  async ({ db, write, viewer, params, input, parse }) => {
    const item = await getShownItem(db, viewer, numberParam(params["item"]));
    allow(viewer, canTalk(viewer));
    if (asksToSee(input)) {
      const { body } = parse(talkPreviewSchema);
      return { show: { html: await renderText(db, body) } };
    }
    const { body, kind, parent, row, suggestion } = parse(talkSchema);
    const bodyHtml = await renderText(db, body);
    const about = {
      parentId: parent ?? null,
      rowId: row ?? null,
      suggestionId: suggestion ?? null,
    };
    const words = { body, bodyHtml, kind, ...about };
    const id = await write((trx) => postTalk(trx, viewer, item.id, words));
    return { to: talkPath(item.id, { id, rootId: parent ?? id }) };
  },
  { limit: "comment", keep: "words" },
);

export default function TalkPage() {
  const { pageTitle, item, thread, talk, open, can } = useLoaderData<typeof loader>();
  const t = useText("talk");
  const view = useReply();
  const { html } = useShown<{ html: string }>();
  const form = { view, itemId: item.id, forCompany: can.forCompany, preview: html };
  return (
    <FormPage title={pageTitle} lede={t("lede")} up={{ label: item.title, href: item.path }}>
      {thread && (
        <>
          <OneThread itemId={item.id} thread={thread} namesRow />
          {can.talk && (
            <div className="pt-8">
              <TalkForm {...form} rootId={thread.root.id} />
            </div>
          )}
        </>
      )}
      {talk && (
        <TalkPages itemId={item.id} talk={talk} open={open}>
          {can.talk && <TalkForm {...form} />}
          <TalkThreads itemId={item.id} threads={talk.threads} canTalk={can.talk} />
        </TalkPages>
      )}
    </FormPage>
  );
}
