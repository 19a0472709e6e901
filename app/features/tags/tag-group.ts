import type { TagAccess } from "~db/schema";
import type { Tag } from "./tag";

export type { TagAccess };

export const GROUP_NAME_MAX = 40;
/** The largest number that a group may ask for or allow. */
export const GROUP_TAGS_MAX = 20;
/** How many tags without a group an idea is given. */
export const FREE_TAGS_MAX = 8;
/** How many tags a form may send, of all groups together. */
export const TAGS_SENT_MAX = 100;

/** From the most open to the most closed. */
export const tagAccesses = ["everyone", "staff_set", "staff_only"] as const satisfies TagAccess[];

/** Tags that belong together, with a rule for how many of them an idea carries. */
export interface TagGroup {
  id: number;
  name: string;
  access: TagAccess;
  least: number;
  most: number;
}

/** The tags of a group, or those without one, as a form offers them. */
export interface TagSet {
  group: TagGroup | null;
  tags: (Tag & { chosen: boolean })[];
}

/** A set of which too few or too many tags are chosen; `group` is null for those without one. */
export interface BrokenLimit {
  group: TagGroup | null;
  rule: "least" | "most";
  count: number;
}

/**
 * What is wrong with a choice of tags, set by set. An import may have brought an idea more free tags
 * than people may give: it keeps as many, and gets no more.
 */
export function brokenLimits(sets: readonly TagSet[], chosen: ReadonlySet<number>): BrokenLimit[] {
  return sets.flatMap(({ group, tags }): BrokenLimit[] => {
    const count = tags.filter((tag) => chosen.has(tag.id)).length;
    const least = group?.least ?? 0;
    const before = tags.filter((tag) => tag.chosen).length;
    const most = group?.most ?? Math.max(FREE_TAGS_MAX, before);
    // Where a group has fewer tags in use than it asks for, nobody can give more.
    if (count < Math.min(least, tags.length)) return [{ group, rule: "least", count: least }];
    return count > most ? [{ group, rule: "most", count: most }] : [];
  });
}

/** Under which name a form gets the message about a group. */
export function limitField(groupId: number): string {
  return `tagGroup_${groupId}`;
}
