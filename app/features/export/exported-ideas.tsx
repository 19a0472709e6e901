import { CANDIDATES_AT_MOST } from "~/features/ideas/search-report";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

export interface ExportedIdeasProps {
  /** As its address says it; "" for all ideas. */
  list: string;
  searched: boolean;
}

/** About which ideas the file will be, and the way to all of them. */
export function ExportedIdeas({ list, searched }: ExportedIdeasProps) {
  const t = useText("export");
  if (list === "") return <p className="pb-7 text-md font-strong">{t("all")}</p>;
  return (
    <div className="pb-7 text-md">
      <p className="font-strong">{t("list")}</p>
      {searched && <p className="meta">{t("searchCap", { count: CANDIDATES_AT_MOST })}</p>}
      <p className="flex flex-wrap gap-x-5">
        <Link href={`/ideas?${list}`} className="touch-target py-1 text-accent underline">
          {t("seeList")}
        </Link>
        <Link href="/admin/export" className="touch-target py-1 text-accent underline">
          {t("widen")}
        </Link>
      </p>
    </div>
  );
}
