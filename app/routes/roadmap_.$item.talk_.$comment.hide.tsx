import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { HideForm } from "~/features/moderation/hide-form";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { hideTalk, showTalk } from "~/features/talk/hide-talk.server";
import { talkPath } from "~/features/talk/talk";
import { canHideTalk } from "~/features/talk/talk.policy";
import { TalkQuestion } from "~/features/talk/talk-question";
import { getTalk } from "~/features/talk/talk-rows.server";
import { talkWords } from "~/features/talk/words.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Prose } from "~/ui/prose";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const commentId = numberParam(params["comment"]);
  const { row, state } = await getTalk(db, { itemId: item.id, commentId });
  allow(viewer, canHideTalk(viewer, state));
  return {
    pageTitle: talkWords(viewer)(state.hidden ? "hide.showTitle" : "hide.title"),
    up: { label: item.title, href: item.path },
    html: row.body_html,
    path: talkPath(item.id, { id: row.id, rootId: row.parent_id ?? row.id }),
    hidden: state.hidden,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether only product, admin and the author read the comment. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, commentId: numberParam(params["comment"]) };
  const { row, state } = await getTalk(db, ids);
  allow(viewer, canHideTalk(viewer, state));
  const form = parse(hideSchema);
  await write((trx) =>
    form.hidden === "1" ? hideTalk(trx, viewer, ids, form.reason) : showTalk(trx, viewer, ids),
  );
  return { to: talkPath(item.id, { id: row.id, rootId: row.parent_id ?? row.id }) };
});

export default function HideTalkPage() {
  const { pageTitle, up, html, path, hidden } = useLoaderData<typeof loader>();
  const t = useText("talk");
  const view = useReply();
  return (
    <FormPage title={pageTitle} up={up}>
      {hidden ? (
        <TalkQuestion view={view} html={html} path={path}>
          <Button name="hidden" value="0">
            {t("item.show")}
          </Button>
        </TalkQuestion>
      ) : (
        <>
          <blockquote className="mb-8 border-s border-line ps-5">
            <Prose html={html} headings={2} />
          </blockquote>
          <HideForm view={view} />
        </>
      )}
    </FormPage>
  );
}
