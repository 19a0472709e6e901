import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";
import { MarkForm } from "./mark-form";
import type { RowView } from "./register-row";
import { RowFacts } from "./row-facts";
import { RowLinks } from "./row-links";

/** A row in full: who says so, how one knows, what is done about it, and what the reader may do. */
export function RowBody({ itemId, row }: { itemId: number; row: RowView }) {
  const t = useText("register");
  return (
    <div className="flex flex-col gap-8">
      {row.hidden && (
        <Notice tone="attention" title={t("row.hiddenTitle")}>
          {row.hiddenReason}
        </Notice>
      )}
      <SaidBy row={row} />
      <div className="border-t border-rule">
        <RowFacts row={row} />
      </div>
      <Evidence row={row} />
      {row.mitigation && (
        <section aria-labelledby="mitigation">
          <h2 id="mitigation" className="pb-1 text-sm font-strong">
            {t(`tend.mitigation.${row.kind}`)}
          </h2>
          <p dir="auto" className="reading max-w-measure whitespace-pre-line wrap-anywhere">
            {row.mitigation}
          </p>
        </section>
      )}
      {row.can.mark && <MarkForm itemId={itemId} rowId={row.id} marked={row.marked} />}
      <RowLinks itemId={itemId} row={row} />
    </div>
  );
}

function SaidBy({ row }: { row: RowView }) {
  const t = useText("register");
  const say = useText("shared");
  const { ago, moment } = useFormat();
  return (
    <p className="meta flex flex-wrap gap-x-3">
      {row.author ? (
        <Link href={`/people/${row.author.handle}`} className="touch-target hover:text-ink">
          <bdi>{row.author.name}</bdi>
        </Link>
      ) : (
        <span>{say("people.former")}</span>
      )}
      {row.author?.account && (
        <span>
          <bdi>{row.author.account}</bdi>
        </span>
      )}
      <Time
        iso={new Date(row.createdAt).toISOString()}
        exact={moment(row.createdAt)}
        text={ago(row.createdAt)}
      />
      {row.edited && <span>{t("row.edited")}</span>}
      <span>{t("row.version", { version: row.version })}</span>
    </p>
  );
}

function Evidence({ row }: { row: RowView }) {
  const t = useText("register");
  if (!row.evidenceIdea && !row.evidenceUrl) return null;
  return (
    <section aria-labelledby="row-evidence">
      <h2 id="row-evidence" className="pb-1 text-sm font-strong">
        {t("facts.evidence")}
      </h2>
      <ul className="flex flex-col gap-1 text-md">
        {row.evidenceIdea && (
          <li>
            <Link
              href={row.evidenceIdea.path}
              lang={row.evidenceIdea.language}
              dir="auto"
              className="touch-target font-serif text-accent hover:underline"
            >
              {row.evidenceIdea.title}
            </Link>
          </li>
        )}
        {row.evidenceUrl && (
          <li>
            <a
              href={row.evidenceUrl}
              rel="nofollow ugc noopener noreferrer"
              dir="ltr"
              className="touch-target break-all text-accent hover:underline"
            >
              {row.evidenceUrl}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
