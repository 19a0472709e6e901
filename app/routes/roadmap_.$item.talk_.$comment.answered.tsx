import { useLoaderData } from "@remix-run/react";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { markAnswered, unmarkAnswered } from "~/features/talk/answer-question.server";
import { talkPath } from "~/features/talk/talk";
import { canMarkAnswered } from "~/features/talk/talk.policy";
import { answeredSchema } from "~/features/talk/talk.schema.server";
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
  allow(viewer, canMarkAnswered(viewer, state));
  return {
    pageTitle: talkWords(viewer)("answered.title"),
    up: { label: item.title, href: item.path },
    html: row.body_html,
    path: talkPath(item.id, { id: row.id, rootId: row.id }),
    marked: row.answered_at !== null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether somebody says that the question is answered. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const ids = { itemId: item.id, commentId: numberParam(params["comment"]) };
  const { state } = await getTalk(db, ids);
  allow(viewer, canMarkAnswered(viewer, state));
  const { answered } = parse(answeredSchema);
  await write((trx) =>
    answered ? markAnswered(trx, viewer, ids) : unmarkAnswered(trx, viewer, ids),
  );
  return { to: talkPath(item.id, { id: ids.commentId, rootId: ids.commentId }) };
});

export default function AnsweredPage() {
  const { pageTitle, up, html, path, marked } = useLoaderData<typeof loader>();
  const t = useText("talk");
  return (
    <FormPage title={pageTitle} up={up}>
      <TalkQuestion view={useReply()} html={html} path={path}>
        <Button name="answered" value={marked ? "0" : "1"}>
          {t(marked ? "item.reopen" : "item.markAnswered")}
        </Button>
      </TalkQuestion>
    </FormPage>
  );
}
