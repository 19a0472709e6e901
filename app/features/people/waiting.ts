/** Somebody who waits until an admin lets them in. */
export interface WaitingPerson {
  id: number;
  name: string;
  email: string | null;
  verified: boolean;
  waitingSince: number;
}
