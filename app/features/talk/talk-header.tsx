import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { TalkComment } from "./talk";

/** Who said it, for whom they stand, what it is, and when. */
export function TalkHeader({ comment }: { comment: TalkComment }) {
  const t = useText("talk");
  const say = useText("shared");
  const { ago, moment } = useFormat();
  const { author, createdAt } = comment;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm">
      {author ? (
        <Link
          href={`/people/${author.handle}`}
          className="touch-target font-strong hover:text-accent"
        >
          <bdi>{author.name}</bdi>
        </Link>
      ) : (
        <span className="font-strong">{say("people.former")}</span>
      )}
      {comment.byStaff && <Badge tone="accent">{t("item.staff")}</Badge>}
      {author?.account && (
        <span className="text-ink-2">
          <bdi>{author.account}</bdi>
        </span>
      )}
      <Kind comment={comment} />
      <Link
        href={`#talk-${comment.id}`}
        className="touch-target text-ink-2 hover:text-ink"
        aria-label={t("item.permalink", { when: moment(createdAt) })}
      >
        <Time
          iso={new Date(createdAt).toISOString()}
          exact={moment(createdAt)}
          text={ago(createdAt)}
        />
      </Link>
      {comment.edited && <span className="text-ink-3">{t("item.edited")}</span>}
    </p>
  );
}

/** What a question is, and whether it is open; nothing for a plain comment. */
function Kind({ comment }: { comment: TalkComment }) {
  const t = useText("talk");
  if (comment.kind === "comment") return null;
  if (comment.kind === "beta_report") return <Badge tone="outline">{t("kind.beta_report")}</Badge>;
  if (comment.answered === null) return <Badge tone="outline">{t("item.toCustomers")}</Badge>;
  return (
    <Badge tone={comment.answered ? "plain" : "outline"}>
      {t(comment.answered ? "item.answered" : "item.open")}
    </Badge>
  );
}
