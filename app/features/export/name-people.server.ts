import type { Db } from "~db/connect.server";
import type { Named } from "./export";
import type { ExportScope } from "./export-scope.server";

/** The idea on which somebody did something; who withdrew it is named nowhere on it. */
export interface WithAuthor {
  author_id: number;
  author_left_at: number | null;
}

export type NameOf = (personId: number | null, idea: WithAuthor) => Named | null;

/** Names people as an export may: null for nobody, and for authors on ideas that they withdrew. */
export async function namePeople(
  db: Db,
  scope: ExportScope,
  ids: readonly (number | null)[],
): Promise<NameOf> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  const rows =
    asked.length === 0
      ? []
      : await db
          .selectFrom("person")
          .select(["id", "handle", "name", "email"])
          .where("id", "in", asked)
          .execute();
  const named = new Map(
    rows.map(({ id, handle, name, email }): [number, Named] => [
      id,
      { handle, name, ...(scope.addresses && email !== null ? { email } : {}) },
    ]),
  );
  return (id, idea) => {
    const left = idea.author_left_at !== null && id === idea.author_id;
    return id === null || left || id === scope.nobody ? null : (named.get(id) ?? null);
  };
}
