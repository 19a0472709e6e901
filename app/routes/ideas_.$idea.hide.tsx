import { useLoaderData } from "@remix-run/react";
import { HideForm } from "~/features/moderation/hide-form";
import { hideIdea, showIdea } from "~/features/moderation/hide-idea.server";
import { canModerate } from "~/features/moderation/moderation.policy";
import { hideSchema } from "~/features/moderation/moderation.schema.server";
import { listQuotingPlans } from "~/features/moderation/quoting-plans.queries.server";
import { SwitchForm } from "~/features/triage/switch-form";
import { TriagePage } from "~/features/triage/triage-page";
import { loadTriagePage } from "~/features/triage/triage-page.server";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

export const loader = load(async ({ db, viewer, params }) => {
  const id = numberParam(params["idea"]);
  const page = { title: "hide.title", may: canModerate } as const;
  const { idea, state, head, pageTitle } = await loadTriagePage(db, viewer, id, page);
  const plans = await listQuotingPlans(db, id);
  return { idea, pageTitle, hidden: state.hidden, reason: head.hiddenReason, plans };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ write, viewer, params, parse }) => {
    const id = numberParam(params["idea"]);
    const form = parse(hideSchema);
    await write((trx) =>
      form.hidden === "1" ? hideIdea(trx, viewer, id, form.reason) : showIdea(trx, viewer, id),
    );
    return { to: `/ideas/${id}`, notice: "triage:hide.done" };
  },
  { keep: "words" },
);

export default function HidePage() {
  const { idea, hidden, reason, plans } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("triage");
  return (
    <TriagePage
      title={t("hide.title")}
      idea={idea}
      lede={hidden ? `${t("hide.hidden")} ${reason ?? ""}` : t("hide.explain")}
    >
      {plans.length > 0 && (
        <div className="pb-6">
          <p id="plans">{t("hide.plans")}</p>
          <ul aria-labelledby="plans">
            {plans.map(({ title, path }) => (
              <li key={path}>
                <Link href={path} className="touch-target text-accent hover:text-accent-hover">
                  <bdi>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden ? (
        <SwitchForm action={`/ideas/${idea.id}/hide`} name="hidden" value="0">
          {t("tools.show")}
        </SwitchForm>
      ) : (
        <HideForm view={view} />
      )}
    </TriagePage>
  );
}
