/** Says that a question is asked again, because of what was written meanwhile. */
export function HasMoved({ isSo }: { readonly isSo: boolean }) {
  return (
    <p role="status">
      {isSo && (
        <strong>What is here has changed in another tab since you were asked. Look again: nothing was done yet.</strong>
      )}
    </p>
  );
}
