import { Form } from "@remix-run/react";
import { useText } from "~/i18n/use-text";
import { PICTURE_ALT_MAX, picturePath, shapeOf } from "~/platform/picture";
import { Button } from "~/ui/button";
import { Field, FieldErrors } from "~/ui/field";
import { FileInput } from "~/ui/file-input";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { pictureTypes } from "./picture-types";

export interface PictureFormProps {
  view: FormView;
  /** The key of the picture now. */
  stored: string | null;
  /** What it shows; undefined where words beside it say that already. */
  alt?: string | undefined;
  round?: boolean | undefined;
}

/** Sets or takes away the one picture of a thing. */
export function PictureForm({ view, stored, alt, round }: PictureFormProps) {
  const t = useText("pictures");
  return (
    <div className="flex max-w-measure flex-col items-start gap-7">
      <FieldErrors id="form-errors" errors={view.errors("")} />
      <Current stored={stored} round={round} />
      <Form method="post" encType="multipart/form-data" className="flex w-full flex-col gap-6">
        <Field
          name="picture"
          label={t(stored ? "form.choose" : "form.chooseFirst")}
          hint={t("add.fileHint")}
          errors={view.errors("picture")}
        >
          {(wiring) => <FileInput accept={pictureTypes} {...wiring} />}
        </Field>
        {alt !== undefined && (
          <Field
            name="pictureAlt"
            label={t("add.alt")}
            hint={t("add.altHint")}
            errors={view.errors("pictureAlt")}
          >
            {(wiring) => (
              <TextInput
                defaultValue={view.value("pictureAlt", alt)}
                maxLength={PICTURE_ALT_MAX}
                {...wiring}
              />
            )}
          </Field>
        )}
        <div>
          <Button>{t("form.save")}</Button>
        </div>
      </Form>
      {stored && (
        <Form method="post">
          <input type="hidden" name="remove" value="1" />
          <Button look="danger" size="small">
            {t("form.remove")}
          </Button>
        </Form>
      )}
    </div>
  );
}

function Current({ stored, round }: Pick<PictureFormProps, "stored" | "round">) {
  const t = useText("pictures");
  const shape = stored ? shapeOf(stored) : undefined;
  if (!stored || !shape) return <p className="text-ink-2">{t("form.none")}</p>;
  return (
    <img
      src={picturePath(stored, "small")}
      width={shape.width}
      height={shape.height}
      alt={t("form.current")}
      className={
        round
          ? "size-32 rounded-pill border border-line object-cover"
          : "h-auto max-h-64 w-auto max-w-full rounded-md border border-line"
      }
    />
  );
}
