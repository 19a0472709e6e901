import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Marked } from "~/ui/marked";
import type { IdeaCard } from "./idea";
import type { SearchHit } from "./search-report";

export interface CommentHitProps {
  idea: Pick<IdeaCard, "path" | "language">;
  comment: NonNullable<SearchHit["comment"]>;
}

/** The comment by which a search found an idea. */
export function CommentHit({ idea, comment }: CommentHitProps) {
  const t = useText("ideas");
  return (
    <p className="pt-2 font-serif text-md font-text">
      <Link
        href={`${idea.path}#comment-${comment.id}`}
        className="touch-target me-1.5 font-sans text-sm font-strong text-accent hover:text-accent-hover"
      >
        {t("row.inComment", { name: comment.by })}
      </Link>
      <span dir="auto" lang={comment.language || idea.language}>
        <Marked pieces={comment.text} />
      </span>
    </p>
  );
}
