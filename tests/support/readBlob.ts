/** The file's text with its byte order mark, which reading it as a text would swallow. */
export async function readBlob(file: Blob | undefined): Promise<string> {
  const reader = new FileReader();
  const done = new Promise((resolve) => reader.addEventListener("load", resolve));
  reader.readAsArrayBuffer(file as Blob);
  await done;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array(reader.result as ArrayBuffer));
}
