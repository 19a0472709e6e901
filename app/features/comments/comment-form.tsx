import { useFetcher } from "@remix-run/react";
import { formEncoding } from "~/features/pictures/form-encoding";
import type { UseFormView } from "~/ui/form-view";
import { useEmptiedWhenSent } from "~/ui/use-emptied-when-sent";
import { CommentFields, type CommentFieldsProps } from "./comment-fields";

export type CommentFormProps = Omit<CommentFieldsProps, "view" | "id"> & {
  useView: UseFormView;
};

/** A comment or a reply, written on the idea's page; what is refused stays in its place. */
export function CommentForm({ ideaId, useView, ...rest }: CommentFormProps) {
  const id = rest.answered ? "reply" : "comment";
  const fetcher = useFetcher({ key: `${id}-${rest.answered?.id ?? ideaId}` });
  const view = useView(fetcher.data, rest.draft?.fields);
  const form = useEmptiedWhenSent(fetcher.state, view.refused);
  return (
    <fetcher.Form
      ref={form}
      method="post"
      action={commentsPath(ideaId, rest.answered)}
      encType={formEncoding(!rest.visitor)}
    >
      <CommentFields view={view} id={id} ideaId={ideaId} {...rest} />
    </fetcher.Form>
  );
}

/** Names the answered comment too, so that a refused form finds it again. */
function commentsPath(ideaId: number, answered: { id: number } | null): string {
  const path = `/ideas/${ideaId}/comments`;
  return answered ? `${path}?reply=${answered.id}` : path;
}
