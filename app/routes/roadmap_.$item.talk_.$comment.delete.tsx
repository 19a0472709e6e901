import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { deleteTalk } from "~/features/talk/delete-talk.server";
import { talkPath } from "~/features/talk/talk";
import { canDeleteTalk } from "~/features/talk/talk.policy";
import { TalkQuestion } from "~/features/talk/talk-question";
import { getTalk } from "~/features/talk/talk-rows.server";
import { talkWords } from "~/features/talk/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const commentId = numberParam(params["comment"]);
  const { row, state } = await getTalk(db, { itemId: item.id, commentId });
  allow(viewer, canDeleteTalk(viewer, state));
  return {
    pageTitle: talkWords(viewer)("delete.title"),
    up: { label: item.title, href: item.path },
    html: row.body_html,
    path: talkPath(item.id, { id: row.id, rootId: row.parent_id ?? row.id }),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes one's own words away; a marker stays. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, commentId: numberParam(params["comment"]) };
  await write((trx) => deleteTalk(trx, viewer, ids));
  return { to: `/roadmap/${item.id}/talk`, notice: "talk:delete.done" };
});

export default function DeleteTalkPage() {
  const { pageTitle, up, html, path } = useLoaderData<typeof loader>();
  const t = useText("talk");
  return (
    <FormPage title={pageTitle} lede={t("delete.lede")} up={up}>
      <TalkQuestion view={useReply()} html={html} path={path}>
        <Button look="danger">{t("delete.submit")}</Button>
      </TalkQuestion>
    </FormPage>
  );
}
