import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import { accountFieldRows } from "./account-field-rows.server";
import { accountRows } from "./account-rows.server";
import { columnsOf } from "./columns";
import { commentRows } from "./comment-rows.server";
import { dealRows } from "./deal-rows.server";
import type { ExportFormat, ExportKind } from "./export";
import type { ExportScope } from "./export-scope.server";
import { fieldRows } from "./field-rows.server";
import { listFieldColumns } from "./idea-answers.server";
import { ideaRows } from "./idea-rows.server";
import { listOwnColumns } from "./own-answers.server";
import { personRows } from "./person-rows.server";
import { voteRows } from "./vote-rows.server";
import { type RowBatches, writeCsv, writeJson } from "./write-rows";

export interface ExportFile {
  kind: ExportKind;
  format: ExportFormat;
  /** Which people, where the file is about them. */
  people?: Expression<SqlBool>;
  /** Hears of each piece, how many rows it has. */
  onRows?: (count: number) => void;
}

/**
 * The text of one file in pieces of a few hundred rows, read as they are asked for: memory stays flat
 * whatever the community's size, and who stops asking stops the reading.
 */
export async function* exportText(
  db: Db,
  scope: ExportScope,
  { kind, format, people, onRows }: ExportFile,
): AsyncGenerator<string> {
  const everybody = expressionBuilder<Schema, "person">().lit(true);
  const rows: Record<ExportKind, () => RowBatches> = {
    ideas: () => ideaRows(db, scope),
    comments: () => commentRows(db, scope),
    votes: () => voteRows(db, scope),
    people: () => personRows(db, scope, people ?? everybody),
    fields: () => fieldRows(db, scope),
    account_fields: () => accountFieldRows(db),
    accounts: () => accountRows(db),
    deals: () => dealRows(db, scope),
  };
  const batches = onRows ? counted(rows[kind](), onRows) : rows[kind]();
  const columns = [...columnsOf[kind], ...(await answerColumns(db, scope, { kind, format }))];
  if (format === "json") yield* writeJson(columns, batches);
  else yield* writeCsv(columns, batches, { byteOrderMark: true });
}

/** Names that people gave are columns of a table, and in JSON the names of what is in one. */
async function answerColumns(
  db: Db,
  scope: ExportScope,
  { kind, format }: Pick<ExportFile, "kind" | "format">,
): Promise<readonly string[]> {
  if (kind === "accounts") return format === "csv" ? listOwnColumns(db) : ["fields"];
  if (kind !== "ideas") return [];
  if (format === "csv") return listFieldColumns(db, scope);
  return scope.internal ? ["fields", "staff_fields"] : ["fields"];
}

async function* counted(batches: RowBatches, onRows: (count: number) => void) {
  for await (const rows of batches) {
    onRows(rows.length);
    yield rows;
  }
}
