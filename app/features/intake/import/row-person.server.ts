import { accountKinds } from "~/features/accounts/account";
import { roles } from "~/features/people/person";
import type { AccountKind, Role } from "~db/schema";
import type { NamedPerson } from "./named-person";
import { namelessOf } from "./row-author.server";
import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";

export const REQUIRED_PERSON_COLUMNS = ["name"] as const;

const LONGEST_NAME = 200;

/** One person of the file; what is empty there is null. Times in milliseconds since the Unix epoch. */
export interface PersonRow {
  person: NamedPerson;
  /** What they were where they came from. */
  role: Role | null;
  account: { name: string; kind: AccountKind } | null;
  jobTitle: string;
  bio: string;
  language: string | null;
  suspendedAt: number | null;
  /** Whether members are told that "a member" voted. */
  votesHidden: boolean;
  createdAt: number | null;
}

/** Reads one row of the people file by the rules of docs/import.md. */
export function parsePersonRow(values: RowValues, nowAt = Date.now()): RowResult<PersonRow> {
  const cells = new RowCells(values);
  const handle = cells.text("handle", LONGEST_NAME);
  const name = cells.required("name", cells.text("name", LONGEST_NAME) ?? namelessOf(handle));
  const account = cells.text("account", LONGEST_NAME);
  const kind = cells.choice("account_kind", accountKinds);
  return cells.result({
    person: {
      name,
      email: cells.email("email"),
      handle,
      nobody: false,
    },
    role: cells.choice("role", roles),
    account: account === null ? null : { name: account, kind: kind ?? "customer" },
    jobTitle: cells.text("job_title", LONGEST_NAME) ?? "",
    bio: cells.body("bio") ?? "",
    language: cells.text("language", LONGEST_NAME),
    suspendedAt: cells.time("suspended_at", nowAt),
    votesHidden: cells.flag("votes_hidden"),
    createdAt: cells.time("created_at", nowAt),
  });
}
