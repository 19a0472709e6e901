import { type EvidenceKind, evidenceKinds } from "~/features/evidence/evidence";
import { languages } from "~/i18n/languages";
import { allTexts } from "~/i18n/texts.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { insertQuestion, setQuestionTexts } from "./questions.queries.server";
import type { LanguageTexts } from "./template";

/**
 * Gives every community the questions that the product brings, in all its languages, also one that
 * was there before they were. What was changed or retired stays so. Harmless when repeated.
 */
export async function addDefaultQuestions(database: Database): Promise<void> {
  const kept = await database.read.selectFrom("spin_question").select("default_key").execute();
  const known = new Set(kept.map((row) => row.default_key));
  const missing = defaultQuestions().filter(({ key }) => !known.has(key));
  if (missing.length === 0) return;
  await database.write(async (trx) => {
    for (const { key, kind, texts } of missing) {
      const id = await insertQuestion(trx, { default_key: key, kind, created_at: now() });
      // Another process starts at the same time.
      if (id !== undefined) await setQuestionTexts(trx, id, texts);
    }
  });
}

interface DefaultQuestion {
  key: string;
  kind: EvidenceKind;
  texts: LanguageTexts;
}

function defaultQuestions(): DefaultQuestion[] {
  const byLanguage = languages.map((language) => [language, defaultsIn(language)] as const);
  const keys = Object.keys(byLanguage[0]?.[1] ?? {});
  return keys.flatMap((key) => {
    const kind = evidenceKinds.find((each) => key.startsWith(`${each}_`));
    const texts = byLanguage.flatMap(([language, words]) => {
      const text = words[key];
      return text === undefined ? [] : [[language, text] as const];
    });
    return kind ? [{ key, kind, texts: Object.fromEntries(texts) }] : [];
  });
}

/** By key, which begins with the kind. */
function defaultsIn(language: string): Record<string, string> {
  const { defaults } = allTexts(language)["answering"] as { defaults?: Record<string, string> };
  return defaults ?? {};
}
