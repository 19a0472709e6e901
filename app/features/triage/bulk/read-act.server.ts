import type { z } from "zod";
import { renderText } from "~/features/writing/render-text.server";
import type { Db } from "~db/connect.server";
import type { bulkActSchema } from "./bulk.schema.server";
import type { BulkAct } from "./bulk-change";

/** What the form asks for, with its note rendered. */
export async function readAct(db: Db, form: z.output<typeof bulkActSchema>): Promise<BulkAct> {
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
  }
}
