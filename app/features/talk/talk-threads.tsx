import type { TalkThread } from "./talk";
import { TalkItem } from "./talk-item";

export interface TalkThreadsProps {
  itemId: number;
  threads: readonly TalkThread[];
  canTalk: boolean;
  /** Whether each says about which row of the register it is. */
  namesRows?: boolean;
}

/** Threads under each other, the answers of each once indented. */
export function TalkThreads({ itemId, threads, canTalk, namesRows = true }: TalkThreadsProps) {
  return (
    <ol>
      {threads.map((thread) => (
        <li key={thread.root.id} className="border-b border-line py-6 first:pt-0">
          <OneThread
            itemId={itemId}
            thread={thread}
            namesRow={namesRows}
            replyHref={
              canTalk ? `/roadmap/${itemId}/talk?thread=${thread.root.id}#write` : undefined
            }
          />
        </li>
      ))}
    </ol>
  );
}

export interface OneThreadProps {
  itemId: number;
  thread: TalkThread;
  namesRow: boolean;
  replyHref?: string | undefined;
}

/** A comment and what answers it. */
export function OneThread({ itemId, thread, namesRow, replyHref }: OneThreadProps) {
  const { root, replies } = thread;
  return (
    <>
      <TalkItem itemId={itemId} comment={root} replyHref={replyHref} namesRow={namesRow} />
      {replies.length > 0 && (
        <ol className="ms-3.5 mt-4 flex flex-col gap-5 border-s border-line ps-5">
          {replies.map((reply) => (
            <li key={reply.id}>
              <TalkItem itemId={itemId} comment={reply} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
