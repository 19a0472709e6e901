import Download from "lucide-react/icons/download";
import type { IdeaFilters } from "~/features/ideas/idea-list";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { exportedList } from "./exported-list";

/** The way from a list of ideas to its export. */
export function ExportLink({ filters }: { filters: IdeaFilters }) {
  const t = useText("export");
  const list = exportedList(filters);
  return (
    <p className="flex items-center gap-x-3 pt-4 text-sm text-ink-2 print:hidden">
      <Download aria-hidden="true" className="size-4 shrink-0" />
      <Link
        href={list === "" ? "/admin/export" : `/admin/export?${list}`}
        className="touch-target inline-block py-1.5 underline decoration-line-strong underline-offset-4 hover:text-accent"
      >
        {t("these")}
      </Link>
    </p>
  );
}
