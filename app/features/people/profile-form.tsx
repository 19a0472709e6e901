import { languageName } from "~/i18n/languages";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { HANDLE_MAX } from "./handle";
import { BIO_MAX, JOB_TITLE_MAX, type ProfileInput } from "./person";
import { NameField } from "./person-fields";

export interface ProfileFormProps {
  view: FormView;
  stored: ProfileInput;
  languages: string[];
  can: { haveJobTitle: boolean };
}

/** What one says about oneself, and how one reads the site. */
export function ProfileForm({ view, stored, languages, can }: ProfileFormProps) {
  const t = useText("people");
  return (
    <div className="flex flex-col gap-6">
      <NameField view={view} stored={stored.name} />
      <Field
        name="handle"
        label={t("fields.handle")}
        hint={t("fields.handleHint")}
        required
        errors={view.errors("handle")}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={HANDLE_MAX}
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={view.value("handle", stored.handle)}
          />
        )}
      </Field>
      {can.haveJobTitle && <JobTitleField view={view} stored={stored.jobTitle} />}
      <BioField view={view} stored={stored.bio} />
      <LookFields view={view} stored={stored} languages={languages} />
      <div>
        <Button>{t("settings.save")}</Button>
      </div>
    </div>
  );
}

function JobTitleField({ view, stored }: { view: FormView; stored: string }) {
  const t = useText("people");
  return (
    <Field
      name="jobTitle"
      label={t("fields.jobTitle")}
      mark={t("fields.optional")}
      errors={view.errors("jobTitle")}
    >
      {(wiring) => (
        <TextInput
          {...wiring}
          maxLength={JOB_TITLE_MAX}
          autoComplete="organization-title"
          defaultValue={view.value("jobTitle", stored)}
        />
      )}
    </Field>
  );
}

function BioField({ view, stored }: { view: FormView; stored: string }) {
  const t = useText("people");
  return (
    <Field
      name="bio"
      label={t("fields.bio")}
      hint={t("fields.bioHint")}
      mark={t("fields.optional")}
      errors={view.errors("bio")}
    >
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={3}
          maxLength={BIO_MAX}
          defaultValue={view.value("bio", stored)}
        />
      )}
    </Field>
  );
}

function LookFields({
  view,
  stored,
  languages,
}: Pick<ProfileFormProps, "view" | "stored" | "languages">) {
  const t = useText("people");
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Field name="language" label={t("fields.language")} errors={view.errors("language")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("language", stored.language)}
            options={[
              { value: "", label: t("fields.languageAuto") },
              ...languages.map((value) => ({ value, label: languageName(value) })),
            ]}
          />
        )}
      </Field>
      <Field name="theme" label={t("fields.theme")} errors={view.errors("theme")}>
        {(wiring) => (
          <Select
            {...wiring}
            defaultValue={view.value("theme", stored.theme)}
            options={[
              { value: "", label: t("fields.themeAuto") },
              { value: "light", label: t("fields.light") },
              { value: "dark", label: t("fields.dark") },
            ]}
          />
        )}
      </Field>
    </div>
  );
}
