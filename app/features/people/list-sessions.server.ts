import type { Session } from "~/platform/session.server";
import { listSessionsOf } from "~/platform/sessions-of.server";
import type { Db } from "~db/connect.server";
import { deviceOf } from "./device";
import type { SessionEntry } from "./sessions";

const KEY_LENGTH = 20;

/** Where a person is signed in; the session that asks comes first. */
export async function listSessions(db: Db, session: Session): Promise<SessionEntry[]> {
  const rows = await listSessionsOf(db, session.personId);
  const entries = rows.map((row) => ({
    key: row.id.slice(0, KEY_LENGTH),
    device: deviceOf(row.user_agent),
    address: row.address,
    startedAt: row.created_at,
    seenAt: row.seen_at ?? row.created_at,
    current: row.id === session.id,
  }));
  return entries.sort((left, right) => Number(right.current) - Number(left.current));
}
