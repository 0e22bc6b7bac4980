import { describe, expect, it } from "vitest";
import { declaredPaths, lookUp } from "../../../src/language/build/schema-type.js";

const schema = {
  type: "object",
  properties: {
    scope: { type: "string", enum: ["public", "private"] },
    deadline: { type: "string", format: "date-time" },
    amount: { type: ["number", "null"] },
    tags: { type: "array", items: { type: "string" } },
    owner: { $ref: "#/$defs/person" },
    loop: { $ref: "#/$defs/loop" },
    free: {},
    open: { type: "object", additionalProperties: true, properties: { known: { type: "boolean" } } },
    counted: { type: "object", additionalProperties: { type: "integer" } },
    bag: { type: "object" },
  },
  $defs: { person: { type: "object", properties: { name: { type: "string" } } }, loop: { $ref: "#/$defs/loop" } },
};

const kinds = (path: readonly (string | number)[]) => {
  const found = lookUp(schema, path);
  return found.found ? (found.type === null ? "anything" : [...found.type.kinds]) : "nothing";
};

describe("lookUp", () => {
  it.each<[readonly (string | number)[], unknown]>([
    [["scope"], ["text"]],
    [["deadline"], ["instant"]],
    [["amount"], ["number", "empty"]],
    [["tags"], ["list"]],
    [["tags", 0], ["text"]],
    [["owner", "name"], ["text"]],
    [["free"], "anything"],
    [["free", "x", "y"], "anything"],
    [["loop"], "anything"],
    [["open", "known"], ["boolean"]],
    [["open", "other"], "anything"],
    [["counted", "other"], ["number"]],
    [["bag", "other"], "anything"],
    [["skope"], "nothing"],
    [["owner", "nam"], "nothing"],
    [["scope", "x"], "nothing"],
    [["scope", 0], "nothing"],
    [["toString"], "nothing"],
  ])("%j", (path, expected) => {
    expect(kinds(path)).toEqual(expected);
  });

  it("takes any path where nothing is described", () => {
    expect(lookUp(null, ["x"])).toEqual({ found: true, type: null });
  });

  it("knows the values of an enum", () => {
    const found = lookUp(schema, ["scope"]);
    expect(found.found && found.type?.values).toEqual(["public", "private"]);
  });
});

describe("declaredPaths", () => {
  it("names every declared path, and ends where a schema returns to itself", () => {
    expect(declaredPaths(schema)).toEqual([
      "scope",
      "deadline",
      "amount",
      "tags",
      "owner",
      "owner.name",
      "loop",
      "free",
      "open",
      "open.known",
      "counted",
      "bag",
    ]);
    const tree = { properties: { child: { $ref: "#/$defs/tree" } }, $defs: { tree: { properties: { child: { $ref: "#/$defs/tree" } } } } };
    expect(declaredPaths(tree).length).toBeLessThan(20);
  });
});
