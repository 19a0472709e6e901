import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { accountKinds, type Keeper } from "./account";
import { type AccountFilters, accountListPath } from "./account-list";

export interface AccountsFilterProps {
  filters: AccountFilters;
  keepers: Keeper[];
  industries: string[];
}

/** Seeks among the accounts; a form that only reads, its answer is in the address. */
export function AccountsFilter({ filters, keepers, industries }: AccountsFilterProps) {
  const t = useText("accounts");
  const owners = [
    { value: "mine", label: t("owner.mine") },
    { value: "nobody", label: t("owner.nobody") },
    ...keepers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const kinds = accountKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  const choices = { kind: kinds, owner: owners, industry: industries.map(sameWord) };
  return (
    // A new list comes with the form as it was asked for.
    <Form
      key={accountListPath({ ...filters, after: null })}
      action="/accounts"
      method="get"
      role="search"
      className="flex flex-wrap items-end gap-3 pb-6"
    >
      <Field name="q" label={t("list.search")} className="min-w-48 flex-1">
        {(wiring) => <TextInput type="search" defaultValue={filters.q} {...wiring} />}
      </Field>
      {(["kind", "owner", "industry"] as const).map((name) => (
        <Field key={name} name={name} label={t(`fields.${name}`)} className="min-w-36 flex-1">
          {(wiring) => (
            <Select
              {...wiring}
              options={[{ value: "", label: t("list.all") }, ...choices[name]]}
              defaultValue={filters[name] ?? ""}
            />
          )}
        </Field>
      ))}
      <Button look="outline">{t("list.apply")}</Button>
    </Form>
  );
}

const sameWord = (word: string) => ({ value: word, label: word });
