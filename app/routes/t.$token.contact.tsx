import { useLoaderData } from "@remix-run/react";
import { foldEmail } from "~/features/people/person";
import { leaveContact } from "~/features/trails/leave-contact.server";
import { LeaveEmailForm } from "~/features/trails/leave-email-form";
import { contactSchema } from "~/features/trails/trail.schema.server";
import { TrailSubPage } from "~/features/trails/trail-sub-page";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { spend } from "~/http/spend.server";
import { prospectOf, readOpenTrail, spendOnTrail, trailPage } from "~/http/trail-reader.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";

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
    const { context, input, viewer } = acting;
    const { email } = acting.parse(contactSchema);
    checkTraps(context, input);
    spendOnTrail(context, trail);
    spend(context, "mail", foldEmail(email));
    const address = { email, language: viewer.language };
    await acting.write((trx) => leaveContact(trx, prospectOf(viewer), trail, address));
    return { to: `/t/${acting.params["token"]}`, notice: "trails:prospect.checkMail" };
  },
  { limit: "trail" },
);

export default function LeaveContactPage() {
  const t = useText("trails");
  const { page, shownAt } = useLoaderData<typeof loader>();
  const { repName } = page;
  return (
    <TrailSubPage
      page={page}
      title={t("prospect.contactTitle")}
      lede={
        repName ? t("prospect.contactLede", { name: repName }) : t("prospect.contactLedeNobody")
      }
    >
      <LeaveEmailForm
        view={useReply()}
        shownAt={shownAt}
        send={t("prospect.contactSend")}
        back={page.path}
      />
    </TrailSubPage>
  );
}
