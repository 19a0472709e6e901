import { Form } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { sessionOf } from "~/http/context.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { endOtherSessionsOf } from "~/platform/sessions-of.server";
import { Button } from "~/ui/button";

export const loader = load(async ({ viewer }) => {
  requireSignedIn(viewer);
  const t = textsOf(viewer.language).getFixedT(null, "people");
  return { pageTitle: t("sessions.endOthers") };
});

/** Ends every session of the viewer but the one that asks. */
export const action = handle(async ({ write, viewer, context }) => {
  requireSignedIn(viewer);
  const session = await sessionOf(context);
  if (session) await write((trx) => endOtherSessionsOf(trx, viewer.id, session.id));
  return { to: "/settings/sessions", notice: "people:notices.sessionsEnded" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EndOtherSessionsPage() {
  const t = useText("people");
  return (
    <Door
      title={t("sessions.endOthers")}
      lede={t("sessions.endOthersLede")}
      ways={[{ href: "/settings/sessions", label: t("sessions.title") }]}
    >
      <Form method="post">
        <Button>{t("sessions.endOthers")}</Button>
      </Form>
    </Door>
  );
}
