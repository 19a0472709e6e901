import ChevronDown from "lucide-react/icons/chevron-down";
import { useText } from "~/i18n/use-text";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { TextArea } from "~/ui/text-area";
import { wordsField } from "./merge-fields";
import type { LanguageTexts } from "./template";

/** A language of the community, with its name in the reader's. */
export interface NamedLanguage {
  code: string;
  name: string;
}

export interface LanguageFieldsProps {
  view: FormView;
  /** That of the community comes first. */
  languages: readonly NamedLanguage[];
  texts: LanguageTexts;
  rows: number;
  maxLength: number;
}

/** The words in each language: the first and those with words stand open, the others fold away. */
export function LanguageFields({ languages, ...props }: LanguageFieldsProps) {
  return (
    <div className="flex flex-col gap-5">
      {languages.map((language, index) => {
        const written = props.view.value(wordsField(language.code), props.texts[language.code]);
        const failed = props.view.errors(wordsField(language.code)).length > 0;
        return index === 0 || written !== "" || failed ? (
          <Words key={language.code} {...props} language={language} />
        ) : (
          <FoldedWords key={language.code} {...props} language={language} />
        );
      })}
    </div>
  );
}

type WordsProps = Omit<LanguageFieldsProps, "languages"> & { language: NamedLanguage };

function FoldedWords(props: WordsProps) {
  const t = useText("answering");
  return (
    <details className="group/words -mt-3 border-b border-line">
      <summary className="flex min-h-11 items-center justify-between gap-4 py-2 text-sm">
        <span className="font-strong">{props.language.name}</span>
        <span className="flex items-center gap-2 text-ink-3">
          {t("form.noText")}
          <ChevronDown aria-hidden="true" className="size-4 group-open/words:rotate-180" />
        </span>
      </summary>
      <div className="pt-1 pb-5">
        <Words {...props} />
      </div>
    </details>
  );
}

function Words({ view, language, texts, rows, maxLength }: WordsProps) {
  const name = wordsField(language.code);
  return (
    <Field name={name} label={language.name} errors={view.errors(name)}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={rows}
          lang={language.code}
          maxLength={maxLength}
          defaultValue={view.value(name, texts[language.code] ?? "")}
        />
      )}
    </Field>
  );
}
