import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { DeliveryIdea } from "./delivery";

/** What becomes of each idea: those that are delivered too, and those that are left, with the reason. */
export function DeliveryIdeas({ ideas, hears }: { ideas: readonly DeliveryIdea[]; hears: number }) {
  const t = useText("changelog");
  const ready = ideas.filter(({ left }) => left === null);
  const left = ideas.filter(({ left }) => left !== null);
  return (
    <section aria-labelledby="delivered-ideas" className="border-t border-rule pt-3">
      <h2 id="delivered-ideas" className="text-sm font-strong">
        {t("deliver.ideas", { count: ready.length })}
      </h2>
      <IdeaLines ideas={ready} />
      {left.length > 0 && (
        <>
          <h3 className="pt-5 text-sm font-strong">{t("deliver.left", { count: left.length })}</h3>
          <IdeaLines ideas={left} />
        </>
      )}
      {hears > 0 && <p className="meta pt-3">{t("deliver.hears", { count: hears })}</p>}
    </section>
  );
}

function IdeaLines({ ideas }: { ideas: readonly DeliveryIdea[] }) {
  const t = useText("changelog");
  return (
    <ul>
      {ideas.map((idea) => (
        <li key={idea.id} className="border-b border-line py-2.5">
          <Link href={idea.path} lang={idea.language} className="touch-target hover:text-accent">
            <bdi>{idea.title}</bdi>
          </Link>
          <p className="meta">
            {idea.left === null
              ? t("deliver.from", { status: idea.status })
              : t(`deliver.why.${idea.left}`, { status: idea.status })}
          </p>
        </li>
      ))}
    </ul>
  );
}
