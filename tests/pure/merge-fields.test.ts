import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "~/features/answering/escape-markdown";
import {
  fillMergeFields,
  type MergeValues,
  mergeFields,
  unknownFields,
  writtenField,
} from "~/features/answering/merge-fields";
import { renderNow } from "~/platform/markdown-render";
import { findMentions } from "~/platform/mentions";

const values: MergeValues = {
  first_name: "Lena",
  title: "Night mode",
  board: "Machines",
  today: "29 November",
  answer_due: "2 December",
  next_review: null,
};
const fill = (template: string, more: Partial<MergeValues> = {}) =>
  fillMergeFields(template, { ...values, ...more });

const LT = /&(lt|gt|quot|amp|#39);/g;
const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };
/** What a reader sees of it, and which elements it is made of. */
function read(markdown: string) {
  const html = renderNow(markdown);
  const text = html.replace(/<[^>]*>/g, "").replace(LT, (_, name: string) => signs[name] ?? "");
  return { text, tags: [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag) };
}

describe("merge fields", () => {
  it("take their values, with or without spaces in the braces", () => {
    const { text, missing } = fill("Hi {{first_name}}, “{{ title }}” on {{board}}, {{today}}.");
    expect(text).toBe("Hi Lena, “Night mode” on Machines, 29 November.");
    expect(missing).toEqual([]);
  });

  it("without a value leave a mark and are named, each once", () => {
    const { text, missing } = fill("By {{next_review}}, or {{next_review}}; {{answer_due}}");
    expect(text).toBe("By …, or …; 2 December");
    expect(missing).toEqual(["next_review"]);
  });

  it("that nobody knows are found, and those that somebody knows are not", () => {
    const all = mergeFields.map(writtenField).join(" ");
    expect(unknownFields(all)).toEqual([]);
    const wrong = "{{frist_name}} {{ Title }} {{}} {{frist_name}} {{first_name}} {single}";
    expect(unknownFields(wrong)).toEqual(["{{frist_name}}", "{{ Title }}", "{{}}"]);
  });

  it("whose value looks like a field are not filled in again", () => {
    const { text } = fill("{{title}}", { title: "{{first_name}}" });
    expect(read(text).text).toBe("{{first_name}}");
  });
});

describe("a value in a template", () => {
  it.each([
    "**bold** and _italic_ and ~~gone~~",
    "<b onclick=x>b</b> &amp; &lt;script&gt;",
    "[here](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "https://evil.example/x and www.evil.example and a@evil.example",
    "@mara #12 :tada: `code`",
    "# A heading",
    "1. A list",
    "12) Another",
    "- dash + plus = equals",
    "===",
    "> quote | table |",
    "back\\slash \\*",
  ])("%s stays the words that it is", (value) => {
    for (const template of ["{{title}}", "Your idea {{title}}, that is it.", "> {{title}}"]) {
      const { text } = fill(template, { title: value });
      const plain = template.replace(/^> /, "").replace("{{title}}", value);
      expect(read(text).text.trim()).toBe(plain);
      expect(read(text).tags.filter((tag) => tag !== "p" && tag !== "blockquote")).toEqual([]);
      expect(findMentions(text)).toEqual([]);
    }
  });

  it("has no more lines than one", () => {
    expect(fill("{{title}}", { title: "a\n\n# b\r\n- c" }).text).toBe("a \\# b - c");
  });

  it("reads as it did: dates and names keep their looks inside a sentence", () => {
    const german = {
      today: "29. November",
      title: "Export (CSV): ja + nein!",
      first_name: "Anne-Marie",
    };
    const { text } = fill("Hallo {{first_name}}, am {{today}}: {{title}}", german);
    expect(text).toBe("Hallo Anne-Marie, am 29. November: Export (CSV)\\: ja + nein!");
  });

  it("whatever it is, becomes no markup, at the start of a line and inside one", () => {
    const value = fc
      .array(
        fc.constantFrom(..."*_[]()<>#~|@&:$^`\\!-+=.1ab /".split(""), "www.", "http://", "&lt;"),
      )
      .map((parts) => parts.join("").replace(/\s+/g, " ").trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(value, fc.constantFrom("", "So ", "> "), (text, before) => {
        const seen = read(`${before}${escapeMarkdown(text, before)}`);
        expect(seen.text.trim()).toBe(`${before.replace("> ", "")}${text}`.trim());
        expect(seen.tags.filter((tag) => tag !== "p" && tag !== "blockquote")).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
