import { useText } from "~/i18n/use-text";
import { FactList } from "~/ui/fact-list";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";

export interface TrailAnswerProps {
  view: FormView;
  /** What the form offers, to say what is stored by its name. */
  choices: {
    deals: readonly { id: number; name: string }[];
    languages: readonly { code: string; name: string }[];
  };
  template: boolean;
}

/** What the form as a whole was refused for; after a conflict with what is stored now. */
export function TrailAnswer({ view, choices, template }: TrailAnswerProps) {
  const t = useText("trails");
  const say = useText("accounts");
  const errors = view.errors("");
  if (errors.length === 0) return null;
  const stored = view.conflict;
  const { title, letter, account, deal, language } = stored ?? {};
  const spoken = choices.languages.find(({ code }) => code === language)?.name;
  const prospect = [
    { label: t("form.account"), value: <bdi>{account || say("form.empty")}</bdi> },
    {
      label: t("form.deal"),
      value: <bdi>{choices.deals.find(({ id }) => id === deal)?.name ?? t("form.noDeal")}</bdi>,
    },
  ];
  return (
    <Notice tone="refuse" title={errors.join(" ")}>
      {stored && (
        <>
          <p>{say("form.nowStoredHint")}</p>
          <h2 className="pt-3 pb-1 font-strong text-ink">{say("form.nowStored")}</h2>
          <FactList
            ruled={false}
            facts={[
              { label: t("form.title"), value: <bdi>{title}</bdi> },
              ...(template ? [] : prospect),
              { label: t("form.language"), value: spoken },
            ]}
          />
          <p dir="auto" className="reading pt-2 whitespace-pre-line">
            {letter}
          </p>
        </>
      )}
    </Notice>
  );
}
