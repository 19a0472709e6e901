import type { AskedField } from "~/platform/asked-field";

export const ACCOUNT_FIELDS_MAX = 20;

/** A field that the community asks of its accounts, and what one of them has there; "" for nothing. */
export interface OwnFact extends AskedField {
  value: string | number;
}

/** What an account has in own fields, by their numbers; "" for nothing. */
export type OwnValues = Readonly<Record<number, string | number>>;
