import type { z } from "zod";
import { renderText } from "~/features/writing/render-text.server";
import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { bulkActSchema } from "./bulk.schema.server";
import { type BulkAct, NAMED } from "./bulk-change";

/**
 * What the form asks for, with its note rendered.
 * @throws Invalid at `into` or `named`.
 */
export async function readAct(
  db: Db,
  form: z.output<typeof bulkActSchema>,
  chosen: readonly number[],
): Promise<BulkAct> {
  switch (form.act) {
    case "tags":
      return { act: "tags", add: form.add, remove: form.remove };
    case "status":
      return {
        act: "status",
        statusId: form.status,
        note: form.note,
        noteHtml: await renderText(db, form.note),
        reasonCode: form.reason ?? null,
        wouldChange: form.would_change,
        possibleWhere: form.possible_where,
        conflictsWith: form.conflicts_with,
      };
    case "owner":
      return { act: "owner", ownerId: form.owner ?? null };
    case "board":
      return { act: "board", boardId: form.board, confirmed: form.opens };
    case "archive":
      return { act: "archive", note: form.note, noteHtml: await renderText(db, form.note) };
    case "merge":
      return { act: "merge", canonicalId: readCanonical(form, chosen), confirmed: form.opens };
  }
}

/** Which idea goes on: one of those that are chosen, or another one by its number or address. */
function readCanonical(
  { into, named }: { into: string; named: string },
  chosen: readonly number[],
): number {
  if (into === NAMED) {
    const number =
      /^#?([1-9]\d{0,14})$/.exec(named) ?? /\/ideas\/([1-9]\d{0,14})(?!\d)/.exec(named);
    if (!number) throw new Invalid({ named: ["triage:bulk.merge.noNumber"] });
    return Number(number[1]);
  }
  if (named !== "") throw new Invalid({ named: ["triage:bulk.merge.oneOfBoth"] });
  if (!chosen.includes(Number(into))) throw new Invalid({ into: ["shared:errors.choice"] });
  return Number(into);
}
