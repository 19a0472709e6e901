import { IdeaStatus } from "~/features/ideas/idea-status";
import { MergedIdeas } from "~/features/merges/merged-ideas";
import { UnfoldedIdea } from "~/features/merges/unfolded-idea";
import { OfficialResponse } from "~/features/triage/official-response";
import { StatusNote } from "~/features/triage/status-note";
import type { IdeaData } from "./idea-data.server";

/** What was merged into the idea, folded under its comments; one of them may be unfolded. */
export function MergedHere({ data }: { data: IdeaData }) {
  const { idea, merged, unfolded, view, can } = data;
  return (
    <MergedIdeas
      ideas={merged}
      path={idea.path}
      view={view}
      canUnmerge={can.merge}
      unfolded={unfolded && { id: unfolded.idea.id, shown: <Unfolded data={data} /> }}
    />
  );
}

function Unfolded({ data }: { data: IdeaData }) {
  const { idea, unfolded, view, companyName } = data;
  if (!unfolded) return null;
  const { note, response } = unfolded;
  return (
    <UnfoldedIdea
      idea={unfolded.idea}
      discussion={unfolded.discussion}
      path={idea.path}
      view={view}
      answers={
        <>
          {note && (
            <StatusNote
              id={`status-note-of-${unfolded.idea.id}`}
              note={note}
              status={
                <>
                  <IdeaStatus status={unfolded.idea.status} />
                  <span className="sr-only">{unfolded.idea.title}</span>
                </>
              }
            />
          )}
          {response && (
            <OfficialResponse
              response={response}
              companyName={companyName}
              ideaId={unfolded.idea.id}
              canEdit={false}
              past={unfolded.idea.title}
            />
          )}
        </>
      }
    />
  );
}
