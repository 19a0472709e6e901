import { describe, expect, it } from "vitest";
import { failureOf, type SendFailure } from "~/platform/mail-failure";
import { headerText } from "~/platform/mail-header";

const at = (command: string, response: string) => ({
  message: response,
  code: command === "message" ? "EMESSAGE" : "EENVELOPE",
  command: command === "message" ? "DATA" : command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

const broken = (code: string, message: string) => ({ code, message });

const cases: [SendFailure, ReturnType<typeof at> | ReturnType<typeof broken>][] = [
  ["bounced", at("RCPT TO", "550 5.1.1 <a@b.example>: Recipient address rejected: unknown user")],
  ["bounced", at("RCPT TO", "550 No such user here")],
  ["bounced", at("RCPT TO", "556 5.1.10 Domain accepts no mail")],
  ["bounced", at("RCPT TO", "550-5.1.1 The account does not exist.\r\n550 5.1.1 Look again")],
  ["bounced", at("message", "550 5.1.1 No such user")],
  ["deferred", at("RCPT TO", "450 4.2.0 Greylisted, try again in 300 seconds")],
  ["deferred", at("RCPT TO", "452 4.2.2 Mailbox full")],
  ["deferred", at("message", "451 4.3.0 Try later")],
  ["refused", at("RCPT TO", "552 5.2.2 Mailbox full")],
  ["refused", at("RCPT TO", "550 5.7.1 Message refused by policy")],
  ["refused", at("RCPT TO", "550 Your address is on a blocklist")],
  ["refused", at("RCPT TO", "554 Transaction failed")],
  ["refused", at("message", "550 5.7.1 This looks like spam")],
  ["refused", at("message", "550 Message content rejected")],
  ["refused", at("MAIL FROM", "552 5.3.4 Message too large")],
  ["refused", broken("EMESSAGE", "Message size larger than allowed 100")],
  ["trouble", at("MAIL FROM", "550 5.7.1 You may not send as this sender")],
  ["trouble", at("MAIL FROM", "450 4.7.1 Too many messages, slow down")],
  ["trouble", at("RCPT TO", "554 5.7.1 <a@b.example>: Relay access denied")],
  ["trouble", at("RCPT TO", "553 5.1.8 Sender domain does not exist")],
  ["trouble", at("RCPT TO", "530 5.7.0 Authentication required")],
  ["trouble", at("RCPT TO", "421 4.3.2 Closing")],
  ["trouble", { ...at("AUTH PLAIN", "535 5.7.8 Wrong password"), code: "EAUTH" }],
  ["trouble", broken("ESOCKET", "connect ECONNREFUSED 127.0.0.1:25")],
  ["trouble", broken("ETIMEDOUT", "Greeting never received")],
  ["trouble", broken("ETLS", "self-signed certificate")],
  ["trouble", broken("EDNS", "getaddrinfo ENOTFOUND mail.example")],
];

describe("an answer of a mail server", () => {
  it.each(cases)("means %s: %o", (failure, error) => {
    expect(failureOf(error)).toBe(failure);
  });
});

describe("a header", () => {
  it.each([
    ["Ideas\r\nBcc: all@example.com", "Ideas Bcc: all@example.com"],
    ["one\u2028two\u2029three\u0085four\u0000five", "one two three four five"],
    ["=?utf-8?B?SGVsbG8=?= you", "= ?utf-8?B?SGVsbG8= ?= you"],
    ["safe\u202Eexe.txt", "safe exe.txt"],
    ["half \ud83d of a smile", "half \ufffd of a smile"],
    ["Grüße 👩‍👩‍👧 ありがとう", "Grüße 👩‍👩‍👧 ありがとう"],
  ])("of %j reads as typed, on one line", (typed, read) => {
    expect(headerText(typed)).toBe(read);
  });

  it("is cut where it is longer than any mail program shows", () => {
    const cut = headerText("👍".repeat(10_000));
    expect([...cut]).toHaveLength(250);
    expect(cut.endsWith("…")).toBe(true);
  });
});
