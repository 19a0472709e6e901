import { foldName } from "~/platform/fold-name";
import type { Database } from "../connect.server";
import type { DemoField } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

const LONGEST_AGO = 366;

/** What the boards ask; the answers come with the ideas. */
export async function writeFields(database: Database, world: World, ledger: Ledger): Promise<void> {
  const created_at = world.at(LONGEST_AGO);
  const rows = world.content.boards.flatMap(({ key, fields = [] }) =>
    fields.map(({ name, kind, need, choices = [], unit = "" }, position) => ({
      ...{ board_id: ledger.boards.of(key), name, name_folded: foldName(name) },
      ...{ kind, need, unit, position, created_at },
      choices: choices.join("\n"),
    })),
  );
  const ids = await insertForIds(database, "board_field", rows);
  ledger.fields.set(
    listFields(world).map((field) => field.name),
    ids,
  );
}

export async function writeAnswers(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const rows = listFields(world).flatMap(({ name, answers }) =>
    Object.entries(answers).map(([idea, value]) => ({
      idea_id: ledger.ideas.of(idea),
      field_id: ledger.fields.of(name),
      text_value: typeof value === "string" ? value : null,
      number_value: typeof value === "number" ? value : null,
    })),
  );
  await insertRows(database, "idea_field_value", rows);
}

/** The answers of an idea that everybody may search for. */
export function searchedAnswers(world: World, ideaKey: string): string[] {
  return listFields(world)
    .filter((field) => field.need !== "staff_only" && field.kind !== "number")
    .flatMap(({ answers }) => (answers[ideaKey] === undefined ? [] : [String(answers[ideaKey])]));
}

function listFields(world: World): DemoField[] {
  return world.content.boards.flatMap((board) => board.fields ?? []);
}
