import type { ActionFunctionArgs } from "@remix-run/node";
import { errorPageOf } from "~/http/errors.server";
import { load } from "~/http/load.server";
import { NotFound } from "~/platform/errors";

/** An address that leads nowhere, said inside the community's frame. */
export const loader = load(async () => {
  throw new NotFound();
});

/** Whose file was refused (`http/express/send-file.ts`), its body being read; nobody else sends a form here. */
export function action({ context }: ActionFunctionArgs) {
  throw errorPageOf(context.refusal ?? { status: 405, reason: null, retryAfterSeconds: null });
}

/** Without a component the refusal would go out as bare JSON. */
export default function NothingHere() {
  return null;
}
