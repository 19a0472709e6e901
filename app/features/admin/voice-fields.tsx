import ChevronDown from "lucide-react/icons/chevron-down";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import {
  type CommunitySettings,
  QUESTION_MAX,
  RULES_MAX,
  WELCOME_MAX,
  wordNames,
} from "./community-settings";

/** A language in which the community speaks, with its name in the admin's. */
export type Voice = { code: string; name: string };

export interface VoiceProps {
  view: FormView;
  settings: CommunitySettings;
  voice: Voice;
}

/** The community's words in the language that most of its people read. */
export function OpenWords(props: VoiceProps) {
  const t = useText("admin");
  return (
    <fieldset>
      <legend className="title-lg pb-4">
        {t("community.wordsIn", { language: props.voice.name })}
      </legend>
      <VoiceFields {...props} />
    </fieldset>
  );
}

/** The community's words in another language, folded away until they are looked at or the form comes back. */
export function FoldedWords({ instead, ...props }: VoiceProps & { instead: string }) {
  const t = useText("admin");
  const { view, settings, voice } = props;
  const said = settings.words[voice.code];
  const missing = wordNames.filter((word) => !said?.[word]).length;
  const title = t("community.wordsIn", { language: voice.name });
  return (
    <details open={view.refused} className="group/voice border-b border-line">
      <summary className="flex min-h-14 items-center justify-between gap-4 py-3">
        <span>
          <span className="title-lg">{title}</span>
          <span className="meta block">
            {missing === 0
              ? t("community.wordsSaid")
              : t("community.wordsMissing", { count: missing, language: voice.name, instead })}
          </span>
        </span>
        <ChevronDown
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-3 group-open/voice:rotate-180"
        />
      </summary>
      <fieldset className="pt-2 pb-7">
        <legend className="sr-only">{title}</legend>
        <VoiceFields {...props} />
      </fieldset>
    </details>
  );
}

function VoiceFields({ view, settings, voice: { code } }: VoiceProps) {
  const t = useText("admin");
  const stored = settings.words[code];
  const [question, welcome, rules] = [`question_${code}`, `welcome_${code}`, `rules_${code}`];
  const mark = t("form.optional");
  return (
    <div className="flex flex-col gap-7">
      <Field
        name={question}
        label={t("community.question")}
        mark={mark}
        hint={t("community.questionHint")}
        errors={view.errors(question)}
      >
        {(wiring) => (
          <TextInput
            voice="people"
            lang={code}
            defaultValue={view.value(question, stored?.question)}
            maxLength={QUESTION_MAX}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name={welcome}
        label={t("community.welcome")}
        mark={mark}
        hint={t("community.welcomeHint")}
        errors={view.errors(welcome)}
      >
        {(wiring) => (
          <TextArea
            rows={2}
            voice="product"
            lang={code}
            defaultValue={view.value(welcome, stored?.welcome)}
            maxLength={WELCOME_MAX}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name={rules}
        label={t("community.rules")}
        mark={mark}
        hint={<RulesHint />}
        errors={view.errors(rules)}
      >
        {(wiring) => (
          <TextArea
            rows={8}
            lang={code}
            defaultValue={view.value(rules, stored?.rules)}
            maxLength={RULES_MAX}
            {...wiring}
          />
        )}
      </Field>
    </div>
  );
}

function RulesHint() {
  const t = useText("admin");
  return (
    <>
      {t("community.rulesHint")}{" "}
      <Link href="/rules" className="text-accent underline">
        {t("community.rulesLink")}
      </Link>
    </>
  );
}
