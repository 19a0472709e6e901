import { describe, expect, it } from "vitest";
import { discussionUrl, parseDiscussion, writeCursor } from "~/features/comments/discussion-url";
import { orderThread } from "~/features/comments/order-thread";

const reply = (id: number, parentId: number | null) => ({ id, parentId });

describe("a thread", () => {
  it("puts every reply after what it answers, siblings by age", () => {
    const replies = [reply(5, 2), reply(2, 1), reply(3, 1), reply(4, 2), reply(6, 4)];
    expect(orderThread(1, replies).map(({ id }) => id)).toEqual([2, 4, 6, 5, 3]);
  });

  it("keeps a reply whose parent is not there", () => {
    expect(orderThread(1, [reply(9, 7), reply(2, 1)]).map(({ id }) => id)).toEqual([2, 9]);
  });

  it("of ten thousand levels is ordered without running out of stack", () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => reply(index + 2, index + 1));
    expect(orderThread(1, chain)).toHaveLength(10_000);
  });
});

describe("the address of a discussion", () => {
  it.each(["order=best&after=3-14", "stance=question&reply=9", "thread=12", ""])(
    "says again what it was read from: %s",
    (query) => {
      const view = parseDiscussion(new URLSearchParams(query));
      expect(discussionUrl("/ideas/1", view)).toBe(query ? `/ideas/1?${query}` : "/ideas/1");
    },
  );

  it.each([
    "order=worst",
    "after=-1-2",
    "after=1",
    "after=99999999999999999-1",
    "stance=maybe",
    "thread=0",
    "reply=1e3",
  ])("takes nonsense as if it were not there: %s", (query) => {
    const view = parseDiscussion(new URLSearchParams(query));
    expect(view).toEqual(parseDiscussion(new URLSearchParams()));
  });

  it("writes a cursor as it is read", () => {
    const cursor = { key: 1_700_000_000_000, id: 42 };
    const view = parseDiscussion(new URLSearchParams({ after: writeCursor(cursor) }));
    expect(view.after).toEqual(cursor);
  });
});
