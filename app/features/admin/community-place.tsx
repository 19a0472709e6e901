import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import type { CommunitySettings } from "./community-settings";

export type ChoiceOption = { value: string; label: string };

export interface CommunityPlaceProps {
  view: FormView;
  settings: CommunitySettings;
  languages: ChoiceOption[];
  currencies: ChoiceOption[];
  timeZones: string[];
}

/** The time, the language and the currency in which the community lives. */
export function CommunityPlace(props: CommunityPlaceProps) {
  const { view, settings, languages, timeZones } = props;
  const t = useText("admin");
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-7">
      <Field
        name="timeZone"
        label={t("community.timeZone")}
        errors={view.errors("timeZone")}
        className="min-w-60 flex-1"
      >
        {(wiring) => (
          <Select
            options={byRegion(timeZones, t("community.timeZoneOther"))}
            defaultValue={view.value("timeZone", settings.timeZone)}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="defaultLanguage"
        label={t("community.defaultLanguage")}
        hint={t("community.defaultLanguageHint")}
        errors={view.errors("defaultLanguage")}
        className="min-w-60 flex-1"
      >
        {(wiring) => (
          <Select
            options={languages}
            defaultValue={view.value("defaultLanguage", settings.defaultLanguage)}
            {...wiring}
          />
        )}
      </Field>
      <CurrencyField {...props} />
    </div>
  );
}

function CurrencyField({ view, settings, currencies }: CommunityPlaceProps) {
  const t = useText("admin");
  return (
    <Field
      name="currency"
      label={t("community.currency")}
      hint={t("community.currencyHint")}
      errors={view.errors("currency")}
      className="min-w-60 flex-1"
    >
      {(wiring) => (
        <Select
          options={currencies}
          defaultValue={view.value("currency", settings.currency)}
          {...wiring}
        />
      )}
    </Field>
  );
}

function byRegion(timeZones: string[], other: string) {
  const regions = new Map<string, ChoiceOption[]>();
  for (const zone of timeZones) {
    const [region = "", ...place] = zone.split("/");
    const label = place.length > 0 ? region : other;
    const option = { value: zone, label: (place.join(", ") || zone).replace(/_/g, " ") };
    regions.set(label, [...(regions.get(label) ?? []), option]);
  }
  return [...regions].map(([label, options]) => ({ label, options }));
}
