import { NEEDS_AT_MOST, type NeedSubject } from "~/features/sales/deal";
import type { PlacedRow } from "./import-run.server";
import type { ImportStore, NewImportedDeal } from "./import-store";
import type { DealRow } from "./row-deal.server";

/** What a deal of the file hangs on here; what there is not is reported and left out. */
export type NeedsOf = (placed: PlacedRow<DealRow>) => NewImportedDeal["needs"];

/** Looks up what these deals hang on, all at once. */
export async function hangingOn(
  store: ImportStore,
  rows: readonly PlacedRow<DealRow>[],
): Promise<NeedsOf> {
  const ids = [...new Set(rows.flatMap(({ row }) => row.needs.map((need) => need.externalId)))];
  const [ideas, items] = [await store.findIdeas(ids), await store.findItems(ids)];
  const find = (externalId: string): NeedSubject | undefined => {
    const [idea, item] = [ideas.get(externalId), items.get(externalId)];
    if (idea !== undefined) return { kind: "idea", id: idea };
    return item === undefined ? undefined : { kind: "item", id: item };
  };
  return ({ row, report }) => {
    const found = row.needs.flatMap(({ need, externalId }) => {
      const on = find(externalId);
      if (on) return [{ need, on }];
      const problem = { reason: "needUnknown", params: { value: externalId } } as const;
      report({ column: need, ...problem }, false);
      return [];
    });
    const beyond = found[NEEDS_AT_MOST];
    const full = { reason: "needsFull", params: { most: NEEDS_AT_MOST } } as const;
    if (beyond) report({ column: beyond.need, ...full }, false);
    return found.slice(0, NEEDS_AT_MOST);
  };
}
