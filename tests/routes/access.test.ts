import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { now } from "~/platform/clock";
import { makeBoard } from "../support/community";
import { engine } from "../support/database";
import { thorough } from "../support/depth";
import { startTestServer, type TestServer } from "../support/http";
import { type AccessScene, makeAccessScene, roles } from "./access-scene";
import { accessTable } from "./access-table";
import { askRow } from "./ask";
import { build, compareEndpoints, endpointsOf } from "./built-routes";
import { changedRows, forgetChanges, watchRows } from "./changed-rows";
import { forgetLimits } from "./forget-limits";

const endpoints = endpointsOf(build.routes);
const rows = [...new Set(accessTable.map((row) => row.endpoint))];

let server: TestServer;
let scene: AccessScene;

beforeAll(async () => {
  server = await startTestServer();
  // What a job writes later must not look like the work of a refused request.
  await server.jobs.stop();
  const { database, secret } = server.services;
  scene = await makeAccessScene(database, secret);
  await database.write((trx) =>
    trx
      .updateTable("person")
      .set({ suspended_at: now() })
      .where("id", "=", scene.people.suspended.id)
      .execute(),
  );
  await watchRows(database);
});
afterAll(() => server.stop());
beforeEach(() => forgetLimits(server));

describe("the table", () => {
  it("has a row for every route and method of the build, and for nothing else", () => {
    expect(compareEndpoints(endpoints, rows)).toEqual({ withoutRow: [], unknown: [] });
  });

  it("is not complete without any one of its endpoints, nor with one that is not built", () => {
    for (const endpoint of endpoints) {
      const others = rows.filter((row) => row !== endpoint);
      expect(compareEndpoints(endpoints, others).withoutRow).toEqual([endpoint]);
    }
    expect(compareEndpoints(endpoints, [...rows, "GET routes/new"]).unknown).toHaveLength(1);
  });
});

describe("what a refused request must not do", () => {
  it("is seen, also where a row is changed into itself", async () => {
    const { database } = scene;
    await forgetChanges(database);
    const { id, name } = await makeBoard(database);
    await database.write(async (trx) => {
      await trx.updateTable("board").set({ name }).where("id", "=", id).execute();
      await trx.deleteFrom("board").where("id", "=", id).execute();
    });
    expect(await changedRows(database)).toEqual(["insert board", "update board", "delete board"]);
  });
});

/** Who may what is decided by the same code on each engine. */
const asked = engine === "sqlite" || thorough ? endpoints : [];

describe.each(asked)("%s", (endpoint) => {
  const about = accessTable.filter((row) => row.endpoint === endpoint);
  it.each(about.map((row) => [row.about || "answers each role", row] as const))(
    "%s",
    async (_, row) => {
      const expected = Object.fromEntries(roles.map((role, index) => [role, row.expect[index]]));
      expect(await askRow(row, server, scene)).toEqual(expected);
    },
  );
});

describe("the manifest of routes", () => {
  it("is the same for everybody and tells no private word", async () => {
    const path = "/__manifest?p=%2Fadmin&p=%2Fideas&version=x";
    const visitor = await server.browser().get(path);
    for (const { id } of Object.values(scene.people)) {
      const answer = await (await server.browserOf(id)).get(path);
      expect([answer.status, answer.body]).toEqual([visitor.status, visitor.body]);
    }
    for (const canary of Object.keys(scene.canaries)) {
      expect(visitor.body).not.toContain(canary);
    }
  });
});
