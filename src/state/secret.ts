import { readJson } from "./readJson.ts";
import { z } from "./documents/strictZod.ts";

/**
 * A text under a passphrase, as a file: JSON of
 * `format`, `version`: what it is;
 * `kdf`: how the key comes from the passphrase, PBKDF2 over HMAC-SHA-256 with its salt and number of iterations;
 * `cipher`: AES-GCM with a key of 256 bits, and its initialisation vector of 12 bytes;
 * `check`: SHA-256 of iterations, salt, vector and `data` as they stand in the file, joined by points: tells damage from
 * a wrong passphrase, and nothing of the text or the passphrase;
 * `data`: what AES-GCM gives for the text in UTF-8, its tag of 16 bytes at the end.
 * Bytes are in base64. The passphrase is taken as Unicode composes it (NFC), so that it is the same on every keyboard.
 */
const secretFormat = "rungs-encrypted";
const secretVersion = 1;

/** PBKDF2-HMAC-SHA-256 work factor of the OWASP Password Storage Cheat Sheet (2023 and later). */
const iterationsOfToday = 600_000;
/** More than this would only keep the browser busy. */
const mostIterations = 10_000_000;

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .refine(({ length }) => length % 4 === 0);
const headSchema = z.object({ version: z.int().min(1) });
const secretSchema = z.strictObject({
  format: z.literal(secretFormat),
  version: z.literal(secretVersion),
  kdf: z.strictObject({
    name: z.literal("PBKDF2"),
    hash: z.literal("SHA-256"),
    iterations: z.int().min(1).max(mostIterations),
    salt: base64.min(8),
  }),
  cipher: z.strictObject({ name: z.literal("AES-GCM"), length: z.literal(256), iv: base64.length(16) }),
  check: base64,
  data: base64,
});
type Secret = z.infer<typeof secretSchema>;

/** Why a file gave no text, or a text no file. */
export const secretTroubles = {
  "not-encrypted": "The file is not one that Rungs encrypted.",
  damaged: "The file is damaged: not all of it is as it was when it was encrypted.",
  newer: "The file comes from a newer version of Rungs. Load the page again to get the newer one.",
  "wrong-passphrase": "This is not the passphrase of the file. The file itself is whole.",
  "no-crypto": "This page cannot encrypt or decrypt: the browser allows it on secure pages (https) alone.",
} as const;
export type SecretTrouble = keyof typeof secretTroubles;

export type Encrypted =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly reason: "no-crypto" };
export type Decrypted =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: SecretTrouble };

/** True where a file says that it is encrypted, whole or cut short. */
export function isEncrypted(file: string): boolean {
  return /^\s*\{\s*"format":\s*"rungs-encrypted"/.test(file.slice(0, 200));
}

/** Puts a text under a passphrase. `iterations` is how often PBKDF2 goes round. */
export async function encryptText(
  text: string,
  passphrase: string,
  iterations = iterationsOfToday,
): Promise<Encrypted> {
  const crypto = findCrypto();
  if (!crypto) return { ok: false, reason: "no-crypto" };
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const iv = toBase64(crypto.getRandomValues(new Uint8Array(12)));
  const kdf = { name: "PBKDF2", hash: "SHA-256", iterations, salt } as const;
  const cipher = { name: "AES-GCM", length: 256, iv } as const;
  const key = await deriveKey(crypto, passphrase, kdf);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: fromBase64(iv) },
    key,
    new TextEncoder().encode(text),
  );
  const data = toBase64(new Uint8Array(sealed));
  const check = await computeCheck(crypto, { kdf, cipher, data });
  const secret: Secret = { format: secretFormat, version: secretVersion, kdf, cipher, check, data };
  return { ok: true, file: `${JSON.stringify(secret, null, 2)}\n` };
}

/** Takes a text out of an encrypted file. Never throws, whatever the file holds. */
export async function decryptText(file: string, passphrase: string): Promise<Decrypted> {
  if (!isEncrypted(file)) return { ok: false, reason: "not-encrypted" };
  const raw = readJson(file);
  const head = headSchema.safeParse(raw);
  if (!head.success) return { ok: false, reason: "damaged" };
  if (head.data.version > secretVersion) return { ok: false, reason: "newer" };
  const { data: secret } = secretSchema.safeParse(raw);
  if (!secret) return { ok: false, reason: "damaged" };
  const crypto = findCrypto();
  if (!crypto) return { ok: false, reason: "no-crypto" };
  if ((await computeCheck(crypto, secret)) !== secret.check) return { ok: false, reason: "damaged" };
  try {
    const key = await deriveKey(crypto, passphrase, secret.kdf);
    const iv = fromBase64(secret.cipher.iv);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, fromBase64(secret.data));
    return { ok: true, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(text) };
  } catch {
    return { ok: false, reason: "wrong-passphrase" };
  }
}

/** Undefined where the page is not secure: browsers keep `subtle` from it. */
const findCrypto = () => ((globalThis.crypto as Partial<Crypto> | undefined)?.subtle ? globalThis.crypto : undefined);

async function deriveKey(
  { subtle }: Crypto,
  passphrase: string,
  { salt, iterations }: Secret["kdf"],
): Promise<CryptoKey> {
  const phrase = new TextEncoder().encode(passphrase.normalize("NFC"));
  const raw = await subtle.importKey("raw", phrase, "PBKDF2", false, ["deriveKey"]);
  const pbkdf2 = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(salt), iterations };
  return subtle.deriveKey(pbkdf2, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

async function computeCheck({ subtle }: Crypto, { kdf, cipher, data }: Pick<Secret, "kdf" | "cipher" | "data">) {
  const text = new TextEncoder().encode([kdf.iterations, kdf.salt, cipher.iv, data].join("."));
  return toBase64(new Uint8Array(await subtle.digest("SHA-256", text)));
}

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
