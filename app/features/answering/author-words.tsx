import ChevronDown from "lucide-react/icons/chevron-down";
import type { EvidenceKind } from "~/features/evidence/evidence";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";

/** What the author of an idea wrote. */
export interface AuthorWordsView {
  html: string;
  language: string;
  /** Null for who withdrew or was erased. */
  name: string | null;
  at: number;
  /** What they said of their own idea under the four letters, in their order. */
  statements: { kind: EvidenceKind; text: string }[];
}

/** On a wide page always open, where the browser can say so; else it unfolds. */
const OPEN_BESIDE =
  "md:[&::details-content]:[content-visibility:visible] md:[&::details-content]:block";

/** The author's own words for whoever answers them: folded on a phone, open beside the editor. */
export function AuthorWords({ words }: { words: AuthorWordsView }) {
  const t = useText("answering");
  const say = useText("shared");
  const format = useFormat();
  return (
    <details className={`group/words border-y border-line md:border-b-0 ${OPEN_BESIDE}`}>
      <summary className="flex min-h-11 items-center gap-2 py-2 text-sm font-strong">
        <span className="min-w-0 flex-1">
          {t("words.title", { name: words.name ?? say("people.former") })}
        </span>
        <Time
          iso={new Date(words.at).toISOString()}
          exact={format.moment(words.at)}
          text={format.day(words.at)}
        />
        <ChevronDown
          aria-hidden="true"
          className="size-4 shrink-0 text-ink-3 group-open/words:rotate-180 md:supports-[selector(::details-content)]:hidden"
        />
      </summary>
      <div className="flex flex-col gap-5 pt-1 pb-6">
        <Prose html={words.html} headings={3} lang={words.language} />
        {words.statements.length > 0 && <Statements words={words} />}
      </div>
    </details>
  );
}

function Statements({ words }: { words: AuthorWordsView }) {
  const t = useText("evidence");
  return (
    <dl className="flex flex-col gap-4 border-t border-line pt-4">
      {words.statements.map(({ kind, text }) => (
        <div key={`${kind}-${text}`}>
          <dt className="meta">{t(`kinds.${kind}.name`)}</dt>
          <dd
            dir="auto"
            lang={words.language}
            className="pt-1 font-serif text-read whitespace-pre-wrap wrap-anywhere"
          >
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
