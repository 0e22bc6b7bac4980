import { mentionRule } from "./mention-rule.js";

/** Every calendar is among the files; nothing is said where a file could not be read, since it may be that one. */
export const unknownCalendar = mentionRule({
  code: "unknown-calendar",
  of: ["calendar"],
  known: ({ library }) => (library.unreadableFiles ? null : library.calendars.keys()),
});
