import { Form, useLoaderData } from "@remix-run/react";
import { signInByMail } from "~/features/intake/confirm-address.server";
import { Door } from "~/features/people/door";
import { GoneDoor } from "~/features/people/gone-door";
import { getPerson } from "~/features/people/people.queries.server";
import { findToken } from "~/features/people/tokens.server";
import { isSignedIn } from "~/features/people/viewer";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";

/** Opening the link changes nothing: mail scanners open it too. */
export const loader = load(async ({ db, viewer, params }) => {
  const token = await findToken(db, params["token"] ?? "", "sign_in");
  const person = token?.person_id ? await getPerson(db, token.person_id) : null;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("link.openTitle"),
    // Whose account it is stands there, so that nobody writes into somebody else's unawares.
    name: person?.name ?? null,
    insider: isSignedIn(viewer) ? viewer.name : null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ write, params, context }) => {
    const signedIn = await write((trx) => signInByMail(trx, params["token"] ?? ""));
    const { person, to, passwordDropped } = signedIn;
    return beginSession(context, person.id, {
      to,
      notice: passwordDropped ? "people:notices.newPasswordNeeded" : "people:notices.signedIn",
    });
  },
  { limit: "signIn" },
);

export default function OpenSignInLinkPage() {
  const t = useText("people");
  const { name, insider } = useLoaderData<typeof loader>();
  const view = useReply();
  if (name === null) {
    return (
      <GoneDoor
        insider={insider}
        title={t("verify.goneTitle")}
        lede={t("link.goneBody")}
        ways={[
          { href: "/login/link", label: t("link.title") },
          { href: "/login", label: t("signIn.title") },
        ]}
      />
    );
  }
  return (
    <Door title={t("link.openTitle")} lede={t("link.openBody", { name })}>
      <FormRefusal errors={view.errors("")} />
      <Form method="post" reloadDocument>
        <Button>{t("link.open")}</Button>
      </Form>
    </Door>
  );
}
