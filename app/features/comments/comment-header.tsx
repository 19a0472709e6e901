import Lock from "lucide-react/icons/lock";
import Sprout from "lucide-react/icons/sprout";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { CommentView } from "./comment";
import { StanceLabel } from "./stance-label";

/** Who said it, for whom they stand, on which side, and when. */
export function CommentHeader({ comment }: { comment: CommentView }) {
  const t = useText("comments");
  const say = useText("shared");
  const ofKind = useText("evidence");
  const format = useFormat();
  const { author, internal, stance, createdAt, editedAt } = comment;
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
      {author?.staff && <Badge tone="accent">{t("item.staff")}</Badge>}
      {author?.account && (
        <span className="text-ink-2">
          <bdi>{author.account}</bdi>
        </span>
      )}
      {internal && (
        <span className="inline-flex items-center gap-1.5 font-medium text-ink-2">
          <Lock aria-hidden="true" className="size-3.5" />
          {t("item.staffOnly")}
        </span>
      )}
      {stance && <StanceLabel stance={stance} />}
      {comment.evidence && <Badge tone="accent">{ofKind(`kinds.${comment.evidence}.name`)}</Badge>}
      {comment.takenUp && (
        <Badge tone="accent">
          <Sprout aria-hidden="true" className="size-3.5" />
          {t("item.takenUp")}
        </Badge>
      )}
      <Link
        href={`/comments/${comment.id}`}
        className="touch-target text-ink-2 hover:text-ink"
        aria-label={t("item.permalink", { when: format.moment(createdAt) })}
      >
        <Time
          iso={new Date(createdAt).toISOString()}
          exact={format.moment(createdAt)}
          text={format.ago(createdAt)}
        />
      </Link>
      {comment.entered && (
        <span className="text-ink-2">
          {comment.entered.by
            ? t("item.enteredBy", { name: comment.entered.by })
            : t("item.enteredByCompany")}
        </span>
      )}
      {editedAt !== null && (
        <Link
          href={`/comments/${comment.id}/history`}
          className="touch-target text-ink-3 hover:text-ink"
          aria-label={t("item.editedLabel")}
        >
          {t("item.edited")}
        </Link>
      )}
    </p>
  );
}
