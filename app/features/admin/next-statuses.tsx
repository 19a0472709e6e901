import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";

/** A status that may come after another. */
export interface StatusStep {
  id: number;
  name: string;
  retired: boolean;
}

export interface NextStatusesProps {
  view: FormView;
  stored: readonly number[];
  others: readonly StatusStep[];
}

/** Which statuses may come next, as boxes; none ticked is no rule. */
export function NextStatuses({ view, stored, others }: NextStatusesProps) {
  const t = useText("admin");
  const chosen = view.values("next", stored.map(String));
  const shown = others.filter((other) => !other.retired || chosen.includes(String(other.id)));
  const errors = view.errors("next");
  const described = ["next-hint", errors.length > 0 ? "next-error" : ""].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={described}>
      <legend className="text-sm font-strong">{t("statuses.next")}</legend>
      <p id="next-hint" className="meta pb-2">
        {t("statuses.nextHint")}
      </p>
      <FieldErrors id="next-error" errors={errors} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6">
        {shown.map((other) => (
          <Checkbox
            key={other.id}
            name="next"
            value={other.id}
            label={other.name}
            defaultChecked={chosen.includes(String(other.id))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The names of stored steps, as a conflict shows them. */
export function stepNames(others: readonly StatusStep[], ids: string): string {
  const wanted = ids.split(" ").map(Number);
  return others
    .filter((other) => wanted.includes(other.id))
    .map((other) => other.name)
    .join(", ");
}
