import { describe, expect, test } from "vitest";
import { parseCommentRow } from "~/features/intake/import/row-comment.server";
import { parseIdeaRow } from "~/features/intake/import/row-idea.server";
import { parseTime } from "~/features/intake/import/row-time";
import { parseVoteRow } from "~/features/intake/import/row-vote.server";
import { costRatio } from "../support/cost";

const NOW = Date.UTC(2025, 5, 1);

/** The accepted row, or the refused columns with their reasons. */
function ideaOf(values: Record<string, string>) {
  const result = parseIdeaRow({ title: "An idea", ...values }, NOW);
  return result.ok
    ? result.row
    : result.problems.map(({ column, reason }) => `${column} ${reason}`);
}

describe("an idea", () => {
  test("needs a title and nothing else", () => {
    expect(parseIdeaRow({ title: "  Mehr Dampf " }, NOW)).toMatchObject({
      ok: true,
      row: {
        externalId: null,
        title: "Mehr Dampf",
        body: "",
        board: null,
        tags: [],
        status: null,
        author: { name: null, email: null, handle: null, nobody: false },
        votes: 0,
        createdAt: null,
      },
    });
  });

  test("keeps all that the file says", () => {
    const row = ideaOf({
      external_id: "uv-7",
      body: "**Why** not?\n\nBecause.",
      board: "App",
      tags: "Milk; steam ;MILK;; latte art",
      status: "In Arbeit",
      author_name: "Zoë Müller",
      author_email: " Zoe@Example.COM ",
      votes: "42",
      created_at: "2024-03-01T10:00:00+02:00",
    });
    expect(row).toMatchObject({
      externalId: "uv-7",
      body: "**Why** not?\n\nBecause.",
      tags: ["Milk", "steam", "latte art"],
      status: "In Arbeit",
      author: { name: "Zoë Müller", email: "zoe@example.com" },
      votes: 42,
      createdAt: Date.UTC(2024, 2, 1, 8),
    });
  });

  test.each([
    [{ title: "" }, ["title required"]],
    [{ title: " \n " }, ["title required"]],
    [{ title: "x".repeat(301) }, ["title tooLong"]],
    [{ body: "x".repeat(100_001) }, ["body tooLong"]],
    [{ author_email: "nobody" }, ["author_email emailInvalid"]],
    [{ author_email: "a@b" }, ["author_email emailInvalid"]],
    [{ author_email: "a@b.c, d@e.f" }, ["author_email emailInvalid"]],
    [{ votes: "-1" }, ["votes integerInvalid"]],
    [{ votes: "1.5" }, ["votes integerInvalid"]],
    [{ votes: "many" }, ["votes integerInvalid"]],
    [{ votes: "99999999999999999999" }, ["votes integerInvalid"]],
    [{ created_at: "yesterday" }, ["created_at timeInvalid"]],
    [{ created_at: "2025-06-03" }, ["created_at timeInFuture"]],
    [{ tags: "x".repeat(101) }, ["tags tooLong"]],
    [{ tags: Array.from({ length: 51 }, (_, i) => `t${i}`).join(";") }, ["tags tooManyTags"]],
    [{ title: "", votes: "x", created_at: "x" }, expect.arrayContaining(["title required"])],
  ])("with %o is refused", (values, problems) => expect(ideaOf(values)).toEqual(problems));

  test("all that is wrong with a row is told at once, with what was found", () => {
    const result = parseIdeaRow({ title: "x".repeat(400), votes: "x", created_at: "x" }, NOW);
    expect(result).toEqual({
      ok: false,
      problems: [
        { column: "title", reason: "tooLong", params: { length: 400, longest: 300 } },
        { column: "votes", reason: "integerInvalid", params: { value: "x", most: 10_000_000 } },
        { column: "created_at", reason: "timeInvalid", params: { value: "x" } },
      ],
    });
  });

  test("has a title of up to 300 characters, counted as people count", () => {
    expect(ideaOf({ title: "☕".repeat(300) })).toMatchObject({ title: "☕".repeat(300) });
    expect(ideaOf({ title: "𠮷".repeat(300) })).toMatchObject({ title: "𠮷".repeat(300) });
    expect(ideaOf({ title: "x" })).toMatchObject({ title: "x" });
  });
});

describe("a body", () => {
  test.each([
    ["<p>One <b>two</b></p>", "One **two**"],
    ["  <h2>A</h2><p>x<br>y</p>", "## A\n\nx  \ny"],
    ["<ul><li>a</li><li>b</li></ul>", "-   a\n-   b"],
    ["<p>1 &lt; 2 &amp; <i>so</i> on_and_on</p>", "1 \\< 2 & *so* on\\_and\\_on"],
    ["<p>&lt;script&gt;</p>", "\\<script>"],
    ["<p>ok</p><script>alert(1)</script><style>p{}</style>", "ok"],
    [
      '<p onclick="x"><a href="javascript:x">a</a> <a href="https://x.io">b</a></p>',
      "a [b](https://x.io)",
    ],
    ['<p><img src="https://x.io/cup.png" alt="A cup"></p>', "[A cup](https://x.io/cup.png)"],
    ["<pre><code>x &lt; y\n</code></pre>", "```\nx < y\n```"],
    [
      "<table><tr><td>a|b</td><td>c</td></tr><tr><td>1</td><td>2</td></tr></table>",
      "| a\\|b | c |\n| --- | --- |\n| 1 | 2 |",
    ],
    ["<table></table><p>x</p>", "x"],
    ["<del>old</del> new", "~~old~~ new"],
    ["<!-- note --><p>x</p>", "x"],
  ])("in HTML, %j, becomes Markdown", (html, markdown) => {
    expect(ideaOf({ body: html })).toMatchObject({ body: markdown });
  });

  test.each(["<3 this machine", "<https://x.io> is slow", "a <b>bold</b> word", "< 5 bar"])(
    "that is Markdown, %j, stays as it is",
    (body) => expect(ideaOf({ body })).toMatchObject({ body }),
  );

  test.each([
    ["tags in tags", "<div>".repeat(19_000)],
    ["quotes in quotes", "<blockquote>".repeat(8_000)],
    ["lists in lists", "<ul><li>".repeat(12_000)],
    ["bold in bold", "<b>".repeat(33_000)],
    ["cells in a row", `<table><tr>${"<td>x".repeat(19_000)}`],
    ["tables in tables", "<table><tr><td>".repeat(6_000)],
    ["spaces in a cell", `<table><tr><td><pre>${" ".repeat(99_000)}x`],
    ["emphasis", `<p>${"_a__".repeat(24_000)}`],
    ["open brackets", `<p>${"[".repeat(99_000)}`],
    ["comments", "<!--".repeat(24_000)],
    ["backticks", `<code>${"` ``".repeat(24_000)}</code>`],
  ])("of crafted HTML, %s, costs little more to read than a page of prose", (_name, body) => {
    const prose = "<p>The <b>grinder</b> is loud, and <i>mine</i> is louder.</p>".repeat(1_600);
    const ratio = costRatio(
      () => ideaOf({ body }),
      () => ideaOf({ body: prose }),
    );
    expect(ratio).toBeLessThan(8);
  });
});

test("a comment needs its idea and a body, and keeps its parent", () => {
  expect(
    parseCommentRow({ idea_external_id: "7", body: "<p>Yes!</p>", parent_external_id: "c1" }, NOW),
  ).toMatchObject({
    ok: true,
    row: {
      externalId: null,
      ideaExternalId: "7",
      parentExternalId: "c1",
      body: "Yes!",
      author: { name: null, email: null, handle: null, nobody: false },
      createdAt: null,
    },
  });
  const refused = parseCommentRow({ idea_external_id: " ", body: "<p></p>" }, NOW);
  expect(!refused.ok && refused.problems).toEqual([
    { column: "idea_external_id", reason: "required", params: {} },
    { column: "body", reason: "required", params: {} },
  ]);
});

describe("a vote", () => {
  const vote = (importance: string) =>
    parseVoteRow({ idea_external_id: "7", voter_email: "a@b.io", importance }, NOW);

  test.each([
    ["", null],
    ["1", 1],
    ["Nice to have", 1],
    ["nice-to-have", 1],
    ["2", 2],
    ["Important", 2],
    ["wichtig", 2],
    ["3", 3],
    ["MUST  HAVE", 3],
    ["unverzichtbar", 3],
  ])("of importance %j counts as %j", (word, importance) => {
    expect(vote(word)).toMatchObject({ ok: true, row: { importance, voter: { email: "a@b.io" } } });
  });

  test.each(["0", "4", "high", "2.5"])("of importance %j is refused", (importance) => {
    expect(vote(importance)).toEqual({
      ok: false,
      problems: [
        { column: "importance", reason: "importanceInvalid", params: { value: importance } },
      ],
    });
  });

  test("needs its idea and a voter", () => {
    const refused = parseVoteRow({ because: "It saves an hour" }, NOW);
    expect(
      !refused.ok && refused.problems.map(({ column, reason }) => `${column} ${reason}`),
    ).toEqual(["idea_external_id required", "voter_email required"]);
    const invalid = parseVoteRow({ idea_external_id: "7", voter_email: "x" }, NOW);
    expect(!invalid.ok && invalid.problems).toHaveLength(1);
  });
});

test.each([
  ["2024-02-29", Date.UTC(2024, 1, 29)],
  ["2024-02-29T12:30", Date.UTC(2024, 1, 29, 12, 30)],
  ["2024-02-29 12:30:15", Date.UTC(2024, 1, 29, 12, 30, 15)],
  ["2024-02-29 12:30:15 UTC", Date.UTC(2024, 1, 29, 12, 30, 15)],
  ["2024-02-29T12:30:15.123456Z", Date.UTC(2024, 1, 29, 12, 30, 15, 123)],
  ["2024-02-29T12:30:15,5+0530", Date.UTC(2024, 1, 29, 7, 0, 15, 500)],
  ["2024-01-01T00:30:00-01", Date.UTC(2024, 0, 1, 1, 30)],
  ["2023-02-29", null],
  ["2024-13-01", null],
  ["2024-01-01T25:00", null],
  ["2024-01-01T10:00+99:00", null],
  ["01.02.2024", null],
  ["1/2/2024", null],
  ["1969-12-31", null],
  ["1704067200", null],
  ["", null],
])("the time %j is %j", (text, time) => expect(parseTime(text)).toBe(time));
