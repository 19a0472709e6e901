import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { RadioGroup } from "~/ui/radio-group";
import { type ExportKind, exportFormats } from "./export";

export interface ExportFormProps {
  /** What this reader may take out. */
  kinds: readonly ExportKind[];
  /** The list of ideas as its address says it; "" for all. */
  list: string;
  addresses: boolean;
}

/** Sends the browser itself, which saves the answer and stays on the page. */
export function ExportForm({ kinds, list, addresses }: ExportFormProps) {
  const t = useText("export");
  return (
    <Form
      method="post"
      action="/admin/export/file"
      reloadDocument
      className="flex max-w-measure flex-col gap-7"
    >
      <input type="hidden" name="list" value={list} />
      <RadioGroup
        name="kind"
        legend={t("kind")}
        required
        defaultValue="ideas"
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          hint: t(`hints.${kind}`),
        }))}
      />
      <RadioGroup
        name="format"
        legend={t("format")}
        required
        defaultValue="csv"
        options={exportFormats.map((format) => ({ value: format, label: t(`formats.${format}`) }))}
      />
      <Checkbox name="internal" label={t("internal")} hint={t("internalHint")} />
      <p className="meta">{t(addresses ? "addresses" : "names")}</p>
      <div>
        <Button>{t("download")}</Button>
      </div>
    </Form>
  );
}
