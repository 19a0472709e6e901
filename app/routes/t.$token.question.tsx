import { useLoaderData } from "@remix-run/react";
import { foldEmail } from "~/features/people/person";
import { askOnTrail } from "~/features/trails/ask-on-trail.server";
import { AskTrailForm } from "~/features/trails/ask-trail-form";
import { KeptLine } from "~/features/trails/kept-line";
import { questionSchema } from "~/features/trails/trail.schema.server";
import { TrailFrame } from "~/features/trails/trail-frame";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { prospectOf, readOpenTrail, spendOnTrail, trailPage } from "~/http/trail-reader.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

export const loader = load(async (reading) => {
  const trail = await readOpenTrail(reading);
  const page = trailPage(trail, reading);
  return { page, title: trail.title, shownAt: showForm(reading.context) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export const action = handleForm(
  async (acting) => {
    const trail = await readOpenTrail(acting);
    const { context, viewer } = acting;
    const question = acting.parse(questionSchema);
    checkTraps(context, acting.input);
    spendOnTrail(context, trail);
    if (question.email) spend(context, "mail", foldEmail(question.email));
    await acting.write((trx) => askOnTrail(trx, prospectOf(viewer), trail, question));
    const notice = question.email ? "trails:prospect.checkMail" : "trails:prospect.asked";
    return { to: `/t/${acting.params["token"]}#asked`, notice };
  },
  { limit: "trail" },
);

export default function AskOnTrailPage() {
  const t = useText("trails");
  const { page, shownAt } = useLoaderData<typeof loader>();
  const view = useReply();
  const stop = view.value("stop");
  return (
    <TrailFrame
      until={page.until}
      end={<KeptLine rep={page.repName} href={`${page.path}/privacy`} />}
    >
      <div className="px-gutter py-6">
        <Breadcrumb
          label={t("prospect.pages")}
          crumbs={[{ label: t("prospect.back"), href: page.path }]}
        />
      </div>
      <AskTrailForm
        view={view}
        action={`${page.path}/question`}
        shownAt={shownAt}
        rep={page.repName}
        stopId={/^\d{1,15}$/.test(stop) ? Number(stop) : null}
        level={1}
      />
    </TrailFrame>
  );
}
