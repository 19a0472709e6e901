import type { Role } from "~db/schema";

export type { Role };

/** Who looks or acts. `id` is null for a visitor. */
export interface Viewer {
  readonly id: number | null;
  readonly role: Role | "visitor";
  readonly name: string;
  readonly handle: string;
  /** Where their picture is. */
  readonly portrait: string | null;
  readonly accountId: number | null;
  /** Boards for segments that let this person in now; staff see all and need none. */
  readonly openBoards: readonly number[];
  /** Whether this person may post, vote and comment: the address is verified, or no mail goes out. */
  readonly trusted: boolean;
  readonly language: string;
  readonly theme: "light" | "dark" | null;
}

export type SignedInViewer = Viewer & { readonly id: number; readonly role: Role };

const rank: Record<Viewer["role"], number> = {
  visitor: 0,
  member: 1,
  rep: 2,
  product: 3,
  admin: 4,
};

/** Whether the viewer has this role or one above it. */
export function hasRole(viewer: Pick<Viewer, "role">, role: Role): boolean {
  return rank[viewer.role] >= rank[role];
}

export function isSignedIn(viewer: Viewer): viewer is SignedInViewer {
  return viewer.id !== null;
}

/** Reps, product and admin: people of the company. */
export function isStaff(viewer: Pick<Viewer, "role">): boolean {
  return hasRole(viewer, "rep");
}

/** A viewer for what the product does by itself, such as an import or a clean-up. */
export function systemViewer(language: string): Viewer {
  return {
    id: null,
    role: "admin",
    name: "",
    handle: "",
    portrait: null,
    accountId: null,
    openBoards: [],
    trusted: true,
    language,
    theme: null,
  };
}

/** Anyone, who reads in this language; what feeds, cards and the sitemap are made for. */
export function visitorWhoReads(language: string, theme: Viewer["theme"] = null): Viewer {
  return {
    id: null,
    role: "visitor",
    name: "",
    handle: "",
    portrait: null,
    accountId: null,
    openBoards: [],
    trusted: false,
    language,
    theme,
  };
}
