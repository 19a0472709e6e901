import { updateCommunity } from "~/features/community/community.queries.server";
import { renderMarkdown } from "~/platform/markdown.server";
import type { Database } from "../connect.server";
import type { World } from "./world";

/** The name, the words and the rules that the admin set. */
export async function writeCommunity(database: Database, { content }: World): Promise<void> {
  const { company } = content;
  const rules = company.rules[company.defaultLanguage];
  const rulesHtml = await renderMarkdown(rules);
  await database.write((trx) =>
    updateCommunity(trx, {
      name: company.name,
      imprint: company.fullName,
      accent: company.accentColor,
      question: company.headline[company.defaultLanguage],
      welcome: company.welcome[company.defaultLanguage],
      rules,
      rulesHtml,
      timeZone: company.timeZone,
      defaultLanguage: company.defaultLanguage,
      ready: true,
    }),
  );
}
