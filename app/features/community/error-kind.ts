const kinds = {
  400: "invalid",
  403: "forbidden",
  404: "notFound",
  405: "invalid",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  429: "tooMany",
} as const;

export const errorKinds = [...new Set(Object.values(kinds)), "error"] as const;

/** What an error page speaks of. */
export type ErrorKind = (typeof errorKinds)[number];

/** By the status of the answer; what is no refusal is a defect. */
export function errorKindOf(status: number): ErrorKind {
  return kinds[status as keyof typeof kinds] ?? "error";
}
