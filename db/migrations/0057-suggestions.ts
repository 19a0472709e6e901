import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What members suggest for the brief of an item, who may, and under which terms. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table roadmap_item add column suggestions text not null default 'everyone'
  check (suggestions in ('everyone', 'followers', 'invited'));

create table suggested_edit (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  section text not null
    check (section in ('problem', 'audience', 'proposal', 'exclusions', 'questions')),
  base_version @int not null,
  body text not null,
  why text not null,
  author_id @int not null references person (id),
  account_id @int references account (id),
  state text not null default 'open'
    check (state in ('open', 'accepted', 'changed', 'declined', 'withdrawn')),
  decided_by_id @int references person (id),
  decided_at @time,
  decision text not null default '',
  revision_version @int,
  agreement_count @int not null default 0,
  created_at @time not null,
  edited_at @time
) @strict;
create index suggested_edit_item on suggested_edit (roadmap_item_id, id);
create index suggested_edit_open on suggested_edit (roadmap_item_id, section, id)
  where state = 'open';
create index suggested_edit_author on suggested_edit (author_id, id);
create unique index suggested_edit_one_open on suggested_edit (roadmap_item_id, section, author_id)
  where state = 'open';

create table suggestion_agreement (
  suggested_edit_id @int not null references suggested_edit (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  created_at @time not null,
  primary key (suggested_edit_id, person_id)
) @strict;
create index suggestion_agreement_person on suggestion_agreement (person_id);

create table roadmap_item_invitation (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  person_id @int references person (id) on delete cascade,
  account_id @int references account (id) on delete cascade,
  invited_by_id @int references person (id),
  created_at @time not null,
  check ((person_id is null) <> (account_id is null))
) @strict;
create unique index roadmap_item_invitation_person
  on roadmap_item_invitation (roadmap_item_id, person_id) where person_id is not null;
create unique index roadmap_item_invitation_account
  on roadmap_item_invitation (roadmap_item_id, account_id) where account_id is not null;
create index roadmap_item_invitation_of_person on roadmap_item_invitation (person_id);
create index roadmap_item_invitation_of_account on roadmap_item_invitation (account_id);

create table co_writer (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  invitation_id @int not null references roadmap_item_invitation (id) on delete cascade,
  joined_at @time not null,
  primary key (roadmap_item_id, person_id)
) @strict;
create index co_writer_person on co_writer (person_id);
create index co_writer_invitation on co_writer (invitation_id);

create table contributor_terms (
  version @id,
  body text not null,
  body_html text not null,
  written_by_id @int references person (id),
  created_at @time not null
) @strict;

create table contributor_terms_acceptance (
  person_id @int not null references person (id) on delete cascade,
  terms_version @int not null references contributor_terms (version),
  accepted_at @time not null,
  primary key (person_id, terms_version)
) @strict;
`,
  );
}
