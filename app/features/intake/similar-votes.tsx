import { IdeaStatus } from "~/features/ideas/idea-status";
import { VotePill } from "~/features/votes/vote-pill";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { SimilarIdea } from "./similar-idea";

export interface SimilarVotesProps {
  ideas: SimilarIdea[];
  canVote: boolean;
}

/** What is like the idea that is being written, to be voted on right there. */
export function SimilarVotes({ ideas, canVote }: SimilarVotesProps) {
  const t = useText("intake");
  return (
    <div role="status">
      {ideas.length > 0 && (
        <section aria-labelledby="similar" className="pt-6">
          <SectionHeader id="similar" title={t("similar.title")} />
          <p className="-mt-2 pb-3 text-sm text-ink-2">{t("similar.lede")}</p>
          <ul>
            {ideas.map((idea) => (
              <li key={idea.id} className="flex items-center gap-5 border-t border-line py-4">
                <VotePill idea={idea} myVote={idea.myVote} canVote={canVote} returnTo={idea.path} />
                <div className="min-w-0">
                  <Link
                    href={idea.path}
                    dir="auto"
                    lang={idea.language}
                    className="title-lg hover:text-accent"
                  >
                    {idea.title}
                  </Link>
                  <p className="pt-1 text-sm">
                    <IdeaStatus status={idea.status} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
