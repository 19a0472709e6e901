import MessageSquare from "lucide-react/icons/message-square";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { IdeaCard } from "./idea";
import { IdeaStatus } from "./idea-status";
import { ReplyClock } from "./reply-clock";

const DAY_MS = 86_400_000;

/** The status of an idea in a list, what was promised, where it is, who wrote it, how much was said. */
export function IdeaRowMeta({ idea }: { idea: IdeaCard }) {
  const t = useText("ideas");
  const { number } = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 text-sm text-ink-2 pointer-coarse:-mb-3 pointer-coarse:gap-y-0">
      <IdeaStatus status={idea.status} />
      <Promised idea={idea} />
      <span>
        <bdi>{idea.board.name}</bdi>
      </span>
      <Writer idea={idea} />
      <Link
        href={`${idea.path}#discussion`}
        aria-label={t("row.comments", { count: idea.commentCount })}
        className="touch-target inline-flex items-center gap-1.5 tabular-nums hover:text-accent"
      >
        <MessageSquare aria-hidden="true" strokeWidth={1.6} className="size-3.5" />
        {number(idea.commentCount)}
      </Link>
    </div>
  );
}

/** The plan where there is one, else how fast the company answered, or when it will. */
function Promised({ idea }: { idea: IdeaCard }) {
  const t = useText("ideas");
  const [item] = idea.roadmapItems;
  if (item) {
    const horizon = t(`horizon.${item.horizon}`);
    return (
      <Link href={item.path} className="touch-target hover:text-accent">
        {t("row.onRoadmap", { horizon })}
      </Link>
    );
  }
  if (idea.firstAnsweredAt === null) return <ReplyClock idea={idea} />;
  const days = Math.floor((idea.firstAnsweredAt - idea.createdAt) / DAY_MS);
  return <span>{days < 1 ? t("row.answeredSameDay") : t("row.answered", { count: days })}</span>;
}

function Writer({ idea }: { idea: IdeaCard }) {
  const t = useText("ideas");
  const say = useText("shared");
  if (!idea.author) return <span>{say("people.former")}</span>;
  return (
    <span>
      <Link href={`/people/${idea.author.handle}`} className="touch-target hover:text-accent">
        <bdi>{idea.author.name}</bdi>
      </Link>
      {idea.authorsFirst && (
        <>
          , <b className="font-strong text-ink">{t("row.firstIdea")}</b>
        </>
      )}
    </span>
  );
}
