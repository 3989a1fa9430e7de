export function RatersPage() {
  return null;
}
