import { Link } from "@tanstack/react-router";
import { useTitle } from "../../routes/useTitle.ts";
import styles from "./PlansPage.module.css";

/** The address names a plan that this browser does not hold. */
export function MissingPlan() {
  useTitle("No such plan");
  return (
    <>
      <p className="eyebrow">No such plan</p>
      <h1 className="answer">This browser holds no plan of this address.</h1>
      <p className={styles.under}>
        Plans stay in the browser in which they were written. To see one elsewhere, export it there as a file and import
        it here. <Link to="/plan">Go to the plans of this browser</Link>.
      </p>
    </>
  );
}
