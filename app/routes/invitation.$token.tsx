import { Form, useLoaderData } from "@remix-run/react";
import { acceptInvitation, findInvitation } from "~/features/intake/accept-invitation.server";
import { Door } from "~/features/people/door";
import { GoneDoor } from "~/features/people/gone-door";
import { acceptSchema, acceptWithPasswordSchema } from "~/features/people/invitation.schema.server";
import { hashNewPassword } from "~/features/people/new-password.server";
import { NameField, NewPasswordField } from "~/features/people/person-fields";
import { isSignedIn } from "~/features/people/viewer";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { LinkGone } from "~/platform/errors";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";

/** Opening the link changes nothing: mail scanners open it too. */
export const loader = load(async ({ db, viewer, params, community, context }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("invitation.title"),
  site: community.name,
  invitation: await findInvitation(db, params["token"] ?? ""),
  mailGoesOut: context.services.env.smtpUrl !== null,
  insider: isSignedIn(viewer) ? viewer.name : null,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, params, community, context, parse }) => {
    const token = params["token"] ?? "";
    const invitation = await findInvitation(db, token);
    if (!invitation) throw new LinkGone();
    const mailGoesOut = context.services.env.smtpUrl !== null;
    const { name, password } = parse(mailGoesOut ? acceptSchema : acceptWithPasswordSchema);
    const names = { site: community.name, name, email: invitation.email };
    const passwordHash = password === undefined ? null : await hashNewPassword(password, names);
    const { person, to } = await write((trx) =>
      acceptInvitation(trx, token, { name, passwordHash }),
    );
    return beginSession(context, person.id, { to, notice: "people:notices.welcome" });
  },
  { limit: "byLink" },
);

export default function AcceptInvitationPage() {
  const t = useText("people");
  const { site, invitation, mailGoesOut, insider } = useLoaderData<typeof loader>();
  const view = useReply();
  const signIn = [{ href: "/login", label: t("signIn.title") }];
  if (!invitation) {
    const gone = { title: t("invitation.goneTitle"), lede: t("invitation.goneBody"), ways: signIn };
    return <GoneDoor {...gone} insider={insider} />;
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
      {insider && (
        <Notice tone="attention" className="mb-6">
          {t("invitation.insider", { name: insider })}
        </Notice>
      )}
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
