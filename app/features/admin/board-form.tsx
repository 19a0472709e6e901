import { Form } from "@remix-run/react";
import { type Approval, approvals } from "~/features/boards/approval";
import {
  BOARD_DESCRIPTION_MAX,
  BOARD_NAME_MAX,
  BOARD_SLUG_MAX,
  BOARD_TEMPLATE_MAX,
  type BoardAccess,
  boardAccesses,
  openingKey,
} from "~/features/boards/board";
import { TRUSTED_AFTER } from "~/features/people/standing";
import type { SegmentChoice } from "~/features/segments/segment";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Field } from "~/ui/field";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { TextInput } from "~/ui/text-input";
import { BoardIconField } from "./board-icon-field";
import { BoardSegments } from "./board-segments";
import { FormAnswer, VersionField } from "./form-answer";

export interface BoardFormProps {
  view: FormView;
  board: {
    name: string;
    slug: string;
    description: string;
    template: string;
    icon: string;
    access: BoardAccess;
    segments: readonly number[];
    approval: Approval;
  };
  /** The segments that it can be open to. */
  segments: readonly SegmentChoice[];
  version: string;
}

export function BoardForm({ view, board, segments, version }: BoardFormProps) {
  const t = useText("admin");
  const say = useText("shared");
  return (
    <Form method="post" className="flex max-w-measure flex-col gap-7">
      <BoardAnswer view={view} />
      <VersionField view={view} version={version} />
      <Field name="name" label={t("boards.name")} required errors={view.errors("name")}>
        {(wiring) => (
          <TextInput
            defaultValue={view.value("name", board.name)}
            maxLength={BOARD_NAME_MAX}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="description"
        label={t("boards.description")}
        mark={t("form.optional")}
        hint={t("boards.descriptionHint")}
        errors={view.errors("description")}
      >
        {(wiring) => (
          <TextArea
            rows={2}
            voice="product"
            defaultValue={view.value("description", board.description)}
            maxLength={BOARD_DESCRIPTION_MAX}
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="template"
        label={t("boards.template")}
        mark={t("form.optional")}
        hint={t("boards.templateHint")}
        errors={view.errors("template")}
      >
        {(wiring) => (
          <TextArea
            rows={5}
            defaultValue={view.value("template", board.template)}
            maxLength={BOARD_TEMPLATE_MAX}
            {...wiring}
          />
        )}
      </Field>
      <div className="group/access flex flex-col gap-4">
        <AccessField view={view} access={board.access} />
        <BoardSegments view={view} chosen={board.segments} segments={segments} />
      </div>
      <ApprovalField view={view} approval={board.approval} />
      <BoardIconField view={view} icon={board.icon} />
      <Field
        name="slug"
        label={t("boards.slug")}
        mark={t("form.optional")}
        hint={t("boards.slugHint")}
        errors={view.errors("slug")}
      >
        {(wiring) => (
          <TextInput
            defaultValue={view.value("slug", board.slug)}
            maxLength={BOARD_SLUG_MAX}
            autoCapitalize="none"
            spellCheck={false}
            {...wiring}
          />
        )}
      </Field>
      <OpeningQuestion view={view} />
      <div>
        <Button>{say("actions.save")}</Button>
      </div>
    </Form>
  );
}

function BoardAnswer({ view }: { view: FormView }) {
  const t = useText("admin");
  const labels = {
    name: t("boards.name"),
    description: t("boards.description"),
    template: t("boards.template"),
    access: t("boards.access"),
    approval: t("boards.approval"),
    icon: t("boards.icon"),
    slug: t("boards.slug"),
  };
  const say = (name: string, value: string) => {
    if (name === "access") return t(`boards.accesses.${value as BoardAccess}`);
    return name === "approval" ? t(`boards.approvals.${value as Approval}`) : value;
  };
  return <FormAnswer view={view} labels={labels} say={say} />;
}

function AccessField({ view, access }: { view: FormView; access: BoardAccess }) {
  const t = useText("admin");
  return (
    <RadioGroup
      name="access"
      legend={t("boards.access")}
      required
      defaultValue={view.value("access", access)}
      errors={view.errors("access")}
      options={boardAccesses.map((value) => ({
        value,
        label: t(`boards.accesses.${value}`),
        hint: t(`boards.accessHints.${value}`),
      }))}
    />
  );
}

function ApprovalField({ view, approval }: { view: FormView; approval: Approval }) {
  const t = useText("admin");
  return (
    <RadioGroup
      name="approval"
      legend={t("boards.approval")}
      defaultValue={view.value("approval", approval)}
      errors={view.errors("approval")}
      options={approvals.map((value) => ({
        value,
        label: t(`boards.approvals.${value}`),
        hint: t(`boards.approvalHints.${value}`, { count: TRUSTED_AFTER }),
      }))}
    />
  );
}

/** Opening a board shows what was written for fewer eyes: it says to whom, and asks. */
function OpeningQuestion({ view }: { view: FormView }) {
  const t = useText("admin");
  const question = view.errors("confirmed");
  if (question.length === 0) return null;
  return (
    <Notice tone="attention" title={t("boards.openingTitle")}>
      <p>{question.join(" ")}</p>
      <Checkbox
        name="confirmed"
        value={openingKey({
          access: view.value("access") as BoardAccess,
          segments: view.values("segments").map(Number),
        })}
        label={t("boards.openingYes")}
        className="mt-2 text-ink"
      />
    </Notice>
  );
}
