import { updateCommunity } from "~/features/community/community.queries.server";
import { renderMarkdown } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { DemoCompany, Language } from "./content/types";
import type { World } from "./world";

/** The name, the words and the rules that the admin set. */
export async function writeCommunity(database: Database, { content }: World): Promise<void> {
  const { company } = content;
  const spoken = Object.keys(company.rules) as Language[];
  const words = Object.fromEntries(
    await Promise.all(spoken.map(async (each) => [each, await wordsIn(company, each)] as const)),
  );
  await database.write((trx) =>
    updateCommunity(trx, {
      name: company.name,
      imprint: company.fullName,
      accent: company.accentColor,
      words,
      timeZone: company.timeZone,
      defaultLanguage: company.defaultLanguage,
      ready: true,
    }),
  );
}

async function wordsIn(company: DemoCompany, language: Language) {
  const rules = company.rules[language];
  return {
    question: company.headline[language],
    welcome: company.welcome[language],
    rules,
    rulesHtml: await renderMarkdown(rules),
  };
}
