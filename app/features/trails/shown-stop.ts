import type { RollUp } from "~/features/evidence/roll-up";
import type { Status } from "~/features/ideas/status";
import type { Horizon } from "~db/schema";
import type { Speaker } from "./speaker";
import { minutesOf, type StopKind, type StopShows } from "./trail";

/** What somebody who is no member of the team said, in whole. */
export interface Voice {
  text: string;
  language: string;
  by: Speaker;
}

/** Those whose ideas a roadmap item grew out of. */
export interface Shapers {
  count: number;
  /** Of those whose company agreed to be named. */
  names: string[];
}

/** A stop as everybody may see it. */
export interface ShownStop {
  id: number;
  kind: StopKind;
  ideaId: number | null;
  itemId: number | null;
  title: string;
  /** Of the title. */
  language: string;
  /** What the rep says to it. */
  word: string;
  shows: StopShows;
  status: Pick<Status, "key" | "group" | "name" | "colour"> | null;
  horizon: Horizon | null;
  deliveredAt: number | null;
  people: number;
  /** What it costs or would give several companies, as everybody is told it. */
  figure: RollUp | null;
  voice: Voice | null;
  shapers: Shapers | null;
  /** How many characters there are to read. */
  length: number;
  read: boolean;
}

/** How a stop stands for the rep. */
export interface OwnStop extends ShownStop {
  /** Whether the prospect does not see it any more. */
  gone: boolean;
  /** Whether its idea is part of another one by now. */
  merged: boolean;
}

/** The text key of the line over a stop's title, which says what it is. */
export function aboutKey(stop: Pick<ShownStop, "kind" | "status" | "horizon">) {
  if (stop.kind === "note") return "about.note" as const;
  if (stop.kind === "item") return `about.item.${stop.horizon ?? "later"}` as const;
  const { key, group } = stop.status ?? { key: "", group: "open" as const };
  if (key === "declined") return "about.idea.declined" as const;
  if (key === "delivered") return "about.idea.delivered" as const;
  if (key === "already_possible") return "about.idea.possible" as const;
  if (key === "in_progress" || key === "beta") return "about.idea.made" as const;
  return `about.idea.${group}` as const;
}

/** What stands under the rep's word: of what there is the chosen one, else what speaks best. */
export function proofOf(
  stop: Pick<ShownStop, "shows" | "voice" | "people" | "shapers" | "figure">,
): "voice" | "number" | "status" {
  const hasNumber = stop.people > 0 || (stop.shapers?.count ?? 0) > 0 || stop.figure !== null;
  if (stop.shows === "voice" && stop.voice) return "voice";
  if (stop.shows === "number" && hasNumber) return "number";
  if (stop.shows === "status") return "status";
  if (stop.voice) return "voice";
  return hasNumber ? "number" : "status";
}

/** How many stops are read, and how many minutes the others take. */
export function progressOf(stops: readonly Pick<ShownStop, "read" | "length">[]) {
  const unread = stops.filter((stop) => !stop.read);
  return {
    read: stops.length - unread.length,
    of: stops.length,
    minutes: unread.reduce((sum, stop) => sum + minutesOf(stop.length), 0),
  };
}
