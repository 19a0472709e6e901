import type { Db } from "~db/connect.server";
import { listFolded } from "./folded-mail.queries.server";
import { type Happening, isAboutOwn, type Tie } from "./happening";
import { whoMaySee } from "./may-see.queries.server";
import { defaultPreference, preferenceKindOf, wantsMail } from "./preference";
import { listPreferences, type Preferences } from "./preferences.queries.server";
import type { Candidate } from "./recipients.queries.server";
import type { Telling } from "./telling";
import { listTies } from "./ties.queries.server";
import { strongestOf, wayOf } from "./who-is-told";

export interface TellingSettings {
  defaultLanguage: string;
  /** With mail going out, an address that nobody verified gets none of it. */
  mailGoesOut: boolean;
}

/** Who of the candidates is told, of what kind, and by inbox or mail. */
export async function chooseTellings(
  db: Db,
  happening: Happening,
  candidates: readonly Candidate[],
  settings: TellingSettings,
): Promise<Telling[]> {
  const people = await whoMaySee(db, happening, candidates);
  const ids = people.map(({ id }) => id);
  const [ties, preferences] = await Promise.all([
    listTies(db, happening.audience, ids),
    listPreferences(db, ids),
  ]);
  const tellings = people.flatMap((person) => {
    const own = ties.filter(({ personId }) => personId === person.id);
    return tellOne(happening, person, own, preferences.get(person.id), settings);
  });
  return foldSmallThings(db, happening, tellings);
}

function tellOne(
  happening: Happening,
  person: Candidate,
  ties: readonly Tie[],
  preferences: Preferences | undefined,
  settings: TellingSettings,
): Telling[] {
  const chosen = chooseKind(happening, person, ties);
  if (!chosen) return [];
  const { kind, relation, way } = chosen;
  const preferenceKind = preferenceKindOf(kind, relation);
  const preference = preferences?.[preferenceKind] ?? defaultPreference(preferenceKind);
  const reachable = person.email !== null && (person.verified || !settings.mailGoesOut);
  const telling: Telling = {
    personId: person.id,
    language: person.language ?? settings.defaultLanguage,
    address: reachable ? person.email : null,
    happening,
    kind,
    relation,
    ideaId: ties.find((tie) => tie.relation === relation)?.ideaId ?? null,
    own: isAboutOwn(kind, aboutOf(happening), person.id),
    inbox: preference.inbox,
    mail: reachable && wantsMail(way, preference),
  };
  return [telling];
}

/** One thing may be told for several reasons: for the strongest. */
function chooseKind(happening: Happening, person: Candidate, ties: readonly Tie[]) {
  const relations = ties.map(({ relation }) => relation);
  const ways = happening.kinds.flatMap((kind) => {
    const chosen = wayOf(kind, relations);
    if (!chosen || (isActor(happening, person) && !isReceipt(kind, chosen.relation))) return [];
    return [{ kind, ...chosen }];
  });
  return strongestOf(ways);
}

const isActor = (happening: Happening, person: Candidate) => happening.actor.id === person.id;

/** Nobody is told of their own acts, but for the receipt of a posting. */
const isReceipt = (kind: string, relation: string) => kind === "posted" && relation === "author";

function aboutOf({ idea, comment }: Happening) {
  return { ideaAuthorId: idea?.authorId ?? null, parentId: comment?.parentId ?? null };
}

async function foldSmallThings(
  db: Db,
  happening: Happening,
  tellings: readonly Telling[],
): Promise<Telling[]> {
  const folded = new Map<string, Set<number>>();
  for (const kind of happening.kinds) {
    const ids = tellings.filter((each) => each.kind === kind && each.mail);
    const people = ids.map(({ personId }) => personId);
    folded.set(kind, await listFolded(db, happening, kind, people));
  }
  return tellings
    .map((each) => ({ ...each, mail: each.mail && !folded.get(each.kind)?.has(each.personId) }))
    .filter((each) => each.mail || each.inbox);
}
