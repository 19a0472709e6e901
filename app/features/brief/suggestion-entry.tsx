import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";
import { ChangesView } from "./changes-view";
import type { SuggestionView } from "./suggestion";
import { SuggestionButtons } from "./suggestion-buttons";
import { WriterName } from "./writer-name";

export interface SuggestionEntryProps {
  itemId: number;
  suggestion: SuggestionView;
  /** Where the buttons lead back to. */
  returnTo: string;
}

/** A suggestion in its place: what would change, who says so and why. */
export function SuggestionEntry({ itemId, suggestion, returnTo }: SuggestionEntryProps) {
  const t = useText("brief");
  const format = useFormat();
  const { at, why, conflicts } = suggestion;
  const href = `/roadmap/${itemId}/suggestions/${suggestion.id}`;
  return (
    <article
      aria-label={t("suggestion.label", { name: suggestion.author?.name ?? t("former") })}
      id={`suggestion-${suggestion.id}`}
      className="mt-4 flex flex-col gap-2 border-s-3 border-accent ps-5"
    >
      <p className="flex flex-wrap items-baseline gap-x-1.5 text-sm text-ink-2">
        <WriterName writer={suggestion.author} />
        {suggestion.account && <bdi>({suggestion.account})</bdi>}
        <Link href={href} className="touch-target hover:text-accent">
          {t("suggestion.suggests")}
          {", "}
          <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.ago(at)} />
        </Link>
      </p>
      {suggestion.hidden && (
        <Notice tone="attention" title={t("suggestion.hidden")}>
          {suggestion.hiddenReason}
        </Notice>
      )}
      <ChangesView changes={suggestion.changes} />
      {conflicts.length > 0 && <p className="text-sm text-attention">{t("suggestion.conflict")}</p>}
      <blockquote dir="auto" className="font-serif text-md text-ink-2">
        <q>{why}</q>
      </blockquote>
      <SuggestionDecision itemId={itemId} suggestion={suggestion} />
      <SuggestionButtons itemId={itemId} suggestion={suggestion} returnTo={returnTo} />
    </article>
  );
}

/** What became of a suggestion, by whom and why; nothing while it is open. */
function SuggestionDecision({
  itemId,
  suggestion,
}: Pick<SuggestionEntryProps, "itemId" | "suggestion">) {
  const t = useText("brief");
  const format = useFormat();
  const { state, decidedAt, decision, revision } = suggestion;
  if (state === "open" || decidedAt === null) return null;
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-1.5 text-ink-2">
        <span className="font-strong text-ink">{t(`suggestion.state.${state}`)}</span>
        {state !== "withdrawn" && <WriterName writer={suggestion.decidedBy} />}
        <Time
          iso={new Date(decidedAt).toISOString()}
          exact={format.moment(decidedAt)}
          text={format.ago(decidedAt)}
        />
        {revision !== null && (
          <Link
            href={`/roadmap/${itemId}/revisions/${revision}`}
            className="touch-target text-accent hover:text-accent-hover"
          >
            {t("revision.version", { version: revision })}
          </Link>
        )}
      </p>
      {decision && (
        <p dir="auto" className="font-serif text-md">
          {decision}
        </p>
      )}
    </div>
  );
}
