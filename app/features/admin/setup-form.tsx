import { EmailField, NameField, NewPasswordField } from "~/features/people/person-fields";
import { languageName } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { SectionHeader } from "~/ui/section-header";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { COMMUNITY_NAME_MAX } from "./community-settings";

export interface SetupFormProps {
  view: FormView;
  token: string;
  language: string;
  languages: string[];
  timeZone: string;
  timeZones: readonly string[];
}

/** Everything that the first start needs: a name for the community, and its admin. */
export function SetupForm(props: SetupFormProps) {
  const t = useText("people");
  const { view, token } = props;
  return (
    <div className="flex flex-col gap-12">
      <input type="hidden" name="token" value={token} />
      <section aria-labelledby="community">
        <SectionHeader id="community" title={t("setup.community")} />
        <CommunityFields {...props} />
      </section>
      <section aria-labelledby="you">
        <SectionHeader id="you" title={t("setup.you")} />
        <div className="flex flex-col gap-6">
          <NameField view={view} />
          <EmailField view={view} hint={t("fields.emailHint")} />
          <NewPasswordField view={view} label={t("fields.password")} />
        </div>
      </section>
      <div>
        <Button size="large">{t("setup.send")}</Button>
      </div>
    </div>
  );
}

function CommunityFields({ view, language, languages, timeZone, timeZones }: SetupFormProps) {
  const t = useText("people");
  return (
    <div className="flex flex-col gap-6">
      <Field
        name="siteName"
        label={t("setup.siteName")}
        hint={t("setup.siteNameHint")}
        required
        errors={view.errors("siteName")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={COMMUNITY_NAME_MAX}
            autoComplete="organization"
            defaultValue={view.value("siteName")}
          />
        )}
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="language" label={t("fields.language")} errors={view.errors("language")}>
          {(wiring) => (
            <Select
              {...wiring}
              defaultValue={view.value("language", language)}
              options={languages.map((value) => ({ value, label: languageName(value) }))}
            />
          )}
        </Field>
        <Field name="timeZone" label={t("setup.timeZone")} errors={view.errors("timeZone")}>
          {(wiring) => (
            <Select
              {...wiring}
              defaultValue={view.value("timeZone", timeZone)}
              options={timeZones.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
