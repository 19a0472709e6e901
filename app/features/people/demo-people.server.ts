import type { Db } from "~db/connect.server";
import type { Role } from "./viewer";

// Handles change: whoever tries the settings as one of them should not lose the way back.
const addresses: Record<Role, string> = {
  member: "lena@kaffeewerk-sued.example",
  rep: "felix.brandauer@brasa.example",
  product: "mara.lindqvist@brasa.example",
  admin: "thea.osterloh@brasa.example",
};

/** The people that the demo bar lets one be: one of each role. */
export async function demoPeople(db: Db) {
  const people = await db
    .selectFrom("person")
    .select(["id", "handle", "name", "role"])
    .where("email_folded", "in", Object.values(addresses))
    .execute();
  const order: Role[] = ["member", "rep", "product", "admin"];
  return people.sort((left, right) => order.indexOf(left.role) - order.indexOf(right.role));
}
