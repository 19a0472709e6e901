import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { listSessions } from "~/features/people/list-sessions.server";
import { DeviceName } from "~/features/people/session-list";
import { sessionOf } from "~/http/context.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { endSessionOf } from "~/platform/sessions-of.server";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, params, context }) => {
  requireSignedIn(viewer);
  const own = await sessionOf(context);
  const sessions = own ? await listSessions(db, own) : [];
  const session = sessions.find(({ key }) => key === params["session"]);
  if (!session) throw new NotFound();
  const t = textsOf(viewer.language).getFixedT(null, "people");
  return { pageTitle: t("sessions.endTitle"), session };
});

/** Ends one of the viewer's sessions, or the one that asks; one that is gone is ended already. */
export const action = handle(async ({ write, viewer, params }) => {
  requireSignedIn(viewer);
  const key = params["session"] ?? "";
  if (!/^[0-9a-f]{20}$/.test(key)) throw new NotFound();
  await write((trx) => endSessionOf(trx, viewer.id, key));
  return { to: "/settings/sessions", notice: "people:notices.sessionEnded" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function EndSessionPage() {
  const t = useText("people");
  const { session } = useLoaderData<typeof loader>();
  return (
    <Door
      title={t("sessions.endTitle")}
      lede={<DeviceName session={session} />}
      ways={[{ href: "/settings/sessions", label: t("sessions.title") }]}
    >
      <Form method="post">
        <Button>{t("sessions.end")}</Button>
      </Form>
    </Door>
  );
}
