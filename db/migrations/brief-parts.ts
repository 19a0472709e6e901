export const briefSections = [
  "problem",
  "audience",
  "proposal",
  "exclusions",
  "questions",
] as const;

type Section = (typeof briefSections)[number];
type Parts = Partial<Record<Section, { body: string; html: string }>>;

/** What the form offered as headings, in its languages, and what people wrote of their own accord. */
const headings: Record<string, Section> = {
  problem: "problem",
  "das problem": "problem",
  "le problème": "problem",
  problème: "problem",
  problema: "problem",
  "el problema": "problem",
  "who it is for": "audience",
  "für wen": "audience",
  "für wen es ist": "audience",
  "für wen das ist": "audience",
  "pour qui": "audience",
  "pour qui c’est": "audience",
  "para quién": "audience",
  "para quién es": "audience",
  proposal: "proposal",
  vorschlag: "proposal",
  proposition: "proposal",
  propuesta: "proposal",
  "what we do not do": "exclusions",
  "was wir nicht machen": "exclusions",
  "was wir nicht tun": "exclusions",
  "ce que nous ne faisons pas": "exclusions",
  "lo que no hacemos": "exclusions",
  "open questions": "questions",
  "offene fragen": "questions",
  "questions ouvertes": "questions",
  "preguntas abiertas": "questions",
};

const MARKDOWN_HEADING = /^## +(.+?) *#* *$/gm;
const HTML_HEADING = /<h4>([\s\S]*?)<\/h4>/g;

/**
 * One text with headings as five sections. A heading that is not known stays, with what follows it,
 * where it stood. What has no such headings, or is not the same in HTML, is the proposal.
 */
export function partBrief(body: string, html?: string): Parts {
  const whole: Parts =
    body.trim() === "" ? {} : { proposal: { body: body.trim(), html: html ?? "" } };
  const words = cut(body, MARKDOWN_HEADING);
  if (!words) return whole;
  if (html === undefined) return join(words, new Map());
  const rendered = cut(html, HTML_HEADING);
  const same = rendered && [...words.keys()].sort().join() === [...rendered.keys()].sort().join();
  return same ? join(words, rendered) : whole;
}

function join(words: Map<Section, string>, html: Map<Section, string>): Parts {
  const parts: Parts = {};
  for (const [section, body] of words) parts[section] = { body, html: html.get(section) ?? "" };
  return parts;
}

/** Without sections that hold nothing; undefined where something stands before the first known heading. */
function cut(text: string, heading: RegExp): Map<Section, string> | undefined {
  const found = [...text.matchAll(heading)].flatMap((match) => {
    const section = headings[(match[1] ?? "").trim().toLowerCase()];
    return section ? [{ section, at: match.index, from: match.index + match[0].length }] : [];
  });
  const first = found[0];
  if (!first || text.slice(0, first.at).trim() !== "") return undefined;
  const parts = new Map<Section, string>();
  for (const [index, { section, from }] of found.entries()) {
    const part = text.slice(from, found[index + 1]?.at).trim();
    const before = parts.get(section);
    if (part) parts.set(section, before ? `${before}\n\n${part}` : part);
  }
  return parts;
}
