import { redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { betaPath } from "~/features/beta/beta";
import { findTester, getBeta } from "~/features/beta/beta-rows.server";
import { leaveBeta } from "~/features/beta/leave-beta.server";
import { betaWords } from "~/features/beta/words.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { requireSignedIn } from "~/features/people/allow";
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
  await getBeta(db, item.id);
  requireSignedIn(viewer);
  const tester = await findTester(db, viewer, item.id);
  if (tester?.left_at !== null) throw redirect(betaPath(item.id));
  return {
    pageTitle: betaWords(viewer)("leave.title"),
    up: { label: item.title, href: item.path },
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ write, viewer, params }) => {
  const itemId = numberParam(params["item"]);
  await write((trx) => leaveBeta(trx, viewer, itemId));
  return { to: betaPath(itemId), notice: "beta:leave.done" };
});

export default function LeaveBetaPage() {
  const { pageTitle, up } = useLoaderData<typeof loader>();
  const t = useText("beta");
  return (
    <FormPage title={pageTitle} lede={t("leave.lede")} up={up}>
      <Form method="post" className="flex flex-col gap-4">
        <FieldErrors id="form-error" errors={useReply().errors("")} />
        <div>
          <Button>{t("leave.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
