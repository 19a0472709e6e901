import type { Status } from "~/features/ideas/status";

/** As the history of the item says it too, in plain words. */
export const DELIVERY_NOTE_MAX = 400;
export const DELIVERY_NOTE_MIN = 10;

/** Why an idea keeps its status when its item is delivered. */
export type LeftReason = "closed" | "hidden" | "notNext";

/** An idea of an item that is to be delivered, with the status that it has. */
export interface DeliveryIdea {
  id: number;
  title: string;
  path: string;
  language: string;
  status: string;
  /** Null where it becomes delivered too. */
  left: LeftReason | null;
}

const NO_DELIVERY: readonly string[] = ["already_possible", "archived"];

/** The statuses that say that something is there now, the product's own first. */
export function deliveredStatuses(statuses: readonly Status[]): Status[] {
  return statuses
    .filter(
      ({ group, needsReason, retired, key }) =>
        group === "closed" && !needsReason && !retired && !NO_DELIVERY.includes(key),
    )
    .sort((left, right) => Number(right.key === "delivered") - Number(left.key === "delivered"));
}
