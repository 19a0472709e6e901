import { readBrief } from "~/features/brief/brief-rows.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { renderSections } from "~/features/brief/render-sections.server";
import type { Section } from "~/features/brief/section";
import { suggestEdit } from "~/features/brief/suggest-edit.server";
import { takeUpSuggestion } from "~/features/brief/take-up-suggestion.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { createItem } from "~/features/roadmap/create-item.server";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";

export const PROPOSAL =
  "Recipes are kept in the app. Changing one needs the key.\n\nSix recipes fit.";

/** An item with a proposal by its owner, and two customers. */
export async function briefScene(database: Database) {
  const mara = await makePerson(database, "product", { name: "Mara" });
  const lena = await makePerson(database, "member", { name: "Lena" });
  const tomas = await makePerson(database, "member", { name: "Tomás" });
  const sections = await renderSections(database.read, { proposal: PROPOSAL });
  const item = { title: "Drink recipes", summary: "", horizon: "later", ownerId: mara.id } as const;
  const id = await database.write((trx) => createItem(trx, mara, { ...item, sections }));
  return { id, mara, lena, tomas };
}

/** Suggests other words for the proposal, or another section, on the present version. */
export async function suggest(
  database: Database,
  viewer: Viewer,
  itemId: number,
  body: string,
  more: { section?: Section; why?: string; baseVersion?: number; termsVersion?: number } = {},
): Promise<number> {
  const { section = "proposal", why = "It is so in our bar.", termsVersion = null } = more;
  const { version } = await getBriefItem(database.read, visitor, itemId);
  const input = { body, why, termsVersion, baseVersion: more.baseVersion ?? version };
  return database.write((trx) => suggestEdit(trx, viewer, itemId, section, input));
}

/** Takes a suggestion up as it is, or with other words on the present version. */
export async function take(
  database: Database,
  viewer: SignedInViewer,
  itemId: number,
  id: number,
  body?: string,
): Promise<void> {
  const { version } = await getBriefItem(database.read, visitor, itemId);
  const changed = body === undefined ? null : { body, seen: version };
  const db = { db: database.read, write: database.write };
  await takeUpSuggestion(db, viewer, itemId, id, { changed, decision: "" });
}

export async function said(
  database: Database,
  itemId: number,
  section: Section = "proposal",
): Promise<string> {
  return (await readBrief(database.read, itemId))[section].body;
}
