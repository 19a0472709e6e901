import { useText } from "~/i18n/use-text";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import type { NamedLanguage } from "./language-fields";
import { wordsField } from "./merge-fields";

export interface WordsAnswerProps {
  view: FormView;
  /** The stored fields that the form began from. */
  version: string;
  languages: readonly NamedLanguage[];
}

/** What the form as a whole was refused for; after a conflict with the words that are stored now. */
export function WordsAnswer({ view, version, languages }: WordsAnswerProps) {
  const t = useText("answering");
  const errors = view.errors("");
  const seen = view.conflict?.["version"] ?? view.value("version", version);
  const stored = languages.flatMap(({ code, name }) => {
    const text = view.conflict?.[wordsField(code)];
    return text ? [{ code, name, text: String(text) }] : [];
  });
  return (
    <>
      <input type="hidden" name="version" value={seen} readOnly />
      {view.conflict ? (
        <Notice tone="refuse" title={errors.join(" ")}>
          <p>{t("form.nowStored")}</p>
          {stored.map(({ code, name, text }) => (
            <div key={code} className="pt-3">
              <h2 className="font-strong text-ink">{name}</h2>
              <p dir="auto" lang={code} className="whitespace-pre-wrap">
                {text}
              </p>
            </div>
          ))}
        </Notice>
      ) : (
        <FieldErrors id="words-error" errors={errors} />
      )}
    </>
  );
}
