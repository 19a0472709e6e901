import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import type { EditorChoices } from "./editor-choices";
import type { Rule } from "./rule";
import { RuleWords } from "./rule-words";

/** What the form as a whole was refused for; after a conflict with what is stored now. */
export function SegmentAnswer({ view, choices }: { view: FormView; choices: EditorChoices }) {
  const t = useText("segments");
  const say = useText("accounts");
  const errors = view.errors("");
  if (errors.length === 0) return null;
  const { name, rule, with_demand } = view.conflict ?? {};
  return (
    <Notice tone="refuse" title={errors.join(" ")}>
      {view.conflict && (
        <>
          <p>{say("form.nowStoredHint")}</p>
          <h2 className="pt-3 pb-1 font-strong text-ink">{say("form.nowStored")}</h2>
          <FactList
            ruled={false}
            facts={[
              { label: t("form.name"), value: <bdi>{name}</bdi> },
              { label: t("form.demand"), value: t(with_demand ? "form.on" : "form.off") },
            ]}
          />
          <div className="pt-3 text-ink">
            <StoredRule stored={String(rule ?? "")} choices={choices} />
          </div>
        </>
      )}
    </Notice>
  );
}

function StoredRule({ stored, choices }: { stored: string; choices: EditorChoices }) {
  const t = useText("segments");
  if (stored === "") return <p>{t("broken.title")}</p>;
  return <RuleWords rule={JSON.parse(stored) as Rule} choices={choices} />;
}
