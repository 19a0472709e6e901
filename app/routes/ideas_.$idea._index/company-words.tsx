import { IdeaStatus } from "~/features/ideas/idea-status";
import { OfficialResponse } from "~/features/triage/official-response";
import { StaffTools } from "~/features/triage/staff-tools";
import { StatusNote } from "~/features/triage/status-note";
import { useFormView } from "~/http/use-reply";
import type { IdeaData } from "./idea-data.server";

/** What the company says, and the team's tools for those who have them. */
export function CompanyWords({ data }: { data: IdeaData }) {
  const { response, note, companyName, idea, can, staffTools } = data;
  if (!response && !note && !staffTools) return null;
  return (
    <div className="flex flex-col gap-8">
      {note && <StatusNote note={note} status={<IdeaStatus status={idea.status} />} />}
      {response && (
        <OfficialResponse
          response={response}
          companyName={companyName}
          ideaId={idea.id}
          canEdit={can.respond}
        />
      )}
      <StaffTools tools={staffTools} useView={useFormView} />
    </div>
  );
}
