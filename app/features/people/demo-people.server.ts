import type { Db } from "~db/connect.server";
import type { Role } from "./viewer";

const handles: Record<Role, string> = {
  member: "lena",
  rep: "felix",
  product: "mara",
  admin: "thea",
};

/** The people that the demo bar lets one be: one of each role. */
export async function demoPeople(db: Db) {
  const people = await db
    .selectFrom("person")
    .select(["id", "handle", "name", "role"])
    .where("handle_folded", "in", Object.values(handles))
    .execute();
  const order: Role[] = ["member", "rep", "product", "admin"];
  return people.sort((left, right) => order.indexOf(left.role) - order.indexOf(right.role));
}
