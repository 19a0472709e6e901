import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { EntryFields, type EntryWords } from "./entry-fields";
import { PlaceFields, type PlaceFieldsProps } from "./place-fields";

export interface EntryFormProps extends Pick<PlaceFieldsProps, "choices"> {
  view: FormView;
  /** The body as the server rendered it, where it was asked to. */
  preview: string | undefined;
  stored: EntryWords & PlaceFieldsProps["stored"];
  /** Of the entry that is edited; null for a new one. */
  version: number | null;
}

/** A new entry, or other words and places for one. */
export function EntryForm({ view, preview, choices, stored, version }: EntryFormProps) {
  const t = useText("changelog");
  const sent = view.conflict?.["version"] ?? view.value("version", String(version ?? ""));
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={view.errors("")} />
      {view.conflict && <Stale conflict={view.conflict} />}
      {version !== null && <input type="hidden" name="version" value={sent} />}
      <EntryFields view={view} preview={preview} stored={stored} />
      <PlaceFields view={view} choices={choices} stored={stored} />
      <div>
        <Button>{t(version === null ? "create.submit" : "edit.submit")}</Button>
      </div>
    </Form>
  );
}

/** The words that somebody else saved meanwhile, beside those in the form. */
function Stale({ conflict }: { conflict: NonNullable<FormView["conflict"]> }) {
  const t = useText("changelog");
  return (
    <Notice tone="attention" title={t("edit.theirs")}>
      <p className="title-lg pt-1 text-ink">{conflict["title"]}</p>
      <p className="reading">{conflict["forWhom"]}</p>
      <p className="reading pt-2 whitespace-pre-wrap">{conflict["body"]}</p>
    </Notice>
  );
}
