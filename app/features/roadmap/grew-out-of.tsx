import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { ItemPageData } from "./item-page-data";

/** The ideas behind an item that the reader may see, with their votes. */
export function GrewOutOf({ item }: { item: ItemPageData }) {
  const t = useText("roadmap");
  return (
    <SideSection id="grew-out-of" title={t("item.grewOutOf")}>
      {item.ideas.length + item.closedIdeas === 0 && (
        <p className="text-sm text-ink-2">{t("item.noIdeas")}</p>
      )}
      <ul className="-mt-3">
        {item.ideas.map((idea) => (
          <GrownIdea key={idea.id} itemId={item.id} idea={idea} />
        ))}
      </ul>
      {item.closedIdeas > 0 && (
        <p className="pt-3 text-sm text-ink-2">{t("item.closed", { count: item.closedIdeas })}</p>
      )}
    </SideSection>
  );
}

function GrownIdea({ itemId, idea }: { itemId: number; idea: ItemPageData["ideas"][number] }) {
  const t = useText("roadmap");
  const format = useFormat();
  return (
    <li className="border-b border-line py-3">
      <div className="flex items-baseline justify-between gap-4">
        <Link
          href={idea.path}
          dir="auto"
          lang={idea.language}
          className="touch-target min-w-0 font-serif text-read font-title leading-6 wrap-break-word hover:text-accent"
        >
          {idea.title}
        </Link>
        <span className="text-sm font-strong tabular-nums">
          <span aria-hidden="true">{format.number(idea.voteCount)}</span>
          <span className="sr-only">{t("item.votes", { count: idea.voteCount })}</span>
        </span>
      </div>
      {idea.canDemote && (
        <Link
          href={`/roadmap/${itemId}/ideas/${idea.id}/removal`}
          aria-label={t("item.demoteNamed", { title: idea.title })}
          className="touch-target inline-block pt-1 text-xs text-ink-2 hover:text-ink"
        >
          {t("item.demote")}
        </Link>
      )}
    </li>
  );
}
