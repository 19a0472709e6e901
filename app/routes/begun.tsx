import { Form, useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "~/features/people/allow";
import { Door } from "~/features/people/door";
import { handle as handleForm } from "~/http/handle.server";
import { findIntent, forgetIntent } from "~/http/intents.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextArea } from "~/ui/text-area";

const WRITTEN = ["title", "body", "because", "quote"];

/** What was begun before signing in and is not possible any more, so that no word is lost. */
export const loader = load(async ({ viewer, context }) => {
  requireSignedIn(viewer);
  const begun = await findIntent(context);
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("begun.title"),
    text: begun && WRITTEN.flatMap((name) => begun.fields[name] ?? []).join("\n\n"),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

export const action = handleForm(async ({ viewer, context }) => {
  requireSignedIn(viewer);
  await forgetIntent(context);
  return { to: "/ideas" };
});

export default function BegunPage() {
  const t = useText("people");
  const { text } = useLoaderData<typeof loader>();
  return (
    <Door
      title={t("begun.title")}
      lede={t(text === null ? "begun.nothing" : "begun.body")}
      ways={[{ href: "/ideas", label: t("profile.toIdeas") }]}
    >
      {text !== null && (
        <Form method="post" className="flex flex-col gap-6">
          {text && (
            <Field name="yours" label={t("begun.yours")}>
              {({ id }) => <TextArea id={id} readOnly defaultValue={text} />}
            </Field>
          )}
          <div>
            <Button look="outline">{t("begun.forget")}</Button>
          </div>
        </Form>
      )}
    </Door>
  );
}
