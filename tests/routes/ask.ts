import type { Answer, Browser } from "../support/browser";
import { engine } from "../support/database";
import type { TestServer } from "../support/http";
import { type AccessScene, type MatrixRole, roles } from "./access-scene";
import { asData } from "./as-data";
import { changedRows, forgetChanges } from "./changed-rows";
import { type Expectation, meets, type Row, type Target } from "./expectation";

type Format = (path: string, routeId: string) => string;

interface Asking {
  row: Row;
  role: MatrixRole;
  expectation: Expectation;
  format: Format;
}

/** What each role got: the expectation where it was met, else what came instead. */
type Found = Partial<Record<MatrixRole, string>>;

/** Asks a row in the name of every role and in every format. */
export async function askRow(row: Row, server: TestServer, scene: AccessScene): Promise<Found> {
  const askings = roles.flatMap((role, index) =>
    formatsOf(row).map((format): Asking => {
      return { row, role, format, expectation: row.expect[index] as Expectation };
    }),
  );
  const found: Found = Object.fromEntries(
    askings.map(({ role, expectation }) => [role, expectation]),
  );
  const send = async (asking: Asking, target: Target) => {
    const problem = await findProblem(asking, target, server, scene);
    if (problem) found[asking.role] = problem;
  };
  const changing = askings.filter(({ expectation }) => changes(expectation));
  const reading = askings.filter(({ expectation }) => !changes(expectation));
  await expectUnchanged(scene, reading, send);
  for (const asking of changing) await send(asking, await aim(asking, scene));
  return found;
}

const changes = (expectation: Expectation) => expectation === "done" || expectation === "kept";

/** All targets are made before the first request: from there on nothing may change. */
async function expectUnchanged(
  scene: AccessScene,
  askings: readonly Asking[],
  send: (asking: Asking, target: Target) => Promise<void>,
): Promise<void> {
  const targets: Target[] = [];
  for (const asking of askings) targets.push(await aim(asking, scene));
  const forms = askings.some(({ row }) => row.method === "POST");
  if (forms) await forgetChanges(scene.database);
  await Promise.all(askings.map((asking, index) => send(asking, targets[index] as Target)));
  const changed = forms ? await changedRows(scene.database) : [];
  if (changed.length > 0) throw new Error(`a refused request changed the database: ${changed}`);
}

async function aim({ row, role }: Asking, scene: AccessScene): Promise<Target> {
  return row.target(scene, role === "visitor" ? null : scene.people[role]);
}

async function findProblem(
  { row, role, expectation, format }: Asking,
  target: Target,
  server: TestServer,
  scene: AccessScene,
): Promise<string | undefined> {
  const path = format(target.path, row.routeId);
  const browser = await browserOf(role, server, scene);
  const answer =
    row.method === "GET" ? await browser.get(path) : await browser.post(path, target.fields);
  const leak = findLeak(scene, role, path, answer);
  if (leak) return `${path}: ${answer.status} with ${leak}`;
  if (meets(expectation, answer, path)) return undefined;
  return `${path}: ${answer.status} ${answer.location ?? answer.body.slice(0, 200)}`;
}

/** Signed in anew each time, since what a row does may end all sessions of a person. */
async function browserOf(
  role: MatrixRole,
  server: TestServer,
  { people }: AccessScene,
): Promise<Browser> {
  return role === "visitor" ? server.browser() : server.browserOf(people[role].id);
}

/** A private word, also as a part of an address, that was not in what was asked. */
function findLeak(
  { canaries }: AccessScene,
  role: MatrixRole,
  path: string,
  answer: Answer,
): string | undefined {
  const texts = JSON.stringify([...answer.headers]) + answer.body;
  secretWords[role] ??= secretWordsOf(canaries, role);
  // To look for each word in a page takes as long as to make it; most pages hold the beginning of none.
  const holdsSome = texts.includes(CANARY);
  const mayStand = (word: string) => holdsSome || !word.startsWith(CANARY);
  return secretWords[role].find(
    (word) => mayStand(word) && texts.includes(word) && !path.includes(word),
  );
}

/** How those begin that are words. */
const CANARY = "canary";

/** Gathered once: there are as many as a hundred, and ten thousand answers. */
const secretWords: Partial<Record<MatrixRole, string[]>> = {};

function secretWordsOf(canaries: AccessScene["canaries"], role: MatrixRole): string[] {
  const secret = Object.keys(canaries).filter((canary) => !canaries[canary]?.includes(role));
  return secret.flatMap((canary) => [canary, canary.replaceAll("_", "-")]);
}

/** A page shows its data by the same code on each engine; what differs is what the engine finds. */
function formatsOf({ method }: Row): Format[] {
  const pages = engine === "sqlite" ? [page] : [];
  return method === "GET" ? [...pages, asData, ofOneRoute] : [...pages, asData];
}

const page: Format = (path) => path;

const ofOneRoute: Format = (path, routeId) => {
  const data = asData(path);
  return `${data}${data.includes("?") ? "&" : "?"}_routes=${encodeURIComponent(routeId)}`;
};
