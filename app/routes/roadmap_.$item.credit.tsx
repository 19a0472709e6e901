import { useLoaderData } from "@remix-run/react";
import { chooseCredit } from "~/features/contributors/choose-credit.server";
import { creditPath } from "~/features/contributors/contributor";
import { creditSchema } from "~/features/contributors/contributors.schema.server";
import { CreditForm } from "~/features/contributors/credit-form";
import { findCredited, getOwnCredit } from "~/features/contributors/own-credit.queries.server";
import { contributorWords } from "~/features/contributors/words.server";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { type LoadContext, load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";

/** Whose credit it is: by the key of a mail, or signed in. */
async function creditedBy({
  db,
  viewer,
  params,
  url,
  context,
}: Omit<LoadContext, "request" | "community">) {
  const key = url.searchParams.get("key");
  const itemId = numberParam(params["item"]);
  const { secret } = context.services;
  return { key, itemId, person: await findCredited(db, viewer, { itemId, key, secret }) };
}

export const loader = load(async (asking) => {
  const { person, itemId } = await creditedBy(asking);
  const t = contributorWords(asking.viewer);
  const credit = await getOwnCredit(asking.db, person, itemId);
  return {
    pageTitle: t("credit.title"),
    lede: t("credit.lede", { item: credit.item.title }),
    credit,
    done: asking.url.searchParams.has("done"),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(
  async (asking) => {
    const { person, itemId, key } = await creditedBy(asking);
    const input = asking.parse(creditSchema);
    await asking.write((trx) => chooseCredit(trx, person, itemId, input));
    const search = new URLSearchParams({ ...(key === null ? {} : { key }), done: "1" });
    return { to: `${creditPath(itemId)}?${search}` };
  },
  { limit: "byLink" },
);

export default function CreditPage() {
  const { pageTitle, lede, credit, done } = useLoaderData<typeof loader>();
  const t = useText("contributors");
  const { item, ...stored } = credit;
  return (
    <FormPage title={pageTitle} lede={lede} up={{ label: item.title, href: item.path }}>
      {done && <Notice tone="done" title={t("credit.done")} className="mb-8" />}
      <CreditForm view={useReply()} {...stored} />
    </FormPage>
  );
}
