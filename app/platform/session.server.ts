import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import type { Database, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { DAY, MINUTE, now } from "./clock";
import { sha256 } from "./hash.server";

const IDLE_DAYS = 30;
const ABSOLUTE_DAYS = 180;
const SEEN_EVERY = 5 * MINUTE;

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Attributes>;
    UserId: number;
    DatabaseSessionAttributes: Attributes;
    DatabaseUserAttributes: Record<string, never>;
  }
}

type Attributes = Pick<
  Row<"session">,
  "user_agent" | "address" | "seen_at" | "created_at" | "ends_at"
>;

/** The session of a request. */
export interface Session {
  /** As it is stored; no cookie carries it. */
  readonly id: string;
  readonly personId: number;
  /** When the person signed in. */
  readonly startedAt: number;
  /** Whether it was not used within the last few minutes. */
  readonly returned: boolean;
  /** To be set when the session was moved on. */
  readonly cookie?: string;
}

/**
 * Sign-in sessions: Lucia over our own adapter. Ids are stored hashed, sessions end when idle and
 * absolutely, and who is suspended or waits to be let in has none. Nothing else imports Lucia, whose development ended.
 */
export class Sessions {
  readonly #lucia: Lucia<Attributes>;
  readonly #database: Database;

  constructor(database: Database, options: { secure: boolean }) {
    this.#database = database;
    this.#lucia = new Lucia(adapterOf(database), {
      sessionExpiresIn: new TimeSpan(IDLE_DAYS, "d"),
      getSessionAttributes: (attributes) => attributes,
      sessionCookie: {
        name: options.secure ? "__Host-session" : "session",
        attributes: { secure: options.secure, sameSite: "lax", path: "/" },
      },
    });
  }

  /** The session of a Cookie header. Keeps every few minutes when, and from which network, it was used. */
  async read(
    cookieHeader: string | undefined,
    address: string | null = null,
  ): Promise<Session | null> {
    const id = this.#idOf(cookieHeader);
    if (!id) return null;
    const { session } = await this.#lucia.validateSession(id);
    if (!session) return null;
    const stored = sha256(id);
    const returned = now() - (session.seen_at ?? 0) > SEEN_EVERY;
    if (returned) await this.#see(stored, address);
    return {
      id: stored,
      personId: session.userId,
      startedAt: session.created_at,
      returned,
      ...(session.fresh ? { cookie: this.#lucia.createSessionCookie(id).serialize() } : {}),
    };
  }

  /** Starts a session with a new id; returns the cookie to set. */
  async start(personId: number, userAgent: string, address: string | null = null): Promise<string> {
    const at = now();
    const session = await this.#lucia.createSession(personId, {
      user_agent: userAgent.slice(0, 300),
      address,
      seen_at: at,
      created_at: at,
      ends_at: at + ABSOLUTE_DAYS * DAY,
    });
    return this.#lucia.createSessionCookie(session.id).serialize();
  }

  /** Ends the session of a Cookie header; returns the cookie that clears it. */
  async end(cookieHeader: string | undefined): Promise<string> {
    const id = this.#idOf(cookieHeader);
    if (id) await this.#lucia.invalidateSession(id);
    return this.#lucia.createBlankSessionCookie().serialize();
  }

  /** Ends all of a person's sessions: at a change of password or role, and at suspension. */
  endAll(personId: number): Promise<void> {
    return this.#lucia.invalidateUserSessions(personId);
  }

  endExpired(): Promise<void> {
    return this.#lucia.deleteExpiredSessions();
  }

  async #see(id: string, address: string | null): Promise<void> {
    await this.#database.write((trx) =>
      trx
        .updateTable("session")
        .set({ seen_at: now(), ...(address ? { address } : {}) })
        .where("id", "=", id)
        .execute(),
    );
  }

  #idOf(cookieHeader: string | undefined): string | null {
    try {
      return this.#lucia.readSessionCookie(cookieHeader ?? "");
    } catch {
      // A cookie that does not decode (`a=%`) is no session; it is no error of ours either.
      return null;
    }
  }
}

function adapterOf(database: Database): Adapter {
  const { read } = database;
  return {
    async getSessionAndUser(id) {
      const row = await read
        .selectFrom("session")
        .innerJoin("person", "person.id", "session.person_id")
        .selectAll("session")
        .where("session.id", "=", sha256(id))
        .where("session.ends_at", ">", now())
        .where("session.expires_at", ">", now())
        .where("person.suspended_at", "is", null)
        .where("person.waiting_since", "is", null)
        .executeTakeFirst();
      if (!row) return [null, null];
      const user: DatabaseUser = { id: row.person_id, attributes: {} };
      return [toSession(row, id), user];
    },
    async getUserSessions(personId) {
      const rows = await read
        .selectFrom("session")
        .selectAll()
        .where("person_id", "=", personId)
        .execute();
      return rows.map((row) => toSession(row, row.id));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await database.write((trx) =>
        trx
          .insertInto("session")
          .values({
            id: sha256(id),
            person_id: userId,
            expires_at: expiresAt.getTime(),
            ...attributes,
          })
          .execute(),
      );
    },
    async updateSessionExpiration(id, expiresAt) {
      await database.write((trx) =>
        trx
          .updateTable("session")
          .set({ expires_at: expiresAt.getTime() })
          .where("id", "=", sha256(id))
          .execute(),
      );
    },
    async deleteSession(id) {
      await database.write((trx) =>
        trx.deleteFrom("session").where("id", "=", sha256(id)).execute(),
      );
    },
    async deleteUserSessions(personId) {
      await database.write((trx) =>
        trx.deleteFrom("session").where("person_id", "=", personId).execute(),
      );
    },
    async deleteExpiredSessions() {
      await database.write((trx) =>
        trx
          .deleteFrom("session")
          .where((where) =>
            where.or([where("expires_at", "<=", now()), where("ends_at", "<=", now())]),
          )
          .execute(),
      );
    },
  };
}

/** Lucia expects back the raw id that it asked for, not the hash that is stored. */
function toSession(row: Row<"session">, id: string): DatabaseSession {
  return {
    id,
    userId: row.person_id,
    expiresAt: new Date(row.expires_at),
    attributes: {
      user_agent: row.user_agent,
      address: row.address,
      seen_at: row.seen_at,
      created_at: row.created_at,
      ends_at: row.ends_at,
    },
  };
}

/** Ends all of a person's sessions inside the transaction that gives the reason. */
export async function endSessionsOf(trx: Trx, personId: number): Promise<void> {
  await trx.deleteFrom("session").where("person_id", "=", personId).execute();
}
