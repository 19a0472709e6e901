import type { DartRating } from "./dart";

/** What the panel of an item says. */
export interface DartPanelData {
  rating: DartRating;
  figures: {
    talk: number;
    questions: number;
    answered: number;
    things: number;
    risks: number;
    benefits: number;
    decisions: number;
    figuresGiven: boolean;
  };
  /** What the company does not tell, and why. */
  undisclosed: string;
  can: { care: boolean; addRow: boolean };
}
