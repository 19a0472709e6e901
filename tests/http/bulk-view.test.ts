import { afterAll, beforeAll, expect, it } from "vitest";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { type ServedCommunity, serveCommunity } from "./community";

let served: ServedCommunity;
beforeAll(async () => {
  served = await serveCommunity();
});
afterAll(() => served.server.stop());

it("all ideas of a view are changed only while they are those of the preview", async () => {
  const { server, member } = served;
  const { database } = server.services;
  const product = await makePerson(database, "product");
  const board = await makeBoard(database);
  const [first, second] = [
    await makeIdea(database, member, board),
    await makeIdea(database, member, board),
  ];
  const browser = await server.browserOf(product.id);
  const view = `queue=open&board=${board.slug}`;
  const change = { all: "1", query: view, act: "owner", owner: String(product.id) };

  const preview = await browser.post("/desk/bulk", change);
  const mark = /name="mark" value="([0-9a-f]{64})"/.exec(preview.body)?.[1] ?? "";
  expect(preview.body).toMatch(/name="confirmed"[^>]* value="2"/);
  // As many as before, but others.
  await makeIdea(database, member, board);
  await database.write((trx) => trx.deleteFrom("idea").where("id", "=", first.id).execute());
  const refused = await browser.post("/desk/bulk", { ...change, mark, confirmed: "2" });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("The view finds other ideas now.");
  expect(await ownerOf(second.id)).toBeNull();

  const again = await browser.post("/desk/bulk", change);
  const fresh = /name="mark" value="([0-9a-f]{64})"/.exec(again.body)?.[1] ?? "";
  const done = await browser.post("/desk/bulk", { ...change, mark: fresh, confirmed: "2" });
  expect(done.location).toMatch(/^\/desk\/bulk\/\d+$/);
  expect(await ownerOf(second.id)).toBe(product.id);
});

async function ownerOf(ideaId: number): Promise<number | null> {
  const { owner_id } = await served.server.services.database.read
    .selectFrom("idea")
    .select("owner_id")
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return owner_id;
}
