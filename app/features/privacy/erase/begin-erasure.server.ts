import { lockAdmins } from "~/features/people/change-role.server";
import { listByHandles, listOldHandles } from "~/features/people/handles.server";
import { updatePerson } from "~/features/people/people.queries.server";
import { DAY, now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import { endSessionsOf } from "~/platform/session.server";
import type { Database, Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { enqueueErasure, lockPerson } from "../plan-erasure.server";
import type { Erasing } from "./erasing";
import type { Traces } from "./traces";

/**
 * Keeps the person out from now on, so that nothing new of theirs comes while the rest goes.
 * Undefined when nothing is due: it was called off, or is done. The only admin is waited for, a day
 * at a time.
 */
export async function beginErasure(
  database: Database,
  personId: number,
): Promise<Erasing | undefined> {
  const person = await database.write((trx) => shutOut(trx, personId));
  if (!person) return undefined;
  return {
    database,
    personId,
    withTexts: person.erasure_texts === 1,
    traces: await readTraces(database.read, person),
  };
}

async function shutOut(trx: Trx, personId: number): Promise<Row<"person"> | undefined> {
  const admins = await lockAdmins(trx);
  const person = await lockPerson(trx, personId).catch(unlessGone);
  if (!person || person.erasure_at === null || person.erasure_at > now()) return undefined;
  if (person.erased_at !== null) return person;
  if (admins.length === 1 && admins[0] === personId) {
    const later = now() + DAY;
    await updatePerson(trx, personId, { erasure_at: later });
    await enqueueErasure(trx, personId, later);
    return undefined;
  }
  await updatePerson(trx, personId, {
    erased_at: now(),
    suspended_at: now(),
    role: "member",
    password_hash: null,
  });
  await endSessionsOf(trx, personId);
  return person;
}

function unlessGone(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}

/** Also the names and handles that they had before, as far as nobody else has them now. */
async function readTraces(db: Db, person: Row<"person">): Promise<Traces> {
  const edits = await db
    .selectFrom("activity")
    .select("details")
    .where("subject_kind", "=", "person")
    .where("subject_id", "=", person.id)
    .where("verb", "=", "person.edited")
    .execute();
  const kept = edits.map(({ details }) => JSON.parse(details) as Record<string, unknown>);
  const before = (...fields: string[]) =>
    kept.flatMap((row) => fields.map((field) => row[field])).filter(isText);
  const handles = before("fromHandle", "handle").map((handle) => handle.toLowerCase());
  const owners = handles.length > 0 ? await listByHandles(db, [...new Set(handles)]) : [];
  const others = new Set(owners.filter(({ id }) => id !== person.id).map(({ asked }) => asked));
  const own = [person.handle_folded, ...(await listOldHandles(db, person.id)), ...handles];
  return {
    handles: [...new Set(own.filter((handle) => !others.has(handle)))],
    names: [...new Set([person.name, ...before("fromName", "name")])],
    email: person.email_folded,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
