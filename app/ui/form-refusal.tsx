import { Notice } from "./notice";

/** What is wrong with a form as a whole; nothing when nothing is. */
export function FormRefusal({ errors }: { errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <Notice tone="refuse" className="mb-6">
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </Notice>
  );
}
