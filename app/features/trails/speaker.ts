/** Who says something on a trail: by name where their company agreed, else by what it is. */
export interface Speaker {
  name: string | null;
  account: string | null;
  industry: string;
  size: SizeBand | null;
}

export const sizeBands = ["one", "few", "small", "medium", "large"] as const;

/** How many people work somewhere, as roughly as tells nobody who it is. */
export type SizeBand = (typeof sizeBands)[number];

/** One, up to 9, up to 49, up to 249, more. */
export function sizeBandOf(size: number | null): SizeBand | null {
  if (size === null || size < 1) return null;
  if (size === 1) return "one";
  if (size < 10) return "few";
  if (size < 50) return "small";
  return size < 250 ? "medium" : "large";
}

/** What is stored of a person and their company, where they spoke. */
export interface Spoken {
  name: string;
  /** Whether the name is shown at all: not of who withdrew, left, or hides it as a voter. */
  shown: boolean;
  account: string | null;
  namedAt: number | null;
  industry: string | null;
  size: number | null;
}

/** A person is named with their company, and only where it agreed to be. */
export function speakerOf({ name, shown, account, namedAt, industry, size }: Spoken): Speaker {
  const agreed = account !== null && namedAt !== null;
  return {
    name: agreed && shown && name ? name : null,
    account: agreed ? account : null,
    industry: industry ?? "",
    size: sizeBandOf(size),
  };
}
