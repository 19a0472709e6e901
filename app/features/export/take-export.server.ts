import { ownMark } from "~/features/ideas/external-id.server";
import { readIdeaFilters } from "~/features/ideas/idea-list";
import { readSearch } from "~/features/ideas/typed-filters.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { getSecret } from "~/platform/secret.server";
import type { Database } from "~db/connect.server";
import type { ExportForm } from "./export-form.schema.server";
import { openScope } from "./export-scope.server";
import { exportText } from "./export-text.server";
import { exportedList, withoutOrder } from "./exported-list";
import { tookPart } from "./person-rows.server";
import { startExport } from "./start-export.server";

/**
 * One file for somebody in a browser. Who took it is written down before the first piece is read; with
 * a filter, people are those who took part in the chosen ideas.
 * @throws SignInNeeded, Forbidden
 */
export async function takeExport(
  database: Database,
  viewer: Viewer,
  { kind, format, internal, list }: ExportForm,
): Promise<AsyncGenerator<string>> {
  const asked = withoutOrder(readIdeaFilters(new URLSearchParams(list)));
  const filtered = exportedList(asked) !== "";
  const { filters } = await readSearch(database.read, viewer, asked);
  const choice = { filters, since: null, internal };
  const request = { ...choice, kinds: [kind], format, people: filtered ? "took_part" : "" };
  await database.write((trx) => startExport(trx, viewer, request));
  const mark = ownMark(await getSecret(database, "signing"));
  const scope = await openScope(database.read, viewer, choice, mark);
  const people = filtered ? { people: tookPart(scope) } : {};
  return exportText(database.read, scope, { kind, format, ...people });
}
