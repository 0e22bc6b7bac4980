/** A sound CloudEvent as it stands in a log; a change to `undefined` leaves an attribute out. */
export function sampleCloudEvent(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const event: Record<string, unknown> = {
    specversion: "1.0",
    id: "r-1",
    source: "log:ministry",
    type: "request.received",
    subject: "request-1",
    time: "2017-08-14T09:00:00+07:00",
    actor: "ministry",
    data: { scope: "public" },
    ...changes,
  };
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}
