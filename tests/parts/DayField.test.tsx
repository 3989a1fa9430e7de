// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { DayField } from "../../src/parts/DayField.tsx";

function Harness({ start = "" }: { readonly start?: string }) {
  const [day, setDay] = useState(start);
  return <DayField label="On" value={day} onChange={setDay} />;
}
const field = () => screen.getByLabelText("On");
const type = (day: string) => fireEvent.change(field(), { target: { value: day } });

describe("a field for a day", () => {
  test("says of a day that is there already what is strange about it", () => {
    render(<Harness start="0202-03-12" />);
    expect(field()).toHaveAccessibleDescription("This day is more than 50 years ago.");
  });

  test("takes a year digit by digit without a word, and remarks on it once the field is left", () => {
    render(<Harness />);
    for (const day of ["0002-03-12", "0020-03-12", "0202-03-12"]) {
      type(day);
      expect(field()).not.toHaveAccessibleDescription();
    }
    fireEvent.blur(field());
    expect(field()).toHaveAccessibleDescription("This day is more than 50 years ago.");
    expect(field()).toHaveValue("0202-03-12");
  });

  test("says at once that a day is still to come", () => {
    render(<Harness />);
    type("2092-03-12");
    expect(field()).toHaveAccessibleDescription("This day is still to come.");
  });
});
