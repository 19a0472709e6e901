import { DAY } from "~/platform/clock";
import type { Database } from "../connect.server";
import { insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

const HOUR = 60;
/** They said so when questions came up, or when they joined after that. */
const SINCE_DAYS = 70;

/** Who may be asked about what and when, and whose people never ask each other. */
export async function writeAnswerers(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const { answerers, exclusions } = world.content;
  const since = (key: string) =>
    world.at(Math.min(SINCE_DAYS, world.person(key).joinedDaysAgo - 1));
  await insertRows(
    database,
    "answering_choice",
    answerers.map(({ person, timeZone, quietFrom, quietUntil }, index) => ({
      ...{ person_id: ledger.people.of(person), opted_in_at: since(person), time_zone: timeZone },
      quiet_from: quietFrom === undefined ? null : quietFrom * HOUR,
      quiet_until: quietUntil === undefined ? null : quietUntil * HOUR,
      ...{ seen_at: world.at(0) - (index % 9) * DAY, updated_at: since(person) },
    })),
  );
  await insertRows(
    database,
    "person_topic",
    answerers.flatMap(({ person, topics }) =>
      topics.map((tag) => ({
        ...{ person_id: ledger.people.of(person), tag_id: ledger.tags.of(tag) },
        created_at: since(person),
      })),
    ),
  );
  await insertRows(
    database,
    "account_exclusion",
    exclusions.map(({ account, other, reason, by }) => {
      const pair = [ledger.accounts.of(account), ledger.accounts.of(other)];
      return {
        ...{ account_id: Math.min(...pair), other_id: Math.max(...pair), reason },
        ...{ created_by_id: ledger.people.of(by), created_at: world.at(SINCE_DAYS) },
      };
    }),
  );
}
