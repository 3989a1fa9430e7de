import { Component, type ReactNode, Suspense } from "react";
import { useIsDrawnAhead } from "./useIsDrawnAhead.ts";

interface Props {
  /** The room that is kept until it is there, in pixels. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A chart, which is loaded after its page and has a table beside it. Where that fails, the rest of the page lives on. */
export class LateChart extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { height, children } = this.props;
    if (this.state.hasFailed) return <p role="status">The chart could not be loaded. The table tells the same.</p>;
    return <Place height={height}>{children}</Place>;
  }
}

/** Pages that are drawn ahead have room for the chart. */
function Place({ height, children }: Props) {
  const room = <div style={{ height }} />;
  return useIsDrawnAhead() ? room : <Suspense fallback={room}>{children}</Suspense>;
}
