import { Form } from "@remix-run/react";
import type { Board } from "~/features/boards/board";
import type { BoardField } from "~/features/boards/board-field";
import { formEncoding } from "~/features/pictures/form-encoding";
import type { TagSet } from "~/features/tags/tag-group";
import type { OpenDraft } from "~/features/writing/draft";
import { useTyped } from "~/features/writing/use-typed";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TrapFields } from "~/ui/trap-fields";
import { BegunIdea } from "./begun-idea";
import type { DraftLine } from "./drafts";
import { EmptyBoards } from "./empty-boards";
import { PostForm } from "./post-form";
import type { SimilarIdea } from "./similar-idea";
import { SimilarVotes } from "./similar-votes";
import { TitleField } from "./title-field";
import { useSimilarIdeas } from "./use-similar-ideas";

/** What the form asked to see, in a browser without script. */
export interface NewIdeaShown {
  html: string;
  /** The form came back to show what the board asks. */
  turned: boolean;
  similar: SimilarIdea[];
  /** The title that `similar` is like. */
  title: string;
}

export interface NewIdeaProps {
  view: FormView;
  shown: Partial<NewIdeaShown>;
  title: string;
  similar: SimilarIdea[];
  boards: Board[];
  /** On which of them the idea waits for approval. */
  waitsOn: number[];
  fields: BoardField[];
  board: number | null;
  tagSets: TagSet[];
  language: string;
  shownAt: string;
  visitor: boolean;
  unverified: boolean;
  /** Where what is written is kept; null for a visitor. */
  draft: OpenDraft | null;
  /** An idea that was begun before. */
  begun: DraftLine | null;
  can: { vote: boolean };
}

const FORM = "new-idea";

/** The page on which an idea is written. */
export function NewIdea(props: NewIdeaProps) {
  const { view, shown, language } = props;
  const t = useText("intake");
  const stored = view.value("title", props.title);
  const [title, setTitle] = useTyped("title", stored);
  const found = shown.similar
    ? { ideas: shown.similar, title: shown.title ?? "" }
    : { ideas: props.similar, title: view.value("seen", props.title) };
  const similar = useSimilarIdeas(title, found);
  if (props.boards.length === 0) return <EmptyBoards visitor={props.visitor} />;
  return (
    <Page width="reading">
      <PageHeader
        title={t("page.title")}
        lede={t(props.visitor ? "page.ledeVisitor" : "page.lede")}
      />
      {props.begun && <BegunIdea draft={props.begun} className="pb-7" />}
      <FormNotices errors={view.errors("")} unverified={props.unverified} />
      {shown.turned && (
        <p role="status" className="pb-6 text-sm text-ink-2">
          {t("notices.turned")}
        </p>
      )}
      <TitleField
        value={stored}
        onTitle={setTitle}
        errors={view.errors("title")}
        language={language}
        form={FORM}
      />
      {/* Votes are forms of their own, so they stand outside the form of the idea. */}
      <SimilarVotes ideas={similar.ideas} canVote={props.can.vote} />
      <Form
        id={FORM}
        method="post"
        action="/ideas/new"
        encType={formEncoding(!props.visitor)}
        className="pt-7"
      >
        <input type="hidden" name="seen" value={similar.title} />
        <TrapFields shownAt={view.value("shown_at") || props.shownAt} label={t("form.trap")} />
        <PostForm
          view={view}
          boards={props.boards}
          waitsOn={props.waitsOn}
          fields={props.fields}
          board={props.board === null ? "" : String(props.board)}
          tagSets={props.tagSets}
          language={language}
          preview={shown.html ?? ""}
          draft={props.draft}
          canAddPictures={!props.visitor}
        />
      </Form>
    </Page>
  );
}

function FormNotices({ errors, unverified }: { errors: string[]; unverified: boolean }) {
  const t = useText("intake");
  if (errors.length === 0 && !unverified) return null;
  return (
    <div className="flex flex-col gap-4 pb-7">
      {errors.map((error) => (
        <Notice key={error} tone="refuse">
          {error}
        </Notice>
      ))}
      {unverified && errors.length === 0 && (
        <Notice tone="attention">{t("refused.unverified")}</Notice>
      )}
    </div>
  );
}
