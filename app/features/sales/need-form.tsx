import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type Need, needs } from "./deal";

/** Adds what a deal hangs on, by its number or address. */
export function NeedForm({ dealId, view }: { dealId: number; view: FormView }) {
  const t = useText("sales");
  return (
    <Form method="post" action={`/deals/${dealId}/needs`} className="flex flex-col gap-5 pt-2">
      <Field
        name="on"
        label={t("needs.on")}
        hint={t("needs.onHint")}
        errors={view.errors("on")}
        required
      >
        {(wiring) => <TextInput {...wiring} maxLength={300} defaultValue={view.value("on")} />}
      </Field>
      <HowMuch view={view} stored="needs" />
      <p>
        <Button look="outline">{t("needs.add")}</Button>
      </p>
    </Form>
  );
}

/** Changes how much a deal hangs on something, or takes it off. */
export function NeedChangeForm({ need, view }: { need: Need; view: FormView }) {
  const t = useText("sales");
  return (
    <Form method="post" className="flex flex-col gap-5">
      <HowMuch view={view} stored={need} mayEnd />
      <p>
        <Button>{t("outcome.save")}</Button>
      </p>
    </Form>
  );
}

/** From an idea or a roadmap item: which deal hangs on it. */
export function HangForm({
  deals,
  view,
}: {
  deals: readonly { id: number; name: string; account: string }[];
  view: FormView;
}) {
  const t = useText("sales");
  if (deals.length === 0) return <p className="text-md text-ink-2">{t("needs.noDeals")}</p>;
  return (
    <Form method="post" className="flex flex-col gap-5">
      <Field name="deal" label={t("needs.deal")} errors={view.errors("deal")} required>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("deal")}
            options={[
              { value: "", label: "–" },
              ...deals.map(({ id, name, account }) => ({
                value: id,
                label: `${account}: ${name}`,
              })),
            ]}
          />
        )}
      </Field>
      <HowMuch view={view} stored="needs" />
      <p>
        <Button>{t("needs.hang")}</Button>
      </p>
    </Form>
  );
}

function HowMuch({
  view,
  stored,
  mayEnd = false,
}: {
  view: FormView;
  stored: Need;
  mayEnd?: boolean;
}) {
  const t = useText("sales");
  return (
    <RadioGroup
      name="need"
      legend={t("needs.howMuch")}
      defaultValue={view.value("need", stored)}
      errors={view.errors("need")}
      options={[
        ...needs.map((need) => ({ value: need as string, label: t(`needs.${need}`) })),
        ...(mayEnd ? [{ value: "none", label: t("needs.noMore") }] : []),
      ]}
    />
  );
}
