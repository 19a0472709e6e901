import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { PasswordField } from "./person-fields";
import type { Proof } from "./proof";

/** Inside a form that must not be sent behind somebody's back: the password, for who has one. */
export function ProofField({ view, proof }: { view: FormView; proof: Proof }) {
  const t = useText("people");
  if (proof !== "password") return null;
  return <PasswordField view={view} name="currentPassword" label={t("fields.currentPassword")} />;
}

/** Shows the form to who can prove themself in it; the others get a link to sign in once more. */
export function ProofFirst(props: {
  proof: Proof;
  email: string;
  /** The path of this page, to come back to. */
  here: string;
  children: ReactNode;
}) {
  const t = useText("people");
  if (props.proof !== "stale") return props.children;
  return (
    <Notice
      title={t("proof.title")}
      action={
        <Form method="post" action="/login/link">
          <input type="hidden" name="email" value={props.email} />
          <input type="hidden" name="to" value={props.here} />
          <Button look="outline" size="small">
            {t("proof.send")}
          </Button>
        </Form>
      }
    >
      {t("proof.body")}
    </Notice>
  );
}
