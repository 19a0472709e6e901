import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { Link } from "~/ui/link";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { type AuditFilters, actGroups, verbsOf } from "./audit-filters";

export interface AuditFilterProps {
  filters: AuditFilters;
  /** Which fields name nothing that there is. */
  faults: { who?: true; about?: true; from?: true; to?: true };
  narrowed: boolean;
}

/** Narrows what happened; a form that only reads, its answer is in the address. */
export function AuditFilter({ filters, faults, narrowed }: AuditFilterProps) {
  const t = useText("admin");
  const text = (name: "who" | "about") => (
    <Field
      name={name}
      label={t(`activity.filter.${name}`)}
      hint={t(`activity.filter.${name}Hint`)}
      errors={faults[name] ? [t(`activity.filter.${name}Unknown`)] : []}
    >
      {(wiring) => (
        <TextInput defaultValue={filters[name]} key={filters[name]} dir="auto" {...wiring} />
      )}
    </Field>
  );
  const day = (name: "from" | "to") => (
    <Field
      name={name}
      label={t(`activity.filter.${name}`)}
      errors={faults[name] ? [t("activity.filter.noDay")] : []}
    >
      {(wiring) => (
        <TextInput type="date" defaultValue={filters[name]} key={filters[name]} {...wiring} />
      )}
    </Field>
  );
  return (
    <Form
      method="get"
      role="search"
      className="grid items-start gap-x-4 gap-y-4 pb-8 sm:grid-cols-2 lg:grid-cols-3"
    >
      {text("who")}
      {text("about")}
      <ActField act={filters.act} />
      {day("from")}
      {day("to")}
      <p className="flex items-center gap-5 sm:pt-6.5">
        <Button look="outline">{t("activity.filter.apply")}</Button>
        {narrowed && (
          <Link href="/admin/activity" className="touch-target text-sm text-accent hover:underline">
            {t("activity.filter.clear")}
          </Link>
        )}
      </p>
    </Form>
  );
}

function ActField({ act }: { act: string }) {
  const t = useText("admin");
  const options = actGroups.map((group) => ({
    label: t(`activity.groups.${group}`),
    options: [
      { value: group, label: t(`activity.allOf.${group}`) },
      ...verbsOf(group).map((verb) => ({ value: verb, label: t(`activity.verbs.${verb}`) })),
    ],
  }));
  return (
    <Field name="act" label={t("activity.filter.act")} hint={t("activity.filter.actHint")}>
      {(wiring) => (
        <Select
          options={[{ value: "", label: t("activity.filter.allActs") }, ...options]}
          defaultValue={act}
          key={act}
          {...wiring}
        />
      )}
    </Field>
  );
}
