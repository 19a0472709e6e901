import { Form, useLoaderData } from "@remix-run/react";
import { choosePreferences } from "~/features/notifications/choose-preferences.server";
import { preferencesSchema } from "~/features/notifications/notification.schema.server";
import { preferenceKindsFor } from "~/features/notifications/preference";
import { getPreferences } from "~/features/notifications/preferences.queries.server";
import { PreferencesForm } from "~/features/notifications/preferences-form";
import { requireSignedIn } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import { SettingsPage } from "~/features/people/settings-page";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";

export const loader = load(async ({ db, viewer, context }) => {
  requireSignedIn(viewer);
  const person = await getPerson(db, viewer.id);
  const mailGoesOut = context.services.env.smtpUrl !== null;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "notifications")("settings.title"),
    kinds: preferenceKindsFor(viewer),
    preferences: await getPreferences(db, viewer.id),
    mailWaits: mailGoesOut && person.email_verified_at === null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, parse }) => {
  requireSignedIn(viewer);
  const choice = parse(preferencesSchema);
  await write((trx) => choosePreferences(trx, viewer, choice));
  return { to: "/settings/notifications", notice: "notifications:settings.saved" };
});

export default function NotificationSettingsPage() {
  const t = useText("notifications");
  const { kinds, preferences, mailWaits } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <SettingsPage>
      <p className="pb-6 text-md text-ink-2">{t("settings.lede")}</p>
      {mailWaits && <Notice className="mb-6">{t("settings.unverified")}</Notice>}
      <FormRefusal errors={[...view.errors(""), ...view.errors("mail"), ...view.errors("inbox")]} />
      <Form method="post">
        <PreferencesForm kinds={kinds} preferences={preferences} view={view} />
      </Form>
    </SettingsPage>
  );
}
