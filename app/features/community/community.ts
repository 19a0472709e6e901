/** What an admin sets about the whole community. */
export interface Community {
  name: string;
  /** The company's legal name and place, in the footer. */
  imprint: string;
  /** `#rrggbb`. */
  accent: string;
  /** The question over the idea list. */
  question: string;
  /** One or two sentences beneath it. */
  welcome: string;
  /** House rules, in Markdown and rendered. */
  rules: string;
  rulesHtml: string;
  timeZone: string;
  defaultLanguage: string;
  /** False until `/setup` made the first admin. */
  ready: boolean;
}

export const newCommunity: Community = {
  name: "Upwell",
  imprint: "",
  accent: "#00626b",
  question: "",
  welcome: "",
  rules: "",
  rulesHtml: "",
  timeZone: "UTC",
  defaultLanguage: "en",
  ready: false,
};
