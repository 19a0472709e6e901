import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import type { ButtonLook, ButtonSize } from "~/ui/button-look";
import { ReturnToField } from "~/ui/return-to";

export interface SwitchFormProps {
  action: string;
  /** The state that the press asks for. */
  name: "pinned" | "locked" | "hidden" | "slow";
  value: "0" | "1";
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** One press that asks for a state. */
export function SwitchForm(props: SwitchFormProps) {
  const { action, name, value, look = "filled", size, icon, className, children } = props;
  return (
    <Form method="post" action={action}>
      <ReturnToField way="stay" />
      <input type="hidden" name={name} value={value} />
      <Button look={look} size={size} icon={icon} className={className}>
        {children}
      </Button>
    </Form>
  );
}
