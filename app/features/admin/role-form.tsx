import { Form } from "@remix-run/react";
import { roles } from "~/features/people/person";
import type { Role } from "~/features/people/viewer";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import type { FormView } from "~/ui/form-view";
import { RadioGroup } from "~/ui/radio-group";
import { FormAnswer } from "./form-answer";

export function RoleForm({ view, action, role }: { view: FormView; action: string; role: Role }) {
  const t = useText("admin");
  return (
    <Form method="post" action={action} className="flex flex-col gap-4">
      <FormAnswer view={view} />
      <RadioGroup
        name="role"
        legend={t("people.role")}
        required
        defaultValue={view.value("role", role)}
        errors={view.errors("role")}
        options={roles.map((value) => ({
          value,
          label: t(`people.roles.${value}`),
          hint: t(`people.roleHints.${value}`),
        }))}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="outline" size="small">
          {t("people.roleSave")}
        </Button>
        <span className="meta">{t("people.roleHint")}</span>
      </div>
    </Form>
  );
}
