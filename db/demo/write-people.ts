import { foldName } from "~/platform/fold-name";
import type { Database } from "../connect.server";
import { insertForIds } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";
import { LONGEST_AGO, writeAccounts } from "./write-accounts";

/** Accounts, people, boards, tags: what was there before the first idea. */
export async function writePeople(
  database: Database,
  world: World,
  ledger: Ledger,
  passwordHash: string,
): Promise<void> {
  const { people } = world.content;
  const rows = people.map((person) => ({
    handle: person.handle,
    handle_folded: person.handle.toLowerCase(),
    name: person.name,
    email: person.email,
    email_folded: person.email.toLowerCase(),
    email_verified_at: world.joinedAt(person.key),
    password_hash: passwordHash,
    role: person.role,
    job_title: person.jobTitle ?? "",
    bio: person.bio ?? "",
    language: person.language,
    created_at: world.joinedAt(person.key),
  }));
  const ids = await insertForIds(database, "person", rows);
  ledger.people.set(
    people.map(({ key }) => key),
    ids,
  );
  await writeAccounts(database, world, ledger);
  for (const { key } of people) {
    const subject = { kind: "person", id: ledger.people.of(key) } as const;
    ledger.record(world.joinedAt(key), key, "person.joined", subject);
  }
}

export async function writeBoards(database: Database, world: World, ledger: Ledger): Promise<void> {
  const { boards, ideas } = world.content;
  const created_at = world.at(LONGEST_AGO);
  const listed = (key: string) => ideas.filter((idea) => idea.board === key && !idea.hidden).length;
  const boardRows = boards.map(
    ({ key, name, description, template = "", icon, access }, position) => ({
      slug: key,
      name,
      description,
      template,
      icon,
      access,
      position,
      idea_count: listed(key),
      created_at,
    }),
  );
  ledger.boards.set(
    boards.map(({ key }) => key),
    await insertForIds(database, "board", boardRows),
  );
  await writeTags(database, world, ledger, created_at);
}

async function writeTags(database: Database, world: World, ledger: Ledger, created_at: number) {
  const { tagGroups, tags } = world.content;
  const groupRows = tagGroups.map(({ key: _key, ...group }, position) => ({
    ...group,
    name_folded: foldName(group.name),
    position,
    created_at,
  }));
  ledger.tagGroups.set(
    tagGroups.map(({ key }) => key),
    await insertForIds(database, "tag_group", groupRows),
  );
  const tagRows = tags.map(({ name, group }) => ({
    name,
    name_folded: foldName(name),
    group_id: group === undefined ? null : ledger.tagGroups.of(group),
    created_at,
  }));
  ledger.tags.set(
    tags.map(({ key }) => key),
    await insertForIds(database, "tag", tagRows),
  );
}
