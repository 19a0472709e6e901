import type { ReactNode } from "react";
import { Field } from "~/ui/field";
import { MarkdownArea } from "./markdown-area";
import { MARKDOWN_FRAME } from "./markdown-frame";
import { MarkdownHelp } from "./markdown-help";
import type { SuggestionsAbout } from "./suggestion";

export interface MarkdownFieldProps extends SuggestionsAbout {
  /** Of the form value; "body" unless it says so. */
  name?: string;
  label: string;
  /** Whether it stands among others, so that its preview says of what it is. */
  among?: boolean;
  hint?: string | undefined;
  mark?: string | undefined;
  required?: boolean;
  value: string;
  errors: readonly string[];
  /** As the server rendered what was typed, where it was asked to. */
  preview?: string;
  rows?: number;
  maxLength: number;
  language?: string | undefined;
  tools?: ReactNode;
}

/** A labelled text with Markdown, as large as what it is about. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { name = "body", label, hint, mark, required, errors } = props;
  return (
    <div className="flex flex-col gap-1">
      <Field {...{ name, label, hint, mark, required, errors }}>
        {(wiring) => (
          <div className={MARKDOWN_FRAME}>
            <MarkdownArea
              wiring={wiring}
              label={props.among ? label : undefined}
              value={props.value}
              preview={props.preview ?? ""}
              live
              rows={props.rows ?? 7}
              maxLength={props.maxLength}
              language={props.language}
              ideaId={props.ideaId}
              forTeam={props.forTeam}
              tools={props.tools}
            />
          </div>
        )}
      </Field>
      <MarkdownHelp />
    </div>
  );
}
