import { useLoaderData } from "@remix-run/react";
import { listOwners } from "~/features/roadmap/owners.queries.server";
import { assignIdea } from "~/features/triage/assign-idea.server";
import { OwnerForm } from "~/features/triage/owner-form";
import { canAssign } from "~/features/triage/triage.policy";
import { getDeskFacts } from "~/features/triage/triage.queries.server";
import { ownerSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "owner.title", may: canAssign } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const { ownerId } = await getDeskFacts(db, id);
  return { idea, pageTitle, ownerId, choices: await listOwners(db) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { owner } = parse(ownerSchema);
  await write((trx) => assignIdea(trx, viewer, id, owner ?? null));
  return { to: `/ideas/${id}`, notice: "triage:owner.done" };
});

export default function OwnerPage() {
  const { idea, ownerId, choices } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage title={t("owner.title")} idea={idea}>
      <OwnerForm ideaId={idea.id} view={view} ownerId={ownerId} choices={choices} />
    </TriagePage>
  );
}
