/** A text with some of its stretches marked. */
export function Marked({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) {
  let at = 0;
  return pieces.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
