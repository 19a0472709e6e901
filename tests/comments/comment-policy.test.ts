import { describe, expect, it } from "vitest";
import type { CommentState } from "~/features/comments/comment";
import {
  canApproveComment,
  canBeginComment,
  canDeleteComment,
  canEditComment,
  canHideComment,
  canMarkHelpful,
  canReadComment,
  canReportComment,
  canTakeUp,
} from "~/features/comments/comment.policy";
import type { IdeaState } from "~/features/ideas/idea";
import type { Viewer } from "~/features/people/viewer";
import { visitor } from "../support/community";

const AUTHOR = 7;

const open: IdeaState = {
  ...{ id: 1, authorId: 99, boardId: 1, boardAccess: "public", statusGroup: "open" },
  ...{
    takesVotes: true,
    takesComments: true,
    takesEdits: true,
    locked: false,
    hidden: false,
    unpublished: false,
    slow: false,
    withdrawn: false,
    mergedIntoId: null,
  },
};
const shown: CommentState = {
  ...{ id: 1, ideaId: 1, authorId: AUTHOR, byStaff: false },
  ...{ internal: false, deleted: false, hidden: false, unpublished: false },
};

const signedIn = (role: Viewer["role"], id: number): Viewer => ({
  ...visitor,
  ...{ id, role, trusted: true },
});
const viewers: Record<string, Viewer> = {
  visitor,
  author: signedIn("member", AUTHOR),
  other: signedIn("member", 8),
  owner: signedIn("member", 99),
  rep: signedIn("rep", 9),
  product: signedIn("product", 10),
  admin: signedIn("admin", 11),
};

type State = "shown" | "internal" | "deleted" | "hidden" | "unpublished" | "on a locked idea";
const states: Record<State, { comment: CommentState; idea: IdeaState }> = {
  shown: { comment: shown, idea: open },
  internal: { comment: { ...shown, internal: true }, idea: open },
  deleted: { comment: { ...shown, deleted: true }, idea: open },
  hidden: { comment: { ...shown, hidden: true }, idea: open },
  unpublished: { comment: { ...shown, hidden: true, unpublished: true }, idea: open },
  "on a locked idea": { comment: shown, idea: { ...open, locked: true } },
};

const everybody = Object.keys(viewers);
const staff = ["rep", "product", "admin"];
const above = ["product", "admin"];

/** Who may, by state of the comment. */
const table: Record<string, Record<State, string[]>> = {
  read: {
    ...{ shown: everybody, internal: staff, deleted: [], hidden: ["author", ...above] },
    unpublished: ["author", ...above],
    "on a locked idea": everybody,
  },
  edit: {
    ...{ shown: ["author"], internal: [], deleted: [], hidden: [] },
    unpublished: [],
    "on a locked idea": [],
  },
  delete: {
    ...{ shown: ["author"], internal: [], deleted: [], hidden: ["author"] },
    unpublished: ["author"],
    "on a locked idea": ["author"],
  },
  hide: {
    ...{ shown: above, internal: [], deleted: [], hidden: above },
    unpublished: [],
    "on a locked idea": above,
  },
  approve: {
    ...{ shown: [], internal: [], deleted: [], hidden: [], unpublished: above },
    "on a locked idea": [],
  },
  report: {
    ...{ shown: ["other", "owner", ...staff], internal: [], deleted: [], hidden: [] },
    unpublished: [],
    "on a locked idea": ["other", "owner", ...staff],
  },
  "mark as helpful": {
    ...{ shown: ["other", "owner", ...staff], internal: [], deleted: [], hidden: [] },
    unpublished: [],
    "on a locked idea": ["other", "owner", ...staff],
  },
  "take up": {
    ...{ shown: ["owner", ...above], internal: [], deleted: [], hidden: [] },
    unpublished: [],
    "on a locked idea": above,
  },
};

const rules: Record<string, (viewer: Viewer, comment: CommentState, idea: IdeaState) => boolean> = {
  read: canReadComment,
  edit: canEditComment,
  delete: canDeleteComment,
  hide: canHideComment,
  approve: canApproveComment,
  report: canReportComment,
  "mark as helpful": canMarkHelpful,
  "take up": canTakeUp,
};

describe("who may do what with a comment", () => {
  const rows = Object.entries(table).flatMap(([act, byState]) =>
    Object.entries(byState).map(([state, allowed]) => ({ act, state: state as State, allowed })),
  );
  it.each(rows)("$act one that is $state", ({ act, state, allowed }) => {
    const { comment, idea } = states[state];
    const may = everybody.filter((name) => rules[act]?.(viewers[name] ?? visitor, comment, idea));
    expect(may).toEqual(allowed);
  });

  it("takes up nothing of the idea's author or one's own, and nothing where an edit is refused", () => {
    const product = signedIn("product", AUTHOR);
    const owner = signedIn("member", 99);
    expect(canTakeUp(product, shown, open)).toBe(false);
    expect(canTakeUp(signedIn("admin", 11), { ...shown, authorId: 99 }, open)).toBe(false);
    expect(canTakeUp(owner, shown, { ...open, takesEdits: false })).toBe(false);
    expect(canTakeUp({ ...owner, trusted: false }, shown, open)).toBe(false);
    for (const state of ["hidden", "withdrawn"] as const) {
      expect(canTakeUp(signedIn("admin", 11), shown, { ...open, [state]: true })).toBe(false);
    }
  });

  it("lets a visitor begin where members may go on", () => {
    expect(canBeginComment(visitor, open)).toBe(true);
    expect(canBeginComment(visitor, { ...open, locked: true })).toBe(false);
    expect(canBeginComment(visitor, { ...open, hidden: true })).toBe(false);
    expect(canBeginComment({ ...signedIn("member", 8), trusted: false }, open)).toBe(false);
  });
});
