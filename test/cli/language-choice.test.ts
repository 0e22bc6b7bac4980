import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../src/cli/language-choice.js";

describe("chooseLanguage", () => {
  it.each([
    [{ LANG: "id_ID.UTF-8" }, "id"],
    [{ LANG: "id" }, "id"],
    [{ LC_MESSAGES: "id_ID", LANG: "de_DE" }, "id"],
    [{ LC_ALL: "en_GB", LC_MESSAGES: "id_ID" }, "en"],
    [{ LC_ALL: "", LANG: "id_ID" }, "id"],
    [{ LANG: "ido_XX" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{}, "en"],
  ] as const)("reads the locale %j", (env, language) => {
    expect(chooseLanguage([], env)).toBe(language);
  });

  it("lets --lang count before the locale", () => {
    expect(chooseLanguage(["check", "--lang", "id"], { LANG: "en" })).toBe("id");
    expect(chooseLanguage(["--lang=en"], { LANG: "id" })).toBe("en");
    expect(chooseLanguage(["--lang", "fr"], { LANG: "id" })).toBe("id");
    expect(chooseLanguage(["--", "--lang", "id"], {})).toBe("en");
  });
});
