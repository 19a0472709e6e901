import { Form } from "@remix-run/react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { TextInput } from "~/ui/text-input";
import type { InvitationRow } from "./invitation";
import { type SuggestionsFrom, suggestionsFrom } from "./suggestion";

/** Who is invited to an item; each can be taken back. */
export function InvitationList({
  itemId,
  invitations,
}: {
  itemId: number;
  invitations: readonly InvitationRow[];
}) {
  const t = useText("brief");
  const format = useFormat();
  if (invitations.length === 0) return <p className="reading pt-4">{t("invite.none")}</p>;
  return (
    <ul className="border-t border-rule">
      {invitations.map(({ id, at, name, joined }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
        >
          <span>
            <bdi className="font-strong">{name ?? t("former")}</bdi>{" "}
            <span className="text-sm text-ink-2">
              {format.ago(at)}, {t("invite.joined", { count: joined })}
            </span>
          </span>
          <Form method="post" action={`/roadmap/${itemId}/invitations/${id}/removal`}>
            <Button size="small" look="outline">
              {t("invite.withdraw")}
              <span className="sr-only">: {name ?? t("former")}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

/** Invites a person or a company. */
export function InviteForm({ view }: { view: FormView }) {
  const t = useText("brief");
  return (
    <Form method="post" className="flex flex-col gap-5">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {(["person", "account"] as const).map((name) => (
        <Field
          key={name}
          name={name}
          label={t(`invite.${name}`)}
          hint={t(`invite.${name}Hint`)}
          errors={view.errors(name)}
        >
          {(wiring) => <TextInput {...wiring} maxLength={254} defaultValue={view.value(name)} />}
        </Field>
      ))}
      <div>
        <Button>{t("invite.submit")}</Button>
      </div>
    </Form>
  );
}

/** From whom an item takes suggestions. */
export function OpennessForm({
  itemId,
  suggestions,
}: {
  itemId: number;
  suggestions: SuggestionsFrom;
}) {
  const t = useText("brief");
  return (
    <Form method="post" action={`/roadmap/${itemId}/openness`} className="flex flex-col gap-4">
      <RadioGroup
        name="suggestions"
        legend={t("openness.legend")}
        defaultValue={suggestions}
        options={suggestionsFrom.map((value) => ({ value, label: t(`openness.${value}`) }))}
      />
      <div>
        <Button look="outline">{t("openness.submit")}</Button>
      </div>
    </Form>
  );
}
