import { picturePath } from "~/platform/picture";

/** Where the picture of a person is, in the size of an avatar; null for one who has none. */
export function portraitPath(key: string | null): string | null {
  return key === null ? null : picturePath(key, "thumb");
}
