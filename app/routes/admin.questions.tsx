import { Form, useLoaderData } from "@remix-run/react";
import { listKeepers } from "~/features/accounts/account-choices.queries.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import { employeeSchema } from "~/features/questions/question.schema.server";
import { nameEmployee } from "~/features/questions/questions-to.server";
import { questionWords } from "~/features/questions/words.server";
import { handle } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { useReply } from "~/http/use-reply";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { Select } from "~/ui/select";

export const loader = load(async ({ db, viewer, community }) => {
  allow(viewer, canAdminister(viewer));
  return {
    pageTitle: questionWords(viewer)("admin.title"),
    staff: await listKeepers(db),
    named: community.questionsTo,
  };
});

export const action = handle(async ({ write, viewer, parse }) => {
  allow(viewer, canAdminister(viewer));
  const { person } = parse(employeeSchema);
  await write((trx) => nameEmployee(trx, viewer, person));
  return { to: "/admin/questions", notice: "shared:notices.saved" };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Who answers what no member did, where nobody looks after the asker's account. */
export default function QuestionRulesPage() {
  const t = useText("questions");
  const { pageTitle, staff, named } = useLoaderData<typeof loader>();
  const view = useReply();
  return (
    <>
      <PageHeader title={pageTitle} lede={t("admin.lede")} />
      <Form key={named} method="post" className="flex max-w-measure flex-col gap-6">
        <FormRefusal errors={view.errors("")} />
        <Field
          name="person"
          label={t("admin.person")}
          hint={t("admin.personHint")}
          errors={view.errors("person")}
        >
          {(wiring) => (
            <Select
              defaultValue={view.value("person", named === null ? "" : String(named))}
              options={[
                { value: "", label: t("admin.first") },
                ...staff.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              {...wiring}
            />
          )}
        </Field>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button>{t("admin.save")}</Button>
          <Link href="/how-we-ask" className="touch-target text-sm underline">
            {t("answering.how")}
          </Link>
        </div>
      </Form>
    </>
  );
}
