import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { FieldErrors } from "~/ui/field";
import { RowFields, type RowFieldsProps } from "./row-fields";

/** A new row, or one's own again. */
export function RowForm({ submit, ...fields }: RowFieldsProps & { submit: string }) {
  return (
    <Form method="post" className="flex flex-col gap-6">
      <FieldErrors id="form-error" errors={fields.view.errors("")} />
      <RowFields {...fields} />
      <div>
        <Button>{submit}</Button>
      </div>
    </Form>
  );
}
