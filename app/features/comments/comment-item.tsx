import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { type CommentView, INDENT_MAX } from "./comment";
import { CommentHeader } from "./comment-header";

export interface CommentItemProps {
  comment: CommentView;
  /** Says whom it answers; in a thread only where the indentation no longer does. */
  namesAnswered: boolean;
  /** What one can do with it, and the reply form where it is open. */
  children?: ReactNode;
}

/** One comment: people are round, the company is square, internal notes lie on sunk ground. */
export function CommentItem({ comment, namesAnswered, children }: CommentItemProps) {
  const { id, author, depth, internal } = comment;
  if (comment.bodyHtml === null) return <GoneComment comment={comment} />;
  return (
    <article
      id={`comment-${id}`}
      className={classNames(
        "flex scroll-mt-24 gap-3 target:shadow-[-3px_0_0_var(--accent)] rtl:target:shadow-[3px_0_0_var(--accent)] md:gap-3.5",
        internal && "-mx-3 rounded-md bg-paper-sunk p-3",
      )}
    >
      <Avatar
        name={author?.name ?? "–"}
        src={author?.portrait}
        shape={author?.staff ? "company" : "person"}
        size={depth === 0 ? 40 : 28}
      />
      <div className="min-w-0 flex-1">
        <CommentHeader comment={comment} />
        <InReplyTo comment={comment} shown={namesAnswered || depth > INDENT_MAX} />
        <Body comment={comment} />
        {children}
      </div>
    </article>
  );
}

function Body({ comment }: { comment: CommentView }) {
  const t = useText("comments");
  return (
    <>
      {comment.state === "hidden" && (
        <Notice tone="attention" title={t(whyHidden(comment))} className="mt-2">
          {comment.hiddenReason}
        </Notice>
      )}
      <Prose
        html={comment.bodyHtml ?? ""}
        headings={3}
        lang={comment.language || undefined}
        className="pt-1"
      />
    </>
  );
}

/** Only read aloud where the indentation shows it. */
function InReplyTo({ comment, shown }: { comment: CommentView; shown: boolean }) {
  const t = useText("comments");
  const { replyTo } = comment;
  if (!replyTo) return null;
  const words = replyTo.name ? t("item.inReplyTo", { name: replyTo.name }) : t("item.inReply");
  if (!shown) return <p className="sr-only">{words}</p>;
  return (
    <p className="meta">
      <Link href={`/comments/${replyTo.id}`} className="touch-target hover:text-ink">
        {words}
      </Link>
    </p>
  );
}

function GoneComment({ comment }: { comment: CommentView }) {
  const t = useText("comments");
  return (
    <p id={`comment-${comment.id}`} className="scroll-mt-24 py-1 text-sm text-ink-3">
      {t(comment.state === "hidden" ? "item.hidden" : "item.deleted")}
    </p>
  );
}

function whyHidden({ unpublished, hiddenReason }: CommentView) {
  if (!unpublished) return "item.hiddenFromOthers";
  return hiddenReason === null ? "item.waiting" : "item.refused";
}
