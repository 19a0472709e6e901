import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { CommentView } from "./comment";
import { HelpfulButton } from "./helpful-button";

const LINK = "touch-target py-1 hover:text-ink print:hidden";

export interface CommentActionsProps {
  comment: CommentView;
  /** The page with the reply form under this comment. */
  replyHref: string;
  returnTo: string;
}

/** What the viewer can do with a comment, in a quiet row under it. */
export function CommentActions({ comment, replyHref, returnTo }: CommentActionsProps) {
  const t = useText("comments");
  const say = useText("shared");
  const { can } = comment;
  const evidenceLabel = useEvidenceLabel();
  const name = comment.author?.name ?? say("people.former");
  const links = [
    { shown: can.edit, href: "edit", label: t("item.edit") },
    { shown: can.delete, href: "delete", label: t("item.delete") },
    {
      shown: can.takeUp,
      href: "extension",
      label: t(comment.takenUp ? "item.release" : "item.takeUp"),
    },
    { shown: can.markEvidence, href: "evidence", label: evidenceLabel(comment) },
    {
      shown: can.hide,
      href: "hide",
      label: t(comment.state === "hidden" ? "item.show" : "item.hide"),
    },
    { shown: can.approve, href: "approval", label: t("item.approve") },
    { shown: can.report, href: "report", label: t("item.report") },
  ].filter((link) => link.shown);
  const quiet = !can.reply && !can.markHelpful && links.length === 0;
  if (quiet && comment.helpfulCount === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 pt-1.5 text-sm text-ink-2">
      {can.reply && (
        <Link
          href={replyHref}
          keepScroll
          className={LINK}
          aria-label={t("item.replyName", { name })}
        >
          {t("item.reply")}
        </Link>
      )}
      {can.markHelpful && <HelpfulButton comment={comment} returnTo={returnTo} />}
      {!can.markHelpful && comment.helpfulCount > 0 && (
        <span className="tabular-nums">
          {t("item.helpfulFor", { count: comment.helpfulCount })}
        </span>
      )}
      {links.map(({ href, label }) => (
        <Link key={href} href={`/comments/${comment.id}/${href}`} className={LINK}>
          {label}
        </Link>
      ))}
    </div>
  );
}

/** A reply to a question of the bank says what it would be evidence of. */
function useEvidenceLabel(): (comment: CommentView) => string {
  const t = useText("comments");
  const ofKind = useText("evidence");
  return ({ evidence, askedFor }) => {
    if (evidence) return t("item.changeEvidence");
    if (!askedFor) return t("item.markEvidence");
    return t("item.markAsked", { kind: ofKind(`kinds.${askedFor}.name`) });
  };
}
