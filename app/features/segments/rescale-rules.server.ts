import { rescaledMoney } from "~/i18n/money";
import type { Trx } from "~db/connect.server";
import { enqueueCount } from "./recount-segments.server";
import type { Condition, Rule } from "./rule";
import { writeRule } from "./rule.schema.server";
import { lockSegments, updateSegment } from "./segments.queries.server";

/** Rules that compare an account's value go on saying the number that was typed, in another currency. */
export async function rescaleRules(trx: Trx, from: string, to: string): Promise<void> {
  for (const { id, rule } of await lockSegments(trx)) {
    if (!rule?.groups.flat().some(comparesMoney)) continue;
    await updateSegment(trx, id, { rule: writeRule(rescaled(rule, from, to)) });
    await enqueueCount(trx, id);
  }
}

const comparesMoney = ({ field, values }: Condition) => field === "value" && values.length > 0;

function rescaled({ groups }: Rule, from: string, to: string): Rule {
  const condition = (each: Condition): Condition =>
    comparesMoney(each)
      ? { ...each, values: each.values.map((value) => rescaledMoney(Number(value), from, to)) }
      : each;
  return { groups: groups.map((group) => group.map(condition)) };
}
