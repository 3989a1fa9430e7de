export function AcrossPage() {
  return null;
}
