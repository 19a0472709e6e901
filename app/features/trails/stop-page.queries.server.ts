import { listBriefHtml } from "~/features/brief/brief-html.server";
import type { Db } from "~db/connect.server";
import type { ShownStop, Voice } from "./shown-stop";
import { listVoices } from "./voices.queries.server";

const VOICES_ON_PAGE = 4;

/** What the page of one stop shows besides the stop itself. */
export interface StopContent {
  /** Rendered and made safe when it was written. */
  html: string;
  summary: string;
  /** What the company says to an idea: its answer, else the note on its status. */
  answer: { html: string; language: string } | null;
  voices: Voice[];
  votes: number;
  /** Where it is read in the community. */
  path: string | null;
}

/** The words of a stop's idea or item. The caller has made sure that it is public. */
export async function loadStopContent(
  db: Db,
  language: string,
  stop: ShownStop,
): Promise<StopContent> {
  if (stop.ideaId !== null) return ideaContent(db, stop.ideaId);
  if (stop.itemId !== null) return itemContent(db, language, stop.itemId);
  return { html: "", summary: "", answer: null, voices: [], votes: 0, path: null };
}

async function ideaContent(db: Db, id: number): Promise<StopContent> {
  const idea = await db
    .selectFrom("idea")
    .select(["body_html", "top_count"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const voices = await listVoices(db, [id], VOICES_ON_PAGE);
  return {
    html: idea.body_html,
    summary: "",
    answer: (await findResponse(db, id)) ?? (await findNote(db, id)) ?? null,
    voices: voices.get(id) ?? [],
    votes: idea.top_count,
    path: `/ideas/${id}`,
  };
}

async function itemContent(db: Db, language: string, id: number): Promise<StopContent> {
  const item = await db
    .selectFrom("roadmap_item")
    .select("summary")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const html = await listBriefHtml(db, language, [id]);
  return {
    html: html.get(id) ?? "",
    summary: item.summary,
    answer: null,
    voices: [],
    votes: 0,
    path: `/roadmap/${id}`,
  };
}

function findResponse(db: Db, ideaId: number) {
  return db
    .selectFrom("official_response")
    .select(["body_html as html", "language"])
    .where("idea_id", "=", ideaId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

function findNote(db: Db, ideaId: number) {
  return db
    .selectFrom("status_change")
    .innerJoin("idea", "idea.id", "status_change.idea_id")
    .select(["status_change.note_html as html", "status_change.language"])
    .where("status_change.idea_id", "=", ideaId)
    .where("status_change.note_html", "<>", "")
    .whereRef("status_change.to_status_id", "=", "idea.status_id")
    .orderBy("status_change.id", "desc")
    .limit(1)
    .executeTakeFirst();
}
