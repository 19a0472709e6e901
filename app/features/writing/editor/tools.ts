import Bold from "lucide-react/icons/bold";
import Code from "lucide-react/icons/code";
import Heading from "lucide-react/icons/heading";
import Italic from "lucide-react/icons/italic";
import Link from "lucide-react/icons/link";
import List from "lucide-react/icons/list";
import ListOrdered from "lucide-react/icons/list-ordered";
import ListTodo from "lucide-react/icons/list-todo";
import Table from "lucide-react/icons/table";
import TextQuote from "lucide-react/icons/text-quote";
import { toggleLines } from "./change-lines";
import {
  makeCode,
  makeLink,
  makeTable,
  type TextChange,
  toggleAround,
  type Written,
} from "./text-change";

/** One button of the toolbar. */
export interface Tool {
  name:
    | "bold"
    | "italic"
    | "heading"
    | "link"
    | "quote"
    | "code"
    | "list"
    | "numbered"
    | "tasks"
    | "table";
  Icon: typeof Bold;
  /** With Ctrl or ⌘. */
  key?: string;
  change: (written: Written, words: { column: string }) => TextChange;
}

export const tools: readonly Tool[] = [
  { name: "bold", Icon: Bold, key: "b", change: (written) => toggleAround(written, "**") },
  { name: "italic", Icon: Italic, key: "i", change: (written) => toggleAround(written, "_") },
  { name: "heading", Icon: Heading, change: (written) => toggleLines(written, "heading") },
  { name: "link", Icon: Link, key: "k", change: makeLink },
  { name: "quote", Icon: TextQuote, change: (written) => toggleLines(written, "quote") },
  { name: "code", Icon: Code, change: makeCode },
  { name: "list", Icon: List, change: (written) => toggleLines(written, "list") },
  { name: "numbered", Icon: ListOrdered, change: (written) => toggleLines(written, "numbered") },
  { name: "tasks", Icon: ListTodo, change: (written) => toggleLines(written, "tasks") },
  { name: "table", Icon: Table, change: (written, { column }) => makeTable(written, column) },
];
