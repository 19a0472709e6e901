import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postComment } from "~/features/comments/post-comment.server";
import { countQueues } from "~/features/desk/count-queues.queries.server";
import { loadDesk } from "~/features/desk/load-desk.server";
import { DESK_PAGE, type DeskFilters, noFilters, type Queue } from "~/features/desk/queue";
import { DAY, HOUR, setClock } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { statusId } from "../triage/scene";

const NOW = Date.parse("2026-11-04T09:00:00Z");
const endOfToday = Date.parse("2026-11-04T23:59:59.999Z");

let database: Database;
let mara: Awaited<ReturnType<typeof makePerson>>;
let author: Awaited<ReturnType<typeof makePerson>>;
let board: Awaited<ReturnType<typeof makeBoard>>;
let other: typeof board;

beforeAll(async () => {
  database = await openTestDatabase();
  [mara, author] = [await makePerson(database, "product"), await makePerson(database)];
  [board, other] = [await makeBoard(database), await makeBoard(database)];
});
afterAll(() => database.close());

const idea = (values: Partial<NewRow<"idea">>, on = board) =>
  makeIdea(database, author, on, { created_at: NOW - DAY, ...values }).then(({ id }) => id);

const moment = () => ({ viewerId: mara.id, now: NOW, endOfToday });

async function see(
  queue: Queue,
  filters: Partial<DeskFilters> = {},
  after: number[] | null = null,
) {
  const place = { queue, filters: { ...noFilters, ...filters }, after, idea: null };
  return loadDesk(database.read, mara, place, moment());
}

const idsOf = async (queue: Queue, filters?: Partial<DeskFilters>) =>
  (await see(queue, filters)).rows.map((row) => row.id);

describe("the queues of the desk", () => {
  it("hold what is owed: newcomers first, then what is due soonest, today and before", async () => {
    const late = await idea({ reply_due_at: NOW - DAY });
    const today = await idea({ reply_due_at: endOfToday });
    const first = await idea({ reply_due_at: endOfToday - HOUR, newcomer: 1 });
    const tomorrow = await idea({ reply_due_at: endOfToday + 1 });
    await idea({ reply_due_at: NOW - DAY, first_answered_at: NOW - HOUR });
    await idea({ reply_due_at: NOW - DAY, listed: 0, hidden_at: NOW });
    await idea({ reply_due_at: null });
    expect(await idsOf("owed")).toEqual([first, late, today]);
    expect(await idsOf("new")).toEqual([first, late, today, tomorrow]);
    expect((await see("owed")).rows[0]).toMatchObject({ newcomer: true, wildcard: false });
  });

  it("hold what is to be reviewed by today, once it was answered", async () => {
    const answered = { first_answered_at: NOW - DAY, review_at: NOW - HOUR };
    const due = await idea(answered);
    const before = await idea({ ...answered, review_at: NOW - DAY });
    await idea({ ...answered, review_at: endOfToday + 1 });
    await idea({ reply_due_at: endOfToday + DAY, review_at: NOW - HOUR });
    expect(await idsOf("review")).toEqual([before, due]);
  });

  it("hold what waits for the customer until they say something", async () => {
    const asked = {
      first_answered_at: NOW - DAY,
      status_id: await statusId(database, "needs_info"),
    };
    const later = await idea({ ...asked, review_at: endOfToday + 2 * DAY });
    const sooner = await idea({ ...asked, review_at: endOfToday + DAY });
    expect(await idsOf("waiting")).toEqual([sooner, later]);
    const said = { body: "It is the 2019 model.", bodyHtml: "<p>It is the 2019 model.</p>" };
    const rest = { stance: null, parentId: null, internal: false };
    const back = setClock(() => NOW);
    await database
      .write((trx) => postComment(trx, author, sooner, { ...said, ...rest }))
      .finally(back);
    expect(await idsOf("waiting")).toEqual([later]);
    expect(await idsOf("review")).toContain(sooner);
  });

  it("hold what is mine until it is closed, and everything open, newest first", async () => {
    const closed = {
      status_id: await statusId(database, "declined"),
      status_group: "closed",
    } as const;
    const older = await idea({ owner_id: mara.id });
    const newer = await idea({ owner_id: mara.id });
    await idea({ owner_id: mara.id, ...closed });
    await idea({ owner_id: author.id });
    expect(await idsOf("mine")).toEqual([newer, older]);
    const { rows } = await see("open");
    const open = rows.filter((row) => !row.wildcard).map((row) => row.id);
    expect(open).toEqual([...open].sort((left, right) => right - left));
    expect(open).toContain(newer);
  });

  it("are counted as they are listed", async () => {
    const { counts } = await see("owed");
    for (const queue of ["owed", "new", "waiting", "review", "mine"] as const) {
      expect(counts[queue]).toBe((await idsOf(queue)).length);
    }
    expect(counts.owed).toBeGreaterThan(0);
  });

  it("are narrowed down by what is chosen", async () => {
    const account = await database.write((trx) =>
      trx
        .insertInto("account")
        .values({ name: "Adler", name_folded: "adler", kind: "partner", created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const partner = await makePerson(database, "member", { account_id: account.id });
    const values = { reply_due_at: endOfToday, created_at: NOW - 9 * DAY, top_count: 12 };
    const { id } = await makeIdea(database, partner, other, { ...values, owner_id: mara.id });
    const tag = await database.write(async (trx) => {
      const row = { name: "desk tag", name_folded: "desk tag", created_at: 1 };
      const made = await trx
        .insertInto("tag")
        .values(row)
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx.insertInto("idea_tag").values({ idea_id: id, tag_id: made.id }).execute();
      return made.id;
    });
    const filters: Partial<DeskFilters>[] = [
      { board: other.slug },
      { tag },
      { owner: mara.id },
      { age: 8 },
      { votes: 12 },
      { kind: "partner" },
      { status: "new", board: other.slug },
    ];
    for (const filter of filters) expect(await idsOf("owed", filter)).toEqual([id]);
    expect((await see("owed", { board: other.slug })).counts.owed).toBe(1);
    expect(await idsOf("owed", { owner: "nobody" })).not.toContain(id);
    expect(await idsOf("owed", { status: "planned" })).toEqual([]);
    expect(await idsOf("owed", { board: "no-such-board" })).toEqual([]);
  });

  it("go on page by page, each idea once, in a constant number of queries", async () => {
    const { id: crowd } = await makePerson(database);
    for (let made = 0; made < DESK_PAGE + 8; made++) {
      await makeIdea(database, { id: crowd }, other, {
        reply_due_at: NOW - made * HOUR,
        newcomer: made % 5 === 0 ? 1 : 0,
        top_count: 40,
      });
    }
    const first = await see("owed", { votes: 40 });
    expect(first.rows).toHaveLength(DESK_PAGE);
    const wildcards = first.rows.filter((row) => row.wildcard).map((row) => row.id);
    expect(wildcards).toHaveLength(3);
    const second = await see("owed", { votes: 40 }, first.next);
    const plain = first.rows.map((row) => row.id).filter((id) => !wildcards.includes(id));
    const rest = second.rows.map((row) => row.id);
    expect(rest.filter((id) => plain.includes(id))).toEqual([]);
    expect(new Set([...plain, ...rest, ...wildcards]).size).toBe(DESK_PAGE + 8);
    expect(second.next).toBeNull();
    const place = { queue: "owed", filters: noFilters, after: null, idea: null } as const;
    const many = await countQueries(database.read, (db) => loadDesk(db, mara, place, moment()));
    expect(many).toBeLessThanOrEqual(7);
  });

  it("stop counting at a thousand", async () => {
    const counts = await countQueues(database.read, noFilters, moment());
    expect(counts.open).toBeLessThanOrEqual(1_001);
  });
});
