import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { IdeaCard } from "./idea";
import { IdeaStatus } from "./idea-status";

export type CloseIdea = Pick<IdeaCard, "id" | "title" | "path" | "language" | "status">;

/** Ideas that say nearly the same. */
export function CloseIdeas({ ideas }: { ideas: readonly CloseIdea[] }) {
  const t = useText("ideas");
  if (ideas.length === 0) return null;
  return (
    <SideSection title={t("close.title")} id="close">
      <ul className="-mt-3">
        {ideas.map((idea) => (
          <li key={idea.id} className="border-b border-line py-3">
            <Link
              href={idea.path}
              dir="auto"
              lang={idea.language}
              className="block font-serif text-md leading-5 font-title hover:text-accent pointer-coarse:py-1"
            >
              {idea.title}
            </Link>
            <IdeaStatus status={idea.status} className="pt-1 text-sm" />
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
