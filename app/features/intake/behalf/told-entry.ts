import type { BehalfKind } from "./behalf-entry";

/** An entry as the customer in whose name it is reads it. */
export interface ToldEntry {
  id: number;
  kind: BehalfKind;
  /** Null where it is a former member. */
  by: string | null;
  /** Null once it is gone, or where the customer does not see it. */
  idea: { title: string; path: string; language: string } | null;
  title: string;
  quote: string;
  because: string;
  importance: 1 | 2 | 3;
  state: "open" | "disowned" | "confirmed" | "takenBack";
  /** Whether the customer has never signed up. */
  shadow: boolean;
  at: number;
}
