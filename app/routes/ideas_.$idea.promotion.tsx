import { useLoaderData } from "@remix-run/react";
import { draftBrief } from "~/features/brief/draft-brief.server";
import { listMissingEvidence } from "~/features/evidence/gate.queries.server";
import { ideaPath } from "~/features/ideas/idea";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { allow } from "~/features/people/allow";
import { listPlaces } from "~/features/roadmap/board.queries.server";
import { FormPage } from "~/features/roadmap/form-page";
import { listItemsOfIdeas } from "~/features/roadmap/item-ideas.queries.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { PromotionForm } from "~/features/roadmap/promotion-form";
import { listPromotionChoices } from "~/features/roadmap/promotion-page.queries.server";
import { canPromote } from "~/features/roadmap/roadmap.policy";
import {
  knownItemSchema,
  madeItemSchema,
  readDraft,
} from "~/features/roadmap/roadmap.schema.server";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer, params, url }) => {
  const idea = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canPromote(viewer) && !idea.hidden, "roadmap:promote.refused");
  const title = await getIdeaTitle(db, idea.id);
  const draft = readDraft(url.searchParams);
  const choices = await listPromotionChoices(db, viewer, { id: idea.id, title }, draft);
  const missing = await listMissingEvidence(db, viewer, [idea.id]);
  const items = await listItemsOfIdeas(db, [idea.id]);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "roadmap")("promote.title"),
    idea: { id: idea.id, title, path: ideaPath({ id: idea.id, title }) },
    closedBoard: idea.boardAccess !== "public",
    // The words of a closed board must not become public by a press.
    draft: { ...draft, title: draft.title ?? (idea.boardAccess === "public" ? title : "") },
    choices,
    missing,
    items: (await listPlaces(db)).filter(
      (place) => !items.some(({ itemId }) => itemId === place.id),
    ),
    behind: items.map(({ itemId: id, title }) => ({ id, title, path: itemPath({ id, title }) })),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, community, input, parse }) => {
  allow(viewer, canPromote(viewer));
  const makes = (input.value("item") ?? "new") === "new";
  const { ideas, reason = "", ...target } = parse(makes ? madeItemSchema : knownItemSchema);
  const draft = makes ? await draftBrief(db, viewer, ideas, community.defaultLanguage) : {};
  const id = await write((trx) =>
    promoteIdeas(trx, viewer, ideas, {
      ...("item" in target ? { itemId: target.item } : { ...target, draft }),
      reason,
    }),
  );
  return { to: `/roadmap/${id}`, notice: "roadmap:promote.done" };
});

export default function PromotionPage() {
  const { idea, behind, choices, items, draft, closedBoard, missing } =
    useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("roadmap");
  return (
    <FormPage
      title={t("promote.title")}
      lede={t("promote.lede")}
      up={{ label: idea.title, href: idea.path }}
    >
      {behind.map((item) => (
        <p key={item.id} className="pb-6 text-read">
          <Link href={item.path} className="text-accent hover:text-accent-hover">
            {t("promote.already", { title: item.title })}
          </Link>
        </p>
      ))}
      <PromotionForm
        // A search brings a new form with what it found.
        key={draft.q}
        view={view}
        ideaId={idea.id}
        chosen={choices.chosen}
        found={choices.found}
        items={items}
        draft={draft}
        closedBoard={closedBoard}
        missing={missing}
      />
    </FormPage>
  );
}
