import { Component, type ReactNode, Suspense } from "react";

interface Props {
  /** The room that is kept until it is there, in sixteenths of a rem: pixels where texts have their usual size. */
  readonly height: number;
  /** Whether it is about to be seen. */
  readonly isNear: boolean;
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
    const room = <div className="needs-script" style={{ height: `${height / 16}rem` }} />;
    return isNear ? <Suspense fallback={room}>{children}</Suspense> : room;
  }
}
