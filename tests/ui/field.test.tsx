import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Field } from "~/ui/field";
import { TextInput } from "~/ui/text-input";

function fieldWith(errors: string[]) {
  return renderToStaticMarkup(
    <Field name="title" label="Title" hint="8 to 140 characters" errors={errors} required>
      {(wiring) => <TextInput {...wiring} />}
    </Field>,
  );
}

test("a field in order is described by its hint alone", () => {
  const html = fieldWith([]);
  expect(html).toContain('for="title"');
  expect(html).toContain('aria-describedby="title-hint"');
  expect(html).not.toContain(" aria-invalid=");
});

test("a field with an error says so first, and is marked as invalid", () => {
  const html = fieldWith(["Too short."]);
  expect(html).toContain('aria-describedby="title-error title-hint"');
  expect(html).toContain(` aria-invalid="true"`);
  expect(html).toMatch(/id="title-error".*Too short\./);
});
