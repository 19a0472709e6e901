import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportKinds, staffKinds } from "~/features/export/export";
import { canExport, canExportAddresses } from "~/features/export/export.policy";
import { openScope } from "~/features/export/export-scope.server";
import { exportText } from "~/features/export/export-text.server";
import { startExport } from "~/features/export/start-export.server";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import type { Role, Viewer } from "~/features/people/viewer";
import { Forbidden, SignInNeeded } from "~/platform/errors";
import { type Database, openDatabase } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { importFiles } from "../support/import-files";
import { upwell } from "../support/run-upwell";
import { makeScratchFolder } from "../support/scratch";
import { writeOddThings } from "./odd-things";

let address: TestAddress;
let database: Database;
let product: Viewer;
let admin: Viewer & { id: number };

beforeAll(async () => {
  address = await makeTestDatabase();
  database = await openDatabase({ url: address.url });
  await writeOddThings(database);
  product = await makePerson(database, "product");
  admin = await makePerson(database, "admin");
  const board = await makeBoard(database, "public", { slug: "grinders" });
  const posted = { title: "Quieter", created_at: Date.UTC(2026, 5, 1) };
  const { id } = await makeIdea(database, admin, board, posted);
  await database.write((trx) => indexIdea(trx, id));
});
afterAll(async () => {
  await database.close();
  await address.remove();
});

async function textOf(
  viewer: Viewer,
  kind: (typeof exportKinds)[number],
  change: { internal?: boolean; filters?: Partial<typeof noFilters>; since?: number } = {},
): Promise<string> {
  const scope = await openScope(
    database.read,
    viewer,
    {
      filters: { ...noFilters, ...change.filters },
      since: change.since ?? null,
      internal: change.internal ?? false,
    },
    "mark",
  );
  let text = "";
  for await (const piece of exportText(database.read, scope, { kind, format: "csv" }))
    text += piece;
  return text;
}

describe("who may take out what", () => {
  it.each([
    ["visitor", false, false],
    ["member", false, false],
    ["rep", false, false],
    ["product", true, false],
    ["admin", true, true],
  ] as const)("%s", (role: Role | "visitor", ideas, people) => {
    const viewer = { ...visitor, role };
    for (const kind of ["ideas", "comments", "votes", "fields"] as const) {
      expect(canExport(viewer, kind)).toBe(ideas);
    }
    expect(canExport(viewer, "people")).toBe(people);
    expect(canExportAddresses(viewer)).toBe(people);
  });

  it("is refused before a row is read, and written down when it is not", async () => {
    const request = { kinds: exportKinds, format: "csv", people: "", filters: noFilters } as const;
    const start = (viewer: Viewer, change = {}) =>
      database.write((trx) =>
        startExport(trx, viewer, { ...request, since: null, internal: false, ...change }),
      );
    await expect(start(visitor)).rejects.toThrow(SignInNeeded);
    await expect(start(product)).rejects.toThrow(Forbidden);
    await start(product, { kinds: ["votes"], filters: { ...noFilters, board: "grinders" } });
    const act = await database.read
      .selectFrom("activity")
      .selectAll()
      .where("verb", "=", "community.exported")
      .executeTakeFirstOrThrow();
    expect(act).toMatchObject({ actor_id: product.id, staff_only: 1 });
    expect(JSON.parse(act.details)).toMatchObject({ kinds: ["votes"], ideas: "board=grinders" });
  });
});

describe("what only staff see", () => {
  it("comes only when it is asked for, and is marked", async () => {
    for (const kind of ["ideas", "comments", "votes"] as const) {
      expect(await textOf(admin, kind)).not.toMatch(/canary|=rude/);
    }
    expect(await textOf(admin, "comments", { internal: true })).toContain("canary_note");
    // A checklist is in no file at all.
    expect(await textOf(admin, "ideas", { internal: true })).not.toContain("canary_item");
    expect(await textOf(admin, "ideas", { internal: true })).toMatch(/canary_tag[\s\S]*=rude/);
  });

  it("stays what it is where the mark of the file was lost", async () => {
    const note = `idea_external_id,body,internal,author_name\nmark-idea-1,A canary_later note,1,Ada\n`;
    const ideas = "external_id,title,board,board_access\nz1,Closed,Elsewhere,one_way\n";
    await importFiles(database, { ideas, comments: note.replace("mark-idea-1", "z1") });
    const comment = await database.read
      .selectFrom("comment")
      .innerJoin("idea", "idea.id", "comment.idea_id")
      .innerJoin("board", "board.id", "idea.board_id")
      .select(["comment.internal", "board.access", "idea.comment_count"])
      .where("comment.body", "=", "A canary_later note")
      .executeTakeFirstOrThrow();
    expect(comment).toEqual({ internal: 1, access: "one_way", comment_count: 0 });
  });
});

it("tells mail addresses to admins alone", async () => {
  for (const kind of ["ideas", "comments", "votes"] as const) {
    expect(await textOf(product, kind, { internal: true })).not.toContain("@example.com");
  }
  expect(await textOf(admin, "votes")).toContain("boss@example.com");
});

it("keeps to the filters of a list", async () => {
  const titles = async (change: Parameters<typeof textOf>[2]) =>
    (await textOf(product, "ideas", change)).split("\r\n").length - 2;
  expect(await titles({ filters: { board: "grinders" } })).toBe(1);
  expect(await titles({ filters: { q: "quieter" } })).toBe(1);
  expect(await titles({ filters: { q: "nothing-like-this" } })).toBe(0);
  const all = await titles({});
  expect(await titles({ since: Date.UTC(2026, 3, 1) })).toBeLessThan(all);
  expect(await titles({ filters: { status: "planned" } })).toBe(0);
});

describe("upwell export", () => {
  const folder = () => mkdtempSync(join(makeScratchFolder(), "export-"));

  it("writes five whole files that only their owner reads, and says how many rows", async () => {
    const target = join(folder(), "new");
    const { code, out } = await upwell(
      address.url,
      "export",
      "json",
      target,
      "--board",
      "grinders",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/ideas: +1\n/);
    // What accounts are worth comes with --internal alone.
    const kinds = exportKinds.filter((kind) => !staffKinds.includes(kind));
    expect(readdirSync(target).sort()).toEqual(kinds.map((kind) => `${kind}.json`).sort());
    expect(statSync(join(target, "people.json")).mode & 0o077).toBe(0);
    const [idea] = JSON.parse(readFileSync(join(target, "ideas.json"), "utf8"));
    expect(idea).toMatchObject({ title: "Quieter", board: expect.any(String), tags: [] });
    const people = JSON.parse(readFileSync(join(target, "people.json"), "utf8"));
    expect(people).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(target, "votes.json"), "utf8"))).toEqual([]);
  });

  it("refuses a folder in which something lies, a filter that fits nothing, and half a command", async () => {
    const full = folder();
    writeFileSync(join(full, "ideas.csv"), "mine");
    const run = (...args: string[]) => upwell(address.url, "export", ...args);
    expect((await run("csv", full)).complaints).toContain("is not empty");
    expect(readFileSync(join(full, "ideas.csv"), "utf8")).toBe("mine");
    expect(await run("csv", full, "--force")).toMatchObject({ code: 0 });
    expect((await run("csv", folder(), "--board", "nope")).complaints).toContain('no board "nope"');
    expect((await run("csv", folder(), "--since", "soon")).complaints).toContain("is not a day");
    expect(await run("csv")).toMatchObject({ code: 1 });
    expect(await run("xml", folder())).toMatchObject({ code: 1 });
    expect((await run("--help")).out).toContain("--internal");
  });

  it("writes what the same community knows again", async () => {
    const target = folder();
    await upwell(address.url, "export", "csv", target, "--internal");
    const { code, out } = await upwell(address.url, "import", "csv", target, "--dry-run");
    expect(code).toBe(0);
    expect(out.match(/ 0 new/g)).toHaveLength(5);
  });
});
