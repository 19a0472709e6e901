import { insertBoard } from "~/features/boards/boards.queries.server";
import { foldEmail } from "~/features/people/person";
import { findTagByName, insertTag } from "~/features/tags/tags.queries.server";
import { slugify } from "~/platform/slug";
import type { Trx } from "~db/connect.server";
import type { NewShadow } from "./import-store";

/** A public board at the end of the list, under the first address that is free. */
export async function addBoard(trx: Trx, name: string, at: number): Promise<number> {
  const { last } = await trx
    .selectFrom("board")
    .select((select) => select.fn.max<number | null>("position").as("last"))
    .executeTakeFirstOrThrow();
  const slug = slugify(name) || "board";
  const position = (last ?? -1) + 1;
  for (let number = 1; ; number++) {
    const id = await insertBoard(trx, {
      slug: number === 1 ? slug : `${slug}-${number}`,
      name,
      access: "public",
      position,
      created_at: at,
    });
    if (id !== undefined) return id;
  }
}

export async function addTag(trx: Trx, name: string, at: number): Promise<number> {
  const id = await insertTag(trx, { name, created_at: at });
  const known = id ?? (await findTagByName(trx, name))?.id;
  if (known === undefined) throw new Error(`the tag ${name} was not made`);
  return known;
}

/** People who cannot sign in: neither a password nor a verified address. */
export async function addPeople(
  trx: Trx,
  people: readonly NewShadow[],
  at: number,
): Promise<number[]> {
  const rows = await trx
    .insertInto("person")
    .values(
      people.map(({ name, email, handle }) => ({
        name,
        handle,
        handle_folded: handle.toLowerCase(),
        email,
        email_folded: email === null ? null : foldEmail(email),
        shadow: 1 as const,
        created_at: at,
      })),
    )
    .returning("id")
    .execute();
  return inOrder(rows);
}

/** Neither engine promises the order of RETURNING, but both count up in the order of VALUES. */
export function inOrder(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id).sort((left, right) => left - right);
}
