import { useLoaderData } from "@remix-run/react";
import { foldEmail } from "~/features/people/person";
import { askForPass } from "~/features/trails/ask-for-pass.server";
import { TrailEmailField } from "~/features/trails/ask-trail-form";
import { KeptLine } from "~/features/trails/kept-line";
import { openTrail } from "~/features/trails/open-trail.server";
import { contactSchema } from "~/features/trails/trail.schema.server";
import { TrailFrame } from "~/features/trails/trail-frame";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { spendOnTrail, trailPagePath } from "~/http/trail-reader.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { TrapFields } from "~/ui/trap-fields";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

/** Tells nothing of the trail: whoever asks has not shown yet that it is for them. */
export const loader = load(async ({ db, params, viewer, context }) => {
  await openTrail(db, params["token"] ?? "");
  return {
    path: trailPagePath(params["token"]),
    title: textsOf(viewer.language).getFixedT(null, "trails")("pass.title"),
    shownAt: showForm(context),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

/** An address that does not fit is answered as one that does. */
export const action = handleForm(
  async ({ db, write, params, viewer, context, input, parse }) => {
    const trail = await openTrail(db, params["token"] ?? "");
    const { email } = parse(contactSchema);
    checkTraps(context, input);
    spendOnTrail(context, trail);
    spend(context, "mail", foldEmail(email));
    await write((trx) => askForPass(trx, trail, { email, language: viewer.language }));
    return { to: trailPagePath(params["token"], "/pass"), notice: "trails:pass.sent" };
  },
  { limit: "trail" },
);

export default function TrailPassPage() {
  const t = useText("trails");
  const { path, title, shownAt } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <TrailFrame until={null} end={<KeptLine rep={null} href={`${path}/privacy`} />}>
      <div className="px-gutter pt-10 pb-8">
        <h1 className="title-page">{title}</h1>
        <p className="max-w-measure pt-3 pb-6 text-read text-ink-2">{t("pass.lede")}</p>
        <FormRefusal errors={view.errors("")} />
        <form method="post" className="flex max-w-measure flex-col gap-6">
          <TrapFields shownAt={view.value("shown_at") || shownAt} label={t("prospect.trap")} />
          <TrailEmailField view={view} label={t("prospect.email")} hint={null} required />
          <div>
            <Button>{t("pass.send")}</Button>
          </div>
        </form>
      </div>
    </TrailFrame>
  );
}
