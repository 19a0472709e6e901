import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { useCurrentInView } from "~/ui/use-current-in-view";

const places = [
  { key: "overview", href: "/admin" },
  { key: "community", href: "/admin/community" },
  { key: "boards", href: "/admin/boards" },
  { key: "statuses", href: "/admin/statuses" },
  { key: "tags", href: "/admin/tags" },
  { key: "clock", href: "/admin/clock" },
  { key: "evidence", href: "/admin/evidence" },
  { key: "contributors", href: "/admin/contributors" },
  { key: "questions", href: "/admin/questions" },
  { key: "roadmap", href: "/admin/roadmap" },
  { key: "exchange", href: "/admin/exchange" },
  { key: "doors", href: "/admin/doors" },
  { key: "people", href: "/admin/people" },
  { key: "accountFields", href: "/admin/account-fields" },
  { key: "accounts", href: "/accounts" },
  { key: "export", href: "/admin/export" },
  { key: "mail", href: "/admin/mail" },
  { key: "activity", href: "/admin/activity" },
] as const;

const ITEM =
  "relative flex min-h-11 items-center px-2 text-md text-ink-2 hover:text-ink md:min-h-10 md:ps-4 " +
  "aria-[current]:font-strong aria-[current]:text-ink aria-[current]:after:absolute " +
  "aria-[current]:after:bg-accent aria-[current]:after:inset-x-2 aria-[current]:after:bottom-0 " +
  "aria-[current]:after:h-[3px] md:aria-[current]:after:inset-x-auto md:aria-[current]:after:inset-y-1.5 " +
  "md:aria-[current]:after:start-0 md:aria-[current]:after:h-auto md:aria-[current]:after:w-[3px] " +
  "pointer-coarse:min-h-target focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]";

/** The places of the one who runs the community: beside the page, above it on a phone. */
export function AdminNav({ pathname }: { pathname: string }) {
  const t = useText("admin");
  const list = useCurrentInView<HTMLUListElement>(pathOfPlace(pathname));
  return (
    <nav
      aria-label={t("nav.label")}
      className="max-md:mb-8 max-md:border-b max-md:border-rule md:sticky md:top-24 md:self-start"
    >
      <ul
        ref={list}
        className="scroll-row -mx-2 -mb-px flex gap-2 md:mx-0 md:flex-col md:gap-0 md:overflow-visible md:border-s md:border-line md:pe-0 md:[mask-image:none]"
      >
        {places.map((place) => (
          <li key={place.key} className="shrink-0 md:-ms-px">
            <Link
              href={place.href}
              aria-current={place.href === pathOfPlace(pathname) ? "page" : undefined}
              className={ITEM}
            >
              {t(`nav.${place.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The place that a page belongs to. */
function pathOfPlace(pathname: string): string {
  const inside = places.find(
    ({ href }) => href !== "/admin" && `${pathname}/`.startsWith(`${href}/`),
  );
  return inside?.href ?? "/admin";
}
