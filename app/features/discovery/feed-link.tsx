import Rss from "lucide-react/icons/rss";
import { useText } from "~/i18n/use-text";
import { type FeedLinks, feedNames } from "./feed-links";

/** A quiet way to a feed of what the page shows, in both formats. */
export function FeedLink({ feeds, className }: { feeds: FeedLinks; className?: string }) {
  const t = useText("discovery");
  return (
    <p
      className={`flex flex-wrap items-center gap-x-3 text-sm text-ink-2 print:hidden ${className ?? ""}`}
    >
      <Rss aria-hidden="true" className="size-4 shrink-0" />
      <span>{t(`links.${feeds.of}`)}</span>
      {feeds.links.map(({ href, format }) => (
        <a
          key={href}
          href={href}
          aria-label={t("links.label", { name: t(`links.${feeds.of}`), format: feedNames[format] })}
          className="touch-target inline-block py-1.5 underline decoration-line-strong underline-offset-4 hover:text-accent"
        >
          {feedNames[format]}
        </a>
      ))}
    </p>
  );
}
