import { joinAccounts } from "~/features/accounts/change-membership.server";
import { insertBoard } from "~/features/boards/boards.queries.server";
import { indexPeople } from "~/features/people/index-people.server";
import { foldEmail } from "~/features/people/person";
import { GROUP_TAGS_MAX } from "~/features/tags/tag-group";
import { findTagByName, insertTag } from "~/features/tags/tags.queries.server";
import { foldName } from "~/platform/fold-name";
import { slugify } from "~/platform/slug";
import type { Trx } from "~db/connect.server";
import type { NewBoard, NewShadow } from "./import-store";

/** A board at the end of the list, under the first address that is free. */
export async function addBoard(
  trx: Trx,
  { name, slug: wanted, access }: NewBoard,
  at: number,
): Promise<number> {
  const { last } = await trx
    .selectFrom("board")
    .select((select) => select.fn.max<number | null>("position").as("last"))
    .executeTakeFirstOrThrow();
  const slug = slugify(wanted ?? name) || "board";
  const position = (last ?? -1) + 1;
  for (let number = 1; ; number++) {
    const id = await insertBoard(trx, {
      slug: number === 1 ? slug : `${slug}-${number}`,
      name,
      access,
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

/** A tag in a group that only staff see, which is made for what imports bring. */
export async function addStaffTag(
  trx: Trx,
  name: string,
  group: string,
  at: number,
): Promise<number> {
  const known = await trx
    .selectFrom("tag_group")
    .select("id")
    .where("name_folded", "=", foldName(group))
    .where("access", "=", "staff_only")
    .executeTakeFirst();
  const groupId = known?.id ?? (await addStaffGroup(trx, group, at));
  const id = await insertTag(trx, { name, group_id: groupId, created_at: at });
  if (id === undefined) throw new Error(`the tag ${name} was not made`);
  return id;
}

async function addStaffGroup(trx: Trx, name: string, at: number): Promise<number> {
  const { last } = await trx
    .selectFrom("tag_group")
    .select((select) => select.fn.max<number | null>("position").as("last"))
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("tag_group")
    .values({
      ...{ name, name_folded: foldName(name), access: "staff_only" },
      ...{ most: GROUP_TAGS_MAX, position: (last ?? -1) + 1, created_at: at },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
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
      people.map(({ name, email, handle, more }) => ({
        name,
        handle,
        handle_folded: handle.toLowerCase(),
        email,
        email_folded: email === null ? null : foldEmail(email),
        shadow: 1 as const,
        imported_role: more?.role ?? null,
        job_title: more?.jobTitle ?? "",
        bio: more?.bio ?? "",
        language: more?.language ?? null,
        suspended_at: more?.suspendedAt ?? null,
        votes_hidden: more?.votesHidden ? (1 as const) : (0 as const),
        created_at: more?.createdAt ?? at,
      })),
    )
    .returning("id")
    .execute();
  const ids = inOrder(rows);
  await indexPeople(trx, ids);
  const members = people.flatMap(({ more }, index) => {
    const [personId, accountId] = [ids[index], more?.accountId];
    return personId !== undefined && accountId ? [{ personId, accountId }] : [];
  });
  await joinAccounts(trx, members, "import");
  return ids;
}

/** Neither engine promises the order of RETURNING, but both count up in the order of VALUES. */
export function inOrder(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id).sort((left, right) => left - right);
}
