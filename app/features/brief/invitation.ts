/** An invitation to write on an item, as its list shows it. */
export interface InvitationRow {
  id: number;
  at: number;
  /** Of the person or the company; null for a former member. */
  name: string | null;
  company: boolean;
  /** How many accepted it. */
  joined: number;
}
