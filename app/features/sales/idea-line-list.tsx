import type { ReactNode } from "react";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { Link } from "~/ui/link";
import type { IdeaLine } from "./deal";

/** Ideas, a line each: title, status, and what is said of each. */
export function IdeaLines<Line extends IdeaLine>({
  ideas,
  facts,
}: {
  ideas: readonly Line[];
  facts: (idea: Line) => ReactNode;
}) {
  return (
    <ul className="-mt-2">
      {ideas.map((idea) => (
        <li key={idea.id} className="border-b border-line py-3.5">
          <Link
            href={idea.path}
            lang={idea.language}
            className="touch-target font-serif text-read hover:text-accent"
          >
            <bdi>{idea.title}</bdi>
          </Link>
          <p className="meta flex flex-wrap items-baseline gap-x-4 gap-y-0.5 pt-0.5">
            <IdeaStatus status={idea.status} />
            {facts(idea)}
          </p>
        </li>
      ))}
    </ul>
  );
}
