/** What an action answers to a refused form; the page shows it in place of the stored values. */
export interface FormReply {
  /** Field name to what was typed. */
  values: Record<string, string[]>;
  /** Field name ("" for the whole form) to text keys. */
  errors: Record<string, string[]>;
  /** Set when somebody else changed the thing: details of the newer state. */
  conflict?: Record<string, string | number>;
  /** Set when the form only asked to see something, such as a preview. */
  shown?: Record<string, unknown>;
}

export function isFormReply(value: unknown): value is FormReply {
  return typeof value === "object" && value !== null && "values" in value && "errors" in value;
}
