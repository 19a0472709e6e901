import { describe, expect, it } from "vitest";
import type { Role, Viewer } from "~/features/people/viewer";
import { expiryOf, linkState, passesMailCheck } from "~/features/trails/link";
import { aboutKey, progressOf, proofOf, type ShownStop } from "~/features/trails/shown-stop";
import { speakerOf } from "~/features/trails/speaker";
import { paragraphsOf } from "~/features/trails/trail";
import { readTrailList, trailCursor, trailListPath } from "~/features/trails/trail-list";
import { canChangeTrail, canMakeTrail, canReadTrails } from "~/features/trails/trails.policy";
import { visitor } from "../support/community";

const as = (role: Role, id: number): Viewer => ({ ...visitor, id, role, trusted: true });

describe("who may", () => {
  const trail = { ownerId: 1, team: [2] };
  it.each([
    ["a visitor", visitor, false, false],
    ["a member", as("member", 3), false, false],
    ["a member with the owner's number", as("member", 1), false, false],
    ["a rep of another account", as("rep", 3), true, false],
    ["its owner", as("rep", 1), true, true],
    ["a rep of its account", as("rep", 2), true, true],
    ["product", as("product", 4), true, true],
    ["an admin", as("admin", 5), true, true],
  ])("%s", (_, viewer, reads, changes) => {
    expect(canReadTrails(viewer)).toBe(reads);
    expect(canMakeTrail(viewer)).toBe(reads);
    expect(canChangeTrail(viewer, trail)).toBe(changes);
  });

  it("changes one that nobody owns: product and admin", () => {
    expect(canChangeTrail(as("rep", 1), { ownerId: null, team: [] })).toBe(false);
    expect(canChangeTrail(as("product", 1), { ownerId: null, team: [] })).toBe(true);
  });
});

describe("a link", () => {
  it.each([
    ["open", { expiresAt: 11, revokedAt: null }],
    ["expired", { expiresAt: 10, revokedAt: null }],
    ["revoked", { expiresAt: 11, revokedAt: 1 }],
    ["revoked", { expiresAt: 1, revokedAt: 1 }],
  ])("is %s", (state, link) => {
    expect(linkState(link, 10)).toBe(state);
  });

  it("ends after so many days", () => {
    expect(expiryOf(30, 0)).toBe(30 * 86_400_000);
  });

  it.each([
    ["ines@rheintal.example", "ines@rheintal.example", true],
    ["ines@rheintal.example", "other@rheintal.example", false],
    ["rheintal.example", "ines@rheintal.example", true],
    ["rheintal.example", "ines@sub.rheintal.example", false],
    ["rheintal.example", "ines@notrheintal.example", false],
    ["", "ines@rheintal.example", false],
  ])("that asks for %s lets %s in: %s", (check, email, passes) => {
    expect(passesMailCheck(check, email)).toBe(passes);
  });
});

describe("who speaks", () => {
  const gerd = {
    ...{ name: "Gerd Paulsen", shown: true, account: "Paulsens", namedAt: 1 },
    ...{ industry: "Roastery", size: 12 },
  };
  it("is named with a company that agreed", () => {
    expect(speakerOf(gerd)).toMatchObject({ name: "Gerd Paulsen", account: "Paulsens" });
  });
  it.each([
    ["whose company did not agree", { namedAt: null }],
    ["who has no company", { account: null, namedAt: null }],
  ])("is an industry and a size for somebody %s", (_, values) => {
    const speaker = speakerOf({ ...gerd, ...values });
    expect(speaker).toEqual({ name: null, account: null, industry: "Roastery", size: "small" });
  });
  it("is their company alone for somebody who hides their name", () => {
    expect(speakerOf({ ...gerd, shown: false })).toMatchObject({ name: null, account: "Paulsens" });
  });
});

describe("a stop", () => {
  const status = (key: string, group: "open" | "accepted" | "closed") => ({
    ...{ kind: "idea" as const, horizon: null },
    status: { key, group, name: key, colour: null },
  });
  it.each([
    ["about.note", { kind: "note" as const, status: null, horizon: null }],
    ["about.item.next", { kind: "item" as const, status: null, horizon: "next" as const }],
    ["about.idea.made", status("in_progress", "accepted")],
    ["about.idea.declined", status("declined", "closed")],
    ["about.idea.delivered", status("delivered", "closed")],
    ["about.idea.accepted", status("planned", "accepted")],
    ["about.idea.open", status("own", "open")],
  ])("says %s", (key, stop) => {
    expect(aboutKey(stop)).toBe(key);
  });

  const voice = { text: "It helps", language: "en", by: speakerOf(nobody()) };
  it.each([
    ["voice", { shows: "best", voice, people: 3 }],
    ["number", { shows: "number", voice, people: 3 }],
    ["status", { shows: "status", voice, people: 3 }],
    ["number", { shows: "voice", voice: null, people: 3 }],
    ["status", { shows: "best", voice: null, people: 0 }],
    ["voice", { shows: "number", voice, people: 0 }],
  ] as const)("shows its %s", (proof, stop) => {
    expect(proofOf({ ...stop, shapers: null, figure: null })).toBe(proof);
  });

  it("counts as read, and the others take their minutes", () => {
    const stop = (read: boolean, length: number) => ({ read, length }) as ShownStop;
    const stops = [stop(true, 9_000), stop(false, 10), stop(false, 3_300)];
    expect(progressOf(stops)).toEqual({ read: 1, of: 3, minutes: 4 });
  });
});

function nobody() {
  return { name: "", shown: false, account: null, namedAt: null, industry: null, size: null };
}

describe("the list", () => {
  it("goes on where a page ended, and begins anew for what it does not know", () => {
    const search = new URLSearchParams("view=all&order=visits&after=7-3");
    expect(readTrailList(search)).toEqual({
      ...{ view: "all", order: "visits", after: { id: 7, counted: 3 } },
    });
    expect(readTrailList(new URLSearchParams("view=x&order=y&after=z"))).toEqual({
      ...{ view: "mine", order: "newest", after: null },
    });
    expect(trailListPath({ view: "mine", order: "newest" })).toBe("/trails");
    expect(trailListPath({ view: "won", order: "needs" }, trailCursor({ id: 4, counted: 0 }))).toBe(
      "/trails?view=won&order=needs&after=4-0",
    );
  });
});

describe("a letter", () => {
  it("has the paragraphs that empty lines part", () => {
    expect(paragraphsOf("One\nline.\n\n  \nTwo.\n")).toEqual(["One\nline.", "Two."]);
  });
});
