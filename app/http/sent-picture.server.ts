import { allow } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import type { Cover } from "~/features/pictures/cover";
import { takePicture } from "~/features/pictures/take-picture.server";
import type { PicturePurpose } from "~/platform/encode-picture.server";
import { Invalid } from "~/platform/errors";
import { PICTURE_ALT_MAX } from "~/platform/picture";
import type { HandleContext } from "./handle.server";
import { spend } from "./spend.server";

/** What a form with a picture is read from. */
export type PictureInput = Pick<HandleContext, "context" | "viewer" | "input">;

/**
 * The picture that came in the form's field `picture`: its key, or undefined where none was chosen.
 * @throws Invalid at `picture`; Forbidden, SignInNeeded or TooMany for who sent it.
 */
export async function takeSentPicture(
  { context, viewer, input }: PictureInput,
  purpose: PicturePurpose,
): Promise<string | undefined> {
  const file = input.file("picture");
  if (!file) return undefined;
  allow(viewer, canTakePart(viewer), "pictures:refused");
  if (file.refusal) throw new Invalid({ picture: [`pictures:errors.${file.refusal}`] });
  spend(context, "picture", viewer.id ?? context.address);
  const { database, storage, env } = context.services;
  return takePicture({ database, storage, limits: env.pictures }, viewer, file.bytes, purpose);
}

/** What the form of the one picture of a thing asks for: another one, or none (null). */
export async function takeOnePicture(
  form: PictureInput,
  purpose: PicturePurpose,
): Promise<string | null> {
  if (form.input.value("remove")) return null;
  const key = await takeSentPicture(form, purpose);
  if (!key) throw new Invalid({ picture: ["pictures:errors.missing"] });
  return key;
}

/** As {@link takeOnePicture}; without a new picture the present one gets other words. */
export async function takeCover(form: PictureInput, present: Cover | null): Promise<Cover | null> {
  const alt = (form.input.value("pictureAlt") ?? "").trim().slice(0, PICTURE_ALT_MAX);
  if (present && !form.input.value("remove") && !form.input.file("picture")) {
    return { key: present.key, alt };
  }
  const key = await takeOnePicture(form, "cover");
  return key === null ? null : { key, alt };
}

/** The text key that says what became of it. */
export function pictureNotice(picture: unknown): string {
  return picture === null ? "pictures:form.removed" : "pictures:form.saved";
}
