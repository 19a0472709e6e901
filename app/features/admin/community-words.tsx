import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import {
  COMMUNITY_NAME_MAX,
  type CommunitySettings,
  IMPRINT_MAX,
  QUESTION_MAX,
  RULES_MAX,
  WELCOME_MAX,
} from "./community-settings";

interface WordsProps {
  view: FormView;
  settings: CommunitySettings;
}

/** What the company says to everyone. */
export function CommunityWords({ view, settings }: WordsProps) {
  const t = useText("admin");
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
      <Line view={view} settings={settings} name="question" most={QUESTION_MAX} />
      <Line view={view} settings={settings} name="welcome" most={WELCOME_MAX} />
      <Line view={view} settings={settings} name="imprint" most={IMPRINT_MAX} />
      <Field
        name="rules"
        label={t("community.rules")}
        mark={t("form.optional")}
        hint={
          <>
            {t("community.rulesHint")}{" "}
            <Link href="/rules" className="text-accent underline">
              {t("community.rulesLink")}
            </Link>
          </>
        }
        errors={view.errors("rules")}
      >
        {(wiring) => (
          <TextArea
            rows={8}
            defaultValue={view.value("rules", settings.rules)}
            maxLength={RULES_MAX}
            {...wiring}
          />
        )}
      </Field>
    </div>
  );
}

function Line({
  view,
  settings,
  name,
  most,
}: WordsProps & { name: "question" | "welcome" | "imprint"; most: number }) {
  const t = useText("admin");
  return (
    <Field
      name={name}
      label={t(`community.${name}`)}
      mark={t("form.optional")}
      hint={t(`community.${name}Hint`)}
      errors={view.errors(name)}
    >
      {(wiring) =>
        name === "welcome" ? (
          <TextArea
            rows={2}
            voice="product"
            defaultValue={view.value(name, settings[name])}
            maxLength={most}
            {...wiring}
          />
        ) : (
          <TextInput
            voice={name === "question" ? "people" : "product"}
            defaultValue={view.value(name, settings[name])}
            maxLength={most}
            {...wiring}
          />
        )
      }
    </Field>
  );
}
