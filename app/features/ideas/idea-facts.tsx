import { useText } from "~/i18n/use-text";
import { type Fact, FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { useFieldFacts } from "./field-facts";
import type { IdeaCard } from "./idea";
import type { IdeaPage } from "./idea-page";

const DAY_MS = 86_400_000;
const LINK = "touch-target hover:text-accent";

/** What is known of the idea; `counts` are what other areas counted on it. */
export function IdeaFacts({ idea, counts }: { idea: IdeaPage; counts: readonly Fact[] }) {
  const t = useText("ideas");
  const answers = useFieldFacts(idea.answers, idea.board);
  const facts: Fact[] = [
    ...counts,
    {
      label: t("facts.board"),
      value: (
        <Link href={`/ideas?board=${idea.board.slug}`} className={LINK}>
          <bdi>{idea.board.name}</bdi>
        </Link>
      ),
    },
    ...answers,
  ];
  if (idea.tags.length > 0)
    facts.push({ label: t("facts.tags"), value: <Tags tags={idea.tags} /> });
  if (idea.roadmapItems.length > 0) {
    facts.push({ label: t("facts.plan"), value: <Plans items={idea.roadmapItems} /> });
  }
  if (idea.firstAnsweredAt !== null) {
    const days = Math.floor((idea.firstAnsweredAt - idea.createdAt) / DAY_MS);
    facts.push({
      label: t("facts.answered"),
      value: days < 1 ? t("facts.sameDay") : t("facts.afterDays", { count: days }),
    });
  }
  return <FactList facts={facts} />;
}

function Tags({ tags }: { tags: IdeaCard["tags"] }) {
  return (
    <ul className="flex flex-wrap justify-end gap-x-1">
      {tags.map((tag) => (
        <li key={tag.id} className="not-last:after:content-[',']">
          <Link href={`/ideas?tag=${tag.id}`} className={LINK}>
            <bdi>{tag.name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Plans({ items }: { items: IdeaCard["roadmapItems"] }) {
  return items.map(({ path, title }) => (
    <Link key={path} href={path} className={`${LINK} block font-serif text-accent`}>
      <bdi>{title}</bdi>
    </Link>
  ));
}
