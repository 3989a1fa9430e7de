import { useState } from "react";
import { flushSync } from "react-dom";
import { endSentence } from "../../../domain/endSentence.ts";
import { focusFirstError } from "../../../ui/control/focusFirstError.ts";
import { findNameProblem } from "./findNameProblem.ts";

/**
 * What a form that adds somebody to a list by name says: what is wrong with the name, at its field, which gets the focus;
 * then who was added, for as long as they are there.
 */
export function useNameAsked(list: readonly { readonly id: string; readonly name: string }[]) {
  const [problem, setProblem] = useState<string>();
  const [added, setAdded] = useState("");
  return {
    problem,
    said: list.some(({ name }) => name === added) ? endSentence(`${added} was added`) : "",
    /** Whether the name can be given; leads to its field where it cannot. */
    check(form: HTMLElement, name: string): boolean {
      const found = findNameProblem(list, name);
      flushSync(() => {
        setProblem(found);
        setAdded("");
      });
      if (found) focusFirstError(form);
      return found === undefined;
    },
    forgetProblem: () => setProblem(undefined),
    setAdded,
  };
}
