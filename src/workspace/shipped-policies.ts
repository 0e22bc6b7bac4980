import { fileURLToPath } from "node:url";

/** The `policies/` folder that comes with patuh, beside `src/` and `dist/`. */
export const SHIPPED_POLICIES = fileURLToPath(new URL("../../policies", import.meta.url));
