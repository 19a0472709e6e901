import type { BoardField } from "~/features/boards/board-field";
import type { Viewer } from "~/features/people/viewer";
import { typedAnswer } from "~/platform/asked-field";
import { fieldVersion } from "~/platform/field-version.server";
import type { Db } from "~db/connect.server";
import { answerFields } from "./answer-fields.server";
import { listFieldValues } from "./field-values.queries.server";

/** What a form shows of the answers of an idea, as typed in the viewer's language. */
export interface StoredAnswers {
  stored: Record<number, string>;
  version: string;
}

/** The answers of an idea to these fields, for a form that may change them. */
export async function loadStoredAnswers(
  db: Db,
  viewer: Viewer,
  ideaId: number,
  fields: readonly BoardField[],
): Promise<StoredAnswers> {
  const asked = new Set(fields.map((field) => field.id));
  const values = await listFieldValues(db, viewer, [ideaId]);
  const known = new Map(
    values.filter((each) => asked.has(each.fieldId)).map((each) => [each.fieldId, each.value]),
  );
  return {
    stored: Object.fromEntries(
      [...known].map(([id, value]) => [id, typedAnswer(value, viewer.language)]),
    ),
    version: fieldVersion(answerFields(fields, known)),
  };
}
