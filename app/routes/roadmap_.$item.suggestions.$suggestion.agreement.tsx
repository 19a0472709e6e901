import { Form, useLoaderData } from "@remix-run/react";
import { agree, disagree } from "~/features/brief/agree.server";
import { agreeSchema } from "~/features/brief/brief.schema.server";
import { BriefPage } from "~/features/brief/brief-page";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { canAgree } from "~/features/brief/suggestion.policy";
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
  allow(viewer, canAgree(viewer, suggestion));
  const t = textsOf(viewer.language).getFixedT(null, "brief");
  return {
    pageTitle: t("suggestion.agreeTitle"),
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

/** Sets whether the viewer agrees with a suggestion. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const { id: itemId } = await getBriefItem(db, viewer, numberParam(params["item"]));
  const id = numberParam(params["suggestion"]);
  allow(viewer, canAgree(viewer, await getSuggestion(db, viewer, itemId, id)));
  const act = parse(agreeSchema).agree ? agree : disagree;
  await write((trx) => act(trx, viewer, itemId, id));
  return { to: `/roadmap/${itemId}/suggestions/${id}` };
});

export default function AgreePage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("brief");
  return (
    <BriefPage title={pageTitle} lede={t("suggestion.agreeLede")} up={up}>
      <Form method="post" className="flex flex-col gap-4">
        <FieldErrors id="form-error" errors={useReply().errors("")} />
        <input type="hidden" name="agree" value="1" />
        <div>
          <Button>{t("suggestion.iAgree")}</Button>
        </div>
      </Form>
    </BriefPage>
  );
}
