import { useText } from "~/i18n/use-text";
import { Prose } from "~/ui/prose";
import type { CommentView } from "./comment";

/** A comment as what a question is about. */
export function QuotedComment({ comment }: { comment: CommentView }) {
  const say = useText("shared");
  if (comment.bodyHtml === null) return null;
  return (
    <figure className="mb-8 border-s border-line ps-5">
      <blockquote>
        <Prose html={comment.bodyHtml} headings={2} lang={comment.language || undefined} />
      </blockquote>
      <figcaption className="meta pt-2">
        {comment.author?.name ?? say("people.former")}
        {comment.author?.account && `, ${comment.author.account}`}
      </figcaption>
    </figure>
  );
}
