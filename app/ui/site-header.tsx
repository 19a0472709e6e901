import MenuIcon from "lucide-react/icons/menu";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Link } from "./link";

export type SiteHeaderLink = { href: string; label: string; current?: boolean | undefined };

export type SiteHeaderProps = {
  skipLabel: string;
  brand: ReactNode;
  navLabel: string;
  links: readonly SiteHeaderLink[];
  /** The search form; hidden where it has no room, so give `compactSearch` too. */
  search?: ReactNode;
  /** The same as an icon link, for narrow windows. */
  compactSearch?: ReactNode;
  /** Always seen: the bell, the way in. */
  actions?: ReactNode;
  /** Seen where there is room; on a phone its content belongs in `menuExtra`. */
  account?: ReactNode;
  menuLabel: string;
  menuExtra?: ReactNode;
  /** For pages that fill the window. */
  fluid?: boolean | undefined;
};

export function SiteHeader(props: SiteHeaderProps) {
  const { skipLabel, brand, navLabel, links, search, compactSearch, actions, account } = props;
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-paper px-gutter print:hidden">
      <a href="#content" className="skip-link">
        {skipLabel}
      </a>
      <div
        className={classNames(
          "mx-auto flex h-15 items-stretch gap-4 md:h-17 md:gap-9",
          !props.fluid && "max-w-page",
        )}
      >
        <div className="flex min-w-0 items-center">{brand}</div>
        <nav aria-label={navLabel} className="hidden min-w-0 flex-1 md:block">
          <ul className="scroll-row -mx-2 flex h-full gap-3">
            {links.map((link) => (
              <li key={link.href} className="shrink-0">
                <NavLink {...link} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex shrink-0 items-center gap-1 md:gap-2">
          {search && <div className="hidden lg:me-3 lg:block">{search}</div>}
          {compactSearch && <div className="lg:hidden">{compactSearch}</div>}
          {actions}
          {account && <div className="hidden md:block">{account}</div>}
          <PhoneMenu {...props} />
        </div>
      </div>
    </header>
  );
}

function NavLink({ href, label, current }: SiteHeaderLink) {
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "relative flex h-full items-center px-2 text-md font-medium text-ink-2 hover:text-ink aria-[current]:font-strong aria-[current]:text-ink",
        "aria-[current]:after:absolute aria-[current]:after:inset-x-2 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:bg-accent focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]",
      )}
    >
      {label}
    </Link>
  );
}

function PhoneMenu({ navLabel, links, menuLabel, menuExtra }: SiteHeaderProps) {
  return (
    <details data-menu className="group/phone md:hidden">
      <summary
        aria-label={menuLabel}
        className="-me-2.5 grid size-11 place-items-center rounded-md text-ink-2"
      >
        <MenuIcon aria-hidden="true" className="size-5" strokeWidth={1.6} />
      </summary>
      <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-3.75rem)] animate-unfold overflow-y-auto border-b border-line bg-paper-raised px-gutter py-3 shadow-menu">
        <nav aria-label={navLabel}>
          <ul>
            {links.map((link) => (
              <li key={link.href} className="border-b border-line last:border-b-0">
                <Link
                  href={link.href}
                  aria-current={link.current ? "page" : undefined}
                  className="flex min-h-12 items-center text-read text-ink aria-[current]:font-strong aria-[current]:text-accent"
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {menuExtra && <div className="border-t border-rule pt-3">{menuExtra}</div>}
      </div>
    </details>
  );
}
