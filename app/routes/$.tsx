import type { ActionFunctionArgs } from "@remix-run/node";
import { errorPageOf, refusalOf } from "~/http/errors.server";
import { load } from "~/http/load.server";
import { NotFound } from "~/platform/errors";

/** An address that leads nowhere, said inside the community's frame. */
export const loader = load(async () => {
  throw new NotFound();
});

/** A form that leads nowhere, or whose file was refused (`http/express/exports.ts`): its body is read. */
export function action({ context }: ActionFunctionArgs) {
  throw errorPageOf(context.refusal ?? refusalOf(new NotFound()));
}

/** Without a component the refusal would go out as bare JSON. */
export default function NothingHere() {
  return null;
}
