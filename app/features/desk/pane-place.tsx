import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useShortcut } from "~/ui/shortcut";

export interface PanePlaceProps {
  /** From 1; null where the open idea is not in the list. */
  position: number | null;
  count: number;
  previous: string | null;
  next: string | null;
}

/** "2 of 7", and the ways to the idea before and after. */
export function PanePlace({ position, count, previous, next }: PanePlaceProps) {
  const t = useText("desk");
  return (
    <nav aria-label={t("pane.ways")} className="flex items-center gap-4 text-sm text-ink-2">
      {position !== null && (
        <span className="tabular-nums">{t("pane.position", { position, count })}</span>
      )}
      <Way href={next} shortcut="j" label={t("pane.next")} />
      <Way href={previous} shortcut="k" label={t("pane.previous")} />
    </nav>
  );
}

function Way({ href, shortcut, label }: { href: string | null; shortcut: string; label: string }) {
  const { wiring, printed } = useShortcut(shortcut);
  if (!href) return null;
  return (
    <Link
      href={href}
      keepScroll
      className="touch-target inline-flex items-center gap-1.5 hover:text-accent"
      {...wiring}
    >
      {label}
      {printed}
    </Link>
  );
}
