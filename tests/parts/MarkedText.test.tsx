// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { MarkedText } from "../../src/parts/MarkedText.tsx";

describe("a text with its changes marked", () => {
  test("announces what was added", () => {
    render(<MarkedText before="Joins the on-call" after="Joins the on-call every week" />);
    expect(screen.getByRole("insertion")).toHaveTextContent("[added: every week]");
    expect(screen.queryByRole("deletion")).not.toBeInTheDocument();
  });

  test("announces what was removed", () => {
    render(<MarkedText before="Joins the on-call every week" after="Joins the on-call" />);
    expect(screen.getByRole("deletion")).toHaveTextContent("[removed: every week]");
    expect(screen.queryByRole("insertion")).not.toBeInTheDocument();
  });

  test("tells a replaced word as removed, then added, and keeps the rest unmarked", () => {
    const { container } = render(
      <MarkedText before="Writes runbooks during incidents daily" after="Reviews runbooks during incidents daily" />,
    );
    expect(container).toHaveTextContent("[removed: Writes] [added: Reviews] runbooks during incidents daily");
  });

  test("marks nothing where both are the same", () => {
    const { container } = render(<MarkedText before="Sets SLOs" after="Sets SLOs" />);
    expect(container).toHaveTextContent(/^Sets SLOs$/);
    expect(screen.queryByRole("insertion")).not.toBeInTheDocument();
  });

  test("marks a text that was not there as added, and one that is gone as removed", () => {
    const { rerender } = render(<MarkedText before="" after="Sets SLOs" />);
    expect(screen.getByRole("insertion")).toHaveTextContent("[added: Sets SLOs]");
    rerender(<MarkedText before="Sets SLOs" after="" />);
    expect(screen.getByRole("deletion")).toHaveTextContent("[removed: Sets SLOs]");
  });

  test("a text that was written anew stands without marks", () => {
    const { container } = render(<MarkedText before="Tunes alerts" after="Designs paging policies for all services" />);
    expect(container).toHaveTextContent(/^Designs paging policies for all services$/);
  });
});
