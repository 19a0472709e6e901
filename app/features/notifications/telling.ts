import type { Happening } from "./happening";
import type { NotificationKind, Relation } from "./who-is-told";

/** One person and what they are told of a happening. */
export interface Telling {
  personId: number;
  language: string;
  /** Where mail goes; null for a person who gets none. */
  address: string | null;
  happening: Happening;
  kind: NotificationKind;
  relation: Relation;
  /** The idea that ties them to it, where one does. */
  ideaId: number | null;
  own: boolean;
  inbox: boolean;
  mail: boolean;
}
