import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import type { ReportedThing } from "./report";

export interface ReportedWordsProps {
  thing: ReportedThing;
  /** In a list each thing has a heading; on its own page the page has it. */
  headed?: boolean | undefined;
}

/** The beginning of what was reported, who wrote it and where it stands. */
export function ReportedWords({ thing, headed = false }: ReportedWordsProps) {
  const t = useText("moderation");
  const say = useText("shared");
  const { author } = thing;
  const title = (
    <Link href={thing.path} className="hover:text-accent">
      {thing.title}
    </Link>
  );
  return (
    <div className="min-w-0">
      <p className="meta flex flex-wrap items-center gap-x-3 gap-y-1 pb-1.5">
        <span>{t(`kind.${thing.kind}`, { board: thing.board })}</span>
        {thing.hidden && <Badge tone="attention">{t("reports.hidden")}</Badge>}
        {thing.edited && <Badge>{t("reports.edited")}</Badge>}
      </p>
      {headed ? (
        <h2 dir="auto" className="title-lg wrap-break-word">
          {title}
        </h2>
      ) : (
        <p dir="auto" className="title-lg wrap-break-word">
          {title}
        </p>
      )}
      <blockquote
        dir="auto"
        lang={thing.language || undefined}
        className="mt-3 border-s border-line-strong ps-4 font-serif text-md text-ink-2 wrap-anywhere"
      >
        {thing.words || t("reports.noWords")}
      </blockquote>
      <p className="pt-3 text-sm text-ink-2">
        {author.name ? (
          <Link
            href={`/people/${author.handle}`}
            className="touch-target font-strong text-ink hover:text-accent"
          >
            <bdi>{author.name}</bdi>
          </Link>
        ) : (
          say("people.former")
        )}{" "}
        {author.suspended && <Badge tone="attention">{t("reports.suspended")}</Badge>}
      </p>
    </div>
  );
}
