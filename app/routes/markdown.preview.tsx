import { bodySchema } from "~/features/intake/post-idea.schema.server";
import { handle as handleForm } from "~/http/handle.server";
import { renderMarkdown } from "~/platform/markdown.server";

/** A Markdown text as it will look, for the pages' scripts; it is what posting will store. */
export const action = handleForm(async ({ parse }) =>
  Response.json({ html: await renderMarkdown(parse(bodySchema).body) }),
);
