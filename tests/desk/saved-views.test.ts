import { afterAll, beforeAll, expect, it } from "vitest";
import { removeView, saveView } from "~/features/desk/save-view.server";
import { VIEWS_MAX } from "~/features/desk/saved-view";
import { getSavedView, listSavedViews } from "~/features/desk/saved-views.queries.server";
import { Forbidden, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let mara: Awaited<ReturnType<typeof makePerson>>;
let ben: typeof mara;

beforeAll(async () => {
  database = await openTestDatabase();
  [mara, ben] = [await makePerson(database, "product"), await makePerson(database, "admin")];
});
afterAll(() => database.close());

const save = (viewer: typeof mara, name: string, query: string, shared = false) =>
  database.write((trx) => saveView(trx, viewer, { name, query, shared }));
const pathsOf = async (viewer: typeof mara) =>
  (await listSavedViews(database.read, viewer)).map(({ name, path, own }) => [name, path, own]);

it("a view is its queue and filters, without the page and the open idea, once a name", async () => {
  await save(mara, "Late machines", "queue=new&board=machines&after=0.1.2&idea=7&nonsense=1");
  await save(mara, "Late machines", "board=machines&votes=x");
  expect(await pathsOf(mara)).toEqual([["Late machines", "/desk?board=machines", true]]);
});

it("a view is its saver's alone until they share it, and theirs to remove", async () => {
  await save(mara, "Only mine", "queue=mine");
  await save(mara, "Partners", "kind=partner", true);
  expect(await pathsOf(ben)).toEqual([["Partners", "/desk?kind=partner", false]]);
  const all = await listSavedViews(database.read, mara);
  const idOf = (name: string) => all.find((view) => view.name === name)?.id ?? 0;
  const unseen = getSavedView(database.read, ben, idOf("Only mine"));
  await expect(unseen).rejects.toBeInstanceOf(NotFound);
  await database.write((trx) => removeView(trx, ben, idOf("Partners")));
  expect(await pathsOf(ben)).toHaveLength(1);
  await database.write((trx) => removeView(trx, mara, idOf("Partners")));
  await database.write((trx) => removeView(trx, mara, idOf("Partners")));
  expect(await pathsOf(ben)).toEqual([]);
});

it("only who has the desk saves views, and not without end", async () => {
  const rep = await makePerson(database, "rep");
  await expect(save(rep, "Mine", "")).rejects.toBeInstanceOf(Forbidden);
  const rows = Array.from({ length: VIEWS_MAX }, (_, index) => ({
    ...{ person_id: ben.id, name: `View ${index}`, query: "", created_at: 1 },
  }));
  await database.write((trx) => trx.insertInto("desk_view").values(rows).execute());
  await expect(save(ben, "One more", "")).rejects.toBeInstanceOf(Invalid);
  await save(ben, "View 7", "queue=open");
});
