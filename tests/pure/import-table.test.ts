import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTable, type TableRow } from "~/features/intake/import/read-table.server";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upwell-table-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Buffer, required = ["title"]): Promise<TableRow[]> {
  const path = join(folder, "ideas.csv");
  await writeFile(path, content);
  const rows: TableRow[] = [];
  for await (const row of readTable(path, required)) rows.push(row);
  return rows;
}

/** The rows in short: line and cells, or line and reasons. */
async function inShort(content: string | Buffer): Promise<unknown[]> {
  return (await read(content)).map((row) =>
    row.ok
      ? [row.line, ...Object.values(row.values)]
      : [row.line, ...row.problems.map(({ reason }) => reason)],
  );
}

test.each([
  ["commas", "title,votes\nOne,1\nTwo,2\n"],
  ["semicolons", "title;votes\r\nOne;1\r\nTwo;2\r\n"],
  ["tabs", "title\tvotes\rOne\t1\rTwo\t2"],
  ["a byte order mark", "\ufefftitle,votes\nOne,1\nTwo,2"],
  ["quotes", '"title","votes"\n"One","1"\n"Two","2"\n'],
])("a file with %s is read", async (_name, content) => {
  expect(await inShort(content)).toEqual([
    [2, "One", "1"],
    [3, "Two", "2"],
  ]);
});

test("line breaks, delimiters and quotes stand inside quotes, and lines are counted right", async () => {
  const content = 'title;body\r\n"a;b";"one\r\ntwo ""three"""\r\n\r\nnext;"x"\r\n';
  expect(await inShort(content)).toEqual([
    [2, "a;b", 'one\ntwo "three"'],
    [5, "next", "x"],
  ]);
});

test("column names match whatever their case, spaces and hyphens", async () => {
  const [row] = await read(" Title ,External ID,Created-At\nOne,x1,2024-01-01\n");
  expect(row).toMatchObject({
    ok: true,
    values: { title: "One", external_id: "x1", created_at: "2024-01-01" },
  });
  expect(row?.ok && [row.columnOf("created_at"), row.columnOf("board")]).toEqual([3, undefined]);
});

test("a file that is not UTF-8 is Windows-1252, wherever that shows", async () => {
  const filler = "x".repeat(200_000);
  const content = Buffer.concat([
    Buffer.from(`title,body\nOne,${filler}\n`),
    Buffer.from([0x80, 0x20, 0xfc, 0x62, 0x65, 0x72, 0x20, 0x96, 0x2c, 0x93, 0x0a]),
  ]);
  expect((await inShort(content))[1]).toEqual([3, "€ über –", "“"]);
});

test("a character cut in two by the end of a block is read whole", async () => {
  const text = `a${"ü".repeat(100_000)}`;
  expect(await inShort(`title\n${text}\n`)).toEqual([[2, text]]);
  const breaks = "b\r\n".repeat(60_000);
  expect(await inShort(`title\n${breaks}last\r\n`)).toHaveLength(60_001);
});

test("a line of nothing but delimiters is no row", async () => {
  expect(await inShort("title,body\n,\n ,\nOne,1\n,\n")).toEqual([[4, "One", "1"]]);
});

test("a malformed row is refused with its line, and the rest goes on", async () => {
  const content =
    'title,body\nOne,1\nTwo\nThree,3,3\nFour,4,,\nFive,5"5"\n"Six" six,"6\n6"\nSeven,\0\nEight,8\n';
  expect(await inShort(content)).toEqual([
    [2, "One", "1"],
    [3, "tooFewCells"],
    [4, "tooManyCells"],
    [5, "Four", "4"],
    [6, "quoteMisplaced"],
    [7, "quoteMisplaced"],
    [9, "controlCharacter"],
    [10, "Eight", "8"],
  ]);
});

test("a quote that never closes refuses its row alone", async () => {
  expect(await inShort('title,body\nOne,"1\n1"\nTwo,"2\nThree,3\nFour,4\n')).toEqual([
    [2, "One", "1\n1"],
    [4, "quoteNotClosed"],
    [5, "Three", "3"],
    [6, "Four", "4"],
  ]);
});

test.each([
  ["", 1, [{ column: null, reason: "fileEmpty", params: {} }]],
  ["\n\n", 1, [{ column: null, reason: "fileEmpty", params: {} }]],
  ["name,votes\nOne,1\n", 1, [{ column: "title", reason: "columnMissing", params: {} }]],
  ["title,Title\nOne,1\n", 1, [{ column: "title", reason: "columnTwice", params: {} }]],
  ['"title,votes\nOne,1\n', 1, [{ column: null, reason: "quoteNotClosed", params: {} }]],
])("the file %j is refused as a whole", async (content, line, problems) => {
  expect(await read(content)).toEqual([{ ok: false, line, problems }]);
});

test("a name that JavaScript gives a meaning to is a column like any other", async () => {
  const [row] = await read("title,__proto__,constructor\nOne,2,3\n");
  expect(row?.ok && Object.keys(row.values)).toEqual(["title", "__proto__", "constructor"]);
});

test("a missing file is an error", async () => {
  await expect(readTable(join(folder, "none.csv"), ["title"]).next()).rejects.toThrow("ENOENT");
});

test("a file of 60 MB is read in flat memory", async () => {
  const path = join(folder, "large.csv");
  const file = await open(path, "w");
  await file.write("title,body\n");
  const block = `"A title","${"text in a body\n".repeat(60)}"\n`.repeat(100);
  for (let written = 0; written < 60_000_000; written += block.length) await file.write(block);
  await file.close();
  const start = process.memoryUsage().rss;
  let most = 0;
  let rows = 0;
  for await (const row of readTable(path, ["title"])) {
    if (row.ok && rows++ % 5_000 === 0) most = Math.max(most, process.memoryUsage().rss);
  }
  expect(rows).toBeGreaterThan(60_000);
  expect((most - start) / 1_048_576).toBeLessThan(200);
}, 60_000);
