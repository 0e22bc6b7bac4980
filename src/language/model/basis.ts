/** How a statement is known: said by its source, reported of the parties, following from one that is, or our own choice. */
export type Basis = "stated" | "reported" | "derived" | "assumed";
