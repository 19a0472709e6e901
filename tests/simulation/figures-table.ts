import type { Figures } from "./simulate";

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** The rows of the table in docs/question-routing.md: what is told, and how. */
const ROWS: Readonly<Record<string, (figures: Figures) => string>> = {
  "answered by a peer": (figures) => percent(figures.answered, figures.questions),
  "answered by a peer within 72 hours": (figures) =>
    percent(figures.answeredIn72, figures.questions),
  "median hours to a peer's first answer": (figures) => figures.medianHours.toFixed(1),
  "requests for each question": (figures) => (figures.requests / figures.questions).toFixed(1),
  "of a hundred requests answered": (figures) =>
    ((100 * figures.answers) / figures.requests).toFixed(0),
  "of a hundred requests passed": (figures) =>
    ((100 * figures.passes) / figures.requests).toFixed(0),
  "members who were asked, of those who may be": (figures) =>
    percent(figures.asked, figures.mayBeAsked),
  "most requests of one member within 24 hours": (figures) => String(figures.dayMost),
  "most requests of one member within seven days": (figures) => String(figures.weekMost),
  "most requests of one member in the ninety days": (figures) => String(figures.allMost),
  "requests in somebody's quiet hours": (figures) => String(figures.inQuiet),
  "requests to the asker's or an excluded account": (figures) => String(figures.forbidden),
};

/** Each row as its cells. */
export function tableOf(ranked: Figures, byLot: Figures): string[][] {
  return Object.entries(ROWS).map(([what, tell]) => [what, tell(ranked), tell(byLot)]);
}
