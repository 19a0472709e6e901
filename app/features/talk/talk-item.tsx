import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import type { TalkComment } from "./talk";
import { TalkHeader } from "./talk-header";
import { TalkLinks } from "./talk-links";

export interface TalkItemProps {
  itemId: number;
  comment: TalkComment;
  /** Of the thread, where it stands elsewhere than on the thread's own page. */
  replyHref?: string | undefined;
  /** Names the row of the register or the suggestion, where the page is not about it. */
  namesRow?: boolean;
}

/** One comment: people are round, the company is square. */
export function TalkItem({ itemId, comment, replyHref, namesRow = false }: TalkItemProps) {
  const t = useText("talk");
  const say = useText("brief");
  const { id, author, bodyHtml } = comment;
  if (bodyHtml === null) {
    return (
      <p id={`talk-${id}`} className="scroll-mt-24 py-1 text-sm text-ink-3">
        {t(comment.state === "hidden" ? "item.hidden" : "item.deleted")}
      </p>
    );
  }
  return (
    <article
      id={`talk-${id}`}
      className="flex scroll-mt-24 gap-3 target:shadow-[-3px_0_0_var(--accent)] rtl:target:shadow-[3px_0_0_var(--accent)] md:gap-3.5"
    >
      <Avatar
        name={author?.name ?? "–"}
        src={author?.portrait}
        shape={comment.byStaff ? "company" : "person"}
        size={28}
      />
      <div className="min-w-0 flex-1">
        <TalkHeader comment={comment} />
        {namesRow && comment.row && (
          <p className="meta">
            <Link
              href={`/roadmap/${itemId}/register/${comment.row.id}`}
              className="touch-target hover:text-ink"
            >
              {t("item.about", { row: comment.row.body })}
            </Link>
          </p>
        )}
        {namesRow && comment.suggestion && (
          <p className="meta">
            <Link
              href={`/roadmap/${itemId}/suggestions/${comment.suggestion.id}`}
              className="touch-target hover:text-ink"
            >
              {t("item.aboutSuggestion", { section: say(`section.${comment.suggestion.section}`) })}
            </Link>
          </p>
        )}
        {comment.state === "hidden" && (
          <Notice tone="attention" title={t("item.hiddenFromOthers")} className="mt-2">
            {comment.hiddenReason}
          </Notice>
        )}
        <Prose html={bodyHtml} headings={3} lang={comment.language || undefined} className="pt-1" />
        <TalkLinks itemId={itemId} comment={comment} replyHref={replyHref} />
      </div>
    </article>
  );
}
