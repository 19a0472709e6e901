import { type Kysely, sql } from "kysely";
import { define } from "../dialect";
import { briefSections, partBrief } from "./brief-parts";

interface Old {
  item: {
    id: number;
    body: string;
    body_html: string;
    version: number;
  };
  revision: { version: number; body: string; editor_id: number | null };
}

/** An item's one text becomes five sections, each with its revisions and with who wrote which words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table roadmap_item_section (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  section text not null check (section in (${briefSections.map((key) => `'${key}'`).join(", ")})),
  body text not null,
  body_html text not null,
  authors text not null,
  version @int not null,
  primary key (roadmap_item_id, section)
) @strict;

create table roadmap_item_section_revision (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  section text not null,
  version @int not null,
  body text not null,
  authors text not null,
  primary key (roadmap_item_id, section, version)
) @strict;

alter table roadmap_item_revision add column kind text not null default 'edit'
  check (kind in ('draft', 'edit', 'suggestion', 'restore'));
alter table roadmap_item_revision add column reason text not null default '';
alter table roadmap_item_revision add column co_author_id @int references person (id);
alter table roadmap_item_revision add column suggested_edit_id @int;
alter table roadmap_item_revision add column restored_version @int;
`,
  );
  const { rows } = await sql<Old["item"]>`
    select id, body, body_html, version from roadmap_item order by id`.execute(db);
  for (const item of rows) await takeOver(db, item);
  await define(
    db,
    `
alter table roadmap_item drop column body;
alter table roadmap_item drop column body_html;
alter table roadmap_item_revision drop column body;
`,
  );
}

/** The words as they stand, and as every version had them. */
async function takeOver(db: Kysely<unknown>, item: Old["item"]): Promise<void> {
  const { rows: revisions } = await sql<Old["revision"]>`
    select version, body, editor_id from roadmap_item_revision
    where roadmap_item_id = ${item.id} order by version`.execute(db);
  const stored = revisions.length > 0 ? revisions : [{ ...item, editor_id: null }];
  const editors = new Set(stored.map((revision) => revision.editor_id));
  // Who changed what was not kept: where several wrote, no word is given to one of them.
  const [author = null] = editors.size === 1 ? editors : [];
  const last = partBrief(item.body, item.body_html);
  for (const section of briefSections) {
    let known = "";
    let changedIn = Number(item.version);
    for (const { version, body } of stored) {
      const words = partBrief(body)[section]?.body ?? "";
      if (words === known) continue;
      known = words;
      changedIn = Number(version);
      await sql`insert into roadmap_item_section_revision
        (roadmap_item_id, section, version, body, authors)
        values (${item.id}, ${section}, ${version}, ${words}, ${runs(words, author)})`.execute(db);
    }
    const present = last[section];
    if (!present) continue;
    await sql`insert into roadmap_item_section
      (roadmap_item_id, section, body, body_html, authors, version)
      values (${item.id}, ${section}, ${present.body}, ${present.html},
        ${runs(present.body, author)}, ${changedIn})`.execute(db);
  }
}

const runs = (words: string, author: number | null) =>
  words === "" ? "[]" : JSON.stringify([[author === null ? null : Number(author), words.length]]);
