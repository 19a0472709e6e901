import { Form } from "@remix-run/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { IconButton } from "~/ui/icon-button";
import { Link } from "~/ui/link";
import type { OwnStop } from "./shown-stop";
import { StopAbout } from "./stop-about";
import { StopProof } from "./stop-proof";
import { trailPath } from "./trail";
import type { TrailEvents } from "./trail-events";

export interface OwnStopsProps {
  trail: { id: number; language: string };
  stops: readonly OwnStop[];
  counts: TrailEvents["stops"];
  canChange: boolean;
}

/** The stops of a trail as the team sees them, with what came of each. */
export function OwnStops({ trail, stops, counts, canChange }: OwnStopsProps) {
  return (
    <ol>
      {stops.map((stop, index) => (
        <li
          key={stop.id}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-5"
        >
          <span className="pt-5 font-serif text-md text-ink-3 tabular-nums">{index + 1}</span>
          <StopWords stop={stop} language={trail.language} counts={counts} />
          {canChange && (
            <StopTools trailId={trail.id} stop={stop} place={index + 1} of={stops.length} />
          )}
        </li>
      ))}
    </ol>
  );
}

function StopWords({
  stop,
  language,
  counts,
}: {
  stop: OwnStop;
  language: string;
  counts: TrailEvents["stops"];
}) {
  const t = useText("trails");
  const { opened = 0, helpful = 0 } = counts[stop.id] ?? {};
  return (
    <div className="min-w-0">
      <p className="meta">
        <StopAbout stop={stop} />
      </p>
      <h3
        dir="auto"
        lang={stop.language || language}
        className="font-serif text-read font-title wrap-anywhere"
      >
        <StopTitle stop={stop} />
      </h3>
      {stop.word && (
        <p
          dir="auto"
          lang={language}
          className="line-clamp-4 pt-1 font-serif text-md whitespace-pre-line text-ink-2"
        >
          {stop.word}
        </p>
      )}
      {!stop.gone && <StopProof stop={stop} />}
      <p className="meta flex flex-wrap items-center gap-x-4 gap-y-1.5 pt-2">
        {stop.gone && <Badge tone="attention">{t("page.gone")}</Badge>}
        {stop.merged && !stop.gone && <Badge>{t("page.merged")}</Badge>}
        {opened > 0 && <span>{t("page.opened", { count: opened })}</span>}
        {helpful > 0 && <span>{t("page.helpful", { count: helpful })}</span>}
      </p>
    </div>
  );
}

function StopTitle({ stop }: { stop: OwnStop }) {
  const path =
    stop.ideaId !== null
      ? `/ideas/${stop.ideaId}`
      : stop.itemId !== null
        ? `/roadmap/${stop.itemId}`
        : null;
  if (!path) return <>{stop.title}</>;
  return (
    <Link href={path} className="touch-target hover:text-accent">
      {stop.title}
    </Link>
  );
}

interface StopToolsProps {
  trailId: number;
  stop: OwnStop;
  place: number;
  of: number;
}

/** One step up or down, its words, and taking it out: each a form or page that needs no script. */
function StopTools({ trailId, stop, place, of }: StopToolsProps) {
  const t = useText("trails");
  const at = `${trailPath({ id: trailId })}/stops/${stop.id}`;
  const named = { title: stop.title };
  return (
    <div className="flex flex-col items-end gap-1 print:hidden">
      <Form method="post" action={`${at}/position`} preventScrollReset className="flex">
        <IconButton
          type="submit"
          name="place"
          value={place - 1}
          disabled={place <= 1}
          label={t("page.up", named)}
          icon={<ArrowUp aria-hidden="true" className="size-4" />}
        />
        <IconButton
          type="submit"
          name="place"
          value={place + 1}
          disabled={place >= of}
          label={t("page.down", named)}
          icon={<ArrowDown aria-hidden="true" className="size-4" />}
        />
      </Form>
      <ButtonLink look="quiet" size="small" href={at} aria-label={t("page.editStopOf", named)}>
        {t("page.editStop")}
      </ButtonLink>
      <ButtonLink
        look="quiet"
        size="small"
        href={`${at}/removal`}
        aria-label={t("page.removeStopOf", named)}
      >
        {t("page.removeStop")}
      </ButtonLink>
    </div>
  );
}
