import { type Cursor, type Stance, stances } from "./comment";

export type CommentOrder = "newest" | "best";

/** What the address of an idea's page says of its discussion. */
export interface DiscussionView {
  order: CommentOrder;
  /** Only comments of this stance, flat; null for all threads. */
  stance: Stance | null;
  after: Cursor | null;
  /** The thread that is shown alone. */
  thread: number | null;
  /** The comment whose reply form is open. */
  reply: number | null;
  /** The merged idea whose comments are shown beneath the idea's own. */
  from: number | null;
}

/** Reads the view; what makes no sense is as if it were not there. */
export function parseDiscussion(parameters: URLSearchParams): DiscussionView {
  const stance = parameters.get("stance");
  return {
    order: parameters.get("order") === "best" ? "best" : "newest",
    stance: stances.find((each) => each === stance) ?? null,
    after: parseCursor(parameters.get("after")),
    thread: parseId(parameters.get("thread")),
    reply: parseId(parameters.get("reply")),
    from: parseId(parameters.get("from")),
  };
}

/** The address of another view of the discussion: what `change` leaves out stays as it is. */
export function discussionUrl(
  path: string,
  view: DiscussionView,
  change: Partial<DiscussionView> = {},
): string {
  const { order, stance, after, thread, reply, from } = { ...view, ...change };
  const parameters = new URLSearchParams();
  if (order !== "newest") parameters.set("order", order);
  if (stance) parameters.set("stance", stance);
  if (after) parameters.set("after", writeCursor(after));
  if (thread) parameters.set("thread", String(thread));
  if (reply) parameters.set("reply", String(reply));
  if (from) parameters.set("from", String(from));
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

export function writeCursor({ key, id }: Cursor): string {
  return `${key}-${id}`;
}

export function parseCursor(text: string | null): Cursor | null {
  const found = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? "");
  return found ? { key: Number(found[1]), id: Number(found[2]) } : null;
}

function parseId(text: string | null): number | null {
  return /^[1-9]\d{0,14}$/.test(text ?? "") ? Number(text) : null;
}
