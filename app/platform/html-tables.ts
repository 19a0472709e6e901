import type TurndownService from "turndown";

/**
 * Tables as GFM tables, where the first row becomes the heading even if it was not marked as one.
 * (The usual plugin throws on a table without rows and leaves those without a heading as HTML.)
 */
export function tables(service: TurndownService): void {
  service.addRule("tableCell", {
    filter: ["th", "td"],
    replacement: (content) => ` ${oneLine(content)} |`,
  });
  service.addRule("tableRow", {
    filter: "tr",
    replacement: (content, node) => `\n|${content}${isFirstRow(node) ? delimiters(node) : ""}`,
  });
  service.addRule("tableSection", {
    filter: ["thead", "tbody"],
    replacement: (content) => content,
  });
  service.addRule("table", {
    filter: "table",
    replacement: (content) => `\n\n${content.replace(/\n{2,}/g, "\n").trim()}\n\n`,
  });
}

function oneLine(content: string): string {
  return content.trim().replace(/\s+/g, " ").replace(/\|/g, "\\|");
}

function isFirstRow(row: Node): boolean {
  const section = row.parentNode;
  if (!section || row.previousSibling) return false;
  return section.nodeName === "TABLE" || !section.previousSibling;
}

function delimiters(row: Node): string {
  let cells = "";
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) cells += " --- |";
  return `\n|${cells}`;
}
