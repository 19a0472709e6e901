import { Form } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { changePassword, checkPassword } from "~/features/people/change-password.server";
import { changePasswordSchema } from "~/features/people/person.schema.server";
import { NewPasswordField, PasswordField } from "~/features/people/person-fields";
import { SettingsPage } from "~/features/people/settings-page";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { hashPassword } from "~/platform/password.server";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

export const loader = load(async ({ viewer }) => {
  requireSignedIn(viewer);
  return { pageTitle: textsOf(viewer.language).getFixedT(null, "people")("settings.password") };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, viewer, context, parse }) => {
    requireSignedIn(viewer);
    const { currentPassword, password } = parse(changePasswordSchema);
    await checkPassword(db, viewer, currentPassword);
    const passwordHash = await hashPassword(password);
    await write((trx) => changePassword(trx, viewer, passwordHash));
    return beginSession(context, viewer.id, {
      to: "/settings",
      notice: "people:notices.passwordChanged",
    });
  },
  { limit: "signIn" },
);

export default function SettingsPasswordPage() {
  const t = useText("people");
  const view = useReply();
  return (
    <SettingsPage>
      <p className="pb-6 text-md text-ink-2">{t("settings.passwordLede")}</p>
      <FormRefusal errors={view.errors("")} />
      <Form method="post" className="flex flex-col gap-6">
        <PasswordField view={view} name="currentPassword" label={t("fields.currentPassword")} />
        <NewPasswordField view={view} label={t("fields.newPassword")} />
        <div>
          <Button>{t("settings.passwordSend")}</Button>
        </div>
      </Form>
    </SettingsPage>
  );
}
