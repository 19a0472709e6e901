import type { Answer, Fields } from "../support/browser";
import type { AccessScene, Asker } from "./access-scene";

/**
 * What a role gets: `ok` the page, `login` the way to sign-in, `no` 403, `none` 404, `formless` 405, `done` a 303
 * after a change, `kept` a 200 after a change that a script asked for, `on` a redirect elsewhere, `invalid` 422, `gone` 409.
 */
export type Expectation =
  | "ok"
  | "login"
  | "no"
  | "none"
  | "formless"
  | "done"
  | "kept"
  | "on"
  | "invalid"
  | "gone";

/** What is asked for, and what is sent there. */
export interface Target {
  path: string;
  fields: Fields;
}

export interface Row {
  /** `GET routes/ideas_.$idea.vote`. */
  endpoint: string;
  method: "GET" | "POST";
  routeId: string;
  /** What this row is about, where a route has several. */
  about: string;
  /** Made anew for each request, so that a change meets a thing that nobody changed before. */
  target: (scene: AccessScene, asker: Asker) => Target | Promise<Target>;
  /** In the order of `roles`. */
  expect: readonly Expectation[];
}

const statuses: Record<Expectation, number[]> = {
  ok: [200],
  login: [302],
  no: [403],
  none: [404],
  formless: [405],
  done: [303],
  kept: [200],
  on: [301, 302, 303],
  invalid: [422],
  gone: [409],
};

/** Whether an answer is what was expected; data requests carry redirects in a 202. */
export function meets(expectation: Expectation, answer: Answer, target: string): boolean {
  if (!target.split("?")[0]?.endsWith(".data")) {
    return (
      statuses[expectation].includes(answer.status) && leadsThere(expectation, answer.location)
    );
  }
  if (["login", "done", "on"].includes(expectation)) {
    const toLogin = answer.body.includes("/login?to=");
    return answer.status === 202 && toLogin === (expectation === "login");
  }
  return statuses[expectation].includes(answer.status);
}

function leadsThere(expectation: Expectation, location: string | null): boolean {
  const toLogin = location?.startsWith("/login?to=") ?? false;
  return toLogin === (expectation === "login");
}
