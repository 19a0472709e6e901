import type { VoteReview } from "./vote-review";
import { VoteReviewItem } from "./vote-review-item";

/** Groups of votes, parted by hairlines. */
export function VoteReviewList({ label, reviews }: { label: string; reviews: VoteReview[] }) {
  return (
    <ol aria-label={label} className="border-t border-rule">
      {reviews.map((review) => (
        <li key={review.id} className="border-b border-line py-7">
          <VoteReviewItem review={review} />
        </li>
      ))}
    </ol>
  );
}
