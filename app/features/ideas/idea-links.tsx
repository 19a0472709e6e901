import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { IdeaPage, IdeaPermissions } from "./idea-page";

const LINK = "touch-target py-1 text-sm text-ink-2 hover:text-ink";

/** What one can do with the words of the idea: edit, delete or withdraw, read former versions. */
export function IdeaLinks({ idea, can }: { idea: IdeaPage; can: IdeaPermissions }) {
  const t = useText("ideas");
  const links = [
    { shown: can.edit, href: "edit", label: t("links.edit") },
    { shown: can.delete, href: "delete", label: t("links.delete") },
    { shown: can.withdraw, href: "withdraw", label: t("links.withdraw") },
    { shown: can.report, href: "report", label: t("links.report") },
    { shown: idea.version > 1, href: "history", label: t("links.history") },
  ].filter((link) => link.shown);
  if (links.length === 0 && !can.editLater) return null;
  return (
    <div className="flex flex-col gap-1 pt-4 print:hidden">
      {can.editLater && (
        <p className="text-sm text-ink-2">
          {t(can.commentInstead ? "frozen.edits" : "frozen.editsAlone")}
        </p>
      )}
      <ul className="flex flex-wrap gap-x-5 empty:hidden">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={`/ideas/${idea.id}/${href}`} className={LINK}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
