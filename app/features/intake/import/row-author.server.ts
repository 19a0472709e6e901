import { type NamedPerson, nobody } from "./named-person";
import type { RowCells } from "./row-cells.server";
import type { ListedPerson } from "./row-details.server";

const LONGEST_NAME = 200;

/** Whoever a row names in its columns `<role>_name`, `<role>_email` and `<role>_handle`. */
export function readPerson(cells: RowCells, role: "author" | "voter"): NamedPerson {
  const person = {
    name: cells.text(`${role}_name`, LONGEST_NAME),
    email: cells.email(`${role}_email`),
    handle: cells.text(`${role}_handle`, LONGEST_NAME),
  };
  const unnamed = person.name === null && person.email === null && person.handle === null;
  return { ...person, nobody: cells.exact && unnamed };
}

export function personOf(listed: ListedPerson): NamedPerson {
  if (listed === null) return nobody;
  return { name: listed.name, email: listed.email ?? null, handle: listed.handle, nobody: false };
}
