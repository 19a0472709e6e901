import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createTemplate,
  editTemplate,
  templateFields,
} from "~/features/answering/edit-template.server";
import { fillTemplate } from "~/features/answering/fill-template.server";
import { restoreTemplate, retireTemplate } from "~/features/answering/retire-template.server";
import { type TemplateInput, templateSchema } from "~/features/answering/template.schema.server";
import {
  getTemplate,
  listCommentTemplates,
  listTemplateChoices,
} from "~/features/answering/templates.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, now, setClock } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let mara: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  mara = await makePerson(database, "product");
});
afterAll(() => database.close());

const place = { defaultLanguage: "en", timeZone: "Europe/Berlin" };
const texts = { en: "Hi {{first_name}}, about {{title}}." };
let count = 0;

const input = (more: Partial<TemplateInput> = {}): TemplateInput => ({
  name: `Thanks ${++count}`,
  ...{ kind: "response", boardId: null, texts, version: "" },
  ...more,
});
const create = (more: Partial<TemplateInput> = {}, viewer: Viewer = mara) =>
  database.write((trx) => createTemplate(trx, viewer, input(more)));
const edit = (id: number, change: TemplateInput, viewer: Viewer = mara) =>
  database.write((trx) => editTemplate(trx, viewer, id, change));
const acts = async (id: number) => {
  const rows = await database.read
    .selectFrom("activity")
    .select(["verb", "staff_only"])
    .where("subject_kind", "=", "response_template")
    .where("subject_id", "=", id)
    .orderBy("id")
    .execute();
  expect(rows.every((row) => row.staff_only === 1)).toBe(true);
  return rows.map((row) => row.verb);
};

describe("a template", () => {
  it("is kept with its words in each language, and leaves an audit row", async () => {
    const board = await makeBoard(database);
    const name = "A first idea";
    const words = { en: "Thank you!", de: "Danke!" };
    const id = await create({ name, texts: words, boardId: board.id, kind: "comment" });
    expect(await getTemplate(database.read, id)).toEqual({
      ...{ id, name, kind: "comment", texts: words, retired: false },
      board: { id: board.id, name: board.name },
    });
    expect(await acts(id)).toEqual(["response_template.created"]);
  });

  it("has a name of its own, in whatever spelling", async () => {
    await create({ name: "Planned" });
    await expect(create({ name: "planned" })).rejects.toBeInstanceOf(Invalid);
    const id = await create();
    await expect(edit(id, input({ name: "PLANNED" }))).rejects.toBeInstanceOf(Invalid);
  });

  it("for a board that there is not is refused", async () => {
    const fields = { board: [expect.any(String)] };
    await expect(create({ boardId: 999_999 })).rejects.toMatchObject({ fields });
  });

  it("is changed once, however often the form is sent, and never over somebody else's words", async () => {
    const id = await create();
    const version = fieldVersion(templateFields(await getTemplate(database.read, id)));
    const change = input({ texts: { de: "Hallo {{first_name}}" }, version });
    await edit(id, change);
    await edit(id, change);
    expect((await getTemplate(database.read, id)).texts).toEqual(change.texts);
    expect(await acts(id)).toEqual(["response_template.created", "response_template.edited"]);
    await expect(edit(id, { ...change, name: "Another" })).rejects.toBeInstanceOf(Conflict);
  });

  it("once retired is offered no more, and comes back", async () => {
    const id = await create();
    const offered = async () =>
      (await listTemplateChoices(database.read, 1, ["response"])).some((each) => each.id === id);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => retireTemplate(trx, mara, id));
    }
    expect(await offered()).toBe(false);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => restoreTemplate(trx, mara, id));
    }
    expect(await offered()).toBe(true);
    expect(await acts(id)).toEqual(
      ["created", "retired", "restored"].map((act) => `response_template.${act}`),
    );
  });

  it("is kept by product and admin", async () => {
    const id = await create();
    const all = [
      (viewer: Viewer) => create({}, viewer),
      (viewer: Viewer) => edit(id, input(), viewer),
      (viewer: Viewer) => database.write((trx) => retireTemplate(trx, viewer, id)),
      (viewer: Viewer) => database.write((trx) => restoreTemplate(trx, viewer, id)),
    ];
    for (const act of all) {
      await expect(act(visitor)).rejects.toBeInstanceOf(SignInNeeded);
      await expect(act(await makePerson(database))).rejects.toBeInstanceOf(Forbidden);
      await expect(act(await makePerson(database, "rep"))).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(edit(999_999, input())).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the form of a template", () => {
  const schema = templateSchema(["en", "de"], "de");
  const fields = { name: "Thanks", kind: "response" };

  it("needs words in one language, whichever", () => {
    const none = schema.safeParse(fields);
    expect(none.error?.issues.map((issue) => issue.path)).toEqual([["body_de"]]);
    expect(schema.parse({ ...fields, body_en: "Hi" }).texts).toEqual({ en: "Hi" });
  });

  it("refuses a field that there is not, at the words it stands in, and names it", () => {
    const { error } = schema.safeParse({ ...fields, body_en: "Hi {{name}}", body_de: "{{title}}" });
    expect(error?.issues).toMatchObject([
      { path: ["body_en"], message: 'answering:form.unknownField|{"fields":"{{name}}"}' },
    ]);
  });
});

describe("beginning an answer with a template", () => {
  async function scene(person: Parameters<typeof makePerson>[2] = {}, idea = {}) {
    const author = await makePerson(database, "member", { name: "Zoë *Star* Meyer", ...person });
    const board = await makeBoard(database, "public", { name: "Machines" });
    const { id } = await makeIdea(database, author, board, { title: "Night _mode_", ...idea });
    return { author, board, ideaId: id };
  }
  const fill = (ideaId: number, id: number, viewer: Viewer = mara) =>
    fillTemplate(database.read, viewer, ideaId, id, place);

  it("fills in what the idea gives, as words and never as markup", async () => {
    const { ideaId } = await scene();
    const filled = await fill(ideaId, await create());
    expect(filled).toEqual({
      text: "Hi Zoë, about Night \\_mode\\_.",
      ...{ language: "en", missing: [] },
    });
  });

  it("says the dates of the idea in the zone of the community, and what it has no date for", async () => {
    const back = setClock(() => Date.UTC(2026, 10, 29, 23, 30));
    const { ideaId } = await scene({}, { reply_due_at: Date.UTC(2026, 11, 2), review_at: null });
    const dates = { en: "{{today}}, {{answer_due}}, {{next_review}}" };
    const filled = await fill(ideaId, await create({ texts: dates })).finally(back);
    expect(filled).toMatchObject({ text: "30 November, 2 December, …", missing: ["next_review"] });
  });

  it.each([
    ["once it has", { reply_due_at: now() + DAY, first_answered_at: 1 }],
    ["once that day is over", { reply_due_at: now() - DAY }],
  ])("names no day by which it answers %s", async (_, due) => {
    const { ideaId } = await scene({}, due);
    const filled = await fill(ideaId, await create({ texts: { en: "{{answer_due}}" } }));
    expect(filled.missing).toEqual(["answer_due"]);
  });

  it.each([
    ["de", "en", "de"],
    [null, "de", "de"],
    ["fr", "fr", "en"],
  ])(
    "for an author who reads %s, of an idea in %s, is in %s",
    async (language, ofIdea, expected) => {
      const { ideaId } = await scene({ language }, { language: ofIdea });
      const words = { en: "Hello", de: "Hallo" };
      expect((await fill(ideaId, await create({ texts: words }))).language).toBe(expected);
    },
  );

  it("names nobody who withdrew", async () => {
    const { ideaId } = await scene({ language: "de" }, { withdrawn_at: 1 });
    expect((await fill(ideaId, await create())).text).toBe("Hi everyone, about Night \\_mode\\_.");
  });

  it("is for the team, with what is not retired, on what they may see", async () => {
    const { ideaId, author, board } = await scene();
    const id = await create({ kind: "comment" });
    await expect(fill(ideaId, id, visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(fill(ideaId, id, author)).rejects.toBeInstanceOf(Forbidden);
    const rep = await makePerson(database, "rep");
    expect((await fill(ideaId, id, rep)).text).toContain("Zoë");
    expect(await listCommentTemplates(database.read, author, board.id)).toEqual([]);
    const offered = await listCommentTemplates(database.read, rep, board.id);
    expect(offered.map((each) => each.id)).toContain(id);
    await database.write((trx) => retireTemplate(trx, mara, id));
    await expect(fill(ideaId, id)).rejects.toBeInstanceOf(NotFound);
    const hidden = await scene({}, { hidden_at: 1, listed: 0 });
    await expect(fill(hidden.ideaId, await create(), rep)).rejects.toBeInstanceOf(NotFound);
  });

  it("offers those of the board first, and none of another board", async () => {
    const { board } = await scene();
    const other = await makeBoard(database);
    const kind = "decline" as const;
    await create({ kind, name: "Zz here", boardId: board.id });
    await create({ kind, name: "Aa everywhere" });
    await create({ kind, name: "Elsewhere", boardId: other.id });
    const offered = await listTemplateChoices(database.read, board.id, [kind]);
    expect(offered.map((each) => each.name)).toEqual(["Zz here", "Aa everywhere"]);
  });
});
