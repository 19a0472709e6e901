/** One part of a mail, in its order. A quote is what a person wrote. */
export type MailBlock =
  | { text: string }
  | { quote: string; by?: string }
  | { button: string; href: string };

/** What a mail says; every text in the reader's language. */
export interface MailContent {
  language: string;
  siteName: string;
  heading: string;
  /** What mail programs show beside the subject. */
  preview?: string;
  blocks: MailBlock[];
  /** Why this mail came, and the links that stop it. */
  footer: { text: string; href?: string }[];
}
