import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { Statement } from "./evidence";

const LINK = "touch-target text-ink-2 hover:text-ink";

/** Who said it and when, who noted it for them, and what the reader can do with it. */
export function SaidBy({ statement }: { statement: Statement }) {
  const t = useText("evidence");
  const say = useText("shared");
  const { ago, moment } = useFormat();
  const { by, createdAt, noted, notedBy, edited } = statement;
  return (
    <p className="meta flex flex-wrap gap-x-3 pt-2">
      {by ? (
        <Link href={`/people/${by.handle}`} className={LINK}>
          <bdi>{by.name}</bdi>
        </Link>
      ) : (
        <span>{say("people.former")}</span>
      )}
      {by?.account && (
        <span>
          <bdi>{by.account}</bdi>
        </span>
      )}
      <Time
        iso={new Date(createdAt).toISOString()}
        exact={moment(createdAt)}
        text={ago(createdAt)}
      />
      {edited && <span>{t("statement.edited")}</span>}
      {noted && (
        <span>{notedBy ? t("statement.notedBy", { name: notedBy }) : t("statement.noted")}</span>
      )}
      <StatementLinks statement={statement} />
    </p>
  );
}

/** A statement that stands in a reply is changed on the page of the reply. */
function StatementLinks({ statement }: { statement: Statement }) {
  const t = useText("evidence");
  const { id, commentId, can } = statement;
  if (commentId !== null) {
    return (
      <>
        <Link href={`/comments/${commentId}`} className={LINK}>
          {t("statement.reply")}
        </Link>
        {(can.edit || can.remove) && (
          <Link href={`/comments/${commentId}/evidence`} className={LINK}>
            {t("statement.edit")}
          </Link>
        )}
      </>
    );
  }
  return (
    <>
      {can.edit && (
        <Link href={`/evidence/${id}/edit`} className={LINK}>
          {t("statement.edit")}
        </Link>
      )}
      {can.remove && (
        <Link href={`/evidence/${id}/removal`} className={LINK}>
          {t("statement.remove")}
        </Link>
      )}
    </>
  );
}
