import Merge from "lucide-react/icons/merge";
import type { ReactNode } from "react";
import { type DiscussionView, discussionUrl } from "~/features/comments/discussion-url";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";

/** An idea that was merged into the one that is shown. */
export interface MergedRow {
  id: number;
  title: string;
  language: string;
  commentCount: number;
  /** Null where nobody is named. */
  author: string | null;
}

export interface MergedIdeasProps {
  ideas: readonly MergedRow[];
  /** Of the canonical idea. */
  path: string;
  view: DiscussionView;
  canUnmerge: boolean;
  /** The one that the address unfolds, drawn beneath its row. */
  unfolded: { id: number; shown: ReactNode } | null;
}

/** What was merged into an idea: a row each, which unfolds to what it said and what was said of it. */
export function MergedIdeas({ ideas, unfolded, ...rest }: MergedIdeasProps) {
  const t = useText("merges");
  if (ideas.length === 0) return null;
  return (
    <ul aria-label={t("here.label")} className="print:hidden">
      {ideas.map((idea) => {
        const open = unfolded?.id === idea.id;
        return (
          <li key={idea.id} id={`merged-${idea.id}`} className="scroll-mt-20 border-b border-line">
            <Row idea={idea} open={open} {...rest} />
            {open && unfolded.shown}
          </li>
        );
      })}
    </ul>
  );
}

const LINK = "touch-target font-strong text-accent hover:text-accent-hover";

function Row({
  idea,
  open,
  path,
  view,
  canUnmerge,
}: Omit<MergedIdeasProps, "ideas" | "unfolded"> & { idea: MergedRow; open: boolean }) {
  const t = useText("merges");
  const other = { from: open ? null : idea.id, after: null, thread: null, reply: null };
  const href = discussionUrl(path, view, { ...other, stance: null });
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3.5 text-sm text-ink-2">
      <p className="flex min-w-0 flex-1 basis-64 gap-2.5">
        <Merge aria-hidden="true" className="mt-0.75 size-4 shrink-0 rotate-90 text-ink-3" />
        <span className="min-w-0">
          {idea.commentCount > 0 ? t("here.came", { count: idea.commentCount }) : t("here.merged")}{" "}
          <span dir="auto" lang={idea.language} className="font-serif text-md text-ink">
            {idea.title}
          </span>
          {idea.author && (
            <span className="text-ink-3"> {t("here.by", { name: idea.author })}</span>
          )}
        </span>
      </p>
      <p className="flex gap-x-5">
        {canUnmerge && (
          <Link
            href={`/ideas/${idea.id}/unmerge`}
            aria-label={t("here.unmergeIdea", { title: idea.title })}
            className="touch-target hover:text-ink"
          >
            {t("here.unmerge")}
          </Link>
        )}
        <Link
          href={`${href}#merged-${idea.id}`}
          keepScroll
          aria-label={t(open ? "here.hideIdea" : "here.showIdea", { title: idea.title })}
          className={LINK}
        >
          {t(open ? "here.hide" : "here.show")}
        </Link>
      </p>
    </div>
  );
}
