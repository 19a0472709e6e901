import type { TemplateChoice } from "~/features/answering/template";
import type { IdeaEvidence } from "~/features/evidence/evidence";
import type { IdeaPage } from "~/features/ideas/idea-page";
import type { Twin } from "~/features/merges/twin";
import type { Demand } from "~/features/sales/demand";
import type { StaffToolsData } from "~/features/triage/staff-tools";
import type { Voices } from "~/features/votes/voters";
import type { OpenDraft } from "~/features/writing/draft";

/** The idea that is open beside the list, with what is needed to answer it. */
export interface PaneData {
  idea: IdeaPage;
  tools: StaffToolsData | null;
  evidence: IdeaEvidence;
  voices: Voices;
  draft: OpenDraft | null;
  twins: Twin[];
  demand: Demand;
  /** For comments. */
  templates: TemplateChoice[];
  memberSince: number | null;
}
