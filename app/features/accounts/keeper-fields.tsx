import { useText } from "~/i18n/use-text";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import type { AccountDetails, Keeper } from "./account";

export interface KeeperFieldsProps {
  view: FormView;
  details: AccountDetails;
  keepers: Keeper[];
}

/** Who looks after the account: its owner, and the team. */
export function KeeperFields({ view, details, keepers }: KeeperFieldsProps) {
  const t = useText("accounts");
  const options = [
    { value: "", label: t("owner.nobody") },
    ...keepers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const team = view.values("team", details.team.map(String));
  return (
    <>
      <Field
        name="owner"
        label={t("fields.owner")}
        hint={t("fields.ownerHint")}
        errors={view.errors("owner")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            options={options}
            defaultValue={view.value("owner", String(details.ownerId ?? ""))}
          />
        )}
      </Field>
      <fieldset aria-describedby="team-hint">
        <legend className="mb-1 text-sm font-strong">{t("fields.team")}</legend>
        <p id="team-hint" className="meta pb-2">
          {t("fields.teamHint")}
        </p>
        <div className="grid gap-x-8 sm:grid-cols-2">
          {keepers.map(({ id, name }) => (
            <Checkbox
              key={id}
              name="team"
              value={id}
              defaultChecked={team.includes(String(id))}
              label={<bdi>{name}</bdi>}
            />
          ))}
        </div>
        <FieldErrors id="team-error" errors={view.errors("team")} />
      </fieldset>
    </>
  );
}
