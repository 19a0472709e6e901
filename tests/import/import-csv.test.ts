import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addToTrend, daysSinceEpoch } from "~/features/ideas/trend";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { dump } from "../support/dump";
import { IMPORTED_AT, importFiles } from "../support/import-files";

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const allIdeas = () => database.read.selectFrom("idea").selectAll().orderBy("id").execute();
const allComments = () => database.read.selectFrom("comment").selectAll().orderBy("id").execute();
const allPeople = () => database.read.selectFrom("person").selectAll().orderBy("id").execute();

const IDEAS = `external_id,title,body,board,tags,status,author_name,author_email,votes,created_at
a1,Export to a calendar,"<p>Please <b>soon</b>.</p>",Web,"ics;Export",In Prüfung,Ada,ada@example.com,10,2025-03-01T10:00:00Z
a2,Über die Straße liefern,"Zeile eins

Zeile **zwei**",web,export,,Jürgen Groß,,,2025-03-02 08:00
a3,No,,,,Declined,,,0,
`;
const VOTES = `idea_external_id,voter_email,importance,because,created_at
a1,bob@example.com,3,saves an hour,2025-03-05
a1,eve@example.com,,,
`;

describe("ideas of a file", () => {
  it("come with their board, tags, status, author and time", async () => {
    const report = await importFiles(database, { ideas: IDEAS });
    expect(report).toMatchObject({ made: { boards: 2, tags: 2, people: 3 }, problems: [] });
    expect(report.ideas).toEqual({ added: 3, known: 0, refused: 0 });
    const [first, second, third] = await allIdeas();
    expect(first).toMatchObject({
      body: "Please **soon**.",
      body_html: "<p>Please <strong>soon</strong>.</p>",
      status_group: "open",
      created_at: Date.UTC(2025, 2, 1, 10),
      first_answered_at: null,
    });
    expect(second).toMatchObject({ board_id: first?.board_id, language: "de", listed: 1 });
    expect(third).toMatchObject({ title: "No", status_group: "closed", created_at: IMPORTED_AT });
    const boards = await database.read.selectFrom("board").selectAll().orderBy("id").execute();
    expect(boards.map(({ name, idea_count }) => [name, idea_count])).toEqual([
      ["Web", 2],
      ["Imported", 1],
    ]);
  });

  it("are read in Windows-1252 with semicolons as well as in UTF-8 with a mark and tabs", async () => {
    const windows = Buffer.from("title;board\nGrößere Tasse für 5 \x80;Café\n", "latin1");
    const marked = "\ufefftitle\tboard\nGrößere Tasse für 6 €\tCAFÉ\n";
    await importFiles(database, { ideas: windows });
    const second = await importFiles(database, { ideas: marked });
    expect(second.made.boards).toBe(0);
    expect((await allIdeas()).map((idea) => idea.title)).toEqual([
      "Größere Tasse für 5 €",
      "Größere Tasse für 6 €",
    ]);
  });

  it("are refused one by one, with file, line, column and reason, and the rest goes on", async () => {
    const ideas = `title,status,author_email,created_at
Good one,,,
,New,,
Wrong state,Someday,,
Wrong mail,,nobody,2025-02-30
Another good one,new,,
`;
    const report = await importFiles(database, { ideas });
    expect(report.ideas).toEqual({ added: 2, known: 0, refused: 3 });
    expect(report.problems.sort()).toEqual([
      "ideas.csv 3:1 title required",
      "ideas.csv 4:2 status statusUnknown",
      "ideas.csv 5:3 author_email emailInvalid",
      "ideas.csv 5:4 created_at timeInvalid",
    ]);
  });
});

describe("votes of a file", () => {
  it("are counted, and the others that the product counted are kept apart", async () => {
    await importFiles(database, { ideas: IDEAS, votes: VOTES });
    const [first] = await allIdeas();
    expect(first).toMatchObject({ vote_count: 2, imported_vote_count: 8, top_count: 10 });
    const posted = daysSinceEpoch(Date.UTC(2025, 2, 1, 10));
    const times = [daysSinceEpoch(Date.UTC(2025, 2, 5)), daysSinceEpoch(IMPORTED_AT)];
    const trend = addToTrend(
      times.reduce<number>((sum, at) => addToTrend(sum, at), posted / 7),
      posted,
      8,
    );
    expect(first?.trend).toBeCloseTo(trend, 9);
  });

  it("that come in a later run take their place among those only counted", async () => {
    await importFiles(database, { ideas: IDEAS });
    expect((await allIdeas())[0]).toMatchObject({ imported_vote_count: 10, top_count: 10 });
    await importFiles(database, { ideas: IDEAS, votes: VOTES });
    expect((await allIdeas())[0]).toMatchObject({ imported_vote_count: 8, top_count: 10 });
  });

  it("of staff do not count among customers' votes", async () => {
    await makePerson(database, "rep", { handle: "bob" });
    await importFiles(database, { ideas: IDEAS, votes: VOTES });
    expect((await allIdeas())[0]).toMatchObject({ vote_count: 1 });
  });

  it("for an idea that nobody knows are refused", async () => {
    const report = await importFiles(database, {
      votes: "idea_external_id,voter_email\nzz,bob@example.com\n",
    });
    expect(report.problems).toEqual(["votes.csv 2:1 idea_external_id ideaUnknown"]);
  });
});

describe("people of a file", () => {
  it("are shadows with a handle of their own, and the address stays unseen", async () => {
    await makePerson(database, "member", { handle: "ada" });
    await database.write((trx) =>
      trx
        .updateTable("person")
        .set({ email: "x@y.example", email_folded: "x@y.example" })
        .execute(),
    );
    await importFiles(database, { ideas: IDEAS, votes: VOTES });
    const shadows = (await allPeople()).filter((person) => person.shadow === 1);
    expect(shadows.map(({ name, handle }) => [name, handle])).toEqual([
      ["Ada", "ada-2"],
      ["Jürgen Groß", "jurgen-gross"],
      ["Imported member", "imported-member"],
      ["Imported member", "imported-member-2"],
      ["Imported member", "imported-member-3"],
    ]);
    expect(shadows.every((person) => person.password_hash === null)).toBe(true);
  });

  it("are those who verified the address, and nobody who did not", async () => {
    const ada = await makePerson(database, "member", { handle: "ada" });
    await importFiles(database, { ideas: IDEAS });
    expect((await allIdeas())[0]?.author_id).toBe(ada.id);
    await makePerson(database, "member", { handle: "bob", email_verified_at: null });
    await importFiles(database, { votes: VOTES });
    expect((await allPeople()).filter((person) => person.email === "bob@example.com").length).toBe(
      2,
    );
  });
});

describe("comments of a file", () => {
  const head = "external_id,idea_external_id,parent_external_id,body,author_email\n";

  it("stand below what they answer, also when that comes later in the file", async () => {
    await importFiles(database, { ideas: IDEAS });
    const comments = `${head}c3,a1,c2,third,c@example.com
c2,a1,c1,second,b@example.com
c1,a1,,first,a@example.com
`;
    await importFiles(database, { comments });
    const rows = await allComments();
    const of = (body: string) => rows.find((row) => row.body === body);
    expect(of("first")).toMatchObject({ parent_id: null, root_id: null, depth: 0 });
    expect(of("second")).toMatchObject({
      parent_id: of("first")?.id,
      root_id: of("first")?.id,
      depth: 1,
    });
    expect(of("third")).toMatchObject({
      parent_id: of("second")?.id,
      root_id: of("first")?.id,
      depth: 2,
    });
    expect((await allIdeas())[0]?.comment_count).toBe(3);
  });

  it("find a parent that is many rows further down", async () => {
    await importFiles(database, { ideas: IDEAS });
    const between = Array.from({ length: 120 }, (_, index) => `m${index},a2,,word ${index},\n`);
    const comments = `${head}late,a1,top,reply,\n${between.join("")}top,a1,,parent,\n`;
    await importFiles(database, { comments });
    const rows = await allComments();
    const parent = rows.find((row) => row.external_id === "top");
    expect(rows.find((row) => row.external_id === "late")).toMatchObject({
      parent_id: parent?.id,
      root_id: parent?.id,
      depth: 1,
    });
  });

  it("stand at the top level and are reported when the parent is missing or answers them", async () => {
    await importFiles(database, { ideas: IDEAS });
    const comments = `${head}c1,a1,gone,one,
c2,a1,c3,two,
c3,a1,c2,three,
c4,a2,c1,other idea,
c5,a9,,no idea,
`;
    const report = await importFiles(database, { comments });
    expect(report.comments).toEqual({ added: 4, known: 0, refused: 1 });
    expect(report.problems.sort()).toEqual([
      "comments.csv 2:3 parent_external_id parentMissing",
      "comments.csv 3:3 parent_external_id parentLoop",
      "comments.csv 5:3 parent_external_id parentMissing",
      "comments.csv 6:2 idea_external_id ideaUnknown",
    ]);
    const depths = (await allComments()).map((row) => [row.body, row.depth]);
    expect(Object.fromEntries(depths)).toEqual({ one: 0, two: 0, three: 1, "other idea": 0 });
  });
});

describe("an import", () => {
  const comments = `idea_external_id,body,author_name,created_at
a1,Same words,Ada,2025-04-01
a1,Same words,Ada,2025-04-02
a1,Without a time,Ada,
`;

  it("that runs again adds what is new and changes nothing", async () => {
    const unnumbered = "title,author_name,created_at\nFrom a list,Ada,\nDated,Ada,2025-01-01\n";
    await importFiles(database, { ideas: IDEAS, comments, votes: VOTES });
    await importFiles(database, { ideas: unnumbered });
    const before = await dump(database);
    const again = await importFiles(database, { ideas: IDEAS, comments, votes: VOTES });
    const alsoAgain = await importFiles(database, { ideas: unnumbered });
    expect([again.ideas.added, again.comments.added, again.votes.added]).toEqual([0, 0, 0]);
    expect([again.ideas.known, again.comments.known, again.votes.known]).toEqual([3, 3, 2]);
    expect(alsoAgain.ideas).toEqual({ added: 0, known: 2, refused: 0 });
    expect(await dump(database)).toEqual(before);
    const more = await importFiles(database, { ideas: `${IDEAS}a4,The new one,,,,,,,,\n` });
    expect(more.ideas).toEqual({ added: 1, known: 3, refused: 0 });
  });

  it("tells nobody and starts no reply clock", async () => {
    await importFiles(database, { ideas: IDEAS, comments, votes: VOTES });
    const { job, mail, notification } = await dump(database);
    expect([job, mail, notification]).toEqual([[], [], []]);
    expect((await allIdeas()).every((idea) => idea.first_answered_at === null)).toBe(true);
  });

  it("that runs dry says what would happen and writes nothing", async () => {
    const before = await dump(database);
    const files = { ideas: `${IDEAS}a1,Twice,,,,,,,,\n`, comments, votes: VOTES };
    const dry = await importFiles(database, files, { dryRun: true });
    expect(await dump(database)).toEqual(before);
    expect(dry.ideas).toEqual({ added: 3, known: 1, refused: 0 });
    expect(await importFiles(database, files)).toEqual(dry);
  });
});
