import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Kbd } from "~/ui/kbd";
import { Link } from "~/ui/link";
import type { SimilarIdea } from "./similar-idea";
import { SimilarPattern } from "./similar-pattern";

const ROW =
  "grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-t border-line py-2.5 " +
  "hover:text-accent focus-visible:rounded-sm md:grid-cols-[minmax(0,1fr)_10rem_3.5rem]";
const TITLE = "font-serif text-md leading-6 font-title";
const STATUS = "text-sm max-md:col-start-1 max-md:row-start-2";
const COUNT = "text-end text-sm font-strong tabular-nums";

/**
 * What is like the title, as links. A visitor's page is no React: its script finds the region by its
 * `data-similar` attributes and fills it from the pattern.
 */
export function SimilarLinks({ ideas, visitor }: { ideas: SimilarIdea[]; visitor: boolean }) {
  const t = useText("intake");
  const { number } = useFormat();
  return (
    <div data-similar hidden={ideas.length === 0} className="border-t border-line px-5 pt-3">
      <p className="meta pb-2" role="status">
        {t("similar.ask")}
      </p>
      <ul data-similar-list>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <Link href={idea.path} className={ROW}>
              <span dir="auto" lang={idea.language} className={TITLE}>
                {idea.title}
              </span>
              <IdeaStatus status={idea.status} className={STATUS} />
              <span className={COUNT}>
                {number(idea.voteCount)}
                <span className="sr-only"> {t("similar.votes", { count: idea.voteCount })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="meta flex items-center justify-end gap-1.5 border-t border-line py-2 pointer-coarse:hidden">
        <Kbd>↓</Kbd> {t("similar.choose")} <Kbd>↵</Kbd> {t("similar.continue")}
      </p>
      {visitor && (
        <SimilarPattern
          looks={{ row: ROW, title: TITLE, status: STATUS, count: COUNT }}
          votes={t("similar.votesWord")}
        />
      )}
    </div>
  );
}
