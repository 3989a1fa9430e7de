import { Component, type ReactNode, Suspense, useRef, useState } from "react";
import { useNearView } from "./useNearView.ts";

interface Props {
  /** The room that is kept until it is there, in pixels. */
  readonly height: number;
  /** So near the window it is drawn, in pixels. */
  readonly margin?: number | undefined;
  readonly children: ReactNode;
}

/** A chart, which is loaded when it is about to be seen and has a table beside it. Where that fails, the rest of the page lives on. */
export class LateChart extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { height, margin, children } = this.props;
    if (this.state.hasFailed) return <p role="status">The chart could not be loaded. The table tells the same.</p>;
    return (
      <Place height={height} margin={margin}>
        {children}
      </Place>
    );
  }
}

/** Room for the chart, and the chart as soon as it is about to be seen. */
function Place({ height, margin = 200, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { isNear } = useNearView(ref, margin);
  const [isWanted, setIsWanted] = useState(isNear === true);
  if (isNear && !isWanted) setIsWanted(true);
  if (!isWanted) return <div ref={ref} className="needs-script" style={{ height }} />;
  return <Suspense fallback={<div style={{ height }} />}>{children}</Suspense>;
}
