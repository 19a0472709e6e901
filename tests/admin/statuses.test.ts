import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import { createStatus, editStatus, statusFields } from "~/features/ideas/edit-status.server";
import { setStatus } from "~/features/ideas/idea-decisions.server";
import { placeStatus } from "~/features/ideas/place-status.server";
import { restoreStatus, retireStatus } from "~/features/ideas/retire-status.server";
import type { StatusInput } from "~/features/ideas/status.schema.server";
import { listStatusRecords } from "~/features/ideas/status-rows.queries.server";
import {
  getStatusByKey,
  listNextStatusIds,
  listStatuses,
} from "~/features/ideas/statuses.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, NotFound } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());

function inputOf(en: string, values: Partial<StatusInput> = {}): StatusInput {
  return {
    names: { en, de: `${en} auf Deutsch` },
    language: "en",
    group: "open",
    colour: "",
    takesVotes: true,
    takesComments: true,
    takesEdits: true,
    needsReason: false,
    reviewDays: 90,
    next: [],
    version: "",
    ...values,
  };
}

const create = (input: StatusInput, viewer: Viewer = admin) =>
  database.write((trx) => createStatus(trx, viewer, input));
const edit = (id: number, input: StatusInput, viewer: Viewer = admin) =>
  database.write((trx) => editStatus(trx, viewer, id, input));
const idOf = async (key: string) => (await getStatusByKey(database.read, key)).id;
const record = async (id: number) => {
  const found = (await listStatusRecords(database.read)).find((status) => status.id === id);
  if (!found) throw new Error("the status is gone");
  return found;
};

describe("a new status", () => {
  it("is named in every language and keeps the key made of its first name", async () => {
    const id = await create(inputOf("Waiting for parts", { colour: "#aa5500" }));
    expect(await record(id)).toMatchObject({
      status_key: "waiting_for_parts",
      colour: "#aa5500",
      names: { en: "Waiting for parts", de: "Waiting for parts auf Deutsch" },
    });
    await edit(id, inputOf("On hold"));
    expect(await record(id)).toMatchObject({ status_key: "waiting_for_parts", colour: null });
  });

  it("goes by its English name where the community has none in its own, also when it loses one", async () => {
    const id = await create(inputOf("Sleeping"));
    const named = async () =>
      (await listStatuses(database.read, "de")).find((status) => status.id === id)?.name;
    expect(await named()).toBe("Sleeping auf Deutsch");
    await edit(id, { ...inputOf("Sleeping"), names: { en: "Sleeping" } });
    expect(await named()).toBe("Sleeping");
  });

  it("goes by its name in the language of the community, else in any, and needs no English one", async () => {
    const id = await create({ ...inputOf(""), names: { fr: "À l’essai" }, language: "fr" });
    const both = { de: "Im Versuch", fr: "À l’essai" };
    const named = async (language: string) =>
      (await listStatuses(database.read, language)).find((status) => status.id === id)?.name;
    expect((await record(id)).status_key).toBe("à_lessai");
    expect(await named("en")).toBe("À l’essai");
    await edit(id, { ...inputOf(""), names: both, language: "fr" });
    expect([await named("fr"), await named("en")]).toEqual(["À l’essai", "Im Versuch"]);
    await database.write((trx) => updateCommunity(trx, { defaultLanguage: "fr" }));
    expect([await named("de"), await named("en")]).toEqual(["Im Versuch", "À l’essai"]);
    await database.write((trx) => updateCommunity(trx, { defaultLanguage: "en" }));
  });

  it("takes no name of another in any language", async () => {
    const input = { ...inputOf("Something else"), names: { en: "Something else", de: "geplant" } };
    await expect(create(input)).rejects.toMatchObject({
      fields: { name_de: ["admin:errors.nameTaken"] },
    });
  });

  it("is for admins alone", async () => {
    const product = await makePerson(database, "product");
    await expect(create(inputOf("By product"), product)).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("editing a status", () => {
  it("of another group takes its ideas along, and no other", async () => {
    const id = await create(inputOf("Parked"));
    const author = await makePerson(database);
    const board = await makeBoard(database);
    const parked = await makeIdea(database, author, board, { status_id: id });
    const other = await makeIdea(database, author, board);
    await edit(id, inputOf("Parked", { group: "closed" }));
    const rows = await database.read
      .selectFrom("idea")
      .select(["id", "status_group"])
      .where("id", "in", [parked.id, other.id])
      .orderBy("id")
      .execute();
    expect(rows.map((row) => row.status_group)).toEqual(["closed", "open"]);
  });

  it("that began before another admin's change is a conflict; the same twice is not", async () => {
    const id = await create(inputOf("Collided"));
    const version = fieldVersion(statusFields(await record(id)));
    const first = inputOf("Collided", { takesVotes: false, version });
    await edit(id, first);
    await edit(id, first);
    const late = edit(id, inputOf("Too late", { version }));
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it("sets to which statuses its ideas can come, and takes the rule back", async () => {
    const id = await create(inputOf("At the lab"));
    const next = [await idOf("planned"), await idOf("declined")].sort((a, b) => a - b);
    const input = inputOf("At the lab", { next, takesComments: false, takesEdits: false });
    for (let time = 0; time < 2; time++) await edit(id, input);
    expect(await record(id)).toMatchObject({ next, takes_comments: 0, takes_edits: 0 });
    expect(await listNextStatusIds(database.read, id)).toEqual(next);
    await edit(id, inputOf("At the lab"));
    expect(await record(id)).toMatchObject({ next: [], takes_comments: 1, takes_edits: 1 });
  });

  it("does not lead to itself, nor to a status that is none", async () => {
    const id = await create(inputOf("Round and round"));
    for (const next of [[id], [999_999]]) {
      await expect(edit(id, inputOf("Round and round", { next }))).rejects.toMatchObject({
        fields: { next: ["shared:errors.choice"] },
      });
    }
  });

  it("keeps the first one open, since every idea begins with it", async () => {
    const attempt = edit(await idOf("new"), inputOf("New", { group: "closed" }));
    await expect(attempt).rejects.toMatchObject({
      fields: { group: ["admin:errors.firstStatusOpen"] },
    });
  });

  it("is for admins alone, and finds nothing where there is none", async () => {
    const product = await makePerson(database, "product");
    const attempt = edit(await idOf("planned"), inputOf("Promised"), product);
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(999_999, inputOf("Nothing"))).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a retired status", () => {
  it("is marked, keeps its ideas, and comes back", async () => {
    const id = await idOf("beta");
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database), { status_id: id });
    const retired = async () => (await listStatuses(database.read, "en")).find((s) => s.id === id);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => retireStatus(trx, admin, id));
    }
    expect(await retired()).toMatchObject({ retired: true });
    const row = await database.read
      .selectFrom("idea")
      .select("status_id")
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(row.status_id).toBe(id);
    await database.write((trx) => restoreStatus(trx, admin, id));
    expect(await retired()).toMatchObject({ retired: false });
  });

  it("is never the one that ideas begin with", async () => {
    const id = await idOf("new");
    const attempt = database.write((trx) => retireStatus(trx, admin, id));
    await expect(attempt).rejects.toBeInstanceOf(Conflict);
  });

  it("is for admins alone to make", async () => {
    const rep = await makePerson(database, "rep");
    const id = await idOf("archived");
    for (const act of [retireStatus, restoreStatus]) {
      const attempt = database.write((trx) => act(trx, rep, id));
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

describe("the order of statuses", () => {
  const keys = async (group: string) =>
    (await listStatusRecords(database.read))
      .filter((status) => status.status_group === group)
      .map((status) => status.status_key);

  it("changes within a group and leaves the other groups alone", async () => {
    const open = await keys("open");
    const id = await idOf("in_progress");
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => placeStatus(trx, admin, id, 1));
    }
    expect(await keys("accepted")).toEqual(["in_progress", "planned", "beta"]);
    expect(await keys("open")).toEqual(open);
    const listed = (await listStatuses(database.read, "en")).map((status) => status.group);
    expect(listed.indexOf("accepted")).toBeGreaterThan(listed.lastIndexOf("open"));
  });

  it("is for admins alone to change", async () => {
    const product = await makePerson(database, "product");
    const id = await idOf("declined");
    const attempt = database.write((trx) => placeStatus(trx, product, id, 1));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a status that moves to another group while an idea comes to it", () => {
  it("takes the idea along", async () => {
    const status = await record(await create(inputOf("On the bench")));
    const idea = await makeIdea(database, { id: admin.id ?? 0 }, await makeBoard(database));
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const moved = begun.then(() => edit(status.id, inputOf("On the bench", { group: "accepted" })));
    await database.write(async (trx) => {
      const known = await getStatusByKey(trx, status.status_key);
      begin();
      // SQLite lets the other one in when this one is done, PostgreSQL at once.
      await Promise.race([moved, new Promise((resolve) => setTimeout(resolve, 300))]);
      await setStatus(trx, idea.id, known, "");
    });
    await moved;
    const { status_group } = await database.read
      .selectFrom("idea")
      .select("status_group")
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(status_group).toBe("accepted");
  });
});
