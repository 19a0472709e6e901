/** Somebody in whose name a rep may enter something, as a choice of the quick form. */
export interface CustomerMatch {
  id: number;
  name: string;
  account: string;
  /** The open deals of the account. */
  deals: { id: number; name: string }[];
}
