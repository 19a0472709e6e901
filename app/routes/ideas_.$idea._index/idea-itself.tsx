import { ExtendedBy } from "~/features/comments/extended-by";
import { EnteredIdea } from "~/features/ideas/entered-idea";
import { IdeaHeading } from "~/features/ideas/idea-heading";
import { IdeaLinks } from "~/features/ideas/idea-links";
import { IdeaNotices } from "~/features/ideas/idea-notices";
import { OnBehalfLink } from "~/features/intake/behalf/on-behalf-link";
import { MyVote } from "~/features/votes/my-vote";
import { VotePill } from "~/features/votes/vote-pill";
import { VoteSummary } from "~/features/votes/vote-summary";
import { VotesRest } from "~/features/votes/votes-rest";
import { useFormView } from "~/http/use-reply";
import { Prose } from "~/ui/prose";
import { FollowIdea } from "./follow-idea";
import type { IdeaData } from "./idea-data.server";

/** The idea in its author's words, and what it is to the reader. */
export function IdeaItself({ data }: { data: IdeaData }) {
  const { idea, can } = data;
  return (
    <div>
      <IdeaHeading idea={idea} vote={<Vote data={data} />} staff={data.staff} />
      <div className="flex flex-col pt-6 md:ps-23">
        <IdeaNotices idea={idea} own={can.own} />
        <EnteredIdea entered={idea.entered} />
        <Prose html={idea.bodyHtml} headings={2} lang={idea.language} />
        <ExtendedBy extenders={data.extenders} />
        <IdeaLinks idea={idea} can={can} />
        <VotesRest idea={idea} />
        {data.staff && (
          <p className="pt-6">
            <OnBehalfLink idea={idea.id} />
          </p>
        )}
        {idea.myVote && can.vote && (
          <div className="pt-8">
            <MyVote
              key={idea.myVote.because}
              ideaId={idea.id}
              vote={idea.myVote}
              returnTo={idea.path}
              useView={useFormView}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** On a phone the facts come late, so the pill has a line and the way to follow beside it. */
function Vote({ data }: { data: IdeaData }) {
  const { idea, can, staff } = data;
  return (
    <div className="flex items-center gap-4">
      <VotePill
        idea={idea}
        myVote={idea.myVote}
        canVote={can.vote}
        size="page"
        returnTo={idea.path}
        counts={!staff}
      />
      <div className="flex flex-1 flex-wrap items-center justify-between gap-3 md:hidden">
        <VoteSummary voteCount={idea.voteCount} myVote={idea.myVote} />
        <FollowIdea idea={idea} size="small" />
      </div>
    </div>
  );
}
