import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { importanceKeys } from "./vote";
import type { Voter } from "./voters";

/** Up to three reasons that voters gave, the first one large. */
export function BecauseQuotes({
  quotes,
  saidWhy,
  votersPath,
}: {
  quotes: readonly Voter[];
  saidWhy: number;
  votersPath: string;
}) {
  const t = useText("votes");
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="because-title">
      <SectionHeader
        id="because-title"
        title={t("because.title")}
        meta={
          <Link href={votersPath} className="touch-target hover:text-ink">
            {t("because.saidWhy", { count: saidWhy })}
          </Link>
        }
      />
      <ul className="grid gap-x-8 gap-y-7 ps-[0.4em] md:grid-cols-[1.35fr_1fr_1fr] md:items-baseline">
        {quotes.map((quote, index) => (
          <li key={quote.key} className="min-w-0">
            <Quote quote={quote} large={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quote({ quote, large }: { quote: Voter; large: boolean }) {
  const t = useText("votes");
  const say = useText("shared");
  return (
    <figure>
      <blockquote
        dir="auto"
        lang={quote.language}
        className={large ? "quote-hang text-2xl" : "quote-hang text-lg"}
      >
        <p>
          <q>{quote.because}</q>
        </p>
      </blockquote>
      <figcaption className="meta pt-2">
        {quote.person ? (
          <Link href={`/people/${quote.person.handle}`} className="touch-target hover:text-ink">
            <bdi>{quote.person.name}</bdi>
          </Link>
        ) : (
          say(`people.${quote.unnamed ?? "former"}`)
        )}
        {quote.account && (
          <>
            , <bdi>{quote.account}</bdi>
          </>
        )}
        <span className="block lowercase">{t(importanceKeys[quote.importance])}</span>
        {quote.entered && <span className="block">{t("entered.company")}</span>}
      </figcaption>
    </figure>
  );
}
