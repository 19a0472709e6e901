import { Form } from "@remix-run/react";
import { AccountField, type FoundAccounts } from "~/features/accounts/account-name-field";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { type AccountAsking, exclusionReasons } from "./account-asking";

export interface AccountAskingFormProps extends AccountAsking {
  view: FormView;
  found?: FoundAccounts["accounts"] | undefined;
}

/** Whether people of an account are asked, and by whom never. */
export function AccountAskingForm({ view, askedOff, exclusions, found }: AccountAskingFormProps) {
  const t = useText("questions");
  const kept = view.values(
    "kept",
    exclusions.map(({ id }) => String(id)),
  );
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-8">
      <FormRefusal errors={view.errors("")} />
      <Checkbox
        name="askedOff"
        value="1"
        defaultChecked={view.values("askedOff", askedOff ? ["1"] : []).length > 0}
        label={t("asking.off")}
        hint={t("asking.offHint")}
      />
      {exclusions.length > 0 && (
        <fieldset>
          <legend className="pb-1 text-sm font-strong">{t("asking.excluded")}</legend>
          <p className="meta pb-2">{t("asking.untick")}</p>
          {exclusions.map(({ id, name, reason }) => (
            <div key={id}>
              <input type="hidden" name="shown" value={id} />
              <Checkbox
                name="kept"
                value={id}
                defaultChecked={kept.includes(String(id))}
                label={<bdi>{name}</bdi>}
                hint={t(`asking.reasons.${reason}`)}
              />
            </div>
          ))}
        </fieldset>
      )}
      <AccountField view={view} label={t("asking.add")} hint={t("asking.addHint")} found={found} />
      <RadioGroup
        name="reason"
        legend={t("asking.reason")}
        defaultValue={view.value("reason", "competitor")}
        errors={view.errors("reason")}
        options={exclusionReasons.map((reason) => ({
          value: reason,
          label: t(`asking.reasons.${reason}`),
        }))}
      />
      <div>
        <Button>{t("asking.save")}</Button>
      </div>
    </Form>
  );
}
