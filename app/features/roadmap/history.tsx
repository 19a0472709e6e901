import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import { DatedRows } from "./dated-rows";
import type { HistoryEntry } from "./item-history";

/** The history of an item in words, oldest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useText("roadmap");
  const sentenceOf = useSentence();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="history" className="pt-14">
      <SectionHeader id="history" title={t("item.history")} className="pb-0" />
      <DatedRows
        rows={entries.map((entry) => ({
          key: entry.id,
          at: entry.at,
          title: sentenceOf(entry),
          why: entry.why,
          by: entry.by,
        }))}
      />
    </section>
  );
}

function useSentence(): (entry: HistoryEntry) => string {
  const t = useText("roadmap");
  const horizon = (name: HistoryEntry["to"]) => (name ? t(`horizon.${name}`) : "");
  return (entry) => {
    const idea = entry.idea ?? "";
    switch (entry.verb) {
      case "roadmap_item.created":
        return t("event.created", { horizon: horizon(entry.to) });
      case "roadmap_item.published":
        return t("event.published", { horizon: horizon(entry.to) });
      case "roadmap_item.edited":
        return entry.version === null ? t("event.ownerChanged") : t("event.edited");
      case "roadmap_item.moved":
        return t("event.moved", { from: horizon(entry.from), to: horizon(entry.to) });
      case "roadmap_item.delivered":
        return t("event.delivered");
      case "beta.opened":
        return t("event.betaOpened");
      case "beta.closed":
        return t("event.betaClosed");
      case "beta.reopened":
        return t("event.betaReopened");
      case "idea.promoted":
        return t("event.promoted", { idea });
      case "idea.demoted":
        return t("event.demoted", { idea });
    }
  };
}
