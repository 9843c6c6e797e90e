/** What stands for the notices of an account among that which changes while somebody watches. */
export function noticesTopic(userId: string): string {
  return `notices:${userId}`;
}
