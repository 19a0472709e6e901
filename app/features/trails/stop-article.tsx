import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { SectionHeader } from "~/ui/section-header";
import type { ShownStop, Voice } from "./shown-stop";
import { StopAbout } from "./stop-about";
import { StopProof } from "./stop-proof";
import { paragraphsOf } from "./trail";
import { VoiceQuote } from "./voice-quote";

/** What there is to read at a stop. */
export interface StopReading {
  html: string;
  summary: string;
  answer: { html: string; language: string } | null;
  voices: Voice[];
  path: string | null;
}

/** A stop as its own page: the rep's word, what it is about, what customers say, what we answer. */
export function StopArticle({
  stop,
  reading,
  language,
  rep,
  site,
}: {
  stop: ShownStop;
  reading: StopReading;
  /** Of the rep's words. */
  language: string;
  rep: string | null;
  site: string;
}) {
  const t = useText("trails");
  const own = stop.kind === "note";
  return (
    <article className="flex flex-col gap-8">
      <header>
        <p className="text-sm text-ink-2">
          <StopAbout stop={stop} />
        </p>
        <h1 dir="auto" lang={stop.language || language} className="title-page pt-1">
          {stop.title}
        </h1>
        {stop.status && (
          <StopProof stop={{ ...stop, shows: "status", voice: null, people: 0, figure: null }} />
        )}
      </header>
      {stop.word && <Word word={stop.word} language={language} by={own ? null : rep} />}
      {reading.summary && (
        <p dir="auto" className="max-w-measure font-serif text-lg text-pretty">
          {reading.summary}
        </p>
      )}
      {reading.html && <Prose html={reading.html} headings={2} lang={stop.language || undefined} />}
      {reading.voices.length > 0 && <Voices voices={reading.voices} />}
      {reading.answer && <Answer answer={reading.answer} site={site} />}
      {reading.path && (
        <p className="print:hidden">
          <Link href={reading.path} className="touch-target text-sm text-accent underline">
            {t("prospect.community")}
          </Link>
        </p>
      )}
    </article>
  );
}

function Word({ word, language, by }: { word: string; language: string; by: string | null }) {
  const t = useText("trails");
  return (
    <div className={by ? "border-s-3 border-accent ps-4" : ""}>
      {by && <p className="pb-1 text-sm text-ink-2">{t("prospect.word", { name: by })}</p>}
      <div dir="auto" lang={language} className="flex flex-col gap-3 font-serif text-read">
        {paragraphsOf(word).map((paragraph) => (
          <p key={paragraph} className="max-w-measure whitespace-pre-line text-pretty">
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}

function Voices({ voices }: { voices: readonly Voice[] }) {
  const t = useText("trails");
  return (
    <section aria-labelledby="voices-title">
      <SectionHeader id="voices-title" title={t("prospect.voices")} />
      <ul className="flex flex-col gap-6">
        {voices.map((voice) => (
          <li key={voice.text}>
            <VoiceQuote voice={voice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ answer, site }: { answer: NonNullable<StopReading["answer"]>; site: string }) {
  const t = useText("trails");
  return (
    <section aria-labelledby="answer-title" className="border-t border-rule pt-3">
      <h2 id="answer-title" className="title-xl pb-3">
        <bdi>{t("prospect.answer", { site })}</bdi>
      </h2>
      <Prose html={answer.html} headings={3} lang={answer.language || undefined} />
    </section>
  );
}
