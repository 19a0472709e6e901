import { useFetcher } from "@remix-run/react";
import Check from "lucide-react/icons/check";
import { useText } from "~/i18n/use-text";
import type { CommentView } from "./comment";

/** Marks a comment as helpful, or takes the mark back. */
export function HelpfulButton({ comment, returnTo }: { comment: CommentView; returnTo: string }) {
  const t = useText("comments");
  const fetcher = useFetcher({ key: `helpful-${comment.id}` });
  const wanted = fetcher.formData?.get("helpful");
  const marked = typeof wanted === "string" ? wanted === "1" : comment.markedHelpful;
  const count = comment.helpfulCount + Number(marked) - Number(comment.markedHelpful);
  return (
    <fetcher.Form method="post" action={`/comments/${comment.id}/helpful`}>
      <input type="hidden" name="return_to" value={`${returnTo}#comment-${comment.id}`} />
      <input type="hidden" name="stay" value="1" />
      <button
        type="submit"
        name="helpful"
        value={marked ? "0" : "1"}
        aria-pressed={marked}
        className="touch-target inline-flex items-center gap-1.5 py-1 tabular-nums hover:text-ink aria-pressed:font-strong aria-pressed:text-accent"
      >
        {marked && <Check aria-hidden="true" className="size-3.5" />}
        {count > 0 ? t("item.helpfulCount", { count }) : t("item.helpful")}
      </button>
    </fetcher.Form>
  );
}
