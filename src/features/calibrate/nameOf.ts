/** What someone is called. */
export const nameOf = ({ name }: { readonly name: string }) => name.trim() || "Without a name";
