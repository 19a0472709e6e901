import { describe, expect, it } from "vitest";
import { holdsLink, readAddresses } from "~/features/people/invitation";

describe("pasted addresses", () => {
  it("are found bare and behind names, each once", () => {
    const pasted =
      '"Doe, Jane" <jane@a.example>, JANE@a.example; bob@a.example\n\nOle <ole@b.example>';
    expect(readAddresses(pasted)).toEqual({
      addresses: ["JANE@a.example", "bob@a.example", "ole@b.example"],
      wrong: [],
    });
    expect(readAddresses("a@b.example\nnobody here").wrong).toEqual(["nobody here"]);
  });

  it.each([
    ["kaputt@", true],
    ["jane @ a.example", true],
    ["jane@a.example, bob@", true],
    ['"Jane @ Brasa" <jane@a.example>', false],
  ])("half of one is refused, not left out: %s", (line, refused) => {
    expect(readAddresses(`ole@b.example\n${line}`).wrong).toEqual(refused ? [line] : []);
  });

  it("are clean of what came along unseen", () => {
    const pasted = "\u200eanna@a.example\u200b\nBo <\ufeffbo@a.example\u202c>";
    const addresses = ["anna@a.example", "bo@a.example"];
    expect(readAddresses(pasted)).toEqual({ addresses, wrong: [] });
  });

  it.each([
    ["Come and see what we plan for autumn.", false],
    ["Wir freuen uns auf dich!", false],
    ["www.spam", true],
    ["spam.example/x", true],
    ["http:// spam", true],
  ])("go with words that lead nowhere else: %s", (words, leads) => {
    expect(holdsLink(words)).toBe(leads);
  });
});
