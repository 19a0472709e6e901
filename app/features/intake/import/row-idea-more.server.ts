import { RANDOM_KEYS } from "~/features/ideas/idea";
import type { BoardAccess } from "~db/schema";
import type { RowCells } from "./row-cells.server";
import {
  type ChangeCell,
  changeList,
  type EvidenceCell,
  evidenceList,
  type IdeaVersionCell,
  ideaVersionList,
  type ResponseCell,
  responseList,
} from "./row-details.server";
import { splitTags } from "./row-tags.server";

export const BOARD_ACCESS = [
  "public",
  "members",
  "segments",
  "one_way",
] as const satisfies BoardAccess[];
const LONGEST_NAME = 200;
const LONGEST_REASON = 2_000;

/** What an export says of an idea beyond the columns of an import; all of it may be missing. */
export interface IdeaMore {
  language: string | null;
  boardSlug: string | null;
  boardAccess: BoardAccess | null;
  staffTags: string[];
  statusExcerpt: string;
  /** Votes without a row; null where only all together are known. */
  importedVotes: number | null;
  version: number;
  surpriseKey: number | null;
  updatedAt: number | null;
  pinnedAt: number | null;
  lockedAt: number | null;
  hiddenAt: number | null;
  hiddenReason: string | null;
  withdrawnAt: number | null;
  /** The external id of the idea that it was merged into. */
  mergedInto: string | null;
  evidence: EvidenceCell;
  changes: ChangeCell;
  responses: ResponseCell;
  versions: IdeaVersionCell;
}

export function readIdeaMore(cells: RowCells, nowAt: number): IdeaMore {
  return {
    language: cells.text("language", LONGEST_NAME),
    boardSlug: cells.text("board_slug", LONGEST_NAME),
    boardAccess: cells.choice("board_access", BOARD_ACCESS),
    staffTags: splitTags(cells, "staff_tags"),
    statusExcerpt: cells.text("status_excerpt", LONGEST_NAME) ?? "",
    importedVotes: cells.has("imported_votes") ? cells.count("imported_votes") : null,
    version: cells.count("version") || 1,
    surpriseKey: cells.has("surprise_key") ? cells.count("surprise_key", RANDOM_KEYS - 1) : null,
    updatedAt: cells.time("updated_at", nowAt),
    pinnedAt: cells.time("pinned_at", nowAt),
    lockedAt: cells.time("locked_at", nowAt),
    hiddenAt: cells.time("hidden_at", nowAt),
    hiddenReason: cells.text("hidden_reason", LONGEST_REASON),
    withdrawnAt: cells.time("withdrawn_at", nowAt),
    mergedInto: cells.text("merged_into", LONGEST_NAME),
    evidence: cells.list("evidence", evidenceList),
    changes: cells.list("status_changes", changeList),
    responses: cells.list("official_responses", responseList),
    versions: cells.list("former_versions", ideaVersionList),
  };
}
