import { insertToken, newToken } from "~/features/people/tokens.server";
import type { TestServer } from "../support/http";
import { type AccessScene, type MatrixRole, roles } from "./access-scene";
import type { Row, Target } from "./expectation";

/** One action that gets bad input, by the one who may do most there. */
export interface Attack {
  endpoint: string;
  role: MatrixRole;
  row: Row;
}

/** The first row in which somebody gets through, as the least of those who do. */
export function attackOf(table: readonly Row[], endpoint: string): Attack {
  const rows = table.filter((row) => row.endpoint === endpoint);
  const row = rows.find(({ expect }) => expect.includes("done")) ?? rows[0];
  if (!row) throw new Error(`there is no row for ${endpoint}`);
  const role = roles.find((_, index) => row.expect[index] === "done") ?? "visitor";
  return { endpoint, role, row };
}

/** Where to send it, with a good form and the session of the one who may. */
export async function attackTarget(
  { endpoint, role, row }: Attack,
  server: TestServer,
  scene: AccessScene,
): Promise<Target & { cookie: string }> {
  const asker = role === "visitor" ? null : scene.people[role];
  await openOrCloseSetup(scene, endpoint === "POST routes/setup");
  await restorePassword(scene);
  const target =
    endpoint === "POST routes/setup" ? await setupTarget(scene) : await row.target(scene, asker);
  const setCookie = asker ? await server.services.sessions.start(asker.id, "Test") : "";
  return { ...target, cookie: setCookie.split(";")[0] ?? "" };
}

/** The first run is over in the scene; only its own form meets a community that is not set up. */
async function openOrCloseSetup({ database }: AccessScene, open: boolean): Promise<void> {
  await database.write(async (trx) => {
    await trx.deleteFrom("setting").where("name", "=", "ready").execute();
    if (!open) await trx.insertInto("setting").values({ name: "ready", value: "true" }).execute();
  });
}

/** An attack on the password may well have changed it. */
async function restorePassword({ database, people, passwordHash }: AccessScene): Promise<void> {
  await database.write((trx) =>
    trx
      .updateTable("person")
      .set({ password_hash: passwordHash })
      .where("id", "=", people.member.id)
      .execute(),
  );
}

async function setupTarget({ database, newAddress, password }: AccessScene): Promise<Target> {
  const token = newToken();
  await database.write((trx) => insertToken(trx, token, "setup"));
  return {
    path: "/setup",
    fields: {
      token: token.token,
      siteName: "Our community",
      timeZone: "Europe/Berlin",
      language: "en",
      name: "Ada Admin",
      email: newAddress(),
      password,
    },
  };
}
