import type { Row } from "./expectation";
import { accountRows } from "./table/accounts";
import { adminRows } from "./table/admin";
import { answeringRows } from "./table/answering";
import { behalfRows } from "./table/behalf";
import { betaRows } from "./table/beta";
import { briefRows } from "./table/brief";
import { caseRows } from "./table/cases";
import { changelogRows } from "./table/changelog";
import { commentRows } from "./table/comments";
import { discoveryRows } from "./table/discovery";
import { evidenceRows } from "./table/evidence";
import { ideaRows } from "./table/ideas";
import { mergeRows } from "./table/merges";
import { moderationRows } from "./table/moderation";
import { peopleRows } from "./table/people";
import { pictureRows } from "./table/pictures";
import { questionRows } from "./table/questions";
import { registerRows } from "./table/register";
import { roadmapRows } from "./table/roadmap";
import { salesRows } from "./table/sales";
import { segmentRows } from "./table/segments";
import { trailRows } from "./table/trails";
import { triageRows } from "./table/triage";
import { writingRows } from "./table/writing";

/** Who may what, route by route. A route that is missing here fails the suite. */
export const accessTable: readonly Row[] = [
  ...ideaRows,
  ...commentRows,
  ...evidenceRows,
  ...triageRows,
  ...trailRows,
  ...answeringRows,
  ...mergeRows,
  ...moderationRows,
  ...questionRows,
  ...registerRows,
  ...betaRows,
  ...roadmapRows,
  ...changelogRows,
  ...briefRows,
  ...salesRows,
  ...caseRows,
  ...peopleRows,
  ...accountRows,
  ...segmentRows,
  ...adminRows,
  ...pictureRows,
  ...behalfRows,
  ...writingRows,
  ...discoveryRows,
];
