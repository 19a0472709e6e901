/** What single keys do at the desk, in the order of a morning; the words are text keys. */
export const deskKeys = [
  { key: "j", word: "next" },
  { key: "k", word: "previous" },
  { key: "t", word: "tags" },
  { key: "s", word: "status" },
  { key: "r", word: "respond" },
  { key: "c", word: "comment" },
  { key: "n", word: "note" },
  { key: "m", word: "merge" },
  { key: "q", word: "ask" },
  { key: "o", word: "owner" },
  { key: "l", word: "checklist" },
  { key: "p", word: "promote" },
  { key: "x", word: "select" },
  { key: "u", word: "undo" },
  { key: "/", word: "search" },
  { key: "?", word: "help" },
] as const;
