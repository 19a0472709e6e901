import { bodySchema } from "~/features/intake/post-idea.schema.server";
import { renderText } from "~/features/writing/render-text.server";
import { handle as handleForm } from "~/http/handle.server";

/** A Markdown text as it will look, for the pages' scripts; it is what posting will store. */
export const action = handleForm(async ({ db, parse }) =>
  Response.json({ html: await renderText(db, parse(bodySchema).body) }),
);
