import { isFormerHandle } from "~/features/people/handle";
import { type NamedPerson, nobody } from "./named-person";
import type { RowCells } from "./row-cells.server";
import type { ListedPerson } from "./row-details.server";

const LONGEST_NAME = 200;

/** Whoever a row names in its columns `<role>_name`, `<role>_email` and `<role>_handle`. */
export function readPerson(cells: RowCells, role: "author" | "voter"): NamedPerson {
  const handle = cells.text(`${role}_handle`, LONGEST_NAME);
  const person = {
    name: cells.text(`${role}_name`, LONGEST_NAME) ?? namelessOf(handle),
    email: cells.email(`${role}_email`),
    handle,
  };
  const unnamed = person.name === null && person.email === null && person.handle === null;
  return { ...person, nobody: cells.exact && unnamed };
}

/** A former member has no name, and gets none; whoever else has none is called something. */
export function namelessOf(handle: string | null): "" | null {
  return handle !== null && isFormerHandle(handle) ? "" : null;
}

export function personOf(listed: ListedPerson): NamedPerson {
  if (listed === null) return nobody;
  return { name: listed.name, email: listed.email ?? null, handle: listed.handle, nobody: false };
}
