import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { type CommentView, INDENT_MAX, type Thread } from "./comment";
import { CommentItem } from "./comment-item";

export interface CommentThreadProps {
  thread: Thread;
  /** The page that shows this thread alone. */
  wholeHref: string;
  /** Comments of one stance stand alone and name what they answer. */
  flat: boolean;
  /** What stands under each comment: actions, the reply form. */
  under: (comment: CommentView) => ReactNode;
}

/** A top-level comment and its replies, indented up to four levels. */
export function CommentThread({ thread, wholeHref, flat, under }: CommentThreadProps) {
  const t = useText("comments");
  return (
    <li className="border-b border-line py-6 first:pt-2">
      <CommentItem comment={thread.root} namesAnswered={flat}>
        {under(thread.root)}
      </CommentItem>
      {thread.replies.length > 0 && (
        <ol className="pt-2">
          {thread.replies.map((reply) => (
            <li
              key={reply.id}
              style={{ "--level": Math.min(reply.depth, INDENT_MAX) - 1 } as React.CSSProperties}
              className="mt-4 ms-[calc(var(--level)*0.75rem)] border-s border-line ps-3 md:ms-[calc(3.375rem+var(--level)*1.75rem)] md:ps-4.5"
            >
              <CommentItem comment={reply} namesAnswered={false}>
                {under(reply)}
              </CommentItem>
            </li>
          ))}
        </ol>
      )}
      {thread.more > 0 && (
        <p className="flex justify-between gap-4 pt-4 text-sm text-ink-2 md:ps-13.5">
          {t("list.more", { count: thread.more })}
          <Link href={wholeHref} className="touch-target font-strong text-accent">
            {t("list.show")}
          </Link>
        </p>
      )}
    </li>
  );
}
