import { listAccountFields } from "~/features/accounts/account-fields.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { languageName, languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import type { Db } from "~db/connect.server";
import type { EditorChoices } from "./editor-choices";
import { kindChoices } from "./rule";

const WORDS_AT_MOST = 100;

/** What the editor of a rule offers, by a number of queries that nothing changes. */
export async function listEditorChoices(db: Db, viewer: Viewer): Promise<EditorChoices> {
  const t = textsOf(viewer.language).getFixedT(null, "segments");
  const [own, owners, industry, region, plan] = await Promise.all([
    listAccountFields(db),
    listOwners(db),
    listWords(db, "industry"),
    listWords(db, "region"),
    listWords(db, "plan"),
  ]);
  return {
    own,
    choices: {
      kind: kindChoices.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
      owner: owners.map(({ id, name }) => ({ value: String(id), label: name })),
      language: languages.map((code) => ({ value: code, label: languageName(code) })),
    },
    words: { industry, region, plan },
  };
}

/** Who may look after an account, and who does. */
function listOwners(db: Db) {
  return db
    .selectFrom("person")
    .select(["id", "name"])
    .where("role", "in", ["rep", "product", "admin"])
    .where("erased_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .limit(WORDS_AT_MOST)
    .execute();
}

async function listWords(db: Db, column: "industry" | "region" | "plan"): Promise<string[]> {
  const rows = await db
    .selectFrom("account")
    .select(`${column} as word`)
    .distinct()
    .where(column, "<>", "")
    .orderBy(column)
    .limit(WORDS_AT_MOST)
    .execute();
  return rows.map((row) => row.word);
}
