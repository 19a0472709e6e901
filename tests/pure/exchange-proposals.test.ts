import { describe, expect, it } from "vitest";
import { chooseProposals, type Proposal, type ProposalKind } from "~/features/exchange/proposal";

const found = (kind: ProposalKind, about: string): Proposal => {
  return { kind, about, title: about, language: null, href: "/" };
};
const chosen = (...all: Proposal[]) => chooseProposals(all).map(({ kind, about }) => [kind, about]);

describe("the three things to do for an account", () => {
  it("are of three kinds before two are of one", () => {
    const answers = ["a", "b", "c"].map((about) => found("answer", about));
    expect(chosen(...answers)).toEqual([
      ["answer", "a"],
      ["answer", "b"],
      ["answer", "c"],
    ]);
    expect(chosen(...answers, found("beta", "d"), found("make_case", "e"))).toEqual([
      ["answer", "a"],
      ["beta", "d"],
      ["make_case", "e"],
    ]);
  });

  it("come in the order of what presses most, however they were found", () => {
    expect(chosen(found("make_case", "x"), found("tell", "y"), found("answer", "z"))).toEqual([
      ["answer", "z"],
      ["tell", "y"],
      ["make_case", "x"],
    ]);
  });

  it("are about three things", () => {
    expect(chosen(found("invite", "plan 1"), found("beta", "plan 1"))).toEqual([
      ["invite", "plan 1"],
    ]);
  });

  it("are fewer where there is less to do", () => {
    expect(chosen()).toEqual([]);
  });
});
