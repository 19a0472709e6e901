import ChevronDown from "lucide-react/icons/chevron-down";
import { useText } from "~/i18n/use-text";

const SYNTAX = [
  ["bold", "**…**"],
  ["italic", "*…*"],
  ["struck", "~~…~~"],
  ["heading", "# …"],
  ["link", "[…](https://…)"],
  ["quote", "> …"],
  ["list", "- …"],
  ["numbered", "1. …"],
  ["tasks", "- [ ] …"],
  ["code", "`…`"],
  ["codeBlock", "```"],
  ["table", "| … | … |"],
  ["person", "@name"],
  ["idea", "#12"],
  ["emoji", ":tada:"],
] as const;

/** How to write what the toolbar does, for those who type it and for pages without script. */
export function MarkdownHelp() {
  const t = useText("writing");
  return (
    <details className="group/help">
      <summary className="touch-target meta inline-flex min-h-6 items-center gap-1.5 hover:text-ink">
        {t("help.title")}
        <ChevronDown aria-hidden="true" className="size-3.5 group-open/help:rotate-180" />
      </summary>
      <dl className="max-w-measure py-2 text-sm sm:grid sm:grid-cols-2 sm:gap-x-8">
        {SYNTAX.map(([what, typed]) => (
          <div key={what} className="flex items-baseline gap-3 border-b border-line py-1">
            <dt className="w-36 shrink-0">
              <code dir="ltr" className="text-xs">
                {typed}
              </code>
            </dt>
            <dd className="min-w-0 text-ink-2">{t(`help.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
