import { useLoaderData } from "@remix-run/react";
import { lockIdea, unlockIdea } from "~/features/triage/lock-idea.server";
import { SwitchForm } from "~/features/triage/switch-form";
import { canModerate } from "~/features/triage/triage.policy";
import { lockSchema } from "~/features/triage/triage.schema.server";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useText } from "~/i18n/use-text";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "lock.title", may: canModerate } as const;
  const { idea, state, pageTitle } = await loadTriagePage(db, viewer, id, page);
  return { idea, pageTitle, locked: state.locked };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params, parse }) => {
  const id = numberParam(params["idea"]);
  const { locked } = parse(lockSchema);
  await write((trx) => (locked ? lockIdea(trx, viewer, id) : unlockIdea(trx, viewer, id)));
  return { to: `/ideas/${id}`, notice: "triage:lock.done" };
});

export default function LockPage() {
  const { idea, locked } = useLoaderData<typeof loader>();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("lock.title")}
      idea={idea}
      lede={locked ? t("lock.locked") : t("lock.explain")}
    >
      <SwitchForm action={`/ideas/${idea.id}/lock`} name="locked" value={locked ? "0" : "1"}>
        {locked ? t("tools.unlock") : t("tools.lock")}
      </SwitchForm>
    </TriagePage>
  );
}
