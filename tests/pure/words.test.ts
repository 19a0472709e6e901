import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "~/i18n/languages";
import { stopWords } from "~/platform/stop-words";
import { foldWords, queryWords } from "~/platform/words";

/** What a search must do with the words, in the shortest form. */
function finds(query: string, text: string): boolean {
  const indexed = foldWords(text);
  const { words, prefix } = queryWords(query);
  if (words.length === 0 && prefix === null) return false;
  return (
    words.every((word) => indexed.includes(word)) &&
    (prefix === null || indexed.some((word) => word.startsWith(prefix)))
  );
}

test.each([
  ["pi-h", "A pi-hole in my network"],
  ["pi-hole", "Pi-Hole!"],
  ["pihole", "A pi-hole in my network"],
  ["uber", "Die App ist über alles gut"],
  ["ÜBER", "uber"],
  ["strasse", "Straße"],
  ["Straße", "STRASSE"],
  ["履歴", "購入履歴を表示する"],
  ["歴", "購入履歴を表示する"],
  ["購入履歴", "購入履歴を表示する"],
  ["ﾃﾞｰﾀ", "データを書き出す"],
  ["커피", "커피를 더 빨리"],
  ["กาแฟ", "เครื่องชงกาแฟใหม่"],
  ["cafe", "Café crème"],
  ["creme", "Café crème"],
  ["smorrebrod", "Smørrebrød"],
  ["lodz", "Łódź"],
  ["aesthetic", "Æsthetic"],
  ["istanbul", "İSTANBUL"],
  ["ΟΔΟΣ", "οδος"],
  ["елка", "ёлка"],
  ["dont", "I don't know"],
  ["don't", "I don't know"],
  ["2.0", "Version 2.0"],
  ["office", "Oﬃce"],
  ["１２３", "123"],
  ["finish the expo", "Finish the export today"],
  ["हिन्दी", "मुझे हिन्दी चाहिए"],
  ["naive-bayes", "naïve Bayes"],
  ["api連携", "SAPのAPI連携"],
])("searching %j finds %j", (query, text) => expect(finds(query, text)).toBe(true));

test.each([
  ["履物", "購入履歴を表示する"],
  ["歴履", "購入履歴を表示する"],
  ["hole", "whole"],
  ["は", "ば"],
  ["की", "का"],
  ["!!!", "!!!"],
  ["", "anything"],
])("searching %j does not find %j", (query, text) => expect(finds(query, text)).toBe(false));

describe("the words of a text", () => {
  test("a hyphenated word stands for its parts and for the whole", () => {
    expect(foldWords("Pi-Hole pi-hole")).toEqual(["pi", "hole", "pihole"]);
  });

  test("a run without spaces gives words, pairs and single characters", () => {
    const words = foldWords("履歴を見る");
    expect(words).toEqual(expect.arrayContaining(["履歴", "歴を", "を見", "見る", "履", "る"]));
  });

  test("punctuation and emoji are no words", () => {
    expect(foldWords("… – 🎉 ** _ ' -")).toEqual([]);
  });

  test("neither one endless word nor a text of endless words grows without bound", () => {
    expect(foldWords("x".repeat(1_000))).toEqual(["x".repeat(64)]);
    const many = Array.from({ length: 20_000 }, (_, index) => `w${index}`).join(" ");
    expect(foldWords(many)).toHaveLength(5_000);
  });

  test("any text folds to words that fold to themselves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const word of foldWords(text)) {
          expect(word.length).toBeLessThanOrEqual(64);
          expect(() => encodeURIComponent(word)).not.toThrow();
          expect(foldWords(word)).toContain(word);
        }
      }),
    );
  });

  test("a plain text has the words that it has beside another script", () => {
    const plain = fc.string({ unit: "grapheme-ascii", maxLength: 80 });
    fc.assert(
      fc.property(plain, (text) => {
        expect(foldWords(`${text} ёж`)).toEqual([...foldWords(text), "еж"]);
      }),
    );
  });

  test("every text is found by itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (text) => {
        if (foldWords(text).length > 0) expect(finds(text, text)).toBe(true);
      }),
    );
  });
});

describe("the words of a search", () => {
  test("the last word may be unfinished", () => {
    expect(queryWords("Faster che")).toEqual({ words: ["faster"], prefix: "che", seams: [] });
    expect(queryWords("pi-h")).toEqual({ words: ["pi"], prefix: "h", seams: [] });
  });

  test("a word stands once, and pairs of characters are never unfinished", () => {
    expect(queryWords("the the the")).toEqual({ words: ["the"], prefix: null, seams: [] });
    const { words, prefix } = queryWords("購入履歴");
    expect([words, prefix]).toEqual([["購入", "入履", "履歴"], null]);
  });

  test.each([
    ["注文履歴", ["文履"]],
    ["給水の警告", ["水の", "の警"]],
    ["水の警告", ["の警"]],
    ["温度", []],
    ["エスプレッソ温度", ["ソ温"]],
    ["订单历史", ["单历"]],
    ["주문", []],
    ["order history", []],
  ])("%s has the seams %j", (text, seams) => expect(queryWords(text).seams).toEqual(seams));

  test("twelve words are enough", () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
    const { words, prefix } = queryWords(long);
    expect(words).toHaveLength(12);
    expect(prefix).toBeNull();
  });
});

test("stop words are known for a language and its regions, and folded like the text", () => {
  expect(stopWords("en").has("the")).toBe(true);
  expect(stopWords("de-AT").has("nicht")).toBe(true);
  expect(stopWords("fr-CA").has("avec")).toBe(true);
  expect(stopWords("nl").size).toBe(0);
  for (const word of languages.flatMap((language) => [...stopWords(language)]))
    expect(foldWords(word)).toEqual([word]);
});
