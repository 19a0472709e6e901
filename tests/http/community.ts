import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";

export interface ServedCommunity {
  server: TestServer;
  member: Awaited<ReturnType<typeof makePerson>>;
  admin: Awaited<ReturnType<typeof makePerson>>;
  idea: Awaited<ReturnType<typeof makeIdea>>;
}

/** A community that is set up, with one idea by one member, behind the built server. */
export async function serveCommunity(
  variables: Record<string, string> = {},
): Promise<ServedCommunity> {
  const server = await startTestServer(variables);
  return { server, ...(await fillCommunity(server.services.database)) };
}

export async function fillCommunity(database: Database) {
  await database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
  const member = await makePerson(database);
  const admin = await makePerson(database, "admin");
  const idea = await makeIdea(database, member, await makeBoard(database));
  return { member, admin, idea };
}
