import { Form, useLoaderData } from "@remix-run/react";
import { acceptInvitation, findInvitation } from "~/features/intake/accept-invitation.server";
import { Door } from "~/features/people/door";
import { acceptSchema, acceptWithPasswordSchema } from "~/features/people/invitation.schema.server";
import { hashNewPassword } from "~/features/people/new-password.server";
import { NameField, NewPasswordField } from "~/features/people/person-fields";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { NotFound } from "~/platform/errors";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

/** Opening the link changes nothing: mail scanners open it too. */
export const loader = load(async ({ db, viewer, params, community, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("invitation.title"),
  site: community.name,
  invitation: await findInvitation(db, params["token"] ?? ""),
  mailGoesOut: context.services.env.smtpUrl !== null,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, params, community, context, parse }) => {
    const token = params["token"] ?? "";
    const invitation = await findInvitation(db, token);
    if (!invitation) throw new NotFound();
    const mailGoesOut = context.services.env.smtpUrl !== null;
    const { name, password } = parse(mailGoesOut ? acceptSchema : acceptWithPasswordSchema);
    const names = { site: community.name, name, email: invitation.email };
    const passwordHash = password === undefined ? null : await hashNewPassword(password, names);
    const { person, to } = await write((trx) =>
      acceptInvitation(trx, token, { name, passwordHash }),
    );
    return beginSession(context, person.id, { to, notice: "people:notices.welcome" });
  },
  { limit: "signUp" },
);

export default function AcceptInvitationPage() {
  const t = useText("people");
  const { site, invitation, mailGoesOut } = useLoaderData<typeof loader>();
  const view = useReply();
  const signIn = [{ href: "/login", label: t("signIn.title") }];
  if (!invitation) {
    return <Door title={t("invitation.goneTitle")} lede={t("invitation.goneBody")} ways={signIn} />;
  }
  const { email, inviter, known } = invitation;
  if (known) {
    const lede = t("invitation.knownBody", { email });
    return <Door title={t("invitation.knownTitle")} lede={lede} ways={signIn} />;
  }
  const lede = inviter
    ? t("invitation.lede", { inviter, site, email })
    : t("invitation.ledeNobody", { site, email });
  return (
    <Door title={t("invitation.title")} lede={lede}>
      <FormRefusal errors={view.errors("")} />
      <Form method="post" reloadDocument className="flex flex-col gap-6">
        <NameField view={view} />
        <NewPasswordField
          view={view}
          label={t("fields.password")}
          optionalHint={mailGoesOut ? t("invitation.passwordHint") : undefined}
        />
        <Button>{t("invitation.accept")}</Button>
      </Form>
    </Door>
  );
}
