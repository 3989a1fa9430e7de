import { type NavigateOptions, useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

interface Props {
  readonly to: NavigateOptions;
  /** What happens besides, when the link is followed in this window. */
  onFollow?(): void;
  readonly children: ReactNode;
}

/**
 * A link for text that comes and goes with each answer. The router's own watches the address, to tell whether it is the
 * current one, and what it would preload: a third of a millisecond for each, slowed four times a millisecond.
 */
export function SteadyLink({ to, onFollow, children }: Props) {
  const router = useRouter();
  const { publicHref } = router.buildLocation(to as never);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onFollow?.();
    void router.navigate(to);
  };
  return (
    <a href={router.history.createHref(publicHref)} onClick={follow}>
      {children}
    </a>
  );
}
