import { useLoaderData } from "@remix-run/react";
import { canModerate } from "~/features/moderation/moderation.policy";
import { slowSchema } from "~/features/moderation/moderation.schema.server";
import { slowIdea, unslowIdea } from "~/features/moderation/slow-idea.server";
import { SwitchForm } from "~/features/triage/switch-form";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "slow.title", may: canModerate } as const;
  const { idea, state, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, slow: state.slow };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { slow } = parse(slowSchema);
  await write((trx) => (slow ? slowIdea : unslowIdea)(trx, viewer, id));
  return { to: `/ideas/${id}`, notice: "triage:slow.done" };
});

export default function SlowPage() {
  const { idea, slow } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("slow.title")}
      idea={idea}
      lede={slow ? t("slow.slowed") : t("slow.explain")}
    >
      <SwitchForm action={`/ideas/${idea.id}/slow`} name="slow" value={slow ? "0" : "1"}>
        {slow ? t("tools.unslow") : t("tools.slow")}
      </SwitchForm>
    </TriagePage>
  );
}
