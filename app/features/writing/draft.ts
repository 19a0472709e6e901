/** More would be a heap in which nothing is found again. */
export const DRAFTS_MAX = 50;
/** Of all fields together; what a form can hold is less. */
export const DRAFT_CHARACTERS_MAX = 60_000;

export type DraftFields = Record<string, string[]>;

/** What a draft is of. */
export type DraftPlace =
  | { kind: "idea" }
  | { kind: "comment"; ideaId: number }
  | { kind: "response" | "question"; ideaId: number }
  | { kind: "reply"; commentId: number };

/** A draft as its form holds it; `version` is 0 where nothing is kept yet. */
export interface OpenDraft {
  key: string;
  version: number;
  fields: DraftFields | null;
}

const KEY = /^(?:idea-[\w-]{10,40}|(?<kind>comment|reply|response|question)-(?<id>[1-9]\d{0,14}))$/;

/** Reads the key of a draft; undefined where it is none. */
export function parseDraftKey(key: string): DraftPlace | undefined {
  const found = KEY.exec(key);
  if (!found) return undefined;
  const id = Number(found.groups?.["id"]);
  const kind = found.groups?.["kind"];
  if (kind === "comment" || kind === "response" || kind === "question") return { kind, ideaId: id };
  return kind === "reply" ? { kind, commentId: id } : { kind: "idea" };
}

/** The key of the one draft that a person has of a comment on an idea, or of a reply to a comment. */
export function commentDraftKey(ideaId: number, parentId: number | null): string {
  return parentId === null ? `comment-${ideaId}` : `reply-${parentId}`;
}

/** The key of the one draft that a person has of the official response to an idea. */
export function responseDraftKey(ideaId: number): string {
  return `response-${ideaId}`;
}

/** The key of the one draft that a person has of a question to an idea. */
export function questionDraftKey(ideaId: number): string {
  return `question-${ideaId}`;
}

export function draftPath(key: string): string {
  return `/drafts/${key}`;
}

/** What the form carries for itself, and what was only chosen beside the words. */
const NOT_KEPT = new Set([
  ...["website", "shown_at", "seen", "draft", "draftVersion", "saveDraft", "preview"],
  ...["fieldsOf", "chooseBoard"],
  ...["addPicture", "pictureAlt", "picture", "return_to", "stay", "parentId"],
]);
const CHOSEN = new Set([
  ...["boardId", "tagIds", "stance", "internal"],
  ...["version", "language", "question", "wait"],
]);

/** The fields that a draft keeps of a form. */
export function draftFields(form: DraftFields): DraftFields {
  const kept = Object.entries(form).filter(
    ([name, values]) => !NOT_KEPT.has(name) && values.some((value) => value !== ""),
  );
  return Object.fromEntries(kept);
}

/** Whether anything is written, and not only chosen. */
export function hasWords(fields: DraftFields): boolean {
  return Object.entries(fields).some(
    ([name, values]) => !CHOSEN.has(name) && values.some((value) => value.trim() !== ""),
  );
}
