import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authoredParts } from "~/features/brief/authors";
import { readBrief, readBriefAt } from "~/features/brief/brief-rows.server";
import { declineSuggestion } from "~/features/brief/decide-suggestion.server";
import { getBriefItem, readWordsAt } from "~/features/brief/item-words.queries.server";
import { renderSections } from "~/features/brief/render-sections.server";
import { restoreRevision } from "~/features/brief/restore-revision.server";
import { forSections } from "~/features/brief/section";
import { splitWords } from "~/features/brief/words";
import { saveItem } from "~/features/roadmap/save-item.server";
import { Conflict, Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { briefScene, said, suggest, take } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const RUNS = 8;

/** Each act marks what it writes with a word of its own, at some place of what its writer saw. */
const acts = fc.array(
  fc.record({
    act: fc.constantFrom("edit", "race", "suggest", "take", "change", "decline", "restore"),
    place: fc.nat(12),
    removes: fc.nat(2),
    pick: fc.nat(20),
  }),
  { minLength: 4, maxLength: 8 },
);

type Scene = Awaited<ReturnType<typeof briefScene>>;

/** The text with a new word at a place, in place of some that stood there. */
function mark(text: string, word: string, { place, removes }: { place: number; removes: number }) {
  const words = splitWords(text);
  words.splice(Math.min(place * 2, words.length), removes, ` ${word} `);
  return words.join("").trim();
}

/** What a refusal may be: anything else is a defect. */
async function unlessRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof Conflict || error instanceof Invalid) return false;
    throw error;
  }
}

interface Step {
  act: "edit" | "race" | "suggest" | "take" | "change" | "decline" | "restore";
  place: number;
  removes: number;
  pick: number;
}

/** What was done to one item, and what every version said when it was made. */
class Story {
  readonly #versions = new Map<number, string>();

  constructor(readonly scene: Scene) {}

  async go(word: string, step: Step): Promise<void> {
    await this.#note();
    await this[step.act](word, step);
    await this.#note();
  }

  /** Sees an older version, writes one word and saves: what others wrote since is still there. */
  async edit(word: string, step: Step): Promise<void> {
    const seen = 1 + (step.pick % (await this.#version()));
    const base = (await readBriefAt(database.read, this.scene.id, seen)).proposal.body;
    const before = await said(database, this.scene.id);
    const text = mark(base, word, step);
    if (!(await unlessRefused(this.#save(seen, text)))) return;
    this.#keepsUnseen(base, before, await said(database, this.scene.id));
    expect(await said(database, this.scene.id)).toContain(word);
  }

  /** Two save at once what they wrote on one version: the words of both stand, or one is refused. */
  async race(word: string, step: Step): Promise<void> {
    const seen = await this.#version();
    const base = await said(database, this.scene.id);
    const words = [`${word}a`, `${word}b`];
    const texts = [
      mark(base, `${word}a`, step),
      mark(base, `${word}b`, { place: step.pick, removes: step.removes }),
    ];
    const done = await Promise.all(texts.map((text) => unlessRefused(this.#save(seen, text))));
    const text = await said(database, this.scene.id);
    for (const [index, saved] of done.entries()) {
      if (saved) expect(text).toContain(words[index]);
    }
    expect(done).toContain(true);
  }

  async suggest(word: string, step: Step): Promise<void> {
    const { id, lena, tomas } = this.scene;
    const seen = 1 + (step.pick % (await this.#version()));
    const base = (await readBriefAt(database.read, id, seen)).proposal.body;
    const who = step.pick % 2 === 0 ? lena : tomas;
    const text = mark(base, word, step);
    await unlessRefused(suggest(database, who, id, text, { baseVersion: seen }));
  }

  /** What the suggester did not see stays, whatever was suggested. */
  async take(_word: string, step: Step): Promise<void> {
    const chosen = await this.#pick(step);
    if (!chosen) return;
    const before = await said(database, this.scene.id);
    const base = (await readBriefAt(database.read, this.scene.id, chosen.base_version)).proposal;
    const taken = take(database, this.scene.mara, this.scene.id, chosen.id);
    if (!(await unlessRefused(taken))) return;
    this.#keepsUnseen(base.body, before, await said(database, this.scene.id));
  }

  async change(word: string, step: Step): Promise<void> {
    const chosen = await this.#pick(step);
    if (!chosen) return;
    const text = mark(chosen.body, word, step);
    await unlessRefused(take(database, this.scene.mara, this.scene.id, chosen.id, text));
  }

  async decline(_word: string, step: Step): Promise<void> {
    const { id, mara } = this.scene;
    const chosen = await this.#pick(step);
    if (!chosen) return;
    const before = await said(database, id);
    await database.write((trx) => declineSuggestion(trx, mara, id, chosen.id, "Not this time."));
    expect(await said(database, id)).toBe(before);
  }

  async restore(_word: string, step: Step): Promise<void> {
    const { id, mara } = this.scene;
    const seen = await this.#version();
    const version = 1 + (step.pick % seen);
    const { brief: _, ...words } = await readWordsAt(database.read, id, version);
    const sections = await renderSections(database.read, words);
    const input = { version, seen, reason: "", sections };
    await database.write((trx) => restoreRevision(trx, mara, id, input));
    expect(await said(database, id)).toBe(words.proposal);
  }

  /** Every version still says what it said, and all words have an author who was there. */
  async check(): Promise<void> {
    const { id, mara, lena, tomas } = this.scene;
    const people = [mara.id, lena.id, tomas.id];
    for (const [version, text] of this.#versions) {
      const { proposal } = await readBriefAt(database.read, id, version);
      expect(proposal.body).toBe(text);
      const parts = authoredParts(proposal);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.every(({ personId }) => personId !== null && people.includes(personId))).toBe(
        true,
      );
    }
    const { proposal } = await readBrief(database.read, id);
    expect(this.#versions.get(await this.#version())).toBe(proposal.body);
  }

  async #note(): Promise<void> {
    const version = await this.#version();
    const text = await said(database, this.scene.id);
    expect(this.#versions.get(version) ?? text).toBe(text);
    for (let each = 1; each <= version; each++) {
      if (this.#versions.has(each)) continue;
      const words = await readBriefAt(database.read, this.scene.id, each);
      this.#versions.set(each, words.proposal.body);
    }
  }

  /** Words that came after `base` are still there: nobody who saw `base` alone took them away. */
  #keepsUnseen(base: string, before: string, after: string): void {
    const known = new Set(splitWords(base));
    for (const word of splitWords(before)) {
      if (/^w\d/.test(word) && !known.has(word)) expect(splitWords(after)).toContain(word);
    }
  }

  #save(version: number, proposal: string): Promise<void> {
    const { id, mara } = this.scene;
    const lines = { title: "Drink recipes", summary: "" };
    const words = { ...forSections(() => ""), ...lines, proposal };
    const at = { db: database.read, write: database.write };
    return saveItem(at, mara, id, { words, version, ownerId: mara.id, reason: "" });
  }

  async #version(): Promise<number> {
    return (await getBriefItem(database.read, visitor, this.scene.id)).version;
  }

  async #pick({ pick }: Step) {
    const open = await database.read
      .selectFrom("suggested_edit")
      .select(["id", "base_version", "body"])
      .where("roadmap_item_id", "=", this.scene.id)
      .where("state", "=", "open")
      .orderBy("id")
      .execute();
    return open[pick % Math.max(1, open.length)];
  }
}

describe("any sequence of edits, suggestions, decisions, restores and concurrent saves", () => {
  it("overwrites nothing unseen, keeps every version, and names an author for every word", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        const scene = await briefScene(database);
        const story = new Story(scene);
        for (const [number, step] of steps.entries()) await story.go(`w${number}`, step);
        await story.check();
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
