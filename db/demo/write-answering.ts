import { foldName } from "~/platform/fold-name";
import type { Database } from "../connect.server";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

const WRITTEN_DAYS_AGO = 340;

/** The team's templates, and the questions of single boards. */
export async function writeAnswering(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const created_at = world.at(WRITTEN_DAYS_AGO);
  const boardOf = (key: string | null) => (key === null ? null : ledger.boards.of(key));
  const { templates, questions } = world.content;
  const templateIds = await insertForIds(
    database,
    "response_template",
    templates.map(({ name, kind, board }) => ({
      ...{ name, name_folded: foldName(name), kind },
      ...{ board_id: boardOf(board), created_at },
    })),
  );
  const templateTexts = templates.flatMap(({ texts }, index) =>
    Object.entries(texts).map(([language, body]) => ({
      template_id: templateIds[index] ?? 0,
      ...{ language, body },
    })),
  );
  await insertRows(database, "response_template_text", templateTexts);
  const questionIds = await insertForIds(
    database,
    "spin_question",
    questions.map(({ kind, board }) => ({ kind, board_id: boardOf(board), created_at })),
  );
  const questionTexts = questions.flatMap(({ texts }, index) =>
    Object.entries(texts).map(([language, body]) => ({
      question_id: questionIds[index] ?? 0,
      ...{ language, body },
    })),
  );
  await insertRows(database, "spin_question_text", questionTexts);
}
