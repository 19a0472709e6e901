import type { RouteHandle } from "~/http/hydration";
import { PartsPage } from "~/ui/parts-page";

export const handle: RouteHandle = { bare: true };

/** The parts of every page in all their states, for whoever builds with them; in development alone. */
export const meta = () => [{ title: "Parts" }, { name: "robots", content: "noindex" }];

export default PartsPage;
