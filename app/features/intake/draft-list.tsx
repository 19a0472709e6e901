import { draftPath } from "~/features/writing/draft";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import type { DraftLine } from "./drafts";

/** What somebody has begun to write, the newest first. */
export function DraftList({ drafts }: { drafts: DraftLine[] }) {
  const t = useText("intake");
  if (drafts.length === 0) {
    return (
      <EmptyState
        title={t("drafts.empty")}
        action={<ButtonLink href="/ideas/new">{t("drafts.begin")}</ButtonLink>}
      >
        {t("drafts.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <ul aria-label={t("drafts.title")} className="border-t border-line">
      {drafts.map((draft) => (
        <li key={draft.key} className="flex flex-col gap-1 border-b border-line py-4">
          <Draft draft={draft} />
        </li>
      ))}
    </ul>
  );
}

function Draft({ draft }: { draft: DraftLine }) {
  const t = useText("intake");
  const format = useFormat();
  const title = draft.title || t("drafts.untitled");
  return (
    <>
      <p className="meta">
        {t(`drafts.kind.${draft.kind}`)} ·{" "}
        <Time
          iso={new Date(draft.updatedAt).toISOString()}
          exact={format.moment(draft.updatedAt)}
          text={format.ago(draft.updatedAt)}
        />
      </p>
      <h2 className="font-serif text-lg wrap-anywhere">
        <Link href={draftPath(draft.key)} className="hover:text-accent">
          <bdi>{title}</bdi>
        </Link>
      </h2>
      {draft.excerpt && (
        <p dir="auto" className="align-as-list text-md wrap-anywhere text-ink-2">
          {draft.excerpt}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-6">
        <Link
          href={draftPath(draft.key)}
          className="touch-target text-sm font-strong text-accent"
          aria-label={t("drafts.continueName", { title })}
        >
          {t("drafts.continue")}
        </Link>
        <Link
          href={`${draftPath(draft.key)}/delete`}
          className="touch-target text-sm text-ink-2"
          aria-label={t("drafts.discardName", { title })}
        >
          {t("drafts.discard")}
        </Link>
      </p>
    </>
  );
}
