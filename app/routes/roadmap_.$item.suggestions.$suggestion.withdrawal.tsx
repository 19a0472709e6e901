import { Form, useLoaderData } from "@remix-run/react";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { withdrawSuggestion } from "~/features/brief/suggest-edit.server";
import { getSuggestion } from "~/features/brief/suggestions.queries.server";
import { allow } from "~/features/people/allow";
import { itemPath } from "~/features/roadmap/roadmap-item";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getBriefItem(db, viewer, numberParam(params["item"]));
  const suggestion = await getSuggestion(db, viewer, item.id, numberParam(params["suggestion"]));
  allow(viewer, viewer.id === suggestion.authorId);
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggestion.withdrawTitle"),
    up: [
      { label: item.title, href: itemPath(item) },
      { label: t("suggestion.title"), href: `/roadmap/${item.id}/suggestions` },
    ],
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Takes one's own suggestion back. */
export const action = handleForm(async ({ db, write, viewer, params }) => {
  const { id: itemId } = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["suggestion"]);
  await write((trx) => withdrawSuggestion(trx, viewer, itemId, id));
  return { to: `/roadmap/${itemId}`, notice: "brief:suggestion.withdrawn" };
});

export default function WithdrawPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} lede={t("suggestion.withdrawLede")} up={up}>
      <Form method="post" className="flex flex-col gap-4">
        <FieldErrors id="form-error" errors={useReply().errors("")} />
        <div>
          <Button>{t("suggestion.withdraw")}</Button>
        </div>
      </Form>
    </BriefPage>
  );
}
