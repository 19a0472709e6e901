import { Form, useLoaderData } from "@remix-run/react";
import { betaPath } from "~/features/beta/beta";
import { canCallForTesters } from "~/features/beta/beta.policy";
import { closedSchema } from "~/features/beta/beta.schema.server";
import { getBeta } from "~/features/beta/beta-rows.server";
import { closeBeta, reopenBeta } from "~/features/beta/close-beta.server";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  const beta = await getBeta(db, item.id);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  const closed = beta.closedAt !== null;
  return {
    pageTitle: betaWords(viewer)(closed ? "close.reopenTitle" : "close.title"),
    up: { label: item.title, href: item.path },
    closed,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether people can join. */
export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  await getBeta(db, item.id);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  const { closed } = parse(closedSchema);
  await write((trx) => (closed ? closeBeta : reopenBeta)(trx, viewer, item.id));
  return { to: betaPath(item.id), notice: `beta:close.${closed ? "closed" : "reopened"}` };
});

export default function CloseBetaPage() {
  const { pageTitle, up, closed } = useLoaderData<typeof loader>();
  const t = useText("beta");
  return (
    <FormPage title={pageTitle} lede={t(closed ? "close.reopenLede" : "close.lede")} up={up}>
      <Form method="post" className="flex flex-col gap-4">
        <FieldErrors id="form-error" errors={useReply().errors("")} />
        <input type="hidden" name="closed" value={closed ? "0" : "1"} />
        <div>
          <Button>{t(closed ? "close.reopenSubmit" : "close.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
