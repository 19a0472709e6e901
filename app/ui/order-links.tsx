import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";
import { useCurrentInView } from "./use-current-in-view";

export type OrderLinksProps = {
  label: string;
  links: readonly { href: string; label: string; current?: boolean | undefined }[];
  /** Stands at the end of the line: a filter, a count. */
  end?: ReactNode;
  className?: string | undefined;
};

/** A row of text links of which one is chosen. */
export function OrderLinks({ label, links, end, className }: OrderLinksProps) {
  const list = useCurrentInView<HTMLUListElement>(links.find((link) => link.current)?.href);
  return (
    <div className={classNames("flex items-center gap-6", className)}>
      <nav aria-label={label} className="min-w-0 flex-1">
        <ul ref={list} className="scroll-row -mx-2 flex gap-1 py-0.5">
          {links.map((link) => (
            <li key={link.href} className="shrink-0">
              <Link
                href={link.href}
                keepScroll
                aria-current={link.current ? "true" : undefined}
                className="touch-target inline-block px-2 py-2 text-sm text-ink-2 hover:text-ink focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-[current]:font-strong aria-[current]:text-ink"
              >
                {link.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {end}
    </div>
  );
}
