/**
 * Takes away the empty comments that React's build sets between two texts of an element. Chromium leaves out a space that
 * stands alone between comments, so that screen readers hear "fiveare tracked". React takes texts over without them.
 */
export function dropTextMarks(root: HTMLElement): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment;
    if (comment.data === " ") marks.push(comment);
  }
  for (const mark of marks) mark.remove();
}
