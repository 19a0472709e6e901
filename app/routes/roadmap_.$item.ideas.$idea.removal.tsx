import { Form, useLoaderData } from "@remix-run/react";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { listItemsOfIdeas } from "~/features/roadmap/item-ideas.queries.server";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { demoteIdea } from "~/features/roadmap/promote-ideas.server";
import { canDemote, canPromote } from "~/features/roadmap/roadmap.policy";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params }) => {
  const idea = await getIdeaState(db, viewer, numberParam(params["idea"]));
  const item = await getItemState(db, viewer, numberParam(params["item"]));
  allow(viewer, canPromote(viewer));
  const link = (await listItemsOfIdeas(db, [idea.id])).find((each) => each.itemId === item.id);
  if (!link) throw new NotFound();
  allow(viewer, canDemote(viewer, link), "roadmap:demote.refused");
  return { item, ideaTitle: await getIdeaTitle(db, idea.id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.item.title,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const itemId = numberParam(params["item"]);
  const ideaId = numberParam(params["idea"]);
  await write((trx) => demoteIdea(trx, viewer, itemId, ideaId));
  return { to: `/roadmap/${itemId}`, notice: "roadmap:demote.done" };
});

export default function DemotePage() {
  const { item, ideaTitle } = useLoaderData<typeof loader>();
  const t = useText("roadmap");
  return (
    <FormPage
      title={t("demote.title")}
      lede={
        <>
          <span className="title-lg block text-ink">{ideaTitle}</span>
          <span className="block pt-2">{t("demote.explain")}</span>
        </>
      }
      up={{ label: item.title, href: itemPath(item) }}
    >
      <Form method="post">
        <Button>{t("demote.submit")}</Button>
      </Form>
    </FormPage>
  );
}
