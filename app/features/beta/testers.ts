/** Who tests or tested, as who cares for the item reads it. */
export interface Tester {
  id: number;
  /** Null for a former member. */
  person: { name: string; handle: string } | null;
  account: string | null;
  joinedAt: number;
  leftAt: number | null;
  note: string;
  reports: number;
  accepted: AcceptedRisk[];
  /** Open risks that they did not accept as they read now. */
  missing: number;
}

/** One version of a risk that somebody accepted. */
export interface AcceptedRisk {
  id: number;
  version: number;
  /** As it read then, with what was done about it. */
  body: string;
  mitigation: string;
  acceptedAt: number;
  /** The version that stands now. */
  present: number;
}

export interface TesterList {
  testers: Tester[];
  /** Where the next page begins. */
  next: string | null;
}
