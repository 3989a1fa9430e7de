import { Link } from "@tanstack/react-router";
import { useTitle } from "../routes/useTitle.ts";

export function NotFoundPage() {
  useTitle("No such page");
  return (
    <>
      <p className="eyebrow">No such page</p>
      <h1 className="answer">There is no page at this address.</h1>
      <p>
        It may have been mistyped, or the page has moved. <Link to="/">Go to the ladder</Link> or{" "}
        <Link to="/compare">compare two levels</Link>.
      </p>
    </>
  );
}
