import { draftPath } from "~/features/writing/draft";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import type { DraftLine } from "./drafts";

/** Leads back to an idea that was begun and not posted yet. */
export function BegunIdea({ draft, className }: { draft: DraftLine; className: string }) {
  const t = useText("intake");
  return (
    <p className={classNames("flex flex-wrap items-center gap-x-4 text-sm text-ink-2", className)}>
      <span className="min-w-0 wrap-anywhere">
        {t("drafts.found")}{" "}
        <Link
          href={draftPath(draft.key)}
          className="touch-target font-strong text-accent underline"
        >
          {draft.title || t("drafts.untitled")}
        </Link>
      </span>
      <Link href="/drafts" className="touch-target underline">
        {t("drafts.all")}
      </Link>
    </p>
  );
}
