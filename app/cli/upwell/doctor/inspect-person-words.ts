import { indexPeople, wordsOfPerson } from "~/features/people/index-people.server";
import { memberships } from "./inspect-memberships";
import type { Inspection } from "./inspection";

/** The words by which staff find a person. */
export const personWords: Inspection = {
  ...memberships,
  name: "names",
  async compare(db, ids) {
    const people = await db
      .selectFrom("person")
      .select(["id", "name", "handle"])
      .where("id", "in", ids)
      .execute();
    const known = await db
      .selectFrom("person_word")
      .select(["person_id", "word"])
      .where("person_id", "in", ids)
      .execute();
    const byPerson = new Map<number, string[]>(ids.map((id) => [id, []]));
    for (const row of known) byPerson.get(row.person_id)?.push(row.word);
    return new Map(
      people.map((person) => {
        const stored = (byPerson.get(person.id) ?? []).sort().join(" ");
        const counted = wordsOfPerson(person).join(" ");
        return [person.id, { stored: { words: stored }, counted: { words: counted } }];
      }),
    );
  },
  async repair(trx, id) {
    await indexPeople(trx, [id]);
  },
};
