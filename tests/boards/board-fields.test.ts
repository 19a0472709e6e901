import { describe, expect, it } from "vitest";
import { type BoardAccess, boardAccesses, isMoreOpen } from "~/features/boards/board";
import { canPostOn, canSeeBoard } from "~/features/boards/board.policy";
import { boardSchema } from "~/features/boards/board.schema.server";
import type { Viewer } from "~/features/people/viewer";
import { visitor } from "../support/community";

const BOARD = 7;

describe("the form of a board", () => {
  it.each([
    ["Über uns", "", "über-uns"],
    ["Coffee", "Our Coffee!", "our-coffee"],
    ["履歴と注文", "", "履歴と注文"],
  ])("makes the address of %j and %j: %s", (name, slug, expected) => {
    expect(boardSchema.parse({ name, slug, access: "public" }).slug).toBe(expected);
  });

  it.each([
    { name: "!!", access: "public" },
    { name: "Fine", access: "secret" },
    { name: "Fine", access: "public", icon: "skull" },
    { name: "x".repeat(61), access: "public" },
    { access: "public" },
  ])("refuses %j", (fields) => {
    expect(boardSchema.safeParse(fields).success).toBe(false);
  });
});

describe("opening a board", () => {
  const table: [BoardAccess, BoardAccess, boolean][] = [
    ["public", "public", false],
    ["public", "members", false],
    ["public", "one_way", false],
    ["members", "public", true],
    ["members", "members", false],
    ["members", "one_way", false],
    ["public", "segments", false],
    ["members", "segments", false],
    ["segments", "public", true],
    ["segments", "members", true],
    ["segments", "segments", false],
    ["segments", "one_way", false],
    ["one_way", "segments", true],
    ["one_way", "public", true],
    ["one_way", "members", true],
    ["one_way", "one_way", false],
  ];
  it.each(table)("from %s to %s: %s", (from, to, opens) => {
    const by = (access: BoardAccess) => ({ access, segments: access === "segments" ? [1] : [] });
    expect(isMoreOpen(by(from), by(to))).toBe(opens);
  });
});

it("opens a board that gets one segment more, and not one that gets fewer", () => {
  const by = (...segments: number[]) => ({ access: "segments" as const, segments });
  expect(isMoreOpen(by(1), by(1, 2))).toBe(true);
  expect(isMoreOpen(by(1), by(2))).toBe(true);
  expect(isMoreOpen(by(1, 2), by(2))).toBe(false);
});

describe("who sees a board and posts on it", () => {
  const member: Viewer = { ...visitor, id: 1, role: "member", trusted: true };
  const waiting: Viewer = { ...member, trusted: false };
  const rep: Viewer = { ...member, role: "rep" };
  const inside: Viewer = { ...member, openBoards: [BOARD] };
  const viewers = { visitor, waiting, member, inside, rep };
  const signedIn = { member: "see post", inside: "see post", rep: "see post" };
  const table: Record<BoardAccess, Record<keyof typeof viewers, string>> = {
    public: {
      visitor: "see",
      waiting: "see",
      member: "see post",
      inside: "see post",
      rep: "see post",
    },
    members: { ...signedIn, visitor: "", waiting: "see" },
    one_way: { ...signedIn, visitor: "", waiting: "see" },
    segments: { visitor: "", waiting: "", member: "post", inside: "see post", rep: "see post" },
  };
  const names = Object.keys(viewers) as (keyof typeof viewers)[];
  const rows = boardAccesses.flatMap((access) => names.map((name) => [access, name] as const));

  it.each(rows)("%s, %s", (access, name) => {
    const viewer = viewers[name];
    const allowed = [
      canSeeBoard(viewer, { id: BOARD, access }) && "see",
      canPostOn(viewer, { access, retired: false }) && "post",
    ];
    expect(allowed.filter(Boolean).join(" ")).toBe(table[access][name]);
  });

  it("nobody posts on a retired one", () => {
    for (const viewer of Object.values(viewers)) {
      expect(canPostOn(viewer, { access: "public", retired: true })).toBe(false);
    }
  });
});
