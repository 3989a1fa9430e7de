import { type NavigateOptions, useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import { staysHere } from "./staysHere.ts";

interface Props {
  readonly to: NavigateOptions;
  /** What happens besides, when the link is followed in this window. */
  onFollow?(): void;
  readonly children: ReactNode;
}

/**
 * A link for text that changes with each answer. The router's own link also watches the address and preloads, which costs a
 * third of a millisecond for each link, and a millisecond on a processor slowed four times.
 */
export function SteadyLink({ to, onFollow, children }: Props) {
  const router = useRouter();
  const { publicHref } = router.buildLocation(to as never);
  const follow = (event: MouseEvent) => {
    if (!staysHere(event)) return;
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
