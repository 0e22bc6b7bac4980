import { engineTopics, loadTopic, programFor } from "./engine-topics.js";

const HEAD = `# Every case

What each case of the engine pins down, and the article where a law says so. Made from the cases; how to run them is in [README](README.md).
`;

/** The list of all cases, topic by topic. */
export function caseIndex(): string {
  const topics = engineTopics.map((topic) => ({ topic, ...loadTopic(topic) }));
  const count = topics.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  const contents = topics.map(({ topic, scenarios }) => `| [\`${topic}\`](#${topic}) | ${scenarios.length} |`);
  const sections = topics.map(({ topic, scenarios, policies }) => {
    const rows = scenarios.map((scenario) => {
      const from = programFor(scenario, policies).policies.flatMap(({ clauses, sources }) =>
        [...clauses.values()]
          .filter(({ id, source }) => scenario.only?.includes(id) === true && source !== "example")
          .map(({ source, citation }) => `${sources.get(source)?.title.en ?? source}, ${citation ?? "as a whole"}`),
      );
      const name = `[${scenario.file.replace(/\.yaml$/, "")}](${topic}/${scenario.file})`;
      return `| ${name} | ${cell(scenario.title.en ?? scenario.title.id)} | ${cell([...new Set(from)].join("; "))} |`;
    });
    return `## ${topic}\n\n| case | pins down | from |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `${HEAD}\n| topic | cases |\n|---|---|\n${contents.join("\n")}\n| all | ${count} |\n\n${sections.join("\n")}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
