/** What the bench hands to the peer that it builds. */
declare module 'virtual:questions' {
  export const pages: unknown;
}
