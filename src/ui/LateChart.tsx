import { Component, type ReactNode, Suspense, useRef, useState } from "react";
import { useTurn } from "./useTurn.ts";

/** So near the window it is drawn, in pixels. */
const nearness = 200;

interface Props {
  /** The room that is kept until it is there, in pixels. */
  readonly height: number;
  /** Whether it is about to be seen, where that is known. Otherwise it finds that out itself. */
  readonly isNear?: boolean | undefined;
  readonly children: ReactNode;
}

/** A chart, which is loaded when it is about to be seen and has a table beside it. Where that fails, the rest of the page lives on. */
export class LateChart extends Component<Props, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { height, isNear, children } = this.props;
    if (this.state.hasFailed) return <p role="status">The chart could not be loaded. The table tells the same.</p>;
    if (isNear === undefined) return <Place height={height}>{children}</Place>;
    const room = <div className="needs-script" style={{ height }} />;
    return isNear ? <Suspense fallback={room}>{children}</Suspense> : room;
  }
}

/** Room for the chart, and the chart in its turn when it is about to be seen. */
function Place({ height, children }: Omit<Props, "isNear">) {
  const ref = useRef<HTMLDivElement>(null);
  const isNear = useTurn(ref, nearness, false);
  const [isWanted, setIsWanted] = useState(isNear);
  if (isNear && !isWanted) setIsWanted(true);
  if (!isWanted) return <div ref={ref} className="needs-script" style={{ height }} />;
  return <Suspense fallback={<div style={{ height }} />}>{children}</Suspense>;
}
