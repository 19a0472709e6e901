import { Form, useLoaderData } from "@remix-run/react";
import { resetByMail } from "~/features/intake/confirm-address.server";
import { Door } from "~/features/people/door";
import { hashNewPassword } from "~/features/people/new-password.server";
import { newPasswordSchema } from "~/features/people/person.schema.server";
import { NewPasswordField } from "~/features/people/person-fields";
import { findToken } from "~/features/people/tokens.server";
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

export const loader = load(async ({ db, viewer, params }) => ({
  pageTitle: textsOf(viewer.language).getFixedT(null, "people")("reset.chooseTitle"),
  good: (await findToken(db, params["token"] ?? "", "reset")) !== undefined,
}));

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async ({ db, write, params, community, context, parse }) => {
    const { password } = parse(newPasswordSchema);
    const token = params["token"] ?? "";
    const good = await findToken(db, token, "reset");
    if (!good) throw new LinkGone();
    const names = { site: community.name, email: good.email };
    const passwordHash = await hashNewPassword(password, names);
    const person = await write((trx) => resetByMail(trx, token, passwordHash));
    return beginSession(context, person.id, {
      to: "/ideas",
      notice: "people:notices.passwordChanged",
    });
  },
  { limit: "byLink" },
);

export default function ChoosePasswordPage() {
  const t = useText("people");
  const { good } = useLoaderData<typeof loader>();
  const view = useReply();
  if (!good) {
    return (
      <Door
        title={t("verify.goneTitle")}
        lede={t("verify.goneBody")}
        ways={[
          { href: "/login", label: t("signIn.title") },
          { href: "/reset", label: t("reset.again") },
        ]}
      />
    );
  }
  return (
    <Door title={t("reset.chooseTitle")} lede={t("reset.chooseLede")}>
      <FormRefusal errors={view.errors("")} />
      <Form method="post" reloadDocument className="flex flex-col gap-6">
        <NewPasswordField view={view} label={t("fields.newPassword")} />
        <Button>{t("reset.choose")}</Button>
      </Form>
    </Door>
  );
}
