/** A status that somebody set a moment ago and can still take back. */
export interface LastChange {
  changeId: number;
  ideaId: number;
  title: string;
  status: string;
}
