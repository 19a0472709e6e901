import { type Verb, verbs } from "~/features/activity/activity";

/** What the audit is narrowed to, as its address says it; "" where it is not. */
export interface AuditFilters {
  /** A handle, the address of a person, or the product's own name. */
  who: string;
  /** A verb, or a group of them. */
  act: string;
  /** A handle, or the address of what it was about. */
  about: string;
  /** First and last day: `YYYY-MM-DD`. */
  from: string;
  to: string;
}

export const auditFilterNames = ["who", "act", "about", "from", "to"] as const;
const LONGEST = 300;

export function readAuditFilters(params: URLSearchParams): AuditFilters {
  const read = (name: (typeof auditFilterNames)[number]) =>
    (params.get(name) ?? "").trim().slice(0, LONGEST);
  return {
    who: read("who"),
    act: read("act"),
    about: read("about"),
    from: read("from"),
    to: read("to"),
  };
}

/** The filters as an address says them, without those that are not set. */
export function auditParams(filters: AuditFilters): URLSearchParams {
  const set = auditFilterNames.filter((name) => filters[name] !== "");
  return new URLSearchParams(set.map((name) => [name, filters[name]]));
}

export const actGroups = ["ideas", "voices", "people", "setup"] as const;
export type ActGroup = (typeof actGroups)[number];

/** By the first word of a verb; all others are about how the community is set up. */
const groupOf: Readonly<Record<string, ActGroup>> = {
  idea: "ideas",
  evidence: "ideas",
  checklist_item: "ideas",
  roadmap_item: "ideas",
  changelog_entry: "ideas",
  suggested_edit: "ideas",
  item_access: "ideas",
  register_row: "ideas",
  beta: "ideas",
  decision: "ideas",
  vote: "voices",
  comment: "voices",
  roadmap_comment: "voices",
  follow: "voices",
  report: "voices",
  question: "voices",
  answer: "voices",
  person: "people",
  account: "people",
  business_case: "people",
  invitation: "people",
};

/** The verbs of a group, in the order of the list of verbs. */
export function verbsOf(group: ActGroup): Verb[] {
  return verbs.filter((verb) => (groupOf[verb.slice(0, verb.indexOf("."))] ?? "setup") === group);
}

/** The verbs that the filter leaves; null for all. What names none is no filter. */
export function chosenVerbs(act: string): readonly Verb[] | null {
  const group = actGroups.find((name) => name === act);
  if (group) return verbsOf(group);
  const verb = verbs.find((name) => name === act);
  return verb ? [verb] : null;
}

/** What somebody pasted or typed to name one thing. */
export type Named =
  | { by: "handle"; handle: string }
  | { by: "number"; kind: NamedKind; id: number };

export type NamedKind = "idea" | "roadmap_item" | "person" | "account" | "board" | "tag" | "status";

const PLACES: readonly [RegExp, NamedKind][] = [
  [/\/ideas\/(\d{1,15})(?:\D|$)/, "idea"],
  [/\/roadmap\/(\d{1,15})(?:\D|$)/, "roadmap_item"],
  [/\/admin\/people\/(\d{1,15})(?:\D|$)/, "person"],
  [/\/accounts\/(\d{1,15})(?:\D|$)/, "account"],
  [/\/admin\/boards\/(\d{1,15})(?:\D|$)/, "board"],
  [/\/admin\/tags\/(\d{1,15})(?:\D|$)/, "tag"],
  [/\/admin\/statuses\/(\d{1,15})(?:\D|$)/, "status"],
];

/** Reads an address of one thing, or a handle with or without its sign; null for anything else. */
export function readNamed(text: string): Named | null {
  for (const [place, kind] of PLACES) {
    const number = place.exec(text)?.[1];
    if (number) return { by: "number", kind, id: Number(number) };
  }
  const handle = /^(?:\S*\/people\/|@)?([^\s/@#?]+)$/.exec(text)?.[1];
  return handle ? { by: "handle", handle } : null;
}
