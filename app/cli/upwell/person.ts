import { changeRole } from "~/features/people/change-role.server";
import { findPersonByEmail } from "~/features/people/people.queries.server";
import { roles } from "~/features/people/person";
import { systemViewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { Conflict } from "~/platform/errors";
import type { Role } from "~db/schema";
import { type Command, type CommandContext, Refused } from "./command";

export const person: Command = {
  name: "person",
  summary: "give a person another role",
  help: `upwell person promote <mail> <role>

Gives the person who signs in with this address the role ${roles.join(", ")}.
They are signed out everywhere and come back with the new role.`,
  async run(context) {
    const [verb, email, role, ...more] = context.args;
    if (verb !== "promote" || !email || !role || more.length > 0) {
      throw new Refused("Say it like this: upwell person promote <mail> <role>");
    }
    if (!isRole(role)) throw new Refused(`"${role}" is no role. The roles: ${roles.join(", ")}.`);
    await promote(context, email, role);
    return 0;
  },
};

async function promote({ database, say }: CommandContext, email: string, role: Role) {
  const found = await findPersonByEmail(database.read, email);
  if (!found) throw new Refused(`Nobody signs in with the address ${email}.`);
  if (found.role === role) return say(`${found.name} is ${role} already.`);
  try {
    await database.write((trx) => changeRole(trx, systemViewer(fallbackLanguage), found.id, role));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refused(`${found.name} is the only admin. Promote somebody else first.`);
  }
  say(`${found.name} is now ${role} (was ${found.role}).`);
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
