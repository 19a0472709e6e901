import { Checkbox } from "../checkbox";
import { Field } from "../field";
import { RadioGroup } from "../radio-group";
import { SearchField } from "../search-field";
import { Select } from "../select";
import { TextArea } from "../text-area";
import { TextInput } from "../text-input";
import { Part } from "./part";

export function FieldsPart() {
  return (
    <Part title="Fields">
      <SearchField label="Search everything" placeholder="Search everything" shortcut="/" />
      <Field name="title" label="Title" hint="8 to 140 characters" required>
        {(wiring) => <TextInput voice="people" defaultValue="Warm the cups" {...wiring} />}
      </Field>
      <Field name="mail" label="Mail address" errors={["This is no mail address."]}>
        {(wiring) => <TextInput type="email" defaultValue="lena@" {...wiring} />}
      </Field>
      <Field name="body" label="What would you like?" mark="optional">
        {(wiring) => <TextArea rows={3} placeholder="What do others not see?" {...wiring} />}
      </Field>
      <Field name="board" label="Board">
        {(wiring) => (
          <Select
            options={[
              { value: "machines", label: "Machines" },
              { label: "Software", options: [{ value: "app", label: "App" }] },
            ]}
            {...wiring}
          />
        )}
      </Field>
      <Checkbox name="public" label="Show my company" hint="Only its name, never its numbers." />
      <RadioGroup
        name="access"
        legend="Who may read it"
        defaultValue="public"
        options={[
          { value: "public", label: "Everyone" },
          { value: "members", label: "Members", hint: "Whoever has an account." },
        ]}
      />
    </Part>
  );
}
