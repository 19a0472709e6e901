/**
 * What speaks for asking somebody, as the line "you, because …" says it. Of the asker it holds what
 * everybody is told, and nothing else: the industry and the band of the size.
 */
export interface Because {
  /** Tags of the question about which they said: ask me. */
  topics: number[];
  ideas: number;
  answers: number;
  /** For these answers. */
  thanks: number;
  /** Whether their account is of the asker's industry, and of about its size. */
  industry: boolean;
  size: boolean;
}

const nothing: Because = {
  topics: [],
  ...{ ideas: 0, answers: 0, thanks: 0 },
  ...{ industry: false, size: false },
};

export function writeBecause(because: Because): string {
  return JSON.stringify(because);
}

/** What was not kept, as for somebody whom another member named, speaks for nobody. */
export function readBecause(text: string): Because {
  return { ...nothing, ...JSON.parse(text) };
}
