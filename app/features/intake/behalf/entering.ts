import type { SignedInViewer } from "~/features/people/viewer";
import type { NewRow } from "~db/schema";
import type { BehalfInput } from "./behalf-entry";
import type { Customer } from "./customer.server";

/** What each way of entering works with. */
export interface Entering {
  rep: SignedInViewer;
  customer: Customer;
  /** The entry, but for what it is about. */
  row: NewRow<"behalf_entry">;
  input: BehalfInput;
}

/** Where an entry came to be; `fresh` is false where it was there already. */
export interface Entered {
  id: number;
  ideaId: number;
  fresh: boolean;
}
