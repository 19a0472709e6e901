import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authoredParts, carryAuthors, wordsBy, writersOf } from "~/features/brief/authors";
import { difference } from "~/features/brief/difference";
import { mergeTexts } from "~/features/brief/merge-texts";
import { splitWords } from "~/features/brief/words";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("the", "app", " ", "\n", "**", "中", "文", ".", "keeps", "’"), {
      maxLength: 40,
    })
    .map((words) => words.join("")),
);

describe("a text in words", () => {
  it("is the text again when its words are joined, whatever it holds", () => {
    fc.assert(fc.property(anyText, (text) => splitWords(text).join("") === text));
  });

  it("keeps marks of Markdown whole, and cuts what is written without spaces by characters", () => {
    const words = (text: string) => splitWords(text).filter((word) => word !== " ");
    expect(words("**It’s** 3.2 hours")).toEqual(["**", "It’s", "**", "3.2", "hours"]);
    expect(words("[x](https://a.example/b)")).toEqual(["[", "x", "](", "https://a.example/b", ")"]);
    expect(words("中文 👩‍👩‍👧")).toEqual(["中", "文", "👩‍👩‍👧"]);
  });
});

describe("the difference of two texts", () => {
  it("says what went and what came, in words", () => {
    expect(difference("Kept in the app.", "Kept on the machine.")).toEqual([
      { kind: "same", text: "Kept " },
      { kind: "removed", text: "in" },
      { kind: "added", text: "on" },
      { kind: "same", text: " the " },
      { kind: "removed", text: "app" },
      { kind: "added", text: "machine" },
      { kind: "same", text: "." },
    ]);
  });

  it("holds both texts whole", () => {
    const without = (kind: string) => (changes: ReturnType<typeof difference>) =>
      changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join("");
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = difference(before, after);
        return without("added")(changes) === before && without("removed")(changes) === after;
      }),
    );
  });
});

describe("two changes of one text", () => {
  const base = "Recipes are kept in the app. A key changes them.\n\nSix recipes.";

  it("come together where they change different places", () => {
    const mine = base.replace("in the app", "on the machine");
    const theirs = base.replace("Six", "Eight");
    expect(mergeTexts(base, mine, theirs)).toEqual({
      text: "Recipes are kept on the machine. A key changes them.\n\nEight recipes.",
      conflicts: [],
    });
  });

  it("are a conflict where they change the same place, and neither is lost", () => {
    const merged = mergeTexts(base, base.replace("Six", "Ten"), base.replace("Six", "Eight"));
    expect(merged.text).toContain("Ten recipes.");
    expect(merged.conflicts).toEqual([{ base: "Six", mine: "Ten", theirs: "Eight" }]);
  });

  it("are no conflict when both say the same, or one says nothing new", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(mergeTexts(one, other, other)).toEqual({ text: other, conflicts: [] });
        expect(mergeTexts(one, other, one)).toEqual({ text: other, conflicts: [] });
        expect(mergeTexts(one, one, other)).toEqual({ text: other, conflicts: [] });
      }),
    );
  });
});

describe("the authors of a text", () => {
  it("keep the words that stay; new ones are the editor's", () => {
    const first = wordsBy("It keeps six recipes.", 1);
    const second = carryAuthors(first, "It keeps eight good recipes.", 2);
    expect(authoredParts(second)).toEqual([
      { personId: 1, text: "It keeps " },
      { personId: 2, text: "eight good " },
      { personId: 1, text: "recipes." },
    ]);
    expect(writersOf(second)).toEqual([1, 2]);
  });

  it("are as many as the text is long, after any changes", () => {
    const edits = fc.array(fc.tuple(anyText, fc.integer({ min: 1, max: 4 })), { maxLength: 5 });
    fc.assert(
      fc.property(edits, (changes) => {
        let words = wordsBy("", null);
        for (const [text, editor] of changes) words = carryAuthors(words, text, editor);
        expect(
          authoredParts(words)
            .map(({ text }) => text)
            .join(""),
        ).toBe(words.body);
        expect(words.authors.every(([personId]) => personId !== null)).toBe(true);
      }),
    );
  });
});
