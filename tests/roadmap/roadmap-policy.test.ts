import { describe, expect, it } from "vitest";
import {
  canDemote,
  canPromote,
  canRemoveItem,
  canShapeRoadmap,
} from "~/features/roadmap/roadmap.policy";
import type { ItemState } from "~/features/roadmap/roadmap-item";
import { DAY } from "~/platform/clock";
import { visitor } from "../support/community";

const roles = ["visitor", "member", "rep", "product", "admin"] as const;
const viewers = roles.map((role) => ({ ...visitor, id: role === "visitor" ? null : 1, role }));

const item: ItemState = {
  id: 1,
  title: "A quieter pump",
  summary: "",
  horizon: "now",
  ownerId: null,
  version: 1,
  cover: null,
  madeById: 1,
  publishedAt: 0,
  internalName: "",
  cost: null,
  confidence: null,
  target: null,
  trackerUrl: "",
  createdAt: 0,
};

type May = (viewer: typeof visitor) => boolean;

const table: [string, May, boolean[]][] = [
  ["promote", canPromote, [false, false, true, true, true]],
  ["shape the roadmap", canShapeRoadmap, [false, false, false, true, true]],
  [
    "demote what they promoted",
    (viewer) => canDemote(viewer, { addedById: 1 }),
    [false, false, true, true, true],
  ],
  [
    "demote what others promoted",
    (viewer) => canDemote(viewer, { addedById: 2 }),
    [false, false, false, true, true],
  ],
  [
    "demote what an import promoted",
    (viewer) => canDemote(viewer, { addedById: null }),
    [false, false, false, true, true],
  ],
  [
    "remove what they made within a day",
    (viewer) => canRemoveItem(viewer, item, DAY - 1),
    [false, false, true, true, true],
  ],
  [
    "remove what they made a day ago",
    (viewer) => canRemoveItem(viewer, item, DAY),
    [false, false, false, true, true],
  ],
  [
    "remove what somebody wrote on",
    (viewer) => canRemoveItem(viewer, { ...item, version: 2 }, 1),
    [false, false, false, true, true],
  ],
  [
    "remove what is delivered",
    (viewer) => canRemoveItem(viewer, { ...item, horizon: "delivered" }, 1),
    [false, false, false, false, false],
  ],
];

describe("who may, from visitor to admin", () => {
  it.each(table)("%s", (_act, may, expected) => {
    expect(viewers.map(may)).toEqual(expected);
  });
});
