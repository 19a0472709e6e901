import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBeginComment } from "~/features/comments/comment.policy";
import { postComment } from "~/features/comments/post-comment.server";
import { canAddEvidence } from "~/features/evidence/evidence.policy";
import { editIdea } from "~/features/ideas/edit-idea.server";
import type { IdeaState } from "~/features/ideas/idea";
import { canComment, canEditIdea, canVote, isKeptFromEditing } from "~/features/ideas/idea.policy";
import type { Viewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

const AUTHOR = 7;
const open: IdeaState = {
  ...{ id: 1, authorId: AUTHOR, boardId: 1, boardAccess: "public", statusGroup: "open" },
  ...{ takesVotes: true, takesComments: true, takesEdits: true },
  ...{ locked: false, hidden: false, unpublished: false, slow: false, withdrawn: false },
  mergedIntoId: null,
};
const as = (role: Viewer["role"], id: number): Viewer => ({
  ...visitor,
  ...{ role, id, trusted: true },
});
const viewers = [
  visitor,
  as("member", AUTHOR),
  as("member", 8),
  as("rep", 9),
  as("product", 10),
  as("admin", 11),
];

describe("who may what in a status that freezes, as visitor, author, other, rep, product, admin", () => {
  const frozen = { ...open, takesVotes: false, takesComments: false, takesEdits: false };
  const rules: [string, (viewer: Viewer, idea: IdeaState) => boolean, string, string][] = [
    ["vote", canVote, "- x x x x x", "- - - - - -"],
    ["comment", canComment, "- x x x x x", "- - - x x x"],
    ["begin a comment", canBeginComment, "x x x x x x", "- - - x x x"],
    ["add evidence", canAddEvidence, "- x x x x x", "- - - x x x"],
    ["edit", canEditIdea, "- x - - x x", "- - - - x x"],
    ["edit but for the status", isKeptFromEditing, "- - - - - -", "- x - - - -"],
  ];
  const line = (rule: (viewer: Viewer, idea: IdeaState) => boolean, idea: IdeaState) =>
    viewers.map((viewer) => (rule(viewer, idea) ? "x" : "-")).join(" ");

  it.each(rules)("%s", (_what, rule, whenOpen, whenFrozen) => {
    expect(line(rule, open)).toBe(whenOpen);
    expect(line(rule, frozen)).toBe(whenFrozen);
  });

  it("is decided switch by switch", () => {
    const member = as("member", AUTHOR);
    const may = (idea: IdeaState) =>
      [canVote, canComment, canEditIdea].map((rule) => rule(member, idea));
    expect(may({ ...open, takesVotes: false })).toEqual([false, true, true]);
    expect(may({ ...open, takesComments: false })).toEqual([true, false, true]);
    expect(may({ ...open, takesEdits: false })).toEqual([true, true, false]);
  });
});

describe("an idea in a status that freezes", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it("refuses each thing with its own reason", async () => {
    const author = await makePerson(database);
    const { id } = await database.write((trx) =>
      trx
        .insertInto("status")
        .values({
          ...{ status_key: "ice", status_group: "open", position: 99 },
          ...{ takes_votes: 0, takes_comments: 0, takes_edits: 0 },
        })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const idea = await makeIdea(database, author, await makeBoard(database), { status_id: id });
    const words = { body: "More words.", bodyHtml: "<p>More words.</p>" };
    const said = { ...words, stance: null, parentId: null, internal: false };
    const edit = { ...words, title: "Another title", version: 1 };
    await expect(
      database.write((trx) => castVote(trx, author, idea.id, { importance: 1, because: "" })),
    ).rejects.toMatchObject({ status: 403, reason: "votes:frozen" });
    await expect(
      database.write((trx) => postComment(trx, author, idea.id, said)),
    ).rejects.toMatchObject({ status: 403, reason: "comments:frozen" });
    await expect(
      database.write((trx) => editIdea(trx, author, idea.id, edit)),
    ).rejects.toMatchObject({ status: 403, reason: "ideas:frozen.editsAlone" });
  });
});
