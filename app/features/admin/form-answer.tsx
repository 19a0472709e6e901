import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";

export interface FormAnswerProps {
  view: FormView;
  /** The words for the fields that a conflict brings, by field name; others are not shown. */
  labels?: Record<string, string> | undefined;
  /** The words for values that are keys. */
  say?: (name: string, value: string) => string;
}

/** What the form as a whole was refused for; after a conflict with what is stored now. */
export function FormAnswer({ view, labels = {}, say = (_, value) => value }: FormAnswerProps) {
  const t = useText("admin");
  const errors = view.errors("");
  if (errors.length === 0) return null;
  const facts = Object.entries(view.conflict ?? {})
    .filter(([name]) => labels[name] !== undefined)
    .map(([name, value]) => ({
      label: labels[name] ?? name,
      value: value === "" ? t("form.empty") : say(name, String(value)),
    }));
  return (
    <Notice tone="refuse" title={errors.join(" ")}>
      {facts.length > 0 && (
        <>
          <p>{t("form.nowStoredHint")}</p>
          <h2 className="pt-3 pb-1 font-strong text-ink">{t("form.nowStored")}</h2>
          <FactList facts={facts} ruled={false} />
        </>
      )}
    </Notice>
  );
}

/** Says which stored fields the form began from; after a conflict, that the newer ones were seen. */
export function VersionField({ view, version }: { view: FormView; version: string }) {
  const seen = view.conflict?.["version"] ?? view.value("version", version);
  return <input type="hidden" name="version" value={seen} readOnly />;
}
