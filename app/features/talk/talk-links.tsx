import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { TalkComment } from "./talk";

const LINK = "touch-target py-1 hover:text-ink print:hidden";

export interface TalkLinksProps {
  itemId: number;
  comment: TalkComment;
  replyHref?: string | undefined;
}

/** What the reader can do with a comment, in a quiet row under it. */
export function TalkLinks({ itemId, comment, replyHref }: TalkLinksProps) {
  const t = useText("talk");
  const say = useText("shared");
  const { can } = comment;
  const at = `/roadmap/${itemId}/talk/${comment.id}`;
  const links = [
    { shown: can.edit, href: `${at}/edit`, label: t("item.edit") },
    { shown: can.delete, href: `${at}/delete`, label: t("item.delete") },
    {
      shown: can.hide,
      href: `${at}/hide`,
      label: t(comment.state === "hidden" ? "item.show" : "item.hide"),
    },
  ].filter((link) => link.shown);
  if (!replyHref && !can.markAnswered && links.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 pt-1.5 text-sm text-ink-2">
      {replyHref && (
        <Link
          href={replyHref}
          className={LINK}
          aria-label={t("item.replyName", { name: comment.author?.name ?? say("people.former") })}
        >
          {t("item.reply")}
        </Link>
      )}
      {can.markAnswered && <AnsweredButton at={at} comment={comment} />}
      {links.map(({ href, label }) => (
        <Link key={href} href={href} className={LINK}>
          {label}
        </Link>
      ))}
    </div>
  );
}

function AnsweredButton({ at, comment }: { at: string; comment: TalkComment }) {
  const t = useText("talk");
  const { answered, markedAnswered } = comment;
  if (answered && !markedAnswered) return null;
  return (
    <Form method="post" action={`${at}/answered`} preventScrollReset>
      <button type="submit" name="answered" value={markedAnswered ? "0" : "1"} className={LINK}>
        {t(markedAnswered ? "item.reopen" : "item.markAnswered")}
      </button>
    </Form>
  );
}
