import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbs } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { listActivityEntries } from "~/features/admin/activity-entries.queries.server";
import { readOverview } from "~/features/admin/overview.queries.server";
import type { PeopleQuery } from "~/features/admin/person-rows.queries.server";
import { getPersonRecord, listPersonRows } from "~/features/admin/person-rows.queries.server";
import type { TimeCursor } from "~/features/admin/time-cursor";
import type { BoardInput } from "~/features/boards/board.schema.server";
import { createBoard } from "~/features/boards/edit-board.server";
import type { Viewer } from "~/features/people/viewer";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";

let database: Database;
let admin: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin", { name: "Ada Admin" });
});
afterAll(() => database.close());

const list = async (query: Partial<PeopleQuery>) => {
  const { people } = await listPersonRows(database.read, {
    words: "",
    shown: "all",
    before: null,
    ...query,
  });
  return people.map((person) => person.name);
};

describe("the list of people", () => {
  beforeAll(async () => {
    await makePerson(database, "member", { name: "Özlem Yıldız", handle: "ozlem" });
    await makePerson(database, "rep", {
      name: "Felix 100%",
      email: "felix@brasa.example",
      email_folded: "felix@brasa.example",
    });
    await makePerson(database, "member", { name: "Sus Pended", suspended_at: 1 });
  });

  it.each([
    ["özlem", ["Özlem Yıldız"]],
    ["OZLEM", ["Özlem Yıldız"]],
    ["brasa.example", ["Felix 100%"]],
    ["100%", ["Felix 100%"]],
    ["_", []],
    ["' or 1=1 --", []],
  ])("finds %j by name, mail or handle", async (words, expected) => {
    expect(await list({ words })).toEqual(expected);
  });

  it("shows one role, or the suspended", async () => {
    expect(await list({ shown: "rep" })).toEqual(["Felix 100%"]);
    expect(await list({ shown: "suspended" })).toEqual(["Sus Pended"]);
  });

  it("begins with who joined last, whatever their number, and follows an index", async () => {
    const rows = Array.from({ length: 2_000 }, (_, count) => ({
      ...{ handle: `came-${count}`, handle_folded: `came-${count}`, name: `Came ${count}` },
      created_at: (count * 7919) % 2_000,
    }));
    await database.write((trx) => trx.insertInto("person").values(rows).execute());
    if (engine === "postgres") await database.write((trx) => sql`analyze person`.execute(trx));
    const query = { words: "", shown: "all", before: null } as const;
    const before = { createdAt: 1_000, id: 1_000_000 };
    const { people } = await listPersonRows(database.read, { ...query, before });
    const joined = people.map(({ createdAt }) => createdAt);
    expect(joined).toEqual(Array.from({ length: people.length }, (_, count) => 1_000 - count));
    for (const cursor of [null, before]) {
      const [plan] = await explainQueries(database.read, (db) =>
        listPersonRows(db, { ...query, before: cursor }),
      );
      expect(plan).toContain("person_joined");
      expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
    }
  });

  it("goes on where the page before ended and misses nobody", async () => {
    for (let count = 0; count < 60; count++) {
      await makePerson(database, "member", { name: `Row ${count}`, created_at: 5 + (count % 2) });
    }
    const query = { words: "row", shown: "all" } as const;
    const first = await listPersonRows(database.read, { ...query, before: null });
    const second = await listPersonRows(database.read, { ...query, before: first.next });
    const ids = [...first.people, ...second.people].map((person) => person.id);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    expect(second.next).toBeNull();
  });

  it("counts what a person did, and finds nothing where there is nobody", async () => {
    const person = await makePerson(database);
    await makeIdea(database, person, await makeBoard(database));
    expect(await getPersonRecord(database.read, person.id)).toMatchObject({
      ideas: 1,
      votes: 0,
      comments: 0,
    });
    await expect(getPersonRecord(database.read, 999_999)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what happened", () => {
  const page = (before: TimeCursor | null, limit: number) =>
    listActivityEntries(database.read, admin, { before, limit });

  it("names who did it and what it was about, newest first", async () => {
    const input: BoardInput = {
      ...{ name: "Kettles", slug: "kettles", description: "", template: "", icon: "" },
      ...{ access: "public", segments: [], confirmed: "", approval: "off", version: "" },
    };
    const id = await database.write((trx) => createBoard(trx, admin, input));
    const author = await makePerson(database, "member", { name: "Lena" });
    const idea = await makeIdea(database, author, { id }, { title: "A kettle that whistles" });
    await database.write((trx) =>
      recordActivity(trx, author, "idea.posted", { kind: "idea", id: idea.id }),
    );
    const { entries } = await page(null, 2);
    expect(entries).toMatchObject([
      {
        verb: "idea.posted",
        actor: { name: "Lena" },
        subject: {
          name: "A kettle that whistles",
          path: `/ideas/${idea.id}-a-kettle-that-whistles`,
        },
      },
      {
        verb: "board.created",
        actor: { name: "Ada Admin" },
        subject: { name: "Kettles", path: `/admin/boards/${id}` },
      },
    ]);
  });

  it("keeps the name of what is gone", async () => {
    const details = { title: "Deleted since" };
    await database.write((trx) =>
      recordActivity(trx, admin, "idea.deleted", { kind: "idea", id: 999_999 }, details),
    );
    const { entries } = await page(null, 1);
    expect(entries[0]?.subject).toEqual({ name: "Deleted since", path: null });
  });

  it("pages without a gap", async () => {
    const first = await page(null, 2);
    const second = await page(first.next, 100);
    const ids = [...first.entries, ...second.entries].map((entry) => entry.id);
    expect(ids).toEqual([...ids].sort((left, right) => right - left));
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.next).toBeNull();
  });

  it.each(languages)("has words for everything that can happen, in %s", (language) => {
    const texts = textsOf(language).getResourceBundle(language, "admin").activity.verbs;
    const missing = verbs.filter((verb) => {
      const [subject = "", act = ""] = verb.split(".");
      return !texts[subject]?.[act];
    });
    expect(missing).toEqual([]);
  });
});

describe("the overview", () => {
  it("counts boards in use, people without shadows, and mails by their state", async () => {
    const before = await readOverview(database.read);
    await makePerson(database, "member", { shadow: 1 });
    await makePerson(database, "member", { suspended_at: 1 });
    const board = await makeBoard(database);
    await makeIdea(database, { id: Number(admin.id) }, board);
    const mail = {
      mail_key: "overview",
      kind: "verify",
      to_address: "a@example.com",
      subject: "",
      body_text: "",
      body_html: "",
      state: "dead",
      created_at: 1,
    } as const;
    await database.write((trx) => trx.insertInto("mail").values(mail).execute());
    const after = await readOverview(database.read);
    expect(after).toMatchObject({
      people: before.people + 1,
      suspended: before.suspended + 1,
      boards: before.boards + 1,
      ideas: before.ideas + 1,
      mail: { dead: before.mail.dead + 1 },
    });
  });
});
