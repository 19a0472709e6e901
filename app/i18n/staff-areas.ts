/** Areas whose texts only staff read: they are in a file of their own, which nobody else loads. */
export const staffAreas: ReadonlySet<string> = new Set([
  "accounts",
  "admin",
  "answering",
  "desk",
  "segments",
]);
