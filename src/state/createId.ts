/** An id that nobody can guess and that says nothing: 24 hexadecimal digits. */
export function createId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((octet) => octet.toString(16).padStart(2, "0")).join("");
}
