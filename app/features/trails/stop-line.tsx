import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { progressOf, type ShownStop } from "./shown-stop";
import { StopAbout } from "./stop-about";
import { StopProof } from "./stop-proof";

export interface StopLineProps {
  stops: readonly ShownStop[];
  /** Of the rep's words. */
  language: string;
  pathOf: (stop: ShownStop) => string;
}

/** The stops of a trail on one line; those that were read are checked. */
export function StopLine({ stops, language, pathOf }: StopLineProps) {
  const t = useText("trails");
  if (stops.length === 0) {
    return <p className="py-6 font-serif text-read text-ink-2">{t("prospect.empty")}</p>;
  }
  return (
    <section aria-label={t("prospect.stops")}>
      <Progress stops={stops} />
      <ol>
        {stops.map((stop, index) => (
          <Stop
            key={stop.id}
            stop={stop}
            place={index + 1}
            last={index === stops.length - 1}
            language={language}
            path={pathOf(stop)}
          />
        ))}
      </ol>
    </section>
  );
}

function Progress({ stops }: Pick<StopLineProps, "stops">) {
  const t = useText("trails");
  const { read, of, minutes } = progressOf(stops);
  return (
    <p className="flex flex-wrap justify-between gap-x-6 border-t border-line pt-3 pb-5 text-sm text-ink-2 tabular-nums print:hidden">
      <span>{t("prospect.progress", { read, of })}</span>
      <span>{read === of ? t("prospect.allRead") : t("prospect.minutes", { count: minutes })}</span>
    </p>
  );
}

interface StopProps {
  stop: ShownStop;
  place: number;
  last: boolean;
  language: string;
  path: string;
}

function Stop({ stop, place, last, language, path }: StopProps) {
  return (
    <li className="relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3.5 pb-10 print:break-inside-avoid">
      {!last && (
        <span
          aria-hidden="true"
          className="absolute start-3.5 top-9 bottom-1 w-px bg-line-strong"
        />
      )}
      <Place place={place} read={stop.read} />
      <div className="min-w-0">
        <p className="pt-0.5 text-sm text-ink-2">
          <StopAbout stop={stop} />
        </p>
        <h2 className="title-lg pt-0.5">
          <Link
            href={path}
            dir="auto"
            lang={stop.language || language}
            className="touch-target hover:text-accent"
          >
            {stop.title}
          </Link>
        </h2>
        {stop.word && stop.kind !== "note" && (
          <p
            dir="auto"
            lang={language}
            className="pt-1.5 font-serif text-read whitespace-pre-line text-ink-2 text-pretty"
          >
            {stop.word}
          </p>
        )}
        <StopProof stop={stop} />
      </div>
    </li>
  );
}

function Place({ place, read }: { place: number; read: boolean }) {
  const t = useText("trails");
  if (read) {
    return (
      <span className="grid size-7 place-items-center rounded-pill bg-accent-fill text-on-accent">
        <Check aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("prospect.read")}</span>
      </span>
    );
  }
  return (
    <span
      aria-hidden="true"
      className="grid size-7 place-items-center rounded-pill border border-line-strong bg-paper font-serif text-sm tabular-nums"
    >
      {place}
    </span>
  );
}
