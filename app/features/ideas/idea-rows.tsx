import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { Link } from "~/ui/link";
import { Marked } from "~/ui/marked";
import { CommentHit } from "./comment-hit";
import type { IdeaCard, Reason } from "./idea";
import { IdeaRowMeta } from "./idea-row-meta";
import type { SearchHit } from "./search-report";

export interface IdeaRowsProps<T extends IdeaCard> {
  ideas: readonly T[];
  /** Where each holds what was searched for. */
  hits: readonly SearchHit[];
  /** What stands before an idea: the vote. */
  vote: (idea: T) => ReactNode;
  /** What unfolds beneath it. */
  beneath: (idea: T) => ReactNode;
}

/** Ideas in a list, parted by hairlines. */
export function IdeaRows<T extends IdeaCard>({ ideas, hits, vote, beneath }: IdeaRowsProps<T>) {
  return (
    <ol className="flex flex-col">
      {ideas.map((idea) => (
        <li
          key={idea.id}
          className="flex items-start gap-4 border-b border-line py-6.5 first:pt-5 md:gap-5"
        >
          {vote(idea)}
          <IdeaRow
            idea={idea}
            hit={hits.find(({ ideaId }) => ideaId === idea.id)}
            beneath={beneath(idea)}
          />
        </li>
      ))}
    </ol>
  );
}

interface IdeaRowProps {
  idea: IdeaCard;
  hit: SearchHit | undefined;
  beneath: ReactNode;
}

function IdeaRow({ idea, hit, beneath }: IdeaRowProps) {
  const t = useText("ideas");
  return (
    <article className="min-w-0 flex-1">
      <h3 dir="auto" lang={idea.language} className="title-xl align-as-list hyphens-auto">
        <Link href={idea.path} className="hover:text-accent">
          {hit ? <Marked pieces={hit.title} /> : idea.title}
        </Link>
      </h3>
      {idea.pinned && <p className="meta pt-1">{t("row.pinned")}</p>}
      <Words idea={idea} hit={hit} />
      {hit?.comment && <CommentHit idea={idea} comment={hit.comment} />}
      {idea.because && <Because because={idea.because} />}
      <IdeaRowMeta idea={idea} />
      {beneath}
    </article>
  );
}

/** What the author wrote; of a declined idea why not, which readers ask first. */
function Words({ idea, hit }: { idea: IdeaCard; hit: SearchHit | undefined }) {
  const t = useText("ideas");
  const reason = idea.status.needsReason ? idea.statusExcerpt : "";
  const words = reason || idea.excerpt;
  if (!words) return null;
  return (
    <p
      dir="auto"
      lang={idea.language}
      className={classNames(
        "reading align-as-list mt-1.5 line-clamp-5 max-w-[37rem] text-ink-2",
        reason ? "md:line-clamp-4" : "md:line-clamp-2",
      )}
    >
      {reason && <b className="font-strong text-ink">{t("row.whyNot")} </b>}
      {hit && !reason ? <Marked pieces={hit.excerpt} /> : words}
    </p>
  );
}

function Because({ because }: { because: Reason }) {
  const t = useText("ideas");
  const say = useText("shared");
  return (
    <p className="pt-2 font-serif text-md font-text">
      <span className="me-1.5 font-sans text-sm font-strong text-accent">{t("row.because")}</span>
      {/* Quotation marks are those of the element around. */}
      <span dir="auto" lang={because.language}>
        <q>{because.text}</q>
      </span>
      <span className="ms-2 inline-block max-w-full font-sans text-sm wrap-anywhere text-ink-2">
        {because.account ?? because.name ?? say(`people.${because.unnamed ?? "former"}`)}
      </span>
    </p>
  );
}
