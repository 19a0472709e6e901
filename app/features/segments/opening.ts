/** What a new rule opens to people who did not see it before. */
export interface Opening {
  people: number;
  boards: { id: number; name: string }[];
  /** Stands for the rule: who agreed to one did not agree to another. */
  key: string;
}
