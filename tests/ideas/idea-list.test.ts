import { describe, expect, it } from "vitest";
import {
  type IdeaFilters,
  ideaListUrl,
  isFiltered,
  noFilters,
  readIdeaFilters,
} from "~/features/ideas/idea-list";
import { readCursor, writeCursor } from "~/features/ideas/list-cursor";

const read = (search: string) => readIdeaFilters(new URLSearchParams(search));

describe("the address of a list", () => {
  it("says everything that is chosen, and reads back as the same", () => {
    const filters: IdeaFilters = {
      order: "surprise",
      seed: 77,
      board: "machines",
      group: "open",
      status: "new",
      tag: 3,
      fields: [{ id: 2, value: "Kogge 2" }],
      mine: true,
      followed: true,
      unanswered: true,
      answered: true,
      official: true,
      by: "anna,anna-2",
      votes: 7,
      segment: 5,
      after: "2026-01",
      before: "2026-02-28",
      q: "pi-h & über",
      literal: true,
    };
    const url = new URL(ideaListUrl(filters), "http://here");
    expect(readIdeaFilters(url.searchParams)).toEqual(filters);
  });

  it("is bare when nothing is chosen", () => {
    expect(ideaListUrl(noFilters)).toBe("/ideas");
    expect(ideaListUrl(read("order=trending&seed=4&mine=0&q=++"))).toBe("/ideas");
  });

  it("names an order that is not the list's own", () => {
    expect(ideaListUrl(read("order=top"))).toBe("/ideas?order=top");
    expect(ideaListUrl(read("order=trending&q=steam"))).toBe("/ideas?q=steam&order=trending");
  });

  it.each([
    "order=constructor",
    "group=half-open",
    "tag=-1",
    "tag=1e9",
    "tag=9999999999999999999",
    "seed=x",
    "mine=yes",
  ])("filters nothing by %s", (search) => {
    expect(read(search)).toEqual(noFilters);
    expect(isFiltered(read(search))).toBe(false);
  });

  it("loses what no database may store", () => {
    expect(read("q=a%00b&board=%00&status=%07")).toEqual({ ...noFilters, q: "a b" });
  });

  it("is no filter for its board and order", () => {
    expect(isFiltered(read("board=machines&order=top"))).toBe(false);
    expect(isFiltered(read("q=steam"))).toBe(true);
  });
});

describe("a cursor", () => {
  it.each([
    { direction: "after", offset: 20, stretch: 0, id: 12, key: 148.123456789012 },
    { direction: "before", offset: 0, stretch: 1, id: 1, key: 0 },
    { direction: "after", offset: 40, stretch: 0, id: 7, key: -1.5e-7 },
  ] as const)("reads back as it was written: %j", (cursor) => {
    const params = new URLSearchParams([[cursor.direction, writeCursor(cursor)]]);
    expect(readCursor(params)).toEqual(cursor);
  });

  it.each([
    "",
    "1",
    "a~b~c~d",
    "1~2~3~4",
    "1~0~3~NaN",
    "1~0~3~1.2.3",
    "-1~0~3~4",
    "1~0~3~9e999",
    "1~0~3~4' or 1",
  ])("of %j is the first page", (text) => {
    expect(readCursor(new URLSearchParams({ after: text }))).toBeNull();
  });
});
