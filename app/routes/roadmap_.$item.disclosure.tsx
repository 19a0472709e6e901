import { Form, useLoaderData } from "@remix-run/react";
import { undisclosedSchema } from "~/features/dart/dart.schema.server";
import { UNDISCLOSED_MAX } from "~/features/dart/item-access";
import { getUndisclosed, setUndisclosed } from "~/features/dart/set-undisclosed.server";
import { dartWords } from "~/features/dart/words.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import { FormPage } from "~/features/roadmap/form-page";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import { TextArea } from "~/ui/text-area";

export const loader = load(async ({ db, viewer, params }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCareForItem(viewer, item));
  return {
    pageTitle: dartWords(viewer)("undisclosed.title"),
    up: { label: item.title, href: item.path },
    stored: await getUndisclosed(db, item.id),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ db, write, viewer, params, parse }) => {
  const item = await getShownItem(db, viewer, numberParam(params["item"]));
  allow(viewer, canCareForItem(viewer, item));
  const { undisclosed } = parse(undisclosedSchema);
  await write((trx) => setUndisclosed(trx, viewer, item.id, undisclosed));
  return { to: `/roadmap/${item.id}`, notice: "dart:undisclosed.done" };
});

export default function DisclosurePage() {
  const { pageTitle, up, stored } = useLoaderData<typeof loader>();
  const view = useReply();
  const t = useText("dart");
  return (
    <FormPage title={pageTitle} lede={t("undisclosed.lede")} up={up}>
      <Form method="post" className="flex flex-col gap-6">
        <FieldErrors id="form-error" errors={view.errors("")} />
        <Field
          name="undisclosed"
          label={t("undisclosed.label")}
          hint={t("undisclosed.hint")}
          errors={view.errors("undisclosed")}
        >
          {(wiring) => (
            <TextArea
              {...wiring}
              maxLength={UNDISCLOSED_MAX}
              defaultValue={view.value("undisclosed", stored)}
            />
          )}
        </Field>
        <div>
          <Button>{t("undisclosed.submit")}</Button>
        </div>
      </Form>
    </FormPage>
  );
}
