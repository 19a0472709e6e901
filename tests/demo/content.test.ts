import { describe, expect, it } from "vitest";
import { content } from "~db/demo/content";
import type { DemoComment, DemoIdea, StatusKey } from "~db/demo/content/types";

const { accounts, boards, ideas, people, roadmap, tags } = content;
const person = new Map(people.map((each) => [each.key, each]));
const idea = new Map(ideas.map((each) => [each.key, each]));
const staff = new Set(people.filter((each) => each.role !== "member").map((each) => each.key));
const deciders = new Set(
  people.filter((each) => ["product", "admin"].includes(each.role)).map((each) => each.key),
);

function flatten(comments: DemoComment[]): DemoComment[] {
  return comments.flatMap((comment) => [comment, ...flatten(comment.replies)]);
}

function currentStatus(each: DemoIdea): StatusKey {
  return each.statusHistory.at(-1)?.status ?? "new";
}

/** When voting ended, in days ago; 0 while it is open. */
function votingEnded(each: DemoIdea): number {
  const closed = ["delivered", "already_possible"].includes(currentStatus(each));
  return closed ? (each.statusHistory.at(-1)?.daysAgo ?? 0) : 0;
}

/** Everything that somebody did on an idea: who and when. */
function acts(each: DemoIdea): { by: string; daysAgo: number }[] {
  return [
    { by: each.author, daysAgo: each.daysAgo },
    ...each.statusHistory,
    ...(each.officialResponse ?? []),
    ...flatten(each.comments),
    ...(each.extensions ?? []),
  ];
}

function descending(days: number[]): boolean {
  return days.every((day, index) => index === 0 || day < (days[index - 1] ?? 0));
}

const unique = (values: string[]) => new Set(values).size === values.length;
const comments = ideas.flatMap((each) => flatten(each.comments));

describe("the size of the demo community", () => {
  it("has 109 ideas, 65 people, 20 accounts, 6 boards and 11 roadmap items", () => {
    expect([ideas, people, accounts, boards, roadmap].map((list) => list.length)).toEqual([
      109, 65, 20, 6, 11,
    ]);
  });

  it("has one admin, three product people and three reps", () => {
    const count = (role: string) => people.filter((each) => each.role === role).length;
    expect([count("admin"), count("product"), count("rep")]).toEqual([1, 3, 3]);
  });

  it("has at least 300 comments, 170 becauses, 35 answers and 25 sets of prompts", () => {
    expect(comments.length).toBeGreaterThanOrEqual(300);
    expect(ideas.flatMap((each) => each.becauses).length).toBeGreaterThanOrEqual(170);
    expect(ideas.filter((each) => each.officialResponse).length).toBeGreaterThanOrEqual(35);
    expect(ideas.filter((each) => each.prompts).length).toBeGreaterThanOrEqual(25);
  });

  it("is written in German for a good fifth", () => {
    expect(ideas.filter((each) => each.language === "de").length).toBeGreaterThanOrEqual(20);
  });

  it("shows every status, every stance and every access", () => {
    expect(new Set(ideas.map(currentStatus)).size).toBe(11);
    expect(new Set(comments.map((each) => each.stance)).size).toBe(4);
    expect(new Set(boards.map((each) => each.access)).size).toBe(3);
  });

  it("has fresh ideas that nobody has answered yet", () => {
    const fresh = ideas.filter((each) => each.daysAgo <= 4 && each.statusHistory.length === 0);
    expect(fresh.length).toBeGreaterThanOrEqual(4);
  });
});

describe("keys of the demo community", () => {
  it("are unique, and so are handles, mail addresses and titles", () => {
    for (const list of [boards, tags, accounts, people, ideas, comments, roadmap]) {
      expect(unique(list.map((each) => each.key))).toBe(true);
    }
    expect(unique(people.map((each) => each.handle))).toBe(true);
    expect(unique(people.map((each) => each.email))).toBe(true);
    expect(unique(ideas.map((each) => each.title))).toBe(true);
  });

  it("all refer to something", () => {
    const known = (list: { key: string }[]) => new Set(list.map((each) => each.key));
    for (const each of ideas) {
      expect(known(boards)).toContain(each.board);
      for (const tag of each.tags) expect(known(tags)).toContain(tag);
      for (const { by } of acts(each)) expect(person.has(by), `${each.key}: ${by}`).toBe(true);
      for (const because of each.becauses) expect(person.has(because.person)).toBe(true);
    }
    for (const each of people) if (each.account) expect(known(accounts)).toContain(each.account);
    for (const key of roadmap.flatMap((each) => each.ideas)) expect(idea.has(key), key).toBe(true);
  });

  it("are all used: each account has people, each board and tag has ideas", () => {
    for (const { key } of accounts) expect(people.map((each) => each.account)).toContain(key);
    for (const { key } of boards) expect(ideas.map((each) => each.board)).toContain(key);
    for (const { key } of tags) expect(ideas.flatMap((each) => each.tags)).toContain(key);
  });

  it("lead extensions to comments of others on the same idea, that stood there before", () => {
    const taken = ideas.flatMap((each) => (each.extensions ?? []).map((one) => ({ each, one })));
    expect(taken.length).toBeGreaterThanOrEqual(3);
    for (const { each, one } of taken) {
      const said = flatten(each.comments).find((comment) => comment.key === one.comment);
      expect(said?.internal, one.comment).toBeUndefined();
      expect([each.author, one.by]).not.toContain(said?.by);
      expect(said?.daysAgo).toBeGreaterThan(one.daysAgo);
    }
  });

  it("mentions name handles that exist", () => {
    const handles = people.map((each) => each.handle);
    const mentions = comments.flatMap((each) => [...each.body.matchAll(/@([a-z0-9-]+)/g)]);
    expect(mentions.length).toBeGreaterThan(3);
    for (const mention of mentions) expect(handles).toContain(mention[1]);
  });
});

describe("the rules that the community keeps", () => {
  it("titles have 8 to 140 characters, and every text says something", () => {
    for (const each of ideas) {
      expect(each.title.length, each.title).toBeGreaterThanOrEqual(8);
      expect(each.title.length, each.title).toBeLessThanOrEqual(140);
      expect(each.body.length, each.key).toBeGreaterThan(80);
    }
    for (const each of comments) expect(each.body.trim(), each.key).not.toBe("");
  });

  it("a decline has a reason code, 80 characters and what would change our mind", () => {
    const changes = ideas.flatMap((each) => each.statusHistory);
    for (const change of changes) {
      const declined = change.status === "declined";
      expect(change.reasonCode !== undefined, change.note).toBe(declined);
      expect(change.wouldChange !== undefined, change.note).toBe(declined);
      const where =
        change.status === "already_possible" || change.reasonCode === "already_possible";
      expect(change.possibleWhere !== undefined, change.note).toBe(where);
      expect(change.conflictsWith !== undefined, change.note).toBe(
        change.reasonCode === "conflicts",
      );
      if (declined) expect(change.note.length, change.note).toBeGreaterThanOrEqual(80);
      expect(change.note).not.toBe("");
    }
  });

  it("only product and admin decide and answer, only staff write internal notes", () => {
    for (const each of ideas) {
      const decisions = [...each.statusHistory, ...(each.officialResponse ?? [])];
      for (const { by } of decisions) expect(deciders, `${each.key}: ${by}`).toContain(by);
    }
    for (const note of comments.filter((each) => each.internal)) expect(staff).toContain(note.by);
  });

  it("becauses are customers' own, one a person, and have an importance", () => {
    for (const each of ideas) {
      expect(unique(each.becauses.map((because) => because.person)), each.key).toBe(true);
      for (const because of each.becauses) {
        expect(staff.has(because.person)).toBe(false);
        expect([1, 2, 3]).toContain(because.importance);
      }
    }
  });

  it("a one-way board holds nothing but its authors and staff", () => {
    const oneWay = boards.filter((each) => each.access === "one_way").map((each) => each.key);
    for (const each of ideas.filter((candidate) => oneWay.includes(candidate.board))) {
      expect(each.becauses).toEqual([]);
      for (const { by } of acts(each)) expect(by === each.author || staff.has(by)).toBe(true);
    }
  });

  it("only the first version of an answer goes without saying what changed", () => {
    for (const each of ideas) {
      each.officialResponse?.forEach((version, index) => {
        expect(version.changed === undefined, each.key).toBe(index === 0);
      });
    }
  });
});

describe("the order of time", () => {
  it("puts everything after the posting and before today", () => {
    for (const each of ideas) {
      expect(each.daysAgo).toBeLessThanOrEqual(360);
      for (const act of acts(each).slice(1)) {
        expect(act.daysAgo, `${each.key} by ${act.by}`).toBeLessThan(each.daysAgo);
        expect(act.daysAgo, `${each.key} by ${act.by}`).toBeGreaterThan(0);
      }
    }
  });

  it("puts statuses, versions, replies and horizons one after the other", () => {
    for (const each of ideas) {
      expect(descending(each.statusHistory.map((change) => change.daysAgo)), each.key).toBe(true);
      const versions = each.officialResponse ?? [];
      expect(descending(versions.map((version) => version.daysAgo)), each.key).toBe(true);
    }
    for (const comment of comments) {
      for (const reply of comment.replies) {
        expect(reply.daysAgo, reply.key).toBeLessThan(comment.daysAgo);
      }
    }
    for (const item of roadmap) {
      expect(descending(item.history.map((change) => change.daysAgo)), item.key).toBe(true);
    }
  });

  it("lets people join before they do something", () => {
    for (const each of ideas) {
      for (const act of acts(each)) {
        expect(person.get(act.by)?.joinedDaysAgo, `${each.key}: ${act.by}`).toBeGreaterThan(
          act.daysAgo,
        );
      }
      for (const because of each.becauses) {
        const joined = person.get(because.person)?.joinedDaysAgo;
        expect(joined, `${each.key}: ${because.person}`).toBeGreaterThan(votingEnded(each));
      }
    }
  });
});

describe("the roadmap", () => {
  it("stands where its history says", () => {
    for (const item of roadmap) {
      expect(item.history.at(-1)?.to, item.key).toBe(item.horizon);
      item.history.forEach((change, index) => {
        expect(change.from, item.key).toBe(item.history[index - 1]?.to ?? null);
        expect(deciders).toContain(change.by);
      });
      const delivered = item.horizon === "delivered" ? item.history.at(-1)?.daysAgo : undefined;
      expect(item.deliveredDaysAgo, item.key).toBe(delivered);
    }
  });

  it("was made from an idea that was there, each idea in one item; but for what nobody knows of", () => {
    expect(unique(roadmap.flatMap((item) => item.ideas))).toBe(true);
    for (const item of roadmap) {
      if (item.unpublished) continue;
      const posted = item.ideas.map((key) => idea.get(key)?.daysAgo ?? 0);
      expect(Math.max(...posted), item.key).toBeGreaterThan(item.history[0]?.daysAgo ?? 0);
      expect(Math.min(...posted), item.key).toBeGreaterThan(item.deliveredDaysAgo ?? 0);
    }
  });

  it("agrees with the status of its ideas", () => {
    const fitting = {
      now: ["in_progress", "beta"],
      next: ["planned", "gathering_evidence", "under_review"],
      later: ["gathering_evidence", "under_review"],
      delivered: ["delivered"],
    };
    for (const item of roadmap) {
      for (const key of item.ideas) {
        const each = idea.get(key);
        expect(fitting[item.horizon], key).toContain(each && currentStatus(each));
      }
    }
  });
});

describe("who is asked", () => {
  const accountOf = (key: string) => person.get(key)?.account ?? null;
  const answerers = new Set(content.answerers.map((each) => each.person));
  const routed = content.asked.flatMap((question) =>
    question.requests
      .filter(({ passedBy }) => passedBy === undefined)
      .map(({ to }) => ({
        to,
        account: question.forAccount ?? (question.by ? accountOf(question.by) : null),
      })),
  );

  it("said that they may be, each once, about tags that there are", () => {
    expect(routed.filter(({ to }) => !answerers.has(to))).toEqual([]);
    expect(answerers.size).toBe(content.answerers.length);
    const keys = new Set(tags.map(({ key }) => key));
    const topics = content.answerers.flatMap((each) => each.topics);
    expect(topics.filter((topic) => !keys.has(topic))).toEqual([]);
    expect(content.answerers.filter((each) => staff.has(each.person))).toEqual([]);
  });

  it("is never of the asker's account, nor of one that it excludes", () => {
    const excluded = content.exclusions.flatMap(({ account, other }) => [
      `${account} ${other}`,
      `${other} ${account}`,
    ]);
    const wrong = routed.filter(({ to, account }) => {
      const own = accountOf(to);
      return own !== null && (own === account || excluded.includes(`${own} ${account}`));
    });
    expect(wrong).toEqual([]);
  });
});
