import { NewCaseLink } from "~/features/business-case/cases-section";
import { FeedLink } from "~/features/discovery/feed-link";
import { CloseIdeas } from "~/features/ideas/close-ideas";
import { IdeaFacts } from "~/features/ideas/idea-facts";
import { IdeaStory } from "~/features/ideas/story-list";
import { Twins } from "~/features/merges/twins";
import { QuestionsAbout } from "~/features/questions/questions-about";
import { DemandFigures } from "~/features/sales/demand-figures";
import { SegmentFigures } from "~/features/sales/segment-figures";
import { useVoiceFacts } from "~/features/votes/voice-facts";
import { FollowIdea } from "./follow-idea";
import type { IdeaData } from "./idea-data.server";

/** The facts, what happened so far, and what is close to it. */
export function IdeaSide({ data }: { data: IdeaData }) {
  const counts = useVoiceFacts(data.idea, data.voices);
  return (
    <>
      <div className="flex flex-col gap-5">
        <IdeaFacts idea={data.idea} counts={counts} />
        <FollowIdea idea={data.idea} className="max-md:hidden" />
      </div>
      <DemandFigures on={`/ideas/${data.idea.id}`} demand={data.demand}>
        <SegmentFigures segments={data.segmentDemand} />
        <p className="pt-2">
          <NewCaseLink about={{ idea: data.idea.id }} />
        </p>
      </DemandFigures>
      <IdeaStory lines={data.story} />
      {data.can.merge ? (
        <Twins ideaId={data.idea.id} twins={data.twins} />
      ) : (
        <CloseIdeas ideas={data.close} />
      )}
      <QuestionsAbout ideaId={data.idea.id} {...data.asked} canAsk={data.can.askPeers} />
      {data.feeds && <FeedLink feeds={data.feeds} />}
    </>
  );
}
