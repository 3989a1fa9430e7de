import { type ReactNode, useState } from "react";
import styles from "./FileDrop.module.css";
import { useFileDrag } from "./useFileDrag.ts";

interface Props {
  /** What is said while files are held over the page. */
  readonly children: ReactNode;
  onFiles(files: readonly File[]): void;
}

/**
 * Takes files that are dropped anywhere on the page, and says so while they are held over it. A dialog stands in the way of
 * them as of all else. Whoever cannot drop needs a button besides.
 */
export function FileDrop({ children, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  useFileDrag(({ type, dataTransfer }) => {
    const isTaken = !document.querySelector("dialog[open]");
    const isDropped = type === "drop";
    setOver(isTaken && !isDropped);
    if (!isTaken) return;
    dataTransfer.dropEffect = "copy";
    if (isDropped && dataTransfer.files.length > 0) onFiles([...dataTransfer.files]);
  });
  const leave = () => setOver(false);
  if (!isOver) return null;
  // It lies over all, so that leaving it is leaving the window. A pointer moves over it only where nothing is dragged.
  return (
    <div className={styles.over} onDragLeave={leave} onPointerMove={leave}>
      <p className={styles.said}>{children}</p>
    </div>
  );
}
