import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { now } from "~/platform/clock";
import type { Browser } from "../support/browser";
import { startTestServer, type TestServer } from "../support/http";
import { type AccessScene, type MatrixRole, makeAccessScene, roles } from "./access-scene";
import { accessTable } from "./access-table";
import { hashOfDatabase } from "./database-hash";
import { type Expectation, meets, type Row } from "./expectation";

const build = (await import(
  /* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href
)) as ServerBuild;

const endpoints = Object.values(build.routes).flatMap((route) => {
  if (!route || route.id === "root") return [];
  const { loader, default: component, action } = route.module;
  return [
    ...(loader || component ? [`GET ${route.id}`] : []),
    ...(action ? [`POST ${route.id}`] : []),
  ];
});
const rowsOf = (endpoint: string) => accessTable.filter((row) => row.endpoint === endpoint);

let server: TestServer;
let scene: AccessScene;
let browsers: Record<MatrixRole, Browser>;

beforeAll(async () => {
  server = await startTestServer();
  scene = await makeAccessScene(server.services.database);
  const { people } = scene;
  browsers = {
    visitor: server.browser(),
    member: await server.browserOf(people.member.id),
    other: await server.browserOf(people.other.id),
    rep: await server.browserOf(people.rep.id),
    product: await server.browserOf(people.product.id),
    admin: await server.browserOf(people.admin.id),
    suspended: await server.browserOf(people.suspended.id),
  };
  await server.services.database.write((trx) =>
    trx
      .updateTable("person")
      .set({ suspended_at: now() })
      .where("id", "=", people.suspended.id)
      .execute(),
  );
});
afterAll(() => server.stop());

describe("the table", () => {
  it("has a row for every route and method of the build, and for nothing else", () => {
    const written = new Set(accessTable.map((row) => row.endpoint));
    expect([...written].sort()).toEqual([...endpoints].sort());
  });
});

describe.each(endpoints)("%s", (endpoint) => {
  it.each(rowsOf(endpoint).map((row) => [row.about ?? "", row] as const))("%s", async (_, row) => {
    const found: Partial<Record<MatrixRole, string>> = {};
    const expected: Partial<Record<MatrixRole, Expectation>> = {};
    for (const [index, role] of roles.entries()) {
      const expectation = row.expect[index] as Expectation;
      expected[role] = expectation;
      found[role] = await ask(row, role, expectation);
    }
    expect(found).toEqual(expected);
  });
});

describe("the manifest of routes", () => {
  it("is the same for everybody and tells no private word", async () => {
    const answers = await Promise.all(
      roles.map((role) => browsers[role].get("/__manifest?p=%2Fadmin&p=%2Fideas&version=x")),
    );
    for (const [index, answer] of answers.entries()) {
      expectNoCanary(roles[index] ?? "visitor", JSON.stringify([...answer.headers]) + answer.body);
    }
  });
});

/** Asks as a page, as data, and as data of one route alone; answers the expectation when all meet it. */
async function ask(row: Row, role: MatrixRole, expectation: Expectation): Promise<string> {
  const problems: string[] = [];
  for (const format of row.method === "GET" ? formats : formats.slice(0, 2)) {
    const path = await row.path(scene);
    const refusal = row.method === "POST" && expectation !== "done";
    const before = refusal ? await hashOfDatabase(scene.database) : "";
    const target = format(path, row);
    const answer =
      row.method === "GET"
        ? await browsers[role].get(target)
        : await browsers[role].post(target, await row.fields(scene));
    expectNoCanary(role, JSON.stringify([...answer.headers]) + answer.body);
    if (!meets(expectation, answer, target)) {
      problems.push(`${target}: ${answer.status} ${answer.location ?? answer.body.slice(0, 160)}`);
    }
    if (refusal && before !== (await hashOfDatabase(scene.database))) {
      problems.push(`${target}: a refused write changed the database`);
    }
  }
  return problems.length === 0 ? expectation : problems.join("; ");
}

const formats = [
  (path: string, _row: Row) => path,
  (path: string, _row: Row) => asData(path),
  (path: string, row: Row) => {
    const data = asData(path);
    return `${data}${data.includes("?") ? "&" : "?"}_routes=${encodeURIComponent(row.routeId)}`;
  },
];

/** The address at which the page's script asks for the same data. */
function asData(path: string): string {
  const [pathname = "", search] = path.split("?");
  return `${pathname}.data${search ? `?${search}` : ""}`;
}

function expectNoCanary(role: MatrixRole, text: string): void {
  for (const [canary, allowed] of Object.entries(scene.canaries)) {
    if (!allowed.includes(role)) expect(text, `${role} got ${canary}`).not.toContain(canary);
  }
}
