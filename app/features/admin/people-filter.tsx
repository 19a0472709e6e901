import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type PeopleShown, peopleShown } from "./person-row";

/** Seeks among the people; a form that only reads, its answer is in the address. */
export function PeopleFilter({ words, shown }: { words: string; shown: PeopleShown }) {
  const t = useText("admin");
  const options = peopleShown.map((value) => ({ value, label: wordFor(value) }));
  function wordFor(value: PeopleShown): string {
    if (value === "all") return t("people.all");
    if (value === "suspended") return t("people.onlySuspended");
    return value === "waiting" ? t("people.onlyWaiting") : t(`people.roles.${value}`);
  }
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-3 pb-6">
      <Field name="q" label={t("people.search")} className="min-w-56 flex-1">
        {(wiring) => <TextInput type="search" defaultValue={words} key={words} {...wiring} />}
      </Field>
      <Field name="show" label={t("people.show")} className="min-w-40">
        {(wiring) => <Select options={options} defaultValue={shown} key={shown} {...wiring} />}
      </Field>
      <Button look="outline">{t("people.apply")}</Button>
    </Form>
  );
}
