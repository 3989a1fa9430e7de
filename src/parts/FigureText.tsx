import { Fragment, memo } from "react";
import styles from "./FigureText.module.css";

/**
 * A tier or a figure with its sign, range, unit and the marks around it: "Tier-1:", "≥ 99.95–99.99 %).", "(< 10 min". A
 * unit stands after a space that does not break; a part of a line of its own would end that.
 */
const figure = /(\(?(?:(?<![\w-])[A-Za-z]+-\d+\b|(?:(?:[<>≤≥]\s?)?\d[\d.,]*–\d|[<>≤≥]\s?\d)[\d.,]*(?: %)?)[\S\u00A0]*)/;

/**
 * A text in which lines break beside tiers and figures, not inside them. Chromium breaks after every hyphen and dash, and
 * the sign of a limit would stand apart from its value, or a bracket from what it holds.
 */
export const FigureText = memo(function FigureText({ children }: { readonly children: string }) {
  const parts = children.split(figure);
  if (parts.length === 1) return children;
  return parts.map((part, at) => {
    // Parts have no other identity than their place.
    // oxlint-disable-next-line react/no-array-index-key
    if (at % 2 === 0) return <Fragment key={at}>{part}</Fragment>;
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className={styles.figure}>
        {part}
      </span>
    );
  });
});
