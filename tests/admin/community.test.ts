import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommunitySettingsInput } from "~/features/admin/community-settings.schema.server";
import { communitySettingsSchema } from "~/features/admin/community-settings.schema.server";
import { defaultRules } from "~/features/admin/default-rules.server";
import { editCommunity, settingsOf } from "~/features/admin/edit-community.server";
import { newCommunity } from "~/features/community/community";
import { getCommunity } from "~/features/community/community.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());

const inputOf = (values: Partial<CommunitySettingsInput>): CommunitySettingsInput => ({
  ...settingsOf(newCommunity),
  version: "",
  ...values,
});
const edit = (input: CommunitySettingsInput, viewer: Viewer = admin, html = "") =>
  database.write((trx) => editCommunity(trx, viewer, input, html));
const edits = () =>
  database.read
    .selectFrom("activity")
    .select("details")
    .where("verb", "=", "community.edited")
    .orderBy("id")
    .execute();

describe("the community's settings", () => {
  it("are changed once, with the names of what changed written down", async () => {
    const input = inputOf({ name: "Brasa", rules: "**Be kind.**" });
    await edit(input, admin, "<p><strong>Be kind.</strong></p>");
    await edit(input, admin, "<p><strong>Be kind.</strong></p>");
    expect(await getCommunity(database.read)).toMatchObject({
      name: "Brasa",
      rulesHtml: "<p><strong>Be kind.</strong></p>",
      ready: false,
    });
    expect((await edits()).map((row) => JSON.parse(row.details))).toEqual([
      { changed: ["name", "rules"] },
    ]);
  });

  it("that another admin changed meanwhile are a conflict with what is stored now", async () => {
    const version = fieldVersion(settingsOf(await getCommunity(database.read)));
    await edit(inputOf({ name: "First", version }));
    const late = edit(inputOf({ name: "Second", version }));
    await expect(late).rejects.toBeInstanceOf(Conflict);
    await expect(late).rejects.toMatchObject({ details: { name: "First" } });
  });

  it("are for admins alone", async () => {
    for (const role of ["member", "rep", "product"] as const) {
      const attempt = edit(inputOf({ name: role }), await makePerson(database, role));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(edit(inputOf({ name: "visitor" }), visitor)).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("the form of the community", () => {
  const fields = {
    name: "Brasa",
    accent: "#00626B",
    timeZone: "Europe/Berlin",
    defaultLanguage: "de",
  };

  it("takes what is left out as empty and writes the colour in one way", () => {
    expect(communitySettingsSchema.parse(fields)).toMatchObject({
      accent: "#00626b",
      welcome: "",
      rules: "",
    });
  });

  it.each([
    { accent: "teal" },
    { accent: "#00626b;color:red" },
    { timeZone: "Europe/Atlantis" },
    { defaultLanguage: "xx" },
    { name: undefined },
    { question: "x".repeat(121) },
  ])("refuses %j", (wrong) => {
    expect(communitySettingsSchema.safeParse({ ...fields, ...wrong }).success).toBe(false);
  });
});

describe("the house rules of a community that wrote none", () => {
  it.each([
    ["en", "For everybody"],
    ["de", "Für alle"],
  ])("stand there in %s", async (language, heading) => {
    const html = await defaultRules({ ...visitor, language });
    expect(html).toContain(heading);
    expect(html).toMatch(/<li>/);
  });
});
