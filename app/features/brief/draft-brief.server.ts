import type { TFunction } from "i18next";
import type { Viewer } from "~/features/people/viewer";
import { renderText } from "~/features/writing/render-text.server";
import { textsOf } from "~/i18n/texts.server";
import { excerptLines } from "~/platform/excerpt";
import type { Db } from "~db/connect.server";
import { type DraftSources, readDraftSources } from "./draft-sources.queries.server";
import { SECTION_MAX, type Section, type WrittenSections } from "./section";

const QUOTED = 600;

/** A stretch of a draft, and whose words it is. */
interface Part {
  personId: number | null;
  text: string;
}

type Say = TFunction<"brief">;

/**
 * What a plan begins with: what people wrote about its ideas, quoted and theirs, under headings of the
 * one who drafts. Only ideas count that everybody may read: an item is public. Slow; call it before
 * the transaction begins.
 */
export async function draftBrief(
  db: Db,
  viewer: Viewer,
  ideaIds: readonly number[],
  language: string,
): Promise<WrittenSections> {
  const sources = await readDraftSources(db, ideaIds, language);
  const t = textsOf(language).getFixedT(null, "brief");
  const parts: Partial<Record<Section, Part[]>> = {
    problem: problemOf(t, viewer, sources),
    audience: audienceOf(t, viewer, sources),
    proposal: proposalOf(t, viewer, sources),
    questions: questionsOf(t, viewer, sources),
  };
  const written: { -readonly [key in Section]?: NonNullable<WrittenSections[key]> } = {};
  for (const section of Object.keys(parts) as Section[]) {
    const whole = withinLimit(parts[section] ?? []);
    const body = whole.map(({ text }) => text).join("");
    if (body === "") continue;
    const authors = whole.map(({ personId, text }) => [personId, text.length] as const);
    written[section] = { body, authors, html: await renderText(db, body) };
  }
  return written;
}

function problemOf(t: Say, viewer: Viewer, { ideas, problems }: DraftSources): Part[] {
  return inParagraphs(
    ideas.flatMap((idea) => [
      own(viewer, t("draft.idea", { title: `[${plain(idea.title)}](/ideas/${idea.id})` })),
      quote(idea.authorId, idea.body),
      ...problems
        .filter((problem) => problem.ideaId === idea.id)
        .map((problem) => quote(problem.personId, problem.body)),
    ]),
    viewer,
  );
}

function audienceOf(t: Say, viewer: Viewer, { accounts }: DraftSources): Part[] {
  const kinds = (["customer", "partner", "prospect"] as const).flatMap((kind) => {
    const count = accounts.kinds.get(kind) ?? 0;
    return count > 0 ? [`- ${t(`draft.${kind}`, { count })}`] : [];
  });
  const { sizes } = accounts;
  return inParagraphs(
    [
      ...(kinds.length > 0 ? [own(viewer, kinds.join("\n"))] : []),
      ...(sizes ? [own(viewer, t("draft.sizes", { ...sizes }))] : []),
    ],
    viewer,
  );
}

function proposalOf(t: Say, viewer: Viewer, { ideas, becauses }: DraftSources): Part[] {
  if (ideas.length === 0) return [];
  const wishes = ideas.map(({ id, title }) => `- [${plain(title)}](/ideas/${id})`).join("\n");
  return inParagraphs(
    [
      own(viewer, `${t("draft.makes")}\n\n${wishes}`),
      ...(becauses.length > 0 ? [own(viewer, t("draft.because"))] : []),
      ...becauses.map((because) => quote(because.personId, because.body)),
    ],
    viewer,
  );
}

function questionsOf(t: Say, viewer: Viewer, { ideas, questions }: DraftSources): Part[] {
  return inParagraphs(
    ideas.flatMap((idea) => {
      const asked = questions.filter((question) => question.ideaId === idea.id);
      if (asked.length === 0) return [];
      return [
        own(viewer, t("draft.asked", { title: `[${plain(idea.title)}](/ideas/${idea.id})` })),
        ...asked.map((question) => quote(question.personId, question.body)),
      ];
    }),
    viewer,
  );
}

const own = (viewer: Viewer, text: string): Part => ({ personId: viewer.id, text });

/** Each line is marked, so that headings and lists of a quote stay within it. */
function quote(personId: number | null, body: string): Part {
  const lines = excerptLines(body, QUOTED).trim().split("\n");
  return { personId, text: lines.map((line) => `> ${line}`).join("\n") };
}

/** A title within a link: its brackets would end it. */
const plain = (title: string) => title.replace(/[[\]]/g, "\\$&");

function inParagraphs(parts: readonly Part[], viewer: Viewer): Part[] {
  return parts.flatMap((part, place) => (place === 0 ? [part] : [own(viewer, "\n\n"), part]));
}

function withinLimit(parts: readonly Part[]): Part[] {
  let length = 0;
  return parts.filter(({ text }) => {
    length += text.length;
    return length <= SECTION_MAX;
  });
}
