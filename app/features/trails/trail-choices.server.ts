import { languageName, languages } from "~/i18n/languages";
import type { Db } from "~db/connect.server";
import type { TrailChoices } from "./trail-form";

/** Any other is typed in full. */
const ACCOUNTS = 200;
const DEALS = 200;

/** What a trail's form offers: names of accounts to complete, the newest open deals and the present one. */
export async function trailChoices(db: Db, dealId: number): Promise<TrailChoices> {
  const accounts = await db
    .selectFrom("account")
    .select("name")
    .orderBy("id", "desc")
    .limit(ACCOUNTS)
    .execute();
  const deals = await db
    .selectFrom("deal")
    .innerJoin("account", "account.id", "deal.account_id")
    .select(["deal.id", "deal.name", "account.name as account"])
    .where((where) => where.or([where("deal.outcome", "is", null), where("deal.id", "=", dealId)]))
    .orderBy("deal.id", "desc")
    .limit(DEALS)
    .execute();
  return {
    accounts: accounts.map(({ name }) => name),
    deals,
    languages: spokenLanguages(),
  };
}

/** Each language by its own name. */
export function spokenLanguages(): { code: string; name: string }[] {
  return languages.map((code) => ({ code, name: languageName(code) }));
}
