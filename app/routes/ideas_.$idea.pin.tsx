import { useLoaderData } from "@remix-run/react";
import { pinIdea, unpinIdea } from "~/features/triage/pin-idea.server";
import { SwitchForm } from "~/features/triage/switch-form";
import { canPin } from "~/features/triage/triage.policy";
import { isPinned } from "~/features/triage/triage.queries.server";
import { pinSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "pin.title", may: canPin } as const;
  const { idea, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, pinned: await isPinned(db, id) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { pinned } = parse(pinSchema);
  await write((trx) => (pinned ? pinIdea(trx, viewer, id) : unpinIdea(trx, viewer, id)));
  return { to: `/ideas/${id}`, notice: "triage:pin.done" };
});

export default function PinPage() {
  const { idea, pinned } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("pin.title")}
      idea={idea}
      lede={pinned ? t("pin.pinned") : t("pin.explain")}
    >
      <SwitchForm action={`/ideas/${idea.id}/pin`} name="pinned" value={pinned ? "0" : "1"}>
        {pinned ? t("tools.unpin") : t("tools.pin")}
      </SwitchForm>
    </TriagePage>
  );
}
