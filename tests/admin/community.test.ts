import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommunitySettingsInput } from "~/features/admin/community-settings.schema.server";
import { communitySettingsSchema } from "~/features/admin/community-settings.schema.server";
import { defaultRules } from "~/features/admin/default-rules.server";
import { editCommunity, settingFields, settingsOf } from "~/features/admin/edit-community.server";
import { renderRules } from "~/features/admin/render-rules.server";
import { newCommunity } from "~/features/community/community";
import { getCommunity } from "~/features/community/community.queries.server";
import type { CommunityWords } from "~/features/community/community-words";
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
const edit = (
  input: CommunitySettingsInput,
  viewer: Viewer = admin,
  html: Record<string, string> = {},
) => database.write((trx) => editCommunity(trx, viewer, input, html));
const wordsOf = (values: Partial<CommunityWords>) => ({
  question: "",
  welcome: "",
  rules: "",
  ...values,
});
const edits = () =>
  database.read
    .selectFrom("activity")
    .select("details")
    .where("verb", "=", "community.edited")
    .orderBy("id")
    .execute();

describe("the community's settings", () => {
  it("are changed once, with the names of what changed written down", async () => {
    const words = {
      en: wordsOf({ rules: "**Be kind.**" }),
      de: wordsOf({ rules: "**Seid nett.**", question: "Was fehlt?" }),
    };
    const input = inputOf({ name: "Brasa", words });
    const html = await renderRules(words);
    await edit(input, admin, html);
    await edit(input, admin, html);
    expect(await getCommunity(database.read)).toMatchObject({
      name: "Brasa",
      words: {
        en: { question: "", rulesHtml: expect.stringContaining("<strong>Be kind.</strong>") },
        de: {
          question: "Was fehlt?",
          rules: "**Seid nett.**",
          rulesHtml: expect.stringContaining("<strong>Seid nett.</strong>"),
        },
      },
      ready: false,
    });
    expect((await edits()).map((row) => JSON.parse(row.details))).toEqual([
      { changed: ["name", "rules_en", "question_de", "rules_de"] },
    ]);
  });

  it("that another admin changed meanwhile are a conflict with what is stored now", async () => {
    const version = fieldVersion(settingFields(settingsOf(await getCommunity(database.read))));
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
    currency: "CHF",
    defaultLanguage: "de",
  };

  it("takes what is left out as empty and writes the colour in one way", () => {
    expect(communitySettingsSchema.parse(fields)).toMatchObject({
      accent: "#00626b",
      words: { en: wordsOf({}), de: wordsOf({}) },
    });
  });

  it("takes the words of each language from fields of their own", () => {
    const words = { question_en: "What is missing?", welcome_de: "Schön, dass du da bist." };
    expect(communitySettingsSchema.parse({ ...fields, ...words }).words).toMatchObject({
      en: wordsOf({ question: "What is missing?" }),
      de: wordsOf({ welcome: "Schön, dass du da bist." }),
    });
  });

  it.each([
    { accent: "teal" },
    { accent: "#00626b;color:red" },
    { timeZone: "Europe/Atlantis" },
    { currency: "eur" },
    { defaultLanguage: "xx" },
    { name: undefined },
    { question_en: "x".repeat(121) },
    { welcome_de: "x".repeat(281) },
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
