import { Form, useLoaderData } from "@remix-run/react";
import {
  findAskedKind,
  findMark,
  markEvidence,
  unmarkEvidence,
} from "~/features/answering/mark-evidence.server";
import { canMarkEvidence } from "~/features/comments/comment.policy";
import { getCommentPage } from "~/features/comments/comment-view.queries.server";
import { getComment } from "~/features/comments/comments.queries.server";
import { QuotedComment } from "~/features/comments/quoted-comment";
import { readAmount, typedAmount } from "~/features/evidence/amount";
import { AmountFields } from "~/features/evidence/amount-fields";
import { evidenceKinds } from "~/features/evidence/evidence";
import { markedSchema, markSchema } from "~/features/evidence/evidence.schema.server";
import { KindField } from "~/features/evidence/evidence-fields";
import { allow } from "~/features/people/allow";
import { handle as handleForm } from "~/http/handle.server";
import { load, numberParam } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { textsOf } from "~/i18n/texts.server";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const loader = load(async ({ db, viewer, community, params, url }) => {
  const id = numberParam(params["comment"]);
  const { comment, idea } = await getComment(db, viewer, id);
  allow(viewer, canMarkEvidence(viewer, comment, idea), "comments:evidence.refused");
  const mark = await findMark(db, id);
  const named = evidenceKinds.find((kind) => kind === url.searchParams.get("kind"));
  const amount =
    mark?.amount && mark.unit ? readAmount(mark.amount, mark.unit, community.currency) : null;
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "comments")("evidence.title"),
    comment: (await getCommentPage(db, viewer, id)).comment,
    marked: mark !== undefined,
    kind: mark?.kind ?? named ?? (await findAskedKind(db, id)) ?? "situation",
    amount: amount
      ? { amount: typedAmount(amount.value, viewer.language), unit: amount.unit }
      : undefined,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Sets whether the reply is evidence, and of what. */
export const action = handleForm(async ({ write, viewer, community, params, parse }) => {
  const id = numberParam(params["comment"]);
  if (!parse(markedSchema).marked) {
    await write((trx) => unmarkEvidence(trx, viewer, id));
    return { to: `/comments/${id}`, notice: "comments:evidence.unmarked" };
  }
  const { currency } = community;
  const mark = parse(markSchema({ language: viewer.language, currency }));
  await write((trx) => markEvidence(trx, viewer, id, mark));
  return { to: `/comments/${id}`, notice: "comments:evidence.marked" };
});

export default function MarkEvidencePage() {
  const { pageTitle, comment, marked, kind, amount } = useLoaderData<typeof loader>();
  const t = useText("comments");
  const view = useReply();
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={t("evidence.lede")} />
      <QuotedComment comment={comment} />
      <Form method="post" className="group/evidence flex flex-col gap-6">
        <FieldErrors id="form-errors" errors={view.errors("")} />
        <KindField view={view} kind={kind} />
        <AmountFields view={view} stored={amount} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button name="marked" value="1">
            {t("evidence.mark")}
          </Button>
          {marked && (
            <Button look="outline" name="marked" value="0" formNoValidate>
              {t("evidence.unmark")}
            </Button>
          )}
          <Link href={`/comments/${comment.id}`} className="touch-target text-sm text-ink-2">
            {t("form.cancel")}
          </Link>
        </div>
      </Form>
    </Page>
  );
}
