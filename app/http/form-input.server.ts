import type { z } from "zod";
import { type FieldErrors, Invalid } from "~/platform/errors";
import type { FormReply } from "./form-reply";
import type { SentFile } from "./multipart.server";

const FIELD_NAME = /^[a-zA-Z]\w{0,40}$/;
const FIELDS_AT_MOST = 500;
/** Shorter values are names and choices, which are typed anew in a moment. */
const WRITTEN_FROM = 20;
const UNSTORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The fields of a form as they may be stored: control characters and lone surrogates out (PostgreSQL
 * refuses NUL, UTF-8 has no lone surrogates), line ends as one character, Unicode in one normal form.
 */
function readFields(form: FormData): Record<string, string[]> {
  const fields: Record<string, string[]> = Object.create(null);
  let count = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string" || !FIELD_NAME.test(name) || ++count > FIELDS_AT_MOST) continue;
    const clean = value.replace(/\r\n?/g, "\n").replace(UNSTORABLE, "").replace(LONE_SURROGATE, "");
    fields[name] = [...(fields[name] ?? []), clean.normalize("NFC")];
  }
  return fields;
}

/** One form as it came in, and the answer that goes back with what was typed. */
export class FormInput {
  readonly fields: Record<string, string[]>;

  readonly #files: ReadonlyMap<string, SentFile>;

  constructor(form: FormData, files: ReadonlyMap<string, SentFile> = new Map()) {
    this.fields = readFields(form);
    this.#files = files;
  }

  /** The file of a field, where one was chosen. */
  file(name: string): SentFile | undefined {
    return this.#files.get(name);
  }

  /** The first value of a field that has one. */
  value(name: string): string | undefined {
    return this.fields[name]?.find((value) => value !== "");
  }

  /** @throws Invalid with the errors of each field when the form does not fit the schema. */
  parse<S extends z.ZodType>(schema: S): z.output<S> {
    const candidate: Record<string, string | string[]> = {};
    for (const [name, values] of Object.entries(this.fields)) {
      const given = values.filter((value) => value.trim() !== "");
      if (given.length > 0) candidate[name] = given.length === 1 ? (given[0] ?? "") : given;
    }
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
    const errors: FieldErrors = {};
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0] ?? "");
      errors[name] = [...(errors[name] ?? []), issue.message];
    }
    throw new Invalid(errors);
  }

  /** The answer to a refused form: each field's errors, and all that was typed, less passwords. */
  reply(errors: FieldErrors): FormReply {
    return { values: Object.fromEntries(this.#shown()), errors };
  }

  /** The sentences among what was typed: all that would be missed if the form were gone. */
  written(): string[] {
    const values = new Set(this.#shown().flatMap(([, typed]) => typed));
    return [...values].filter((value) => value.length >= WRITTEN_FROM && /\S\s+\S/.test(value));
  }

  #shown(): [string, string[]][] {
    return Object.entries(this.fields).filter(([name]) => !/password/i.test(name));
  }
}
