import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface ConfirmPageProps {
  question: string;
  /** What will happen. */
  children: string;
  /** The idea that it happens to. */
  idea: { title: string; path: string; language: string };
  confirm: string;
  keep: string;
}

/** Asks once more before something that does not come back. */
export function ConfirmPage({ question, children, idea, confirm, keep }: ConfirmPageProps) {
  return (
    <Page width="reading">
      <PageHeader title={question} lede={children} />
      <p dir="auto" lang={idea.language} className="title-lg border-t border-rule pt-4">
        {idea.title}
      </p>
      <Form method="post" className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-8">
        <Button look="danger">{confirm}</Button>
        <ButtonLink href={idea.path} look="quiet">
          {keep}
        </ButtonLink>
      </Form>
    </Page>
  );
}
