import { type CSSProperties, useState } from "react";
import { useText } from "~/i18n/use-text";
import { brandVariables } from "~/ui/brand";
import { buttonClass } from "~/ui/button-look";
import { CountPill } from "~/ui/count-pill";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { StatusLabel } from "~/ui/status-label";
import { ColourInput } from "./colour-input";

/** The company's colour with what it does to a page: at once with script, after saving without. */
export function BrandField({ view, accent }: { view: FormView; accent: string }) {
  const t = useText("admin");
  const first = view.value("accent", accent);
  // For the preview alone: what is chosen before the page's script is at work stays in the field.
  const [colour, setColour] = useState(first);
  return (
    <div className="flex flex-wrap items-start gap-x-12 gap-y-5">
      <Field
        name="accent"
        label={t("community.accent")}
        hint={t("community.accentHint")}
        errors={view.errors("accent")}
        className="max-w-72 flex-1 basis-56"
      >
        {(wiring) => (
          <ColourInput
            defaultValue={first}
            onChange={(event) => setColour(event.currentTarget.value)}
            {...wiring}
          />
        )}
      </Field>
      <figure data-brand style={brandVariables(colour) as CSSProperties}>
        <figcaption className="mb-1.5 text-sm font-strong">{t("community.preview")}</figcaption>
        <div aria-hidden="true" className="flex items-center gap-5 border-t border-line pt-4">
          <CountPill count="143" state="voted" notches={3} />
          <span className="flex flex-col items-start gap-2.5">
            <span className={buttonClass("filled", "small")}>{t("community.previewButton")}</span>
            <StatusLabel kind="planned">{t("community.previewWord")}</StatusLabel>
          </span>
        </div>
      </figure>
    </div>
  );
}
