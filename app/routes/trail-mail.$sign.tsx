import { Form, useLoaderData } from "@remix-run/react";
import { Door } from "~/features/people/door";
import { confirmContact } from "~/features/trails/leave-contact.server";
import { getLinkEnd } from "~/features/trails/open-trail.server";
import { readTrailSign } from "~/features/trails/trail-signs.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { givePass, prospectOf } from "~/http/trail-reader.server";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { LinkGone } from "~/platform/errors";
import { Button } from "~/ui/button";

/** Looking does nothing: mail scanners open every link. */
export const loader = load(async ({ params, viewer, url, context }) => {
  const does = readTrailSign(context.services.secret, params["sign"] ?? "")?.does;
  const known = does === "confirm" || does === "pass" ? does : null;
  const t = textsOf(viewer.language).getFixedT(null, "trails");
  return {
    does: known,
    done: url.searchParams.has("done"),
    title: known ? t(`mail.${known}Title`) : t("mail.goneTitle"),
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({ title: data.title, noindex: true }));

export const action = handleForm(
  async ({ db, write, params, viewer, context }) => {
    const sign = readTrailSign(context.services.secret, params["sign"] ?? "");
    if (sign?.does === "confirm") {
      await write((trx) => confirmContact(trx, prospectOf(viewer), sign.contactId));
    } else if (sign?.does === "pass") {
      givePass(context, sign.linkId, await getLinkEnd(db, sign.linkId));
    } else throw new LinkGone();
    return { to: `/trail-mail/${params["sign"]}?done=1` };
  },
  { limit: "byLink" },
);

export default function TrailMailPage() {
  const t = useText("trails");
  const { does, done, title } = useLoaderData<typeof loader>();
  if (!does) return <Door title={title} lede={t("mail.goneBody")} />;
  if (done) {
    const said = does === "pass" ? "passed" : "confirmed";
    return <Door title={t(`mail.${said}`)} lede={t(`mail.${said}Body`)} />;
  }
  return (
    <Door title={title} lede={t(`mail.${does}Body`)}>
      <Form method="post" reloadDocument>
        <Button>{t(`mail.${does}`)}</Button>
      </Form>
    </Door>
  );
}
