import ArrowLeft from "lucide-react/icons/arrow-left";
import { classNames } from "./class-names";
import { Link } from "./link";

export type BreadcrumbProps = {
  label: string;
  /** The way up; the last one may have no address, it is this page. */
  crumbs: readonly { label: string; href?: string | undefined }[];
  className?: string | undefined;
};

export function Breadcrumb({ label, crumbs, className }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className={classNames("text-sm text-ink-2", className)}>
      <ol className="flex flex-wrap items-center gap-x-2 wrap-anywhere">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex min-w-0 items-center gap-2">
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="touch-target inline-flex items-center gap-2.5 hover:text-ink"
              >
                {index === 0 && (
                  <ArrowLeft aria-hidden="true" className="size-3.5 shrink-0 rtl:-scale-x-100" />
                )}
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
            {/* At the end, so that a second line does not begin with it. */}
            {index < crumbs.length - 1 && <span aria-hidden="true">·</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
