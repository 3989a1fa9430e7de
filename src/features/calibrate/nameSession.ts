/** What a session is called, even where it was given no title. */
export const nameSession = ({ title }: { readonly title: string }) => title.trim() || "Session without a title";
