import { useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { staysHere } from "./staysHere.ts";

interface Props {
  /** An address within the app, as it stands in the bar. */
  readonly address: string;
  readonly children: ReactNode;
}

/** A link to an address that is known as a whole, followed without loading the app anew. */
export function AddressLink({ address, children }: Props) {
  const { history } = useRouter();
  return (
    <a
      href={address}
      onClick={(event) => {
        if (!staysHere(event)) return;
        event.preventDefault();
        history.push(address);
      }}
    >
      {children}
    </a>
  );
}
