import type { Database, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

/** What spreadsheets, programs that trim, and careless readers of CSV get wrong. */
export const ODD_TEXTS = [
  "=cmd|' /C calc'!A0",
  "'=1+1",
  "''=1+1",
  "+49 30 1234",
  "-1",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "＝1+1",
  "\t=1+1",
  'a;=HYPERLINK("https://evil.example";"click")',
  'a;"=1+1',
  "a\n=1+1\n- one\n- two",
  "'tis an apostrophe of its own",
  "  spaces around  ",
  "<p>Not HTML that we <b>convert</b></p>",
  'a "quoted", word\n\n\nand lines\n',
  '["a list"]',
  "😀 Größe 履歴 \u200d\u2028",
] as const;

const AT = Date.UTC(2026, 2, 1);

/** A community in which everything happens that a demo does not show. */
export async function writeOddThings(database: Database): Promise<void> {
  const [member, other, product] = [
    await makePerson(database, "member", {
      handle: "Left",
      email_folded: "left@example.com",
      bio: "=1+1\n'x",
      language: "de",
    }),
    await makePerson(database, "member", {
      handle: "other",
      suspended_at: AT,
      votes_hidden: 1,
      email: "O.Ther@Example.com",
      email_folded: "o.ther@example.com",
    }),
    await makePerson(database, "product", { handle: "boss", job_title: "@boss" }),
  ];
  const shadow = { shadow: 1, email: null, email_folded: null, email_verified_at: null } as const;
  const nameless = await makePerson(database, "member", { ...shadow, handle: "nameless" });
  const former = await makePerson(database, "member", {
    ...{ handle: "former--99", name: "", email: null, email_folded: null },
    ...{ email_verified_at: null, erased_at: AT },
  });
  const open = await makeBoard(database, "public", { name: "Same name", slug: "same" });
  const closed = await makeBoard(database, "one_way", { name: "Same name", slug: "same-2" });
  const idea = (values: Partial<NewRow<"idea">>) =>
    makeIdea(database, member, closed, { created_at: AT, ...values });
  for (const text of ODD_TEXTS)
    await makeIdea(database, nameless, open, { title: text, body: text, created_at: AT });
  const left = await idea({ title: "Withdrawn", withdrawn_at: AT + 1, version: 2 });
  await makeIdea(database, former, open, { title: "Of a former member", created_at: AT });
  const hidden = await idea({
    hidden_at: AT,
    hidden_reason: "=rude",
    listed: 0,
    locked_at: AT + 5,
  });
  await database.write(async (trx) => {
    const actors = { member: member.id, other: other.id, product: product.id, former: former.id };
    await writeAround(trx, left.id, actors);
    await writeComments(trx, left.id, actors);
    await writeTags(trx, [left.id, hidden.id]);
  });
}

interface Actors {
  member: number;
  other: number;
  product: number;
  former: number;
}

async function writeAround(trx: Trx, ideaId: number, actors: Actors) {
  const { member, other, product, former } = actors;
  const account = await trx
    .insertInto("account")
    .values({ name: "+Plus AG", name_folded: "+plus ag", kind: "partner", created_at: AT })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx.updateTable("person").set({ account_id: account.id }).where("id", "=", other).execute();
  const vote = {
    idea_id: ideaId,
    importance: 3,
    because: "-1; =2",
    created_at: AT + 9,
    by_staff: 0,
    account_id: null,
    withdrawn_at: null,
  } as const;
  await trx
    .insertInto("vote")
    .values([
      { ...vote, person_id: member, first_at: AT, withdrawn_at: AT + 10 },
      { ...vote, person_id: other, first_at: AT + 3, account_id: account.id },
      { ...vote, person_id: product, first_at: AT + 4, by_staff: 1 },
      { ...vote, person_id: former, first_at: AT + 5 },
    ])
    .execute();
  const said = { idea_id: ideaId, body: "'=said", created_at: AT + 2 };
  const none = { amount: null, unit: null };
  const some = { amount: 240_050, unit: "money_year" } as const;
  await trx
    .insertInto("evidence")
    .values([
      { ...said, ...none, kind: "problem", person_id: member, account_id: null },
      { ...said, ...some, kind: "need_payoff", person_id: other, account_id: account.id },
      { ...said, ...none, kind: "situation", person_id: former, account_id: null },
    ])
    .execute();
  await trx
    .insertInto("idea_revision")
    .values({ ...said, version: 1, title: "Before", editor_id: member })
    .execute();
  await trx
    .insertInto("official_response")
    .values({ ...said, version: 1, body_html: "", author_id: product, what_changed: "=all" })
    .execute();
}

async function writeComments(trx: Trx, ideaId: number, actors: Actors) {
  const { member, other, product, former } = actors;
  const add = async (values: Partial<NewRow<"comment">>) => {
    const row = { idea_id: ideaId, author_id: other, body: "=said", body_html: "", created_at: AT };
    return trx
      .insertInto("comment")
      .values({ ...row, ...values })
      .returning(["id", "root_id", "depth"])
      .executeTakeFirstOrThrow();
  };
  const below = (parent: { id: number; root_id: number | null; depth: number }) => ({
    ...{ parent_id: parent.id, root_id: parent.root_id ?? parent.id, depth: parent.depth + 1 },
  });
  const top = await add({ author_id: member, stance: "against", version: 2, edited_at: AT + 1 });
  const deleted = await add({ ...below(top), body: "", deleted_at: AT + 2 });
  const reply = await add({ ...below(deleted), hidden_at: AT + 3, language: "de" });
  const note = await add({ author_id: product, by_staff: 1, internal: 1, body: "canary_note" });
  await add({ ...below(note), author_id: product, by_staff: 1, internal: 1 });
  await trx
    .insertInto("checklist_item")
    .values({ idea_id: ideaId, body: "canary_item", author_id: product, created_at: AT })
    .execute();
  await trx
    .insertInto("comment_revision")
    .values({ comment_id: top.id, version: 1, body: "=1", editor_id: member, created_at: AT })
    .execute();
  await trx
    .insertInto("comment_helpful")
    .values(
      [member, product, former].map((person_id) => ({
        comment_id: reply.id,
        person_id,
        created_at: AT,
      })),
    )
    .execute();
  await trx
    .insertInto("extension")
    .values({ comment_id: top.id, idea_id: ideaId, created_at: AT + 6 })
    .execute();
}

async function writeTags(trx: Trx, ideaIds: readonly number[]) {
  const group = await trx
    .insertInto("tag_group")
    .values({
      name: "Staff",
      name_folded: "staff",
      access: "staff_only",
      most: 3,
      position: 1,
      created_at: AT,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const tags = [
    { name: "=tag", name_folded: "=tag", group_id: null, created_at: AT },
    { name: "canary_tag", name_folded: "canary_tag", group_id: group.id, created_at: AT },
  ];
  const rows = await trx.insertInto("tag").values(tags).returning("id").execute();
  await trx
    .insertInto("idea_tag")
    .values(ideaIds.flatMap((idea_id) => rows.map((tag) => ({ idea_id, tag_id: tag.id }))))
    .execute();
}
