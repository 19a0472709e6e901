import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { COMMUNITY_NAME_MAX, type CommunitySettings, IMPRINT_MAX } from "./community-settings";
import { FoldedWords, OpenWords, type Voice } from "./voice-fields";

export interface CommunityWordsFieldsProps {
  view: FormView;
  settings: CommunitySettings;
  voices: Voice[];
}

/** What the company says to everyone: its names, then its words in each language. */
export function CommunityWordsFields({ view, settings, voices }: CommunityWordsFieldsProps) {
  const t = useText("admin");
  const main = voices.find((voice) => voice.code === settings.defaultLanguage) ?? voices[0];
  return (
    <div className="flex flex-col gap-7">
      <Field name="name" label={t("community.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            defaultValue={view.value("name", settings.name)}
            maxLength={COMMUNITY_NAME_MAX}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="imprint"
        label={t("community.imprint")}
        mark={t("form.optional")}
        hint={t("community.imprintHint")}
        errors={view.errors("imprint")}
      >
        {(wiring) => (
          <TextInput
            defaultValue={view.value("imprint", settings.imprint)}
            maxLength={IMPRINT_MAX}
            {...wiring}
          />
        )}
      </Field>
      {main && <OpenWords view={view} settings={settings} voice={main} />}
      <div className="border-t border-line">
        {voices
          .filter((voice) => voice !== main)
          .map((voice) => (
            <FoldedWords
              key={voice.code}
              view={view}
              settings={settings}
              voice={voice}
              instead={main?.name ?? ""}
            />
          ))}
      </div>
    </div>
  );
}
