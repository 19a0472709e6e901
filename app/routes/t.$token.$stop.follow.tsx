import { useLoaderData } from "@remix-run/react";
import { foldEmail } from "~/features/people/person";
import { followStop } from "~/features/trails/leave-contact.server";
import { LeaveEmailForm } from "~/features/trails/leave-email-form";
import { contactSchema } from "~/features/trails/trail.schema.server";
import { TrailSubPage } from "~/features/trails/trail-sub-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import {
  prospectOf,
  readOpenStop,
  readOpenTrail,
  spendOnTrail,
  trailPage,
} from "~/http/trail-reader.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";

export { GoneTrail as ErrorBoundary } from "~/features/trails/gone-trail";

export const handle = { bare: true };

export const loader = load(async (reading) => {
  const { trail, stop } = await readOpenStop(reading);
  if (stop.kind === "note") throw new NotFound();
  return { page: trailPage(trail, reading), stop, shownAt: showForm(reading.context) };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.stop.title,
  noindex: true,
}));

export const action = handleForm(
  async (acting) => {
    const trail = await readOpenTrail(acting);
    const { context, input, viewer } = acting;
    const stopId = numberParam(acting.params["stop"]);
    const { email } = acting.parse(contactSchema);
    checkTraps(context, input);
    spendOnTrail(context, trail);
    spend(context, "mail", foldEmail(email));
    const address = { email, language: viewer.language };
    await acting.write((trx) => followStop(trx, prospectOf(viewer), trail, stopId, address));
    const to = `/t/${acting.params["token"]}/${stopId}`;
    return { to, notice: "trails:prospect.checkMail" };
  },
  { limit: "trail" },
);

export default function FollowStopPage() {
  const t = useText("trails");
  const { page, stop, shownAt } = useLoaderData<typeof loader>();
  return (
    <TrailSubPage
      page={page}
      title={t("prospect.followTitle", stop)}
      lede={t("prospect.followLede")}
    >
      <LeaveEmailForm
        view={useReply()}
        shownAt={shownAt}
        send={t("prospect.followSend")}
        back={`${page.path}/${stop.id}`}
      />
    </TrailSubPage>
  );
}
