import { useLoaderData } from "@remix-run/react";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { getIdeaLink } from "~/features/ideas/ideas.queries.server";
import { loadComparison } from "~/features/merges/comparison.queries.server";
import { FindOther } from "~/features/merges/find-other";
import { mergeSchema, readChoice } from "~/features/merges/merge.schema.server";
import { findMergeChoices } from "~/features/merges/merge-choices.queries.server";
import { MergeErrors, MergeForm } from "~/features/merges/merge-form";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { MergePage } from "~/features/merges/merge-page";
import { canMerge } from "~/features/merges/merges.policy";
import { Twins } from "~/features/merges/twins";
import { listTwins } from "~/features/merges/twins.queries.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Invalid } from "~/platform/errors";

export const loader = load(async ({ db, viewer, params, url }) => {
  const { id } = await getIdeaState(db, viewer, numberParam(params["idea"]));
  allow(viewer, canMerge(viewer));
  const { q, withId, intoId } = readChoice(url.searchParams);
  const compares = withId !== null && withId !== id;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "merges")("page.title"),
    idea: await getIdeaLink(db, id),
    q,
    comparison: compares ? await loadComparison(db, viewer, id, { withId, intoId }) : null,
    found: compares ? [] : await findMergeChoices(db, viewer, id, q),
    twins: compares ? [] : await listTwins(db, viewer, id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** One of both is part of the other from now on. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { with: withId, into, confirmed } = parse(mergeSchema);
  if (into !== id && into !== withId) throw new Invalid({ into: ["shared:errors.choice"] });
  const merged = into === id ? withId : id;
  await write((trx) => mergeIdeas(trx, viewer, into, { ideaIds: [merged], confirmed }));
  const { path } = await getIdeaLink(db, into);
  return { to: path, notice: "merges:form.done" };
});

export default function MergeRoute() {
  const { idea, q, comparison, found, twins } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("merges");
  if (comparison) {
    return (
      <MergePage title={t("page.title")} idea={idea} lede={t("page.lede")} width="full">
        <MergeForm ideaId={idea.id} comparison={comparison} view={view} />
      </MergePage>
    );
  }
  return (
    <MergePage
      title={t("page.title")}
      idea={idea}
      lede={
        <>
          <span dir="auto" lang={idea.language} className="title-lg block text-ink">
            {idea.title}
          </span>
          <span className="block pt-2">{t("page.findLede")}</span>
        </>
      }
    >
      <MergeErrors view={view} />
      <FindOther
        ideaId={idea.id}
        q={q}
        found={found}
        twins={<Twins ideaId={idea.id} twins={twins} empty="said" />}
      />
    </MergePage>
  );
}
