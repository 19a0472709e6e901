import { recordActivity } from "~/features/activity/record-activity.server";
import { listBoards } from "~/features/boards/boards.queries.server";
import { recordDecision } from "~/features/decisions/record-decision.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { listTags } from "~/features/tags/tags.queries.server";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { type Fields, refuseStale, sameFields } from "~/platform/field-version.server";
import type { Db, Trx } from "~db/connect.server";
import { type ItemFactsInput, quartersFrom } from "./item-estimate";
import {
  listItemBoardIds,
  listItemTags,
  setItemBoards,
  setItemTags,
} from "./item-places.queries.server";
import { updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";
import type { ItemState } from "./roadmap-item";

/** What the form of an item's facts shows, by the names of its fields; without the reason. */
export async function factFields(db: Db, viewer: Viewer, item: ItemState): Promise<Fields> {
  const tags = await listItemTags(db, viewer, item.id);
  return toFields({
    ...item,
    boardIds: await listItemBoardIds(db, item.id),
    tagIds: tags.map((tag) => tag.id),
  });
}

/**
 * The item says so much of itself. Another cost or confidence than before is a line of the decision
 * log.
 * @throws Invalid at `why` where such a change has no reason, at a field for what is not to be had;
 * Conflict when somebody else changed a field since the form was shown.
 */
export async function editFacts(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: ItemFactsInput,
  version: string,
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  const stored = await factFields(trx, viewer, item);
  const wanted = toFields(input);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await checkChoices(trx, viewer, item, input);
  const changes = changesOf(item, input);
  if (changes.some(({ from }) => from !== null) && input.why.length < WHY_MIN) {
    throw new Invalid({ why: ["roadmap:facts.whyMissing"] });
  }
  const { internalName, cost, confidence, target, trackerUrl } = input;
  const columns = { internal_name: internalName, tracker_url: trackerUrl };
  await updateItem(trx, id, { ...columns, cost, confidence, target });
  await setItemBoards(trx, id, input.boardIds);
  await setItemTags(trx, id, input.tagIds);
  for (const change of changes) {
    await recordDecision(trx, viewer, id, { ...change, why: input.why });
  }
  const changed = Object.keys(wanted).filter((name) => wanted[name] !== stored[name]);
  const subject = { kind: "roadmap_item", id } as const;
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "roadmap_item.facts_changed", subject, { changed }, options);
}

const WHY_MIN = 10;

function changesOf(item: ItemState, { cost, confidence }: ItemFactsInput) {
  return [
    ...(cost === item.cost ? [] : [{ kind: "cost", from: item.cost, to: cost } as const]),
    ...(confidence === item.confidence
      ? []
      : [{ kind: "confidence", from: item.confidence, to: confidence } as const]),
  ];
}

/** What was chosen before may stay, also a quarter that is over, a retired board and a retired tag. */
async function checkChoices(trx: Trx, viewer: Viewer, item: ItemState, input: ItemFactsInput) {
  const quarters = [item.target, ...quartersFrom(now())];
  if (input.target !== null && !quarters.includes(input.target)) {
    throw new Invalid({ target: ["shared:errors.choice"] });
  }
  const boards = (await listBoards(trx, viewer)).map((board) => board.id);
  const hadBoards = await listItemBoardIds(trx, item.id);
  if (!input.boardIds.every((id) => boards.includes(id) || hadBoards.includes(id))) {
    throw new Invalid({ boards: ["shared:errors.choice"] });
  }
  const tags = await listTags(trx, viewer);
  const hadTags = await listItemTags(trx, viewer, item.id);
  if (!input.tagIds.every((id) => [...tags, ...hadTags].some((tag) => tag.id === id))) {
    throw new Invalid({ tags: ["shared:errors.choice"] });
  }
}

function toFields(facts: Omit<ItemFactsInput, "why">): Fields {
  const list = (ids: readonly number[]) => [...ids].sort((left, right) => left - right).join(",");
  return {
    internalName: facts.internalName,
    cost: facts.cost ?? "",
    confidence: facts.confidence ?? "",
    target: facts.target ?? "",
    trackerUrl: facts.trackerUrl,
    boards: list(facts.boardIds),
    tags: list(facts.tagIds),
  };
}
