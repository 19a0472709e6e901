/** What a use case may refuse with; mapped to HTTP in one place (`http/errors.server.ts`). */
export abstract class DomainError extends Error {
  abstract readonly status: number;
}

/** There is no such thing, or none that this viewer may see. */
export class NotFound extends DomainError {
  readonly status = 404;
}

/** A link from a mail was used or is too old; its page says so, and how to go on. */
export class LinkGone extends NotFound {}

/** A guest asked for what members may do; the page leads to sign-in and back. */
export class SignInNeeded extends DomainError {
  readonly status = 401;
}

/** Signed in, but not allowed. `reason` is a text key that says why, where that helps. */
export class Forbidden extends DomainError {
  readonly status = 403;
  constructor(readonly reason?: string) {
    super(reason ?? "forbidden");
  }
}

/** Somebody else changed it first, or it is in a state that does not allow this. */
export class Conflict extends DomainError {
  readonly status = 409;
  constructor(
    readonly reason: string,
    readonly details: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}

/** It is part of something else now, which is found at `path`; nothing was done. */
export class MovedTo extends DomainError {
  readonly status = 409;
  constructor(
    readonly path: string,
    /** The text key of what is said to whoever wanted to change it. */
    readonly notice: string,
  ) {
    super("moved");
  }
}

/** Too often in too short a time. */
export class TooMany extends DomainError {
  readonly status = 429;
  constructor(readonly retryAfterSeconds: number) {
    super("too many requests");
  }
}

/** Field name ("" for the whole form) to text keys, each optionally with parameters. */
export type FieldErrors = Record<string, string[]>;

/**
 * The input is wrong; shown at the fields, with everything that was typed kept. `shown` helps to mend
 * it, such as what may be meant.
 */
export class Invalid extends DomainError {
  readonly status = 422;
  constructor(
    readonly fields: FieldErrors,
    readonly shown?: Readonly<Record<string, unknown>>,
  ) {
    super("invalid input");
  }
}
