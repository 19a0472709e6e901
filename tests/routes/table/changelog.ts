import type { AccessScene } from "../access-scene";
import type { Row } from "../expectation";
import { all, get, type Line, post, to } from "./row";

const writers = "login no no no ok ok login";
/** A draft is there for the company alone. */
const ofDraft = "none none none no ok ok none";
const words = { title: "Other words for it", body: "At length.", version: "1" };

/** What is out is public; product and admin write it, an admin takes it back. */
export const changelogRows: Row[] = [
  get("changelog._index", "/changelog", all("ok")),
  get(
    "changelog._index",
    ({ boards }) => `/changelog?board=${boards.members.slug}`,
    all("ok"),
    "of a board for members",
  ),
  get("changelog_.drafts", "/changelog/drafts", "login no no ok ok ok login"),
  get("changelog_.new", "/changelog/new", writers),
  post(
    "changelog_.new",
    to("/changelog/new", { title: "Something is there" }),
    writers.replaceAll("ok", "done"),
  ),
  get("changelog_.$entry._index", ({ entries }) => `/changelog/${entries.out}`, all("on")),
  ...(["draft", "ofUnpublished"] as const).map((kind) =>
    get(
      "changelog_.$entry._index",
      ({ entries }) => `/changelog/${entries[kind]}`,
      "none none none on on on none",
      kind,
    ),
  ),
  ...both("edit", words, ofDraft),
  ...both("publish", { when: "now" }, ofDraft),
  ...both("removal", {}, ofDraft),
  get(
    "changelog_.$entry.cover",
    async (scene) => `/changelog/${await scene.newEntryOf({})}/cover`,
    ofDraft,
  ),
  post(
    "changelog_.$entry.cover",
    async (scene) => to(`/changelog/${await scene.newEntryOf({})}/cover`, { remove: "1" }),
    ofDraft.replaceAll("ok", "done"),
  ),
  ...both("unpublish", {}, "login no no no no ok login", { published_at: 1 }),
];

function both(
  name: string,
  fields: Record<string, string>,
  expect: Line,
  values: Parameters<AccessScene["newEntryOf"]>[0] = {},
): Row[] {
  const path = async (scene: AccessScene) => `/changelog/${await scene.newEntryOf(values)}/${name}`;
  return [
    get(`changelog_.$entry.${name}`, path, expect),
    post(
      `changelog_.$entry.${name}`,
      async (scene) => to(await path(scene), fields),
      expect.replaceAll("ok", "done"),
    ),
  ];
}
