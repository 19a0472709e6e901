import ImagePlus from "lucide-react/icons/image-plus";
import { useText } from "~/i18n/use-text";
import { PICTURE_ALT_MAX } from "~/platform/picture";
import { Button } from "~/ui/button";
import { buttonClass } from "~/ui/button-look";
import { Field } from "~/ui/field";
import { FileInput } from "~/ui/file-input";
import type { FormView } from "~/ui/form-view";
import { TextInput } from "~/ui/text-input";
import { pictureTypes } from "./picture-types";
import { useAddPicture } from "./use-add-picture";

export interface AddPictureProps {
  /** The id of the text field that the picture goes into; it is one of the same form. */
  field: string;
  view: FormView;
  className?: string | undefined;
}

/**
 * Adds a picture to a text: chosen here, or pasted and dropped onto the text. Without script the form
 * itself brings it, so it must be `multipart/form-data`.
 */
export function AddPicture({ field, view, className }: AddPictureProps) {
  const t = useText("pictures");
  const say = useText("shared");
  const adding = useAddPicture(field);
  const { live, state, error } = adding;
  const errors = view.errors("picture");
  const said = error === null ? [] : [say(error as never) as unknown as string];
  return (
    <div className={className}>
      <details ref={adding.box} open={errors.length > 0}>
        <summary className={buttonClass("quiet", "small", "touch-target cursor-pointer")}>
          <ImagePlus aria-hidden="true" className="size-4" />
          {t("add.title")}
        </summary>
        <div className="mt-2 flex flex-col gap-4 border-s border-line-strong py-1 ps-4">
          <Field
            name="picture"
            id={`${field}-picture`}
            label={t("add.file")}
            hint={t(live ? "add.fileHintScript" : "add.fileHint")}
            errors={[...errors, ...said]}
          >
            {(wiring) => <FileInput ref={adding.file} accept={pictureTypes} {...wiring} />}
          </Field>
          <Field
            name="pictureAlt"
            id={`${field}-picture-alt`}
            label={t("add.alt")}
            hint={t("add.altHint")}
          >
            {(wiring) => (
              <TextInput
                ref={adding.alt}
                defaultValue={view.value("pictureAlt")}
                maxLength={PICTURE_ALT_MAX}
                {...wiring}
                onKeyDown={(event) => {
                  if (event.key !== "Enter") return;
                  event.preventDefault();
                  adding.put(t("unnamed"));
                }}
              />
            )}
          </Field>
          <div>
            <Button
              look="outline"
              size="small"
              type={live ? "button" : "submit"}
              name="addPicture"
              value="1"
              formNoValidate
              disabled={state === "sending"}
              onClick={live ? () => adding.put(t("unnamed")) : undefined}
            >
              {t("add.put")}
            </Button>
          </div>
        </div>
      </details>
      <p role="status" className="meta empty:hidden">
        {state === "sending" && t("add.sending")}
        {state === "done" && t("add.done")}
      </p>
    </div>
  );
}
