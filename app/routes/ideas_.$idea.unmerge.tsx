import { Form, useLoaderData } from "@remix-run/react";
import { findCanonical } from "~/features/ideas/canonical.queries.server";
import { getIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import { getIdeaLink } from "~/features/ideas/ideas.queries.server";
import { MergePage } from "~/features/merges/merge-page";
import { canMerge } from "~/features/merges/merges.policy";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer, params }) => {
  const state = await getIdeaStateAlsoMerged(db, viewer, numberParam(params["idea"]));
  allow(viewer, canMerge(viewer));
  const { mergedIntoId } = state;
  const canonical = mergedIntoId === null ? null : await findCanonical(db, viewer, mergedIntoId);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "merges")("unmerge.title"),
    idea: await getIdeaLink(db, state.id),
    canonical: canonical ?? null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** The idea is one of its own again. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const id = numberParam(params["idea"]);
  await write((trx) => unmergeIdea(trx, viewer, id));
  const { path } = await getIdeaLink(db, id);
  return { to: path, notice: "merges:unmerge.done" };
});

export default function UnmergeRoute() {
  const { idea, canonical } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("merges");
  const title = (
    <span dir="auto" lang={idea.language} className="title-lg block text-ink">
      {idea.title}
    </span>
  );
  return (
    <MergePage title={t("unmerge.title")} idea={canonical ?? idea} lede={title}>
      {canonical ? (
        <Form method="post" className="flex max-w-measure flex-col gap-5">
          <FieldErrors id="form-error" errors={view.errors("")} />
          <p className="text-read">
            {t("unmerge.from")}{" "}
            <Link href={canonical.path} className="font-serif text-accent">
              <bdi>{canonical.title}</bdi>
            </Link>
            {". "}
            {t("unmerge.explain")}
          </p>
          <div>
            <Button>{t("unmerge.submit")}</Button>
          </div>
        </Form>
      ) : (
        <p className="text-read text-ink-2">{t("unmerge.alone")}</p>
      )}
    </MergePage>
  );
}
