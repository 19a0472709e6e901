import { listByHandles } from "~/features/people/handles.server";
import { getPerson } from "~/features/people/people.queries.server";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";

/**
 * The person who has a handle, or had it last.
 * @throws NotFound
 */
export async function getPersonByHandle(
  db: Db,
  handle: string | undefined,
): Promise<Row<"person">> {
  const [owner] = await listByHandles(db, [(handle ?? "").toLowerCase()]);
  if (!owner) throw new NotFound();
  const person = await getPerson(db, owner.id);
  if (person.name === "") throw new NotFound();
  return person;
}
