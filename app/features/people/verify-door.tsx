import { Form, useLocation } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Door } from "./door";
import { GoneDoor } from "./gone-door";
import { NameField, NewPasswordField } from "./person-fields";
import type { VerifyLink } from "./verify-link";

export function VerifyDoor({ link, view }: { link: VerifyLink; view: FormView }) {
  const t = useText("people");
  if (link.state === "gone") return <UsedUp insider={link.insider} />;
  if (link.state === "signIn") return <SignInFirst />;
  if (link.state === "claim") {
    return (
      <Door title={t("verify.claimTitle")} lede={t("verify.claimBody")}>
        <FormRefusal errors={view.errors("")} />
        <Form method="post" reloadDocument className="flex flex-col gap-6">
          <NameField view={view} />
          <NewPasswordField view={view} label={t("fields.password")} />
          <Button>{t("verify.claim")}</Button>
        </Form>
      </Door>
    );
  }
  return (
    <Door title={t("verify.title")} lede={t("verify.confirmBody", { email: link.email })}>
      <FormRefusal errors={view.errors("")} />
      <Form method="post" reloadDocument>
        <Button>{t("verify.confirm")}</Button>
      </Form>
    </Door>
  );
}

function SignInFirst() {
  const t = useText("people");
  const { pathname } = useLocation();
  const href = `/login?to=${encodeURIComponent(pathname)}`;
  return (
    <Door
      title={t("verify.title")}
      lede={t("verify.signInBody")}
      ways={[{ href, label: t("verify.signIn") }]}
    />
  );
}

function UsedUp({ insider }: { insider: string | null }) {
  const t = useText("people");
  return (
    <GoneDoor
      insider={insider}
      title={t("verify.goneTitle")}
      lede={t("verify.goneBody")}
      ways={[
        { href: "/login", label: t("signIn.title") },
        { href: "/signup", label: t("signIn.join") },
      ]}
    />
  );
}
