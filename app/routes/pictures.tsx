import { allow } from "~/features/people/allow";
import { canTakePart } from "~/features/people/people.policy";
import { handle as handleForm } from "~/http/handle.server";
import { takeSentPicture } from "~/http/sent-picture.server";
import { Invalid } from "~/platform/errors";
import { picturePath } from "~/platform/picture";

/** Takes a picture in and answers where it is, for the script of a text field. */
export const action = handleForm(
  async ({ viewer, input, context }) => {
    allow(viewer, canTakePart(viewer), "pictures:refused");
    try {
      const key = await takeSentPicture({ context, viewer, input }, "text");
      if (!key) throw new Invalid({ picture: ["pictures:errors.missing"] });
      return Response.json({ path: picturePath(key, "large") });
    } catch (error) {
      // A route without a page would answer the form's data with 200.
      if (!(error instanceof Invalid)) throw error;
      return Response.json({ errors: error.fields }, { status: error.status });
    }
  },
  { files: true },
);
