import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field, FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SectionHeader } from "~/ui/section-header";
import { TextInput } from "~/ui/text-input";
import { type SavedView, VIEW_NAME_MAX } from "./saved-view";

export interface ViewsPageProps {
  view: FormView;
  views: readonly SavedView[];
  /** What is saved: the search part of the desk's address. */
  query: string;
}

/** All saved views, and the form that saves one. */
export function ViewsPage({ view, views, query }: ViewsPageProps) {
  const t = useText("desk");
  return (
    <Page width="reading">
      <PageHeader
        above={<Breadcrumb label={t("keys.way")} crumbs={[{ label: t("title"), href: "/desk" }]} />}
        title={t("views.title")}
        lede={t("views.lede")}
      />
      <Form method="post" className="flex max-w-measure flex-col gap-5 pb-14">
        <input type="hidden" name="query" value={view.value("query", query)} />
        <FieldErrors id="form-error" errors={view.errors("")} />
        <Field name="name" label={t("views.name")} errors={view.errors("name")} required>
          {(wiring) => (
            <TextInput {...wiring} maxLength={VIEW_NAME_MAX} defaultValue={view.value("name")} />
          )}
        </Field>
        <Checkbox
          name="shared"
          value="1"
          label={t("views.shared")}
          hint={t("views.sharedHint")}
          defaultChecked={view.value("shared") === "1"}
        />
        <div>
          <Button>{t("views.submit")}</Button>
        </div>
      </Form>
      {views.length > 0 && <Saved views={views} />}
    </Page>
  );
}

function Saved({ views }: Pick<ViewsPageProps, "views">) {
  const t = useText("desk");
  return (
    <section aria-labelledby="saved">
      <SectionHeader id="saved" title={t("views.saved")} />
      <ul>
        {views.map((view) => (
          <li
            key={view.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
          >
            <Link href={view.path} className="touch-target font-strong text-accent">
              <bdi>{view.name}</bdi>
            </Link>
            <span className="flex items-baseline gap-5 text-sm text-ink-2">
              {view.shared && <span>{t("views.sharedBy", { name: view.by })}</span>}
              {view.own && (
                <Form method="post" action={`/desk/views/${view.id}/removal`}>
                  <Button
                    look="quiet"
                    size="small"
                    aria-label={t("views.removeNamed", { name: view.name })}
                  >
                    {t("views.remove")}
                  </Button>
                </Form>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
