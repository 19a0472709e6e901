/** The idea that most people voted for, of equals the oldest; it goes on where nobody says otherwise. */
export function strongest<I extends { id: number; voteCount: number }>(
  ideas: readonly I[],
): I | undefined {
  const [first] = [...ideas].sort(
    (left, right) => right.voteCount - left.voteCount || left.id - right.id,
  );
  return first;
}
