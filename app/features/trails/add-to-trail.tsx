import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { FormRefusal } from "~/ui/form-refusal";
import type { FormView } from "~/ui/form-view";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Select } from "~/ui/select";
import { WordField } from "./stop-fields";
import { TrailCrumb } from "./trail-crumb";

export interface AddToTrailProps {
  view: FormView;
  /** Of the idea or the item. */
  title: string;
  /** How many prospects said that they need it too. */
  needs: number;
  /** Those of the viewer. */
  trails: readonly { id: number; title: string; account: string | null }[];
}

/** Puts an idea or an item into one of the viewer's trails, with a word to it. */
export function AddToTrail({ view, title, needs, trails }: AddToTrailProps) {
  const t = useText("trails");
  const options = trails.map((trail) => ({
    value: trail.id,
    label: trail.account ? `${trail.title} (${trail.account})` : trail.title,
  }));
  return (
    <Page width="reading">
      <PageHeader
        above={<TrailCrumb />}
        title={t("stops.toTitle")}
        lede={t("stops.toLede", { title })}
      />
      {needs > 0 && <p className="pb-6 text-md">{t("stops.demand", { count: needs })}</p>}
      {trails.length === 0 ? (
        <div className="flex flex-col items-start gap-4">
          <p className="text-read text-ink-2">{t("stops.noTrails")}</p>
          <ButtonLink href="/trails/new">{t("list.new")}</ButtonLink>
        </div>
      ) : (
        <Form method="post" className="flex max-w-measure flex-col gap-6">
          <FormRefusal errors={[...view.errors(""), ...view.errors("subject")]} />
          <Field name="trail" label={t("stops.trail")} required errors={view.errors("trail")}>
            {(wiring) => (
              <Select {...wiring} defaultValue={view.value("trail")} options={options} />
            )}
          </Field>
          <WordField view={view} />
          <div>
            <Button>{t("stops.add")}</Button>
          </div>
        </Form>
      )}
    </Page>
  );
}
