import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { addStop, editStop, placeStop, removeStop } from "~/features/trails/add-stop.server";
import { editTrail, makeTrail } from "~/features/trails/edit-trail.server";
import { makeLink, revokeLink } from "~/features/trails/make-link.server";
import { shownOf } from "~/features/trails/stops.queries.server";
import { getTrail } from "~/features/trails/trails.queries.server";
import { now } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, LinkGone } from "~/platform/errors";
import { sha256 } from "~/platform/hash.server";
import type { Database, Trx } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import {
  historyOf,
  ideaStop,
  linkInput,
  makeAccount,
  makeScene,
  open,
  stopsOf,
  words,
} from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);
const note = (title: string) => ({ kind: "note", title, word: "A word.", shows: "best" }) as const;

describe("a trail", () => {
  it("is for the account of its deal, and stands in the history of both", async () => {
    const { trailId, account, deal } = await makeScene(database);
    const trail = await getTrail(database.read, trailId);
    expect(trail).toMatchObject({ account, deal: { id: deal.id }, template: false });
    expect(await historyOf(database, deal.id)).toEqual([
      ...["trail.made", "trail.edited", "trail.link_made"],
    ]);
  });

  it("takes no deal of another account, and no account that there is not", async () => {
    const { rep, deal } = await makeScene(database);
    const other = await makeAccount(database);
    const make = (more: { account?: string; deal?: number }) =>
      write((trx) => makeTrail(trx, rep, words(more), { template: false }));
    await expect(make({ account: other.name, deal: deal.id })).rejects.toBeInstanceOf(Invalid);
    await expect(make({ account: "Nobody & Sons" })).rejects.toBeInstanceOf(Invalid);
    await expect(make({ deal: 999_999 })).rejects.toBeInstanceOf(Invalid);
  });

  it("is changed by its owner and the team of its account, and not by another rep", async () => {
    const { trailId, account, deal } = await makeScene(database);
    const [other, colleague] = [
      await makePerson(database, "rep"),
      await makePerson(database, "rep"),
    ];
    await write((trx) =>
      trx
        .insertInto("account_team")
        .values({ account_id: account.id, person_id: colleague.id, created_at: 1 })
        .execute(),
    );
    const edit = (viewer: typeof other) =>
      write((trx) =>
        editTrail(trx, viewer, trailId, {
          ...words({ title: "Six bars", deal: deal.id }),
          version: "",
        }),
      );
    await expect(edit(other)).rejects.toBeInstanceOf(Forbidden);
    await edit(colleague);
    await edit(colleague);
    expect((await getTrail(database.read, trailId)).title).toBe("Six bars");
  });

  it("begins with the stops of a template, and the template is for nobody", async () => {
    const { rep, trailId } = await makeScene(database);
    const template = await write((trx) =>
      makeTrail(trx, rep, words(), { from: trailId, template: true }),
    );
    expect(await getTrail(database.read, template)).toMatchObject({ template: true, deal: null });
    expect(await stopsOf(database, template)).toMatchObject([{ kind: "idea", word: "Read this." }]);
    const link = write((trx) => makeLink(trx, rep, template, linkInput()));
    await expect(link).rejects.toBeInstanceOf(Invalid);
  });
});

describe("its stops", () => {
  it("are each there once, and are taken in the order that the rep gives them", async () => {
    const { rep, trailId, idea } = await makeScene(database);
    await write((trx) => addStop(trx, rep, trailId, ideaStop(idea.id)));
    await write((trx) => addStop(trx, rep, trailId, note("First of all")));
    await write((trx) => addStop(trx, rep, trailId, note("First of all")));
    const [first, second] = await stopsOf(database, trailId);
    for (let time = 0; time < 2; time++) {
      await write((trx) => placeStop(trx, rep, trailId, second?.id ?? 0, 1));
    }
    const placed = await stopsOf(database, trailId);
    expect(placed.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    await write((trx) =>
      editStop(trx, rep, trailId, first?.id ?? 0, { title: "", word: "Or this.", shows: "number" }),
    );
    await write((trx) => removeStop(trx, rep, trailId, second?.id ?? 0));
    await write((trx) => removeStop(trx, rep, trailId, second?.id ?? 0));
    expect(await stopsOf(database, trailId)).toMatchObject([{ word: "Or this.", shows: "number" }]);
  });

  it.each(["members", "one_way"] as const)(
    "are nothing that is not public: a board of the kind %s",
    async (access) => {
      const { rep, trailId } = await makeScene(database);
      const closed = await makeBoard(database, access);
      const idea = await makeIdea(database, await makePerson(database), closed);
      const adding = write((trx) => addStop(trx, rep, trailId, ideaStop(idea.id)));
      await expect(adding).rejects.toBeInstanceOf(Invalid);
    },
  );

  it("go from the prospect's page when they are hidden or closed, and the rep sees it", async () => {
    const { trailId, idea } = await makeScene(database);
    const closed = await makeBoard(database, "members");
    await write((trx) =>
      trx.updateTable("idea").set({ board_id: closed.id }).where("id", "=", idea.id).execute(),
    );
    const stops = await stopsOf(database, trailId);
    expect(stops).toMatchObject([{ gone: true, title: idea.title }]);
    expect(shownOf(stops)).toEqual([]);
  });

  it("show the canonical idea of one that was merged, and that once", async () => {
    const { rep, trailId, idea, board } = await makeScene(database);
    const canonical = await makeIdea(database, { id: idea.author_id }, board);
    const product = await makePerson(database, "product");
    await write((trx) =>
      mergeIdeas(trx, product, canonical.id, { ideaIds: [idea.id], confirmed: true }),
    );
    const merged = await stopsOf(database, trailId);
    expect(merged).toMatchObject([{ ideaId: canonical.id, merged: true, gone: false }]);
    await write((trx) => addStop(trx, rep, trailId, ideaStop(canonical.id)));
    expect(shownOf(await stopsOf(database, trailId))).toHaveLength(1);
  });

  it("name nobody whose company did not agree", async () => {
    const { trailId, idea } = await makeScene(database);
    const quiet = await makeAccount(database, { industry: "Roastery", size: 30 });
    const voter = await makePerson(database, "member", { account_id: quiet.id });
    await write((trx) =>
      trx
        .insertInto("vote")
        .values({
          ...{ idea_id: idea.id, person_id: voter.id, account_id: quiet.id, importance: 3 },
          ...{ because: "It saves an hour", first_at: 1, created_at: 1, withdrawn_at: null },
        })
        .execute(),
    );
    const voiceOf = async () => (await stopsOf(database, trailId))[0]?.voice;
    const unnamed = { name: null, account: null, industry: "Roastery", size: "small" };
    expect(await voiceOf()).toMatchObject({ text: "It saves an hour", by: unnamed });
    await write((trx) =>
      trx.updateTable("account").set({ named_at: 1 }).where("id", "=", quiet.id).execute(),
    );
    expect(await voiceOf()).toMatchObject({ by: { name: voter.name, account: quiet.name } });
  });
});

describe("a link", () => {
  it("is made once by one form, and only its hash is kept", async () => {
    const { rep, trailId } = await makeScene(database);
    const input = linkInput();
    const token = await write((trx) => makeLink(trx, rep, trailId, input));
    expect(token).toMatch(/^[\w-]{27}$/);
    const again = write((trx) => makeLink(trx, rep, trailId, input));
    await expect(again).rejects.toBeInstanceOf(Conflict);
    const stored = await database.read
      .selectFrom("trail_link")
      .selectAll()
      .where("trail_id", "=", trailId)
      .execute();
    expect(stored).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).toContain(sha256(token));
  });

  it("opens nothing once it is revoked, while others go on", async () => {
    const { rep, trailId, token, deal } = await makeScene(database);
    const second = await write((trx) => makeLink(trx, rep, trailId, linkInput()));
    const { linkId } = await open(database, token);
    for (let time = 0; time < 2; time++)
      await write((trx) => revokeLink(trx, rep, trailId, linkId));
    await expect(open(database, token)).rejects.toBeInstanceOf(LinkGone);
    expect(await open(database, second)).toMatchObject({ trailId });
    const revoked = (await historyOf(database, deal.id)).filter((verb) => /revoked/.test(verb));
    expect(revoked).toHaveLength(1);
  });

  it("opens nothing once it has ended, and unknown ones nothing ever", async () => {
    const { token, trailId } = await makeScene(database);
    await write((trx) =>
      trx
        .updateTable("trail_link")
        .set({ expires_at: now() })
        .where("trail_id", "=", trailId)
        .execute(),
    );
    await expect(open(database, token)).rejects.toBeInstanceOf(LinkGone);
    await expect(open(database, "x".repeat(27))).rejects.toBeInstanceOf(LinkGone);
  });
});
