import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { whyNotJoin } from "~/features/people/doors";
import { getDoors } from "~/features/people/doors.queries.server";
import { hashNewPassword } from "~/features/people/new-password.server";
import { foldEmail } from "~/features/people/person";
import { signUpSchema } from "~/features/people/person.schema.server";
import { EmailField, NameField, NewPasswordField } from "~/features/people/person-fields";
import { findShared, readShared } from "~/features/people/shared-invitation.server";
import { beginSignUp, signUpAtOnce } from "~/features/people/sign-up.server";
import { isSignedIn } from "~/features/people/viewer";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { findIntent } from "~/http/intents.server";
import { load } from "~/http/load.server";
import { mailSite } from "~/http/mail-site.server";
import { pageMeta } from "~/http/meta";
import { safePath } from "~/http/safe-path";
import { rememberSignUp } from "~/http/sign-up-browser.server";
import { spend } from "~/http/spend.server";
import { checkTraps, showForm } from "~/http/trap.server";
import { useReply } from "~/http/use-reply";
import { waitingMailsOf } from "~/http/waiting-mails.server";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Invalid } from "~/platform/errors";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import { Notice } from "~/ui/notice";
import { TrapFields } from "~/ui/trap-fields";

export const loader = load(async ({ db, viewer, url, context, community }) => {
  const to = safePath(url.searchParams.get("to")) ?? "/ideas";
  if (isSignedIn(viewer)) throw redirect(to);
  const t = textsOf(viewer.language).getFixedT(null, "people");
  const { joining, approval } = await getDoors(db);
  const signed = url.searchParams.get("invitation");
  const invitationId = readShared(context.services.secret, signed);
  const invited = invitationId !== undefined && (await findShared(db, invitationId)) !== undefined;
  return {
    joining: invited ? ("open" as const) : joining,
    approval,
    invitation: invited ? signed : null,
    linkGone: signed !== null && !invited,
    pageTitle: t("signUp.title", { site: community.name }),
    to,
    begun: (await findIntent(context))?.kind ?? null,
    shownAt: showForm(context),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  canonical: "/signup",
}));

/** Where mail goes out, a known address is answered like an unknown one, and as slowly. */
export const action = handleForm(async ({ db, context, community, viewer, input, parse }) => {
  const { database, env, secret } = context.services;
  const invitationId = readShared(secret, input.value("invitation"));
  const invited = invitationId !== undefined && (await findShared(db, invitationId)) !== undefined;
  spend(context, invited ? "byLink" : "signUp", viewer.id ?? context.address);
  const { name, email, password } = parse(signUpSchema);
  checkTraps(context, input);
  const to = safePath(input.value("to")) ?? "/ideas";
  const closed = invited ? undefined : whyNotJoin(await getDoors(db), email);
  if (closed) throw new Invalid({ email: [closed] });
  spend(context, "mail", foldEmail(email));
  const site = mailSite(context, community, viewer);
  const names = { site: community.name, name, email };
  const passwordHash = await hashNewPassword(password, names);
  const signUp = { name, email, to, invitationId, passwordHash };
  if (env.smtpUrl === null) {
    const personId = await signUpAtOnce(database, site, signUp, await waitingMailsOf(context));
    return beginSession(context, personId, { to, notice: "people:notices.welcome" });
  }
  rememberSignUp(context, await beginSignUp(database, site, signUp));
  return { to: "/signup/sent" };
});

export default function SignUpPage() {
  const t = useText("people");
  const { pageTitle, to, begun, shownAt, joining, approval, ...data } =
    useLoaderData<typeof loader>();
  const view = useReply();
  const query = to === "/ideas" ? "" : `?to=${encodeURIComponent(to)}`;
  const ways = [{ text: t("signUp.haveOne"), href: `/login${query}`, label: t("signUp.signIn") }];
  if (data.linkGone && joining !== "open") {
    return <Door title={t("signUp.linkGoneTitle")} lede={t("signUp.linkGoneBody")} ways={ways} />;
  }
  if (joining === "invited") {
    return <Door title={t("signUp.invitedTitle")} lede={t("signUp.invitedBody")} ways={ways} />;
  }
  return (
    <Door title={pageTitle} lede={t(ledeOf(approval, data.invitation !== null))} ways={ways}>
      {begun && (
        <Notice tone="done" className="mb-6">
          {t(`begun.keepNew.${begun}`)}
        </Notice>
      )}
      <FormRefusal errors={view.errors("")} />
      <Form method="post" action="/signup" className="flex flex-col gap-6">
        <input
          type="hidden"
          name="invitation"
          value={view.value("invitation", data.invitation ?? "")}
        />
        <input type="hidden" name="to" value={view.value("to", to)} />
        <TrapFields shownAt={view.value("shown_at") || shownAt} label={t("fields.trap")} />
        <NameField view={view} />
        <EmailField
          view={view}
          hint={t(joining === "domains" ? "signUp.domainsHint" : "fields.emailHint")}
        />
        <NewPasswordField view={view} label={t("fields.password")} />
        <Button>{t("signUp.send")}</Button>
      </Form>
    </Door>
  );
}

function ledeOf(approval: boolean, invited: boolean) {
  if (approval) return "signUp.approvalLede";
  return invited ? "signUp.invitedLede" : "signUp.lede";
}
