import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sidesInComponent, sidesInStyles } from "./physical-sides";

const CLASSES = "ml-2 -mr-4 md:pl-3.5 before:left-[4px] last:border-r-0 first:rounded-l-[7px]";
const MORE = "rounded-tr-md max-md:text-right scroll-ml-4 object-left -left-[200rem] [left:2px]";

function found(ending: RegExp, sides: (source: string) => string[]): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => ending.test(file))
    .flatMap((file) =>
      sides(readFileSync(`app/${file}`, "utf8")).map((side) => `${file}: ${side}`),
    );
}

describe("what stands at a side follows the direction of the reader's language", () => {
  test("in every component", () => {
    expect(found(/\.tsx?$/, sidesInComponent)).toEqual([]);
  });

  test("in every style sheet", () => {
    expect(found(/\.css$/, sidesInStyles)).toEqual([]);
  });
});

describe("the check", () => {
  test.each(`${CLASSES} ${MORE}`.split(" "))("refuses the class %s", (name) => {
    expect(sidesInComponent(`<p className="flex ${name} text-sm" />`)).toEqual([name]);
  });

  test.each([
    "margin-left: 1rem;",
    "right: 0;",
    "border-left: 2px solid;",
    "border-top-left-radius: 2px;",
    "text-align: right;",
    "padding: 0.5rem 1rem 0.5rem 0;",
  ])("refuses the declaration %s", (declaration) => {
    expect(sidesInStyles(`.row {\n  ${declaration}\n}`)).toEqual([declaration]);
  });

  test("lets pass what follows the direction, and what names both", () => {
    const classes = "ms-2 text-end start-0 rounded-e-md plain rtl:object-right border-line";
    expect(sidesInComponent(`<p className="${classes}" />`)).toEqual([]);
    expect(sidesInStyles("p {\n  padding: 1px 2px 3px 2px;\n  inset-inline: 0;\n}")).toEqual([]);
  });
});
