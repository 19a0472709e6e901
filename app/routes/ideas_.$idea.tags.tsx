import { useLoaderData } from "@remix-run/react";
import { listTagSets } from "~/features/tags/tag-sets.queries.server";
import { tagIdea } from "~/features/triage/tag-idea.server";
import { TagsForm } from "~/features/triage/tags-form";
import { canTag } from "~/features/triage/triage.policy";
import { tagsSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "tags.title", may: canTag } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, sets: await listTagSets(db, viewer, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { tags } = parse(tagsSchema);
  await write((trx) => tagIdea(trx, viewer, id, tags));
  return { to: `/ideas/${id}`, notice: "triage:tags.done" };
});

export default function TagsPage() {
  const { idea, sets } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("tags.title")} idea={idea}>
      <TagsForm ideaId={idea.id} view={view} sets={sets} />
    </TriagePage>
  );
}
