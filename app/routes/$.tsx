import { load } from "~/http/load.server";
import { NotFound } from "~/platform/errors";

/** An address that leads nowhere, said inside the community's frame. */
export const loader = load(async () => {
  throw new NotFound();
});

/** Without a component the refusal would go out as bare JSON. */
export default function NothingHere() {
  return null;
}
