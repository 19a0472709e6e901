import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { listSessions } from "~/features/people/list-sessions.server";
import { SessionList } from "~/features/people/session-list";
import { SettingsPage } from "~/features/people/settings-page";
import { sessionOf } from "~/http/context.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";

export const loader = load(async ({ db, viewer, context }) => {
  requireSignedIn(viewer);
  const session = await sessionOf(context);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("sessions.title"),
    sessions: session ? await listSessions(db, session) : [],
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export default function SettingsSessionsPage() {
  const t = useText("people");
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <SettingsPage>
      <p className="pb-6 text-md text-ink-2">{t("sessions.lede")}</p>
      <SessionList sessions={sessions} />
      {sessions.length > 1 && (
        <Form method="post" action="/settings/sessions/others" className="pt-6">
          <Button look="outline">{t("sessions.endOthers")}</Button>
        </Form>
      )}
    </SettingsPage>
  );
}
