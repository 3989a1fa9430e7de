import { expect, test } from "vitest";
import { readStrangePath } from "../../src/app/readStrangePath.ts";

test("a path is read as far as it is one of a screen", () => {
  expect(readStrangePath("/skills/hobbies/ours")).toMatchObject({ screen: "/skills", rest: "hobbies/ours" });
  expect(readStrangePath("/plan/a/b")).toMatchObject({ screen: "/plan", rest: "a/b" });
  expect(readStrangePath("/nowhere/at/all")).toMatchObject({ screen: "/", rest: "nowhere/at/all" });
});

test("what is near is told, else the screen and those below it", () => {
  expect(readStrangePath("/skils").near).toEqual(["/skills"]);
  expect(readStrangePath("/skills/tool").near).toEqual(["/skills/tools"]);
  expect(readStrangePath("/Skills/Behavior").near).toEqual(["/skills/behaviours"]);
  expect(readStrangePath("/skills/hobbies").near).toEqual([
    "/skills",
    "/skills/behaviours",
    "/skills/tools",
    "/skills/decisions",
  ]);
  expect(readStrangePath("/nowhere").near).toEqual(["/"]);
});
