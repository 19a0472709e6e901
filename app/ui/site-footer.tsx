import type { ReactNode } from "react";
import { Link } from "./link";

export type SiteFooterProps = {
  /** Who runs the community. */
  owner: ReactNode;
  navLabel: string;
  links: readonly { href: string; label: string }[];
  /** The switches of language and theme. */
  children?: ReactNode;
};

export function SiteFooter({ owner, navLabel, links, children }: SiteFooterProps) {
  return (
    <footer className="border-t border-line px-gutter py-7 text-sm text-ink-2 print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-3">
        <div className="me-auto max-sm:w-full">{owner}</div>
        <nav aria-label={navLabel}>
          <ul className="flex flex-wrap gap-x-6">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} className="touch-target inline-block py-1.5 hover:text-ink">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
