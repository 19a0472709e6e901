import type { Db } from "~db/connect.server";
import { readMemberships } from "../memberships.server";
import type { Gift } from "../source";

interface Mark {
  comment_id: number;
  person_id: number;
  created_at: number;
  role: string;
}

/**
 * What a customer's comment gave and got: it counts once somebody of another account, or of the
 * company, found it helpful, and the company's first answer to it counts as a reply.
 */
export async function giftsOfComments(db: Db, ids: readonly number[]): Promise<Gift[]> {
  const comments = await db
    .selectFrom("comment")
    .select(["id", "idea_id", "author_id"])
    .where("id", "in", [...ids])
    .where("by_staff", "=", 0)
    .where("internal", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .execute();
  if (comments.length === 0) return [];
  const known = comments.map(({ id }) => id);
  const marks: Mark[] = await db
    .selectFrom("comment_helpful as mark")
    .innerJoin("person", "person.id", "mark.person_id")
    .select(["mark.comment_id", "mark.person_id", "mark.created_at", "person.role"])
    .where("mark.comment_id", "in", known)
    .orderBy("mark.created_at")
    .execute();
  const replies = await db
    .selectFrom("comment as reply")
    .select(({ fn }) => ["reply.parent_id", fn.min<number>("reply.created_at").as("at")])
    .where("reply.parent_id", "in", known)
    .where("reply.by_staff", "=", 1)
    .where("reply.internal", "=", 0)
    .where("reply.deleted_at", "is", null)
    .where("reply.hidden_at", "is", null)
    .groupBy("reply.parent_id")
    .execute();
  const people = [
    ...comments.map((each) => each.author_id),
    ...marks.map((mark) => mark.person_id),
  ];
  const { isCustomer, accountAt } = await readMemberships(db, people);
  return comments
    .filter((comment) => isCustomer(comment.author_id))
    .flatMap((comment) => {
      const { author_id: author } = comment;
      const isByOthers = ({ person_id, created_at, role }: Mark) =>
        role !== "member" ||
        accountAt(person_id, created_at) === null ||
        accountAt(person_id, created_at) !== accountAt(author, created_at);
      const gift = (kind: Gift["kind"], at: number | undefined): Gift[] =>
        at === undefined
          ? []
          : [
              {
                ...{ source: "comment", sourceId: comment.id, kind, part: 0 },
                ...{ personId: author, accountId: accountAt(author, at) },
                ...{ ideaId: comment.idea_id, itemId: null, at },
              },
            ];
      const marked = marks.find((mark) => mark.comment_id === comment.id && isByOthers(mark));
      const reply = replies.find((each) => each.parent_id === comment.id);
      return [...gift("helpful_comment", marked?.created_at), ...gift("reply", reply?.at)];
    });
}
