export const TERMS_MAX = 10_000;

/** What contributors agree to before their first suggestion. */
export interface ContributorTerms {
  version: number;
  /** Markdown. */
  body: string;
  html: string;
}
