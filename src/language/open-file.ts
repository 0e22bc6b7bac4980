import { suggest } from "../diagnostics/suggest.js";
import { Problems } from "./problems.js";
import { checkShape, type Kind, kinds } from "./schema/check-shape.js";
import { describeValue } from "./schema/describe-type.js";
import type { TextFile } from "./text-file.js";
import type { LocatedNode, MapNode } from "./yaml/located.js";
import { childOf, textNode } from "./yaml/node-access.js";
import { readYaml } from "./yaml/read-yaml.js";

/** A file whose text has been read and whose shape has been checked. */
export interface OpenedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: Problems;
  /** `null` where it cannot be told. */
  readonly kind: Kind | null;
  /** A scalar without a value where there is nothing to look into. */
  readonly root: LocatedNode;
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Reads a text and checks its shape against the schema of its kind. */
export function openFile({ path, text }: TextFile): OpenedFile {
  const problems = new Problems(path, text);
  const root = readYaml(text, problems) ?? { kind: "scalar", value: null, source: "", span: START };
  const kind = kindOf(root, problems);
  if (kind !== null) checkShape(root, kind, problems);
  return { path, text, problems, kind, root };
}

function kindOf(root: LocatedNode, problems: Problems): Kind | null {
  if (problems.any && root.kind !== "map") return null;
  if (root.kind !== "map") {
    problems.report("not-a-map", { actual: describeValue(root) }, root.span);
    return null;
  }
  const node = childOf(root, "kind");
  if (node === null) {
    problems.report("missing-key", { key: "kind" }, firstKey(root));
    return null;
  }
  const word = textNode(node);
  const kind = kinds.find((each) => each === word?.value);
  if (kind !== undefined) return kind;
  problems.report("invalid-value", { key: "kind", value: word?.value ?? describeValue(node) }, node.span, () =>
    suggest(word?.value ?? "", kinds),
  );
  return null;
}

function firstKey(root: MapNode): MapNode["span"] {
  for (const entry of root.entries.values()) return entry.keySpan;
  return root.span;
}
