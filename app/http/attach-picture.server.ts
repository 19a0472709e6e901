import { textsOf } from "~/i18n/texts.server";
import { Invalid } from "~/platform/errors";
import { PICTURE_ALT_MAX, pictureMarkdown } from "~/platform/picture";
import type { FormInput } from "./form-input.server";
import { type PictureInput, takeSentPicture } from "./sent-picture.server";

/** Whether the form asks to show how its text looks, such as with the picture that it brought. */
export function asksToSee(input: FormInput): boolean {
  return Boolean(input.value("preview") ?? input.value("addPicture"));
}

/**
 * Puts the picture that came with a text at the text's end, so that whatever else is refused, the
 * picture is not lost. To be called before the text is read, for who may write it.
 */
export async function attachPicture(form: PictureInput): Promise<void> {
  const { input, viewer } = form;
  const key = await takeSentPicture(form, "text");
  if (!key && input.value("addPicture")) {
    throw new Invalid({ picture: ["pictures:errors.missing"] });
  }
  if (!key) return;
  const unnamed = textsOf(viewer.language).getFixedT(null, "pictures")("unnamed");
  const alt = (input.value("pictureAlt") ?? unnamed).slice(0, PICTURE_ALT_MAX);
  const body = (input.value("body") ?? "").trimEnd();
  const picture = pictureMarkdown(key, alt);
  input.fields["body"] = [body === "" ? picture : `${body}\n\n${picture}`];
  delete input.fields["pictureAlt"];
}
