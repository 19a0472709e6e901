import type { Kysely } from "kysely";
import type { Flag, Schema, StatusGroup } from "../schema";

type StatusRow = {
  key: string;
  group: StatusGroup;
  takesVotes?: Flag;
  needsReason?: Flag;
  en: string;
  de: string;
};

const statuses: StatusRow[] = [
  { key: "new", group: "open", en: "New", de: "Neu" },
  { key: "needs_info", group: "open", en: "Needs info", de: "Rückfrage offen" },
  { key: "under_review", group: "open", en: "Under review", de: "In Prüfung" },
  { key: "gathering_evidence", group: "open", en: "Gathering evidence", de: "Wir sammeln Belege" },
  { key: "planned", group: "accepted", en: "Planned", de: "Geplant" },
  { key: "in_progress", group: "accepted", en: "In progress", de: "In Arbeit" },
  { key: "beta", group: "accepted", en: "Beta", de: "Beta" },
  { key: "delivered", group: "closed", takesVotes: 0, en: "Delivered", de: "Umgesetzt" },
  { key: "declined", group: "closed", needsReason: 1, en: "Declined", de: "Abgelehnt" },
  {
    key: "already_possible",
    group: "closed",
    takesVotes: 0,
    en: "Already possible",
    de: "Geht schon",
  },
  { key: "archived", group: "closed", en: "Archived", de: "Archiviert" },
];

/** The statuses that every community starts with; an admin may rename, retire and add. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const schema = db as Kysely<Schema>;
  for (const [position, status] of statuses.entries()) {
    const { id } = await schema
      .insertInto("status")
      .values({
        status_key: status.key,
        status_group: status.group,
        position,
        takes_votes: status.takesVotes ?? 1,
        needs_reason: status.needsReason ?? 0,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const names = [
      { status_id: id, language: "en", name: status.en },
      { status_id: id, language: "de", name: status.de },
    ];
    await schema.insertInto("status_name").values(names).execute();
  }
}
