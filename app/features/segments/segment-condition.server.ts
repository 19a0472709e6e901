import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { DAY } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { containsText, lowerLatin } from "~db/dialect";
import type { Schema } from "~db/schema";
import { foldLatin, startOfDay } from "./matches";
import { type Condition, isKnownField, type KnownField, ownFieldId, type Rule } from "./rule";

type Is = Expression<SqlBool>;

const where = expressionBuilder<Schema, "person" | "account">();

/**
 * The condition for who is in a segment, for the `where` of a query over `person` with `account`
 * joined from the left; for a rule of accounts alone also over `account`. It says what `matches` says:
 * each comparison is written so that it, and its "not", is never unknown where it decides.
 */
export function segmentCondition(db: Db, rule: Rule | null): Is {
  if (rule === null) return where.lit(false);
  return where.or(rule.groups.map((group) => where.and(group.map((each) => meets(db, each)))));
}

function meets(db: Db, condition: Condition): Is {
  const ownId = ownFieldId(condition.field);
  if (ownId !== undefined) return ownCondition(db, ownId, condition);
  if (!isKnownField(condition.field)) return where.lit(false);
  return knownCondition(db, condition.field, condition);
}

function knownCondition(db: Db, field: KnownField, condition: Condition): Is {
  switch (field) {
    case "industry":
    case "region":
    case "plan":
    case "kind":
    case "size":
      return ofColumn(db, `account.${field}`, condition);
    case "value":
      return ofColumn(db, "account.annual_value", condition);
    case "owner":
      return ofColumn(db, "account.owner_id", { ...condition, values: numbers(condition) });
    case "language":
      return ofColumn(db, "person.language", condition);
    case "joined":
      return turned(condition, ofMoment(condition));
    case "named":
      return known(condition, "account.named_at");
    case "account":
      return known(condition, "person.account_id");
    case "verified":
      return known(condition, "person.email_verified_at");
    case "deal": {
      const open = where.selectFrom("deal").select("account_id").where("outcome", "is", null);
      return amongAccounts(condition, open);
    }
  }
}

type Column =
  | "account.kind"
  | "account.industry"
  | "account.region"
  | "account.plan"
  | "account.size"
  | "account.annual_value"
  | "account.owner_id"
  | "person.language";

function ofColumn(db: Db, column: Column, condition: Condition): Is {
  if (condition.comparison === "empty") {
    const empty = textColumns.has(column)
      ? where.or([where(column, "is", null), where(column, "=", "")])
      : where(column, "is", null);
    return condition.not ? where.not(empty) : empty;
  }
  const is = choices.has(column)
    ? sql<SqlBool>`${sql.ref(column)} in (${sql.join(condition.values)})`
    : compared(db, sql.ref(column), condition);
  return condition.not ? where.or([where(column, "is", null), where.not(is)]) : is;
}

const textColumns: ReadonlySet<Column> = new Set([
  "account.industry",
  "account.region",
  "account.plan",
  "person.language",
]);

/** Whose values are compared as they stand. */
const choices: ReadonlySet<Column> = new Set(["account.kind", "person.language"]);

/** A comparison that is unknown where the value is: whoever uses it adds what that means. */
function compared(db: Db, value: Expression<unknown>, condition: Condition): Is {
  const { comparison, values } = condition;
  const [first, last] = values;
  switch (comparison) {
    case "contains": {
      const text = lowerLatin(db, value);
      return where.or(values.map((part) => containsText(db, text, foldLatin(String(part)))));
    }
    case "at_least":
      return sql<SqlBool>`${value} >= ${first}`;
    case "at_most":
      return sql<SqlBool>`${value} <= ${first}`;
    case "between":
      return sql<SqlBool>`${value} between ${first} and ${last}`;
    default:
      return typeof first === "string"
        ? sql<SqlBool>`${lowerLatin(db, value)} in (${sql.join(values.map((each) => foldLatin(String(each))))})`
        : sql<SqlBool>`${value} in (${sql.join(values)})`;
  }
}

/** The sign keeps SQLite, which has no statistics, from reading most people by the day they joined. */
const joined = sql<number>`+person.created_at`;

function ofMoment({ comparison, values }: Condition): Is {
  const [first = 0, last = 0] = values.map(startOfDay);
  if (comparison === "from") return where(joined, ">=", first);
  if (comparison === "before") return where(joined, "<", first);
  return where.and([where(joined, ">=", first), where(joined, "<", last + DAY)]);
}

/** The value of a field that the community asks about its accounts. */
function ownCondition(db: Db, fieldId: number, condition: Condition): Is {
  const values = where
    .selectFrom("account_field_value as own")
    .select("own.account_id")
    .where("own.field_id", "=", fieldId);
  if (condition.comparison === "empty") {
    const known = values.where((own) =>
      own.or([own("own.text_value", "<>", ""), own("own.number_value", "is not", null)]),
    );
    return amongAccounts({ not: !condition.not }, known);
  }
  const ofNumbers = typeof condition.values[0] === "number";
  const column = sql.ref(ofNumbers ? "own.number_value" : "own.text_value");
  return amongAccounts(condition, values.where(compared(db, column, condition)));
}

function amongAccounts({ not }: { not: boolean }, accounts: Expression<unknown>): Is {
  if (!not) return sql<SqlBool>`account.id in ${accounts}`;
  return sql<SqlBool>`(account.id is null or account.id not in ${accounts})`;
}

function known(
  { not }: Condition,
  column: "account.named_at" | "person.account_id" | "person.email_verified_at",
): Is {
  return where(column, not ? "is" : "is not", null);
}

function turned({ not }: Condition, is: Is): Is {
  return not ? where.not(is) : is;
}

function numbers({ values }: Condition): number[] {
  return values.map(Number);
}
