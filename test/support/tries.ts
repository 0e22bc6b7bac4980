/**
 * How many generated cases a property tries; one in `PROPERTY_SHARE` of them where the tests run again for every changed line
 * (`npm run mutation`).
 */
export function tries(usual: number): { readonly numRuns: number } {
  const share = Number(process.env.PROPERTY_SHARE ?? "1");
  if (!(share >= 1)) throw new Error(`PROPERTY_SHARE is ${process.env.PROPERTY_SHARE}, not a number from 1`);
  return { numRuns: Math.max(1, Math.ceil(usual / share)) };
}
