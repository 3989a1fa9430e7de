import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { decryptText, encryptText, isEncrypted, secretTroubles } from "../../src/state/secret.ts";

/** A file that is quick to make: the rounds are few, all else is as always. */
async function encrypt(text: string, passphrase: string, rounds: number | undefined = 1): Promise<string> {
  const made = await encryptText(text, passphrase, rounds);
  if (!made.ok) throw new Error(made.reason);
  return made.file;
}

const read = (file: string) => JSON.parse(file) as Record<string, Record<string, unknown>>;
/** The file with some of its fields changed, and no longer of one piece. */
const change = (file: string, fields: object) => JSON.stringify({ ...read(file), ...fields });
const flip = (text: unknown) => {
  const [first = "", ...rest] = String(text);
  return (first === "A" ? "B" : "A") + rest.join("");
};

afterEach(() => vi.unstubAllGlobals());

describe("a text under a passphrase", () => {
  test("comes back with the passphrase, whatever both are", async () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, text, async (text, passphrase) => {
        expect(await decryptText(await encrypt(text, passphrase), passphrase)).toEqual({ ok: true, text });
      }),
      { numRuns: 50 },
    );
  });

  test("says how it was made: PBKDF2 with 600,000 rounds of SHA-256, and AES-GCM with 256 bits", async () => {
    const made = await encryptText("secret words", "pass");
    const file = made.ok ? made.file : "";
    expect(read(file)).toMatchObject({
      format: "rungs-encrypted",
      version: 1,
      kdf: { name: "PBKDF2", hash: "SHA-256", iterations: 600_000 },
      cipher: { name: "AES-GCM", length: 256 },
    });
    expect(file).not.toContain("secret");
    expect(isEncrypted(file)).toBe(true);
    expect(await decryptText(file, "pass")).toEqual({ ok: true, text: "secret words" });
  });

  test("has a salt and a vector of its own each time", async () => {
    const [one, other] = [read(await encrypt("same", "pass")), read(await encrypt("same", "pass"))];
    expect(one["kdf"]?.["salt"]).not.toBe(other["kdf"]?.["salt"]);
    expect(one["cipher"]?.["iv"]).not.toBe(other["cipher"]?.["iv"]);
    expect(one["data"]).not.toBe(other["data"]);
  });

  test("opens with the same passphrase however its letters are composed", async () => {
    expect(await decryptText(await encrypt("text", "Zo\u00EB"), "Zoe\u0308")).toEqual({ ok: true, text: "text" });
  });

  test("of a large session comes back", async () => {
    const text = "A row of a sheet with a note. ".repeat(100_000);
    expect(await decryptText(await encrypt(text, "pass"), "pass")).toEqual({ ok: true, text });
  });
});

describe("a file that does not open says why", () => {
  const tell = async (file: string, passphrase = "pass") => {
    const found = await decryptText(file, passphrase);
    return found.ok ? found.text : found.reason;
  };

  test("the passphrase is another", async () => {
    expect(await tell(await encrypt("text", "pass"), "Pass")).toBe("wrong-passphrase");
    expect(await tell(await encrypt("text", "pass"), "")).toBe("wrong-passphrase");
  });

  test("it is damaged, wherever", async () => {
    const file = await encrypt("text", "pass");
    const { kdf, cipher, data, check } = read(file);
    const damaged = [
      file.slice(0, -20),
      file.slice(0, 60),
      change(file, { data: flip(data) }),
      change(file, { data: "" }),
      change(file, { data: "%%%%" }),
      change(file, { data: "AAAAA" }),
      change(file, { check: flip(check) }),
      change(file, { check: undefined }),
      change(file, { more: 1 }),
      change(file, { version: "1" }),
      change(file, { version: 0 }),
      change(file, { kdf: { ...kdf, salt: flip(kdf?.["salt"]) } }),
      change(file, { kdf: { ...kdf, hash: "SHA-1" } }),
      change(file, { kdf: { ...kdf, iterations: 2 } }),
      change(file, { cipher: { ...cipher, iv: flip(cipher?.["iv"]) } }),
      change(file, { cipher: { ...cipher, iv: "AAAA" } }),
    ];
    expect(await Promise.all(damaged.map((one) => tell(one)))).toEqual(damaged.map(() => "damaged"));
  });

  test("it asks for more rounds than a browser should do, or for none", async () => {
    const file = await encrypt("text", "pass");
    for (const iterations of [10_000_001, 0, 1.5, "1"])
      expect(await tell(change(file, { kdf: { ...read(file)["kdf"], iterations } }))).toBe("damaged");
  });

  test("it comes from a newer version", async () => {
    expect(await tell(change(await encrypt("text", "pass"), { version: 2, more: 1 }))).toBe("newer");
  });

  test.each(["", "{}", "[]", "null", "text", '{"format":"rungs-session"}', '{"a":{"format":"rungs-encrypted"}}'])(
    "it is not encrypted: %j",
    async (file) => {
      expect(isEncrypted(file)).toBe(false);
      expect(await tell(file)).toBe("not-encrypted");
    },
  );

  test("never throws, whatever the file holds", async () => {
    const file = await encrypt("text", "pass");
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const found = await decryptText(file.slice(0, at) + put + file.slice(at + put.length), "pass");
        expect(found.ok ? found.text : secretTroubles[found.reason]).not.toBe("");
      }),
      { numRuns: 100 },
    );
  });

  test("the page is not secure, so that it has no cryptography", async () => {
    const file = await encrypt("text", "pass");
    vi.stubGlobal("crypto", { getRandomValues: () => new Uint8Array() });
    expect(await encryptText("text", "pass")).toEqual({ ok: false, reason: "no-crypto" });
    expect(await tell(file)).toBe("no-crypto");
    vi.stubGlobal("crypto", undefined);
    expect(await tell(file)).toBe("no-crypto");
  });
});
