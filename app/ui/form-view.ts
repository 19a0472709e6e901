/** What a form shows: the answer to what was sent, else what is stored. */
export interface FormView {
  /** What was typed, else `stored`. */
  value(name: string, stored?: string): string;
  /** What was chosen of several, else `stored`. */
  values(name: string, stored?: readonly string[]): readonly string[];
  /** The field's errors in the reader's language; "" for the form as a whole. */
  errors(name: string): string[];
  /** Whether the form came back with errors. */
  readonly refused: boolean;
  /** Set when somebody else changed the thing: details of its newer state. */
  readonly conflict: Record<string, string | number> | undefined;
}

/**
 * A hook that makes the view of what a form's action answered, or of what was `kept` of it before;
 * components get it by props.
 */
export type UseFormView = (reply: unknown, kept?: Record<string, string[]> | null) => FormView;
