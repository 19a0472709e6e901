import type { Db } from "~db/connect.server";
import type { Role } from "./viewer";

// Handles change: whoever tries the settings as one of them should not lose the way back.
const addresses: Record<Role, string> = {
  member: "lena@kaffeewerk-sued.example",
  rep: "felix.brandauer@brasa.example",
  product: "mara.lindqvist@brasa.example",
  admin: "thea.osterloh@brasa.example",
};

const order: readonly Role[] = ["member", "rep", "product", "admin"];

/**
 * The people that the demo bar lets one be: one of each role. For one who was erased, or changed in
 * another way, somebody else stands in.
 */
export async function demoPeople(db: Db) {
  const known = await selectPresent(db)
    .where("email_folded", "in", Object.values(addresses))
    .execute();
  const missing = order.filter((role) => !known.some((person) => person.role === role));
  const others = await Promise.all(missing.map((role) => findOne(db, role)));
  return [...known, ...others.flatMap((person) => person ?? [])].sort(
    (left, right) => order.indexOf(left.role) - order.indexOf(right.role),
  );
}

/** The one of a role who has been here longest, of a company where there is one. */
function findOne(db: Db, role: Role) {
  return selectPresent(db)
    .where("role", "=", role)
    .orderBy(({ eb }) => eb("account_id", "is", null))
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
}

/** Who can sign in. */
function selectPresent(db: Db) {
  return db
    .selectFrom("person")
    .select(["id", "handle", "name", "role"])
    .where("shadow", "=", 0)
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .where("erased_at", "is", null);
}
