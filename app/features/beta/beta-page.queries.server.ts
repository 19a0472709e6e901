import type { ShownItem } from "~/features/ideas/shown-item";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { Beta, BetaLineData, BetaPageData, BetaStanding } from "./beta";
import { canCallForTesters, canReachBeta, canReadTesters, canTestBeta } from "./beta.policy";
import { countTesters, findBeta, findTester, getBeta, stateOf } from "./beta-rows.server";
import { listOpenRisks } from "./open-risks.queries.server";

/** The page of a beta but for its reports, in four queries. @throws NotFound where there is none. */
export async function loadBeta(db: Db, viewer: Viewer, item: ShownItem): Promise<BetaPageData> {
  const beta = await getBeta(db, item.id);
  const standing = await readStanding(db, beta, item);
  const tester = await findTester(db, viewer, item.id);
  const risks = await listOpenRisks(db, viewer, item.id);
  const tests = tester?.left_at === null;
  return {
    standing,
    criteria: beta.criteria,
    url: canReachBeta(viewer, tests) ? beta.url : null,
    risks,
    own: tester
      ? {
          joinedAt: tester.joined_at,
          leftAt: tester.left_at,
          fresh: tests ? risks.filter(({ acceptedAt }) => acceptedAt === null).length : 0,
        }
      : null,
    can: {
      join: mayBegin(viewer, standing) && !tests,
      report: tests,
      call: canCallForTesters(viewer, item),
      readTesters: canReadTesters(viewer, item),
    },
  };
}

/** What an item's page says of its beta: a line while it is open, later for its testers alone. */
export async function loadItemBeta(
  db: Db,
  viewer: Viewer,
  item: ShownItem,
): Promise<{ line: BetaLineData | null; called: boolean }> {
  const beta = await findBeta(db, item.id);
  if (!beta) return { line: null, called: false };
  const standing = await readStanding(db, beta, item);
  const tester = await findTester(db, viewer, item.id);
  const tests = tester?.left_at === null;
  const shown = standing.open || tests;
  const line = { standing, tests, canJoin: mayBegin(viewer, standing) && !tests };
  return { line: shown ? line : null, called: isStaff(viewer) };
}

/** Also a visitor may begin; signing in comes on the way. */
function mayBegin(viewer: Viewer, { open, left }: BetaStanding): boolean {
  return open && left !== 0 && (viewer.id === null || canTestBeta(viewer));
}

async function readStanding(db: Db, beta: Beta, item: ShownItem): Promise<BetaStanding> {
  const testers = await countTesters(db, item.id);
  return {
    ...stateOf(beta, item, testers),
    ...{ places: beta.places, testers, closedAt: beta.closedAt },
    delivered: item.horizon === "delivered",
  };
}

/** What the form to join shows. @throws NotFound where there is no beta. */
export async function loadJoin(db: Db, viewer: Viewer, item: ShownItem) {
  const beta = await getBeta(db, item.id);
  const standing = await readStanding(db, beta, item);
  const tester = await findTester(db, viewer, item.id);
  const risks = await listOpenRisks(db, viewer, item.id);
  const tests = tester?.left_at === null;
  const asked = risks.some(({ acceptedAt }) => acceptedAt === null);
  return {
    /** Whether there is anything to do for the viewer. */
    open: tests ? asked : standing.open && standing.left !== 0,
    standing,
    tests,
    risks,
    note: tester?.note ?? "",
  };
}
